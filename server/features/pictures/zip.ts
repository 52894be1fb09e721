import { crc32 } from 'node:zlib'

interface Entry {
  name: string
  bytes: Buffer
}

/** 1 January 2000: when a file was packed is nobody's business. */
const day = ((2000 - 1980) << 9) | (1 << 5) | 1

/**
 * A ZIP archive of files that are compressed already, piece by piece: never more than one of them is
 * held in memory. Names must be ASCII. After APPNOTE 6.3, without its parts for archives over 4 GB.
 */
export async function* zipOf(entries: AsyncIterable<Entry>): AsyncGenerator<Buffer> {
  const directory: Buffer[] = []
  let offset = 0
  for await (const { name, bytes } of entries) {
    const title = Buffer.from(name, 'ascii')
    const facts = factsOf(title, bytes)
    const header = Buffer.concat([signature(0x04034b50), facts, title])
    directory.push(listed(facts, title, offset))
    offset += header.length + bytes.length
    yield header
    yield bytes
  }
  const list = Buffer.concat(directory)
  yield list
  yield end(directory.length, list.length, offset)
}

function signature(number: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32LE(number)
  return bytes
}

// From the version needed up to the length of the extra field, as both headers have it.
function factsOf(title: Buffer, bytes: Buffer): Buffer {
  const facts = Buffer.alloc(26)
  facts.writeUInt16LE(20, 0)
  facts.writeUInt16LE(day, 8)
  facts.writeUInt32LE(crc32(bytes), 10)
  facts.writeUInt32LE(bytes.length, 14)
  facts.writeUInt32LE(bytes.length, 18)
  facts.writeUInt16LE(title.length, 22)
  return facts
}

function listed(facts: Buffer, title: Buffer, offset: number): Buffer {
  const place = Buffer.alloc(14)
  place.writeUInt32LE(offset, 10)
  const madeBy = Buffer.from([20, 0])
  return Buffer.concat([signature(0x02014b50), madeBy, facts, place, title])
}

function end(count: number, length: number, offset: number): Buffer {
  const bytes = Buffer.alloc(22)
  bytes.writeUInt32LE(0x06054b50, 0)
  bytes.writeUInt16LE(count, 8)
  bytes.writeUInt16LE(count, 10)
  bytes.writeUInt32LE(length, 12)
  bytes.writeUInt32LE(offset, 16)
  return bytes
}
