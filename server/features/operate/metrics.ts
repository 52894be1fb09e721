/** Looking after the machine: is the forum well, and how busy is it. Nothing here is about members. */
import fs from 'node:fs'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import path from 'node:path'
import type { Request, RequestHandler, Response } from 'express'
import { Counter, Gauge, Histogram, Registry } from 'prom-client'
import { databaseName } from '../../db/open.ts'
import type { Forum } from '../../forum.ts'
import { countWaiting } from '../../mail/outbox.ts'

export interface Metrics {
  /** Counts and times every request that passes. */
  measure: RequestHandler
  /** Everything measured, in the text format of Prometheus. */
  write(): Promise<string>
  type: string
}

/** The measures of one forum. */
export function createMetrics(forum: Forum): Metrics {
  const register = new Registry()
  addMachine(register, forum)
  return {
    measure: measureRequests(register),
    write: () => register.metrics(),
    type: register.contentType,
  }
}

function measureRequests(register: Registry): RequestHandler {
  const requests = new Counter({
    name: 'alongside_requests_total',
    help: 'Requests answered, by route and by class of status.',
    labelNames: ['method', 'route', 'status'] as const,
    registers: [register],
  })
  const duration = new Histogram({
    name: 'alongside_request_seconds',
    help: 'Time until a request was answered.',
    labelNames: ['method', 'route'] as const,
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10],
    registers: [register],
  })
  return (req, res, next) => {
    const start = performance.now()
    res.once('finish', () => {
      const labels = { method: methodOf(req), route: routeOf(req, res) }
      requests.inc({ ...labels, status: `${Math.floor(res.statusCode / 100)}xx` })
      duration.observe(labels, (performance.now() - start) / 1000)
    })
    next()
  }
}

const methods = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'])

// Anybody can make methods up, and each would stay as a label for ever.
function methodOf(req: Request): string {
  return methods.has(req.method) ? req.method : 'other'
}

/** The pattern of the route, such as /t/:id: never the path, which holds ids and handles. */
function routeOf(req: Request, res: Response): string {
  const route = req.route as { path?: unknown } | undefined
  if (res.statusCode === 404 || typeof route?.path !== 'string') return 'none'
  return route.path
}

function addMachine(register: Registry, forum: Forum): void {
  const registers = [register]
  new Gauge({
    name: 'alongside_live_connections',
    help: 'Live connections that are open.',
    registers,
    collect() {
      this.set(forum.live.connections)
    },
  })
  new Gauge({
    name: 'alongside_database_bytes',
    help: 'Size of the database with its write-ahead log.',
    registers,
    collect() {
      this.set(databaseBytes(forum.config.dataDir))
    },
  })
  new Gauge({
    name: 'alongside_job_failures',
    help: 'Failures since the start, by job.',
    labelNames: ['job'] as const,
    registers,
    collect() {
      for (const [job, count] of forum.jobs.failures) this.set({ job }, count)
    },
  })
  new Gauge({
    name: 'alongside_mail_waiting',
    help: 'Mails in the outbox.',
    registers,
    async collect() {
      this.set(await countWaiting(forum.reader))
    },
  })
  new Gauge({
    name: 'alongside_memory_bytes',
    help: 'Resident memory of the process.',
    registers,
    collect() {
      this.set(process.memoryUsage.rss())
    },
  })
  addEventLoop(register)
}

function addEventLoop(register: Registry): void {
  // Watching costs a little, so it begins when somebody asks for the first time.
  let delay: ReturnType<typeof monitorEventLoopDelay> | null = null
  new Gauge({
    name: 'alongside_event_loop_lag_seconds',
    help: 'Delay of the event loop since the last look, 99th percentile.',
    registers: [register],
    collect() {
      if (delay === null) {
        delay = monitorEventLoopDelay({ resolution: 20 })
        delay.enable()
      }
      const lag = delay.percentile(99) / 1e9
      this.set(Number.isFinite(lag) ? lag : 0)
      delay.reset()
    },
  })
}

function databaseBytes(dataDir: string): number {
  const files = ['', '-wal'].map((end) => path.join(dataDir, databaseName + end))
  return files.reduce((sum, file) => sum + (fs.existsSync(file) ? fs.statSync(file).size : 0), 0)
}
