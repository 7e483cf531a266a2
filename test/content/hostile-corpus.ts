import type { Block, Inline } from '../../worker/contract/index.ts'
import type { AgencyRecord, AnswerRecord, Corpus } from '../../worker/corpus/index.ts'
import { answerRecord } from '../../worker/engine/testing/answer-record.ts'

const AT_ONCE = 30
const MOST_AGENCIES = 60

/** A corpus that no check would let through: every string wherever an answer can say something.
 * @param titled - Which of them are the title of an answer of its own too.
 * @returns `holding`: ids of answers that hold some strings each, in every shape of block. */
export function hostileCorpus(strings: readonly string[], titled = strings): { corpus: Corpus; holding: string[] } {
  const agencies = strings.slice(0, MOST_AGENCIES).map(agencyOf)
  const parts = Array.from({ length: Math.ceil(strings.length / AT_ONCE) }, (_, part) =>
    strings.slice(part * AT_ONCE, part * AT_ONCE + AT_ONCE),
  )
  const holding = parts.map((some, part) => holdingAnswer(some, part))
  const titles = titled.map((title, at): AnswerRecord => {
    const record = answerRecord({ id: `title-${at}`, title, body: title, agency: 'agency-0' })
    return { ...record, topics: ['titles', ...(at < MOST_AGENCIES ? [title.replace(/\p{Cs}/gu, '')] : [])] }
  })
  const answers = [...holding, ...titles].sort((a, b) => (a.id < b.id ? -1 : 1))
  return { corpus: { agencies, words: [], facts: [], answers }, holding: holding.map(({ id }) => id) }
}

function agencyOf(text: string, at: number): AgencyRecord {
  const contact = {
    id: 'main',
    name: { en: text },
    phone: '+18007721213',
    ready: { en: text },
    languages: ['en', text],
  }
  return { id: `agency-${at}`, name: { en: text, es: text }, url: 'https://www.agency.gov/', contacts: [contact] }
}

function holdingAnswer(some: readonly string[], part: number): AnswerRecord {
  const [first = '', second = first, third = first] = some
  const record = answerRecord({
    id: `holding-${part}`,
    title: first,
    body: first,
    agency: `agency-${part % MOST_AGENCIES}`,
  })
  const blocks = some.flatMap(blocksOf)
  return {
    ...record,
    ...{ asked: [...some], topics: ['holding'], owner: second, urgent: part === 0, titleEs: second, blocks },
    agencies: [record.agency, 'agency-0', 'agency-1'].filter((id, at, all) => all.indexOf(id) === at),
    sources: some.map((title) => ({ title, url: `https://www.agency.gov/?a=1&b=${title}` })),
    changed: { on: '2026-11-02', text: third },
  }
}

/** A string in every shape of block and of run. */
function blocksOf(text: string): Block[] {
  const run: Inline[] = [{ kind: 'text', text }]
  const runs: Inline[] = [
    ...run,
    { kind: 'strong', content: run },
    { kind: 'emphasis', content: run },
    { kind: 'link', href: `https://www.agency.gov/"'<>${text}`, content: run },
    { kind: 'phone', number: '+18007721213', text },
    { kind: 'answer', id: 'title-0', content: run },
  ]
  const paragraph: Block = { kind: 'paragraph', content: runs }
  return [
    paragraph,
    { kind: 'heading', level: 2, content: run },
    { kind: 'list', items: [[paragraph]] },
    { kind: 'steps', items: [{ title: run, agency: 'agency-0', blocks: [paragraph] }] },
    { kind: 'table', head: [run, run], rows: [[run, runs]] },
    { kind: 'callout', tone: 'warning', blocks: [paragraph] },
    { kind: 'contact', contact: 'agency-0/main' },
    {
      ...{ kind: 'offices', office: 'elections', label: text },
      places: [{ state: text, name: text, url: 'https://www.agency.gov/', phone: '+18007721213' }],
    },
    {
      kind: 'guided',
      question: run,
      options: [
        { label: run, blocks: [paragraph] },
        { label: run, blocks: [paragraph] },
      ],
    },
  ]
}
