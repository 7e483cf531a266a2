import type { Language } from '../../contract/index.ts'
import { stringsFor } from './strings.ts'

/** What stands at the foot of every sheet, in the margin: where it comes from, and which page it is. Chromium draws margin boxes since 131;
 * elsewhere the answer's own foot says the same but for the page. In large print it is 18 pt as all else, has the room for two lines, and margins are an inch: normal print's are
 * narrower, so that more answers take one sheet. */
export function pageFootStyle(line: string, language: Language, isLarge: boolean): string {
  const { page, of } = stringsFor(language)
  const size = isLarge ? 'font-size:18pt;' : ''
  const left = `@bottom-left{${size}content:${cssText(line)}}`
  const right = `@bottom-right{${size}white-space:nowrap;content:${cssText(`${page} `)} counter(page) ${cssText(` ${of} `)} counter(pages)}`
  return `@page{${isLarge ? 'margin:1in;' : ''}${left}${right}}`
}

/** A text as a string of CSS: all but letters and digits escaped, so that nothing in a title can end it. */
function cssText(text: string): string {
  const escaped = text.replace(/[^a-z0-9 ]/giu, (sign) => `\\${sign.codePointAt(0)?.toString(16) ?? ''} `)
  return `"${escaped}"`
}
