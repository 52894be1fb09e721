import { answered, day, hour, inTurn, says } from '../script.ts'
import type { DemoThread } from '../types.ts'

export const draftStatement: DemoThread = {
  space: 'clinicians',
  title: 'Draft, third go: what we would say if we said it together',
  need: 'discuss',
  daysAgo: 12,
  timeOfDay: '18:00',
  opening: answered(
    says('Ngozi', 0, { thanks: 'Tobias lantern Rukhsana' })`
      As promised. For our registration bodies, wherever each of us is registered, unsigned until we
      all agree. Take it apart.

      > We are social workers and therapists who have also been patients. We belong to a forum of
      > peers under names that are not on our doors. There we are members like the rest, and give no
      > treatment to anyone.
      >
      > Your guidance tells us to avoid any connection with clients outside our work. In a town with
      > one supermarket that cannot be done. What can be done is to take care of it, and to write
      > down that we did.
      >
      > We ask you to say in plain words that having been ill, and saying so among peers, is not
      > misconduct.
    `,
    inTurn(
      says('Tobias', 1 * hour + 10)`
        I recognise my supermarket. May I ask to have it out? There is only one psychotherapist in a
        town with one supermarket.
      `,
      says('Ngozi', 1 * hour + 20, { heard: 'Tobias' })`
        Of course, I should have thought of it. “In a small place that cannot be done.”
      `,
      says('Tobias', 1 * hour + 24, { thanks: 'Ngozi' })`Good. I miss it a little, all the same.`,
    ),
    inTurn(
      says('Rukhsana', 3 * hour, { heard: 'lantern' })`
        “Is not misconduct” is a low bar, no? I’d like them to say it’s of use. I’m better at this
        because of that year and I’m tired of writing as if I were asking to be let off.
      `,
      says('lantern', 4 * hour, { heard: 'Tobias Ngozi' })`
        If it says “of use” I can’t put my name near it. Where I work the next question is “in what
        way?” and then I’m in an office explaining. A low bar is one that I can get over.
      `,
      says('Rukhsana', 4 * hour + 30, { with: 'lantern' })`
        That hadn’t occurred to me, and it should have. Two versions? One that everyone can stand
        behind, and then those of us who can afford to be rude add a page.
      `,
      says('Ngozi', 1 * day, { thanks: 'Rukhsana lantern' })`
        Two versions. I’ll do the plain one by Sunday. Rukhsana has the rude page.
      `,
    ),
    says('lantern', 10 * day, { heard: 'Ngozi Rukhsana' })`
      I read the plain one aloud in the car. I got through it without changing anything. Yes from
      me.
    `,
  ),
}
