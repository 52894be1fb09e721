/** Pages that are asked for at the same moment begin one by one. */
import { setImmediate as others } from 'node:timers/promises'
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

it('is passed on where nobody is there any more for whom the page would be made', async () => {
  const test = await startTestForum()
  const { port } = new URL(await test.open())
  const looked = vi.spyOn(test.forum.viewers, 'viewer')
  const waiting: Promise<void>[] = []
  const ask = async (line: string) => {
    const socket = net.connect(Number(port), '127.0.0.1')
    for (let turn = 0; turn < 300; turn += 1) waiting.push(ownTurn())
    socket.write(`${line} HTTP/1.1\r\nHost: localhost\r\nContent-Length: 0\r\n\r\n`)
    for (let turn = 0; turn < 100; turn += 1) await others()
    socket.destroy()
    await Promise.all(waiting)
    for (let turn = 0; turn < 10; turn += 1) await others()
  }
  await ask('GET /help')
  expect(looked).not.toHaveBeenCalled()
  await ask('POST /sign-out')
  expect(looked).toHaveBeenCalled()
  await test.close()
})
