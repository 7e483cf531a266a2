import fc from 'fast-check'

/** Words of the corpus, what looks like them, and characters that trip readers of text up. */
const PARTS = ['passport', 'lost', 'ss', 'seguro', 'i-485', '¿', '\u202e', '\ud800', '800-772-1213', 'benifits', ' ']

/** Any text that somebody may send as a question: any Unicode, lone surrogates too, and words of the corpus run together with it. */
export const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 2_000 }),
  fc.string({ unit: 'grapheme', maxLength: 400 }),
  fc.array(fc.constantFrom(...PARTS), { maxLength: 300 }).map((parts) => parts.join(' ')),
)
