import type { Language } from '../../contract/index.ts'
import type { Claim } from './claims.ts'

interface Words {
  /** Words that bind a reader. */
  bind: RegExp
  /** Words that set a reader free of it or forbid it, and how a sentence that forbids begins. */
  release: RegExp
  /** Any other negation: what the sentence asks for is then not for us to say. */
  negation: RegExp
}

const ENGLISH: Words = {
  bind: /\b(?:must|(?:have|has|needs?) to|needs?|are required to|is required)\b/i,
  release:
    /^(?:do not|don't|never) |\b(?:(?:do|does|will) not|don't|never|no longer) (?:have|need)\b|\b(?:must|need|should) (?:not|never)\b|\bneeds? (?:no|neither)\b|\bno need\b/i,
  negation: /\b(?:not|no|never|nobody|without|cannot)\b|n't\b/i,
}
const SPANISH: Words = {
  bind: /(?<!\p{L})(?:deben?|tienen? que|necesitan?|hay que)(?!\p{L})/iu,
  release:
    /^(?:no|nunca) (?!hay|est[aá]|fue|es |le |se |hizo|puede)|(?<!\p{L})(?:no(?! (?:son|es) )|nunca|nadie|ningún|ninguna)(?: [\p{L}]{1,12}){0,5} (?:deben?|tienen? que|tendrán? que|necesitan?|hay que|hace falta)(?!\p{L})/iu,
  negation: /(?<!\p{L})(?:no|nunca|nadie|ningun[oa]?|sin|ni)(?!\p{L})/iu,
}

/** Whether a sentence binds a reader to something (`yes`), or forbids it or sets free of it (`no`). Most sentences do neither. */
export function findDuty(text: string, language: Language): Claim[] {
  const { bind, release, negation } = language === 'es' ? SPANISH : ENGLISH
  const released = release.exec(text)
  const found = released ?? (negation.test(text) ? null : bind.exec(text))
  if (!found) return []
  const [written] = found
  const key = released ? 'no' : 'yes'
  return [
    {
      kind: 'duty',
      unit: '',
      key,
      from: 0,
      to: 0,
      text: written,
      start: found.index,
      end: found.index + written.length,
    },
  ]
}
