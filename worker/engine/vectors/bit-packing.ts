/** How many numbers of −most to most stand in one byte: five of three values, three of five, two of seven or fifteen. */
function numbersInByte(most: number): number {
  return Math.floor(Math.log(256) / Math.log(2 * most + 1))
}

/** Bytes that a row of so many numbers takes: every row begins a byte. */
export function packedLength(most: number, length: number): number {
  return Math.ceil(length / numbersInByte(most))
}

/** Rows of numbers from −most to most, several numbers a byte: brotli then finds how common each group of them is.
 * @param length - Numbers in a row. */
export function packBits(numbers: Int8Array, most: number, length: number): Uint8Array {
  const perByte = numbersInByte(most)
  const base = 2 * most + 1
  const bytes = packedLength(most, length)
  const packed = new Uint8Array((numbers.length / length) * bytes)
  for (let row = 0; row * length < numbers.length; row++) {
    for (let at = bytes * perByte - 1; at >= 0; at--) {
      const byte = row * bytes + Math.floor(at / perByte)
      const number = at < length ? (numbers[row * length + at] ?? 0) : 0
      packed[byte] = (packed[byte] ?? 0) * base + number + most
    }
  }
  return packed
}

/** Reads rows that `packBits` packed into `into`, whole bytes at a time: it has room for `packedLength` of them, five numbers a byte.
 * @returns Whether any number of the row is not 0. */
export function packedRowReader(
  packed: Uint8Array,
  most: number,
  length: number,
): (row: number, into: Int8Array) => boolean {
  const perByte = numbersInByte(most)
  const bytes = packedLength(most, length)
  const groups = allGroups(perByte, most)
  const none = ((2 * most + 1) ** perByte - 1) / 2 // the byte whose numbers are all 0
  return (row, into) => {
    let isAny = false
    let at = 0
    for (let byte = row * bytes; byte < (row + 1) * bytes; byte++) {
      const value = packed[byte] ?? none
      if (value !== none) isAny = true
      for (let group = value * perByte; group < (value + 1) * perByte; group++) into[at++] = groups[group] ?? 0
    }
    return isAny
  }
}

/** The numbers that each byte stands for. */
function allGroups(perByte: number, most: number): Int8Array {
  const base = 2 * most + 1
  const groups = new Int8Array(256 * perByte)
  for (let byte = 0; byte < base ** perByte; byte++) {
    let rest = byte
    for (let at = 0; at < perByte; at++) {
      groups[byte * perByte + at] = (rest % base) - most
      rest = Math.floor(rest / base)
    }
  }
  return groups
}
