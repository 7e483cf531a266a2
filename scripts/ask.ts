import { parseArgs } from 'node:util'
import { isLanguage } from '../worker/contract/index.ts'
import { blockText } from '../worker/corpus/index.ts'
import type { Decision, Explanation, FocusReading } from '../worker/engine/index.ts'
import { createEngine } from '../worker/engine/index.ts'
import { trainedSnapshot } from './build/trained-embeddings.ts'
import { loadContentOrExit } from './content-folder/load-content.ts'

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    language: { type: 'string' },
    agency: { type: 'string' },
    content: { type: 'string', default: 'content' },
    explain: { type: 'boolean', default: false },
    earlier: { type: 'string', multiple: true },
  },
})

const question = positionals.join(' ')
if (question === '' || (values.language !== undefined && !isLanguage(values.language))) {
  console.error(
    'npm run ask -- "question" [--language es] [--agency va] [--earlier "question before"] [--explain] [--content DIR]',
  )
  process.exit(1)
}
const { corpus, questions } = loadContentOrExit(values.content)
const engine = createEngine(await trainedSnapshot(corpus, values.content, questions))
const language = isLanguage(values.language) ? values.language : undefined
const query = { question, language, agency: values.agency, earlier: values.earlier }
console.log(replyText(engine.decide(query)))
if (values.explain) console.log(`\n${explanationText(engine.explain(query))}`)

function replyText(decision: Decision): string {
  const sure = `${decision.kind}, ${Math.round(decision.confidence * 100)} % sure, ${decision.language}`
  if (decision.kind === 'answer') {
    const { title, agency, id, checked, blocks } = decision.answer
    return `${sure}\n\n${title}\n${agency} · ${id} · checked ${checked}\n\n${blockText(blocks)}`
  }
  const said = decision.kind === 'note' ? [decision.note.text[decision.language] ?? decision.note.text.en] : []
  const people = decision.reach?.length ? [`  people: ${decision.reach.join(', ')}`] : []
  return [sure, ...said, ...people, ...offeredIn(decision).map(({ id, title }) => `  ${title}  (${id})`)].join('\n')
}

/** Answers by name, whatever they stand beside. */
function offeredIn(decision: Exclude<Decision, { kind: 'answer' }>) {
  if (decision.kind === 'contacts') return decision.related
  return decision.kind === 'unanswered' ? decision.nearest : decision.choices
}

function explanationText({ words, added, found, why, focus }: Explanation): string {
  const read = words.map(
    ({ typed, how, stems, answers }) =>
      `  ${typed}: ${how}${how === 'left-out' ? '' : ` as ${stems.join(' ')}, in ${answers} answers`}`,
  )
  const extra = added.map(({ stem, from, weight }) => `  + ${stem} × ${weight} (from “${from}”)`)
  const ranked = found.map(({ id, language, score, parts, missing, chance }) => {
    const sums = Object.entries(parts)
      .filter(([, part]) => part !== 0)
      .map(([name, part]) => `${name} ${part.toFixed(2)}`)
    const likely = chance === undefined ? '' : `  ${Math.round(chance * 100)} %`
    return `  ${score.toFixed(2)}${likely}  ${id} (${language}): ${sums.join(', ')}${missing.length ? `; without ${missing.join(', ')}` : ''}`
  })
  return ['Words', ...read, ...extra, 'Found', ...ranked, why, ...(focus ? focusLines(focus) : [])].join('\n')
}

/** The likeliest passages of the answer; an asterisk stands before one that is shown first. */
function focusLines({ passages, focus, forms, fitting }: FocusReading): string[] {
  const form = forms.length > 0 ? ` as ${forms.join(', ')}: ${Math.round(fitting * 100)} % tells that` : ''
  const likeliest = passages
    .slice(0, 3)
    .map(
      ({ path, text, chance }, at) =>
        `  ${focus && at === 0 ? '* ' : ''}${Math.round(chance * 100)} %  ${path.join('.')}  ${text}`,
    )
  return [`Passages, asked for${form}`, ...likeliest]
}
