import { replyTo } from '../../../worker/channels/reply-to.ts'
import { LANGUAGES, type Language } from '../../../worker/contract/index.ts'
import { createEngine, type Engine } from '../../../worker/engine/index.ts'
import { trainedSnapshot } from '../../build/trained-embeddings.ts'
import { loadContentOrExit } from '../../content-folder/load-content.ts'
import { machine, versions } from '../report/machine.ts'
import { table } from '../report/table.ts'
import { type BlindQuestion, readBlindQuestions } from './blind-questions.ts'
import { type Fault, faultsOf } from './faults.ts'
import { type Judged, judgeReply } from './judge-reply.ts'
import { percent, type ServiceRow, serviceRows } from './service-rows.ts'

export interface ServiceReport {
  bench: 'service'
  machine: ReturnType<typeof machine>
  versions: ReturnType<typeof versions>
  rows: ServiceRow[]
  kinds: Record<string, ServiceRow[]>
  languages: Record<string, ServiceRow[]>
  faults: Fault[]
}

/** Asks the starter corpus a file of blind questions, through what the server replies with. */
export async function service(file: string): Promise<ServiceReport> {
  const questions = readBlindQuestions(file)
  const { corpus, questions: examination } = loadContentOrExit('content')
  const judged = askAll(questions, createEngine(await trainedSnapshot(corpus, 'starter corpus', examination)))
  const about = { machine: machine(), versions: versions('@orama/orama') }
  return {
    bench: 'service',
    ...about,
    rows: serviceRows(judged),
    kinds: rowsBy(judged, ({ kind }) => kind),
    languages: rowsBy(judged, ({ language }) => language),
    faults: faultsOf(judged),
  }
}

/** What each question gets of an engine. */
export function askAll(questions: BlindQuestion[], engine: Engine): Judged[] {
  const languagesOf = (id: string): Language[] =>
    LANGUAGES.filter((language) => engine.snapshot.answer(id, language)?.language === language)
  return questions.map((question) => {
    const { reply } = replyTo(engine, { question: question.question, language: question.language })
    return judgeReply(question, reply, languagesOf)
  })
}

function rowsBy(judged: Judged[], nameOf: (question: BlindQuestion) => string): Record<string, ServiceRow[]> {
  const names = [...new Set(judged.map(({ question }) => nameOf(question)))].sort()
  return Object.fromEntries(
    names.map((name) => [name, serviceRows(judged.filter(({ question }) => nameOf(question) === name))]),
  )
}

/** The report as the terminal shows it. */
export function serviceText({ rows, kinds, languages, faults }: ServiceReport): string {
  const names = [...new Set(faults.map(({ fault }) => fault))]
  const countOf = (name: string) => faults.filter(({ fault }) => fault === name).length
  return [
    rowsText(rows),
    ...Object.entries({ ...kinds, ...languages }).map(([name, some]) => `\n${name}\n${rowsText(some)}`),
    '',
    ...names.map((name) => `${countOf(name)} × ${name}`),
    ...faults.map(
      ({ id, fault, asked, came, right }) => `\n${id}  ${fault}\n  ${asked}\n  came: ${came}\n  right: ${right}`,
    ),
  ].join('\n')
}

/** Figures as a table. */
export function rowsText(rows: ServiceRow[]): string {
  return table(
    ['figure', 'share', '95 %', 'of', 'must', 'met'],
    rows.map(({ name, share, from, to, total, must, met }) => [
      name,
      percent(share),
      `${Math.round(100 * from)}–${Math.round(100 * to)}`,
      total,
      must,
      must === '–' ? '' : met ? 'yes' : 'NO',
    ]),
  )
}
