import type { Inline } from '../../contract/index.ts'
import type { Paper } from './paper.ts'
import { besideLink } from './written-out.ts'

/** Words on paper: where a link leads and which number is dialled stand beside them. Links stay links, for a PDF on a screen. */
export function PrintInlines({ content, paper }: { content: Inline[]; paper: Paper }) {
  return <>{content.map((run) => renderRun(run, paper))}</>
}

function renderRun(run: Inline, paper: Paper) {
  switch (run.kind) {
    case 'text':
      return run.text
    case 'break':
      return <br />
    case 'strong':
      return (
        <strong>
          <PrintInlines content={run.content} paper={paper} />
        </strong>
      )
    case 'emphasis':
      return (
        <em>
          <PrintInlines content={run.content} paper={paper} />
        </em>
      )
    default:
      return <LinkRun run={run} paper={paper} />
  }
}

function LinkRun({ run, paper }: { run: Extract<Inline, { kind: 'link' | 'answer' | 'phone' }>; paper: Paper }) {
  const { answer, origin } = paper
  const beside = besideLink(run, answer.language, origin)
  return (
    <>
      <a href={hrefOf(run, paper)}>
        {run.kind === 'phone' ? run.text : <PrintInlines content={run.content} paper={paper} />}
      </a>
      {beside ? <span class="beside"> ({beside})</span> : null}
    </>
  )
}

function hrefOf(run: Extract<Inline, { kind: 'link' | 'answer' | 'phone' }>, { answerHref, answer }: Paper): string {
  if (run.kind === 'phone') return `tel:${run.number}`
  return run.kind === 'link' ? run.href : answerHref({ id: run.id, language: answer.language })
}
