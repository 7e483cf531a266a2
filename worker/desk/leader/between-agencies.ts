import { handOffs } from '../../corpus/index.ts'
import type { Engine } from '../../engine/index.ts'
import { allAnswers } from '../corpus/corpus-state.ts'

/** So many answers of one agency send their readers on to another. */
export interface Between {
  from: string
  to: string
  answers: number
}

/** Which agencies' English answers send people on to which other agencies: by the sites, and the answers, that their steps name. In the order of the
 * agencies, for it tells where to work together and not who sends most. */
export function handOffsBetween(engine: Engine): Between[] {
  const { agencies } = engine.snapshot
  const bySite = new Map(agencies.map(({ id, url }) => [siteOf(new URL(url).hostname), id]))
  const counts = new Map<string, number>()
  for (const answer of allAnswers(engine).filter(({ language }) => language === 'en')) {
    const to = handOffs(answer).places.map(
      (place) => engine.snapshot.answer(place, 'en')?.agency ?? bySite.get(siteOf(place)),
    )
    for (const other of new Set(to))
      if (other && other !== answer.agency)
        counts.set(`${answer.agency} ${other}`, (counts.get(`${answer.agency} ${other}`) ?? 0) + 1)
  }
  const order = agencies.map(({ id }) => id)
  return [...counts]
    .map(([pair, answers]) => {
      const [from = '', to = ''] = pair.split(' ')
      return { from, to, answers }
    })
    .sort((a, b) => order.indexOf(a.from) - order.indexOf(b.from) || order.indexOf(a.to) - order.indexOf(b.to))
}

/** `faq.ssa.gov` and `www.ssa.gov` are one agency's. */
function siteOf(host: string): string {
  return host.split('.').slice(-2).join('.')
}
