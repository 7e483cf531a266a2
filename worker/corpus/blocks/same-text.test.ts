import { describe, expect, it } from 'vitest'
import { hasSameText, readableText } from './same-text.ts'

const file = (title: string, asked: string, body: string) =>
  `---\nid: a\ntitle: ${title}\nlanguage: en\nasked: [${asked}]\n---\n\n${body}\n`

describe('what people read of an answer', () => {
  it('is its title and its body', () => {
    expect(readableText(file('What?', 'why', 'This.\n\nThat.'))).toBe('What?\n\nThis.\n\nThat.\n')
  })

  it('stays the same when only wordings are learnt', () => {
    expect(hasSameText(file('What?', 'why', 'This.'), file('What?', 'why, how', 'This.'))).toBe(true)
  })

  it('changes with the title or the body', () => {
    expect(hasSameText(file('What?', 'why', 'This.'), file('Who?', 'why', 'This.'))).toBe(false)
    expect(hasSameText(file('What?', 'why', 'This.'), file('What?', 'why', 'That.'))).toBe(false)
  })
})
