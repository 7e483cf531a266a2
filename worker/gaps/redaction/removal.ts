/** Kinds of personal data that are taken out of a question before it is logged. */
export const REMOVED_KINDS = [
  'email',
  'uscis-receipt',
  'a-number',
  'medicare-number',
  'card',
  'ssn',
  'itin',
  'va-file',
  'passport',
  'phone',
  'birth-date',
  'account',
  'address',
  'plate',
  'ip',
  'name',
] as const
export type RemovedKind = (typeof REMOVED_KINDS)[number]

/** A match and what stands before it, for rules that need more than the pattern. */
export interface Match {
  text: string
  digits: string
  before: string
  /** Last ten digits of the numbers that agencies publish. */
  published: ReadonlySet<string>
}

/** What to take out: what the pattern finds, unless `isPersonal` says that it only looks like it. */
export interface Removal {
  kind: RemovedKind
  pattern: RegExp
  isPersonal?: (match: Match) => boolean
}

const LAW =
  'pub(?:lication)?|publicaci[oó]n|section|secci[oó]n|sec|part|parte|title|chapter|schedule|notice|article|cfr|u\\.?s\\.?c'
const citing = (words: string) => new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${words})[\s.#§-]*$`, 'iu')

/** What stands before the number of a form, a statute or a publication, which anyone may name. */
const CITED = citing(`forms?|formularios?|line|item|${LAW}`)
/** The same without what people also say of a place: "my number on the form 536…", "a direct line 202…". */
const CITED_AS_LAW = citing(LAW)

/** Whether a number is a form's, a statute's or a publication's. */
export function isCited({ before }: Match): boolean {
  return CITED.test(before)
}

/** Whether a number is a statute's or a publication's, where words or its shape already say that it may be somebody's. */
export function isCitedAsLaw({ before }: Match): boolean {
  return CITED_AS_LAW.test(before)
}
