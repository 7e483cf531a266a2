import { env, exports } from 'cloudflare:workers'
import { describe, expect, it } from 'vitest'

const ORIGIN = 'http://localhost:8787'
const get = (path: string, headers: Record<string, string> = {}) =>
  exports.default.fetch(new Request(ORIGIN + path, { headers }))
const post = (path: string, fields: Record<string, string>, headers: Record<string, string> = {}) =>
  exports.default.fetch(new Request(ORIGIN + path, { method: 'POST', body: new URLSearchParams(fields), headers }))
const PART = { 'X-Part': '1' }

/** A receipt of a question that waits in a gap, which can be closed. */
async function waitingCode(question: string) {
  const code = 'K7QF-29WM'
  await env.DB.batch([
    env.DB.prepare(
      `INSERT INTO gaps (id, question, language, first_seen, last_seen) VALUES ('parrots', ?, 'en', '2026-11-20', '2026-11-20')`,
    ).bind(question),
    env.DB.prepare(`INSERT INTO receipts VALUES (?, 'q', 'parrots', ?, 'en', '', '2026-11-20T12:00:00Z')`).bind(
      code,
      question,
    ),
  ])
  const close = (state: string, answer: string | null = null) =>
    env.DB.prepare(
      `UPDATE gaps SET state = ?, answer_id = ?, answer_language = 'en', reason = 'No parrots <here>', closed_at = '2026-11-21'`,
    )
      .bind(state, answer)
      .run()
  return { code, close }
}

