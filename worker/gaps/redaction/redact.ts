import { LIMITS } from '../../contract/index.ts'
import { BIRTH_REMOVALS } from './birth-removals.ts'
import { cleanText } from './clean-text.ts'
import { CONTACT_REMOVALS } from './contact-removals.ts'
import { IDENTITY_REMOVALS } from './identity-removals.ts'
import type { Removal, RemovedKind } from './removal.ts'

/** A text without what names a person, and which kinds were taken out. Each place reads `[kind]`. */
export interface Redacted {
  text: string
  removed: RemovedKind[]
}

const REMOVALS: Removal[] = [...BIRTH_REMOVALS, ...IDENTITY_REMOVALS, ...CONTACT_REMOVALS]

const NONE_PUBLISHED: ReadonlySet<string> = new Set()

function removeOne(text: string, { kind, pattern, isPersonal }: Removal, published: ReadonlySet<string>): string {
  return text.replace(pattern, (found: string, ...rest: unknown[]) => {
    const at = rest.find((one) => typeof one === 'number') ?? 0
    const match = {
      text: found,
      digits: found.replace(/\D/g, ''),
      before: text.slice(Math.max(0, at - 20), at),
      published,
    }
    return !isPersonal || isPersonal(match) ? `[${kind}]` : found
  })
}

/** Takes personal data out of a question before it leaves the request. Names and places told in words stay: no pattern
 * knows them, which is why what is kept is kept 90 days only.
 * @param published - Last ten digits of phone numbers that may stay. */
export function redact(question: string, published: ReadonlySet<string> = NONE_PUBLISHED): Redacted {
  let text = cleanText(question.slice(0, 4 * LIMITS.questionCharacters)).slice(0, LIMITS.questionCharacters)
  const removed: RemovedKind[] = []
  for (const removal of REMOVALS) {
    const without = removeOne(text, removal, published)
    if (without !== text) removed.push(removal.kind)
    text = without
  }
  return { text, removed: [...new Set(removed)] }
}
