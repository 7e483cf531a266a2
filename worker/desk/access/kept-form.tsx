import { formOf } from '../ui/form.ts'
import type { DeskContext } from '../ui/view.ts'

const SHORT_CHARACTERS = 120

/** One field of a form as it was sent. */
export interface KeptField {
  name: string
  value: string
}

/** All that a form holds, but files. */
export async function keptFields(c: DeskContext): Promise<KeptField[]> {
  return [...(await formOf(c)).entries()].flatMap(([name, value]) =>
    typeof value === 'string' ? [{ name, value }] : [],
  )
}

interface KeptFormProps {
  path: string
  fields: KeptField[]
  sendAgain: string
  whatYouTyped: string
}

/** A form that could not be taken, whole: to be sent again, or read and copied. */
export function KeptForm({ path, fields, sendAgain, whatYouTyped }: KeptFormProps) {
  return (
    <form method="post" action={path}>
      <button type="submit">{sendAgain}</button>
      {fields.length > 0 ? <h2>{whatYouTyped}</h2> : null}
      {fields.map((field) => (
        <Kept {...field} />
      ))}
    </form>
  )
}

function Kept({ name, value }: KeptField) {
  const isLong = value.length > SHORT_CHARACTERS || value.includes('\n')
  if (!isLong) return <input type="hidden" name={name} value={value} />
  return (
    <textarea name={name} aria-label={name} rows={12}>
      {/* A parser drops the first line break of a textarea. */ `\n${value}`}
    </textarea>
  )
}
