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
    sayPictures(html, text, clipboardData)
    if (!text || text === plain) return
    event.preventDefault()
    if (!document.execCommand('insertText', false, text)) {
      field.setRangeText(text, field.selectionStart, field.selectionEnd, 'end')
      field.dispatchEvent(new Event('input', { bubbles: true }))
    }
  })
}

/** Says what becomes of pictures, where there were any. A picture beside text that has none is only how a program draws that text. */
function sayPictures(html: string, text: string, { items }: DataTransfer): void {
  const said = document.querySelector<HTMLElement>('#pasted')
  if (!said) return
  const { left = '', only = '' } = said.dataset
  const isPictured =
    /<img\b|<v:imagedata\b/i.test(html) || (!text && [...items].some(({ type }) => type.startsWith('image/')))
  said.textContent = isPictured ? (text ? left : only) : ''
}
