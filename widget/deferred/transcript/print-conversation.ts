import type { PanelContext } from '../../panel/ports.ts'
import { expandAll } from './expand-all.ts'

/** Marks our element while it alone is printed. */
const ALONE = 'data-print'
/**
 * Everything of the page that neither holds our element nor is it goes; what holds it gives it the whole paper. A style
 * sheet that is adopted needs no leave of a page's policy. Where `:has` is not known the page prints too.
 */
const PAGE = `@media print {
  body :not(:has(one-stop[${ALONE}]), one-stop[${ALONE}]) { display: none !important }
  html, body, body :has(one-stop[${ALONE}]) { display: block !important; position: static !important; overflow: visible !important; width: auto !important; height: auto !important; min-height: 0 !important; margin: 0 !important; padding: 0 !important; border: 0 !important; transform: none !important; background: none !important }
}`

/**
 * Prints the open conversation after the page, or in its place. A popover or a modal dialog is in the top layer and
 * would print across the page's text, so for as long as the printing takes the panel stands in the page's flow.
 */
export function printing({ place }: PanelContext) {
  let isModal = false
  addEventListener('beforeprint', () => {
    const panel = place.querySelector<HTMLElement>('dialog:is(:popover-open, :modal), .inline:has(.entry)')
    if (!panel) return
    panel.dataset.print = ''
    if (!(panel instanceof HTMLDialogElement)) return
    isModal = panel.matches(':modal')
    panel.removeAttribute('popover')
    if (isModal) panel.close()
    panel.open = true
  })
  addEventListener('afterprint', () => {
    const panel = place.querySelector<HTMLElement>('[data-print]')
    if (!panel) return
    delete panel.dataset.print
    if (!(panel instanceof HTMLDialogElement)) return
    panel.open = false
    if (isModal) return panel.showModal()
    panel.popover = 'manual'
    panel.showPopover()
  })
}

/** Prints the conversation alone, with every answer whole. */
export function printConversation(panel: PanelContext) {
  const root = panel.place.getRootNode()
  if (!(root instanceof ShadowRoot)) return
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(PAGE)
  expandAll(panel)
  root.host.setAttribute(ALONE, '')
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
  const restore = () => {
    root.host.removeAttribute(ALONE)
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet)
  }
  addEventListener('afterprint', restore, { once: true })
  window.print()
}
