// A team's day: somebody asks what nobody answers, a writer answers, a reviewer approves without scripts, a leader sees it and takes a mistake back.
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startBrowser } from '../../scripts/browser/start-browser.ts'
import { type OneStopServer, startOneStop } from './testing/one-stop-server.ts'
import { step } from './testing/step.ts'

const QUESTION = 'may my llama ride the escalator at the federal building'
const TITLE = 'May I bring a llama into a federal building?'
const WRONG = 'May I bring two llamas into a federal building?'
const BODY = `No. Only service dogs and miniature horses may come in.

## What to do

1. **Call before you come**

   Ask the guard desk of the building what is allowed.

@contact usagov/main`
/** Publishing asks some thousand questions first, on a machine that may be busy. */
const SLOW_MS = 180_000
/** No figure tells of fewer people. */
const ASKED = 11
/** The log's queue waits a second for more, and a snapshot is looked for every few seconds. */
const SOON = { timeout: 60_000, interval: 500 }

let server: OneStopServer
let browser: Browser
let citizen: Page
let maria: Page
let rex: Page
let lena: Page
const complaints: string[] = []

/** Somebody at the desk, in a browser of their own. */
async function comeIn(name: string, role: string, agency: string, scripts = true): Promise<Page> {
  const page = await (await browser.newContext({ javaScriptEnabled: scripts })).newPage()
  page.setDefaultTimeout(SLOW_MS)
  page.on('pageerror', (error) => complaints.push(`${name}: ${error.message}`))
  page.on('dialog', (dialog) => dialog.accept())
  await page.goto(`${server.origin}/desk`)
  await page.getByLabel('Your name').fill(name)
  await page.locator(`[name=role][value=${role}]`).check()
  await page.locator('[name=agency]').selectOption(agency)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await page.getByRole('heading', { name: 'Waiting for you' }).waitFor()
  return page
}

const go = (page: Page, path: string) => page.goto(`${server.origin}/desk${path}`)
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()
const follow = (page: Page, name: string | RegExp) => page.getByRole('link', { name }).first().click()

interface Reply {
  kind: string
  receipt?: string
  answer?: { id: string; title: string; url: string; contacts: { hours?: { closed?: { name: string }[] } }[] }
}

async function ask(): Promise<Reply> {
  const body = JSON.stringify({ question: QUESTION, agency: 'usagov' })
  return (await fetch(`${server.origin}/api/ask`, { method: 'POST', body })).json()
}

/** The draft that somebody looks at, changed and sent for review. */
async function sendForReview(page: Page, title: string): Promise<void> {
  await page.getByLabel('Question, as people ask it').fill(title)
  expect(await page.getByRole('button', { name: 'Publish', exact: true }).count()).toBe(0)
  await press(page, 'Send for review')
  await page.getByText('This draft is in review.').first().waitFor()
}

/** The reviewer's way from the first page to the draft that waits. */
async function openReview(page: Page, title: string): Promise<void> {
  await go(page, '')
  await page.getByRole('heading', { name: '1 draft to review' }).waitFor()
  await follow(page, title)
}

beforeAll(async () => {
  server = await startOneStop({ RATE_LIMITS: 'off' })
  browser = await startBrowser()
  citizen = await browser.newPage()
  citizen.setDefaultTimeout(SLOW_MS)
  maria = await comeIn('Maria', 'writer', 'usagov')
  rex = await comeIn('Rex', 'reviewer', 'usagov', false)
  lena = await comeIn('Lena', 'admin', '*')
})

afterAll(async () => {
  await browser?.close()
  await server?.stop()
})

