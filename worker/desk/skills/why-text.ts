import type { OfferWhy } from '../../store/skills/offers.ts'
import { dayText, listText } from '../ui/day-text.ts'
import type { View } from '../ui/view.ts'
import type { Knower } from './who-knows.ts'

/** How anyone can tell that somebody knows a topic. */
export function whyText({ answers, declared, confirmedBy }: Omit<OfferWhy, 'topic'>, { t, language }: View): string {
  const said = declared && t.skills.levels[declared]
  const parts = [
    answers > 0 ? t.skills.wrote(answers) : '',
    said ? (confirmedBy ? t.skills.confirmed(said, confirmedBy) : t.skills.declared(said)) : '',
  ]
  return listText(parts.filter(Boolean), language)
}

/** The same, and whether they are there. */
export function whyNowText(one: Knower, today: string, view: View): string {
  const { t, language } = view
  const parts = [
    whyText(one, view),
    one.awayUntil > today ? t.skills.away(dayText(one.awayUntil, language)) : '',
    one.isFull ? t.skills.full : '',
  ]
  return listText(parts.filter(Boolean), language)
}
