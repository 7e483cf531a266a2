import type { Browser, Page } from 'playwright-core'
import { REPLY } from './one-stop.ts'
import { shown } from './weigh.ts'

/** Typed as people type; each has an answer or choices in the starter content. */
const QUESTIONS = [
  'i lost my social security card',
  'newborn paperwork list',
  'who do i tell when i move',
  'retirment to do list',
  'just got fired',
  'house flooded no insurance what can i do',
  'getting out of the marines in 10 months',
  'my mother passed away last night, what happens next',
  'how do i renew my passport',
  'food stamps',
  'file my taxes for free',
]
/** The first conversation warms up the Worker and the browser, as other people have where a Worker runs, and does not count. */
const CONVERSATIONS = 4
/** Somebody reads, and typing's own requests are over. */
const PAUSE_MS = 400

export interface AnswerTimes {
  /** From Enter to the frame in which the reply is laid out, one for each question. */
  answerMs: number[]
  /** Frames from Enter until the question stands in the conversation; the first frame is 1. */
  frames: number[]
  /** From the request's start to its last byte, as the browser saw it. */
  requestMs: number[]
  /** The same of a request that the Worker answers without work, from the same page. */
  emptyMs: number[]
}

type Timed = { answerMs: number; frames: number }

declare global {
  interface Window {
    timed: Promise<Timed>
  }
}

/** Asks on a page that names the Worker as a webmaster's page does, several conversations long.
 * @param worker - The Worker's origin. */
export async function measureAnswers(browser: Browser, url: string, worker: string): Promise<AnswerTimes> {
  const times: AnswerTimes = { answerMs: [], frames: [], requestMs: [], emptyMs: [] }
  for (let conversation = 0; conversation < CONVERSATIONS; conversation++) {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } })
    try {
      const held = await converse(page, url, worker)
      if (conversation > 0) for (const key of Object.keys(held) as (keyof AnswerTimes)[]) times[key].push(...held[key])
    } finally {
      await page.close()
    }
  }
  return times
}

async function converse(page: Page, url: string, worker: string): Promise<AnswerTimes> {
  const times: AnswerTimes = { answerMs: [], frames: [], requestMs: [], emptyMs: [] }
  await page.goto(url)
  await page.locator('one-stop .launcher').click()
  await shown(page, 'one-stop #question')
  for (const question of QUESTIONS) {
    await page.locator('one-stop #question').fill(question)
    await page.waitForTimeout(PAUSE_MS)
    await page.evaluate(time, { question, reply: REPLY })
    await page.keyboard.press('Enter')
    const { answerMs, frames } = await page.evaluate(() => window.timed)
    times.answerMs.push(answerMs)
    times.frames.push(frames)
    times.requestMs.push(await page.evaluate(requestMs))
    times.emptyMs.push(await page.evaluate(emptyMs, worker))
  }
  return times
}

/** Runs in the page: how long the newest question was under way. */
function requestMs(): number {
  const requests = performance.getEntriesByType('resource').filter(({ name }) => name.endsWith('/api/ask'))
  return requests.at(-1)?.duration ?? Number.NaN
}

/** Runs in the page: a request that goes the same way and asks for nothing. The Worker refuses an empty body at once. */
async function emptyMs(worker: string): Promise<number> {
  const startMs = performance.now()
  await (await fetch(`${worker}/api/ask`, { method: 'POST', body: '' })).text()
  return performance.now() - startMs
}

/** Runs in the page: starts a clock at the next Enter and looks once a frame, just before the frame is painted. */
function time({ question, reply }: { question: string; reply: string }): void {
  const root = document.querySelector('one-stop')?.shadowRoot
  const count = () => root?.querySelectorAll(reply).length ?? 0
  const asked = () => root?.querySelector('.thread')?.textContent?.includes(question) ?? false
  const before = count()
  window.timed = new Promise((resolve) => {
    const start = () => {
      const startMs = performance.now()
      let frame = 0
      let frames = 0
      const look = () => {
        frame++
        if (frames === 0 && asked()) frames = frame
        if (count() > before) resolve({ answerMs: performance.now() - startMs, frames })
        else requestAnimationFrame(look)
      }
      requestAnimationFrame(look)
    }
    window.addEventListener('keydown', start, { once: true, capture: true })
  })
}
