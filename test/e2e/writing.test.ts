import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { startBrowser } from '../../scripts/browser/start-browser.ts'
import { type OneStopServer, startOneStop } from './testing/one-stop-server.ts'
import { step } from './testing/step.ts'

const QUESTION = 'can i keep a parrot in my office cubicle'
const TITLE = 'Can I keep a parrot in my office cubicle?'

/** The log's queue waits a second for more. */
const LOGGED = { timeout: 20_000, interval: 500 }

/** A snapshot is looked for every two seconds; asked more often, the limit of an address refuses us. */
const LIVE = { timeout: 60_000, interval: 500 }

let server: OneStopServer
let browser: Browser
let maria: Page
let rosa: Page
const complaints: string[] = []

async function newWriter(name: string): Promise<Page> {
  const page = await (await browser.newContext()).newPage()
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('console', (message) => /Content Security Policy/.test(message.text()) && complaints.push(message.text()))
  page.on('dialog', (dialog) => dialog.accept())
  await page.goto(`${server.origin}/desk`)
  await page.getByLabel('Your name').fill(name)
  await page.getByRole('button', { name: 'Sign in' }).click()
  return page
}

const title = (page: Page) => page.getByLabel('Question, as people ask it')
const text = (page: Page) => page.getByLabel('Answer', { exact: true })
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()
const isSaved = (page: Page) => page.getByText(/^Saved at \d/).waitFor()

function chosenIn(field: Element): string {
  return field instanceof HTMLTextAreaElement ? field.value.slice(field.selectionStart, field.selectionEnd) : ''
}

/** All that an answer needs besides its words. */
async function fillRest(page: Page, id: string) {
  await page.getByLabel('Agency that owns it').selectOption('usagov')
  await page.getByLabel('Title of page 1').fill('Pets at work')
  await page.getByLabel('Address of page 1').fill('https://www.usa.gov/')
  await page.getByLabel('Team responsible for it').fill('USAGov content team')
  await page.getByLabel('I checked all facts today').check()
  await page.getByLabel('Topics').fill('animals')
  await page.getByLabel('Name in the address').fill(id)
}

async function newDraft(page: Page) {
  await page.goto(`${server.origin}/desk/answers`)
  await press(page, 'Write a new answer')
}

async function reply(question: string): Promise<{ kind: string; answer?: { title: string; version: number } }> {
  const response = await fetch(`${server.origin}/api/ask`, { method: 'POST', body: JSON.stringify({ question }) })
  return response.json()
}

/** A time that clocks in the capital show, so many seconds from now, as a form sends it. */
function clock(seconds: number): string {
  const options = { timeZone: 'America/New_York', dateStyle: 'short', timeStyle: 'short' } as const
  return new Intl.DateTimeFormat('sv-SE', options).format(Date.now() + seconds * 1_000).replace(' ', 'T')
}

beforeAll(async () => {
  server = await startOneStop()
  browser = await startBrowser()
})

beforeEach(async () => {
  complaints.length = 0
  ;[maria, rosa] = await Promise.all([newWriter('Maria'), newWriter('Rosa')])
})

// No page broke a policy or threw.
afterEach(async () => {
  await Promise.all([maria, rosa].map((page) => page.context().close()))
  expect(complaints).toEqual([])
})

afterAll(async () => {
  await browser?.close()
  await server?.stop()
})

