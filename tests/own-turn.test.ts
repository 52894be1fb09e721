/** Pages that are asked for at the same moment begin one by one. */
import net from 'node:net'
import { expect, it, vi } from 'vitest'
import { ownTurn } from '../server/own-turn.ts'
import { startTestForum } from './support/server.ts'
import { countTurns } from './support/turns.ts'

it('comes for one after the other, in the order in which they asked', async () => {
  const counter = countTurns()
  const order: string[] = []
  const turns = await Promise.all(
    ['a', 'b', 'c', 'd'].map(async (name) => {
      await ownTurn()
      order.push(name)
      return counter.turns
    }),
  )
  counter.stop()
  expect(order).toEqual(['a', 'b', 'c', 'd'])
  expect(new Set(turns).size).toBe(4)
})

it('is what each page has, also of those that came together', async () => {
  const test = await startTestForum()
  const { port } = new URL(await test.open())
  const counter = countTurns()
  const turns: number[] = []
  const viewers = test.forum.viewers
  const viewer = viewers.viewer.bind(viewers)
  vi.spyOn(viewers, 'viewer').mockImplementation((...given) => {
    turns.push(counter.turns)
    return viewer(...given)
  })
  const socket = net.connect(Number(port), '127.0.0.1')
  // All in one piece, which is read at once.
  socket.write('GET /help HTTP/1.1\r\nHost: localhost\r\n\r\n'.repeat(6))
  let answered = ''
  for await (const data of socket) {
    answered += String(data)
    if (answered.split('HTTP/1.1 200').length > 6) break
  }
  counter.stop()
  await test.close()
  expect(turns).toHaveLength(6)
  expect(new Set(turns).size).toBe(6)
})
