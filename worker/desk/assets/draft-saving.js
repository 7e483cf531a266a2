// Saves a draft while someone writes it, and keeps in this tab what the desk could not take.

const SAVE_AFTER_MS = 1_200
const TRY_AGAIN_MS = 10_000
/** Which save a text starts from is the desk's to say, not the writer's to type. */
const NOT_TYPED = ['revision', 'baseVersion']

/** What became of a save, by what the desk answers; anything else may be better in a moment. */
const OUTCOMES = { 200: 'saved', 401: 'signed-out', 403: 'closed' }
/** After these a later try would end the same way. */
const FINAL = ['stale', 'closed']

function typedIn(form) {
  return [...new FormData(form)].filter(([name, value]) => typeof value === 'string' && !NOT_TYPED.includes(name))
}

/** What this tab holds. Storage may be full or forbidden: then the page goes on without. */
const tab = {
  key: `one-stop ${location.pathname}`,
  read() {
    try {
      return JSON.parse(sessionStorage.getItem(this.key) ?? 'null')
    } catch {
      return null
    }
  },
  keep(entries) {
    try {
      sessionStorage.setItem(this.key, JSON.stringify(entries))
    } catch {}
  },
  drop() {
    try {
      sessionStorage.removeItem(this.key)
    } catch {}
  },
}

/** Puts kept entries back into the form. */
function fill(form, entries) {
  const left = new Map()
  for (const [name, value] of entries) left.set(name, [...(left.get(name) ?? []), value])
  for (const control of form.elements) {
    if (!control.name || NOT_TYPED.includes(control.name) || control.type === 'submit') continue
    const values = left.get(control.name) ?? []
    if (control.type === 'checkbox') control.checked = values.includes(control.value)
    else control.value = values.shift() ?? ''
  }
}

/** Offers what the tab kept and the desk never got. */
function offerKept(form) {
  const kept = tab.read()
  const note = form.querySelector('#kept')
  if (!kept || !note || JSON.stringify(kept) === JSON.stringify(typedIn(form))) return tab.drop()
  note.hidden = false
  note.addEventListener('click', (event) => {
    const choice = event.target.closest('[data-kept]')?.dataset.kept
    if (!choice) return
    note.hidden = true
    tab.drop()
    if (choice === 'back') {
      fill(form, kept)
      form.dispatchEvent(new Event('input', { bubbles: true }))
    }
    form.querySelector('#title').focus()
  })
}

/** Says where the text stands, and offers what can be done about it. */
function speaker(form) {
  const place = form.querySelector('#save-state')
  const text = place.querySelector('[role=status]')
  place.hidden = false
  return function say(state) {
    const key = state.replace(/-(\w)/g, (_, letter) => letter.toUpperCase())
    const time = new Date().toLocaleTimeString(document.documentElement.lang, { hour: 'numeric', minute: '2-digit' })
    const said = place.dataset[key].replace('{time}', time)
    if (text.textContent !== said) text.textContent = said
    place.dataset.state = state
    for (const offer of place.querySelectorAll('[data-for]')) offer.hidden = offer.dataset.for !== state
  }
}

/** Begins to save what is typed into the form. */
export function keepSaving(form) {
  offerKept(form)
  const say = speaker(form)
  let [typed, saved] = [0, 0]
  let timer
  let running
  let isLeaving = false
  let isOver = false

  async function send() {
    const response = await fetch(`${form.action}/autosave`, {
      method: 'POST',
      body: new URLSearchParams(new FormData(form)),
    }).catch(() => undefined)
    const { kept, revision } = response?.headers.get('Content-Type')?.includes('json') ? await response.json() : {}
    if (kept === 'saved') form.elements.revision.value = revision
    return kept === 'stale'
      ? 'stale'
      : kept === 'draftClosed' || kept === 'planned'
        ? 'closed'
        : (OUTCOMES[response?.status] ?? 'failed')
  }

  async function save() {
    clearTimeout(timer)
    if (running || isOver || typed === saved) return
    const at = typed
    say('saving')
    running = send()
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

  function wait() {
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
    running.finally(() => setTimeout(() => form.requestSubmit(submitter)))
  })
  addEventListener('beforeunload', (event) => {
    if (!isLeaving && typed > saved) event.preventDefault()
  })
  addEventListener('pageshow', () => {
    isLeaving = false
  })
  document.addEventListener('visibilitychange', () => document.visibilityState === 'hidden' && save())
}
