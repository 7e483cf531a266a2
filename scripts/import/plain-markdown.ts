import { HIDDEN } from '../../worker/corpus/index.ts'

const BULLET = /^(?:[•‣▪*+-])\s+/

/** Plain text as Markdown that reads the same: every mark is escaped, so that nothing in it is Markdown, HTML or a link.
 * Each line is a paragraph; lines that start with a bullet are a list. */
export function plainMarkdown(text: string): string {
  const lines = visible(text)
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
  return lines
    .map((line, index) => {
      const bullet = BULLET.test(line) && line.replace(BULLET, '').trim() !== ''
      const joined = bullet && index > 0 && BULLET.test(lines[index - 1] ?? '')
      const gap = index === 0 ? '' : joined ? '\n' : '\n\n'
      return `${gap}${bullet ? `- ${escapeLine(line.replace(BULLET, '').trim())}` : escapeLine(line)}`
    })
    .join('')
}

/** Text on one line, without what cannot be seen. */
export function plainLine(text: string): string {
  return visible(text).replace(/\s+/g, ' ').trim()
}

function visible(text: string): string {
  const lines = text
    .replace(/\r\n?|\u2028|\u2029/g, '\n')
    .replaceAll('\t', ' ')
    .split('\n')
  return lines.map((line) => [...line].filter((character) => !HIDDEN.test(character)).join('')).join('\n')
}

/** A lone backslash is escaped with the rest, so what was written as `\*` is shown as `\*`. `www.` and `://` would become links by themselves. */
function escapeLine(line: string): string {
  return line
    .replace(/[\\`*_[\]<>&|~@]/g, '\\$&')
    .replace(/:(?=\/\/)/g, '\\:')
    .replace(/(www)\./gi, '$1\\.')
    .replace(/^(#+|[-+=])/, '\\$1')
    .replace(/^(\d{1,9})([.)])/, '$1\\$2')
}
