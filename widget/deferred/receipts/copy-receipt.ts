import type { Stage } from '../../panel/stage.ts'
import type { UnansweredEntry } from '../../panel/state.ts'

/** Copies the code. Where the page forbids the clipboard the code is marked, to be copied or written down by hand. */
export async function copyReceipt(entry: UnansweredEntry, stage: Stage) {
  try {
    await navigator.clipboard.writeText(entry.receipt)
    const status = stage.state().strings.copied ?? ''
    stage.conversation.replace(entry, { ...entry, copied: true }, undefined, { status })
  } catch {
    const place = stage.state().thread.indexOf(entry)
    const code = stage.place.querySelectorAll('.entry')[place]?.querySelector('code')
    if (code) getSelection()?.selectAllChildren(code)
  }
}
