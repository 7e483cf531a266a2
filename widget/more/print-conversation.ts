/**
 * Prints the open conversation after the page. A popover is in the top layer and would print across the page's text, so for as long
 * as the printing takes the panel stands in the page's flow.
 */
export function printConversation(place: HTMLElement) {
  addEventListener('beforeprint', () => {
    const dialog = place.querySelector<HTMLDialogElement>('dialog:popover-open')
    if (!dialog) return
    dialog.removeAttribute('popover')
    dialog.open = true
    dialog.dataset.print = ''
  })
  addEventListener('afterprint', () => {
    const dialog = place.querySelector<HTMLDialogElement>('dialog[data-print]')
    if (!dialog) return
    delete dialog.dataset.print
    dialog.open = false
    dialog.popover = 'manual'
    dialog.showPopover()
  })
}
