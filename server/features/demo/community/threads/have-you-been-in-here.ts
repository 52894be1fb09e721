import { answered, day, hour, inTurn, says } from '../script.ts'
import type { DemoThread } from '../types.ts'

export const haveYouBeenInHere: DemoThread = {
  space: 'clinicians',
  title: '“Have you ever been in here?”',
  need: 'discuss',
  daysAgo: 20,
  timeOfDay: '21:40',
  opening: answered(
    says('lantern', 0, { note: 'a ward', heard: 'Tobias Rukhsana', with: 'Ngozi' })`
      A patient asked me today, quite kindly, while I was doing the housing form. I said “what makes
      you ask?”

      I heard myself say it. It’s what they said to me, on a ward with the same blinds. She looked
      at me for a bit and said “that’s a yes, then”, and went back to the form.

      I’ve never told anyone at work. I don’t think I could and stay. But I would like to have had
      some third thing to say.
    `,
    inTurn(
      says('Ngozi', 30, { thanks: 'lantern' })`
        I’ve used “I’m not going to answer that, and you’re not wrong to ask.” It isn’t brilliant.
        It does at least leave her the question.
      `,
      says('lantern', 40)`I could say that. I might even say it in my own voice.`,
    ),
    inTurn(
      says('Tobias', 1 * hour)`
        I disagree a little. I would want to know first for whom it is. If I tell it, then for the
        rest of the hour she is taking care of me, at my rates.

        I have done it one time. It was a young man who was certain that nobody comes back from
        where he was, and I said that I had. For two weeks he was better. Then he asked me every
        session if I was still all right, and when I had a cold he could not sleep. It took us a
        long time to get out of that again, and I don’t believe it was his fault. So I am careful,
        perhaps too much so.
      `,
      says('Rukhsana', 1 * hour + 20, { heard: 'lantern' })`
        People can take care of you for five minutes without it costing them anything, Tobias. Some
        of them haven’t been let do it in years. I told a mother last spring that I’d been where her
        girl was, one sentence. She said “and they let you drive?” and then we got on with it.
      `,
      says('Tobias', 1 * hour + 45, { thanks: 'Rukhsana' })`
        You could be right. I notice that I argue this point most strongly in the weeks when I am
        not so well.
      `,
    ),
    says('lantern', 6 * day, { heard: 'Ngozi Rukhsana Tobias' })`
      She’s being discharged on Friday. When I brought the keys she said “you’d know which forms
      matter”, and I said yes.
    `,
  ),
}