describe('writing, in a browser with scripts', () => {
  it('takes an answer through drafts, two writers at once and review to a version that is rolled back', async () => {
    await reply(QUESTION)
    await step('a draft is saved and checked while it is written, with tools for the text', async () => {
      await maria.goto(`${server.origin}/desk/gaps`)
      await expect
        .poll(async () => (await maria.reload()) && maria.getByRole('link', { name: QUESTION }).count(), LOGGED)
        .toBe(1)
      await maria.getByRole('link', { name: QUESTION }).click()
      await press(maria, 'Write an answer')
      await title(maria).fill(TITLE)
      await text(maria).fill('Applicants shall ask the office first.')
      await text(maria).press('Control+End')
      await maria.keyboard.press('Enter')
      await press(maria, 'Steps')
      await maria.keyboard.type('Ask your office')
      const withStep = await text(maria).inputValue()
      expect(withStep).toContain('1. **Ask your office**\n\n   Say how.')
      await text(maria).fill(withStep.replace('Say how.', 'Call it or go there.'))
      await isSaved(maria)
      await maria.getByText('People read “shall” as').waitFor()
      await maria.getByRole('link', { name: 'Line 1' }).first().click()
      expect(await text(maria).evaluate(chosenIn)).toBe('shall')
      await maria.keyboard.type('must')
      await isSaved(maria)
      await maria.reload()
      expect(await text(maria).inputValue()).toMatch(/must ask the office first/)
    })
    await step('what could not be saved is kept in the tab, and put back', async () => {
      await maria.route('**/autosave', (route) => route.abort())
      await title(maria).fill(`${TITLE} Or a hawk?`)
      await maria.getByText('Not saved. Keep writing').waitFor()
      await maria.reload()
      await maria.unroute('**/autosave')
      expect(await title(maria).inputValue()).toBe(TITLE)
      await press(maria, 'Put it back')
      expect(await title(maria).inputValue()).toBe(`${TITLE} Or a hawk?`)
      await isSaved(maria)
      await title(maria).fill(TITLE)
      await isSaved(maria)
    })
    await step('of two who write at once, neither loses a word', async () => {
      await rosa.goto(maria.url())
      await text(rosa).press('Control+End')
      await rosa.keyboard.type('\n\nRosa was here.')
      await isSaved(rosa)
      await text(maria).press('Control+End')
      await maria.keyboard.type('\n\nMaria was here.')
      await maria.getByText('Someone else saved this draft first').waitFor()
      await press(maria, 'See both texts')
      await maria.getByRole('heading', { name: 'Someone else saved this draft while you were writing' }).waitFor()
      expect(await text(maria).inputValue()).toContain('Maria was here.')
      await maria.getByText('Rosa was here.').waitFor()
      await press(maria, 'Save mine')
      await fillRest(maria, 'office-parrot')
      await press(maria, 'Send for review')
      await maria.getByText('This draft is in review').first().waitFor()
    })
    await step('somebody else publishes it; going back and sending again publishes nothing twice', async () => {
      await rosa.reload()
      await press(rosa, 'Publish')
      await rosa.getByText('Version 1 is published.').waitFor()
      await rosa.goBack()
      await rosa.reload()
      expect(await rosa.getByRole('button', { name: 'Publish', exact: true }).count()).toBe(0)
      await rosa.goto(`${server.origin}/desk/answers/office-parrot/en`)
      expect(await rosa.getByText(/^Version \d+$/).count()).toBe(1)
      await expect.poll(async () => (await reply(QUESTION)).answer?.title, LIVE).toBe(TITLE)
    })
    await step('a second version is rolled back in one action', async () => {
      await press(rosa, 'Edit this answer')
      await text(rosa).fill('Ask your office first. Parrots are loud.')
      await rosa.getByLabel('What changed, and why').fill('Noise')
      await press(rosa, 'Publish')
      await rosa.getByText('Version 2 is published.').waitFor()
      await rosa.getByRole('link', { name: 'Version 1', exact: true }).click()
      await press(rosa, 'Publish this version again')
      await rosa.getByText('Version 3 is published.').waitFor()
      await expect.poll(async () => (await reply(QUESTION)).answer?.version, LIVE).toBe(3)
    })
  }, 180_000)

  it('an answer that is approved for the next minute goes live then', async () => {
    await step('it is approved, and not live', async () => {
      await newDraft(rosa)
      await title(rosa).fill('When does the llama fair open?')
      await text(rosa).fill('The llama fair opens on Monday at noon.')
      await fillRest(rosa, 'llama-fair')
      await rosa.getByText('Publish later, or for a time only').click()
      await rosa.getByLabel('Publish on').fill(clock(90)) // half a minute at least to approve it
      await press(rosa, 'Publish at that time')
      await rosa.getByText(/^Goes live on .* approved by Rosa/).waitFor()
      expect((await reply('when does the llama fair open')).kind).not.toBe('answer')
    })
    await step('it is live once its minute has come', async () => {
      const live = async () => (await reply('when does the llama fair open')).answer?.title
      await expect.poll(live, { timeout: 120_000, interval: 1_000 }).toBe('When does the llama fair open?')
    })
  }, 200_000)
})
