import { stringsFor } from '../../channels/page/strings.ts'
import type { ShopperCase } from '../../corpus/index.ts'
import { type Reading, readHtml, versionIn } from '../reading.ts'
import { askBody, readReply } from './json.ts'
import type { Way } from './way.ts'

/** The widget's own request. */
export const api: Way = {
  name: 'widget',
  ask: async (one, _, caller) => readReply(await caller.postJson('/api/ask', askBody(one))),
}

/** The form that needs no script, on a page and at a kiosk. */
export const page = askedByForm('page', '/ask')
export const kiosk = askedByForm('kiosk', '/ask?kiosk=1')

function askedByForm(name: string, path: string): Way {
  return {
    name,
    async ask({ question, language, agency }, _, caller) {
      const fields: [string, string][] = [
        ['question', question],
        ['language', language],
        ...(agency ? [['agency', agency] satisfies [string, string]] : []),
      ]
      return readPage(await caller.postForm(path, fields), language)
    },
  }
}

function readPage(html: string, language: ShopperCase['language']): Reading {
  const { text, title } = readHtml(html)
  const isUnanswered = title === stringsFor(language).unanswered
  return { text, spelling: 'written', title: title ?? '', version: versionIn(text), isUnanswered }
}
