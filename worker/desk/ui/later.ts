import { raw } from 'hono/html'
import type { HtmlEscapedString } from 'hono/utils/html'
import { logError } from '../../log.ts'
import { type DeskContext, viewOf } from './view.ts'

/** Draws a part of a page that takes long, and says meanwhile how far it is.
 * @param tell - Says so. It throws once nobody reads the page any more. */
type Drawing = (tell: (line: string) => void) => HtmlEscapedString | Promise<HtmlEscapedString>

const drawings = new WeakMap<DeskContext, Drawing[]>()
const encoder = new TextEncoder()

/** No text of a page can hold it: what is typed is escaped. */
const placeOf = (number: number) => `<!--later ${number}-->`

/** A place in a page for what takes long: the page is sent up to there at once, then each line that is told, and the rest once it is drawn. */
export function later(c: DeskContext, draw: Drawing) {
  const all = drawings.get(c) ?? []
  drawings.set(c, [...all, draw])
  return raw(placeOf(all.length))
}

/** The bytes of a page, as they come; undefined where none of it takes long.
 * @param html - With the places that `later` left. */
export function asItComes(c: DeskContext, html: string): ReadableStream<Uint8Array> | undefined {
  const all = drawings.get(c)
  if (!all) return undefined
  const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>()
  void send(c, writable.getWriter(), html, all)
  return readable
}

async function send(c: DeskContext, writer: WritableStreamDefaultWriter<Uint8Array>, html: string, all: Drawing[]) {
  const write = (text: string) => writer.write(encoder.encode(text))
  try {
    let rest = html
    for (const [number, draw] of all.entries()) {
      const [before = '', after = ''] = rest.split(placeOf(number))
      await write(`${before}<div class="told" role="status">`)
      await write(`</div>${await drawn(c, draw, write)}`)
      rest = after
    }
    await write(rest)
    await writer.close()
  } catch {
    // Who asked for the page has gone.
  }
}

/** What is drawn, or that it could not be: the page before it was sent already. */
async function drawn(c: DeskContext, draw: Drawing, write: (text: string) => Promise<void>): Promise<string> {
  let isGone = false
  const tell = (line: string) => {
    if (isGone) throw new Error('nobody reads the page any more')
    write(`<p>${line}</p>`).catch(() => {
      isGone = true
    })
  }
  try {
    return String(await (await draw(tell)).toString())
  } catch (error) {
    if (!isGone) logError('a part of a page could not be drawn', error)
    const { errorTitle, errorText } = viewOf(c).t.notices
    return `<p class="said bad" role="alert"><b>${errorTitle}</b> ${errorText}</p>`
  }
}
