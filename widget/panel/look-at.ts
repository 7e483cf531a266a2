import type { Focus } from './ports.ts'

/** Scrolls the thread, not the page around it, to what was said last, and moves the focus where it belongs. */
export function lookAt(focus: Exclude<Focus, undefined>, place: HTMLElement) {
  const find = (selector: string) => place.querySelector<HTMLElement>(selector)
  if (focus === 'box' || focus === 'code') return find(focus === 'box' ? '#question' : '#code')?.focus()
  const thread = find('.thread')
  const last = find('.entry:last-child')
  if (!thread || !last) return
  const asked = last.previousElementSibling
  const shown = asked?.matches('.question') ? asked : last
  const top = thread.scrollTop + shown.getBoundingClientRect().top - thread.getBoundingClientRect().top - 16
  // Not scrollTo, which old libraries have a method of their own for. Whether it glides is the style sheet's affair.
  thread.scrollTop = top
  if (focus === 'heading') last.querySelector<HTMLElement>('h3')?.focus({ preventScroll: true })
}
