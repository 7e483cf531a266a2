import type { Frame, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type AgencySite, startAgencySite } from '../testing/agency-site.ts'

let site: AgencySite
let page: Page
let body = ''
let type = 'text/html; charset=utf-8'

beforeAll(async () => {
  site = await startAgencySite(() => ({ body, headers: { 'Content-Type': type } }))
})

beforeEach(() => {
  site.widget.questions.length = 0
  return () => page.context().close()
})

afterAll(async () => {
  await site?.close()
})

const tag = (query = '') => `<script src="${site.widget.origin}/one-stop.js${query}" data-agency="va" async></script>`
const whole = (content: string, attributes = 'lang="en"') =>
  `<!doctype html><html ${attributes}><title>t</title>${content}`

async function visit(html: string, path = '/health') {
  body = html
  page = await (await site.browser.newContext({ viewport: { width: 1000, height: 800 } })).newPage()
  const said: string[] = []
  page.on('console', (message) => said.push(message.text()))
  page.on('pageerror', (error) => said.push(error.message))
  // A document that is written and never closed loads for ever.
  await page.goto(site.origin + path, { waitUntil: 'commit' })
  return said
}

async function ask(where: Page | Frame, press: 'key' | 'click' = 'key') {
  await where.getByRole('button', { name: 'Ask a question' }).click()
  await where.getByRole('combobox', { name: /^(Type your|Ask another) question$/ }).fill('my dad died')
  if (press === 'key') await page.keyboard.press('Enter')
  else await where.getByRole('button', { name: 'Ask', exact: true }).click()
}

const answered = (where: Page | Frame) => where.getByRole('heading', { name: 'Someone in my family died' }).waitFor()

/** The frame of the page, once the widget is in it. */
async function framed(): Promise<Frame> {
  await page.locator('iframe').waitFor()
  await expect.poll(() => page.frames().length, { interval: 200 }).toBe(2)
  const frame = page.frames()[1]
  if (!frame) throw new Error('no frame')
  return frame
}

const FRAME = 'width="500" height="700"'
const FRAMES: [name: string, html: () => string, path: string][] = [
  ['srcdoc', () => `<iframe srcdoc='${whole(tag())}' ${FRAME}></iframe>`, '/health'],
  [
    'blob:',
    () =>
      `<script>const f=document.createElement('iframe');f.width=500;f.height=700;f.src=URL.createObjectURL(new Blob([${JSON.stringify(whole(tag())).replaceAll('</', '<\\/')}],{type:'text/html'}));document.body.append(f)</script>`,
    '',
  ],
  [
    'document.write',
    () =>
      `<script>const f=document.createElement('iframe');f.width=500;f.height=700;document.body.append(f);f.contentDocument.write(${JSON.stringify(whole(`<body>${tag()}`)).replaceAll('</', '<\\/')})</script>`,
    '/health',
  ],
  [
    'a sandbox without forms',
    () => `<iframe sandbox="allow-scripts allow-same-origin" srcdoc='${whole(tag())}' ${FRAME}></iframe>`,
    '/health',
  ],
  [
    'a sandbox with all that may be allowed',
    () =>
      `<iframe sandbox="allow-scripts allow-same-origin allow-forms allow-modals allow-popups allow-popups-to-escape-sandbox allow-downloads allow-top-navigation-by-user-activation" srcdoc='${whole(tag())}' ${FRAME}></iframe>`,
    '/health',
  ],
]

describe('in a frame', () => {
  for (const [name, html, path] of FRAMES)
    for (const press of ['key', 'click'] as const)
      it(`asks and answers, with the path of the page where there is one: ${name}, by ${press}`, async () => {
        await visit(whole(`<body>${html()}`))
        const frame = await framed()
        await ask(frame, press)
        await answered(frame)
        expect(site.widget.questions.map((question) => question.page)).toEqual([path])
      })

  it('names somebody where the sandbox has no origin, and keeps the question on the screen', async () => {
    await visit(whole(`<iframe sandbox="allow-scripts" srcdoc='${whole(tag())}' ${FRAME}></iframe>`))
    const frame = await framed()
    await ask(frame)
    await frame.getByRole('heading', { name: /We can’t connect right now/ }).waitFor()
    await frame.getByRole('link', { name: '800-698-2411' }).waitFor()
    expect(await frame.getByText('my dad died').count()).toBe(1)
  })
})

