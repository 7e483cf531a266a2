import type { PanelContext } from '../panel/ports.ts'

const NAME = '--new-tab'

/** What is said of links that open a tab, in the panel's language: the style says it, where it draws their arrow. */
export function nameNewTab({ place, state }: PanelContext) {
  const words = JSON.stringify(state.strings.newTab ?? '')
  if (place.style.getPropertyValue(NAME) !== words) place.style.setProperty(NAME, words)
}
