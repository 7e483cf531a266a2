import type { Answer, Block, Contact, Inline, Language, Urgent } from '../../contract/index.ts'
import { answerUrl } from '../../corpus/index.ts'
import { htmlStrings } from '../../html/strings.ts'
import { longDayText } from '../../html/texts/day-text.ts'
import { hoursText } from '../../html/texts/hours-text.ts'
import { phoneText } from '../../html/texts/phone-text.ts'
import { URGENT_HEADING } from '../urgent/urgent-heading.ts'
import { urgentIn } from '../urgent/urgent-of.ts'
import { addressMarkdown, escapeMarkdown } from './escape-markdown.ts'

/** Under what terms answers may be passed on: texts of the federal government are nobody's (17 U.S.C. § 105). */
export const LICENCE = 'https://www.usa.gov/government-works'

interface Written {
  answer: Answer
  /** Of this deployment, so that an address works wherever the text goes. */
  origin: string
}

/** An answer as Markdown: danger first, the whole text, whom to reach, and in its last lines where it comes from, so that a quotation
 * carries its source. Addresses are whole. */
export function answerMarkdown(answer: Answer, origin: string, today: string, urgent = urgentIn(answer)): string {
  const written = { answer, origin }
  const parts = [
    `# ${escapeMarkdown(answer.title)}`,
    ...(urgent ? [urgentText(urgent, answer.language)] : []),
    ...(answer.goodUntil && answer.goodUntil < today ? [outdated(answer, answer.goodUntil)] : []),
    ...answer.blocks.map((block) => blockText(block, written)),
    ...(namesContact(answer.blocks) ? [] : answer.contacts.map((contact) => contactText(contact, answer.language))),
    sourceText(written),
  ]
  return `${parts.filter(Boolean).join('\n\n')}\n`
}

function outdated({ agency, language }: Answer, goodUntil: string): string {
  return `> ${escapeMarkdown(htmlStrings(language).outdated(longDayText(goodUntil, language), agency.name))}`
}

/** Whom to call now, as Markdown. */
export function urgentText({ lines }: Urgent, language: Language): string {
  const each = lines.map(
    ({ name, purpose, phone, phoneText: number }) =>
      `> - [**${escapeMarkdown(number)}**](tel:${phone}) ${escapeMarkdown(`${name}. ${purpose}`)}`,
  )
  return [`> **${escapeMarkdown(URGENT_HEADING[language])}**`, '>', ...each].join('\n')
}

function blockText(block: Block, written: Written): string {
  switch (block.kind) {
    case 'paragraph':
      return lineText(block.content, written)
    case 'heading':
      return `${'#'.repeat(block.level)} ${lineText(block.content, written)}`
    case 'list':
      return block.items.map((item) => itemText('- ', item, written)).join('\n')
    case 'steps':
      return block.items.map((step, at) => stepText(step, at + 1, written)).join('\n')
    case 'table':
      return tableText(block, written)
    case 'callout':
      return quoted(`**${block.tone}** ${blocksText(block.blocks, written)}`)
    case 'guided':
      return guidedText(block, written)
    case 'offices':
      return officesText(block)
    case 'contact': {
      const contact = written.answer.contacts.find(({ id }) => id === block.contact)
      return contact ? contactText(contact, written.answer.language) : ''
    }
  }
}

function blocksText(blocks: readonly Block[], written: Written): string {
  return blocks
    .map((block) => blockText(block, written))
    .filter(Boolean)
    .join('\n\n')
}

function itemText(mark: string, blocks: readonly Block[], written: Written): string {
  return indented(mark, blocksText(blocks, written))
}

/** A text behind a mark, its further lines below it. */
function indented(mark: string, text: string): string {
  const space = ' '.repeat(mark.length)
  return mark + text.replace(/\n(?=[^\n])/g, `\n${space}`)
}

function stepText(
  { title, agency, blocks }: Extract<Block, { kind: 'steps' }>['items'][number],
  at: number,
  written: Written,
): string {
  const name = written.answer.agencies.find(({ id }) => id === agency)?.name
  const head = `**${lineText(title, written)}**${name ? ` (${escapeMarkdown(name)})` : ''}`
  return indented(`${at}. `, [head, blocksText(blocks, written)].filter(Boolean).join('\n\n'))
}

