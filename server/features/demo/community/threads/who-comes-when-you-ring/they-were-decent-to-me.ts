import { answered, hour, inTurn, says } from '../../script.ts'

export const theyWereDecentToMe = answered(
  says('Petra', 13 * hour, {
    note: 'police, a psychosis',
    audience: 'members',
    heard: 'Odile marrow Tobias tinroof',
    thanks: 'Hedda',
  })`
    I’m going to say the other thing, and I’m a bit nervous of it after @brisket’s post.

    I was walking along a dual carriageway at night, on the wrong side, because I had worked out
    that the cars were only projections. Somebody rang that number. Two policemen came and one of
    them walked next to me on the outside, for about a mile, and talked about his dog until I was
    ready to get in. I’m alive because a stranger had a number.

    I don’t say it’s the same for everyone. I’m a white woman and I was wearing my work uniform, I
    do know that. But please leave it on.
  `,
  inTurn(
    says('brisket', 14 * hour, { heard: 'Petra' })`
      I’m glad you’re here Petra. I mean that. I’d have left you your policeman if it was up to me,
      I’d just want to know which one’s coming.
    `,
    says('Petra', 14 * hour + 22)`
      You never do know. That’s fair. My brother-in-law is in the force and I wouldn’t want him.
    `,
    says('brisket', 14 * hour + 30)`What was the dog called`,
    says('Petra', 14 * hour + 33, { thanks: 'brisket' })`
      Biscuit. I’ve thought of getting one and calling it that, but I do early shifts.
    `,
  ),
  answered(
    says('سلمى', 15 * hour, { heard: 'Petra Ngozi tadpole', metoo: 'Мила' })`
      You wrote the sentence about the uniform, Petra, so I will add mine. I speak the language of
      this country better than most who were born in it, but when I am very ill I lose it, and what
      is left is Arabic, loudly. I have thought about what two policemen would hear.

      So for me it is a number for other people. I don’t mind if it is on the page. I would mind if
      the page believed that it was for me.
    `,
    says('Petra', 15 * hour + 50)`
      I hadn’t thought about the language at all. Thank you for telling me.
    `,
    says('小雨', 19 * hour, { with: 'سلمى' })`
      我也是。When I am ill my English goes first, then the polite part.
    `,
  ),
  inTurn(
    says('Odile', 17 * hour)`
      Forgive me if this sounds cold. When I was younger and not well, I was brought in by force,
      twice, and I was furious each time, for about a year each time, and I would nevertheless sign
      today a paper that it should be done again if I am ever in that state; in fact I have signed
      one. I should like there to be a place on such a page for people like me as well.
    `,
    says('nettle', 17 * hour + 35)`
      you signed it for you though. the rest of us got signed for
    `,
    says('Odile', 18 * hour, { heard: 'nettle' })`
      Yes. That is a large difference, and I passed over it rather quickly.
    `,
  ),
)
