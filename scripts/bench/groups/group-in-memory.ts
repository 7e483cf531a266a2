import type { Engine } from '../../../worker/engine/index.ts'
import { type FindSharing, GapPlacer, type Placement } from '../../../worker/gaps/grouping/gap-placer.ts'
import { normaliseWording } from '../../../worker/gaps/grouping/normalise-wording.ts'

/** What the store keeps of a gap, in memory. */
interface KeptGap {
  id: string
  wordings: string[]
  terms: Set<string>
}

const MOST_SHARING = 20
const WORDINGS_COMPARED = 5

/** Gaps as `gapsSharingTerms` of the store finds them in D1. */
function finder(gaps: Map<string, KeptGap>): FindSharing {
  return async (terms) => {
    const sharing = [...gaps.values()].flatMap((gap) => {
      const shared = terms.filter((term) => gap.terms.has(term)).length
      return shared > 0 ? [{ gap, shared }] : []
    })
    sharing.sort((a, b) => b.shared - a.shared || (a.gap.id < b.gap.id ? -1 : 1))
    return sharing.slice(0, MOST_SHARING).map(({ gap }) => ({
      id: gap.id,
      wordingCount: gap.wordings.length,
      wordings: gap.wordings.slice(0, WORDINGS_COMPARED),
      isOpen: true,
    }))
  }
}

function keep(gaps: Map<string, KeptGap>, text: string, placement: Placement): void {
  if (!('terms' in placement)) return
  const gap = gaps.get(placement.gapId) ?? { id: placement.gapId, wordings: [], terms: new Set<string>() }
  gap.wordings.push(text)
  for (const term of placement.terms) gap.terms.add(term)
  gaps.set(gap.id, gap)
  for (const { from, into } of placement.merged) merge(gaps, from, into)
}

function merge(gaps: Map<string, KeptGap>, from: string, into: string): void {
  const [old, kept] = [gaps.get(from), gaps.get(into)]
  if (!old || !kept) return
  kept.wordings.push(...old.wordings)
  for (const term of old.terms) kept.terms.add(term)
  gaps.delete(from)
}

/** Groups questions in an order of arrival with the product's own placer, each as a queue batch of its own.
 * @returns The group of each question, by its place in `texts`. */
export async function groupInMemory(engine: Engine, texts: string[], order: number[]): Promise<string[]> {
  const gaps = new Map<string, KeptGap>()
  for (const at of order) {
    const text = texts[at] ?? ''
    const known = knownIn(gaps, text)
    const placer = new GapPlacer(finder(gaps), engine, known, { gaps: 0, byCrowd: new Map() })
    keep(gaps, text, await placer.place({ text, language: 'en' }))
  }
  const groupOf = new Map([...gaps.values()].flatMap(({ id, wordings }) => wordings.map((text) => [text, id] as const)))
  const byWording = new Map([...groupOf].map(([text, id]) => [normaliseWording(text), id]))
  return texts.map((text) => byWording.get(normaliseWording(text)) ?? text)
}

function knownIn(gaps: Map<string, KeptGap>, text: string) {
  const normalised = normaliseWording(text)
  const gap = [...gaps.values()].find(({ wordings }) => wordings.some((one) => normaliseWording(one) === normalised))
  return gap ? [{ normalised, language: 'en', gapId: gap.id }] : []
}
