import { Problem } from '../../contract/index.ts'
import { readForm } from '../../http/read-form.ts'
import type { DeskContext } from './view.ts'

/** A draft of the largest allowed answer in every field, and room for what is over the limit and must not be lost. */
const FORM_BYTES = 512 * 1024

/** A body can be read once; what went wrong after that still has to show what was typed. */
const forms = new WeakMap<Request, Promise<FormData>>()

/** The posted form.
 * @throws {Problem} `body-too-large` before it is read whole, `field-wrong` when it is not a form. */
export function formOf(c: DeskContext): Promise<FormData> {
  const form = forms.get(c.req.raw) ?? readForm(c.req.raw, FORM_BYTES)
  forms.set(c.req.raw, form)
  return form
}

/** One field as text; a file or nothing is an empty text. Line ends are those of Unix, whatever the browser sends. */
export function text(form: FormData, name: string): string {
  const value = form.get(name)
  return typeof value === 'string' ? value.replace(/\r\n?/g, '\n') : ''
}

/** More than any page offers to tick, and few enough for one turn of the database. */
const MOST_VALUES = 500

/** All values of a field, as texts.
 * @throws {Problem} `field-wrong` with the limit where there are more than any page offers. */
export function texts(form: FormData, name: string): string[] {
  const values = form.getAll(name).filter((value) => typeof value === 'string')
  if (values.length > MOST_VALUES) throw new Problem('field-wrong', { field: name, limit: MOST_VALUES })
  return values
}
