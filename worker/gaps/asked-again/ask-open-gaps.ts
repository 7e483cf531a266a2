import type { Engine } from '../../engine/index.ts'
import { closeNowAnswered, type NowAnswered, type OpenWording, openWordings } from '../../store/gaps/asked-again.ts'

/** Of those that most people wait for, and of those whose turn it is: a question takes about 2 ms, eight wordings a gap at most. */
const GAPS_EACH = 250
/** So much of what people asked in a gap must get the same answer for sure: one wording in ten may ask something else. */
const ENOUGH = 0.9

/** Asks open gaps again, after what answers may have changed: those that are answered now are closed, and who waits with a receipt is
 * told. Being offered among choices is no answer to somebody who came back for one.
 * @returns How many were closed. */
export async function askOpenGaps({ DB }: Env, engine: Engine, now: Date): Promise<number> {
  const wordings = await openWordings(DB, crypto.randomUUID(), GAPS_EACH)
  const byGap = new Map<string, OpenWording[]>()
  for (const wording of wordings) byGap.set(wording.gapId, [...(byGap.get(wording.gapId) ?? []), wording])
  const answered = [...byGap].flatMap(([gapId, asked]) => nowAnswered(engine, gapId, asked))
  await closeNowAnswered(DB, answered, now)
  return answered.length
}

function nowAnswered(engine: Engine, gapId: string, asked: OpenWording[]): NowAnswered[] {
  const got = new Map<string, { answer: NowAnswered['answer']; people: number }>()
  for (const { text, language, count } of asked) {
    const decision = engine.decide({ question: text, language })
    if (decision.kind !== 'answer') continue
    const { id, language: spoken } = decision.answer
    const people = (got.get(`${id}/${spoken}`)?.people ?? 0) + count
    got.set(`${id}/${spoken}`, { answer: { id, language: spoken }, people })
  }
  const all = asked.reduce((sum, { count }) => sum + count, 0)
  const enough = [...got.values()].find(({ people }) => people >= ENOUGH * all)
  return enough ? [{ gapId, answer: enough.answer }] : []
}
