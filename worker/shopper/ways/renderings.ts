import type { Caller, Shop } from '../caller.ts'
import { type Reading, readHtml, versionIn } from '../reading.ts'
import type { Way } from './way.ts'

/** Forms of one answer that are read by its address: nobody asks there. */
export const answerPage = rendering('answer page', ({ url }) => url, readPage)
export const print = rendering('print', ({ url }) => `${url}/print`, readPage)
export const markdown = rendering('Markdown', ({ url }) => `${url}.md`, readMarkdown)

/** The line of an answer among all of them. */
export const openData: Way = {
  name: 'open data',
  async ask(_, found, caller) {
    if (!found) return undefined
    const { id, language } = found
    const data = await wholeData(caller)
    // All answers in one file are no turn that anybody waits for.
    caller.slowestMs = 0
    const lines = data.split('\n').filter((one) => one.includes(`"${id}"`))
    const line = lines.map((one): Line => JSON.parse(one)).find((one) => one.id === id && one.language === language)
    if (!line) return { ...readMarkdown(''), version: undefined }
    return { ...readMarkdown(line.markdown), version: line.version }
  },
}

const whole = new WeakMap<Shop, Promise<string>>()

/** All lines, once a round: they are megabytes. */
function wholeData(caller: Caller): Promise<string> {
  const known = whole.get(caller.shop) ?? caller.get('/data/answers.jsonl')
  whole.set(caller.shop, known)
  return known
}

interface Line {
  id: string
  language: string
  version: number
  markdown: string
}

type Found = Parameters<Way['ask']>[1] & object

function rendering(name: string, pathOf: (found: Found) => string, read: (text: string) => Reading): Way {
  return { name, ask: async (_, found, caller) => (found ? read(await caller.get(pathOf(found))) : undefined) }
}

function readPage(html: string): Reading {
  const { text, title } = readHtml(html)
  return { text, spelling: 'written', title: title ?? '', version: versionIn(text), isUnanswered: false }
}

/** Markdown as it is read: its words without its signs, then where it leads. */
export function readMarkdown(source: string): Reading {
  const links = [...source.matchAll(/(?<!\\)<([^>\s]+)>/g)].map(([, url = '']) => url)
  const text = source
    .replace(/\]\((?:<[^>]*>|tel:[^)]*)\)/g, '')
    .replace(/^(?:\s*>)+ ?/gm, '')
    .replace(/(?<!\\)(?:\*+|\[|<|>)/g, '')
    .replace(/\\(.)/g, '$1')
  const title = /^# (.*)$/m.exec(text)?.[1]
  return {
    text: `${text} ${links.join(' ')}`,
    spelling: 'written',
    title: title ?? '',
    version: versionIn(text),
    isUnanswered: false,
  }
}
