import { LANGUAGES } from '../../../contract/index.ts'
import type { Localized } from '../../../corpus/index.ts'
import { text } from '../../ui/form.ts'
import type { View } from '../../ui/view.ts'

/** A text in one language, by the field of the form that holds it. */
export interface TextIn {
  field: string
  lang: string
  text: string
}

/** A text in English, Spanish and each other language that has one. */
export function textsIn(field: string, values: Partial<Record<string, string>> | undefined): TextIn[] {
  const shown = LANGUAGES.filter((lang) => lang === 'en' || lang === 'es' || values?.[lang])
  return shown.map((lang) => ({ field: `${field}-${lang}`, lang, text: values?.[lang] ?? '' }))
}

/** The texts that a form holds, those that are filled in. English may lack: whoever checks it says so. */
export function readTexts(form: FormData, field: string): Localized {
  const filled = LANGUAGES.map((lang) => [lang, text(form, `${field}-${lang}`).trim()]).filter(([, value]) => value)
  return Object.fromEntries(filled) as Localized
}

/** A number as people write it, as it is dialled: ten digits are one of the United States. */
export function dialled(written: string): string {
  const plain = written.replace(/[-.() \u2010-\u2015\u00a0]/g, '')
  return /^1?\d{10}$/.test(plain) ? `+1${plain.slice(-10)}` : plain
}

/** A label with the language of its field. */
export function labelIn(label: string, lang: string, { t }: View): string {
  return `${label} (${Object.entries(t.lists.languages).find(([one]) => one === lang)?.[1] ?? lang})`
}
