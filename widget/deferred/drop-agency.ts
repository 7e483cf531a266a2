import type { PanelContext } from '../panel/ports.ts'

const told = new Set<string>()

/**
 * The worker has no such agency: whoever made the page is told so, once, in the console, and people are answered as on
 * a page of no agency.
 * @returns Whether there was one to drop.
 */
export function dropAgency(panel: PanelContext): boolean {
  const { agency } = panel.state
  if (!agency) return false
  if (!told.has(agency)) console.warn(`one-stop: agency-unknown: ${agency}`)
  told.add(agency)
  panel.show({ agency: '', contacts: undefined })
  panel.emit('one-stop-error', { problem: 'agency-unknown' })
  return true
}
