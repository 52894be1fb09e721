import { answered, hour, inTurn, says } from '../script.ts'
import type { DemoThread } from '../types.ts'

export const ruth: DemoThread = {
  space: 'voices',
  title: 'My late wife, and the gas',
  need: 'listen',
  daysAgo: 58,
  timeOfDay: '17:00',
  opening: answered(
    says('Desmond', 0, {
      note: 'the death of my wife',
      heard: 'fenwick Мила Odile Hedda Yusuf سلمى Petra',
      with: 'tadpole',
    })`
      Dear all,

      It is four years today. Some of you know that I hear her. It is generally about six in the
      evening, from the hall, and it is generally “Des, have you turned off the gas?” I say that I
      have. We have been electric since I moved.

      My son thinks it would be healthier if it went. He means well and has asked his own doctor
      about it on my behalf. I said to him that I had lost her once already and did not intend to be
      talked into it.

      That is all. I wanted to say her name in a place where nobody would write it down. It was
      Ruth.

      D.
    `,
    says('tadpole', 12, { heard: 'Desmond' })`hello ruth`,
    says('Yusuf', 40, { thanks: 'Desmond' })`Hello Ruth. Hello Desmond.`,
    inTurn(
      says('fenwick', 1 * hour)`Does she sound well?`,
      says('Desmond', 1 * hour + 25, { heard: 'fenwick Odile' })`
        Do you know, nobody has asked. Yes. She sounds as though she has her coat on and is about to
        go somewhere nice.
      `,
    ),
    says('سلمى', 3 * hour, { with: 'Desmond' })`
      الله يرحمها. It is what we say, and I leave it as it is.
    `,
    inTurn(
      says('Petra', 4 * hour)`
        I hope this isn’t out of place, when my dad had something like that it turned out to be his
        hearing aid, and once it was fixed
      `,
      says('Petra', 4 * hour + 2)`
        No, I’ve read it again. Take no notice of me, Desmond. I was trying to mend something.
      `,
      says('Desmond', 16 * hour, { thanks: 'Petra' })`
        Not at all. If it should prove to be the hearing aid I shall turn it up.
      `,
    ),
    says('Odile', 17 * hour, { heard: 'Desmond Hedda', metoo: 'Мила' })`
      Mine doesn’t speak. But I still buy the mustard that he liked, and I can’t abide it. There are
      eleven jars.
    `,
  ),
}
