/** Stopping: what is under way may finish, and nothing else is waited for. */
import net from 'node:net'
import { expect, it } from 'vitest'
import { startTestForum } from './support/server.ts'

it('does not wait for connections that nobody has used', async () => {
  const forum = await startTestForum()
  const { hostname, port } = new URL(await forum.open())
  const ahead = net.connect(Number(port), hostname)
  await new Promise((resolve) => ahead.once('connect', resolve))
  const began = Date.now()
  await forum.close()
  expect(Date.now() - began).toBeLessThan(2_000)
})
