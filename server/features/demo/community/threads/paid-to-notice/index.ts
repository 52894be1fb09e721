import { answered, day, hour, inTurn, says } from '../../script.ts'
import type { DemoThread } from '../../types.ts'
import { bothChairs } from './both-chairs.ts'
import { theWage } from './the-wage.ts'

export const paidToNotice: DemoThread = {
  space: 'peer-work',
  title: 'is it still peer support if you’re paid to notice me',
  need: 'discuss',
  daysAgo: 19,
  timeOfDay: '21:30',
  opening: answered(
    says('nettle', 0, {
      note: 'scars, in half a sentence',
      heard: 'brisket fenwick tadpole',
      metoo: 'halfpast',
      thanks: 'Mairead',
    })`
      not a wind up. there’s a peer worker comes to my supported housing now. she’s alright. she’s
      been where i’ve been, she’s got the arms to prove it, she’s funny. and every time she laughs
      at something i say i think: that’s what she’s for.

      she gets a wage to be like me. at five she goes home and isn’t like me any more. i don’t know
      how to be equal with someone who’s got a rota with my name on it.

      people who do this job, what do you tell yourselves
    `,
    theWage,
    bothChairs,
    inTurn(
      says('nettle', 10 * day, { heard: 'Mairead tadpole Ngozi fenwick', with: 'pocketmoth' })`
        update since someone asked me in the kitchen. i said it to her. i said “i can’t tell if you
        like me or if it’s wednesday”. she went red and said she’d swapped a shift to keep the
        wednesday. then neither of us knew where to look so we did the bins
      `,
      says('Mairead', 10 * day + 2 * hour, {
        heard: 'nettle',
      })`
        Thanks for telling us how it went. I’d have gone red too.
      `,
    ),
  ),
}
