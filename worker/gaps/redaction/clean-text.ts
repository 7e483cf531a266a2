import { visibleText } from '../../contract/index.ts'

/** Digits of other scripts, as 0–9 in order: NFKC folds full-width and mathematical ones only. Each of these blocks
 * begins with its zero (Unicode 16, general category Nd). */
const ZEROS = [
  0x0660, 0x06f0, 0x07c0, 0x0966, 0x09e6, 0x0a66, 0x0ae6, 0x0b66, 0x0be6, 0x0c66, 0x0ce6, 0x0d66, 0x0de6, 0x0e50,
  0x0ed0, 0x0f20, 0x1040, 0x1090, 0x17e0, 0x1810, 0x1946, 0x19d0, 0x1a80, 0x1a90, 0x1b50, 0x1bb0, 0x1c40, 0x1c50,
  0xa620, 0xa8d0, 0xa900, 0xa9d0, 0xa9f0, 0xaa50, 0xabf0,
]

function asciiDigit(digit: string): string {
  const code = digit.codePointAt(0) ?? 0
  const zero = ZEROS.findLast((first) => first <= code)
  return zero !== undefined && code - zero < 10 ? String(code - zero) : digit
}

/** Text as people meant it: visible text with digits as 0–9. What cannot be seen is how personal data and instructions are smuggled past
 * patterns. */
export function cleanText(text: string): string {
  return visibleText(text).replace(/(?![0-9])\p{Nd}/gu, asciiDigit)
}
