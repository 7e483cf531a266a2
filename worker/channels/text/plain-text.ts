/** Signs with a plain twin that says the same: one of them would make the whole message dear. */
const TWINS: Readonly<Record<string, string>> = {
  ...{ '‘': "'", '’': "'", '‚': ',', '“': '"', '”': '"', '„': '"', '«': '"', '»': '"', '`': "'", '´': "'" },
  ...{ '‐': '-', '‑': '-', '‒': '-', '–': '-', '—': '-', '―': '-', '−': '-', '•': '-', '·': '-', '…': '...' },
  ...{
    '\u00a0': ' ',
    '\u202f': ' ',
    '\u2009': ' ',
    '\t': ' ',
    '\r': '',
    '×': 'x',
    '→': '->',
    '½': '1/2',
    '¼': '1/4',
    '¾': '3/4',
  },
}
const TWIN = new RegExp(`[${Object.keys(TWINS).join('').replace('-', '')}]`, 'gu')
const UNSEEN = /[\p{Cf}\p{Cs}\p{Co}]|[^\P{Cc}\n]/gu
/** The only vowels with accents that are not in the plain alphabet of text messages; `é`, `ñ`, `ü`, `¿` and `¡` are. */
const DEAR: Readonly<Record<string, string>> = { á: 'a', í: 'i', ó: 'o', ú: 'u', Á: 'A', Í: 'I', Ó: 'O', Ú: 'U' }

/** A text as a message holds it: no sign that costs without meaning more, nothing that cannot be seen. Accents stay, for `papá` is not
 * `papa`, unless the deployment sends without. No character ever becomes a question mark.
 * @param accents - Whether vowels keep accents that make a message more than twice as dear. */
export function plainText(text: string, accents: 'keep' | 'leave-out'): string {
  const plain = text
    .normalize('NFC')
    .replace(TWIN, (sign) => TWINS[sign] ?? sign)
    .replace(UNSEEN, '')
  return accents === 'keep' ? plain : plain.replace(/[áíóúÁÍÓÚ]/g, (vowel) => DEAR[vowel] ?? vowel)
}
