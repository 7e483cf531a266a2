// What comes from the clipboard of other programs into an answer's text.

import { takePasted } from '../../../worker/desk/assets/draft/paste.ts'
import { pastedMarkdown, pastedText } from '../../../worker/desk/assets/draft/pasted-markdown.ts'
import { equal } from '../assert.ts'

async function pasted(name: string): Promise<string | undefined> {
  const response = await fetch(new URL(`./pasted/${name}.txt`, import.meta.url))
  return pastedMarkdown(await response.text())
}

/** Pastes into a text as a browser does. */
function paste(field: HTMLTextAreaElement, data: Record<string, string>): Event {
  const clipboardData = new DataTransfer()
  for (const [type, text] of Object.entries(data)) clipboardData.setData(type, text)
  const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true })
  field.dispatchEvent(event)
  return event
}

function newField(): HTMLTextAreaElement {
  const field = document.body.appendChild(document.createElement('textarea'))
  takePasted(field)
  field.focus()
  return field
}

/** The place where the editor says what became of pictures. */
function place(): HTMLElement {
  document.querySelector('#pasted')?.remove()
  const said = document.body.appendChild(document.createElement('p'))
  said.id = 'pasted'
  said.dataset.left = 'left out'
  said.dataset.only = 'no picture'
  return said
}

describe('what is pasted', () => {
  it('from Word keeps heading, link, lists in lists, steps and a table', async () => {
    equal(
      await pasted('word'),
      `## What it costs

Bring both of these to the [**passport office**](https://travel.state.gov/):

- Form DS-11
  - not signed yet
- One photo

Then:

1. **Go there.**

   They open at 9.

2. **Pay**

   by check

| Permit | Fee |
| --- | --- |
| One day | $10 |`,
    )
  })

  it('from Google Docs keeps bold, the real address of a link, lists in lists and a table', async () => {
    equal(
      await pasted('google-docs'),
      `## Before you go

You **must** read [this page](https://www.ssa.gov/number-card).

- Birth certificate
  - no copies
- Photo ID

| Who | Pays |
| --- | --- |
| Adult | $130 |`,
    )
  })

  it('from Outlook keeps a list, a telephone number, and the address behind its own', async () => {
    equal(
      await pasted('outlook'),
      `Please tell people:

- Call [800-772-1213](tel:+18007721213)
- Read [the form page](https://www.va.gov/forms/)

**Thanks**, Ann`,
    )
  })

  it('from a web page keeps steps and drops pictures, scripts and links that lead nowhere', async () => {
    equal(
      await pasted('web-page'),
      `### How to apply

1. **Fill in the form.**

   Use [Form 10-10EZ](https://example.gov/my%20form%20%281%29.pdf).

   - in ink

2. **Mail it.**

See the top or press this.`,
    )
  })

  it('from a PDF has a list where it shows one', async () => {
    equal(await pasted('pdf'), 'Bring these:\n- Form DS-11\n- One photo')
    equal(pastedText('• Form\u200b DS-11\n  o\u00a0not signed'), '- Form DS-11\n  - not signed')
  })

  it('from an editor of programs stays as it was written', () => {
    const html = '<div style="font-family: monospace; white-space: pre;"><div><b>1. **Go**</b></div></div>'
    equal(pastedMarkdown(html), undefined)
  })
})

describe('the text of an answer', () => {
  it('takes what is pasted where the cursor is, and the browser can undo it', () => {
    const field = newField()
    field.value = 'Before. After.'
    field.setSelectionRange(8, 8)
    paste(field, { 'text/html': '<p>See <b>this</b></p>', 'text/plain': 'See this' })
    equal(field.value, 'Before. See **this**After.')
    document.execCommand('undo')
    equal(field.value, 'Before. After.')
  })

  it('leaves a text without form, and a paste without format, to the browser', () => {
    const field = newField()
    equal(paste(field, { 'text/plain': '1. **Go**' }).defaultPrevented, false)
    field.dispatchEvent(new KeyboardEvent('keydown', { key: 'V', shiftKey: true, ctrlKey: true }))
    const bold = { 'text/html': '<b>Go</b>', 'text/plain': 'Go' }
    equal(paste(field, bold).defaultPrevented, false)
  })

  it('says that pictures are left out, where there are any, and keeps the text', () => {
    const [field, said] = [newField(), place()]
    paste(field, { 'text/plain': 'Go there', 'text/html': '<p><b>Go</b> there <img src="file:///map.png"></p>' })
    equal(field.value, '**Go** there')
    equal(said.textContent, 'left out')
    paste(field, { 'text/plain': ' now', 'text/html': '<p> now</p>' })
    equal(said.textContent, '')
  })

  it('says so of a picture alone, as screenshots and web pages give it', () => {
    const [field, said] = [newField(), place()]
    paste(field, { 'text/html': '<meta charset="utf-8"><img src="https://www.usa.gov/map.png">' })
    equal(said.textContent, 'no picture')
    said.textContent = ''
    const clipboardData = new DataTransfer()
    clipboardData.items.add(new File(['png'], 'image.png', { type: 'image/png' }))
    field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
    equal(said.textContent, 'no picture')
    equal(field.value, '')
  })
})
