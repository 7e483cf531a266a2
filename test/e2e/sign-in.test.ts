import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { startBrowser } from '../../scripts/browser/start-browser.ts'
import { freePort } from '../../scripts/process/free-port.ts'
import { type OneStopServer, startOneStop } from './testing/one-stop-server.ts'
import { CLIENT_ID, CLIENT_SECRET, type SignInProvider, startProvider } from './testing/sign-in-provider.ts'
import { step } from './testing/step.ts'

let server: OneStopServer
let provider: SignInProvider
let browser: Browser
const complaints: string[] = []

/** A browser of its own, without JavaScript: the provider's session is in its cookies too. */
async function newPerson(): Promise<Page> {
  const context = await browser.newContext({ javaScriptEnabled: false })
  context.on('console', (message) => /Content Security Policy/.test(message.text()) && complaints.push(message.text()))
  return context.newPage()
}

async function signIn(page: Page, login: string) {
  await page.goto(`${server.origin}/desk/gaps`)
  await page.getByRole('link', { name: 'Go to the sign-in page' }).click()
  expect(new URL(page.url()).origin).toBe(provider.issuer)
  await page.locator('input[name=login]').fill(login)
  await page.locator('input[name=password]').fill('any')
  await page.getByRole('button', { name: 'Sign-in' }).click()
  await page.getByRole('button', { name: 'Continue' }).click()
}

/** Ends a browser's session as another browser with a copy of its cookie does: nothing in the first one knows of it. */
async function endElsewhere(context: BrowserContext) {
  const copy = await browser.newContext({ javaScriptEnabled: false })
  await copy.addCookies(await context.cookies(server.origin))
  const page = await copy.newPage()
  await page.goto(`${server.origin}/desk/gaps`)
  await page.getByRole('button', { name: 'Sign out' }).click()
  await copy.close()
}

beforeAll(async () => {
  const port = await freePort()
  server = await startOneStop({
    SIGN_IN: 'oidc',
    OIDC_ISSUER: `http://127.0.0.1:${port}`,
    OIDC_CLIENT_ID: CLIENT_ID,
    OIDC_CLIENT_SECRET: CLIENT_SECRET,
    FIRST_ADMIN: 'ada@agency.gov',
  })
  provider = await startProvider(port, server.origin)
  browser = await startBrowser()
})

// No page broke a policy.
afterEach(() => {
  expect(complaints).toEqual([])
  complaints.length = 0
})

afterAll(async () => {
  await browser?.close()
  await provider?.stop()
  await server?.stop()
})

describe('signing in through a certified provider, without JavaScript', () => {
  it('leads from a stranger without a role to someone whose access has ended', async () => {
    const [ada, rosa] = await Promise.all([newPerson(), newPerson()])
    await step('a stranger is known, and waits for a role', async () => {
      await signIn(rosa, 'rosa')
      await rosa.getByRole('heading', { name: 'You are signed in, but you have no role yet' }).waitFor()
      await rosa.goto(`${server.origin}/desk/gaps`)
      await rosa.getByRole('heading', { name: 'Sign in' }).waitFor()
    })
    await step('the first admin lands on the desk, and gives the stranger a role', async () => {
      await signIn(ada, 'ada')
      await ada.getByRole('heading', { name: 'What people could not find out' }).waitFor()
      await ada.getByRole('link', { name: 'People' }).click()
      await ada.getByText('1 person waits for a role.').waitFor()
      await ada.getByRole('link', { name: 'Rosa' }).click()
      await ada.getByLabel('For all agencies').selectOption('Reviewer')
      await ada.getByRole('button', { name: 'Save the roles' }).click()
      await ada.getByText('It takes effect on the next page they open.').waitFor()
    })
    await step('who has a role lands on the desk, in a cookie that no script can read', async () => {
      await rosa.getByRole('link', { name: 'Go to the sign-in page' }).click() // the provider still knows her
      await rosa.getByRole('heading', { name: 'What people could not find out' }).waitFor()
      expect(await rosa.locator('header').textContent()).toContain('Rosa')
      const cookies = await rosa.context().cookies(server.origin)
      const session = cookies.find(({ name }) => name === 'one-stop-desk')
      expect(session).toMatchObject({ httpOnly: true, sameSite: 'Lax', path: '/', expires: -1 })
    })
    await step('a session that ends in the middle of writing loses nothing', async () => {
      await rosa.goto(`${server.origin}/desk/answers`)
      await rosa.getByRole('button', { name: 'Write a new answer' }).click()
      const draft = rosa.url()
      await rosa.getByLabel('Question, as people ask it').fill('What if my session ends?')
      await rosa
        .getByLabel('Answer', { exact: true })
        .fill('Nothing is lost.\n\n- Not a line\n- not “a mark” & <not> this')
      await endElsewhere(rosa.context())
      await rosa.getByRole('button', { name: 'Save', exact: true }).click()
      await rosa.getByRole('heading', { name: 'You were signed out while you worked' }).waitFor()
      const [tab] = await Promise.all([
        rosa.context().waitForEvent('page'),
        rosa.getByRole('link', { name: 'Sign in in a new tab' }).click(),
      ])
      await tab.getByRole('link', { name: 'Go to the sign-in page' }).click()
      await tab.getByRole('heading', { name: 'What people could not find out' }).waitFor()
      await tab.close()
      await rosa.getByRole('button', { name: 'Send it again' }).click()
      await rosa.getByText('Saved.', { exact: true }).waitFor()
      expect(rosa.url().startsWith(draft)).toBe(true)
      expect(await rosa.getByLabel('Question, as people ask it').inputValue()).toBe('What if my session ends?')
      const body = await rosa.getByLabel('Answer', { exact: true }).inputValue()
      expect(body).toBe('Nothing is lost.\n\n- Not a line\n- not “a mark” & <not> this')
    })
    await step('signing out ends it, and going back shows nothing', async () => {
      await rosa.getByRole('button', { name: 'Sign out' }).click()
      await rosa.getByText('You are signed out.').waitFor()
      await rosa.goBack()
      await rosa.getByRole('heading', { name: 'Sign in' }).waitFor()
    })
    await step('someone whose access an admin has ended is out at once, whatever the provider says', async () => {
      await rosa.getByRole('link', { name: 'Go to the sign-in page' }).click()
      await rosa.getByRole('heading', { level: 1 }).waitFor()
      await ada.getByRole('button', { name: 'End this person’s access' }).click()
      await ada.getByText('Ada ended the access').waitFor()
      await rosa.goto(`${server.origin}/desk/gaps`)
      await rosa.getByRole('link', { name: 'Go to the sign-in page' }).click()
      await rosa.getByRole('heading', { name: 'Your access has ended' }).waitFor()
    })
    await Promise.all([ada, rosa].map((page) => page.context().close()))
  }, 120_000)

  it('someone who says no at the provider is told what happened, and can try again', async () => {
    const page = await newPerson()
    await page.goto(`${server.origin}/desk/gaps`)
    await page.getByRole('link', { name: 'Go to the sign-in page' }).click()
    await page.getByRole('link', { name: 'Cancel' }).click()
    await page.getByRole('heading', { name: 'You could not be signed in' }).waitFor()
    await page.getByRole('link', { name: 'Try to sign in again' }).click()
    await page.getByRole('link', { name: 'Go to the sign-in page' }).waitFor()
    await page.context().close()
  })
})
