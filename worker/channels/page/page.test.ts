import { exports } from 'cloudflare:workers'
import { describe, expect, it } from 'vitest'
import type { Reply } from '../../contract/index.ts'
import { ReplyPage } from './reply-page.tsx'

const ORIGIN = 'http://localhost:8787'

async function get(path: string, headers: Record<string, string> = {}) {
  return exports.default.fetch(new Request(`${ORIGIN}${path}`, { headers, redirect: 'manual' }))
}

async function post(path: string, fields: Record<string, string>) {
  return exports.default.fetch(new Request(`${ORIGIN}${path}`, { method: 'POST', body: new URLSearchParams(fields) }))
}

describe('plain pages', () => {
  it('show an answer with its owner, the day it was checked and its sources, and run no script', async () => {
    const response = await get('/a/replace-social-security-card')
    const html = await response.text()
    expect(response.status).toBe(200)
    expect(html).toContain('How do I replace a lost Social Security card?')
    expect(html).toMatch(/Agency: Social Security/)
    expect(html).toMatch(/checked \w+ \d+, 20\d\d/)
    expect(html).toContain('https://www.ssa.gov/')
    expect(html).not.toMatch(/<script(?! type="application\/ld\+json">)/)
    expect(response.headers.get('Content-Security-Policy')).toContain("script-src 'none'")
  })

  it('lead from the address that a language once had to the one it keeps', async () => {
    const response = await get('/a/renew-passport?language=es&reply=x')
    expect([response.status, response.headers.get('Location')]).toEqual([301, '/es/a/renew-passport?reply=x'])
  })

  it('carry their styles with them, allowed by their hash alone', async () => {
    const response = await get('/a/renew-passport')
    const html = await response.text()
    const style = /<style>(.*?)<\/style>/s.exec(html)?.[1] ?? ''
    const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(style))
    const name = btoa(String.fromCharCode(...new Uint8Array(hash)))
    expect(html).not.toContain('rel="stylesheet"')
    expect(style).toContain('.steps')
    expect(response.headers.get('Content-Security-Policy')).toContain(`style-src 'self' 'sha256-${name}'`)
  })

  it('name whom to call first where the answer is for people in danger', async () => {
    const html = await (await get('/a/domestic-violence-help')).text()
    expect(html.indexOf('Call now if someone is in danger')).toBeLessThan(html.indexOf('<h1>'))
  })

  it('say what to do where there is no such answer', async () => {
    const response = await get('/a/no-such-answer')
    expect(response.status).toBe(404)
    expect(await response.text()).toContain('Page not found')
  })

  it('answer a question that is posted', async () => {
    const html = await (await post('/ask', { question: 'i lost my ss card', language: 'en' })).text()
    expect(html).toContain('<h1>How do I replace a lost Social Security card?</h1>')
  })

  it('give a receipt and someone to reach where there is no answer', async () => {
    const html = await (await post('/ask', { question: 'best pizza in town', language: 'en', agency: 'va' })).text()
    expect(html).toContain('We don’t have an answer to that yet')
    expect(html).toMatch(/<p class="receipt">[0-9A-Z]{4}-[0-9A-Z]{4}<\/p>/)
    expect(html).toContain('800-698-2411')
  })

  it('send a question again that could not be kept, under its reply’s id, with all that went with it', async () => {
    const request = { question: 'best <pizza> in town', agency: 'va', earlier: ['vote'], not: ['x'] }
    const reply: Reply = { kind: 'unanswered', id: 'r1', snapshot: 's', receipt: '', contacts: [], nearest: [] }
    const html = String(ReplyPage({ request, reply, understood: 'en', contacts: [] }))
    expect(html).toContain('We couldn’t send your question')
    expect(html).not.toContain('class="receipt"')
    const form = html.slice(html.indexOf('role="alert"'), html.indexOf('>Send it again</button>'))
    for (const [name, value] of Object.entries({ again: 'r1', question: 'best &lt;pizza&gt; in town', not: 'x' }))
      expect(form).toContain(`name="${name}" value="${value}"`)
  })

  it('ask back under a heading, and name someone to reach for who means none of these', async () => {
    const html = await (await post('/ask', { question: 'i lost my card', language: 'en', agency: 'va' })).text()
    expect(html).toContain('<h1>Which of these do you mean?</h1>')
    expect(html).toContain('None of these? Ask in different words, or talk to a person:')
    expect(html).toContain('800-698-2411')
  })

  it('keep what was typed when it is too long, and escape it', async () => {
    const typed = `<b>${'long '.repeat(410)}`
    const response = await post('/ask', { question: typed, language: 'en' })
    const html = await response.text()
    expect(response.status).toBe(413)
    expect(html).toContain('Use at most 2,000 characters.')
    expect(html).toContain('&lt;b&gt;long long')
  })

  it('say that a receipt code is unknown and keep it in the box', async () => {
    const response = await post('/receipts', { code: 'K7QF-29WM', language: 'es' })
    expect(response.status).toBe(404)
    const html = await response.text()
    expect(html).toContain('No encontramos ese código.')
    expect(html).toContain('value="K7QF-29WM"')
  })

  it('speak English where they have no words of the reader’s language, and say so to screen readers', async () => {
    expect(await (await get('/ko/a/renew-passport')).text()).toContain('<html lang="en"')
    expect(await (await get('/ask', { 'Accept-Language': 'ko,es;q=0.5' })).text()).toContain('<html lang="es"')
  })

  it('follow the browser’s language where the address names none', async () => {
    expect(await (await get('/ask', { 'Accept-Language': 'es-MX,es;q=0.9' })).text()).toContain('Haga una pregunta')
  })

  it('are a kiosk’s where their address says so: with its script, kept by no cache, and logged as such', async () => {
    const response = await get('/es/a/renew-passport?kiosk=1')
    expect(await response.text()).toContain('<script src="/assets/kiosk.js" defer></script>')
    expect(response.headers.get('Content-Security-Policy')).toMatch(
      /script-src 'self';.*style-src 'self' 'sha256-|style-src 'self' 'sha256-.*script-src 'self'/,
    )
    expect(response.headers.get('Cache-Control')).toBe('no-store')
    expect(await (await get('/a/renew-passport')).text()).not.toContain('kiosk')
  })
})

describe('a page about danger', () => {
  const inDanger = {
    question: 'he pushed her down the stairs and took her keys, she is scared to go home',
    language: 'en',
  }

  it('says whom to call before anything else', async () => {
    const html = await (await post('/ask', inDanger)).text()
    const main = html.slice(html.indexOf('<main'))
    const urgent = main.indexOf('Call now if someone is in danger')
    expect(urgent).toBeGreaterThan(0)
    expect(main.indexOf('href="tel:911"')).toBeLessThan(main.indexOf('You asked'))
    expect(main.slice(0, urgent)).not.toMatch(/<button|<a /)
  })

  it('says it in the reader’s language', async () => {
    const question = 'mi marido me golpea y me encerró, no puedo salir'
    const html = await (await post('/ask', { question, language: 'es' })).text()
    expect(html).toContain('<h2 id="urgent">Llame ahora si alguien está en peligro</h2>')
  })
})
