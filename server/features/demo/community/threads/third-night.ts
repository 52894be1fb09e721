import { answered, day, hour, inTurn, says } from '../script.ts'
import type { DemoThread } from '../types.ts'

export const thirdNight: DemoThread = {
  space: 'nights',
  title: 'third night with no sleep and it’s starting to be fun, which is the problem',
  need: 'suggest',
  daysAgo: 52,
  timeOfDay: '02:05',
  opening: answered(
    says('sevenofspades', 0, {
      note: 'going high, thinking about hospital',
      heard: 'marrow fenwick Odile',
      with: 'Petra tadpole',
    })`
      so I know what this is. I’ve alphabetised the spices. I’ve got an idea for a business and it
      is a REALLY good idea. I have given my cards to the bloke downstairs, that’s one thing I’ve
      done right.

      what I don’t know is do I go in. I definately don’t want to. last time I left it a week and we
      all know how that went (lentils, batteries, the van). time before that I went in early and
      they kept me two months and I came out with a tremor and no job. it’s quiet now and I’m still
      me enough to choose. what did you do. don’t be nice
    `,
    inTurn(
      says('Yusuf', 1 * hour + 50)`
        Before anything else: what’s the business?
      `,
      says('sevenofspades', 1 * hour + 52)`I’m not telling you, you’d let me`,
      says('Yusuf', 1 * hour + 53, { heard: 'sevenofspades' })`
        True. Then write it on paper and put it in the freezer. I’ve three in mine. They keep.
      `,
      says('sevenofspades', 2 * hour + 20)`done. it’s under the peas`,
    ),
    inTurn(
      says('Odile', 5 * hour, { heard: 'Petra' })`
        You asked us not to be nice, so: I went in. Four times out of five I was right to. I went on
        my own feet, on a weekday morning, with a bag, and I said at the desk “I am Odile, I am on
        my way up, I should like to come in before I am interesting.” One is treated quite
        differently when one can still make a joke, which is a scandal, but there it is.
      `,
      says('brisket', 5 * hour + 40)`
        And the fifth time?
      `,
      says('Odile', 6 * hour, { heard: 'brisket sevenofspades' })`
        The fifth time it made no difference how I came in, they had a new consultant and a locked
        door and I was there until the chestnuts were down. I would not hide that from him.
      `,
    ),
    inTurn(
      says('brisket', 5 * hour + 52)`
        Don’t go in. I know that’s not what half of you will say. Have you a sister or somebody?
        Flat somewhere with no phone signal and a big dull person in it. You can’t walk out of a
        ward but you can walk out of your sister’s
      `,
      says('sevenofspades', 7 * hour)`sister yes. dull yes`,
      says('Petra', 7 * hour + 10, { thanks: 'sevenofspades' })`
        You can do one and have the other ready. Mine’s on a card inside the kitchen cupboard: who I
        go to first, what it looks like when that isn’t enough, and then who drives me in. I wrote
        it in a good year and my manager at the depot has the other copy. I’ve not used it. I look
        at it when I get a teabag.
      `,
      says('brisket', 7 * hour + 25)`That’s sensible that. I’d still burn the second half`,
      says('Petra', 7 * hour + 30, { heard: 'brisket' })`I know you would.`,
    ),
    inTurn(
      says('nettle', 8 * hour)`
        who’s the consultant at yours? because if it’s the same one as two years ago that’s your
        answer isn’t it
      `,
      says('sevenofspades', 8 * hour + 15)`it’s the same one`,
      says('nettle', 8 * hour + 16)`well then`,
    ),
    says('Ngozi', 9 * hour, { thanks: 'sevenofspades', heard: 'brisket' })`
      Only what it was like for me, years ago, as the one who wasn’t sleeping. I rang my own sister
      and said “I’m going to sound wonderful, don’t believe it.” She came and sat on my bed and read
      me the terms of her pension, out loud. I hated every minute. It took five days and I did have
      to see the doctor in the middle of it, with her in the room.
    `,
    inTurn(
      says('sevenofspades', 6 * day, {
        thanks: 'brisket Odile Petra Yusuf Ngozi',
        with: 'marrow',
        heard: 'tadpole halfpast',
      })`
        forgot to check back, sorry all. went to my sister’s. she has a caravan with no wifi and a
        husband who does model railways. slept the second night. went to see the doctor on the
        Friday with her sat next to me like a bailiff and we changed something and I didn’t have to
        go in.

        I opened the freezer when I got home and the idea was a hotel for plants.
      `,
      says('tadpole', 6 * day + 1 * hour, {
        with: 'sevenofspades',
      })`
        so glad you came back and said. i’d been checking this thread
      `,
    ),
  ),
}
