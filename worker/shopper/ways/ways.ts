import { api, kiosk, page } from './asked.ts'
import { counter } from './counter.ts'
import { embedded } from './embedded.ts'
import { mcp } from './mcp.ts'
import { answerPage, markdown, openData, print } from './renderings.ts'
import { text } from './text.ts'
import { voice } from './voice.ts'
import type { Way } from './way.ts'

/** Every way to an answer: the channels, then what renders an answer at its address. */
const OWN_WAYS: readonly Way[] = [
  ...[api, page, kiosk, text, voice, counter, mcp],
  ...[answerPage, print, markdown, openData],
]

/** All of them, and the pages with the widget's tag that were named. */
export function waysFor(pages: readonly string[]): Way[] {
  return [...OWN_WAYS, ...pages.map(embedded)]
}
