import { answered, day, hour, inTurn, says } from '../script.ts'
import type { DemoThread } from '../types.ts'

export const oneOfMine: DemoThread = {
  space: 'clinicians',
  title: 'I think one of mine may be here',
  need: 'suggest',
  daysAgo: 33,
  timeOfDay: '22:30',
  opening: answered(
    says('Rukhsana', 0, { heard: 'Tobias Ngozi', metoo: 'lantern' })`
      I won’t say where or what. I was reading, tired, as a person, and there was an aunt and a goat
      in it, and I know that goat.

      I may well be mistaken. There must be other goats. I closed the page, and then I sat there
      like somebody who has opened a bathroom door. The entry’s on my list now and I’ll never know
      if it changed anything, which I understand is how it’s meant to be.

      But I have read it. It was better than anything said to me in the room in eight months. What
      do I do with having read it?
    `,
    inTurn(
      says('Tobias', 35)`
        In the strict reading you would now have to ask yourself if you can go on with the work. I
        say this without wishing to frighten.
      `,
      says('Rukhsana', 42)`You have frightened me slightly.`,
      says('Tobias', 50, { thanks: 'Rukhsana' })`
        I am sorry. I do this when I am worried for someone.
      `,
    ),
    inTurn(
      says('Ngozi', 1 * hour, { heard: 'Rukhsana lantern' })`
        Nothing, I think, and it will be hard work. I had this the year I joined. I took it to my
        own supervision without the forum in it: “I’ve learned something about someone by accident
        and they don’t know.” My supervisor said it happens to every vicar. What helped was going in
        on the Monday and being a bit slower than usual, so I’d not finish his sentences.
      `,
      says('Rukhsana', 1 * hour + 15)`
        I am a terrible finisher of sentences. All right.
      `,
      says('lantern', 2 * hour, { heard: 'Ngozi' })`
        I’d only add that this is their place as much as ours. If one of us has to leave a thread it
        should be us.

        I don’t find that easy to write. I have nowhere else either. Before this I used to read
        other people’s forums in the car, without an account, like someone looking in at windows.
        But they can’t check who we are and we can at least be careful who they are.
      `,
    ),
    says('Rukhsana', 11 * day, { with: 'Tobias Ngozi', heard: 'lantern' })`
      I forgot to come back to this. No goat has been mentioned and I have not mentioned one. I do
      write less here now, and I mind that more than I expected.
    `,
  ),
}
