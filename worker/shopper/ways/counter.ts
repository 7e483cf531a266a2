import { stringsFor } from '../../channels/counter/strings.ts'
import { readHtml, versionIn, words } from '../reading.ts'
import type { Way } from './way.ts'

/** What staff find for a question, opened; where there is nothing to find, the contact is closed with a code for the caller. */
export const counter: Way = {
  name: 'counter',
  async ask({ question, language }, found, caller) {
    const fields: [string, string][] = [
      ['question', question],
      ['language', language],
    ]
    if (!found) {
      const said = words(await caller.postForm('/counter/close', [...fields, ['end', 'none']]))
      const told = stringsFor(language).receipt('').trim()
      return { text: said, spelling: 'written', title: '', version: undefined, isUnanswered: said.includes(told) }
    }
    const list = await caller.postForm('/counter/ask', fields)
    if (!list.includes(`name="open" value="${found.id}"`))
      return { ...readHtml(list), spelling: 'written', title: '', version: undefined, isUnanswered: false }
    const opened = await caller.get(`/counter/answers/${found.id}?language=${found.language}`)
    const { text } = readHtml(opened)
    // The page's own heading comes first; the answer's is in its article.
    const title = /<article\b[\s\S]*?<h2\b[^>]*>([\s\S]*?)<\/h2>/.exec(opened)?.[1] ?? ''
    return { text, spelling: 'written', title: words(title), version: versionIn(text), isUnanswered: false }
  },
}
