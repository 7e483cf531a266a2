// The buttons above an answer's text, and the keys in it.
import { useTools } from '../../../worker/desk/assets/draft/draft-tools.ts'
import { equal } from '../assert.ts'

const TOOLS = ['heading', 'bold', 'list', 'steps', 'link', 'phone']

function editor(value: string, from: number, to = from) {
  const form = document.createElement('form')
  const tools = TOOLS.map((tool) => `<button type="button" data-tool="${tool}">${tool}</button>`).join('')
  form.innerHTML = `<div id="tools" hidden><div role="toolbar" data-text="text" data-heading="What to do" data-step="Do this" data-step-text="Say how.">${tools}<button type="button" data-tool="table" data-block="| [insert text] |">Table</button></div>
    <select id="by-name"><option value=""></option><option>{{fee}}</option><option>@contact ssa/main</option></select>
    <button type="button" data-tool="name">Insert</button></div><textarea></textarea>`
  document.body.append(form)
  const field = form.querySelector('textarea')
  if (!field) throw new Error('no text')
  useTools(form, field)
  field.value = value
  field.focus()
  field.setSelectionRange(from, to)
  const press = (tool: string) => form.querySelector<HTMLElement>(`[data-tool=${tool}]`)?.click()
  const choose = (name: string) => {
    const choice = form.querySelector('select')
    if (choice) choice.value = name
    press('name')
  }
  const enter = () => {
    const event = new KeyboardEvent('keydown', { key: 'Enter', cancelable: true })
    field.dispatchEvent(event)
    return event.defaultPrevented
  }
  return { field, press, choose, enter }
}

describe('the tools of a text', () => {
  it('take bold away again, pressed twice', () => {
    const { field, press } = editor('The fee.', 4, 7)
    press('bold')
    equal(field.value, 'The **fee**.')
    press('bold')
    equal(field.value, 'The fee.')
  })

  it('put a table on lines of its own, with what is to be typed over chosen', () => {
    const { field, press } = editor('One line.\nTwo lines.', 3)
    press('table')
    equal(field.value, 'One line.\n\n| [insert text] |\n\nTwo lines.')
    equal(field.value.slice(field.selectionStart, field.selectionEnd), '[insert text]')
  })

  it('put a fact into the sentence by its name, and a contact on a line of its own', () => {
    const { field, choose } = editor('It costs .', 9)
    choose('{{fee}}')
    equal(field.value, 'It costs {{fee}}.')
    choose('@contact ssa/main')
    equal(field.value, 'It costs {{fee}}.\n\n@contact ssa/main')
  })

  it('take a list away again, and make no steps of steps', () => {
    const { field, press } = editor('One\nTwo', 0, 7)
    press('list')
    equal(field.value, '- One\n- Two')
    press('list')
    equal(field.value, 'One\nTwo')
    const steps = editor('1. Go there', 0, 11)
    steps.press('steps')
    equal(steps.field.value, '1. **Go there**\n\n   Say how.')
  })

  it('take a chosen address as the address of a link', () => {
    const { field, press } = editor('https://www.ssa.gov/', 0, 20)
    press('link')
    equal(field.value, '[text](https://www.ssa.gov/)')
    equal(field.value.slice(field.selectionStart, field.selectionEnd), 'text')
  })

  it('go on with a list at Enter, and end it at an empty item', () => {
    const { field, enter } = editor('- One', 5)
    equal([enter(), field.value], [true, '- One\n- '])
    equal([enter(), field.value], [true, '- One\n\n'])
    const steps = editor('1. **Go**', 9)
    equal([steps.enter(), steps.field.value], [true, '1. **Go**\n2. '])
  })

  it('leave Enter elsewhere to the browser', () => {
    equal(editor('Text', 4).enter(), false)
  })
})
