import type { Spelling } from './place-of.ts'

/** What somebody has of one channel's reply to one question. */
export interface Reading {
  /** All that is read or heard of it, in order, and where it leads. */
  text: string
  spelling: Spelling
  /** The question that the reply says it answers; undefined where a channel only says it: then it stands at the beginning. */
  title?: string | undefined
  /** The version that it names. */
  version: number | undefined
  /** Whether it says that there is no answer. */
  isUnanswered: boolean
}

/** The version that a text names, in any channel's words; the last, for a text ends with it. */
export function versionIn(text: string): number | undefined {
  const named = [...text.matchAll(/\bversi(?:on|ón|ón)\b\D{0,5}(\d[\d,.]*\d|\d)/giu)].at(-1)?.[1]
  return named === undefined ? undefined : Number(named.replace(/\D/g, ''))
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", apos: "'" }
const BLOCKS = /<\/?(?:p|li|ul|ol|td|th|tr|div|h\d|br|section|article|footer|label|legend|span|dt|dd|small)\b[^>]*>/g

/** A page as it is read: the words of its main part, then where its links lead. */
export function readHtml(html: string): { text: string; title: string | undefined } {
  const main = (/<main\b[^>]*>([\s\S]*)<\/main>/.exec(html)?.[1] ?? html).replace(
    /<(script|style|textarea)\b[\s\S]*?<\/\1>/g,
    '',
  )
  const links = [...main.matchAll(/href="([^"]*)"/g)].map(([, href = '']) => plain(href))
  const title = /<h1\b[^>]*>([\s\S]*?)<\/h1>/.exec(main)?.[1]
  return { text: `${words(main)} ${links.join(' ')}`, title: title === undefined ? undefined : words(title) }
}

/** XML as it is heard or read, without its verbs. */
export function words(markup: string): string {
  return plain(
    markup
      .replace(BLOCKS, ' ')
      .replace(/<break\b[^>]*>/g, ' ')
      .replace(/<[^>]*>/g, ''),
  )
    .replace(/\s+/g, ' ')
    .trim()
}

function plain(text: string): string {
  return text.replace(/&(amp|lt|gt|quot|apos|#39);/g, (_, name: string) => ENTITIES[name] ?? '')
}
