import type { Answer, Block, Inline } from '../../../worker/contract/index.ts'
import type { View } from '../../panel/ports.ts'
import { contactLines } from '../contacts/contact-lines.ts'

type Speaker = Pick<View, 'say' | 'state'>

/** A block as lines of plain text, to be kept: addresses of links written out, and nothing left out. */
export function blockLines(block: Block, answer: Answer, view: Speaker): string[] {
  const inner = (blocks: Block[]) => blocks.flatMap((one) => blockLines(one, answer, view))
  switch (block.kind) {
    case 'paragraph':
      return [text(block.content)]
    case 'heading':
      return ['', text(block.content)]
    case 'list':
      return block.items.flatMap((item) => indented('- ', inner(item)))
    case 'steps':
      return block.items.flatMap(({ title, agency, blocks }, at) => {
        const name = answer.agencies.find(({ id }) => id === agency)?.name
        return indented(`${at + 1}. `, [`${text(title)}${name ? ` (${name})` : ''}`, ...inner(blocks)])
      })
    case 'table':
      return block.rows.map((row) => row.map((cell, at) => `${text(block.head[at] ?? [])}: ${text(cell)}`).join('; '))
    case 'guided':
      return [
        text(block.question),
        ...block.options.flatMap(({ label, blocks }) => indented('- ', [`${text(label)}:`, ...inner(blocks)])),
      ]
    case 'callout':
      return indented(`${view.say(block.tone)}: `, inner(block.blocks))
    case 'offices':
      return [block.label, ...block.places.map(({ state, url }) => `- ${state}: ${url}`)]
    case 'contact':
      return answer.contacts.filter(({ id }) => id === block.contact).flatMap((one) => contactLines(one, view))
    default:
      return []
  }
}

function indented(mark: string, [first = '', ...rest]: string[]) {
  return [mark + first, ...rest.map((line) => `   ${line}`)]
}

function text(content: Inline[]): string {
  return content.map(inlineText).join('')
}

function inlineText(inline: Inline): string {
  if (inline.kind === 'link' && !inline.href.startsWith('sms:')) return `${text(inline.content)} (${inline.href})`
  return 'content' in inline ? text(inline.content) : 'text' in inline ? inline.text : ' '
}
