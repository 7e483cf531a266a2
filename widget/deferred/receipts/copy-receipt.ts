import type { PanelContext } from '../../panel/ports.ts'
import type { UnansweredEntry } from '../../panel/state.ts'

/** Copies the code. Where the page forbids the clipboard the code is marked, to be copied or written down by hand. */
export async function copyReceipt(entry: UnansweredEntry, panel: PanelContext) {
  try {
    await navigator.clipboard.writeText(entry.receipt)
    const status = panel.state.strings.copied ?? ''
    panel.conversation.replace(entry, { ...entry, copied: true }, undefined, { status })
  } catch {
    const place = panel.state.thread.indexOf(entry)
    const code = panel.place.querySelectorAll('.entry')[place]?.querySelector('code')
    if (code) getSelection()?.selectAllChildren(code)
  }
}
