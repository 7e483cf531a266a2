import type { Answer, Block } from '../../contract/index.ts'
import { blockText, inlineText } from '../../corpus/index.ts'

/** What somebody at a counter says aloud of an answer: its own words, in fewer lines. */
export interface Script {
  first: string
  steps: string[]
  ready: string[]
}

/** Headings above what people bring along. */
const NEEDED = /\b(?:need|bring|ready|have with you|necesita|traiga|lleve|tenga)\b/i

export function scriptOf({ blocks, contacts }: Answer): Script {
  const opening = blocks.find((block) => block.kind === 'paragraph')
  const steps = blocks.flatMap((block) =>
    block.kind === 'steps' ? block.items.map(({ title }) => inlineText(title)) : [],
  )
  const ready = contacts.flatMap((contact) => (contact.ready ? [contact.ready] : []))
  return { first: opening ? blockText([opening]) : '', steps, ready: [...new Set([...neededOf(blocks), ...ready])] }
}

function neededOf(blocks: readonly Block[]): string[] {
  const at = blocks.findIndex((block) => block.kind === 'heading' && NEEDED.test(inlineText(block.content)))
  const list =
    at < 0 ? undefined : blocks.slice(at + 1).find((block) => block.kind === 'list' || block.kind === 'heading')
  return list?.kind === 'list' ? list.items.map((item) => blockText(item)) : []
}
