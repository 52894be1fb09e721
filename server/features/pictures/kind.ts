import fs from 'node:fs/promises'

export type PictureKind = 'jpeg' | 'png' | 'webp' | 'gif' | 'avif'

const headLength = 64

/**
 * What a file is by its first bytes, whatever it calls itself; null for all that is not taken, so
 * that nothing but these five ever reaches the decoders.
 */
export async function kindOf(file: string): Promise<PictureKind | null> {
  const handle = await fs.open(file)
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(headLength), 0, headLength, 0)
    return kindOfHead(buffer.subarray(0, bytesRead))
  } finally {
    await handle.close()
  }
}

function kindOfHead(head: Buffer): PictureKind | null {
  const text = head.toString('latin1')
  if (text.startsWith('\xff\xd8\xff')) return 'jpeg'
  if (text.startsWith('\x89PNG\r\n\x1a\n')) return 'png'
  if (/^GIF8[79]a/.test(text)) return 'gif'
  if (/^RIFF[^]{4}WEBP/.test(text)) return 'webp'
  // A box that names its brands: the main one, a version, then those it fits as well.
  if (text.slice(4, 8) !== 'ftyp') return null
  const brands = text.slice(8, Math.min(head.readUInt32BE(0), headLength))
  return /avi[fs]/.test(brands) ? 'avif' : null
}
