import { spokenNumber } from '../../../worker/channels/voice/spoken-text.ts'
import type { Answer } from '../../../worker/contract/index.ts'
import { type Corpus, presentAnswer } from '../../../worker/corpus/index.ts'
import { createEngine } from '../../../worker/engine/index.ts'
import { seeded } from '../../../worker/engine/random.ts'
import { wilson } from '../../../worker/measures/index.ts'
import { trainedSnapshot } from '../../build/trained-embeddings.ts'
import { loadContentOrExit } from '../../content-folder/load-content.ts'
import { table } from '../report/table.ts'
import { byText, byVoice, type Conversation } from './conversations.ts'
import { COUNTER_ANSWERS, counterKeys } from './counter-keys.ts'
import { type HeardAgain, heardAgain, missingTools, secondsOf } from './heard-again.ts'
import { misheard } from './misheard.ts'
import { type WrittenForm, writtenForms } from './written-forms.ts'

const SPOKEN_ANSWERS = 20

/** One channel over every answer of a language: the middle one, and the 99th of a hundred. */
interface ChannelRow {
  channel: string
  answers: number
  turns: [number, number]
  segments: [number, number]
  /** Spoken seconds of a turn; 0 where nothing is said. */
  seconds: [number, number]
  bytes: [number, number]
  firstMs: [number, number]
}

/** One written form of every answer of a language, as the Worker sends it. */
interface WrittenRow {
  channel: string
  answers: number
  bytes: [number, number]
  brotli: [number, number]
  ms: [number, number]
}

export interface ChannelsReport {
  bench: 'channels'
  rows: ChannelRow[]
  written: WrittenRow[]
  /** After each key at the counter, at 20,000 answers, in ms: the middle one, the 99th of a hundred and the longest. */
  counterMs: [number, number, number]
  /** Of the examination's questions, how many got a right first answer, as typed and as a recogniser hears them. */
  asked: number
  right: { typed: number; heard: number }
  heard: HeardAgain | undefined
  missing: string[]
}

/** What the starter corpus costs in each channel, and what is left of its examination when a machine hears it. */
export async function channels(): Promise<ChannelsReport> {
  const { corpus, questions } = loadContentOrExit('content')
  const missing = missingTools()
  const engine = createEngine(await trainedSnapshot(corpus, 'starter corpus', questions))
  const random = seeded(13)
  const rightFirst = (question: string, answers: readonly string[]) => {
    const decision = engine.decide({ question })
    return decision.kind === 'answer' && answers.includes(decision.answer.id)
  }
  const typed = questions.must.filter(({ question, answers }) => rightFirst(question, answers)).length
  const heard = questions.must.filter(({ question, answers }) => rightFirst(misheard(question, random), answers)).length
  return {
    bench: 'channels',
    rows: rowsOf(corpus, missing.length === 0),
    written: [...(await writtenForms(corpus, 'en')), ...(await writtenForms(corpus, 'es'))].map(writtenRow),
    counterMs: middleHighMost(await counterKeys()),
    ...{ asked: questions.must.length, right: { typed, heard }, missing },
    heard: missing.length > 0 ? undefined : heardAgain(numbersOf(corpus)),
  }
}

function rowsOf(corpus: Corpus, canSpeak: boolean): ChannelRow[] {
  return (['en', 'es'] as const).flatMap((language) => {
    const answers = corpus.answers
      .filter((one) => one.language === language)
      .map((one) => presentAnswer(one, corpus.agencies, language, '2026-11-22', corpus.states))
    const row = (channel: string, through: (answer: Answer) => Conversation) => {
      const found = answers.map(through)
      const seconds = (turns: string[]) => secondsOf(turns, language) / Math.max(1, turns.length)
      const spoken = canSpeak && channel.startsWith('voice') ? spread(found).map(({ turns }) => seconds(turns)) : [0]
      return { ...rowOf(channel, found), seconds: middleAndHigh(spoken) }
    }
    return [
      row(`text, ${language}`, (answer) => byText(answer, 'keep')),
      ...(language === 'es' ? [row('text, es, no accents', (answer) => byText(answer, 'leave-out'))] : []),
      row(`voice, ${language}`, byVoice),
    ]
  })
}

