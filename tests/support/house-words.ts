import type { Spoken } from '../../shared/languages.ts'

/** What the house does not say; see "Words" in the notes on the interface. */
export const avoided: Readonly<Record<Spoken, RegExp>> = {
  en: /\busers?\b|mental patient|suffers? from|blocked content|please note|!/i,
  es: /\busuari[oa]s?\b|enferm[oa]s? mental|\bsufren? de\b|denunci|ten en cuenta que|\b(?:vosotr[oa]s|ustedes|usted|os)\b|[¡!]/i,
}
