import * as z from 'zod/mini'
import { LANGUAGES } from '../contract/index.ts'
import type { ContentFile, WordRecord } from './corpus.ts'
import { line } from './front-matter.ts'
import type { Report } from './report.ts'
import { readYaml } from './yaml-file.ts'

const someWords = z.array(line(80)).check(z.minLength(1), z.maxLength(40))
const wordsSchema = z.array(
  z.strictObject({ words: someWords, means: someWords, language: z._default(z.enum(LANGUAGES), 'en') }),
)

/** Reads `words.yaml`: `[{ words: [food stamps], means: [SNAP], language: en }]`; English where no language stands. */
export function readWords(file: ContentFile, report: Report): WordRecord[] {
  return readYaml(file.text, wordsSchema, report).value ?? []
}
