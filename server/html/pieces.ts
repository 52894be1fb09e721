/** What a page is put together from: text, and parts that are kept as the bytes that are sent. */
export type Piece = string | Buffer

/**
 * All of it as UTF-8. A page of fifty posts as one text would be put together and encoded again for
 * every reader, which takes longer than all else about it.
 */
export function bytesOf(pieces: readonly Piece[]): Buffer {
  const parts: Buffer[] = []
  let text = ''
  for (const piece of pieces) {
    if (typeof piece === 'string') {
      text += piece
      continue
    }
    if (text) parts.push(Buffer.from(text))
    text = ''
    parts.push(piece)
  }
  parts.push(Buffer.from(text))
  return Buffer.concat(parts)
}
