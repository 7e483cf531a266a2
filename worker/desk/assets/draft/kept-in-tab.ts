import { type Entries, formEntries, isEntries } from './form-entries.ts'

/** Which save a text starts from is the desk's to say, not the writer's to type. */
const NOT_TYPED = ['revision', 'baseVersion']

/** What somebody has typed into the form. */
export function typedIn(form: HTMLFormElement): Entries {
  return formEntries(form).filter(([name]) => !NOT_TYPED.includes(name))
}

const KEPT_SHOWN = 160
const key = `one-stop ${location.pathname}`

/** What this tab holds. Storage may be full or forbidden: then the page goes on without. */
export const tab = {
  read(): Entries | undefined {
    try {
      const kept: unknown = JSON.parse(sessionStorage.getItem(key) ?? 'null')
      return isEntries(kept) ? kept : undefined
    } catch {
      return undefined
    }
  },
  keep(entries: Entries): void {
    try {
      sessionStorage.setItem(key, JSON.stringify(entries))
    } catch {}
  },
  drop(): void {
    try {
      sessionStorage.removeItem(key)
    } catch {}
  },
}

/** Offers what the tab kept and the desk never got. */
export function offerKept(form: HTMLFormElement) {
  const kept = tab.read()
  const note = form.querySelector<HTMLElement>('#kept')
  if (!kept || !note || JSON.stringify(kept) === JSON.stringify(typedIn(form))) return tab.drop()
  const said = note.querySelector('[data-kept-text]')
  if (said) said.textContent = startOf(kept)
  note.hidden = false
  note.addEventListener('click', ({ target }) => {
    const choice = target instanceof Element && target.closest<HTMLElement>('[data-kept]')?.dataset.kept
    if (!choice) return
    note.hidden = true
    tab.drop()
    if (choice === 'back') {
      fill(form, kept)
      form.dispatchEvent(new Event('input', { bubbles: true }))
    }
    form.querySelector<HTMLElement>('#title')?.focus()
  })
}

/** How the kept text begins, for whoever decides whether it is worth keeping. */
function startOf(kept: Entries): string {
  const texts = ['title', 'body'].flatMap((field) => kept.filter(([name]) => name === field).map(([, text]) => text))
  const all = texts.join(' · ').replace(/\s+/g, ' ').trim()
  return all.length > KEPT_SHOWN ? `${all.slice(0, KEPT_SHOWN)}…` : all
}

/** Puts kept entries back into the form. */
function fill(form: HTMLFormElement, entries: Entries): void {
  const left = new Map<string, string[]>()
  for (const [name, text] of entries) left.set(name, [...(left.get(name) ?? []), text])
  for (const control of form.elements) {
    if (!isField(control) || !control.name || NOT_TYPED.includes(control.name)) continue
    const texts = left.get(control.name) ?? []
    if (control instanceof HTMLInputElement && control.type === 'checkbox')
      control.checked = texts.includes(control.value)
    else control.value = texts.shift() ?? ''
  }
}

function isField(control: Element): control is HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement {
  return (
    control instanceof HTMLInputElement ||
    control instanceof HTMLTextAreaElement ||
    control instanceof HTMLSelectElement
  )
}
