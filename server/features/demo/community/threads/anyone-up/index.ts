import { answered, day, hour, inTurn, says } from '../../script.ts'
import type { DemoThread } from '../../types.ts'
import { untilMorning } from './until-morning.ts'

export const anyoneUp: DemoThread = {
  space: 'nights',
  title: 'Up',
  need: 'listen',
  daysAgo: 6,
  timeOfDay: '01:12',
  opening: answered(
    says('halfpast', 0, { with: '小雨 Мила fenwick', heard: 'tadpole' })`Anyone.`,
    untilMorning,
    says('fenwick', 1 * hour + 20, { thanks: 'halfpast' })`
      Awake, not talking. Reading along.
    `,
    says('moss', 6 * hour + 10, { with: 'halfpast' })`missed it. here now`,
    inTurn(
      says('pocketmoth', 7 * hour, { heard: '小雨 halfpast Мила' })`
        (Only saw this over breakfast. I hope you slept, all of you. @Мила is the radiator thing
        true? I mean, did she really say it?)
      `,
      says('Мила', 12 * hour, {
        heard: 'pocketmoth 小雨',
      })`
        She really said. She said also other things, worse.
      `,
    ),
    says('halfpast', 1 * day + 11 * hour, {
      heard: 'Yusuf 小雨 tadpole marrow',
      with: 'Мила fenwick',
    })`
      Slept. Four hours in one piece. That’s all, nothing to answer.
    `,
  ),
}
