/** `re-render`. */
import type { Command } from 'commander'
import { type Batch, reRenderBatch } from '../../features/posts/re-render.ts'
import { thenRest } from '../../db/then-rest.ts'
import type { Forum } from '../../forum.ts'
import type { Shell } from '../shell.ts'
import { withForum } from '../with-forum.ts'

export function addReRender(program: Command, shell: Shell): void {
  program
    .command('re-render')
    .description('renders posts again that an older version of the forum rendered')
    .option('--all', 'all posts, also those that are up to date')
    .action(({ all = false }: { all?: boolean }) => reRender(shell, all))
}

async function reRender(shell: Shell, all: boolean): Promise<void> {
  await withForum(shell, async (forum) => {
    const sum = { posts: 0, changed: 0, plain: 0 }
    let batch = await nextBatch(forum, 0, all)
    for (; batch.last !== null; batch = await nextBatch(forum, batch.last, all)) {
      sum.posts += batch.posts
      sum.changed += batch.changed
      sum.plain += batch.plain
    }
    shell.print(`Posts rendered again: ${sum.posts}. Different from before: ${sum.changed}.`)
    if (sum.plain === 0) return
    shell.print(`Texts too complex for this version, shown as plain text now: ${sum.plain}.`)
  })
}

function nextBatch(forum: Forum, after: number, all: boolean): Promise<Batch> {
  return thenRest(() => reRenderBatch(forum, after, all))
}
