import type { Block, Inline, Step } from '../../contract/index.ts'

const AGENCY_FIRST = /^\s*@([a-z0-9-]+)\s*/
const AGENCY_LAST = /\s+@([a-z0-9-]+)\s*$/

/** One ordered item as a step. Its first paragraph holds the title (`**Title** @agency`, or the whole paragraph where
 * nothing is bold); what follows the title in that paragraph becomes the step's first paragraph. */
export function toStep([first, ...rest]: Block[]): Step {
  if (first?.kind !== 'paragraph') return { title: [], blocks: first ? [first, ...rest] : [] }
  const [lead, ...after] = first.content
  return lead?.kind === 'strong' ? boldStep(lead.content, after, rest) : plainStep(first.content, rest)
}

function boldStep(title: Inline[], after: Inline[], rest: Block[]): Step {
  const { agency, content } = takeAgency(after)
  const blocks: Block[] = content.length ? [{ kind: 'paragraph', content }, ...rest] : rest
  return { title, ...(agency ? { agency } : {}), blocks }
}

function takeAgency(runs: Inline[]): { agency?: string; content: Inline[] } {
  const [first, ...others] = runs
  if (first?.kind !== 'text') return { content: runs }
  const found = AGENCY_FIRST.exec(first.text)
  const text = first.text.slice(found?.[0].length ?? 0).replace(/^\s+/, '')
  return { ...(found?.[1] ? { agency: found[1] } : {}), content: text ? [{ kind: 'text', text }, ...others] : others }
}

function plainStep(content: Inline[], blocks: Block[]): Step {
  const last = content.at(-1)
  const found = last?.kind === 'text' ? AGENCY_LAST.exec(last.text) : null
  if (last?.kind !== 'text' || !found?.[1]) return { title: content, blocks }
  const title: Inline[] = [...content.slice(0, -1), { kind: 'text', text: last.text.slice(0, found.index) }]
  return { title, agency: found[1], blocks }
}
