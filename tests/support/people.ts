/** Named people for tests: members with a session of their own, made by the forum's own functions. */
import type supertest from 'supertest'
import { createMember } from '../../server/features/members/create-member.ts'
import { createSession } from '../../server/features/sessions/store.ts'
import { cookieName, hashToken } from '../../server/request/session.ts'
import { forgetRemembered } from '../../server/db/transact.ts'
import type { Role, SpaceAccess } from '../../shared/vocabulary.ts'
import type { TestForum } from './server.ts'

type Test = ReturnType<ReturnType<typeof supertest.agent>['get']>

export interface Person {
  id: number
  publicId: string
  handle: string
  cookie: string
  /** Requests that ask for JSON. */
  get(path: string): Test
  post(path: string, body?: object): Test
  put(path: string, body?: object): Test
  patch(path: string, body?: object): Test
  delete(path: string, body?: object): Test
  /** A page, as a browser asks for it. */
  page(path: string): Test
  /** A form sent as a browser without scripts sends it. */
  form(path: string, fields: Record<string, string> | string): Test
}

/** Somebody who is not signed in, or whoever holds the session of a cookie from an answer. */
export function visitor(forum: TestForum, cookie = ''): Person {
  return personWith(forum, { id: -1, publicId: '', handle: '', cookie })
}

/** A member called `handle`, signed in. */
export async function member(
  forum: TestForum,
  handle: string,
  roles: Role[] = [],
): Promise<Person> {
  const { world, writer } = forum.forum
  const made = await writer.transact((tx) => {
    const who = { handle, passphraseHash: null, status: 'active' as const, roles }
    return createMember(tx, forum.forum, { ...who, probationDays: 0, now: world.now() })
  })
  return signedInAs(forum, { ...made, handle })
}

/** The member of this handle, who is there already, signed in. */
export async function memberNamed(forum: TestForum, handle: string): Promise<Person> {
  const { reader } = forum.forum
  const columns = ['id', 'public_id as publicId'] as const
  const named = reader.selectFrom('member').select(columns).where('handle', '=', handle)
  return signedInAs(forum, { ...(await named.executeTakeFirstOrThrow()), handle })
}

async function signedInAs(
  forum: TestForum,
  who: Pick<Person, 'id' | 'publicId' | 'handle'>,
): Promise<Person> {
  const { world, writer, config } = forum.forum
  const token = world.bytes(32).toString('base64url')
  const session = {
    memberId: who.id,
    tokenHash: hashToken(token),
    publicId: world.id(),
    device: 'test',
    now: world.now(),
  }
  await writer.transact((tx) => createSession(tx, session))
  return personWith(forum, { ...who, cookie: `${cookieName(config)}=${token}` })
}

function personWith(
  forum: TestForum,
  who: Pick<Person, 'id' | 'publicId' | 'handle' | 'cookie'>,
): Person {
  const agent = forum.agent()
  const json = (test: Test) => test.set('Cookie', who.cookie).set('Accept', 'application/json')
  return {
    ...who,
    get: (path) => json(agent.get(path)),
    post: (path, body = {}) => json(agent.post(path)).send(body),
    put: (path, body = {}) => json(agent.put(path)).send(body),
    patch: (path, body = {}) => json(agent.patch(path)).send(body),
    delete: (path, body = {}) => json(agent.delete(path)).send(body),
    page: (path) => agent.get(path).set('Cookie', who.cookie).set('Accept', 'text/html'),
    form: (path, fields) =>
      agent
        .post(path)
        .type('form')
        .set('Cookie', who.cookie)
        .set('Accept', 'text/html')
        .send(fields),
  }
}

/** A space, made directly; returns its slug. */
export async function space(
  forum: TestForum,
  slug: string,
  access: SpaceAccess = 'members',
  members: Person[] = [],
): Promise<string> {
  const { writer, world } = forum.forum
  await writer.transact(async (tx) => {
    const row = {
      public_id: world.id(),
      slug,
      name: slug,
      access,
      place: 0,
      created_at: world.now(),
    }
    const { id } = await tx
      .insertInto('space')
      .values(row)
      .returning('id')
      .executeTakeFirstOrThrow()
    for (const { id: member_id } of members) {
      await tx.insertInto('space_member').values({ space_id: id, member_id }).execute()
    }
    await forgetRemembered(tx)
  })
  return slug
}
