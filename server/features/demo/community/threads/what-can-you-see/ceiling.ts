import { answered, day, hour, inTurn, says } from '../../script.ts'

export const ceiling = answered(
  says('halfpast', 8 * hour + 31)`Ceiling.`,
  inTurn(
    says('moss', 8 * hour + 50)`what kind`,
    says('halfpast', 8 * hour + 52)`Woodchip.`,
    says('moss', 8 * hour + 53)`painted?`,
    says('halfpast', 8 * hour + 58)`Several times.`,
    says('moss', 9 * hour, { heard: 'halfpast' })`that’s a commitment`,
    says('halfpast', 9 * hour + 4)`There’s a bit over the lamp like a dog from behind.`,
    says('moss', 9 * hour + 6)`i had a duck in an x-ray room once`,
  ),
  inTurn(
    says('tadpole', 19 * hour, { with: 'halfpast' })`
      have you been looking at it long
    `,
    says('halfpast', 21 * hour, { heard: 'tadpole moss Yusuf fenwick' })`
      Since Tuesday on and off. I get up for the cat.
    `,
    says('tadpole', 21 * hour + 6)`what’s the cat called`,
    says('halfpast', 21 * hour + 10)`Manager.`,
    says('tadpole', 21 * hour + 11, { thanks: 'halfpast' })`
      good name. say hi to Manager. i’ll ask again tomorrow about the ceiling unless you’d rather i
      didn’t
    `,
    says('halfpast', 21 * hour + 20)`You can.`,
    says('tadpole', 2 * day + 20 * hour)`it’s tomorrow twice over, i forgot, sorry. ceiling?`,
    says('halfpast', 2 * day + 23 * hour, { with: 'tadpole moss', heard: 'fenwick' })`
      Kitchen. Had toast.
    `,
  ),
)
