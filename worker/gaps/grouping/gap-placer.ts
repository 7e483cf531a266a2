import type { Language } from '../../contract/index.ts'
import type { Engine } from '../../engine/index.ts'
import { type CandidateGap, closestGap } from './closest-gap.ts'
import { LOG_CAPS } from './log-caps.ts'
import { normaliseWording, withoutMarks } from './normalise-wording.ts'

/** Where an unanswered question belongs. `known`: its wording is in the gap; `joined`: a new wording of it; `crowded`: one
 * too many to keep; `begun`: the first of a new gap; `alone`: one new gap too many for the day, or for its crowd. `merged` names gaps that
 * turned out to ask the same: each first one goes into the second, after the question was written. */
export type Placement =
  | { kind: 'known' | 'crowded'; gapId: string }
  | { kind: 'joined' | 'begun'; gapId: string; terms: string[]; merged: GapMerge[] }
  | { kind: 'alone' }

export interface GapMerge {
  from: string
  into: string
}

/** What is asked, in one language, and the crowd of addresses it came from. */
export interface Asked {
  text: string
  language: Language
  crowd?: number | undefined
}

/** Gaps that were begun today: in all, and by each crowd. */
export interface BegunToday {
  gaps: number
  byCrowd: ReadonlyMap<number, number>
}

/** A gap that shares terms with a question, and whether nobody has closed it. */
export interface SharingGap extends CandidateGap {
  isOpen: boolean
}

/** A wording that is in a gap. */
export interface KnownWording {
  normalised: string
  language: string
  gapId: string
}

/** Finds gaps in a language that share most terms with a question, most first. */
export type FindSharing = (terms: string[], language: Language) => Promise<SharingGap[]>

type ChangedGap = SharingGap & { language: Language }

/** Rarer terms say more, and a question of 2,000 characters has many. */
const MOST_TERMS = 12

const keyOf = (normalised: string, language: string) => `${language} ${normalised}`

/** Places the questions of one queue batch one after another: what one begins, the next may join. It asks for gaps and
 * remembers what it decided; writing is its caller's. */
export class GapPlacer {
  readonly #findSharing: FindSharing
  readonly #engine: Engine
  readonly #gapByWording: Map<string, string>
  /** Gaps begun or widened in this batch, which the store does not show yet. */
  readonly #changed = new Map<string, ChangedGap>()
  readonly #mergedInto = new Map<string, string>()
  #gapsLeft: number
  readonly #byCrowd: Map<number, number>

  constructor(findSharing: FindSharing, engine: Engine, known: KnownWording[], today: BegunToday) {
    this.#findSharing = findSharing
    this.#engine = engine
    this.#gapByWording = new Map(known.map((one) => [keyOf(one.normalised, one.language), one.gapId]))
    this.#gapsLeft = LOG_CAPS.newGapsPerDay - today.gaps
    this.#byCrowd = new Map(today.byCrowd)
  }

  async place(asked: Asked): Promise<Placement> {
    const key = keyOf(normaliseWording(asked.text), asked.language)
    const known = this.#gapByWording.get(key)
    if (known !== undefined) return { kind: 'known', gapId: this.#nowIn(known) }
    const placement = await this.#placeNew(asked)
    if ('terms' in placement) this.#gapByWording.set(key, placement.gapId)
    return placement
  }

  /** The gap that an id stands for now: what merged in this batch is not in the store yet. */
  #nowIn(id: string): string {
    const into = this.#mergedInto.get(id)
    return into === undefined ? id : this.#nowIn(into)
  }

  readonly #similarity = (a: string, b: string) => this.#engine.similarity(withoutMarks(a), withoutMarks(b))

  async #placeNew(asked: Asked): Promise<Placement> {
    const terms = this.#engine.terms(withoutMarks(asked.text), asked.language).slice(0, MOST_TERMS)
    const candidates = await this.#candidates(terms, asked.language)
    const gap = closestGap([asked.text], candidates, this.#similarity)
    if (!gap && !this.#hasRoom(asked)) return { kind: 'alone' }
    if (gap && gap.wordingCount >= LOG_CAPS.wordingsPerGap) return { kind: 'crowded', gapId: gap.id }
    const grown = gap ? this.#widen(gap, asked) : this.#begin(asked)
    const merged = gap?.isOpen ? this.#mergeWithLike(grown, candidates) : []
    return { kind: gap ? 'joined' : 'begun', gapId: grown.id, terms, merged }
  }

  async #candidates(terms: string[], language: Language): Promise<SharingGap[]> {
    if (terms.length === 0) return []
    const stored = await this.#findSharing(terms, language)
    const changed = [...this.#changed.values()].filter((gap) => gap.language === language)
    return [...stored.filter(({ id }) => !this.#changed.has(id) && !this.#mergedInto.has(id)), ...changed]
  }

  #widen(gap: SharingGap, { text, language }: Asked): ChangedGap {
    const grown = { ...gap, language, wordings: [...gap.wordings, text], wordingCount: gap.wordingCount + 1 }
    this.#changed.set(gap.id, grown)
    return grown
  }

  #hasRoom({ crowd }: Asked): boolean {
    const begun = crowd === undefined ? 0 : (this.#byCrowd.get(crowd) ?? 0)
    return this.#gapsLeft > 0 && begun < LOG_CAPS.newGapsPerCrowd
  }

  #begin({ text, language, crowd }: Asked): ChangedGap {
    this.#gapsLeft -= 1
    if (crowd !== undefined) this.#byCrowd.set(crowd, (this.#byCrowd.get(crowd) ?? 0) + 1)
    const gap = { id: crypto.randomUUID(), language, wordings: [text], wordingCount: 1, isOpen: true }
    this.#changed.set(gap.id, gap)
    return gap
  }

  /** Makes one of a gap that has grown and the open gaps that it has come to be like; the larger one's id stays. */
  #mergeWithLike(grown: ChangedGap, candidates: SharingGap[]): GapMerge[] {
    const others = candidates.filter(({ id, isOpen }) => isOpen && id !== grown.id)
    const like = closestGap(grown.wordings, others, this.#similarity, grown.wordingCount)
    if (!like) return []
    const [from, into] = like.wordingCount > grown.wordingCount ? [grown.id, like.id] : [like.id, grown.id]
    const wordings = [...grown.wordings, ...like.wordings]
    const union = { ...grown, id: into, wordings, wordingCount: grown.wordingCount + like.wordingCount }
    this.#changed.delete(from)
    this.#changed.set(into, union)
    this.#mergedInto.set(from, into)
    const rest = others.filter(({ id }) => id !== like.id)
    return [{ from, into }, ...this.#mergeWithLike(union, rest)]
  }
}
