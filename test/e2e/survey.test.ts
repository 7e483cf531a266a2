import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { startBrowser } from '../../scripts/browser/start-browser.ts'
import { signIn } from './testing/desk-things.ts'
import { type OneStopServer, startOneStop } from './testing/one-stop-server.ts'

const QUESTION = 'i lost my ss card'

let server: OneStopServer
let browser: Browser

beforeAll(async () => {
  server = await startOneStop({ RATE_LIMITS: 'off' })
  browser = await startBrowser()
  const maria = await (await browser.newContext()).newPage()
  await signIn(maria, server.origin)
  await maria.goto(`${server.origin}/desk/survey?agency=ssa`)
  await maria.getByLabel('Service, as the public knows it').fill('Replacing a card')
  await maria.getByLabel('OMB control number').fill('0960-0000')
  await maria.getByLabel('Last day on which it holds').fill('2099-12-31')
  await maria.locator('[name=share]').fill('100')
  await maria.getByLabel('Ask people').check()
  await maria.locator('#set-up').getByRole('button', { name: 'Save' }).click()
  await maria.getByText('its wording waits for a second person').waitFor()
  const sam = await (await browser.newContext()).newPage()
  await signIn(sam, server.origin, 'Sam')
  await sam.goto(`${server.origin}/desk/survey?agency=ssa`)
  await sam.getByRole('button', { name: 'Approve: ask people in these words' }).click()
  await sam.getByText('People are being asked.').waitFor()
  for (const one of [maria, sam]) await one.context().close()
})

afterAll(async () => {
  await browser?.close()
  await server?.stop()
})

async function surveyOf(question: string): Promise<unknown> {
  const body = JSON.stringify({ question, language: 'en' })
  const response = await fetch(`${server.origin}/api/ask`, { method: 'POST', body })
  return ((await response.json()) as { survey?: string }).survey
}

async function ask(page: Page, question: string): Promise<void> {
  await page.goto(`${server.origin}/demo/ssa`)
  const launcher = page.getByRole('button', { name: 'Ask a question' })
  const box = page.getByRole('combobox', { name: /^(Type your|Ask another) question$/ })
  if (!(await box.isVisible())) await launcher.click()
  await box.fill(question)
  await page.keyboard.press('Enter')
}

it('is answered in the panel by keyboard, once, and not offered in danger', async () => {
  // A Worker looks at its surveys again within half a minute.
  await expect.poll(() => surveyOf(QUESTION), { timeout: 45_000, interval: 2_000 }).toBe('ssa')
  expect(await surveyOf('i want to kill myself')).toBeUndefined()
  const context = await browser.newContext()
  const reader = await context.newPage()
  const faults: string[] = []
  reader.on('console', (message) => message.type() === 'error' && faults.push(message.text()))
  reader.on('pageerror', ({ message }) => faults.push(message))
  const said: [string, number][] = []
  reader.on('response', (response) => {
    const path = new URL(response.url()).pathname
    if (path.startsWith('/api/surveys/')) said.push([path, response.status()])
  })
  await ask(reader, QUESTION)
  const open = reader.getByRole('button', { name: 'Answer a short survey' })
  await open.focus()
  await reader.keyboard.press('Enter')
  await reader.getByText('OMB 0960-0000 · Expires 12/31/2099').waitFor()
  await reader.getByLabel('Thumbs down: I do not agree').focus()
  await reader.keyboard.press('Space')
  await reader.keyboard.press('Tab')
  await reader.keyboard.press('Enter')
  await reader.getByText('Your answer is counted.').waitFor()
  await reader.getByLabel('It was hard to complete what I needed to do.').check()
  await reader.getByLabel('Anything else you want us to know').fill('call 202-555-0143')
  await reader.getByRole('button', { name: 'Send' }).click()
  await reader.getByText('We took out something that looked like a name or a number.').waitFor()
  const all: [string, number][] = [
    ['/api/surveys/ssa/offers', 200],
    ['/api/surveys/ssa/responses', 204],
    ['/api/surveys/ssa/words', 200],
  ]
  expect(said).toEqual(all)
  // Another page, another tab: this device was asked.
  const later = await context.newPage()
  later.on('request', (request) => request.url().includes('/api/surveys/') && faults.push(request.url()))
  await ask(later, QUESTION)
  await later.getByText('Did this answer your question?').waitFor()
  await later.getByRole('button', { name: 'Yes', exact: true }).click()
  await later.getByText('Thank you. The people who write our answers will see this.').waitFor()
  expect([await later.getByRole('button', { name: 'Answer a short survey' }).count(), faults]).toEqual([0, []])
  await context.close()
}, 120_000)
