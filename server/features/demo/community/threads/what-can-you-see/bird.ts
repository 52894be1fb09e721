import { answered, day, hour, inTurn, says } from '../../script.ts'

export const bird = answered(
  says('小雨', 3 * hour)`
    A crane. It has one red light on the head and it turns with the wind, even when nobody is
    inside. 很安静。
  `,
  inTurn(
    says('Desmond', 4 * hour)`
      How marvellous. I have only seen them on screens. Is it on its own? I had understood that they
      mate for life.
    `,
    says('小雨', 4 * hour + 30)`
      Sorry, I think I use the word wrong. It is the yellow one, for building houses.
    `,
    says('Desmond', 4 * hour + 41, { thanks: '小雨' })`
      Ah. No, the word was right, it was I who wanted a bird.
    `,
    says('fenwick', 4 * hour + 50, { heard: 'Desmond 小雨' })`A red light on its head, Desmond.`,
    says('Desmond', 4 * hour + 54)`I thought that it might be ill.`,
  ),
  inTurn(
    says('سلمى', 6 * hour, { thanks: '小雨 Inés' })`
      Professional interest: English uses one word for both. Arabic doesn’t, the bird is كركي and
      the machine is رافعة, a lifter. What about the rest of you?
    `,
    says('小雨', 6 * hour + 12)`
      Chinese is also two. 鹤 is the bird, 起重机 the machine. But people also say 吊车.
    `,
    says('Inés', 7 * hour)`
      Spanish almost the same: *grulla* and *grúa*. They are cousins. If you don’t pay the parking
      comes the grúa.
    `,
    says('Мила', 7 * hour + 20)`
      Журавль and кран. But кран is also in kitchen, for water. So Desmond could have waterbird.
    `,
    says('سلمى', 7 * hour + 45, { heard: 'Мила', thanks: 'Inés 小雨' })`
      Thank you, this is the best hour I have had this week and I was supposed to be translating a
      dishwasher.
    `,
  ),
  says('小雨', 5 * day + 10 * hour, { with: 'Desmond' })`
    Today there were two cranes, the second came on a lorry. @Desmond I thought you want to know it
    is not alone.
  `,
)
