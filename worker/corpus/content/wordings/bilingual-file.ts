import * as z from 'zod/mini'
import type { ContentFile, GlossRecord } from '../../corpus.ts'
import type { Report } from '../../report.ts'
import { line } from '../front-matter.ts'
import { readYaml } from '../yaml-file.ts'

const glossesSchema = z.record(line(300), line(80))

/** Reads `bilingual.yaml`: `pasaporte, mi pasaporte: passport`, Spanish ways to say it before the colon, English after it. */
export function readGlosses(file: ContentFile, report: Report): GlossRecord[] {
  const glosses = readYaml(file.text, glossesSchema, report).value ?? {}
  return Object.entries(glosses).flatMap(([spanish, english]) =>
    spanish.split(',').map((one) => ({ spanish: one.trim(), english })),
  )
}
