import { isMap, isNode, isSeq, parseDocument, type YAMLMap, type YAMLSeq } from 'yaml'

/** A question as the file has to say it. `answers`: those that are right, none where it must get no answer; undefined takes it out. */
export interface ExamLine {
  question: string
  language: string
  answers: string[] | undefined
}

interface Edit {
  from: number
  to: number
  text: string
}

const LISTS = ['must', 'none'] as const
type List = (typeof LISTS)[number]

/** `questions.yaml` with some questions changed, added or taken out; every other line stays as it is, byte for byte. */
export function withExamLines(text: string, lines: readonly ExamLine[]): string {
  return lines.reduce(withLine, text)
}

function withLine(text: string, line: ExamLine): string {
  const document = parseDocument(text)
  const found = LISTS.flatMap((list) => itemIn(document.get(list), line).map((item) => ({ list, item })))[0]
  const goal: List | undefined = line.answers && (line.answers.length > 0 ? 'must' : 'none')
  const edits = [
    ...(found && found.list === goal ? [replaced(found.item, line)] : []),
    ...(found && found.list !== goal ? [taken(text, document.get(found.list), found.item)] : []),
    ...(goal && found?.list !== goal ? [added(text, document.get(goal), line)] : []),
  ]
  return edits.sort((a, b) => b.from - a.from).reduce(apply, text)
}

function apply(text: string, { from, to, text: with_ }: Edit): string {
  return text.slice(0, from) + with_ + text.slice(to)
}

function itemIn(list: unknown, { question, language }: ExamLine): YAMLMap[] {
  if (!isSeq(list)) return []
  const isIt = (item: YAMLMap) =>
    String(item.get('question')).toLowerCase() === question.toLowerCase() && (item.get('language') ?? 'en') === language
  return list.items.filter(isMap).filter(isIt)
}

function replaced(item: YAMLMap, line: ExamLine): Edit {
  const [from, to] = rangeOf(item)
  return { from, to, text: written(line) }
}

/** The whole line, or lines, of an item; the last one leaves an empty list. */
function taken(text: string, list: unknown, item: YAMLMap): Edit {
  const [from, to] = rangeOf(item)
  const end = text.indexOf('\n', to)
  return {
    from: text.lastIndexOf('\n', from) + 1,
    to: end < 0 ? text.length : end + 1,
    text: isSeq(list) && list.items.length === 1 ? '  []\n' : '',
  }
}

/** Below the last item of a list. */
function added(text: string, list: unknown, line: ExamLine): Edit {
  if (!isSeq(list)) throw new Error('content/questions.yaml has no list `must` or no list `none`')
  const last = list.items.filter(isNode).at(-1)
  if (!last) return { ...emptyList(list), text: `\n  - ${written(line)}` }
  const end = text.indexOf('\n', rangeOf(last)[1])
  const at = end < 0 ? text.length : end
  return { from: at, to: at, text: `\n  - ${written(line)}` }
}

function emptyList(list: YAMLSeq): Pick<Edit, 'from' | 'to'> {
  const [from, to] = rangeOf(list)
  return { from, to }
}

function rangeOf({ range }: { range?: [number, number, number] | null | undefined }): [number, number] {
  if (!range) throw new Error('content/questions.yaml: a question without a place in the file')
  return [range[0], range[1]]
}

function written({ question, language, answers = [] }: ExamLine): string {
  const right = answers.length > 1 ? `[${answers.join(', ')}]` : answers.join('')
  const parts = [
    `question: ${JSON.stringify(question)}`,
    ...(right ? [`answer: ${right}`] : []),
    ...(language === 'en' ? [] : [`language: ${language}`]),
  ]
  return `{ ${parts.join(', ')} }`
}
