import { answered, day, hour, inTurn, says } from '../../script.ts'

export const whatWeTellDoctors = answered(
  says('quince', 11 * hour, { heard: 'Odile fenwick', metoo: 'halfpast' })`
    A side question to people on both sides of this. Does your doctor know what you actually take?

    For six years mine didn’t. I’d stopped one of two. I collected it every month so that the
    numbers matched, and I had a carrier bag of it in the airing cupboard, in date order. Mostly I
    didn’t want her to feel bad, she was so pleased with how I was doing.
  `,
  inTurn(
    says('fenwick', 12 * hour, { audience: 'peers' })`
      He thinks I take three. I take two. He’s pleased with how the three are working.
    `,
    says('quince', 12 * hour + 9, { thanks: 'fenwick' })`
      Oh, fenwick.
    `,
    says('fenwick', 12 * hour + 15)`I should tell him really. He’s retiring. Seems unkind.`,
  ),
  inTurn(
    says('Petra', 21 * hour)`
      I do the opposite, I tell mine everything, down to the day I’d had three glasses at a wedding.
      I think because I drive. If it ever went wrong I want it to be all in there.
    `,
    says('nettle', 22 * hour, { heard: 'quince' })`
      and the day you tell them a thought instead of a glass of wine, that’s in there too. forever.
      i said one thing at seventeen and it’s still on page one
    `,
    says('Petra', 22 * hour + 30)`
      It is. Mine’s on page one as well, I’ve seen it. I don’t know the answer to that.
    `,
  ),
  answered(
    says('lantern', 1 * day + 11 * hour, { heard: 'quince Odile Ngozi' })`
      I write in those files. I also keep something back from my own doctor, because she trained
      with people I work with.

      I had never put those two sentences next to each other before today.
    `,
    says('quince', 1 * day + 12 * hour, { thanks: 'lantern' })`
      Thank you for putting them here.
    `,
    says('Tobias', 1 * day + 13 * hour, { audience: 'clinicians', with: 'lantern' })`
      With me it is the same. My doctor is the cousin of the practice manager. I drive fifty
      kilometres for a repeat prescription and say at home that it is for the good cheese.
    `,
  ),
  inTurn(
    says('سلمى', 2 * day, { heard: 'Odile' })`
      Mine asks in the corridor, with his hand on the door. I have noticed that I answer in the
      length of the corridor.
    `,
    says('Odile', 2 * day + 1 * hour)`
      I sit down before he can. I have very slow shoes. He has to wait for me to put them on again,
      and in that time one can say a good deal.
    `,
    says('سلمى', 2 * day + 5 * hour, { thanks: 'Odile', heard: 'quince tadpole' })`
      I will try it on Thursday. Probably I lose my nerve.
    `,
  ),
)