function tableText({ head, rows }: Extract<Block, { kind: 'table' }>, written: Written): string {
  const row = (cells: Inline[][]) =>
    `| ${cells.map((cell) => lineText(cell, written).replace(/\s*\n\s*/g, ' ')).join(' | ')} |`
  return [row(head), `|${' --- |'.repeat(head.length)}`, ...rows.map(row)].join('\n')
}

function guidedText({ question, options }: Extract<Block, { kind: 'guided' }>, written: Written): string {
  const ways = options.map(({ label, blocks }) =>
    indented('- ', [`**${lineText(label, written)}**`, blocksText(blocks, written)].filter(Boolean).join('\n\n')),
  )
  return [`**${lineText(question, written)}**`, ways.join('\n')].join('\n\n')
}

function officesText({ label, places }: Extract<Block, { kind: 'offices' }>): string {
  if (places.length === 0) return ''
  const each = places.map(
    ({ state, name, url, phone }) =>
      `- ${escapeMarkdown(`${state}: ${name}`)} ${addressMarkdown(url)}${phone ? ` ${escapeMarkdown(phone)}` : ''}`,
  )
  return [`**${escapeMarkdown(label)}**`, each.join('\n')].join('\n\n')
}

function contactText({ name, phone, phoneText: text, tty, hours, ready, url }: Contact, language: Language): string {
  const numbers = [phone && (text ?? phoneText(phone)), tty && `TTY ${phoneText(tty)}`].filter(Boolean).join(' · ')
  const lines = [
    ...(numbers ? [numbers] : []),
    ...(hours ? [hoursText(hours, language)] : []),
    ...(ready ? [`${htmlStrings(language).haveReady} ${ready}`] : []),
  ]
  return [
    `**${escapeMarkdown(name)}**`,
    ...lines.map((line) => escapeMarkdown(line)),
    ...(url ? [addressMarkdown(url)] : []),
  ].join('  \n')
}

function sourceText({ answer, origin }: Written): string {
  const { language, agencies, checked, version, owner, sources, url } = answer
  const words = htmlStrings(language)
  const names = new Intl.ListFormat(language).format(agencies.map(({ name }) => name))
  const line = [
    words.sharedBy(names, answer.agencies.length),
    words.checked(longDayText(checked, language)),
    words.version(version),
    owner,
  ].join(' · ')
  return [
    '---',
    ...(sources.length > 0
      ? [
          `${words.sources}:`,
          sources.map((one) => `- ${escapeMarkdown(one.title)} ${addressMarkdown(one.url)}`).join('\n'),
        ]
      : []),
    `${escapeMarkdown(line)}  \n${addressMarkdown(origin + url)}  \n<${LICENCE}>`,
  ].join('\n\n')
}

function lineText(runs: readonly Inline[], written: Written): string {
  return runs.map((run) => runText(run, written)).join('')
}

function runText(run: Inline, written: Written): string {
  switch (run.kind) {
    case 'text':
      return escapeMarkdown(run.text)
    case 'break':
      return '  \n'
    case 'strong':
      return `**${lineText(run.content, written)}**`
    case 'emphasis':
      return `*${lineText(run.content, written)}*`
    case 'phone':
      return `[${escapeMarkdown(run.text)}](tel:${run.number})`
    case 'link':
      return `[${lineText(run.content, written)}](${addressMarkdown(run.href)})`
    case 'answer':
      return `[${lineText(run.content, written)}](<${written.origin}${answerUrl({ id: run.id, language: written.answer.language })}>)`
  }
}

function quoted(text: string): string {
  return text.replace(/^/gm, '> ')
}

function namesContact(blocks: readonly Block[]): boolean {
  return blocks.some((block) => {
    if (block.kind === 'contact') return true
    if (block.kind === 'list') return block.items.some(namesContact)
    if (block.kind === 'steps') return block.items.some((step) => namesContact(step.blocks))
    if (block.kind === 'guided') return block.options.some((option) => namesContact(option.blocks))
    return block.kind === 'callout' && namesContact(block.blocks)
  })
}
