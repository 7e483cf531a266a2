import TurndownService from 'turndown'
import { asMeant } from './office-html.ts'

/** Signs without a width: they come along from chat programs and web pages, and break addresses. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g
/** What people and programs put before the items of a list. */
const BULLET = /^([^\S\n]*)(?:\\?[•·▪◦‣●○■□]|o\u00a0)[\s\u00a0]*(?=\S)/gm
const MOST_TITLE = 90

/** What was copied, as the Markdown of answers: headings, lists, steps, links, bold and tables; the rest is text.
 * @returns Undefined where the HTML means no more than its text: code of an editor, a bare word. */
export function pastedMarkdown(html: string): string | undefined {
  const { body } = new DOMParser().parseFromString(html, 'text/html')
  if (isCode(body)) return undefined
  asMeant(body)
  if (!body.querySelector('a[href], b, strong, ul, ol, table, h1, h2, h3, h4, h5, h6, p + p, br')) return undefined
  return tidied(service().turndown(body))
}

/** Plain text as it was meant: its bullets are a list. */
export function pastedText(text: string): string {
  return text.replace(INVISIBLE, '').replace(BULLET, '$1- ')
}

/** Editors of programs copy their colours: the text itself may be Markdown already. */
function isCode(body: HTMLElement): boolean {
  const [first] = body.querySelectorAll<HTMLElement>('div, pre')
  return first !== undefined && (first.tagName === 'PRE' || first.style.whiteSpace === 'pre')
}

function tidied(markdown: string): string {
  return markdown
    .replace(INVISIBLE, '')
    .replace(BULLET, '$1- ')
    .replace(/\u00a0/g, ' ')
    .replace(/\*\*\s*\*\*/g, (marks) => (marks.length > 4 ? ' ' : ''))
    .replace(/[ \t]+$/gm, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}

function service(): TurndownService {
  const made = new TurndownService({ headingStyle: 'atx', bulletListMarker: '-', emDelimiter: '*', br: '' })
  made.addRule('heading', { filter: ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'], replacement: heading })
  made.addRule('item', { filter: 'li', replacement: item })
  made.addRule('link', { filter: 'a', replacement: link })
  made.addRule('table', { filter: 'table', replacement: table })
  made.addRule('text', { filter: ['code', 'pre', 'hr', 'blockquote'], replacement: (content) => content })
  return made
}

/** The question is the only first heading; below it there are two levels. */
function heading(content: string, node: Node): string {
  const text = content.replace(/\*\*/g, '').replace(/\s+/g, ' ').trim()
  return text ? `\n\n${/^H[12]$/.test(node.nodeName) ? '##' : '###'} ${text}\n\n` : ''
}

function item(content: string, node: Node): string {
  const text = content.trim().replace(/\n{3,}/g, '\n\n')
  const parent = node.parentElement
  if (parent?.tagName !== 'OL') return `- ${indented(text.replace(/\n+(?=\s*- )/g, '\n'), 2)}\n`
  const items: Node[] = [...parent.children].filter(({ tagName }) => tagName === 'LI')
  const place = items.indexOf(node)
  return `${place + 1}. ${indented(asStep(text), 3)}\n\n`
}

function indented(text: string, spaces: number): string {
  return text.replace(/\n(?!\n|$)/g, `\n${' '.repeat(spaces)}`)
}

/** A step starts with its title in bold: the first sentence, where it has none. */
function asStep(text: string): string {
  const [first = '', ...rest] = text.split('\n')
  const bold = /^\*\*(.+?)\*\*[:.]?\s*(.*)$/.exec(first)
  const [title, more] = bold ? [bold[1] ?? '', bold[2] ?? ''] : firstSentence(first)
  const below = [...(more ? [more] : []), ...rest].join('\n').trim()
  const apart = below.replace(/^(?!- )(.*)\n(?=- )/m, '$1\n\n')
  return `**${title.replace(/\*\*/g, '').trim()}**${apart ? `\n\n${apart}` : ''}`
}

function firstSentence(line: string): [title: string, rest: string] {
  const end = line.length > MOST_TITLE || /[.!?]\s/.test(line) ? line.search(/[.!?:]\s/) : -1
  return end < 0 ? [line, ''] : [line.slice(0, end + 1), line.slice(end + 1).trim()]
}

function link(content: string, node: Node): string {
  const href = addressOf(node instanceof Element ? (node.getAttribute('href') ?? '') : '')
  const text = content.replace(/\s+/g, ' ')
  if (!href || !text.trim()) return text
  const [, before = '', inner = '', after = ''] = /^(\s*)(.*?)(\s*)$/.exec(text) ?? []
  return `${before}[${inner}](${href})${after}`
}

/** An address that readers can follow; undefined for what leads into the document, or into somebody's files. */
function addressOf(written: string): string | undefined {
  const cleaned = written.replace(INVISIBLE, '').trim()
  const url = URL.canParse(cleaned) ? new URL(cleaned) : undefined
  if (url?.hostname === 'www.google.com' && url.pathname === '/url') return addressOf(url.searchParams.get('q') ?? '')
  if (url?.hostname.endsWith('safelinks.protection.outlook.com')) return addressOf(url.searchParams.get('url') ?? '')
  if (!url || !['https:', 'http:', 'mailto:', 'tel:', 'sms:'].includes(url.protocol)) return undefined
  return cleaned.replace(/\s/g, '%20').replace(/\(/g, '%28').replace(/\)/g, '%29')
}

/** A table with a head; one that only places things on a page is their text. */
function table(content: string, node: Node): string {
  const rows = [...(node instanceof HTMLTableElement ? node.rows : [])].map(({ cells }) => [...cells])
  const width = Math.max(...rows.map((cells) => cells.length))
  if (rows.length < 2 || width < 2) return `\n\n${content.trim()}\n\n`
  const lines = rows.map((cells) => {
    const texts = cells.map((cell) =>
      service()
        .turndown(cell)
        .replace(/\s*\n\s*/g, ' ')
        .replace(/(?<!\\)\|/g, '\\|'),
    )
    return `| ${Array.from({ length: width }, (_, place) => texts[place] ?? '').join(' | ')} |`
  })
  const [head = '', ...body] = lines
  return `\n\n${[head.replace(/\*\*/g, ''), `|${' --- |'.repeat(width)}`, ...body].join('\n')}\n\n`
}
