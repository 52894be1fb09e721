/** Quotations of what is being deleted: their words go, and the posts that quote stay. */
import { paths } from '../../../shared/paths.ts'
import { findLanguage } from '../../community.ts'
import type { Tx } from '../../db/transact.ts'
import { escapeHtml } from '../../html/escape.ts'
import type { Keys } from '../../keys.ts'
import { readLabel } from '../../visibility/clause.ts'
import { loadFacts } from '../../visibility/facts.ts'
import { holdsAll } from '../../visibility/holds.ts'
import { inLanguage, t } from '../../words/index.ts'

/**
 * Takes the words of these posts out of those that quote them, and returns the internal ids of the
 * posts emptied. What stands there instead is part of the post, in the community's language. From then on such a post asks of its readers what a reply to the deleted one asks.
 *
 * Left alone, and by that hidden from all but its writer, is a post whose writer no longer sees what
 * it quotes: they would learn that it was deleted. So is one that quotes what was withdrawn: it is
 * hidden already, and deleting widens nothing.
 */
export async function emptyQuotes(
  tx: Tx,
  keys: Keys,
  sources: readonly number[],
): Promise<number[]> {
  const seers = new Map<number, Awaited<ReturnType<typeof loadFacts>>>()
  const emptied: number[] = []
  const gone = inLanguage(await findLanguage(tx), () => t('post.gone'))
  for (const row of await listQuoting(tx, sources)) {
    let facts = seers.get(row.authorId)
    if (!facts) seers.set(row.authorId, (facts = await loadFacts(tx, keys, row.authorId)))
    const isOwn = row.authorId === row.sourceAuthorId
    if (!isOwn && !holdsAll(readLabel(row.sourceLabel), facts)) continue
    await emptyQuote(tx, row, gone)
    emptied.push(row.id)
  }
  return [...new Set(emptied)]
}

function listQuoting(tx: Tx, sources: readonly number[]) {
  return tx
    .selectFrom('post_quote')
    .innerJoin('post', 'post.id', 'post_quote.post_id')
    .innerJoin('post as source', 'source.id', 'post_quote.source_id')
    .innerJoin('label', 'label.id', 'source.content_label')
    .select([
      'post.id',
      'post.author_id as authorId',
      'source.id as sourceId',
      'source.public_id as sourcePublicId',
      'source.author_id as sourceAuthorId',
      'label.clauses as sourceLabel',
    ])
    .where('source.id', 'in', sources)
    .where('post.id', 'not in', sources)
    .where('post.deleted_at', 'is', null)
    .where('source.audience', '<>', 'me')
    .orderBy('post.id')
    .execute()
}

async function emptyQuote(
  tx: Tx,
  { id, sourceId, sourcePublicId }: { id: number; sourceId: number; sourcePublicId: string },
  gone: string,
): Promise<void> {
  // Read each time: a post may quote several of those that go.
  const { body, html } = await tx
    .selectFrom('post')
    .select(['body', 'html'])
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  await tx
    .updateTable('post')
    .set((eb) => ({
      body: body.replace(blockOf(sourcePublicId), () => `*${gone}*`),
      html: withoutFigures(html, sourcePublicId, gone),
      version: eb('version', '+', 1),
    }))
    .where('id', '=', id)
    .execute()
  await tx
    .updateTable('post_quote')
    .set({ emptied: 1 })
    .where('post_id', '=', id)
    .where('source_id', '=', sourceId)
    .execute()
}

function blockOf(publicId: string): RegExp {
  return new RegExp(String.raw`\[quote:${publicId}\][^]*?\[/quote\]`, 'g')
}

const figures = /<figure class="quoted">[^]*?<figcaption>([^]*?)<\/figcaption><\/figure>/g

// What the renderer would make of the body; it cannot be asked within a transaction.
function withoutFigures(html: string, publicId: string, gone: string): string {
  const source = `href="${paths.post(publicId)}"`
  return html.replace(figures, (figure, caption: string) =>
    caption.includes(source) ? `<p><em>${escapeHtml(gone)}</em></p>` : figure,
  )
}
