/** Letters and digits that nobody takes for another, read or heard: no 1/I/L, 0/O, 2/Z, 5/S, 8/B or U/V twice, and no
 * vowels, so that no code is a word. Eight of 27 are 2.8e11 codes: with a million receipts given out, who tries 60 a
 * minute meets one in three days, and reads one redacted question. */
const ALPHABET = '0123456789CDFGHJKMNPQRTVWXY'
const LENGTH = 8
const NO_WORD = /^[CDFGHJKMNPQRTVWXY\s]+$/i
/** What people write before a code that they were told to send. */
const BEFORE =
  /^(?:text|(?:my |the )?(?:code|receipt)(?: is)?|env[ií][eo]|(?:mi |el )?(?:c[oó]digo|recibo)(?: es)?)[:\s]+(?=\S)/iu
const SHAPE = /^\p{P}?([\p{L}\p{N}]{4}[\s\p{Pd}]?[\p{L}\p{N}]{4})\p{P}*$/u
const LOOK_ALIKES: Record<string, string> = { O: '0', I: '1', L: '1', Z: '2', S: '5', B: '8', U: 'V' }
/** Bytes from here on would make the first letters of the alphabet likelier. */
const FAIR_BYTES = 256 - (256 % ALPHABET.length)

function written(code: string): string {
  return `${code.slice(0, 4)}-${code.slice(4)}`
}

/** A new receipt code such as `K7QF-29WM`, by the system's random numbers. */
export function newReceiptCode(): string {
  let code = ''
  while (code.length < LENGTH) {
    const bytes = crypto.getRandomValues(new Uint8Array(2 * LENGTH))
    for (const byte of bytes) if (byte < FAIR_BYTES) code += ALPHABET[byte % ALPHABET.length]
  }
  return written(code.slice(0, LENGTH))
}

/** The code as it was given out, from what a person typed: any case, with or without hyphen, look-alikes mended. */
export function readReceiptCode(typed: string): string | undefined {
  const letters = typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\p{Pd}.]/gu, '')
  const code = [...letters].map((letter) => LOOK_ALIKES[letter] ?? letter).join('')
  const isCode = code.length === LENGTH && [...code].every((letter) => ALPHABET.includes(letter))
  return isCode ? written(code) : undefined
}

/** The code that is all of what somebody typed where questions are typed too, but for “my code is” and signs around it. A word of eight letters
 * is a word: a code has a digit or its hyphen, or nothing but consonants. */
export function onlyReceiptCode(typed: string): string | undefined {
  const text = SHAPE.exec(typed.trim().replace(BEFORE, ''))?.[1] ?? ''
  return /[\d\p{Pd}]/u.test(text) || NO_WORD.test(text) ? readReceiptCode(text) : undefined
}
