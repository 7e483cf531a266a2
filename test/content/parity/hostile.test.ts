// Thousands of published attack strings, where the folder that holds `markup.json` is named by ONE_STOP_HOSTILE; some of our own always.
import { describe, expect, it } from 'vitest'
import { faultsOf, textOf } from '../../../worker/channels/phone/testing/legal-twiml.ts'
import { twiml, xml } from '../../../worker/channels/phone/xml.ts'
import { callDocument } from '../../../worker/channels/voice/call-document.ts'
import { readCall } from '../../../worker/channels/voice/call-state.ts'
import { answerTurn, breath, passageOf } from '../../../worker/channels/voice/call-turn.ts'
import type { Answer } from '../../../worker/contract/index.ts'
import { HAS_PUBLISHED, OWN, OWN_XML, PUBLISHED } from '../hostile-strings.ts'
import { generatedAnswers } from './generated-answers.ts'
import { wholeText } from './whole-text.ts'

if (!HAS_PUBLISHED)
  console.warn('hostile calls and messages: our own strings alone, ONE_STOP_HOSTILE names no folder with markup.json')

const strings: string[] = [...OWN, ...PUBLISHED]

const MINUTES = 300_000

const [base] = generatedAnswers(1, 1)
if (!base) throw new Error('no answer')

/** An answer that holds a string wherever text can stand. */
function holding(text: string, answer: Answer): Answer {
  const runs = [{ kind: 'text' as const, text }]
  const options = ['Yes', text].map((label) => ({
    label: [{ kind: 'text' as const, text: label }],
    blocks: [{ kind: 'paragraph' as const, content: runs }],
  }))
  return {
    ...answer,
    title: text,
    agencies: [{ id: 'ssa', name: text }],
    contacts: answer.contacts.map((contact) => ({ ...contact, name: text, ready: text })),
    sources: [{ title: text, url: 'https://www.ssa.gov/' }],
    blocks: [
      {
        kind: 'steps',
        items: [{ title: runs, blocks: [{ kind: 'table', head: [runs, runs], rows: [[runs, runs]] }] }],
      },
      { kind: 'contact', contact: 'ssa/main' },
      { kind: 'guided', question: runs, options },
    ],
  }
}

function callDocuments(answer: Answer): string[] {
  const telling = { answer, origin: 'https://help.agency.gov', focus: [], reader: answer.language, today: '2026-11-22' }
  return [[], [0], [1]].flatMap((path) => {
    const passage = passageOf({ ...telling, path })
    const documents: string[] = []
    for (let from = 0; passage && from < passage.sentences.length; from += breath(passage.sentences, from).length) {
      const turn = answerTurn(passage, answer, { ...readCall({}), id: 'x', path, from, slow: from % 2 })
      documents.push(callDocument(turn, { agency: undefined }))
    }
    return documents
  })
}

describe(`${strings.length} hostile strings as the text of an answer`, () => {
  it(
    'stay text in every text message: TwiML stays well-formed and has no verb that is not ours',
    () => {
      for (const text of strings) {
        for (const message of wholeText(holding(text, base)).messages) {
          const document = twiml([xml('Message', {}, [message])])
          expect(faultsOf(document), text).toEqual([])
          expect(document.match(/<[A-Z]\w*/g), text).toEqual(['<Response', '<Message'])
        }
      }
    },
    MINUTES,
  )

  it(
    'stay text in every turn of a call, and change no pause and no pace',
    () => {
      for (const text of strings)
        for (const document of callDocuments(holding(text, base))) {
          expect(faultsOf(document), text).toEqual([])
          expect(document).not.toMatch(/<(?:Dial|Hangup|Sms|Reject)/)
        }
    },
    MINUTES,
  )

  it('come back as they were: nothing is lost but what XML does not have', () => {
    const clean = (text: string) => text.replace(/[^\P{Cc}\t\n\r]|\p{Cs}|\p{Noncharacter_Code_Point}/gu, '')
    const lost = strings.filter(
      (text) => !text.includes('\r') && textOf(twiml([xml('Say', {}, [text])])) !== clean(text),
    )
    expect(lost).toEqual([])
  })

  it('break a document that is put together without escaping: the control', () => {
    const broken = OWN_XML.filter((text) => faultsOf(`<Response><Say>${text}</Say></Response>`).length > 0)
    expect(broken.length).toBeGreaterThan(6)
  })
})
