import { answered, day, hour, inTurn, says } from '../script.ts'
import type { DemoThread } from '../types.ts'

export const theForm: DemoThread = {
  space: 'work-and-money',
  title: 'The form wants my worst day and I’m having a good week',
  need: 'suggest',
  daysAgo: 10,
  timeOfDay: '11:05',
  opening: answered(
    says('tinroof', 0, { metoo: 'halfpast Petra', heard: 'quince' })`
      Thirty-one pages. It asks can I wash, can I cook, can I plan a journey. This week I can. If I
      write that, they stop it. If I write the other, I have to sit here on a good day and remember
      in detail, and then I’m not having a good day.

      I sent it off honest last time. I got a letter to say that I’d walked to the interview.
    `,
    answered(
      says('quince', 18, { thanks: 'tinroof nettle halfpast Мила Inés', heard: 'Hedda' })`
        You’ve asked for suggestions and I’m going to try very hard to be short.

        1. They ask what you can do *reliably*: safely, more than once, in reasonable time. If you
           can cook on Tuesday and not again till Sunday the answer is “no” and then the Tuesday.
        2. Write one bad day down once, on separate paper. Copy from it. Don’t remember it
           thirty-one times.
        3. Do it in someone else’s kitchen.
        4. Keep a copy. Photograph every page including the empty ones.
        5. Stop when it starts to sound true of all of you.

        I failed at short.
      `,
      inTurn(
        says('tinroof', 40)`
          Number five. How do you tell?
        `,
        says('quince', 58, { heard: 'tinroof pocketmoth tadpole' })`
          I can’t, always. After my second form I didn’t cook for two months, having read in my own
          handwriting that I couldn’t. So now I do the worst pages first, then go out and buy
          something difficult, like a fish.
        `,
        says('tinroof', 1 * hour + 5, { thanks: 'quince' })`I’ve never cooked a fish.`,
        says('quince', 1 * hour + 7)`Neither had I.`,
      ),
    ),
    inTurn(
      says('brisket', 2 * hour)`
        “Walked to the interview.” I was marked down for having a clean shirt on. My daughter had
        ironed it because I’d cried about the shirt
      `,
      says('tinroof', 2 * hour + 20, { heard: 'brisket' })`What did you do?`,
      says('brisket', 2 * hour + 26, { with: 'tinroof' })`
        Appealed. Won it, fourteen months after, and I had nothing coming in for eleven of them. I’d
        have gone under only my sister paid the electric and never said. Then it’s a room over a
        bank, three of them at a table with a jug, and the one in the middle had actually read it,
        you could tell, he’d got bits of yellow paper sticking out. He asked me about the shirt and
        I couldn’t speak. He said take your time. I think I was in there a quarter of an hour all
        told.

        So appeal. Don’t do it on your own though, I did it on my own and I’d not do that again
      `,
    ),
    says('Inés', 3 * hour, { with: 'tinroof' })`
      I do it with Lupe and a bottle of something and she writes and I walk around the table. We put
      on the radio for the part of the toilet.
    `,
    inTurn(
      says('tinroof', 8 * day + 6 * hour, {
        thanks: 'quince Inés brisket',
        heard: 'Petra tadpole Мила',
      })`
        Sent. Took three evenings at my brother’s. He typed and didn’t say anything, which for him
        is a lot. I did fish. It was dry.
      `,
      says('quince', 8 * day + 7 * hour, {
        heard: 'tinroof',
      })`
        Well done for sending it. I know what that takes and I’m not being polite.
      `,
    ),
  ),
}
