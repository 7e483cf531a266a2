import { ALSO_WORDS, FAMILY, GIVEN } from './name-lists.ts'
import { NAMED_THINGS } from './no-names.ts'
import { redact } from './redact.ts'

/** Folders whose next part is a person's: `/users/maria-lopez`. */
const PEOPLE =
  /^(?:u|users?|people|person|profiles?|members?|accounts?|patients?|clients?|customers?|claimants?|applicants?|cases?|my|~)$/i
/** A part of a path that may name one person: a long number, or letters and digits mixed. */
const MARKED = /^(?=.*\d)[\p{L}\d._~-]{6,}$/u

/** A page's path without what names a person, decoded: `/u/carla%40gmail.com` is `/u/[email]`, `/users/maria-lopez` is `/users/[name]`.
 * @param path - As a page sent it, without its query. */
export function redactPage(path: string, published?: ReadonlySet<string>): string {
  const parts = decoded(path).split('/')
  return parts.map((part, at) => redactPart(part, parts[at - 1] ?? '', published)).join('/')
}

/** Decoded twice at most: some servers encode what is encoded already. What cannot be decoded stays as it is. */
function decoded(path: string): string {
  try {
    const once = decodeURIComponent(path)
    return once.includes('%') ? decodeURIComponent(once) : once
  } catch {
    return path.replace(/%40/gi, '@')
  }
}

function redactPart(part: string, folder: string, published: ReadonlySet<string> | undefined): string {
  const { text, removed } = redact(part.replace(/[+]/g, ' '), published)
  if (removed.length > 0) return text
  const words = part
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .split(/[^\p{L}]+/u)
    .filter(Boolean)
  const isOwn = PEOPLE.test(folder)
  if (words.some((word, at) => isNamed(word, words[at + 1], isOwn))) return '[name]'
  if (part.startsWith('~') && part.length > 1) return '[name]'
  return /\d{7}/.test(part) || (isOwn && MARKED.test(part)) ? '[account]' : part
}

/** A given name before a family name, not both words too; in a folder of people's, any name. */
function isNamed(word: string, next: string | undefined, isOwn: boolean): boolean {
  if (isOwn) return GIVEN.has(word) || (FAMILY.has(word) && !ALSO_WORDS.has(word))
  return (
    next !== undefined &&
    !NAMED_THINGS.test(next) &&
    GIVEN.has(word) &&
    FAMILY.has(next) &&
    !(ALSO_WORDS.has(word) && ALSO_WORDS.has(next))
  )
}
