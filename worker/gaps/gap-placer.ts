import type { Language } from '../contract/index.ts'
import type { Engine } from '../engine/index.ts'
import { gapsSharingTerms, type KnownWording, type SharingGap } from '../store/log-lookup.ts'
import { joinGap } from './join-gap.ts'
import { LOG_CAPS } from './log-caps.ts'
import { normaliseWording, withoutMarks } from './normalise-wording.ts'

/** Where an unanswered question belongs. `known`: its wording is in the gap; `joined`: a new wording of it; `crowded`: one
 * too many to keep; `begun`: the first of a new gap; `alone`: one new gap too many for the day. */
export type Placement =
  | { kind: 'known' | 'crowded'; gapId: string }
  | { kind: 'joined' | 'begun'; gapId: string; terms: string[] }
  | { kind: 'alone' }

/** What is asked, in one language. */
export interface Asked {
  text: string
  language: Language
}

type BegunGap = SharingGap & { language: Language }

/** Rarer terms say more, and a question of 500 characters has many. */
const MOST_TERMS = 12

const keyOf = (normalised: string, language: string) => `${language} ${normalised}`

/** Places the questions of one queue batch one after another: what one begins, the next may join. It reads D1 and
 * remembers what it decided; writing is its caller's. */
export class GapPlacer {
  readonly #db: D1Database
  readonly #engine: Engine
  readonly #gapByWording: Map<string, string>
  /** Gaps begun or widened in this batch, which D1 does not show yet. */
  readonly #changed = new Map<string, BegunGap>()
  #gapsLeft: number

  constructor(db: D1Database, engine: Engine, known: KnownWording[], gapsToday: number) {
    this.#db = db
    this.#engine = engine
    this.#gapByWording = new Map(known.map((one) => [keyOf(one.normalised, one.language), one.gapId]))
    this.#gapsLeft = LOG_CAPS.newGapsPerDay - gapsToday
  }

  async place(asked: Asked): Promise<Placement> {
    const key = keyOf(normaliseWording(asked.text), asked.language)
    const known = this.#gapByWording.get(key)
    if (known !== undefined) return { kind: 'known', gapId: known }
    const placement = await this.#placeNew(asked)
    if (placement.kind === 'joined' || placement.kind === 'begun') this.#gapByWording.set(key, placement.gapId)
    return placement
  }

  async #placeNew(asked: Asked): Promise<Placement> {
    const terms = this.#engine.terms(withoutMarks(asked.text), asked.language).slice(0, MOST_TERMS)
    const candidates = await this.#candidates(terms, asked.language)
    const similarity = (a: string, b: string) => this.#engine.similarity(withoutMarks(a), withoutMarks(b))
    const gapId = joinGap(asked.text, candidates, similarity)
    const gap = candidates.find(({ id }) => id === gapId)
    return gap ? this.#join(gap, asked, terms) : this.#begin(asked, terms)
  }

  async #candidates(terms: string[], language: Language): Promise<SharingGap[]> {
    if (terms.length === 0) return []
    const stored = await gapsSharingTerms(this.#db, terms, language)
    const changed = [...this.#changed.values()].filter((gap) => gap.language === language)
    return [...stored.filter(({ id }) => !this.#changed.has(id)), ...changed]
  }

  #join(gap: SharingGap, { text, language }: Asked, terms: string[]): Placement {
    if (gap.wordingCount >= LOG_CAPS.wordingsPerGap) return { kind: 'crowded', gapId: gap.id }
    const wordings = [...gap.wordings, text]
    this.#changed.set(gap.id, { id: gap.id, language, wordings, wordingCount: gap.wordingCount + 1 })
    return { kind: 'joined', gapId: gap.id, terms }
  }

  #begin({ text, language }: Asked, terms: string[]): Placement {
    if (this.#gapsLeft <= 0) return { kind: 'alone' }
    this.#gapsLeft -= 1
    const id = crypto.randomUUID()
    this.#changed.set(id, { id, language, wordings: [text], wordingCount: 1 })
    return { kind: 'begun', gapId: id, terms }
  }
}
