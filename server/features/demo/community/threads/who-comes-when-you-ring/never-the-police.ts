import { answered, hour, inTurn, says } from '../../script.ts'

export const neverThePolice = answered(
  says('brisket', 1 * hour + 5, {
    note: 'police, handcuffs, a ward',
    audience: 'members',
    heard: 'nettle fenwick tadpole Мила pocketmoth',
    with: 'halfpast moss',
  })`
    Take them off. Both.

    I rang for help once in my life. ONCE. I told a girl on the phone I was frightened of myself and
    she kept me talking lovely and all the time she’d sent for them. Two cars. My neighbours watched
    me go out in my socks with my hands behind my back and I had done nothing, I’d asked for help is
    what I’d done. Nine weeks after that on a ward. I lost the flat because nobody told the landlord
    and the lorry because you’ve to declare it.

    That was eleven years back and I have not rung anyone since and I never will. So when you put
    that number on a page with a nice curtain round it, know what you’re putting.
  `,
  inTurn(
    says('marrow', 1 * hour + 40)`
      I’d forgotten about the socks. You told us that once before. Thank you for writing it again
      when I expect you’re sick of it.
    `,
    says('brisket', 1 * hour + 52)`
      I’m not sick of it I’m waiting for somebody to be ashamed of it who isn’t me
    `,
  ),
  answered(
    says('nettle', 2 * hour, { metoo: 'brisket' })`
      this. also “may involve police” my arse. write *they will decide and you won’t be asked*. that
      “may” is doing the work of a whole department
    `,
    inTurn(
      says('Ngozi', 3 * hour + 10, { heard: 'marrow' })`
        I send people, some weeks. So I should say it here and not only in my office. When I have
        rung that number for somebody there was a form afterwards with a box for the outcome, and
        the outcome was always “safe”. Nobody on my side ever asked the man in the socks.

        I am not sure I would take it off the page. But I won’t argue with either of you about what
        it is.
      `,
      says('nettle', 3 * hour + 25)`
        ok but you’ll still ring it on tuesday
      `,
      says('Ngozi', 3 * hour + 31, { heard: 'nettle brisket' })`
        I might. Less often than I did five years ago. I know that’s not much of an answer.
      `,
      says('nettle', 3 * hour + 58)`
        no it’s not. thanks for not making it prettier
      `,
    ),
  ),
  inTurn(
    says('sevenofspades', 4 * hour)`
      could be worse mate you could have been wearing MY socks that week
    `,
    says('brisket', 4 * hour + 20)`
      Not now.
    `,
    says('sevenofspades', 4 * hour + 26, { heard: 'brisket tadpole' })`
      yeah. sorry. I do that when something’s too close. I had the two cars as well, different year.
    `,
    says('brisket', 4 * hour + 41, { with: 'sevenofspades' })`
      Right. Then you’re excused. What colour were they though
    `,
    says('sevenofspades', 4 * hour + 44)`the cars or the socks`,
    says('brisket', 4 * hour + 45, { heard: 'sevenofspades marrow Petra' })`the socks you daft sod`,
  ),
)
