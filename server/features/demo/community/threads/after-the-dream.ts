import { answered, day, hour, inTurn, says } from '../script.ts'
import type { DemoThread } from '../types.ts'

export const afterTheDream: DemoThread = {
  space: 'nights',
  title: 'the corridor one again',
  need: 'listen',
  daysAgo: 40,
  timeOfDay: '03:26',
  opening: answered(
    says('pocketmoth', 0, {
      anonymous: true,
      note: 'a ward, being held down',
      heard: 'tadpole Мила nettle brisket',
      with: 'Yusuf fenwick Mairead halfpast',
    })`
      It’s the one where they come round the corner with the trolley and nobody’s hurrying. That’s
      what it is about it, the not hurrying. One of them is telling the other about a kitchen
      extension. I can hear the whole of the kitchen extension while they do it. The island. The
      soft-close drawers.

      I woke up and checked the front door four times and I’m sitting on the bathroom floor because
      it’s the only lock on the inside. I don’t need anything. I wanted it written down somewhere
      that wasn’t a care plan.
    `,
    says('Yusuf', 41)`
      I’ve read it. I’m at work, I’ll be here until eight. You don’t have to write back.
    `,
    inTurn(
      says('sevenofspades', 50)`
        have you tried that thing where you name five things you can see? it’s rubbish but it gets
        me off the floor. or there’s breathing in a square
      `,
      says('nettle', 58, { heard: 'tadpole' })`it says just listen`,
      says('sevenofspades', 1 * hour + 3)`
        it does. I saw “floor” and went straight for my toolbox. I’m sorry, ignore the square. I’m
        up too, that’s all I had
      `,
      says('pocketmoth', 1 * hour + 12, {
        anonymous: true,
        thanks: 'sevenofspades',
        heard: 'nettle',
      })`
        It’s fine. I laughed at “ignore the square”. First noise I’ve made in here.
      `,
    ),
    inTurn(
      says('brisket', 2 * hour, { note: 'restraint', heard: 'fenwick', with: 'nettle' })`
        Mine were on about football. A penalty that was or wasn’t. I’ve never been able to watch a
        penalty since, I go and put the bins out
      `,
      says('pocketmoth', 2 * hour + 10, { anonymous: true, with: 'brisket' })`
        Then you know exactly. I’m sorry that you do.
      `,
      says('brisket', 2 * hour + 14, { heard: 'Мила' })`Same to you love. Cold floor?`,
      says('pocketmoth', 2 * hour + 15, { anonymous: true })`
        Bath mat. I’m not an animal.
      `,
    ),
    says('Mairead', 5 * hour, { heard: 'tadpole Ngozi' })`
      I work on a ward now and I heard two of them talking over someone once, about a hot tub, and I
      said nothing at the time. I’ve thought about it since most weeks. I read yours twice.
    `,
    says('Мила', 6 * hour)`I sit here also. Good morning to you on your mat.`,
    says('pocketmoth', 4 * day + 2 * hour, {
      anonymous: true,
      heard: 'Yusuf Mairead brisket sevenofspades',
    })`
      I’d meant to come back sooner and thank people. It went off around seven, when the bin lorry
      came. I’ve slept in the bed since. Not well, but in the bed.
    `,
  ),
}
