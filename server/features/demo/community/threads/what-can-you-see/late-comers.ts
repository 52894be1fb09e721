import { answered, day, hour, inTurn, says } from '../../script.ts'

export const lateComers = [
  inTurn(
    says('Mairead', 2 * day + 6 * hour)`
      I can see the car park of my own work and I am sitting in the car in it. I’ve been off shift
      forty minutes. There’s a fella with a leaf blower and he has the same leaves going round since
      I sat down.
    `,
    says('Ngozi', 2 * day + 7 * hour, { metoo: 'Mairead' })`
      I know that car. Mine has a cushion.
    `,
    says('Mairead', 2 * day + 7 * hour + 9)`
      A cushion! I’m only an amateur.
    `,
  ),
  inTurn(
    says('sevenofspades', 3 * day + 9 * hour)`
      an EXTREMELY good value multipack of batteries, 48 of them. I own nothing that takes batteries
    `,
    says('tadpole', 3 * day + 9 * hour + 30)`
      are we laughing at this or worrying about it
    `,
    says('sevenofspades', 3 * day + 10 * hour, { thanks: 'tadpole', heard: 'marrow Petra' })`
      laughing. they’re from the last time. I keep them on the shelf as a sort of saint
    `,
  ),
  says('marrow', 6 * day + 5 * hour, { with: 'Hedda Petra' })`
    The inside of my eyelids. I’ve had the whole day of being reasonable at people. Thank you for
    this thread, I’ve just read down it with my shoes off.
  `,
  answered(
    says('tinroof', 7 * day + 20 * hour, { with: 'tadpole Мила Hedda', heard: 'Desmond' })`
      Is this one still going? A pair of very small wellingtons. I have my daughter at weekends and
      she goes home Sunday in her shoes and they stay by the door.
    `,
    inTurn(
      says('Мила', 7 * day + 21 * hour)`What color?`,
      says('tinroof', 7 * day + 21 * hour + 14)`Green, with eyes on the toes. Frogs.`,
      says('tadpole', 7 * day + 22 * hour, { heard: 'tinroof' })`excellent choice`,
    ),
    says('Desmond', 8 * day + 1 * hour)`
      When mine were that size I used to fall over them in the dark and swear. I would give a good
      deal to fall over them now. Leave them where they are.
    `,
    says('tinroof', 8 * day + 4 * hour)`I was going to. Thanks.`,
  ),
  says('tadpole', 11 * day + 2 * hour, { thanks: 'halfpast moss 小雨 Petra Inés', heard: 'Hedda' })`
    i’ve just read this whole thing again from the top on a different bus. i’m doing real talking
    again, sort of. nobody on this bus has a cucumber
  `,
]
