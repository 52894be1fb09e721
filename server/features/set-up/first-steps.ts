import type { Forum } from '../../forum.ts'
import { inLanguage, t } from '../../words/index.ts'
import { keepToken } from './token-store.ts'

/**
 * Prints the link that sets the community up, on a forum that nobody has claimed yet. Each start
 * makes a new one. `address` is where the forum can be reached.
 */
export async function printFirstSteps(
  forum: Forum,
  address: string,
  print: (text: string) => void = (text) => void process.stdout.write(text),
): Promise<void> {
  const { ready } = await forum.community.at(await forum.viewers.version())
  if (ready) return
  const token = forum.world.bytes(24).toString('base64url')
  await forum.writer.transact((tx) => keepToken(tx, token))
  const [lede, hint] = inLanguage('en', () => [t('setUp.first.lede'), t('setUp.first.hint')])
  print(`\n${lede}\n\n  ${address}/set-up/${token}\n\n${hint}\n\n`)
}
