import { describe, expect, it } from 'vitest'
import type { AgencyRecord } from '../corpus.ts'
import { formatFinding } from '../report.ts'
import { parseAnswerFile, readAnswerParts } from './answer-file.ts'
import { formatAnswerFile } from './format-answer-file.ts'

const agencies: AgencyRecord[] = ['ssa', 'state'].map((id) => ({
  id,
  name: { en: id.toUpperCase() },
  url: `https://www.${id}.gov/`,
  contacts: [{ id: 'main', name: { en: 'Main line' }, phone: '+18007721213', languages: ['en'] }],
}))

const FRONT = `id: replace-card
title: How do I replace a lost card?
language: en
agency: ssa
agencies: [ssa, state]
topics: [identity]
asked:
  - lost my card
sources:
  - title: Replace a card
    url: https://www.ssa.gov/card
owner: Content team
last_reviewed_on: 2026-05-31
review_in: 6 months`

function read(body: string, front = FRONT, today = '2026-11-22') {
  const file = { path: 'a.md', text: `---\n${front}\n---\n\n${body}\n` }
  const parsed = parseAnswerFile(file, { agencies, today, answers: new Set(['other-answer']) })
  return { ...parsed, said: parsed.findings.map(formatFinding) }
}

const BODY_LINE = FRONT.split('\n').length + 4

