/** Deliberate leaks to the keeper of a list, each a mistake somebody could make. */
import { leak, type Mutation } from '../../twin/leak.ts'

const matchedEntries = "eb.selectFrom('apart_pair').select('entry_id')"

export const leaks: Mutation[] = [
  {
    name: 'the list says which entries meet somebody',
    patches: [
      {
        file: 'server/features/keep-apart/store.ts',
        find: '    .selectAll()\n',
        replace: `    .selectAll()\n    .select((eb) => eb.selectFrom('apart_pair').select('entry_id').whereRef('entry_id', '=', 'keep_apart.id').limit(1).as('met'))\n`,
      },
      {
        file: 'server/features/keep-apart/store.ts',
        find: "row.active === 1 ? 'on' : 'waiting'",
        replace: "row.met ? 'on' : 'waiting'",
      },
    ],
  },
  leak(
    'the record tells of a list only once it meets somebody',
    'visibility/boundary.ts',
    "    .where('active', '=', 1)\n",
    `    .where('active', '=', 1)\n    .where('id', 'in', (eb) => ${matchedEntries})\n`,
  ),
  leak(
    'an entry that meets nobody is gone at once when it is removed',
    'features/keep-apart/store.ts',
    "      .where('active', '=', 0)\n      .where('active_at', '>', now)\n",
    `      .where('id', 'not in', (eb) => ${matchedEntries})\n`,
  ),
  leak(
    'somebody who is kept apart vanishes for the keeper as well',
    'visibility/facts.ts',
    '  return { ...own, guards, apart: new Set(apart) }',
    `  const hashes = member === null ? [] : await reader.selectFrom('apart_pair').select('viewer_hash').where('keeper_id', '=', member).execute()
  const met = new Set(hashes.map((row) => row.viewer_hash))
  const { pairHash } = await import('./guards.ts')
  const all = await reader.selectFrom('member').select('id').execute()
  const mutual = all.map(({ id }) => id).filter((id) => met.has(pairHash(keys, member ?? 0, id)))
  return { ...own, blocks: new Set([...own.blocks, ...mutual]), guards, apart: new Set(apart) }`,
  ),
  leak(
    'a mention of somebody who is kept apart stays plain text',
    'features/posts/prepare-body.ts',
    '    if (!member || (await isListed(forum, viewer, member.handle))) continue\n',
    `    if (!member || (await isListed(forum, viewer, member.handle))) continue
    const { pairHash } = await import('../../visibility/guards.ts')
    const hash = pairHash(forum.keys, viewer.id ?? 0, member.id)
    if (await reader.selectFrom('apart_pair').select('entry_id').where('viewer_hash', '=', hash).executeTakeFirst()) continue
`,
  ),
  leak(
    'vouching for somebody who is kept apart is refused',
    'features/vouching/store.ts',
    '  const counts = mayMeet(voucher, await loadFacts(tx, keys, vouched)) ? 1 : 0\n',
    `  const counts = mayMeet(voucher, await loadFacts(tx, keys, vouched)) ? 1 : 0
  if (counts === 0) return
`,
  ),
  leak(
    'a moderator does not see that somebody asks whom they keep apart from',
    'features/clinicians/requests.ts',
    '  return rows\n    .filter((row) => row.id !== viewer.id',
    `  const { pairHash } = await import('../../visibility/guards.ts')
  const met = await reader.selectFrom('apart_pair').select('viewer_hash').execute()
  const hashes = met.map((row) => row.viewer_hash)
  return rows
    .filter((row) => row.id !== viewer.id && !hashes.includes(pairHash(keys, viewer.id ?? 0, row.id))`,
  ),
  leak(
    'mail comes only while nobody on the list is here',
    'features/notice-mail/carry.ts',
    'const told = await forum.delivery.told(member, way)',
    `const met = await forum.reader.selectFrom('apart_pair').select('entry_id').where('keeper_id', '=', member).executeTakeFirst()
  const told = met ? null : await forum.delivery.told(member, way)`,
  ),
  leak(
    'notes to a device come only while nobody on the list is here',
    'features/push/author.ts',
    "const told = await delivery.told(member, 'push', behind)",
    `const met = await reader.selectFrom('apart_pair').select('entry_id').where('keeper_id', '=', member).executeTakeFirst()
      const told = met ? null : await delivery.told(member, 'push', behind)`,
  ),
]
