/** A few hundred texts, each rendered by the forum's own renderer, from which all posts are made. */
import { Renderer } from '../../../server/html/markdown/renderer.ts'
import { paths } from '../../../shared/paths.ts'
import { Random } from './random.ts'
import { closers, listed, middles, openers } from './sentences.ts'

export interface Sample {
  body: string
  html: string
}

export interface Samples {
  plain: Sample[]
  /** Begin with a quotation of the post `quotedId` by `namedHandle`. */
  quoting: Sample[]
  /** Begin with a mention of `namedHandle`. */
  mentioning: Sample[]
}

/** Stand in samples for what a post really refers to. */
export const quotedId = 'QuotedPostQuotedPost'
export const namedHandle = 'Mentionedmember'

const plainCount = 320
const referringCount = 40

/** Writes and renders the texts. */
export async function renderSamples(): Promise<Samples> {
  const random = new Random(7)
  const renderer = new Renderer({ origin: 'https://forum.example' })
  const targets = {
    handles: { [namedHandle]: { href: paths.member(namedHandle), text: namedHandle } },
    quotes: { [quotedId]: { href: paths.post(quotedId), by: namedHandle } },
    paths: {},
    pictures: {},
  }
  const render = async (body: string) => ({
    body,
    html: (await renderer.render(body, targets)).html,
  })
  const many = (count: number, before: () => string) =>
    Promise.all(Array.from({ length: count }, () => render(before() + text(random))))
  try {
    return {
      plain: await many(plainCount, () => ''),
      quoting: await many(
        referringCount,
        () => `[quote:${quotedId}]\n${random.pick(middles)}\n[/quote]\n\n`,
      ),
      mentioning: await many(referringCount, () => `@${namedHandle} `),
    }
  } finally {
    await renderer.close()
  }
}

// Nearly half are a line or two, some are long: as people write.
function text(random: Random): string {
  const kind = random.next()
  if (kind < 0.45) return paragraph(random, 1 + random.below(2))
  if (kind < 0.85) return `${paragraph(random, 3)}\n\n${paragraph(random, 1 + random.below(4))}`
  const parts = [paragraph(random, 4), paragraph(random, 3 + random.below(4)), extra(random)]
  for (let more = random.below(4); more > 0; more -= 1) parts.push(paragraph(random, 4))
  return parts.join('\n\n')
}

function paragraph(random: Random, sentences: number): string {
  const middle = Array.from({ length: sentences }, () => random.pick(middles))
  const all = [...(random.chance(0.5) ? [random.pick(openers)] : []), ...middle]
  if (random.chance(0.4)) all.push(random.pick(closers))
  if (random.chance(0.15)) all[0] = `*${all[0]}*`
  return all.join(' ')
}

function extra(random: Random): string {
  const kind = random.below(3)
  if (kind === 0) return Array.from({ length: 4 }, () => `- ${random.pick(listed)}`).join('\n')
  if (kind === 1) return `> ${random.pick(middles)}\n\n**${random.pick(closers)}**`
  return 'There is a leaflet about it: https://leaflets.example/rights-on-the-ward'
}
