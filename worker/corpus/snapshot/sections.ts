/** Named byte ranges in one file: magic, length of the directory, directory (JSON), then the sections, each aligned to eight bytes. */
export type Sections = Map<string, Uint8Array>

const MAGIC = new TextEncoder().encode('ONESTOP2')
const ALIGNMENT = 8

/** Same sections in the same order, same bytes. */
export function packSections(sections: Sections): Uint8Array<ArrayBuffer> {
  const directory = new TextEncoder().encode(JSON.stringify([...sections].map(([name, bytes]) => [name, bytes.length])))
  let length = aligned(MAGIC.length + 4 + directory.length)
  for (const bytes of sections.values()) length += aligned(bytes.length)
  const file = new Uint8Array(length)
  file.set(MAGIC)
  new DataView(file.buffer).setUint32(MAGIC.length, directory.length, true)
  file.set(directory, MAGIC.length + 4)
  let offset = aligned(MAGIC.length + 4 + directory.length)
  for (const bytes of sections.values()) {
    file.set(bytes, offset)
    offset += aligned(bytes.length)
  }
  return file
}

/** The sections as views into `file`: nothing is copied unless its start is not aligned.
 * @throws {Error} where the bytes are not a whole snapshot of this format. */
export function unpackSections(file: Uint8Array): Sections {
  const bytes = file.byteOffset % ALIGNMENT === 0 ? file : new Uint8Array(file)
  if (bytes.length < MAGIC.length + 4 || MAGIC.some((byte, at) => bytes[at] !== byte)) {
    throw new Error('not a snapshot of this format')
  }
  const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(MAGIC.length, true)
  const start = MAGIC.length + 4
  const directory: [string, number][] = JSON.parse(new TextDecoder().decode(bytes.subarray(start, start + length)))
  let offset = aligned(start + length)
  const sections: Sections = new Map()
  for (const [name, size] of directory) {
    if (offset + size > bytes.length) throw new Error(`snapshot is cut short in section ${name}`)
    sections.set(name, bytes.subarray(offset, offset + size))
    offset += aligned(size)
  }
  return sections
}

/** Numbers as bytes, in the machine's order: little-endian on everything a Worker or Node runs on. */
export function bytesOf(array: Uint16Array | Uint32Array | Float32Array | Int8Array): Uint8Array {
  return new Uint8Array(array.buffer, array.byteOffset, array.byteLength)
}

/** A section of 16-bit numbers. */
export function uint16Of(bytes: Uint8Array): Uint16Array {
  return new Uint16Array(bytes.buffer, bytes.byteOffset, bytes.length / 2)
}

/** A section of 32-bit numbers. */
export function uint32Of(bytes: Uint8Array): Uint32Array {
  return new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.length / 4)
}

/** A section of 32-bit floating point numbers. */
export function float32Of(bytes: Uint8Array): Float32Array {
  return new Float32Array(bytes.buffer, bytes.byteOffset, bytes.length / 4)
}

/** A section of signed bytes. */
export function int8Of(bytes: Uint8Array): Int8Array {
  return new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length)
}

/** Parts of different lengths as one section, and where each of them ends as a second one, `<title>-ends`. */
export function concatenated(title: string, parts: readonly Uint8Array[]): Sections {
  const ends = new Uint32Array(parts.length)
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let offset = 0
  for (const [at, part] of parts.entries()) {
    whole.set(part, offset)
    offset += part.length
    ends[at] = offset
  }
  return new Map([
    [title, whole],
    [`${title}-ends`, bytesOf(ends)],
  ])
}

/** A section of lines; no line where it is empty or missing. */
export function linesOf(bytes: Uint8Array | undefined): string[] {
  const text = new TextDecoder().decode(bytes)
  return text === '' ? [] : text.split('\n')
}

function aligned(length: number): number {
  return Math.ceil(length / ALIGNMENT) * ALIGNMENT
}
