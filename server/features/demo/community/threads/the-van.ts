import { answered, day, hour, inTurn, says } from '../script.ts'
import type { DemoThread } from '../types.ts'

export const theVan: DemoThread = {
  space: 'work-and-money',
  title: 'about the van',
  need: 'listen',
  daysAgo: 21,
  timeOfDay: '22:10',
  opening: answered(
    says('sevenofspades', 0, {
      note: 'debt, shame',
      heard: 'tinroof Petra Мила marrow brisket',
      with: 'tadpole Yusuf',
      metoo: 'halfpast',
    })`
      I make a lot of jokes about the van so I’ll say it once without.

      two and a half years ago when I was up I bought a van on finance in my mum’s name. I told her
      it was a form for the council. I really did think I’d have paid it off by the August, I had it
      worked out on the wall. she’s seventy-three. she pays it. a bit every month out of the
      pension, she’s never said a word and she’s moved from the good teabags to the other ones. I
      noticed the teabags today.

      I know I was ill. everyone says it. I signed it with my hand though
    `,
    says('Inés', 30)`I have read it, Seven. I don’t know what to say, only that I have read it.`,
    says('Мила', 50, {
      heard: 'sevenofspades',
    })`
      I read it. I have one thing like this also, about flat of my brother. He never asked and I
      never said.
    `,
    inTurn(
      says('Desmond', 10 * hour)`
        Dear Seven,

        I can only speak as somebody’s father. I have paid for a thing or two that was not called by
        its right name. I did not do it in order to be thanked, and I did notice each time that
        nobody mentioned it, and I would have liked it mentioned.

        D.
      `,
      says('sevenofspades', 11 * hour, { thanks: 'Desmond' })`right. yeah. ok`,
      says('sevenofspades', 13 * day, { heard: 'Desmond Мила tinroof', with: 'Petra tadpole' })`
        I went round on Sunday to say it. we watched the snooker and I did her gutters and I came
        home. so no
      `,
      says('Desmond', 13 * day + 3 * hour)`There are other Sundays.`,
    ),
  ),
}
