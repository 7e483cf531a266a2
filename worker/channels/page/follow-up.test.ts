import { exports } from 'cloudflare:workers'
import { describe, expect, it } from 'vitest'
import { LIMITS } from '../../contract/index.ts'

async function ask(...fields: [string, string][]): Promise<string> {
  const body = new URLSearchParams(fields)
  return (await exports.default.fetch(new Request('http://localhost:8787/ask', { method: 'POST', body }))).text()
}

/** Values of the hidden fields of one name, in the page's last form: the box to ask on. */
function hidden(html: string, name: string): (string | undefined)[] {
  const form = html.slice(html.lastIndexOf('<form'))
  return [...form.matchAll(new RegExp(`name="${name}" value="([^"]*)"`, 'g'))].map(([, value]) => value)
}

describe('asking on without a script', () => {
  it('says what was asked above the reply', async () => {
    expect(await ask(['question', 'i lost my <ss> card'])).toContain(
      'You asked: <q dir="auto">i lost my &lt;ss&gt; card</q>',
    )
  })

  it('takes the last questions along, as many as the engine reads, unseen, and never in an address', async () => {
    const before = ['wasps', 'xenon', 'yacht', 'quokka', 'vortex', 'jumble', 'zephyr'].slice(-LIMITS.earlierQuestions)
    const html = await ask(['question', 'zebra'], ...before.map((question): [string, string] => ['earlier', question]))
    expect(hidden(html, 'earlier')).toEqual([...before.slice(1), 'zebra'])
    expect(html).not.toMatch(/(?:href|action)="[^"]*(?:wasps|xenon|yacht|quokka|vortex|jumble|zephyr|zebra)/)
  })

  it('understands a question by what was asked before', async () => {
    const alone = await ask(['question', 'how much does it cost'])
    const after = await ask(['question', 'how much does it cost'], ['earlier', 'how do i renew my passport'])
    expect(alone).not.toContain('<h1>How do I renew my passport?</h1>')
    expect(after).toMatch(/passport/i)
  })

  it('keeps what was asked before where the box was empty', async () => {
    expect(await ask(['question', ' '], ['earlier', 'one'])).toContain('name="earlier" value="one"')
  })

  it('leaves out what no form of ours sends', async () => {
    const html = await ask(['question', 'passport'], ['earlier', 'x'.repeat(2_001)], ['earlier', ''])
    expect(hidden(html, 'earlier')).toEqual(['passport'])
  })
})

describe('none of these', () => {
  it('asks the same again without what was offered', async () => {
    const first = await ask(['question', 'i lost my card'])
    expect(first).toContain('None of these</button>')
    const refused = [...first.matchAll(/name="not" value="([^"]*)"/g)].map(([, id]): [string, string] => [
      'not',
      id ?? '',
    ])
    expect(refused.length).toBeGreaterThan(1)
    const second = await ask(['question', 'i lost my card'], ...refused)
    for (const [, id] of refused) expect(second).not.toContain(`href="/a/${id}`)
  })

  it('is offered beside choices only', async () => {
    expect(await ask(['question', 'i lost my ss card'])).not.toContain('None of these</button>')
  })
})

describe('a turn with two questions', () => {
  it('gets both replies on one page', async () => {
    const html = await ask(['question', 'what does part b cost and where do i register to vote?'])
    expect(html).toMatch(/You also asked: <q dir="auto">[^<]+<\/q>/)
    expect(
      html.match(/medicare-parts-explained|register-to-vote|What are the parts of Medicare/g)?.length,
    ).toBeGreaterThan(1)
  })
})
