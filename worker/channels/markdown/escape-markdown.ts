/** Signs that may begin or end markup inside a line (CommonMark 0.31, GFM tables and autolinks). */
const INLINE = /[\\`*_[\]|~&]/g
/** As entities and not behind a backslash: readers that make links of bare addresses (GFM) take a backslash behind one into the link, and
 * a tag would begin there. */
const BRACKETS: Readonly<Record<string, string>> = { '<': '&lt;', '>': '&gt;' }
/** What makes a line a heading, an item or a rule. */
const AT_START = /^([^\S\n]*)([#+=-]|\d+(?=[.)]))/gm

/** A text as Markdown that shows it and does nothing else. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(INLINE, '\\$&')
    .replace(/[<>]/g, (bracket) => BRACKETS[bracket] ?? '')
    .replace(AT_START, (_, space: string, sign: string) =>
      /\d/.test(sign) ? `${space}${sign}\\` : `${space}\\${sign}`,
    )
}

/** A web address between the signs that make it a link. What could end it is written as URLs write it: it leads to the same place. */
export function addressMarkdown(url: string): string {
  return `<${url.replace(/[<>\\\s\p{Cc}]/gu, encodeURIComponent)}>`
}
