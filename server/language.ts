/** In which language somebody is spoken to. */
import { isLanguage, type Language, languages, spoken } from '../shared/languages.ts'
import type { Community } from './community.ts'
import type { Config } from './config.ts'
import type { Forum } from './forum.ts'
import { readCookie, type Self } from './request/session.ts'

/** Keeps what a visitor has chosen. A member's choice is in their account, and leaves nothing here. */
export const languageCookie = 'language'

/** The languages that can be chosen; for tests also the one for looking at the layout. */
export function offeredLanguages({ testMode }: Pick<Config, 'testMode'>): readonly Language[] {
  return testMode ? languages : spoken
}

interface Asking {
  config: Config
  /** What an open page says it is in: a choice made elsewhere changes nothing of it. */
  page?: unknown
  self: Pick<Self, 'language'> | null
  headers: { cookie?: string | undefined; 'accept-language'?: string | undefined }
  community: Pick<Community, 'language'>
}

/**
 * The language of a page or of a live connection: what the member has chosen, what was chosen in
 * this browser, what the browser asks for, and then the language of the community.
 */
export function languageFor({ config, page, self, headers, community }: Asking): Language {
  const offered = offeredLanguages(config)
  const chosen = [page, self?.language, readCookie(headers.cookie, languageCookie)].find(
    (one): one is Language => isLanguage(one) && offered.includes(one),
  )
  return chosen ?? preferred(headers['accept-language'], offered) ?? community.language
}

/** The first of `offered` that an Accept-Language header names (RFC 9110, 12.5.4), or null. */
export function preferred(
  header: string | undefined,
  offered: readonly Language[],
): Language | null {
  const asked = (header ?? '')
    .slice(0, 500)
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.split(';').map((piece) => piece.trim().toLowerCase())
      const weight = parameters.find((one) => one.startsWith('q='))?.slice(2)
      return { tag, weight: weight === undefined ? 1 : Number(weight) || 0 }
    })
    .filter(({ weight }) => weight > 0)
    .sort((one, other) => other.weight - one.weight)
  for (const { tag } of asked) {
    const found = offered.find((one) => {
      const own = one.toLowerCase()
      return tag === own || tag.startsWith(`${own}-`)
    })
    if (found) return found
  }
  return null
}

/**
 * The language in which to write to a member who is not here to ask: for mail, and for what a push
 * message says.
 */
export async function languageOf(
  { reader, community, viewers }: Pick<Forum, 'reader' | 'community' | 'viewers'>,
  memberId: number | null,
): Promise<Language> {
  const row =
    memberId === null
      ? undefined
      : await reader
          .selectFrom('member')
          .select('language')
          .where('id', '=', memberId)
          .executeTakeFirst()
  return row?.language ?? (await community.at(await viewers.version())).language
}
