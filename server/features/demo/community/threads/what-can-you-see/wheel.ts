import { answered, hour, inTurn, says } from '../../script.ts'

export const wheel = answered(
  says('fenwick', 9)`A wheel with eleven spokes. It came in under its own steam.`,
  inTurn(
    says('tadpole', 12)`how many is it meant to have`,
    says('fenwick', 14, { heard: 'Petra' })`Thirty-two.`,
    says('tadpole', 15)`did the person cry`,
    says('fenwick', 21)`The person said “it’s making a noise”.`,
  ),
  inTurn(
    says('Petra', 40)`
      I can see bay nine and a driver called Colin who thinks nobody can see him picking his ear.
    `,
    says('brisket', 55)`
      You’re in depot? What do you drive, single or double?
    `,
    says('Petra', 61)`
      Double on the 14 and the 22, single on the hospital loop.
    `,
    says('brisket', 70)`
      I’d have given my eye teeth for a double when I was a lad. I had an artic 19 years. Never once
      had anybody thank me getting out
    `,
    says('Petra', 74, { heard: 'brisket tadpole' })`
      About two in three say it. You can tell the weather by it.
    `,
    says('brisket', 80)`What’s it do when it rains`,
    says('Petra', 1 * hour + 23)`
      Goes up a bit. First nice week of the year nobody says a word.
    `,
    says('tadpole', 1 * hour + 29, { thanks: 'Petra' })`
      i always say it but too quietly because then i panic that i’ve said it to a driver who’s
      changing over
    `,
    says('Petra', 1 * hour + 31, { with: 'tadpole' })`We do hear you, honestly.`,
  ),
)
