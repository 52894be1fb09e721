import { answered, day, hour, inTurn, says } from '../../script.ts'
import type { DemoThread } from '../../types.ts'
import { neverThePolice } from './never-the-police.ts'
import { theyWereDecentToMe } from './they-were-decent-to-me.ts'

export const whoComesWhenYouRing: DemoThread = {
  space: 'notices',
  title: 'Which numbers go on the page “If tonight is hard”?',
  need: 'discuss',
  daysAgo: 23,
  timeOfDay: '18:40',
  opening: answered(
    says('marrow', 0, { note: 'police, being sectioned', audience: 'members', thanks: 'Hedda' })`
      We said we would go over the crisis page once a year and it has been fourteen months, which is
      on me.

      At the moment it lists six things, and beside each one whether it may end with police at your
      door. Last week a member (who doesn’t mind my saying so but would rather not be named) wrote
      to us that two of the six shouldn’t be there at all. The emergency number, and the hospital’s
      own team. Their words: “a peer place that hands you those is a waiting room with cushions.”

      I don’t know what I think. What would you have wanted to find there on your worst night?
      Please put a note on it if you’re going to describe one.
    `,
    neverThePolice,
    theyWereDecentToMe,
    inTurn(
      says('quince', 21 * hour, { thanks: 'marrow Petra 小雨', heard: 'Hedda' })`
        This is going to be a practical post, forgive me, people are talking about real nights and I
        am talking about a table.

        I rang round (not ours, the ones in my own area, with my own phone and as myself) and asked
        each line three questions:

        1. Do you trace calls?
        2. Do you ever send somebody without the caller agreeing?
        3. If so, would you tell the caller first?

        Two answered straight away. One had to fetch a supervisor. One said it was “in the privacy
        notice”, where it isn’t. I’d be for listing nothing that can’t answer these three, and
        printing the answers.
      `,
      says('Hedda', 22 * hour)`
        Can you write that down so that whoever sets up a place like this has it in front of them?
      `,
      says('quince', 22 * hour + 14, { thanks: 'Hedda marrow' })`
        I have it as a table already. Of course I do.
      `,
    ),
    says('halfpast', 30 * hour + 12, { metoo: 'Мила', heard: 'marrow tadpole' })`
      On my worst night I couldn’t have rung anybody. I’d have read a page though.
    `,
    answered(
      says('marrow', 8 * day, { thanks: 'Petra brisket nettle سلمى', heard: 'halfpast' })`
        Sorry, it took me a week to read this properly. What Hedda, Yusuf and I would like to do:

        - Both stay on the page, at the bottom, under a line that says what can follow.
        - Nothing is listed that won’t answer @quince’s three questions.
        - The first entry is the Nights room and no number at all, because of what @halfpast said.

        If you think that’s wrong Desmond is waiting with his glasses on.
      `,
      says('nettle', 8 * day + 50)`
        i still think it’s wrong. but you asked first and then you did roughly what you said so i’m
        going to stop there
      `,
      says('Desmond', 8 * day + 15 * hour, { heard: 'marrow nettle' })`
        I have my glasses on. So far no one has written to me. I would only ask that we look at it
        again in a year and not in fourteen months.

        D.
      `,
    ),
  ),
}
