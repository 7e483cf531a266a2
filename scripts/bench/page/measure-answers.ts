import type { Browser } from 'playwright-core'
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

export interface AnswerTimes {
  /** From Enter to the frame in which the reply is laid out, one for each question. */
  answerMs: number[]
  /** Frames from Enter until the question stands in the conversation; the first frame is 1. */
  frames: number[]
}

declare global {
  interface Window {
    timed: Promise<{ answerMs: number; frames: number }>
  }
}

/** Asks in one conversation, on a page that names the Worker as a webmaster's page does. */
export async function measureAnswers(browser: Browser, url: string): Promise<AnswerTimes> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } })
  const times: AnswerTimes = { answerMs: [], frames: [] }
  try {
    await page.goto(url)
    await page.locator('one-stop .launcher').click()
    await shown(page, 'one-stop #question')
    for (const question of QUESTIONS) {
      await page.locator('one-stop #question').fill(question)
      await page.evaluate(time, { question, reply: REPLY })
      await page.keyboard.press('Enter')
      const { answerMs, frames } = await page.evaluate(() => window.timed)
      times.answerMs.push(answerMs)
      times.frames.push(frames)
    }
    return times
  } finally {
    await page.close()
  }
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
