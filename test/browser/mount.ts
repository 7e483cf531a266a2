import '../../widget/define.ts'
import { deferred } from '../../widget/deferred/define-deferred.ts'
import { OneStopElement } from '../../widget/loader/one-stop-element.ts'
import type { OneStopElement as Widget } from '../../widget/one-stop.d.ts'
import { createPanel } from '../../widget/panel/create-panel.ts'
import { holdStrings } from '../../widget/panel/load-strings.ts'
import { OneStopPanel } from '../../widget/panel/one-stop-panel.ts'
import * as answers from '../../widget/states/answers.ts'
import * as replies from '../../widget/states/replies.ts'
import { languageOfTag } from '../../worker/contract/index.ts'
import { until } from './assert.ts'
import { OTHERS } from './languages.ts'

/** What the pretend worker was asked, and how it answers. Only the network is pretended. */
export interface Call {
  path: string
  body: Record<string, unknown>
}
export type Answerer = (call: Call, init: RequestInit) => unknown | Response | Promise<Response>

export const calls: Call[] = []
const realFetch = window.fetch
customElements.define('one-stop-panel', OneStopPanel)
let lastPanel: OneStopPanel | undefined
for (const [tag, strings] of Object.entries(OTHERS)) holdStrings(languageOfTag(tag) ?? 'en', strings)

/** Answers as the worker does for a page that works. */
export function usual({ path, body }: Call): unknown {
  if (path.startsWith('/api/agencies/')) return replies.AGENCY
  if (path.startsWith('/api/answers/')) return answers.LOST_CARD
  if (path === '/api/suggest') return String(body.question).includes('card') ? replies.SUGGESTIONS : { suggestions: [] }
  if (path === '/api/feedback') return new Response(null, { status: 204 })
  if (path.endsWith('/offers')) return replies.SURVEY
  if (path.endsWith('/responses')) return new Response(null, { status: 204 })
  if (path.endsWith('/words')) return { removed: 1 }
  if (path === '/api/receipts/K7QF-29') return replies.ANSWERED
  if (path === '/api/receipts/K7QF-30') return replies.WAITING
  if (path.startsWith('/api/receipts/')) return problem('receipt-unknown', 404)
  const question = String(body.question)
  if (question.includes('parrot')) return replies.UNANSWERED
  if (body.not) return replies.UNANSWERED
  if (question.includes('card')) return replies.CHOICES
  return replies.ANSWER
}

export function problem(code: string, status: number, detail: object = {}) {
  return new Response(JSON.stringify({ problem: code, ...detail }), { status })
}

/** Never answers, until the caller gives up: a frozen worker. */
export function frozen(_call: Call, init: RequestInit): Promise<Response> {
  return new Promise((_resolve, reject) => {
    init.signal?.addEventListener('abort', () => reject(new DOMException('aborted', 'AbortError')))
  })
}

/** Puts a <one-stop> into the page, with the pretend worker behind it. */
export function mount(attributes: Record<string, string> = { agency: 'va' }, answer: Answerer = usual) {
  calls.length = 0
  OneStopElement.base = `${location.origin}/`
  OneStopElement.load = () => Promise.resolve()
  OneStopElement.createPanel = (widget) => {
    lastPanel = createPanel(widget, OneStopElement.base, () => Promise.resolve(deferred))
    return lastPanel
  }
  window.fetch = async (input, init = {}) => {
    const call = {
      path: new URL(String(input)).pathname,
      body: typeof init.body === 'string' ? JSON.parse(init.body) : {},
    }
    calls.push(call)
    const given = await answer(call, init)
    return given instanceof Response ? given : new Response(JSON.stringify(given))
  }
  document.documentElement.lang ||= 'en'
  const element = document.createElement('one-stop')
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value)
  document.body.append(element)
  return element
}

/** Takes everything away again. */
export function unmount() {
  for (const element of document.querySelectorAll('one-stop')) element.remove()
  window.fetch = realFetch
  sessionStorage.clear()
  localStorage.removeItem('one-stop-survey')
  document.documentElement.lang = 'en'
  lastPanel = undefined
}

/** The panel of the element that was opened last, to show a state in it. */
export async function openedPanel(element: Widget) {
  element.open()
  return until(() => lastPanel, 'the panel')
}

export function find<Found extends HTMLElement = HTMLElement>(element: Widget, selector: string) {
  return element.shadowRoot?.querySelector<Found>(selector) ?? undefined
}

export function findAll(element: Widget, selector: string) {
  return [...(element.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? [])]
}

/** A button or link by what it says. */
export function byText(element: Widget, text: string) {
  return findAll(element, 'button, a, summary').find((one) => one.textContent?.trim() === text)
}

/** Asks by hand: opens, types, presses Ask. */
export async function askByHand(element: Widget, question: string) {
  element.open()
  await until(() => find(element, '#question'), 'the box')
  const box = find<HTMLInputElement>(element, '#question')
  if (box) box.value = question
  find(element, '.composer .main')?.click()
}

export async function shownText(element: Widget, text: string, ms?: number) {
  await until(() => find(element, '.thread')?.textContent?.includes(text), `“${text}”`, ms)
}
