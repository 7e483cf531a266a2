import type { PanelContext, View } from '../../panel/ports.ts'
import { conversationText } from './conversation-text.ts'

/** The browser needs the address for as long as it takes to write the file. */
const KEPT_MS = 60_000

/** Saves the conversation as a text file, made here: nothing is sent anywhere. */
export function saveConversation(view: View, panel: PanelContext) {
  const text = conversationText(view)
  const url = URL.createObjectURL(new Blob([text], { type: 'text/plain;charset=utf-8' }))
  const link = document.createElement('a')
  link.href = url
  link.download = `one-stop-${new Date().toISOString().slice(0, 10)}.txt`
  link.click()
  setTimeout(() => URL.revokeObjectURL(url), KEPT_MS)
  panel.show({ menu: false })
}
