import { Opened } from '../../../worker/channels/counter/found-view.tsx'
import { answerMarkdown } from '../../../worker/channels/markdown/answer-markdown.ts'
import { toldAnswer } from '../../../worker/channels/mcp/told-answer.ts'
import { answerLine } from '../../../worker/channels/open-data/answer-line.ts'
import { answersCsv } from '../../../worker/channels/open-data/answers-csv.ts'
import { UrgentView } from '../../../worker/channels/page/urgent-view.tsx'
import { Sheet } from '../../../worker/channels/print/sheet.tsx'
import { urgentIn } from '../../../worker/channels/urgent/urgent-of.ts'
import type { Answer } from '../../../worker/contract/index.ts'
import { answerUrl } from '../../../worker/corpus/index.ts'
import { answerRecord } from '../../../worker/engine/testing/answer-record.ts'
import { AnswerArticle } from '../../../worker/html/answer-article.tsx'

export const ORIGIN = 'https://help.agency.gov'
export const TODAY = '2026-11-22'
const RECORD = answerRecord({ id: 'a', title: 'a', body: 'a' })

/** What a reader has of an answer: the words that are seen, and where they lead. Paper leads nowhere. */
export interface Read {
  seen: string
  leadsTo: string
}

/** An answer in every written form but the text message, as it is read. */
export const FORMS: Record<string, (answer: Answer) => Read> = {
  page(answer) {
    const urgent = UrgentView({ urgent: urgentIn(answer), language: answer.language })
    return readHtml(`${urgent ?? ''}${AnswerArticle({ answer, reader: answer.language })}`)
  },

  print(answer) {
    const sheet = Sheet({ answer, origin: ORIGIN, today: TODAY, level: 1, answerHref: answerUrl })
    return { ...readHtml(String(sheet)), leadsTo: '' }
  },

  counter: (answer) => readHtml(String(Opened({ answer, language: answer.language, origin: ORIGIN }))),

  markdown: (answer) => readMarkdown(answerMarkdown(answer, ORIGIN, TODAY)),

  'open data': (answer) => readMarkdown(answerLine(answer, RECORD, ORIGIN, TODAY).markdown),

  // A line's last cell: what a spreadsheet shows of an answer, with every number and address.
  table(answer) {
    const table = answersCsv([answerLine(answer, RECORD, ORIGIN, TODAY)])
    const cell = /"((?:[^"]|"")*)"\r\n$/.exec(table)?.[1] ?? ''
    return readMarkdown(cell.replaceAll('""', '"'))
  },

  mcp: (answer) => readMarkdown(toldAnswer(answer, ORIGIN).markdown),
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" }

function readHtml(html: string): Read {
  const plain = (text: string) => text.replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => ENTITIES[name] ?? '')
  const links = [...html.matchAll(/href="([^"]*)"/g)].map(([, href = '']) => plain(href))
  const blocks = html.replace(
    /<\/?(?:p|li|ul|ol|td|th|tr|div|h\d|br|section|article|footer|label|legend|span|button|kbd)[^>]*>/g,
    ' ',
  )
  return { seen: plain(blocks.replace(/<[^>]*>/g, '')), leadsTo: links.join(' ') }
}

function readMarkdown(markdown: string): Read {
  const links = [...markdown.matchAll(/(?<!\\)<([^>\s]+)>|\]\((tel:[^)]+)\)/g)].map(
    ([, url, phone]) => url ?? phone ?? '',
  )
  const words = markdown
    .replace(/\]\((?:<[^>]*>|tel:[^)]*)\)/g, '')
    .replace(/^(?:\s*>)+ ?/gm, '')
    .replace(/(?<!\\)(?:\*+|\[|<|>)/g, '')
    .replace(/\\(.)/g, '$1')
    .replace(/&(lt|gt);/g, (_, name: string) => ENTITIES[name] ?? '')
  return { seen: words, leadsTo: links.join(' ') }
}
