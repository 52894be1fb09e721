import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createApp } from '../../../server/app.ts'
import { operations } from '../../../shared/forms/operations.ts'
import { member, type Person } from '../../support/people.ts'
import { startTestForum, type TestForum } from '../../support/server.ts'
import { routesOf } from './routes-of.ts'

let forum: TestForum
let owner: Person
beforeAll(async () => {
  forum = await startTestForum()
  owner = await member(forum, 'hedda', ['owner', 'moderator', 'clinician'])
  await owner.post('/spaces', { name: 'Kitchen', access: 'members' }).expect(201)
})
afterAll(() => forum.close())

/** Files for browsers, and what is there in tests alone. */
const notCalls = /^get \/(assets\/|manifest\.webmanifest|service-worker\.js|offline)|^\w+ \/test\//

describe('the document of the API', () => {
  test('names every call that is there, and none that is not', () => {
    const routes = [...routesOf(createApp(forum.forum))].filter((one) => !notCalls.test(one))
    const described = operations.map(({ method, path }) => `${method} ${path}`)
    expect(routes.length).toBeGreaterThan(20)
    expect([...new Set(described)].sort()).toEqual(routes.sort())
  })

  test('names each call once', () => {
    const described = operations.map(({ method, path }) => `${method} ${path}`)
    expect(described.filter((one, at) => described.indexOf(one) !== at)).toEqual([])
  })
})

describe('an answer is what the document says', () => {
  const plain = operations.filter(({ method, path }) => method === 'get' && !path.includes(':'))
  const json = plain.filter(({ type, path }) => !type && path !== '/api/openapi.json')

  test.each(json.map((operation) => [operation.path, operation] as const))(
    'for the owner at %s',
    async (path, { answers, query }) => {
      const response = await owner.get(path)
      // What needs a query is asked without one, and says so.
      if (response.status === 422 && query) return
      const schema = answers[response.status]
      expect(schema, String(response.status)).not.toBeUndefined()
      expect(schema?.safeParse(response.body).error?.issues ?? []).toEqual([])
    },
  )
})

interface Schema {
  type?: string
  properties?: Record<string, Schema>
  required?: string[]
  maxLength?: number
}

interface Described {
  openapi: string
  paths: Record<
    string,
    Record<string, { requestBody?: { content: Record<string, { schema: Schema }> } }>
  >
}

test('says in JSON Schema what a body must be', async () => {
  const response = await forum.agent().get('/api/openapi.json').expect(200)
  const document = response.body as Described
  expect(response.headers['content-type']).toMatch(/^application\/json/)
  expect(document.openapi).toBe('3.1.0')
  const { schema } = document.paths['/spaces']!.post!.requestBody!.content['application/json']!
  expect(schema.required).toEqual(['name', 'access'])
  const reply = document.paths['/t/{id}/posts']!.post!.requestBody!.content
  expect(reply['application/json']!.schema.required).toEqual(['body'])
  expect(schema.properties?.name).toMatchObject({ type: 'string', maxLength: 60 })
})

test('every body is an object whose fields are named', async () => {
  const response = await forum.agent().get('/api/openapi.json').expect(200)
  const { paths } = response.body as Described
  for (const { method, path } of operations.filter(({ body, upload }) => body && !upload)) {
    const described = paths[path.replace(/:(\w+)/g, '{$1}')]![method]!
    const { schema } = described.requestBody!.content['application/json']!
    expect(schema.type, `${method} ${path}`).toBe('object')
    expect(Object.keys(schema.properties ?? {}), `${method} ${path}`).not.toEqual([])
  }
})

test('writes parameters as OpenAPI does', async () => {
  const response = await forum.agent().get('/api/openapi.json').expect(200)
  const { paths } = response.body as Described
  expect(Object.keys(paths)).toContain('/m/{handle}/roles/{role}')
  expect(JSON.stringify(Object.keys(paths))).not.toContain(':')
})
