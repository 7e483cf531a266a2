import { LIMITS } from '../../contract/index.ts'
import { BIRTH_REMOVALS } from './birth-removals.ts'
import { cleanText } from './clean-text.ts'
import { ADDRESS_REMOVALS, EMAIL_REMOVALS, PHONE_REMOVALS } from './contact-removals.ts'
import { findNames } from './find-names.ts'
import { NUMBERS_BY_CONTEXT, PASSPORTS } from './numbers-by-context.ts'
import { DIALLED, NUMBERS_BY_LOOSE_SHAPE, NUMBERS_BY_SHAPE } from './numbers-by-shape.ts'
import { isOfficePhone } from './published-numbers.ts'
import { REMOVED_KINDS, type Removal, type RemovedKind } from './removal.ts'
import { type Spoken, spokenNumbers } from './spoken-numbers.ts'

/** A text without what names a person, and which kinds were taken out. Each place reads `[kind]`. */
export interface Redacted {
  text: string
  removed: RemovedKind[]
}

/** Where something personal stands in a text. */
interface Found {
  kind: RemovedKind
  from: number
  to: number
}

const WITH_DIGITS: Removal[] = [
  ...BIRTH_REMOVALS,
  PASSPORTS,
  ...NUMBERS_BY_SHAPE,
  ...PHONE_REMOVALS,
  ...NUMBERS_BY_CONTEXT,
  ...NUMBERS_BY_LOOSE_SHAPE,
  DIALLED,
]

const NONE_PUBLISHED: ReadonlySet<string> = new Set()
/** Stands for what was found, so that nothing is found twice. `cleanText` takes characters for private use out. */
const GONE = '\uE000'
/** Stands for an office's phone number, which stays and is no account either. */
const KEPT = '\uE001'

/** Takes personal data out of a question before it leaves the request. Places told in words stay, and names may: no list knows them all,
 * which is why what is kept is kept 90 days only.
 * @param published - Last ten digits of phone numbers that may stay. */
export function redact(question: string, published: ReadonlySet<string> = NONE_PUBLISHED): Redacted {
  const text = cleanText(question.slice(0, 4 * LIMITS.questionCharacters)).slice(0, LIMITS.questionCharacters)
  const found = findPersonal(text, published)
  const kinds = new Set(found.map(({ kind }) => kind))
  return { text: withoutFound(text, found), removed: REMOVED_KINDS.filter((kind) => kinds.has(kind)) }
}

/** What is personal in a clean text, in order. Numbers are sought in a reading of the text in which told ones are digits, names in what
 * is left. */
function findPersonal(text: string, published: ReadonlySet<string>): Found[] {
  const found: Found[] = []
  const spoken = spokenNumbers(text)
  let left = spoken.text
  for (const removal of removalsFor(left)) left = findOne(left, removal, published, spoken, found)
  const blank = found.reduce(
    (rest, { from, to }) => rest.slice(0, from) + GONE.repeat(to - from) + rest.slice(to),
    text,
  )
  found.push(...findNames(blank))
  return found.sort((one, other) => one.from - other.from)
}

function removalsFor(text: string): Removal[] {
  const hasDigits = /\d/.test(text)
  return [
    ...(/@|%40|\bat\b|arroba/iu.test(text) ? EMAIL_REMOVALS : []),
    ...(hasDigits ? WITH_DIGITS : []),
    ...(hasDigits ? ADDRESS_REMOVALS : []),
  ]
}

function findOne(
  text: string,
  { kind, pattern, isPersonal }: Removal,
  published: ReadonlySet<string>,
  spoken: Spoken,
  found: Found[],
): string {
  return text.replace(pattern, (part: string, ...rest: unknown[]) => {
    const at = rest.find((one) => typeof one === 'number') ?? 0
    const before = text.slice(Math.max(0, at - 20), at)
    const match = { text: part, digits: part.replace(/\D/g, ''), before, published }
    if (isPersonal && !isPersonal(match))
      return kind === 'phone' && isOfficePhone(match) ? KEPT.repeat(part.length) : part
    found.push({ kind, from: spoken.from[at] ?? 0, to: spoken.to[at + part.length - 1] ?? 0 })
    return GONE.repeat(part.length)
  })
}

function withoutFound(text: string, found: Found[]): string {
  let kept = ''
  let end = 0
  for (const { kind, from, to } of found) {
    if (from >= end) kept += `${text.slice(end, from)}[${kind}]`
    end = Math.max(end, to)
  }
  return kept + text.slice(end)
}
