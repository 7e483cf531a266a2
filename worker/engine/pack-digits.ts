/** How many numbers of −most to most stand in one byte: five of three values, three of five, two of seven. */
function digitsIn(most: number): number {
  return Math.floor(Math.log(256) / Math.log(2 * most + 1))
}

/** Numbers from −most to most, several a byte: brotli then finds how common each group of them is. */
export function packDigits(numbers: Int8Array, most: number): Uint8Array {
  const digits = digitsIn(most)
  const base = 2 * most + 1
  const packed = new Uint8Array(Math.ceil(numbers.length / digits))
  for (let at = numbers.length - 1; at >= 0; at--) {
    const byte = Math.floor(at / digits)
    packed[byte] = (packed[byte] ?? 0) * base + (numbers[at] ?? 0) + most
  }
  return packed
}

/** What `packDigits` packed. */
export function unpackDigits(packed: Uint8Array, most: number, count: number): Int8Array {
  const digits = digitsIn(most)
  const groups = allGroups(digits, most)
  const numbers = new Int8Array(packed.length * digits)
  let at = 0
  for (let byte = 0; byte < packed.length; byte++) {
    const group = (packed[byte] ?? 0) * digits
    for (let digit = 0; digit < digits; digit++) numbers[at++] = groups[group + digit] ?? 0
  }
  return numbers.subarray(0, count)
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
