/** What a text is made of, as Markdown marks it. Lengths have ends, so that a text of beginnings alone takes time as its length. */
const PARTS = {
  headings: /^#{2,3} /gm,
  steps: /^\d+[.)] /gm,
  points: /^[^\S\n]*[-*+] /gm,
  tables: /^(?=[^\n]*-{3})[ \t:|-]+$/gm,
  callouts: /^> ?\[!/gm,
  contacts: /^@contact /gm,
  links: /\]\([^)\s]{1,1000}\)/g,
  facts: /\{\{?[a-z][\w.-]*\}?\}/g,
} as const
type PartKind = keyof typeof PARTS
const KINDS = Object.keys(PARTS).filter((kind): kind is PartKind => kind in PARTS)

/** How a translation differs from its English in what no language changes. */
export interface Parity {
  /** Kinds of which there is another number. */
  parts: { kind: PartKind; english: number; here: number }[]
  /** Numbers and addresses that the English has and the translation lacks, as they stand there. */
  missing: string[]
  /** Lines that are the English still, as they stand. */
  untouched: string[]
}

/** Holds a translation against its English: as many headings, steps, tables and links, the same numbers and addresses, no line left as it was. */
export function parityOf(english: string, here: string): Parity {
  const counted = KINDS.map((kind) => ({ kind, english: countOf(english, kind), here: countOf(here, kind) }))
  const known = new Set(valuesIn(here).map(bare))
  const lines = new Set(proseIn(english))
  return {
    parts: counted.filter((part) => part.english !== part.here),
    missing: [...new Map(valuesIn(english).map((value) => [bare(value), value]))]
      .filter(([value]) => !known.has(value))
      .map(([, value]) => value),
    untouched: proseIn(here).filter((line) => lines.has(line)),
  }
}

/** Whether nothing differs. */
export function isEven({ parts, missing, untouched }: Parity): boolean {
  return parts.length + missing.length + untouched.length === 0
}

function countOf(text: string, kind: PartKind): number {
  return text.match(PARTS[kind])?.length ?? 0
}

/** Amounts, telephone numbers, years, and what links lead to; the numbers of steps are none. A page in another language may have another address on
 * the same site, so of a link its site counts. */
function valuesIn(text: string): string[] {
  const sites = [...text.matchAll(/\]\((?:https?:\/\/)?([^)\s/]+)/g)].flatMap(([, site]) => site ?? [])
  const prose = text.replace(/\]\([^)]{0,1000}\)/g, ']').replace(/^[^\S\n]*\d+[.)] /gm, '')
  return [...sites, ...(prose.match(/\$?\d(?:[\d,.\-–:]*\d)?%?/g) ?? [])]
}

/** A number without the signs that languages set differently. */
function bare(value: string): string {
  return /[a-z]/i.test(value) ? value.replace(/^(?:www|es)\./, '') : value.replace(/\D/g, '')
}

const WORDS = /\p{L}{2,}/gu
/** Fewer words are a name or a form's number, which no language changes. */
const LEAST_WORDS = 4

/** Lines of prose, without marks at their start. */
function proseIn(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.replace(/^\s*(?:[-*+>#]+|\d+[.)])\s*/, '').trim())
    .filter(
      (line) =>
        !line.startsWith('@') && (line.replace(/\([^)]{0,1000}\)/g, '').match(WORDS)?.length ?? 0) >= LEAST_WORDS,
    )
}
