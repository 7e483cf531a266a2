import * as z from 'zod/mini'
import { LANGUAGES } from '../../../contract/index.ts'
import { type ContentFile, NOTE_IDS, type NoteRecord } from '../../corpus.ts'
import type { Report } from '../../report.ts'
import { idSchema, line } from '../front-matter.ts'
import { readYaml } from '../yaml-file.ts'

const texts = Object.fromEntries(LANGUAGES.map((language) => [language, line(400)]))
const notesSchema = z.array(
  z.strictObject({
    id: z.enum(NOTE_IDS),
    text: z.pipe(
      z.strictObject(texts),
      z.transform((text) => text as NoteRecord['text']), // the keys above are exactly our languages
    ),
    unread: z._default(z.array(z.enum(LANGUAGES)), []),
    choices: z._default(z.array(idSchema).check(z.maxLength(4)), []),
  }),
)

/** Reads `notes.yaml`: each note stands once, in every language of the interface, and offers answers that are there. */
export function readNotes(file: ContentFile, ids: ReadonlySet<string>, report: Report): NoteRecord[] {
  const { value: notes = [], lineOf } = readYaml(file.text, notesSchema, report)
  notes.forEach(({ id, choices }, index) => {
    if (notes.findIndex((one) => one.id === id) < index) report.error(lineOf([index]), `\`${id}\` is there twice`)
    for (const choice of choices)
      if (!ids.has(choice)) report.error(lineOf([index]), `there is no answer \`${choice}\``)
  })
  return notes
}
