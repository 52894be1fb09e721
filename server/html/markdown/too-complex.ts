export type TooComplexReason = 'length' | 'depth' | 'size' | 'time'

/** Thrown for a post that would cost too much to render; the writer can only make it simpler. */
export class TooComplex extends Error {
  override name = 'TooComplex'

  constructor(readonly reason: TooComplexReason) {
    super(`The text is too complex to be shown (${reason})`)
  }
}
