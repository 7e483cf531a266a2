import * as z from 'zod/mini'
import { CHANNELS } from '../../contract/index.ts'
import type { ContentFile, Localized } from '../corpus.ts'
import type { Report } from '../report.ts'
import { idSchema, line } from './front-matter.ts'
import { readYaml } from './yaml-file.ts'

const localizedSchema = z.pipe(
  z.strictObject({ en: line(200), es: line(200) }),
  z.transform((texts): Localized => texts),
)
const taskSchema = z.strictObject({
  name: localizedSchema,
  answers: z.array(idSchema).check(z.maxLength(12)),
  asked: z.array(line(200)).check(z.minLength(1), z.maxLength(12)),
})
const profilesSchema = z.array(
  z.strictObject({
    id: idSchema,
    name: localizedSchema,
    needs: localizedSchema,
    words: z.array(line(60)).check(z.minLength(1), z.maxLength(40)),
    channels: z.array(z.enum(CHANNELS)).check(z.minLength(1)),
    languages: z.array(z.enum(['en', 'es'])).check(z.minLength(1)),
    tasks: z.array(taskSchema).check(z.minLength(1), z.maxLength(40)),
  }),
)

/** Who comes and what they come for. `tasks` are the top tasks, each with the answers that cover it (none: nobody has written it) and
 * questions as people of the profile put them. */
export type ProfileRecord = z.infer<typeof profilesSchema>[number]

/** Reads `profiles.yaml`. Each answer that a task names must be there. */
export function readProfiles(file: ContentFile, ids: ReadonlySet<string>, report: Report): ProfileRecord[] {
  const { value: profiles = [], lineOf } = readYaml(file.text, profilesSchema, report)
  profiles.forEach(({ id, tasks }, index) => {
    if (profiles.findIndex((one) => one.id === id) < index)
      report.error(lineOf([index, 'id']), `\`${id}\` is there twice`)
    tasks.forEach(({ answers }, task) => {
      for (const answer of answers)
        if (!ids.has(answer))
          report.error(lineOf([index, 'tasks', task, 'answers']), `there is no answer \`${answer}\``)
    })
  })
  return profiles
}
