import { setTimeout as sleep } from 'node:timers/promises'
import type { Page } from 'playwright-core'
import { type DeskThings, deskAddresses } from '../../../scripts/bench/desk/desk-addresses.ts'
import { PERMISSIONS } from '../../../worker/desk/permissions.ts'

const UNANSWERED = 'when do the pandas at the smithsonian zoo wake up'
const CHOICES = 'i lost my card'
const ANSWER = 'replace-social-security-card'
/** The log's queue waits a second for more. */
const LOGGED_MS = 15_000

/** Signs someone in as admin in the development way. */
export async function signIn(page: Page, origin: string, name = 'Maria'): Promise<void> {
  await page.goto(`${origin}/desk/sign-in`)
  await page.getByLabel('Your name').fill(name)
  await page.locator('[name=role][value=admin]').check()
  await page.getByRole('button', { name: 'Sign in' }).click()
  await page.getByRole('link', { name: 'Numbers' }).waitFor()
}

async function post(origin: string, path: string, body: object) {
  const response = await fetch(origin + path, { method: 'POST', body: JSON.stringify(body) })
  const text = await response.text()
  return text ? JSON.parse(text) : undefined
}

/** Makes one of everything that the desk shows, as people and writers make it, and tells their ids. */
export async function makeThings(origin: string, page: Page): Promise<DeskThings> {
  for (const question of [UNANSWERED, `${UNANSWERED} in winter`, CHOICES])
    await post(origin, '/api/ask', { question, agency: 'va', page: '/x' })
  const { id: reply } = await post(origin, '/api/ask', { question: 'i lost my ss card', agency: 'ssa' })
  const said = { reply, answer: ANSWER, version: 1, language: 'en', helpful: false, reason: 'confusing' }
  await post(origin, '/api/feedback', said)
  const gap = await idIn(page, `${origin}/desk/gaps`, '.rows tbody th a')
  const choices = await idIn(page, `${origin}/desk/gaps?work=choices`, '.rows tbody th a')
  const feedback = await idIn(page, `${origin}/desk/gaps?work=feedback`, '.rows tbody th a')
  return {
    ...{ gap, smallGap: gap, choices, feedback, review: `review:${ANSWER}:en`, answer: ANSWER, agency: 'ssa' },
    topic: 'identity',
    contact: 'ssa/main',
    draft: await draftOf(page, origin),
    import: await importOf(page, origin),
    disaster: await disasterOf(page, origin),
    servicePlan: await servicePlanOf(page, origin),
    person: await idIn(page, `${origin}/desk/people`, 'main a[href^="/desk/people/"]'),
  }
}

/** The last part of the first link that matches, once there is one. */
async function idIn(page: Page, url: string, selector: string): Promise<string> {
  for (const deadline = Date.now() + LOGGED_MS; Date.now() < deadline; await sleep(300)) {
    await page.goto(url)
    const href = await page
      .locator(selector)
      .first()
      .getAttribute('href', { timeout: 1_000 })
      .catch(() => null)
    if (href) return decodeURIComponent(href.split('/').at(-1) ?? '')
  }
  throw new Error(`${url} shows no ${selector}`)
}

async function draftOf(page: Page, origin: string): Promise<string> {
  const path = `${origin}/desk/answers/${ANSWER}/en/edit`
  const response = await page.request.post(path, { headers: { Origin: origin }, form: {}, maxRedirects: 0 })
  return response.headers().location?.split('/').at(-1) ?? ''
}

/** An exercise of the disaster mode that nobody has turned on. */
async function disasterOf(page: Page, origin: string): Promise<string> {
  const day = new Date().toISOString().slice(0, 10)
  const form = {
    ...{ drill: 'on', 'words-en': 'A hurricane is here.', 'words-es': 'Llegó un huracán.', reason: 'A rehearsal' },
    ...{ 'area-en': 'All of Florida.', 'area-es': 'Toda Florida.', begins: day, ends: day, keyword: 'STORM' },
    ...{ answers: 'disaster-now-shelter', lines: 'fema/helpline' },
  }
  const path = `${origin}/desk/disasters`
  const response = await page.request.post(path, { headers: { Origin: origin }, form, maxRedirects: 0 })
  return response.headers().location?.split('#').at(-1) ?? ''
}

/** A customer service plan of the fiscal year that runs, as the template begins it. */
async function servicePlanOf(page: Page, origin: string): Promise<string> {
  const year = String(new Date(Date.now() + 92 * 86_400_000).getUTCFullYear())
  const form = { agency: 'ssa', year, from: 'template' }
  const path = `${origin}/desk/service-plans`
  const response = await page.request.post(path, { headers: { Origin: origin }, form, maxRedirects: 0 })
  return response.headers().location?.split('/').at(-1) ?? ''
}

async function importOf(page: Page, origin: string): Promise<string> {
  const head = 'id,title,body,agency,owner,sources,last_reviewed_on'
  const csv = `${head}\nva-parrot,Can I bring a parrot?,Call first.,va,Team,https://www.va.gov/ VA,2026-11-01\nbad id,No?,x,va,T,,2026-11-01\n`
  await page.goto(`${origin}/desk/exchange`)
  await page.getByLabel('CSV file').setInputFiles({ name: 'two.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) })
  await page.getByRole('button', { name: 'Show what it would do' }).click()
  await page.waitForURL('**/desk/exchange/imports/**')
  return new URL(page.url()).pathname.split('/').at(-1) ?? ''
}

/** What is no page: downloads, and what only leads somewhere else. */
const NO_PAGES =
  /^GET \/(?:notices\/feed\/|audit\.csv|sign-in\/|language\/|shortcuts\/|numbers\/:file|exchange\/(?::file|template|imports\/:id\/problems)|disasters\/:id\/asked|under-way|replies\/marks\.json)/

/** The same page with other rows. */
const SAME_PAGE = /[?&](?:page|order|agency|language|person|find=license|find=fishing|time=(?:7d|90d))/

/** Addresses of every page of the desk, each kind of page once. */
export function deskPages(things: DeskThings): string[] {
  const routes = Object.values(PERMISSIONS).flatMap(({ routes }) => [...routes])
  const shown = routes.filter((route) => route.startsWith('GET ') && !NO_PAGES.test(route))
  const addresses = shown.flatMap((route) => deskAddresses(route, things) ?? [`no address for ${route}`])
  return [...new Set(addresses)].filter((path) => !SAME_PAGE.test(path)).map((path) => `/desk${path}`)
}
