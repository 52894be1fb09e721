/** Letters that are written from right to left, as in no language in which the forum speaks. */
const back = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u

/**
 * A name or a title for the middle of a sentence: with such letters in it, it stands between marks
 * that keep it in its own direction, and the sentence around it in its own.
 */
export function isolate(text: string): string {
  return back.test(text) ? `\u2068${text}\u2069` : text
}
