/** Fields that a person types into. */
export type Fields = HTMLInputElement[]

/** The fields in a place; each has an id that is its own however often it is drawn. */
export function fieldsOf(place: HTMLElement): Fields {
  return [...place.querySelectorAll<HTMLInputElement>('input[id]')]
}

/** Puts what was typed, and the focus, into the fields that were drawn in the place of others. */
export function restoreFields(place: HTMLElement, before: Fields, focused: string) {
  for (const { id, value } of before) {
    const fresh = place.querySelector<HTMLInputElement>(`#${id}`)
    if (!fresh) continue
    fresh.value ||= value
    if (id === focused) fresh.focus({ preventScroll: true })
  }
}

/**
 * Notes in which field the focus is. A field that is taken away loses it as one does that a person leaves; the person's
 * is still in the page a moment later.
 * @returns A function that tells the field's id; none where the focus is elsewhere.
 */
export function watchFocus(place: HTMLElement): () => string {
  let last: EventTarget | null = place.querySelector(':focus')
  place.addEventListener('focusin', ({ target }) => {
    last = target
  })
  place.addEventListener('focusout', ({ target, relatedTarget }) =>
    queueMicrotask(() => {
      const isLeft = relatedTarget || (target instanceof Node && place.contains(target))
      if (last === target && isLeft) last = null
    }),
  )
  return () => (last instanceof HTMLInputElement ? last.id : '')
}
