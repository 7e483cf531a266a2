import type { ServicePlan } from '../../store/service-plans/service-plans.ts'
import { dayText } from '../ui/day-text.ts'
import type { View } from '../ui/view.ts'

/** Where a plan stands, in a sentence. */
export function planState({ state, savedBy, savedAt, publishedOn }: ServicePlan, { t, language }: View): string {
  if (state === 'draft') return t.plans.draft(savedBy, dayText(savedAt, language))
  const day = dayText(publishedOn, language)
  return state === 'published' ? t.plans.published(day) : t.plans.replaced(day)
}