describe('an answer file', () => {
  it('becomes an answer with its review date counted from the last review', () => {
    const { answer, said } = read('Ask online.')
    expect(said).toEqual([])
    expect(answer).toMatchObject({
      id: 'replace-card',
      version: 1,
      checked: '2026-05-31',
      reviewBy: '2026-11-30',
      urgent: false,
    })
    expect(answer?.blocks).toEqual([{ kind: 'paragraph', content: [{ kind: 'text', text: 'Ask online.' }] }])
  })

  it('lists every problem of the file at once, each with its line', () => {
    const front = FRONT.replace('agency: ssa', 'agency: SSA')
      .replace('owner: Content team\n', '')
      .replace('https://www.ssa.gov/card', 'http://www.ssa.gov/card')
    const { answer, said } = read('Ask <b>online</b>.\n\n![a picture](https://x.gov/y.png)', `${front}\ncolor: red`)
    expect(answer).toBeUndefined()
    expect(said).toEqual([
      'a.md:5: `agency` is not an id: lower-case letters and digits, joined by hyphens',
      'a.md:12: `sources[1].url` is not a complete https address',
      'a.md:2: `owner` is missing',
      'a.md:15: unknown field `color`',
      'a.md:18: raw HTML is refused: `<b>`',
      'a.md:18: raw HTML is refused: `</b>`',
      'a.md:20: images are refused: `![a picture](https://x.gov/y.png)`',
    ])
  })

  it.each([
    ['<div>hello</div>', 'raw HTML is refused: `<div>hello</div>`'],
    ['Use `code` here.', 'code is refused: `\\`code\\``'.replaceAll('\\', '')],
    ['    indented', 'code is refused (text indented by four spaces counts as code): `indented`'],
    ['```\nx\n```', 'code is refused (text indented by four spaces counts as code): `\\`\\`\\``'.replaceAll('\\', '')],
    ['See [this](http://www.ssa.gov).', 'link `http://www.ssa.gov` is not an https, mailto, tel, sms or answer link'],
    ['See [this](javascript:alert(1)).', 'link `javascript:alert(1)` is not an https, mailto, tel, sms or answer link'],
    ['See [this](/local).', 'link `/local` is not an https, mailto, tel, sms or answer link'],
    ['See www.ssa.gov now.', 'link `http://www.ssa.gov` is not an https, mailto, tel, sms or answer link'],
    ['See [this](https://user:word@ssa.gov/).', 'link `https://user:word@ssa.gov/` is not a complete https address'],
    ['See [this](answer:no-such-answer).', 'there is no answer `no-such-answer`'],
    ['See [](https://www.ssa.gov/).', 'link `https://www.ssa.gov/` has no text'],
    ['Call [us](tel:call-me).', 'link `call-me` is not a phone number as +18007721213 or a short code as 988'],
    ['Text [us](sms:838255).', 'the words of `sms:838255` do not hold its number, which paper and phones cannot show'],
    [
      'Text [us](sms:838255?body=hi).',
      'link `838255?body=hi` is not a phone number as +18007721213 or a short code as 988',
    ],
    ['@contact ssa/night', '`ssa/night` is no contact of agencies.yaml'],
    [
      'Write:\n@contact ssa/main',
      'write `@contact agency/contact` or `@offices what` alone, with an empty line before and after',
    ],
    ['1. **Go** @irs', '`@irs` is no agency of agencies.yaml'],
    ['# Title', 'use `##` or `###` for `# Title`: the title is the only first heading'],
    ['> said someone', 'a quote starts with [!NOTE], [!TIP], [!IMPORTANT] or [!WARNING]'],
    ['R&amp;D', 'write the character itself in place of `&amp;`'],
    ['a\u202eb', 'the line holds invisible characters'],
    ['~~old~~', 'struck-out text is refused: `~~old~~`'],
    ['- [ ] a box', 'check boxes are refused: `[ ]`'],
    ['one\n\n---\n\ntwo', 'lines across the page are refused: `---`'],
    ['[x]: https://x.gov', 'write the link where it is used: `[x]: https://x.gov`'],
    ['', 'the answer has no text'],
  ])('refuses %j', (body, message) => {
    const { answer, findings } = read(body)
    expect(findings.filter((one) => one.severity === 'error').map((one) => one.message)).toContain(message)
    expect(answer).toBeUndefined()
  })

  it('names the line of a problem deep inside lists, quotes and tables', () => {
    const { said } = read(`Lead.

1. **One** @ssa

   Fine.

   - an item
   - a <b>bad</b> item

> [!NOTE]
> Fine.
>
> - a [bad](ftp://x.y) link

| a | b |
| - | - |
| 1 | 2 |
| 3 | <i>4</i> |`)
    expect(said.map((one) => one.split(':')[1])).toEqual([8, 8, 13, 18, 18].map((line) => String(line + BODY_LINE - 1)))
  })

  it('warns, and still gives the answer, where nobody is misled', () => {
    const { answer, said } = read(
      '## First\n\nCall [800-772-1213](tel:+18007721214).',
      FRONT.replace('lost card?', 'lost card'),
      '2027-01-01',
    )
    expect(answer).toBeDefined()
    expect(said).toEqual([
      'a.md:3: warning: the title is not a question',
      'a.md:14: warning: the review was due on 2026-11-30',
      `a.md:${BODY_LINE + 2}: warning: \`800-772-1213\` is shown, but \`+18007721214\` is dialled`,
      `a.md:${BODY_LINE}: warning: the answer does not start with a paragraph`,
    ])
  })

  it('refuses a step whose agency takes no part', () => {
    expect(read('Lead.\n\n1. **Go** @state', FRONT.replace('[ssa, state]', '[ssa]')).said).toEqual([
      `a.md:${BODY_LINE + 2}: \`@state\` does a step, but \`agencies\` does not list it`,
    ])
  })

  it.each([
    ['no front matter at all', 'Just text', 1],
    ['front matter that is no YAML', '---\nid: [\n---\ntext', 3],
    ['an alias, which could expand to gigabytes', '---\nid: &a x\ntitle: *a\n---\ntext', 2],
    ['a field given twice', '---\nid: a\nid: b\n---\ntext', 3],
    ['a list in place of fields', '---\n- id\n---\ntext', 2],
    ['a file of megabytes', 'x'.repeat(2_000_000), 1],
    ['front matter of brackets', `---\nid: ${'['.repeat(15_000)}\n---\ntext`, 2],
  ])('says where %s is wrong', (_, text, line) => {
    const { answer, findings } = parseAnswerFile({ path: 'a.md', text }, { agencies })
    expect(answer).toBeUndefined()
    expect(findings[0]).toMatchObject({ severity: 'error', line })
  })

  it('reads the same whatever the line ends and the byte order mark', () => {
    const text = `\ufeff---\n${FRONT}\n---\n\nAsk online.\n`.replaceAll('\n', '\r\n')
    expect(parseAnswerFile({ path: 'a.md', text }, { agencies }).answer).toEqual(read('Ask online.').answer)
  })

  it('can be taken apart for a form and written again without loss', () => {
    const body = '1. **Ask: “why?”** @ssa\n\n   - a # b'
    const front = FRONT.replace('lost my card', `"yes: i'm #1 & 'lost' [it]"`)
    const parts = readAnswerParts(`---\n${front}\n---\n\n${body}\n`)
    expect(parts?.body).toBe(body)
    expect(parts && readAnswerParts(formatAnswerFile(parts.fields, parts.body))).toMatchObject({
      fields: parts?.fields,
      body,
    })
  })
})
