import type { AgencyPromise, Answer, Block } from '../../contract/index.ts'
import { OutdatedNote } from '../../html/outdated-note.tsx'
import { longDayText } from '../../html/texts/day-text.ts'
import { URGENT_HEADING } from '../urgent/urgent-heading.ts'
import type { Paper } from './paper.ts'
import { PrintBlocks } from './print-blocks.tsx'
import { PrintContact } from './print-contact.tsx'
import { SheetFoot } from './sheet-foot.tsx'
import { stringsFor } from './strings.ts'

export interface SheetProps extends Paper {
  /** What the agency promises who waits for an answer. */
  promise?: AgencyPromise | undefined
  /** The day of printing, an ISO date. */
  today: string
}

/** One answer on paper: danger first, then the answer whole, whom to reach, and where it comes from. */
export function Sheet({ promise, today, ...paper }: SheetProps) {
  const { answer, level } = paper
  const { language } = answer
  const Title = level === 1 ? 'h1' : 'h2'
  const names = new Intl.ListFormat(language).format(answer.agencies.map((agency) => agency.name))
  return (
    <article class="sheet" id={sheetId(answer)} lang={language}>
      <p class="agency">{names}</p>
      <Title class="title">{answer.title}</Title>
      <UrgentLines answer={answer} />
      <OutdatedNote answer={answer} reader={language} today={today} />
      {hasKind(answer.blocks, 'steps') ? <p class="tick">{stringsFor(language).tick}</p> : null}
      <PrintBlocks blocks={answer.blocks} paper={paper} />
      {hasKind(answer.blocks, 'contact')
        ? null
        : answer.contacts.map((contact) => <PrintContact contact={contact} language={language} />)}
      <SheetFoot paper={paper} promise={promise} printed={longDayText(today, language)} />
    </article>
  )
}

/** The name of an answer's place in a booklet. */
export function sheetId({ id, language }: Pick<Answer, 'id' | 'language'>): string {
  return `${id}.${language}`
}

function UrgentLines({ answer: { callNow, language } }: Pick<SheetProps, 'answer'>) {
  if (!callNow) return null
  return (
    <div class="callout warning urgent">
      <p>
        <strong>{URGENT_HEADING[language]}</strong>
      </p>
      <ul>
        {callNow.map(({ phone, phoneText, name, purpose }) => (
          <li>
            <a href={`tel:${phone}`}>{phoneText}</a> <strong>{name}</strong> {purpose}
          </li>
        ))}
      </ul>
    </div>
  )
}

function hasKind(blocks: readonly Block[], kind: Block['kind']): boolean {
  return blocks.some((block) => block.kind === kind || inside(block).some((inner) => hasKind(inner, kind)))
}

function inside(block: Block): Block[][] {
  if (block.kind === 'list') return block.items
  if (block.kind === 'steps') return block.items.map((step) => step.blocks)
  if (block.kind === 'guided') return block.options.map((option) => option.blocks)
  return block.kind === 'callout' ? [block.blocks] : []
}
