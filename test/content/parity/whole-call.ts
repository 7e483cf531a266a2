import { expect } from 'vitest'
import { readCall } from '../../../worker/channels/voice/call-state.ts'
import { answerTurn, breath, passageOf } from '../../../worker/channels/voice/call-turn.ts'
import { spokenAddress } from '../../../worker/channels/voice/spoken-text.ts'
import type { Answer } from '../../../worker/contract/index.ts'

const ORIGIN = 'https://help.agency.gov'
const TODAY = '2026-11-22'
const MOST_TURNS = 120

/** A call about an answer, down every way through its questions, “next” until there is no more, every address asked for. */
export interface WholeCall {
  /** All that was said of the answer, without what can be pressed. */
  said: string
  /** What each turn says, with all that can be pressed. */
  turns: string[]
  ends: number
}

export function wholeCall(answer: Answer, path: number[] = []): WholeCall {
  const call = {
    ...readCall({}),
    id: answer.id,
    path,
    language: answer.language === 'es' ? ('es' as const) : ('en' as const),
  }
  const passage = passageOf({ answer, origin: ORIGIN, path, focus: [], reader: answer.language, today: TODAY })
  if (!passage) throw new Error(`${answer.id}: the path ${path.join()} leads nowhere`)
  const said: string[] = []
  const spelled: string[] = []
  const turns: string[] = []
  for (let from = 0; turns.length === 0 || from < passage.sentences.length; ) {
    expect(turns.length, `${answer.id} has no end`).toBeLessThan(MOST_TURNS)
    const sentences = breath(passage.sentences, from)
    const turn = answerTurn(passage, answer, { ...call, from })
    expect(sentences.length, answer.id).toBeLessThanOrEqual(3)
    said.push(...turn.say)
    spelled.push(...sentences.flatMap((one) => one.addresses.map((address) => spokenAddress(address, call.language))))
    turns.push([...turn.say, ...turn.prompt].join(' '))
    from += Math.max(1, sentences.length)
  }
  if (!passage.ask) return { said: [...said, ...spelled].join(' '), turns, ends: 1 }
  const ways = passage.ask.labels.map((_, at) => wholeCall(answer, [...path, at]))
  return {
    said: [...said, ...spelled, ...passage.ask.labels, ...ways.map((way) => way.said)].join(' '),
    turns: [...turns, ...ways.flatMap((way) => way.turns)],
    ends: ways.reduce((sum, { ends }) => sum + ends, 0),
  }
}
