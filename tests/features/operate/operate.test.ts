import fs from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { bodyOf } from '../../support/body.ts'
import { member, visitor } from '../../support/people.ts'
import { startTestForum, type TestForum } from '../../support/server.ts'

let forum: TestForum
beforeAll(async () => {
  forum = await startTestForum()
})
afterAll(() => forum.close())

const version = (JSON.parse(fs.readFileSync('package.json', 'utf8')) as { version: string }).version

describe('health', () => {
  test('is good when the database can be read, and says no more than that', async () => {
    const response = await forum.agent().get('/health').expect(200)
    expect(response.body).toEqual({ ok: true, version })
    expect(response.headers['set-cookie']).toBeUndefined()
  })

  test('is bad when it cannot', async () => {
    const broken = await startTestForum({ env: { LOG_LEVEL: 'silent' } })
    await broken.agent().get('/health').expect(200)
    await broken.forum.reader.destroy()
    const body = await bodyOf(broken.agent().get('/health').expect(503))
    expect(body).toEqual({ ok: false, version })
    await broken.close()
  })
})

describe('metrics', () => {
  const metrics = async () => (await forum.agent().get('/metrics').expect(200)).text

  test('count requests by route, and never by path', async () => {
    const ana = await member(forum, 'ana')
    await ana.get('/help').expect(200)
    await ana.get('/help/privacy').expect(200)
    await ana.get('/m/ana').expect(({ status }) => status < 500)
    await visitor(forum).get('/no/such/place').expect(404)
    const text = await metrics()
    expect(text).toMatch(
      /alongside_requests_total\{method="GET",route="\/help\/:page",status="2xx"\} 1/,
    )
    expect(text).toMatch(/alongside_requests_total\{method="GET",route="none",status="4xx"\}/)
    expect(text).toMatch(
      /alongside_request_seconds_bucket\{le="0.005",method="GET",route="\/help"\}/,
    )
    for (const told of ['ana', ana.publicId, 'privacy', 'such', 'Long Table']) {
      expect(text.replace(/^#.*$/gm, '')).not.toContain(told)
    }
  })

  test('measure the machine', async () => {
    forum.forum.jobs.add('stumbles', () => Promise.reject(new Error('on purpose')))
    forum.forum.log.level = 'silent'
    await forum.forum.jobs.runDue()
    const text = await metrics()
    expect(text).toContain('alongside_job_failures{job="stumbles"} 1')
    expect(text).toMatch(/alongside_live_connections 0/)
    expect(Number(/alongside_database_bytes (\d+)/.exec(text)![1])).toBeGreaterThan(50_000)
    expect(Number(/alongside_memory_bytes (\d+)/.exec(text)![1])).toBeGreaterThan(10_000_000)
    expect(text).toMatch(/alongside_event_loop_lag_seconds \d/)
  })

  test.each([
    { 'X-Forwarded-For': '192.0.2.7' },
    { Forwarded: 'for=192.0.2.7' },
    { Via: '1.1 proxy' },
    { Host: 'forum.example' },
  ])('are nobody’s who comes with %j', async (headers) => {
    const elsewhere = await forum.agent().get('/metrics').set(headers).set('Accept', 'text/html')
    const nowhere = await forum.agent().get('/nowhere').set(headers).set('Accept', 'text/html')
    expect(elsewhere.status).toBe(404)
    expect(elsewhere.text.replaceAll('metrics', 'nowhere')).toBe(nowhere.text)
  })

  test('do not grow with methods that somebody makes up', async () => {
    const { default: http } = await import('node:http')
    const address = new URL(await forum.open())
    for (const method of ['PROPFIND', 'MKCOL']) {
      await new Promise<void>((resolve) => {
        http
          .request(
            { host: address.hostname, port: address.port, method, path: '/' },
            (response) => {
              response.resume().on('end', resolve)
            },
          )
          .end()
      })
    }
    const text = await (await fetch(new URL('/metrics', address))).text()
    expect(text).not.toMatch(/PROPFIND|MKCOL/)
  })
})
