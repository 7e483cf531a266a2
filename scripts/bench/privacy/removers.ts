import { sanitizePii } from '@cdssnc/sanitize-pii'
import { removePII } from '@coffeeandfun/remove-pii'
import { OpenRedaction } from '@openredaction/core'
import { Redactor } from '@redactpii/node'
import { redact } from '../../../worker/gaps/redaction/redact.ts'

/** Somebody who takes personal data out of a text. */
export interface Remover {
  name: string
  remove: (text: string) => string | Promise<string>
}

const redactor = new Redactor()
const open = new OpenRedaction({ redactionMode: 'placeholder' })

export const OURS: Remover = { name: 'One Stop', remove: (text) => redact(text).text }

/** Ours first, then the npm libraries for it that are kept up, each as its documentation begins. */
export const REMOVERS: Remover[] = [
  OURS,
  { name: '@redactpii/node', remove: (text) => redactor.redact(text) },
  { name: '@openredaction/core', remove: async (text) => (await open.detect(text)).redacted },
  { name: '@cdssnc/sanitize-pii', remove: (text) => sanitizePii(text) },
  { name: '@coffeeandfun/remove-pii', remove: (text) => removePII(text) },
]
