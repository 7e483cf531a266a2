import { dayText, listText } from '../ui/day-text.ts'
import type { View } from '../ui/view.ts'
import type { Knower } from './who-knows.ts'

/** How anyone can tell that somebody knows a topic, and whether they are there. */
export function whyText(one: Knower, today: string, { t, language }: View): string {
  const { answers, declared, confirmedBy, awayUntil, isFull } = one
  const said = declared && t.skills.levels[declared]
  const parts = [
    answers > 0 ? t.skills.wrote(answers) : '',
    said ? (confirmedBy ? t.skills.confirmed(said, confirmedBy) : t.skills.declared(said)) : '',
    awayUntil > today ? t.skills.away(dayText(awayUntil, language)) : '',
    isFull ? t.skills.full : '',
  ]
  return listText(parts.filter(Boolean), language)
}
