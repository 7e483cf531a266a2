/** How many numbers of −most to most stand in one byte: five of three values, three of five, two of seven or fifteen. */
function digitsIn(most: number): number {
  return Math.floor(Math.log(256) / Math.log(2 * most + 1))
}

/** Bytes that a row of so many numbers takes: every row begins a byte. */
export function packedLength(most: number, length: number): number {
  return Math.ceil(length / digitsIn(most))
}

/** Rows of numbers from −most to most, several numbers a byte: brotli then finds how common each group of them is.
 * @param length - Numbers in a row. */
export function packDigits(numbers: Int8Array, most: number, length: number): Uint8Array {
  const digits = digitsIn(most)
  const base = 2 * most + 1
  const bytes = packedLength(most, length)
  const packed = new Uint8Array((numbers.length / length) * bytes)
  for (let row = 0; row * length < numbers.length; row++) {
    for (let at = bytes * digits - 1; at >= 0; at--) {
      const byte = row * bytes + Math.floor(at / digits)
      const number = at < length ? (numbers[row * length + at] ?? 0) : 0
      packed[byte] = (packed[byte] ?? 0) * base + number + most
    }
  }
  return packed
}

/** Reads rows that `packDigits` packed into `into`, whole bytes at a time: it has room for `packedLength` of them, five numbers a byte.
 * @returns Whether any number of the row is not 0. */
export function digitReader(
  packed: Uint8Array,
  most: number,
  length: number,
): (row: number, into: Int8Array) => boolean {
  const digits = digitsIn(most)
  const bytes = packedLength(most, length)
  const groups = allGroups(digits, most)
  const none = ((2 * most + 1) ** digits - 1) / 2 // the byte whose numbers are all 0
  return (row, into) => {
    let isAny = false
    let at = 0
    for (let byte = row * bytes; byte < (row + 1) * bytes; byte++) {
      const value = packed[byte] ?? none
      if (value !== none) isAny = true
      for (let group = value * digits; group < (value + 1) * digits; group++) into[at++] = groups[group] ?? 0
    }
    return isAny
  }
}

/** The numbers that each byte stands for. */
function allGroups(digits: number, most: number): Int8Array {
  const base = 2 * most + 1
  const groups = new Int8Array(256 * digits)
  for (let byte = 0; byte < base ** digits; byte++) {
    let rest = byte
    for (let digit = 0; digit < digits; digit++) {
      groups[byte * digits + digit] = (rest % base) - most
      rest = Math.floor(rest / base)
    }
  }
  return groups
}
