import { PLAN_TEMPLATE, type PlanSection, type PlanWords } from '../../measures/index.ts'
import { text } from '../ui/form.ts'

/** What was typed of a plan, in every section that there is. */
export function readPlan(form: FormData): PlanWords {
  const words = { ...PLAN_TEMPLATE }
  for (const section of Object.keys(PLAN_TEMPLATE) as PlanSection[])
    words[section] = { en: text(form, `${section}-en`), es: text(form, `${section}-es`) }
  return words
}
