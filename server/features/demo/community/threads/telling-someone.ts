import { answered, hour, inTurn, says } from '../script.ts'
import type { DemoThread } from '../types.ts'

export const tellingSomeone: DemoThread = {
  space: 'voices',
  title: 'When do you tell somebody you’ve started seeing',
  need: 'share',
  daysAgo: 8,
  timeOfDay: '23:05',
  opening: answered(
    says('tinroof', 0, { anonymous: true, heard: 'halfpast سلمى', metoo: 'tadpole' })`
      Four times now, coffee twice. She’s kind and she thinks I’m a good listener. I’m a good
      listener because there’s usually three of them going and I have to concentrate on her mouth.

      When did you say it? Did you say it?
    `,
    inTurn(
      says('fenwick', 9 * hour, { heard: 'سلمى' })`
        Too early, in a car park. Then too late, she found a letter. No data on the middle.
      `,
      says('tinroof', 20 * hour, { anonymous: true })`What happened with the car park one?`,
      says('fenwick', 21 * hour, {
        with: 'Мила',
      })`
        Married her. Six years, mostly good. We stopped for other reasons, she wanted to live near
        her mother and I didn’t. She still sends a card.

        The one with the letter left the same night. I’d had two years to say it and I kept waiting
        until I was well enough to say it well. I wouldn’t wait for that.
      `,
    ),
    says('سلمى', 11 * hour, { audience: 'settled', thanks: 'fenwick' })`
      I told my husband in my second language, so that I could say afterwards he had misunderstood.
      He hadn’t. He asked if they also spoke in the second language. No one had asked me anything so
      practical in years, and I think that is when I began to like him properly.
    `,
  ),
}
