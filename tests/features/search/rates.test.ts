/** Searching is limited for each account, and for each address before signing in. */
import { expect, it } from 'vitest'
import { rates } from '../../../shared/rates.ts'
import { member, visitor } from '../../support/people.ts'
import { startTestForum } from '../../support/server.ts'

it('is answered with when to try again, to the one who asks too often alone', async () => {
  const strict = await startTestForum({ env: { TEST_MODE: '0' } })
  const alice = await member(strict, 'Alice')
  const bob = await member(strict, 'Bob')
  for (let count = 0; count < rates.search.points; count += 1) {
    await alice.get('/search?q=tea').expect(200)
  }
  const refused = await alice.get('/search?q=tea').expect(429)
  expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0)
  await alice.page('/search?q=tea').expect(429)
  await bob.get('/search?q=tea').expect(200)
  await visitor(strict).get('/search?q=tea').expect(200)
  await strict.close()
})
