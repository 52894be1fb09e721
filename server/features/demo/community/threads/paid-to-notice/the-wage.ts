import { answered, day, hour, inTurn, says } from '../../script.ts'

export const theWage = answered(
  says('Mairead', 1 * hour, { hat: 'peer', heard: 'nettle fenwick' })`
    I tell myself different things on different days and some of them are lies.

    When I started I wasn’t paid, I’d come in on the bus with a flask. I was better company then and
    I was also broke, and there was nobody I could be cross with. Now they pay me and I’ve a
    pension, and there’s a woman who won’t talk to me on principle, and I think she has a point.
  `,
  inTurn(
    says('nettle', 1 * hour + 15)`did you like them more before or after`,
    says('Mairead', 1 * hour + 24)`
      Same. I like about two in three, and that’s what I’d like on a bus. What changed is that now
      I’m not let show which.
    `,
    says('nettle', 1 * hour + 30, { thanks: 'Mairead' })`
      that’s the first straight answer i’ve had off anyone with a lanyard
    `,
  ),
  answered(
    says('brisket', 2 * hour, { note: 'restraint', metoo: 'halfpast' })`
      I’ll put it blunter. The minute there’s a wage there’s a gaffer, and the gaffer’s not on your
      side, he’s on the bed numbers’ side. I’ve known lovely peer workers, lovely, and I watched one
      stand in a doorway with the rest when they came for a lad. She’d no choice. Well then.
    `,
    inTurn(
      says('Mairead', 2 * hour + 20)`
        What would you have had her do? I’m asking, I’ve been in the doorway.
      `,
      says('brisket', 2 * hour + 34)`
        Go in and sit on the floor with him. Get sacked
      `,
      says('Mairead', 2 * hour + 50, { heard: 'brisket Ngozi' })`
        I did the first half of that, once. I was only in the place since the summer and I’d not
        learned to be careful. I went in past them and sat down on the floor by his head and I held
        on to the leg of the bed, because I didn’t know was I let hold on to him. They had to work
        round me. It was four minutes, I’m told. I’d have said twenty.

        I got a letter and not the sack. And when he was able for talking, weeks after, I asked him
        had it been any use to him, and he said no, it was worse, because with them he could go away
        in his head but I kept saying his name.
      `,
      says('brisket', 3 * hour + 10, { with: 'Mairead' })`
        Then I don’t know. I hadn’t thought it’d be worse.
      `,
    ),
  ),
  inTurn(
    says('tadpole', 12 * hour)`
      i start a thing next week where i’d be the one on the rota (unpaid, expenses) and now i feel a
      bit sick
    `,
    says('nettle', 12 * hour + 5)`
      oh no. tadpole i didn’t mean you
    `,
    says('tadpole', 12 * hour + 9, { heard: 'nettle' })`
      you did a bit. it’s ok. i’d rather hear it before than after
    `,
    says('nettle', 1 * day, { with: 'tadpole' })`
      i did a bit. if it was you on my wednesday i’d still be suspicious but i’d make you tea
    `,
  ),
)