describe('the counter', () => {
  it('finds answers for words that are only begun', async () => {
    const html = await (await post('/counter/ask', { question: 'lost social sec', language: 'en' }, PART)).text()
    expect(html).toContain('How do I replace a lost Social Security card?')
    expect(html).not.toContain('<html')
  })

  it('names what it finds in the language of the counter, whatever half a question reads as', async () => {
    for (const [language, question] of [
      ['en', 'perdí mi tarjeta del seguro social'],
      ['es', 'i lost my social security card'],
    ] as const) {
      const html = await (await post('/counter/ask', { question, language }, PART)).text()
      expect(html).toContain(`/counter/answers/replace-social-security-card?language=${language}"`)
      expect(html).not.toContain(`?language=${language === 'en' ? 'es' : 'en'}"`)
    }
  })

  it('is a whole page where no script asks', async () => {
    const html = await (await post('/counter/ask', { question: 'passport', language: 'en' })).text()
    expect(html).toContain('<!doctype html>')
    expect(html).toContain('<button type="submit" name="open" value="renew-passport" lang="en">')
  })

  it('closes without a script as it does with one: the question stays with the answer that is opened', async () => {
    const html = await (
      await post('/counter/ask', { question: 'renew <my> passport', language: 'en', open: 'renew-passport' })
    ).text()
    expect(html).toContain('data-id="renew-passport"')
    const close = html.slice(html.indexOf('<form id="close"'), html.indexOf('data-key="F8"'))
    expect(close).toContain('name="question" value="renew &lt;my&gt; passport"')
    expect(close).toContain('name="answer" value="renew-passport"')
    const closed = await post('/counter/close', {
      question: 'renew my passport',
      language: 'en',
      end: 'answered',
      answer: 'renew-passport',
    })
    expect(await closed.text()).toContain('<p role="status">Closed. Ready for the next question.</p>')
  })

  it('counts nothing as unanswered that is said to be answered, before any answer was opened', async () => {
    const html = await (
      await post('/counter/close', { question: 'renew my passport', language: 'en', end: 'answered', answer: '' })
    ).text()
    expect(html).toContain('Open the answer that helped first.')
    expect(html).toContain('value="renew my passport"')
    expect(html).not.toContain('Code for the caller')
  })

  it('has one heading of the first rank, with an answer beside it or without', async () => {
    for (const path of ['/counter', '/counter/answers/renew-passport'])
      expect((await (await get(path)).text()).match(/<h1/g)).toHaveLength(1)
  })

  it('shows the answer as the citizen sees it beside what to say', async () => {
    const html = await (await get('/counter/answers/replace-social-security-card?language=en', PART)).text()
    expect(html).toContain('<h2 lang="en">Say</h2><p class="say">Ask for a new card at ssa.gov/number-card: it is free')
    expect(html).toContain('What to have ready')
    expect(html).toContain('<h2>How do I replace a lost Social Security card?</h2>')
    expect(html).toContain('href="/a/replace-social-security-card/print"')
    expect(html).toContain('data-address="http://localhost:8787/a/replace-social-security-card"')
  })

  it('shows the key of every way to hand it over, and the page’s list of keys has each of them', async () => {
    const html = await (await get('/counter/answers/replace-social-security-card?language=en', PART)).text()
    const ways = [...html.matchAll(/data-key="(F\d)"/g)].map(([, key]) => key)
    expect(ways).toEqual(['F2', 'F4', 'F6'])
    expect([...html.matchAll(/<kbd>(F\d)<\/kbd>/g)].map(([, key]) => key)).toEqual(ways)
    const page = await (await get('/counter')).text()
    for (const key of [...ways, 'F8', 'F9']) expect(page).toContain(`<kbd>${key}</kbd>`)
  })

  it('names whom to call first where the answer is for people in danger', async () => {
    const html = await (await get('/counter/answers/domestic-violence-help?language=es', PART)).text()
    expect(html.indexOf('Llame ahora si alguien está en peligro')).toBeLessThan(html.indexOf('class="say"'))
  })

  it('closes a contact with the answer that helped, or with a code for later', async () => {
    const helped = { question: 'lost card', language: 'en', end: 'answered', answer: 'replace-social-security-card' }
    expect(await (await post('/counter/close', helped, PART)).text()).toBe('Closed. Ready for the next question.')
    const none = { question: 'can my parrot vote', language: 'es', end: 'none', answer: '' }
    expect(await (await post('/counter/close', none, PART)).text()).toMatch(
      /Código para la persona: [0-9A-Z]{4}-[0-9A-Z]{4} Mientras tanto pueden llamar a: .*844-872-4681/,
    )
  })

  it('looks a caller’s code up where it is asked to, and opens the answer to close with', async () => {
    const { code, close } = await waitingCode('can my parrot get a passport')
    const found = await (
      await post('/counter/ask', { question: ` ${code.toLowerCase()} `, language: 'en' }, PART)
    ).text()
    expect(found).toContain(`<button type="submit" name="code" value="${code}">Look up the code ${code}</button>`)
    expect(found).not.toContain('parrot')
    const lookUp = async () => (await post('/counter/receipt', { code, language: 'en' })).text()
    const waiting = await lookUp()
    expect(waiting).toContain('It still waits for an answer')
    expect(waiting).toContain('“can my parrot get a passport”')
    expect(waiting).toContain('844-872-4681')
    await close('answered', 'renew-passport')
    const answered = await lookUp()
    expect(answered).toContain('It is answered now')
    expect(answered).toContain('data-id="renew-passport"')
    expect(answered).toContain('name="answer" value="renew-passport"')
    await close('dismissed')
    expect(await lookUp()).toContain('No parrots &lt;here&gt;')
  })

  it('says of a code that nobody was given that it knows it not, and takes a word for a word', async () => {
    const unknown = await post('/counter/receipt', { code: 'CCCC-CCCC', language: 'es' })
    expect([unknown.status, (await unknown.text()).includes('No conocemos ese código.')]).toEqual([404, true])
    const word = await (await post('/counter/ask', { question: 'passport', language: 'en' }, PART)).text()
    expect(word).toContain('/counter/answers/renew-passport')
  })

  it('escapes what was typed, and is kept by no cache', async () => {
    const response = await post('/counter/ask', { question: '"><b>x', language: 'en' })
    expect(await response.text()).not.toContain('<b>x')
    expect(response.headers.get('Cache-Control')).toBe('no-store')
  })
})
