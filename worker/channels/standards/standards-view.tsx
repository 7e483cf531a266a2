import type { AgencyPromise } from '../../contract/index.ts'
import { Layout } from '../../html/layout.tsx'
import type { PageLanguage } from '../../html/strings.ts'
import { longDayText } from '../../html/texts/day-text.ts'
import { figureOf, intervalText, type StandardResult, shareOf, shareText, targetText } from '../../measures/index.ts'
import type { StandardWithResults } from '../../store/standards/standards.ts'
import { standardsStrings } from './strings.ts'

interface Named {
  id: string
  name: string
}

/** Agencies that promise something. */
export function AgenciesPage({ agencies, language }: { agencies: Named[]; language: PageLanguage }) {
  const t = standardsStrings(language)
  return (
    <Layout title={t.title} language={language} alternate={alternateOf('/standards', language)}>
      <h1>{t.title}</h1>
      {agencies.length === 0 ? <p>{t.none}</p> : null}
      <ul>
        {agencies.map(({ id, name }) => (
          <li>
            <a href={standardsPath(`/standards/${id}`, language)}>{name}</a>
          </li>
        ))}
      </ul>
      <p>
        <a href={language === 'es' ? '/es' : '/'}>{t.ask}</a>
      </p>
    </Layout>
  )
}

interface StandardsPageProps {
  agency: Named
  standards: StandardWithResults[]
  minimum: number
  language: PageLanguage
}

/** One agency's promises with their results, misses too. */
export function StandardsPage({ agency, standards, minimum, language }: StandardsPageProps) {
  const t = standardsStrings(language)
  const title = t.titleOf(agency.name)
  return (
    <Layout
      title={title}
      language={language}
      styles={['standards.css']}
      alternate={alternateOf(`/standards/${agency.id}`, language)}
    >
      <h1>{title}</h1>
      <p>{t.intro}</p>
      {standards.length === 0 ? <p>{t.none}</p> : null}
      {standards.map((one) => (
        <OneStandard one={one} minimum={minimum} language={language} />
      ))}
      <footer class="trust">
        <p>{t.quarters}</p>
        <p>{t.method}</p>
        <p>
          <a href={standardsPath(`/plans/${agency.id}`, language)}>{t.plans}</a>
          {' · '}
          <a href={standardsPath('/standards', language)}>{t.agencies}</a>
        </p>
      </footer>
    </Layout>
  )
}

interface OneProps {
  one: StandardWithResults
  minimum: number
  language: PageLanguage
}

function OneStandard({ one, minimum, language }: OneProps) {
  const t = standardsStrings(language)
  const { standard, results } = one
  const { promise, measure, target, withinDays, owner, since, ends } = standard
  return (
    <section class="standard">
      <h2>{promise[language]}</h2>
      <p>
        <strong>{t.target(targetText(target, language))}</strong>
        {withinDays > 0 ? ` ${t.within(withinDays)}` : null}
        {`. ${t.since(longDayText(since, language))} ${ends ? t.ended(longDayText(ends, language)) : ''}`}
      </p>
      <p>
        <strong>{t.counted}.</strong> {measure[language]}
      </p>
      <p>
        <strong>{t.owner}.</strong> {owner}
      </p>
      {results.length === 0 ? <p>{t.waiting}</p> : <Results one={one} minimum={minimum} language={language} />}
    </section>
  )
}

function Results({ one: { standard, results }, minimum, language }: OneProps) {
  const t = standardsStrings(language)
  return (
    <table>
      <caption>{t.results}</caption>
      <thead>
        <tr>
          <th scope="col">{t.period}</th>
          <th scope="col">{t.result}</th>
          <th scope="col">{t.kept}</th>
        </tr>
      </thead>
      <tbody>
        {results.map((result) => (
          <tr>
            <th scope="row">{result.period}</th>
            <td>
              <strong>{t.met[result.met]}</strong>
              {result.met === 'no' ? <small>{result.why || t.notYet}</small> : null}
            </td>
            <td>{keptText(standard, result, minimum, language)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function keptText(
  { source }: StandardWithResults['standard'],
  { count, total }: StandardResult,
  minimum: number,
  language: PageLanguage,
): string {
  const t = standardsStrings(language)
  const share = shareOf(figureOf(source), count, total, minimum)
  if (share.tooFew || total === 0) return t.hidden
  if (share.value === undefined) return shareText(share, language)
  const range = intervalText(share, language)
  return `${shareText(share, language)} (${t.of(count, total)}${range ? `; ${range.join('–')}` : ''})`
}

/** What is promised, where somebody waits for it. */
export function Promised({ promise, language }: { promise: AgencyPromise; language: PageLanguage }) {
  const t = standardsStrings(language)
  return (
    <p>
      {`${t.promised} `}
      <span lang={promise.language}>{promise.text}</span> <a href={promise.url}>{t.all}</a>
    </p>
  )
}

function standardsPath(path: string, language: PageLanguage): string {
  return language === 'es' ? `${path}?language=es` : path
}

function alternateOf(path: string, language: PageLanguage) {
  const other = language === 'es' ? 'en' : 'es'
  return { language: other, href: `${path}?language=${other}`, text: other === 'es' ? 'Español' : 'English' } as const
}
