/** Brought into the forum's own process: for how long it answered nobody, at worst, since last asked. */
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { answerOrders } from './orders.ts'

const delay = monitorEventLoopDelay({ resolution: 1 })
delay.enable()
answerOrders<'longest', number>(() => {
  const longest = delay.max / 1e6
  delay.reset()
  return longest
})
// Being asked must not keep the forum from ending.
process.channel?.unref()