describe('in a frame that runs no script', () => {
  it('shows what stands inside the element', async () => {
    const inner = `<one-stop agency="va" inline><a href="https://example.gov/ask">Ask us</a></one-stop>${tag()}`
    await visit(whole(`<iframe sandbox srcdoc='${whole(inner)}' ${FRAME}></iframe>`))
    const frame = await framed()
    await frame.getByRole('link', { name: 'Ask us' }).waitFor()
  })
})

describe('in a document of any kind', () => {
  it('asks and answers where the element stands in a shadow root', async () => {
    await visit(whole(`<one-stop agency="va"></one-stop><div id="builder"></div>${tag()}`))
    await page.evaluate(() => {
      const root = document.querySelector('#builder')?.attachShadow({ mode: 'open' })
      const inner = document.createElement('one-stop')
      inner.id = 'inner'
      inner.setAttribute('inline', '')
      root?.append(inner)
    })
    await page
      .locator('#inner')
      .getByRole('combobox', { name: /^(Type your|Ask another) question$/ })
      .fill('my dad died')
    await page.keyboard.press('Enter')
    await answered(page)
  })

  it('asks and answers as a module', async () => {
    await visit(whole(tag().replace('async', 'type="module" crossorigin')))
    await ask(page)
    await answered(page)
  })

  it('takes agency and language from the script’s address, where nothing else of the tag is left', async () => {
    await visit(whole(`<script src="${site.widget.origin}/one-stop.js?ver=6.1&agency=va&language=es&16999"></script>`))
    await page.getByRole('button', { name: 'Haga una pregunta' }).waitFor()
    expect(await page.locator('one-stop').getAttribute('agency')).toBe('va')
  })

  it('says in the console that no agency is named, where nothing shows; and nothing else ever', async () => {
    const said = await visit(whole(`<script src="${site.widget.origin}/one-stop.js" async></script>`))
    await expect.poll(() => said, { timeout: 8000, interval: 500 }).toEqual(['one-stop: no data-agency, no <one-stop>'])
  })
})

const TAGS: [attributes: string, label: string][] = [
  ...['es', 'es-MX', 'es_MX', 'ES_US', 'es_US.UTF-8', 'spa', ' es '].map((tag): [string, string] => [
    `lang="${tag}"`,
    'Haga una pregunta',
  ]),
  ...['zh_CN', 'cmn-Hans', 'zh-Hant-TW', 'zho', 'chi'].map((tag): [string, string] => [`lang="${tag}"`, '提问']),
  ['lang="ko_KR"', '질문하기'],
  ['lang="vie"', 'Đặt câu hỏi'],
  ['lang="hat"', 'Poze yon kesyon'],
  ['lang="ara"', 'طرح سؤال'],
  ['xml:lang="es"', 'Haga una pregunta'],
  ['lang="eng"', 'Ask a question'],
  ['lang="est"', 'Ask a question'],
  ['lang="constructor"', 'Ask a question'],
]

describe('the page’s language', () => {
  it.each(TAGS)('is read from %s', async (attributes, label) => {
    await visit(whole(tag(), attributes))
    await page.getByRole('button', { name: label }).waitFor()
  })

  it('is read from xml:lang in XHTML', async () => {
    type = 'application/xhtml+xml'
    await visit(
      `<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="es"><head><title>t</title></head><body><script src="${site.widget.origin}/one-stop.js" data-agency="va" async="async"></script></body></html>`,
    )
    type = 'text/html; charset=utf-8'
    await page.getByRole('button', { name: 'Haga una pregunta' }).waitFor()
  })

  it('is followed when it is set late, and when it stands nearer', async () => {
    await visit(whole(`<div lang="ko_KR"><one-stop agency="va"></one-stop></div>${tag()}`))
    await page.getByRole('button', { name: '질문하기' }).waitFor()
    await page.evaluate(() => document.querySelector('div')?.setAttribute('lang', 'es_MX'))
    await page.getByRole('button', { name: 'Haga una pregunta' }).waitFor()
  })
})
