import * as z from 'zod/mini'
import { LANGUAGES } from '../../../contract/index.ts'
import type { ContentFile, WordRecord } from '../../corpus.ts'
import type { Report } from '../../report.ts'
import { line } from '../front-matter.ts'
import { readYaml } from '../yaml-file.ts'

const upTo40 = z.array(line(80)).check(z.maxLength(40))
const wordsSchema = z.array(
  z.strictObject({
    words: upTo40.check(z.minLength(1)),
    means: upTo40,
    language: z._default(z.enum(LANGUAGES), 'en'),
  }),
)

/** Reads `words.yaml`: `[{ words: [food stamps], means: [SNAP], language: en }]`; English where no language stands. Nothing in `means`: no
 * answer covers it. */
export function readWords(file: ContentFile, report: Report): WordRecord[] {
  return readYaml(file.text, wordsSchema, report).value ?? []
}
