import { pastedMarkdown, pastedText } from './pasted-markdown.ts'

/** Takes what is pasted from Word, Google Docs, Outlook, a web page or a PDF as Markdown. The browser can undo it as any typing, and
 * pasting without format (with Shift) stays the browser's own. */
export function takePasted(field: HTMLTextAreaElement): void {
  let isPlain = false
  field.addEventListener('keydown', (event) => {
    isPlain = event.shiftKey && event.key.toLowerCase() === 'v'
  })
  field.addEventListener('paste', (event) => {
    const { clipboardData } = event
    if (!clipboardData || isPlain) return
    const plain = clipboardData.getData('text/plain')
    const html = clipboardData.getData('text/html')
    const text = (html ? pastedMarkdown(html) : undefined) ?? pastedText(plain)
    if (!text || text === plain) return
    event.preventDefault()
    if (!document.execCommand('insertText', false, text)) {
      field.setRangeText(text, field.selectionStart, field.selectionEnd, 'end')
      field.dispatchEvent(new Event('input', { bubbles: true }))
    }
  })
}
