import { answered, day, hour, inTurn, says } from '../script.ts'
import type { DemoThread } from '../types.ts'

export const welcome: DemoThread = {
  space: 'notices',
  title: 'Welcome, and where to put your coat',
  daysAgo: 380,
  timeOfDay: '16:20',
  opening: answered(
    says('Hedda', 0, { thanks: 'tadpole quince Petra سلمى tinroof', heard: 'Ngozi' })`
      This is the room with the window onto the street. Everything else is behind the door, and you
      need a name to come in. It doesn’t have to be yours.

      Some of us have been on wards, some hear voices, some had one bad year and some have had
      nothing else. Some of us work in places where the others were patients. That last one causes
      most of our rows and also most of the reasons I still come.

      Things people ask me:

      - **Do I have to introduce myself?** No. Plenty read for months. One person’s first post was
        about soup and it was a good post.
      - **Is somebody always here?** No. Yusuf is up at four because of the bread. Otherwise it’s
        luck.
      - **Are you a service?** We are not. No one is paid, I bought the server second-hand.
      - **What if I say too much?** You can change who sees a post afterwards, or take it away. I
        have done both.

      The agreement is nine sentences and a bit. Please read number 4 in particular.
    `,
    inTurn(
      says('Мила', 3 * hour, { with: 'Hedda Yusuf' })`
        Good evening. I read agreement with dictionary. What is “a row”?
      `,
      says('Hedda', 3 * hour + 20)`
        A quarrel. Ours was about whether to have a rule against bad language. I lost.
      `,
      says('Мила', 3 * hour + 31, { heard: 'brisket' })`
        Then I like this house.
      `,
    ),
    inTurn(
      says('tadpole', 61 * day)`
        hi. not an introduction. just testing if the door opens
      `,
      says('Yusuf', 61 * day + 9 * hour, { thanks: 'tadpole' })`It opens. Mind the step.`,
    ),
    inTurn(
      says('Tobias', 101 * day, { audience: 'members' })`
        Good day. I have a question before I write anything further in. I work as a therapist, and I
        have also myself been ill, which in my town nobody knows. Is it permitted that I am here for
        the second reason only?
      `,
      says('Hedda', 101 * day + 2 * hour, { thanks: 'Tobias' })`
        That is the only reason anybody is here. Read the help page about keeping apart from people
        you know through work, do that first, and then come and sit down.
      `,
    ),
    inTurn(
      says('nettle', 288 * day, { audience: 'members' })`
        for the record i read this page four times before i joined and nearly didn’t
      `,
      says('Hedda', 288 * day + 5 * hour)`
        Noted. Which line was it?
      `,
      says('nettle', 288 * day + 6 * hour)`
        “some of us work in places where the others were patients”. still not sure about that one
      `,
    ),
    answered(
      says('tinroof', 369 * day + 3 * hour, {
        audience: 'members',
        heard: 'Hedda tadpole',
        with: 'Petra',
      })`
        Hello. I signed up last year with a different name, wrote nothing and forgot the passphrase.
        Second try. I don’t know what I’m going to say yet. Sorry if this is the wrong place.
      `,
      says('Petra', 369 * day + 4 * hour)`
        Right place. Most people get on at the second stop.
      `,
      says('tadpole', 369 * day + 6 * hour, { thanks: 'tinroof' })`
        my first post here was testing if the door opens, so you’re already ahead of me
      `,
    ),
  ),
}
