import { type AnswerLink, isLanguage, type Language } from '../../../contract/index.ts'
import { linkTo } from '../../../corpus/index.ts'
import type { Engine } from '../../../engine/index.ts'
import { withinMs } from '../../../live/within-ms.ts'
import { logWarning } from '../../../log.ts'
import { movedTo } from '../../../store/answers/answer-moves.ts'
import { answerRow } from '../../../store/answers/answers.ts'

/** An answer that was taken down: its title, and the answers that come near to it now. */
export interface WithdrawnAnswer {
  title: string
  /** The language of the title. */
  written: Language
  /** The language that was asked for. */
  language: Language
  nearest: AnswerLink[]
  /** The answer that took its place. */
  movedTo?: AnswerLink
}

/** Looking it up may not hold up the page that says there is none. */
const WAIT_MS = 1_000
const NEAREST = 3

/** What an address led to before its answer was taken down; undefined where there never was one, or the store does not say. */
export async function withdrawnAnswer(
  { DB }: Env,
  engine: Engine,
  id: string,
  asked: string | undefined,
): Promise<WithdrawnAnswer | undefined> {
  const language = isLanguage(asked) ? asked : 'en'
  try {
    const [own, english, to] = await withinMs(
      Promise.all([answerRow(DB, id, language), answerRow(DB, id, 'en'), movedTo(DB, id, language)]),
      WAIT_MS,
    )
    // What never was in this language was read in English at its address.
    const row = own ?? english
    if (row?.state !== 'archived') return undefined
    const moved = to ? engine.snapshot.answer(to, language) : undefined
    return {
      ...(moved ? { movedTo: linkTo(moved, engine.snapshot.agencies, language) } : {}),
      title: row.title,
      written: row.language,
      language,
      nearest: nearestTo(engine, row.title, language),
    }
  } catch (error) {
    logWarning('whether an answer was taken down could not be looked up', error)
    return undefined
  }
}

/** As if someone asked the old title: what would be answered, offered, or named as near. */
function nearestTo(engine: Engine, question: string, language: Language): AnswerLink[] {
  const decision = engine.decide({ question, language })
  const { agencies } = engine.snapshot
  const records =
    decision.kind === 'answer'
      ? [decision.answer, ...decision.related]
      : decision.kind === 'choices'
        ? decision.choices
        : decision.kind === 'unanswered'
          ? decision.nearest
          : []
  return records.slice(0, NEAREST).map((record) => linkTo(record, agencies, language))
}
