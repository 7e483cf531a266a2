import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { startBrowser } from '../../scripts/browser/start-browser.ts'
import { type OneStopServer, startOneStop } from './testing/one-stop-server.ts'
import { step } from './testing/step.ts'

const QUESTION = 'when do the pandas at the smithsonian zoo wake up'
const TITLE = 'When can I see the pandas at the National Zoo?'
const BODY = `The zoo is free. It is open every day but December 25.

## What to do

1. **Get a free pass**

   Get an entry pass online before you go. Each person needs one.

2. **Come early**

   The pandas are most awake in the morning.

@contact usagov/main`

let server: OneStopServer
let browser: Browser
let citizen: Page
const complaints: string[] = []

async function newPage(context: BrowserContext): Promise<Page> {
  const page = await context.newPage()
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`${message.text()} ${message.location().url}`)
  })
  page.on('pageerror', (error) => complaints.push(error.message))
  return page
}

async function openPanel() {
  await citizen.goto(`${server.origin}/demo/va`)
  await citizen.getByRole('button', { name: 'Ask a question' }).click()
}

async function ask(page: Page, question: string) {
  await page.getByRole('combobox', { name: /^(Type your|Ask another) question$/ }).fill(question)
  await page.keyboard.press('Enter')
}

beforeAll(async () => {
  server = await startOneStop()
  browser = await startBrowser()
})

beforeEach(async () => {
  complaints.length = 0
  citizen = await newPage(await browser.newContext())
})

// Nothing on any page broke a policy or threw.
afterEach(async () => {
  await citizen.context().close()
  expect(complaints).toEqual([])
})

afterAll(async () => {
  await browser?.close()
  await server?.stop()
})

describe('a citizen on an agency’s page', () => {
  it('reads the approved answer', async () => {
    await openPanel()
    await ask(citizen, 'i lost my ss card')
    await citizen.getByRole('heading', { name: 'How do I replace a lost Social Security card?' }).waitFor()
    const answer = citizen.getByRole('article', { name: 'Answer. Agency: Social Security' })
    expect(await answer.textContent()).toMatch(/checked .*20\d\d.*version 1/)
  })

  it('asks what nobody has answered, and reads with a receipt what a writer publishes', async () => {
    let receipt = ''
    await openPanel()
    await step('is told honestly that there is no answer yet, whom to reach, and gets a receipt', async () => {
      await ask(citizen, QUESTION)
      await citizen.getByRole('heading', { name: 'We don’t have an answer to that yet' }).waitFor()
      receipt = (await citizen.getByText(/^[0-9A-Z]{4}-[0-9A-Z]{4}$/).textContent()) ?? ''
      expect(receipt).not.toBe('')
      expect(await citizen.getByRole('link', { name: '800-698-2411' }).count()).toBeGreaterThan(0)
    })
    await step('a writer sees what people could not find out, writes one answer and publishes it', async () => {
      const writer = await newPage(await browser.newContext({ javaScriptEnabled: false }))
      await writer.goto(`${server.origin}/desk/gaps`)
      await writer.getByLabel('Your name').fill('Maria')
      await writer.getByRole('button', { name: 'Sign in' }).click()
      await expect
        .poll(
          async () => {
            await writer.reload()
            return writer.getByRole('link', { name: QUESTION }).count()
          },
          { timeout: 20_000 },
        )
        .toBe(1)
      await writer.getByRole('link', { name: QUESTION }).click()
      await writer.getByRole('button', { name: 'Write an answer' }).click()
      await writer.getByLabel('Question, as people ask it').fill(TITLE)
      await writer.getByLabel('Answer', { exact: true }).fill(BODY)
      await writer.getByLabel('Agency that owns it').selectOption('usagov')
      await writer.getByLabel('Title of page 1').fill('National Zoo')
      await writer.getByLabel('Address of page 1').fill('https://nationalzoo.si.edu/')
      await writer.getByLabel('Team responsible for it').fill('USAGov content team')
      await writer.getByLabel('Topics').fill('animals')
      await writer.getByLabel('I checked all facts today').check()
      const name = writer.getByLabel('Name in the address')
      if ((await name.inputValue()) === '') await name.fill('national-zoo-pandas')
      await writer.getByRole('button', { name: 'Publish' }).click()
      await writer.getByText('Version 1 is published.').waitFor()
      await writer.context().close()
    })
    await step('the answer is live, and the receipt shows it', async () => {
      await citizen.goto(`${server.origin}/demo/va`)
      await citizen.getByRole('dialog').getByText(receipt).waitFor() // the panel was open on the page before
      await expect
        .poll(async () => (await postQuestion(QUESTION)).answer?.title, { timeout: 60_000, interval: 500 })
        .toBe(TITLE)
      await citizen.getByRole('button', { name: 'Check a question you asked' }).click()
      await citizen.getByLabel('Question code').fill(receipt.toLowerCase().replace('-', ' '))
      await citizen.keyboard.press('Enter')
      await citizen.getByRole('heading', { name: TITLE }).waitFor()
    })
    await step('the same answer stands on its own page', async () => {
      const { answer } = await postQuestion(QUESTION)
      await citizen.goto(server.origin + (answer?.url ?? '/none'))
      await citizen.getByRole('heading', { name: TITLE, level: 1 }).waitFor()
    })
  }, 120_000)
})

async function postQuestion(question: string): Promise<{ answer?: { title: string; url: string } }> {
  const response = await fetch(`${server.origin}/api/ask`, {
    method: 'POST',
    body: JSON.stringify({ question, agency: 'va' }),
  })
  return response.json()
}