describe('a team’s day', () => {
  it('goes from a question that nobody answers to its answer, and back from a mistake', async () => {
    let receipt = ''
    let answer = ''
    await step('people ask what nobody answers, and one keeps the code', async () => {
      for (let asked = 1; asked < ASKED; asked++) expect((await ask()).kind).toBe('unanswered')
      receipt = (await ask()).receipt ?? ''
      expect(receipt).not.toBe('')
    })
    await step('the leader sees what most could not find out, and asks for two people', async () => {
      await expect
        .poll(async () => {
          await go(lena, '/leader')
          return lena.locator('main').textContent()
        }, SOON)
        .toContain(QUESTION)
      await go(lena, '/agencies')
      await lena.locator('form[action="/desk/agencies/usagov"] button').click()
      await lena.getByText('Two people needed').waitFor()
    })
    await step('the writer puts it aside by mistake, undoes that, and takes it', async () => {
      await go(maria, '/gaps')
      await follow(maria, QUESTION)
      await press(maria, 'Put aside for 2 weeks')
      await press(maria, 'Undo')
      await maria.getByText('Undone: 1 gap is as before.').waitFor()
      await press(maria, 'Take it')
      await go(maria, '')
      await maria.getByRole('heading', { name: '1 piece of work is yours' }).waitFor()
      await follow(maria, QUESTION)
    })
    await step('she writes an answer and sends it for review', async () => {
      await press(maria, 'Write an answer')
      await maria.getByLabel('Answer', { exact: true }).fill(BODY)
      await maria.getByLabel('Agency that owns it').selectOption('usagov')
      await maria.getByLabel('Title of page 1').fill('GSA')
      await maria.getByLabel('Address of page 1').fill('https://www.gsa.gov/')
      await maria.getByLabel('Team responsible for it').fill('USAGov content team')
      await maria.getByLabel('Topics').fill('animals')
      await maria.getByLabel('I checked all facts today').check()
      await sendForReview(maria, WRONG)
    })
    await step('the reviewer finds it waiting, says what is wrong, and sends it back', async () => {
      await openReview(rex, WRONG)
      await rex.getByLabel('Add a comment').fill('@Maria one llama is enough')
      await press(rex, 'Comment')
      await rex.getByText('@Maria one llama is enough').waitFor()
      await press(rex, 'Send it back for more work')
    })
    await step('it is back with its writer, with what was said, and goes again', async () => {
      await go(maria, '')
      await maria.getByRole('heading', { name: '1 draft came back to you' }).waitFor()
      await maria.getByText('@Maria one llama is enough').first().waitFor()
      await follow(maria, WRONG)
      await sendForReview(maria, TITLE)
    })
    await step('the reviewer publishes it, without scripts', async () => {
      await openReview(rex, TITLE)
      await press(rex, 'Publish')
      await rex.getByText('Version 1 is published.').waitFor()
    })
    await step('it is live, and who asked finds it by the code', async () => {
      await expect.poll(async () => (await ask()).answer?.title, SOON).toBe(TITLE)
      answer = (await ask()).answer?.id ?? ''
      await expect.poll(() => found(receipt), SOON).toContain(TITLE)
      await go(lena, '/leader')
      expect(await lena.locator('main').textContent()).not.toContain(QUESTION)
    })
    await step('a closed day is asked for, approved by the other, and in the answer within seconds', async () => {
      const tomorrow = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10)
      await go(maria, '/closures/usagov')
      await maria.locator('[name=from-0]').fill(tomorrow)
      await maria.locator('[name=name-0-en]').fill('Closed for moving')
      await maria.getByLabel('Why it changes').fill('The office moves')
      await press(maria, 'Ask a reviewer to change it')
      await go(rex, '')
      await follow(rex, 'closures usagov')
      await press(rex, 'Approve it')
      await rex.getByText('Every answer and channel has it within seconds.').waitFor()
      await expect.poll(closedDays, SOON).toContain('Closed for moving')
    })
    await step('the reviewer begins from what it was before, and the leader approves that', async () => {
      await rex.locator('summary').filter({ hasText: 'As the content files have it' }).click()
      await follow(rex, /^Begin from this/)
      await rex.getByLabel('Why it changes').fill('They stay')
      await press(rex, 'Change it everywhere')
      await rex.getByText('A reviewer must approve it.').waitFor()
      await go(lena, '/closures/usagov')
      await press(lena, 'Approve it')
      await expect.poll(closedDays, SOON).not.toContain('Closed for moving')
    })
    await step('a change of the answer is approved too, and taken back by who did not write it', async () => {
      await go(maria, `/answers/${answer}/en`)
      await press(maria, 'Edit this answer')
      await sendForReview(maria, WRONG)
      await openReview(rex, WRONG)
      await press(rex, 'Publish')
      await rex.getByText('Version 2 is published.').waitFor()
      await go(lena, `/answers/${answer}/en?version=1`)
      await lena.getByLabel('Why? This is shown in the history').fill('One llama')
      await press(lena, 'Publish this version again')
      await lena.getByText('Version 3 is published.').waitFor()
      await expect.poll(async () => (await ask()).answer?.title, SOON).toBe(TITLE)
    })
    await step('all of it stands in the trail', async () => {
      await go(lena, '/audit?kind=answer')
      const said = (await lena.locator('main').textContent()) ?? ''
      expect(said).toContain('One llama')
      expect(complaints).toEqual([])
    })
  }, 900_000)
})

/** What the plain page says to who comes back with a code. */
async function found(receipt: string): Promise<string> {
  await citizen.goto(`${server.origin}/receipts`)
  await citizen.getByLabel('Question code').fill(receipt)
  await citizen.keyboard.press('Enter')
  await citizen.waitForLoadState('networkidle')
  return (await citizen.locator('main').textContent()) ?? ''
}

async function closedDays(): Promise<string[]> {
  const { answer } = await ask()
  return (answer?.contacts ?? []).flatMap(({ hours }) => hours?.closed ?? []).map(({ name }) => name)
}
