import { answered, day, hour, inTurn, says } from '../../script.ts'

export const theQuarrel = answered(
  says('brisket', 2 * hour, { note: 'forced medication', heard: 'nettle Inés' })`
    You can keep your twenty seven years and welcome. But I’ll say what sticks. When you write it
    like that, with the sea and everything, there’s a doctor somewhere who’d love to pin it up on
    the wall. “Look, she’s happy.” And then it’s me who’s difficult.

    They put it in me with four people holding on. It wasn’t your stuff, it was another, but it came
    out of the same cupboard. I never chose and went on choosing. So when I hear *content* I hear
    the key.
  `,
  answered(
    says('Odile', 3 * hour, { heard: 'brisket marrow' })`
      I don’t want to be on anybody’s wall. And I do not know what to say to the four people. I was
      held once too, and it was not what made me well; I have never thought that it was.

      But, brisket, I cannot write my life down smaller so that they have nothing to use. That has
      been tried on me by the other side.
    `,
    inTurn(
      says('brisket', 3 * hour + 35)`
        No. No you can’t. I take that.

        I think it might be a poster I’m arguing with
      `,
      says('Odile', 3 * hour + 50, { thanks: 'brisket' })`
        I have met the poster. She has better teeth than I have.
      `,
      says('brisket', 4 * hour, { heard: 'Odile Petra' })`and she’s looking out of a window`,
      says('Odile', 4 * hour + 6)`With a mug, in both hands.`,
    ),
  ),
  answered(
    says('nettle', 5 * hour)`
      ok i’ll be the cow then. i’m twenty four. when i said i wanted to try without, three separate
      people told me about someone like you odile. a lady, always a lady, doing very well on it.
      you’re used as the argument and no one asks you either
    `,
    inTurn(
      says('Odile', 6 * hour)`
        Then I am sorry to have been in the room without knowing it. What would you have had them
        say instead?
      `,
      says('nettle', 6 * hour + 10, { heard: 'Odile tadpole Inés', metoo: 'tinroof' })`
        “what are you hoping will be different.” nobody’s ever asked. they heard “off” and got out
        the leaflet. one of them actually had it in her bag already. then it was “let’s revisit that
        when you’re in a more stable place” and i said what does stable mean and she said well, for
        example you’re a bit agitated at the moment. i wasn’t agitated i was ANGRY, and i hadn’t
        raised my voice, i’ve gone over it and i know i didn’t
      `,
      says('Odile', 6 * hour + 31)`
        And what were you hoping? You need not say.
      `,
      says('nettle', 1 * day + 2 * hour, { heard: 'Odile pocketmoth', with: 'Inés' })`
        to cry at something. i hadn’t cried in three years, not at my gran’s funeral, nothing, i
        stood there like a bollard
      `,
      says('Odile', 1 * day + 3 * hour, { thanks: 'nettle' })`
        Thank you. On mine I cry at brass bands. I did not know that it could take that away.
      `,
    ),
    says('Petra', 8 * hour)`
      Can I ask people not to do “happy on it” against “brave without it”? I take a small one. I
      don’t feel like either.
    `,
  ),
  inTurn(
    says('brisket', 9 * day, { note: 'forced medication', heard: 'nettle marrow Odile' })`
      Been chewing on this. I said it might be a poster I was arguing with and that was me being
      easy so we could all go home.

      There’s people on orders now, today, who’d be off them tomorrow if anyone asked, and every
      time one of us says *I chose it* it gets counted as them having chosen it and all. I’ve sat in
      the meeting where it got counted. I’m not saying don’t say it Odile. I’m saying I can’t hear
      it and be nice on the same day.
    `,
    says('Odile', 9 * day + 4 * hour, { heard: 'brisket nettle Petra' })`
      I had wondered whether you were only being polite. I prefer this.

      I do not agree that my yes takes away somebody’s no. If it is counted so, then it is counted
      by people whom neither of us chose. But I see that it costs you something to read me, and I
      had not known it. Perhaps on the other days.
    `,
    says('brisket', 9 * day + 5 * hour, { with: 'Odile' })`On the other days, yes`,
  ),
  says('marrow', 1 * day + 9 * hour, { heard: 'brisket' })`
    Moderator hat on and then straight off again: somebody reported a post in this branch. I’ve read
    all of it and nothing is being folded. People are angry near each other and being careful about
    it. If I’ve missed one, tell me which.
  `,
)
