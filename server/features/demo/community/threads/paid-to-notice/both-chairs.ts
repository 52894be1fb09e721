import { answered, hour, inTurn, says } from '../../script.ts'

export const bothChairs = answered(
  says('Ngozi', 3 * hour, { hat: 'clinician', heard: 'Mairead lantern', thanks: 'سلمى' })`
    I’m paid for it too, just with a different word on the payslip. What I tell myself is that being
    paid means you can be fed up with me. If I came out of kindness you’d have to be nice.

    Though I notice that I am saying this to you at half past midnight, for nothing.
  `,
  inTurn(
    says('nettle', 4 * hour)`
      but i can’t be fed up with you, can i. you’ve got the pen
    `,
    says('Ngozi', 13 * hour, { heard: 'nettle' })`
      No. You are right and I’d skipped the pen. I’ll have to come back when I’ve something better
      than that.
    `,
    says('Ngozi', 9 * 24 * hour, { with: 'nettle' })`
      I came back, I still don’t have anything better. I asked somebody at work what she’d do if she
      was fed up with me and she said “cancel, and say it was the bus”. So I have been thinking
      about all the buses.
    `,
    says('Petra', 9 * 24 * hour + 40, { heard: 'Ngozi nettle' })`
      We get blamed for a great deal.
    `,
  ),
  answered(
    says('tadpole', 5 * hour, { audience: 'peers', heard: 'nettle halfpast brisket' })`
      only saying this to those of us who aren’t on that side in the week. i like ngozi. and also
      when someone who does it for a job comes into one of these threads i sit up straighter. i
      don’t want her to stop. i just wanted to say about the sitting up
    `,
    inTurn(
      says('halfpast', 5 * hour + 20, { with: 'tadpole' })`Same. I check my spelling.`,
      says('fenwick', 6 * hour)`I put a shirt on.`,
      says('brisket', 10 * hour, { heard: 'tadpole' })`
        Say it to her I would. She can take it better than you think
      `,
      says('tadpole', 11 * hour)`maybe. not today`,
    ),
  ),
  says('Rukhsana', 14 * hour, { audience: 'clinicians', heard: 'Ngozi', metoo: 'lantern' })`
    Does anyone else hover over the button in threads like this one? I wrote three answers. In each
    of them I was the reasonable one by line four, so I’ve gone to hang the washing out.
  `,
)
