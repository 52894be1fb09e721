import { answered, day, hour, inTurn, says } from '../script.ts'
import type { DemoThread } from '../types.ts'

export const theGap: DemoThread = {
  space: 'work-and-money',
  title: 'What do you say about the gap',
  need: 'share',
  daysAgo: 29,
  timeOfDay: '13:40',
  opening: answered(
    says('pocketmoth', 0, { metoo: 'tadpole tinroof sevenofspades', heard: 'quince' })`
      They’re making us all re-apply for our own jobs (hello, libraries) and the form has a line for
      every month since school. I have nineteen months that I’ve called, so far: travelling; caring
      for a relative; “a period of study”. (I studied a wall.) The relative was me.

      What do you put?
    `,
    inTurn(
      says('fenwick', 11)`“Bicycles.” Nobody’s asked what about them.`,
      says('pocketmoth', 14, { heard: 'fenwick' })`I can’t put bicycles.`,
      says('fenwick', 15)`Lighthouses then.`,
    ),
    says('Petra', 1 * hour, { heard: 'pocketmoth tinroof' })`
      I told them. It was a bus garage, and I’d have had to tell the licence people anyway. I’d
      practised on my sister and I still went scarlet. The man wrote down “medical” and asked if I
      could do Sundays. There’s a doctor I see once a year for the licence and I don’t sleep the
      night before that, fourteen years on, but at the depot itself I’ve had no bother, barring one
      who called me Sparky for a while until somebody had a word. I’ve thought since that I got
      lucky and I’ve also thought that more of them are like that than we’re told. I don’t know
      which.
    `,
    inTurn(
      says('nettle', 2 * hour)`lie. they lie about the job`,
      says('Odile', 3 * hour, { heard: 'nettle' })`
        I lied for thirty years with perfect ease, and then at my retirement party a colleague said
        that in thirty years I had never been ill, and I had to go and stand among the coats.
      `,
      says('nettle', 3 * hour + 20, { with: 'Odile' })`ok. lie but go to the party drunk`,
    ),
    says('pocketmoth', 16 * day, { heard: 'fenwick Petra tadpole Hedda', with: 'quince' })`
      (Put “illness, fully explained on request”. Nobody has requested. I’ve kept the job, on fewer
      hours. I’m relieved, and then every Friday I’m furious about the hours.)
    `,
  ),
}
