/** The API's document, made of the schemas that check the requests. */
import { z } from 'zod'
import type { Operation } from '../../../shared/forms/operation.ts'
import { operations } from '../../../shared/forms/operations.ts'

const problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.string(),
  errors: z.array(z.object({ field: z.string(), message: z.string() })).optional(),
})

/** The document as OpenAPI 3.1, whose schemas are JSON Schema 2020-12. */
export function openApiDocument(version: string, cookie: string) {
  const paths: Record<string, Record<string, unknown>> = {}
  for (const operation of operations) {
    const path = operation.path.replace(/:(\w+)/g, '{$1}')
    paths[path] = { ...paths[path], [operation.method]: describe(operation) }
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Alongside',
      version,
      description:
        'Each path serves a page, and JSON when the request says `Accept: application/json`. ' +
        'What a viewer may not see is answered as what never was. Forms that name another method ' +
        'in the field `_method` are understood as that method.',
    },
    paths,
    security: [{}, { session: [] }],
    components: {
      securitySchemes: { session: { type: 'apiKey', in: 'cookie', name: cookie } },
      responses: {
        Problem: {
          description: 'What happened, what was kept, and what to do (RFC 9457).',
          content: { 'application/problem+json': { schema: schemaOf(problem) } },
        },
      },
    },
  }
}

function describe(operation: Operation) {
  const { method, path, summary, body, answers, type, upload } = operation
  const parameters = [...inPath(path), ...inQuery(operation.query), ...inHeaders(method)]
  const responses = Object.entries(answers).map(([status, schema]) => [
    status,
    answerOf(schema, type),
  ])
  return {
    summary,
    ...(parameters.length > 0 && { parameters }),
    ...(body && { requestBody: upload ? uploadOf(upload, body) : bodyOf(body) }),
    responses: {
      ...(Object.fromEntries(responses) as Record<string, unknown>),
      default: { $ref: '#/components/responses/Problem' },
    },
  }
}

function inPath(path: string) {
  return [...path.matchAll(/:(\w+)/g)].map(([, name]) => ({
    name,
    in: 'path',
    required: true,
    schema: { type: 'string' },
  }))
}

function inQuery(query: Operation['query'] = {}) {
  return Object.entries(query).map(([name, what]) =>
    typeof what === 'string'
      ? { name, in: 'query', description: what, schema: { type: 'string' } }
      : { name, in: 'query', schema: schemaOf(what) },
  )
}

function inHeaders(method: Operation['method']) {
  if (method !== 'post') return []
  const description = 'Makes repeating the request harmless.'
  return [{ name: 'Idempotency-Key', in: 'header', description, schema: { type: 'string' } }]
}

function bodyOf(body: z.ZodType) {
  const schema = schemaOf(body)
  const content = {
    'application/json': { schema },
    'application/x-www-form-urlencoded': { schema },
  }
  return { required: true, content }
}

function uploadOf(field: string, besides: z.ZodType) {
  const { properties, ...schema } = schemaOf(besides) as { properties?: object }
  const file = { type: 'string', contentMediaType: 'application/octet-stream' }
  const whole = { ...schema, properties: { ...properties, [field]: file }, required: [field] }
  return { required: true, content: { 'multipart/form-data': { schema: whole } } }
}

function answerOf(schema: z.ZodType | null, type = 'application/json') {
  if (schema === null) return { description: 'Done.' }
  return { description: 'As asked.', content: { [type]: { schema: schemaOf(schema) } } }
}

// What a client may send: before defaults are filled in and texts are tidied.
function schemaOf(schema: z.ZodType) {
  const written = z.toJSONSchema(schema, {
    io: 'input',
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema }) => {
      if (!(zodSchema instanceof z.ZodObject) || !jsonSchema.required) return
      // A field that fills in its own default may be left out, however it does so.
      const { shape } = zodSchema
      const required = jsonSchema.required.filter(
        (name) => !z.safeParse(shape[name], undefined).success,
      )
      if (required.length > 0) jsonSchema.required = required
      else delete jsonSchema.required
    },
  })
  return Object.fromEntries(Object.entries(written).filter(([name]) => name !== '$schema'))
}
