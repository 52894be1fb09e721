import { answered, day, hour, inTurn, says } from '../../script.ts'

export const ovens = answered(
  says('Yusuf', 12 * hour + 58)`
    Sixty rye, proving. It’s 4 a.m. and I can see my own face in the oven door with a loaf for a
    nose.
  `,
  inTurn(
    says('Odile', 16 * hour)`
      Might one ask what you put in your rye? Since I was a girl I have not had one with caraway
      that didn’t taste of soap.
    `,
    says('Yusuf', 17 * hour + 30)`
      Toast the seeds first and crush only half of them. And the rye should be old, the sour I mean,
      ours is older than me.
    `,
    says('Odile', 17 * hour + 55, { heard: 'Yusuf' })`
      Older than you! Then it is at least something in this forum that is my age.
    `,
    says('Desmond', 18 * hour + 10)`
      Dear Odile,

      I must protest.

      D.
    `,
    says('Odile', 18 * hour + 22, { thanks: 'Desmond' })`
      Two things, then.
    `,
  ),
  inTurn(
    says('Desmond', 18 * hour + 30, { with: 'Yusuf', heard: 'Petra' })`
      I can see two slices of burnt toast. Ruth did the bread for forty-one years, I did the eggs,
      and it turns out that I never learned which number on the dial. I have had this toaster since
      the spring before last and I still go by the smell. My granddaughter says there are videos
      about it.
    `,
    says('Yusuf', 26 * hour + 10)`
      Three. For the thick ones three and a half, then stand next to it.
    `,
    says('Desmond', 2 * day + 17 * hour, { heard: 'Yusuf tadpole Odile Мила' })`
      Three was correct.
    `,
  ),
)
