/** Writes whole numbers as 7 bits a byte, low bits first; the high bit says that more follow. */
export class VarintWriter {
  #buffer = new Uint8Array(1024)
  length = 0

  write(value: number): void {
    if (this.length + 5 > this.#buffer.length) this.#grow()
    let rest = value
    while (rest > 127) {
      this.#buffer[this.length++] = (rest & 127) | 128
      rest >>>= 7
    }
    this.#buffer[this.length++] = rest
  }

  bytes(): Uint8Array {
    return this.#buffer.slice(0, this.length)
  }

  #grow(): void {
    const larger = new Uint8Array(this.#buffer.length * 2)
    larger.set(this.#buffer)
    this.#buffer = larger
  }
}

/** All numbers of a byte range that a VarintWriter wrote, into `into` from `at` on. Returns the place after the last one. */
export function readVarints(
  bytes: Uint8Array,
  start: number,
  end: number,
  into: Uint16Array | Uint32Array,
  at: number,
): number {
  let value = 0
  let shift = 0
  let place = at
  for (let offset = start; offset < end; offset++) {
    const byte = bytes[offset] ?? 0
    value |= (byte & 127) << shift
    if (byte < 128) {
      into[place++] = value
      value = 0
      shift = 0
    } else shift += 7
  }
  return place
}
