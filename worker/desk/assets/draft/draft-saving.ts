// Saves a draft while someone writes it, and keeps in this tab what the desk could not take.
import { formEntries } from './form-entries.ts'
import { offerKept, tab, typedIn } from './kept-in-tab.ts'

/** The clock of every other time on these pages. */
const CLOCK = { hour: 'numeric', minute: '2-digit', timeZone: 'UTC', timeZoneName: 'short' } as const

const SAVE_AFTER_MS = 1_200
const TRY_AGAIN_MS = 10_000

type Outcome = 'saved' | 'stale' | 'closed' | 'signed-out' | 'failed'
type State = Outcome | 'saving' | 'typed'

/** What became of a save, by what the desk says of the text, else by its status; anything else may be better in a moment. */
const BY_KEPT: Partial<Record<string, Outcome>> = { stale: 'stale', draftClosed: 'closed', planned: 'closed' }
const BY_STATUS: Partial<Record<number, Outcome>> = { 200: 'saved', 401: 'signed-out', 403: 'closed' }
/** After these a later try would end the same way. */
const FINAL: Outcome[] = ['stale', 'closed']

/** What the desk answers to a save. */
interface Saved {
  kept?: string
  revision?: number
}

/** What the desk says of a save: nothing where it was not the desk that answered. */
async function savedBy(response: Response | undefined): Promise<Saved> {
  return response?.headers.get('Content-Type')?.includes('json') ? response.json() : {}
}

/** Sends what the form holds, and takes the number of the save that the next one starts from. */
async function send(form: HTMLFormElement): Promise<Outcome> {
  const body = new URLSearchParams(formEntries(form))
  const response = await fetch(`${form.action}/autosave`, { method: 'POST', body }).catch(() => undefined)
  const { kept = '', revision } = await savedBy(response)
  const field = form.elements.namedItem('revision')
  if (kept === 'saved' && field instanceof HTMLInputElement) field.value = String(revision)
  return BY_KEPT[kept] ?? BY_STATUS[response?.status ?? 0] ?? 'failed'
}

/** Says where the text stands, and offers what can be done about it. */
function speaker(place: HTMLElement): (state: State) => void {
  const text = place.querySelector('[role=status]')
  place.hidden = false
  return function say(state) {
    const key = state.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
    const time = new Date().toLocaleTimeString(document.documentElement.lang, CLOCK)
    const said = place.dataset[key]?.replace('{time}', time) ?? ''
    if (text && text.textContent !== said) text.textContent = said
    place.dataset.state = state
    for (const offer of place.querySelectorAll<HTMLElement>('[data-for]')) offer.hidden = offer.dataset.for !== state
  }
}

/** Begins to save what is typed into the form. */
export function keepSaving(form: HTMLFormElement): void {
  offerKept(form)
  const place = form.querySelector<HTMLElement>('#save-state')
  if (!place) return
  const say = speaker(place)
  let typed = 0
  let saved = 0
  let timer: number | undefined
  let running: Promise<Outcome> | undefined
  let isLeaving = false
  let isOver = false

  async function save(): Promise<void> {
    clearTimeout(timer)
    if (running || isOver || typed === saved) return
    const at = typed
    say('saving')
    running = send(form)
    const outcome = await running
    running = undefined
    if (outcome !== 'saved') {
      isOver = FINAL.includes(outcome)
      if (!isOver) timer = setTimeout(save, TRY_AGAIN_MS)
      return say(outcome)
    }
    saved = at
    if (typed > saved) return wait()
    tab.drop()
    say('saved')
  }

  function wait(): void {
    if (isOver) return
    clearTimeout(timer)
    timer = setTimeout(save, SAVE_AFTER_MS)
  }

  form.addEventListener('input', () => {
    typed += 1
    tab.keep(typedIn(form))
    if (isOver) return
    if (!running) say('typed')
    wait()
  })
  form.addEventListener('submit', (event) => {
    clearTimeout(timer)
    isLeaving = true
    if (!running) return
    // A save on its way would make this one look like somebody else's: it goes once that has come back.
    event.preventDefault()
    const { submitter } = event
    void running.finally(() => setTimeout(() => form.requestSubmit(submitter)))
  })
  addEventListener('beforeunload', (event) => {
    if (!isLeaving && typed > saved) event.preventDefault()
  })
  addEventListener('pageshow', () => {
    isLeaving = false
  })
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') void save()
  })
}