/** Answers from one end to the other that are really said: a voice takes a second for each. */
function spread(found: Conversation[]): Conversation[] {
  const step = Math.max(1, Math.floor(found.length / SPOKEN_ANSWERS))
  return found.filter((_, at) => at % step === 0)
}

function rowOf(channel: string, found: Conversation[]): Omit<ChannelRow, 'seconds'> {
  return {
    channel,
    answers: found.length,
    turns: middleAndHigh(found.map(({ turns }) => turns.length)),
    segments: middleAndHigh(found.map(({ segments }) => segments)),
    bytes: middleAndHigh(found.map(({ bytes }) => bytes)),
    firstMs: middleAndHigh(found.map(({ firstMs }) => firstMs)),
  }
}

function writtenRow({ channel, bytes, brotli, ms }: WrittenForm): WrittenRow {
  const answers = bytes.length
  return { channel, answers, bytes: middleAndHigh(bytes), brotli: middleAndHigh(brotli), ms: middleAndHigh(ms) }
}

function middleHighMost(values: number[]): [number, number, number] {
  return [...middleAndHigh(values), Math.max(...values)]
}

function middleAndHigh(values: number[]): [number, number] {
  const sorted = [...values].sort((a, b) => a - b)
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0
  return [at(0.5), at(0.99)]
}

function numbersOf({ agencies }: Corpus): { said: string; written: string }[] {
  const phones = agencies.flatMap(({ contacts }) => contacts.flatMap(({ phone }) => (phone ? [phone] : [])))
  return [...new Set(phones)].map((phone) => {
    const [, area, office, line] = /^\+1(\d{3})(\d{3})(\d{4})$/.exec(phone) ?? []
    return { said: spokenNumber(phone), written: area ? `${area}-${office}-${line}` : phone }
  })
}

/** The report as the terminal shows it. */
export function channelsText({ rows, written, counterMs, asked, right, heard, missing }: ChannelsReport): string {
  const two = ([middle, high]: [number, number], digits = 0) => `${middle.toFixed(digits)} / ${high.toFixed(digits)}`
  const share = (name: string, count: number, total: number) => {
    const [low, high] = wilson(count, total).map((one) => `${(100 * one).toFixed(1)} %`)
    return `${name}: ${count} of ${total} (95 %: ${low} to ${high})`
  }
  return [
    'Whole answers, p50 / p99',
    table(
      ['channel', 'answers', 'turns', 'segments', 'seconds a turn', 'bytes', 'first turn ms'],
      rows.map((row) => [
        ...[row.channel, row.answers, two(row.turns), two(row.segments), two(row.seconds, 1), two(row.bytes)],
        two(row.firstMs, 2),
      ]),
    ),
    'One answer as it is sent, p50 / p99',
    table(
      ['channel', 'answers', 'bytes', 'brotli', 'ms'],
      written.map((row) => [row.channel, row.answers, two(row.bytes), two(row.brotli), two(row.ms, 2)]),
    ),
    `counter at ${COUNTER_ANSWERS.toLocaleString('en')} answers, ms after a key: p50 / p99 / longest ${counterMs.map((ms) => ms.toFixed(1)).join(' / ')}`,
    share('right first answer, as typed', right.typed, asked),
    share('right first answer, as a recogniser may hear it', right.heard, asked),
    ...(heard
      ? [
          share('numbers read digit by digit', heard.numbers.right, heard.numbers.said),
          share('the same as they are written: the control', heard.written.right, heard.written.said),
          share('words of the menu heard again over a phone line', heard.words.right, heard.words.said),
          share(
            'single digits heard again: the recogniser was made for people’s voices',
            heard.digits.right,
            heard.digits.said,
          ),
        ]
      : [`not heard again, and seconds not measured: ${missing.join(', ')} not installed`]),
  ].join('\n')
}
