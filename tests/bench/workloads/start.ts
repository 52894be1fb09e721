/** Starting: the time until it answers, and the memory it takes when nobody asks. */
import { type ChildProcess, spawn } from 'node:child_process'
import http from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'
import { compared, inTurns, type Measure } from '../measure.ts'
import type { Context } from '../context.ts'
import { spawnForum, stopProcess } from '../processes/forum.ts'
import { bundle } from '../processes/helper.ts'
import { residentMegabytes } from '../processes/usage.ts'

const restSeconds = 10

/** Cold start and memory at rest. */
export async function measureStart(context: Context): Promise<Measure[]> {
  const file = await bundle('bare-pages')
  const forum = (port: number) => spawnForum(context.dataDir, [], { PORT: String(port) })
  const bare = (port: number) =>
    spawn(process.execPath, [file], {
      env: { PATH: process.env.PATH, DATA_DIR: context.dataDir, PORT: String(port) },
      stdio: ['ignore', 'ignore', 'inherit'],
    })
  const starts = await inTurns(
    context.rounds,
    () => timeStart(forum),
    () => timeStart(bare),
  )
  const rests = await inTurns(
    1,
    () => memoryAtRest(forum, context),
    () => memoryAtRest(bare, context),
  )
  return [
    {
      what: 'Cold start, until /health answers',
      unit: 'ms',
      ...compared(starts, (milliseconds) => milliseconds),
      aim: { of: 'ours', atMost: 1_000 },
    },
    {
      what: 'Memory at rest',
      unit: 'MB',
      ...compared(rests, (megabytes) => megabytes),
      aim: { of: 'ours', atMost: 150 },
    },
  ]
}

type Start = (port: number) => ChildProcess

async function timeStart(start: Start): Promise<number> {
  const port = await freePort()
  const began = performance.now()
  const child = start(port)
  await untilHealthy(child, port)
  const took = performance.now() - began
  await stopProcess(child)
  return took
}

async function memoryAtRest(start: Start, { seconds }: Context): Promise<number> {
  const port = await freePort()
  const child = start(port)
  await untilHealthy(child, port)
  await wait(Math.min(restSeconds, seconds * 4) * 1000)
  const megabytes = residentMegabytes(child.pid!) ?? NaN
  await stopProcess(child)
  return megabytes
}

async function untilHealthy(child: ChildProcess, port: number): Promise<void> {
  while (!(await isHealthy(port))) {
    if (child.exitCode !== null) throw new Error(`It ended with ${child.exitCode}.`)
    await wait(2)
  }
}

function isHealthy(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const request = http.get({ port, path: '/health', agent: false }, (response) => {
      response.resume()
      resolve(response.statusCode === 200)
    })
    request.on('error', () => resolve(false))
  })
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = http.createServer().listen(0, '127.0.0.1', () => {
      const address = server.address()
      const port = typeof address === 'object' && address ? address.port : 0
      server.close(() => resolve(port))
    })
  })
}
