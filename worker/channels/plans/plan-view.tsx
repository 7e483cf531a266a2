import { Layout } from '../../html/layout.tsx'
import type { PageLanguage } from '../../html/strings.ts'
import { longDayText } from '../../html/texts/day-text.ts'
import { FIGURES, figureText, PLAIN_SECTIONS, PLAN_SECTIONS, type PlanSection } from '../../measures/index.ts'
import type { ServicePlan } from '../../store/service-plans/service-plans.ts'
import { PLAN_FIGURES } from './plan-figures.ts'
import { PlanSectionView } from './plan-section.tsx'
import { plansStrings } from './strings.ts'

/** The two documents of a plan: all of it, and the report on plain writing. */
export type PlanDocument = 'plan' | 'plain-writing'

interface PlanPageProps {
  plan: ServicePlan
  document: PlanDocument
  agency: { id: string; name: string }
  minimum: number
  language: PageLanguage
}

/** A published plan, or its report on plain writing, to be read and printed. */
export function PlanPage({ plan, document, agency, minimum, language }: PlanPageProps) {
  const t = plansStrings(language)
  const { year } = plan
  const title = document === 'plan' ? t.titleOf(agency.name, year) : t.reportOf(agency.name, year)
  const sections = document === 'plan' ? PLAN_SECTIONS : PLAIN_SECTIONS
  const path = planPath(agency.id, year, document)
  return (
    <Layout title={title} language={language} styles={['plan.css']} alternate={alternateOf(path, language)}>
      <h1>{title}</h1>
      <p>{t.published(longDayText(plan.publishedOn, language))}</p>
      <Contents sections={sections} language={language} />
      {sections.map((section) => (
        <PlanSectionView
          section={section}
          words={plan.words[section]}
          measured={plan.measured}
          minimum={minimum}
          language={language}
        />
      ))}
      {document === 'plan' ? <Method minimum={minimum} language={language} /> : null}
      <footer class="trust">
        <p>
          <a href={inLanguage(planPath(agency.id, year, document === 'plan' ? 'plain-writing' : 'plan'), language)}>
            {document === 'plan' ? t.report : t.plan}
          </a>
          {' · '}
          <a href={inLanguage(`/standards/${agency.id}`, language)}>{t.standards}</a>
          {' · '}
          <a href={inLanguage(`/plans/${agency.id}`, language)}>{t.allYears}</a>
        </p>
      </footer>
    </Layout>
  )
}

function Contents({ sections, language }: { sections: readonly PlanSection[]; language: PageLanguage }) {
  const t = plansStrings(language)
  return (
    <nav aria-labelledby="contents" class="contents">
      <h2 id="contents">{t.contents}</h2>
      <ol>
        {sections.map((section) => (
          <li>
            <a href={`#${section}`}>{t.sections[section]}</a>
          </li>
        ))}
      </ol>
    </nav>
  )
}

/** How every figure of the plan is counted, from the registry. */
function Method({ minimum, language }: { minimum: number; language: PageLanguage }) {
  const t = plansStrings(language)
  return (
    <section class="plan" aria-labelledby="method">
      <h2 id="method">{t.method}</h2>
      <p>{t.methodText(minimum)}</p>
      <dl>
        {PLAN_FIGURES.map((id) => {
          const { title, numerator, denominator, excludes } = figureText(id, language, minimum)
          return (
            <>
              <dt>{title}</dt>
              <dd>
                {numerator} {denominator ? `${t.of}: ${denominator} ` : null}
                {`${t.excludes}: ${excludes} ${t.version(FIGURES[id].version)}`}
              </dd>
            </>
          )
        })}
      </dl>
    </section>
  )
}

interface PlansPageProps {
  title: string
  /** Where each line leads, and what it says. */
  links: { href: string; text: string }[]
  path: string
  language: PageLanguage
}

/** Agencies that published a plan, or the years of one agency. */
export function PlansPage({ title, links, path, language }: PlansPageProps) {
  const t = plansStrings(language)
  return (
    <Layout title={title} language={language} alternate={alternateOf(path, language)}>
      <h1>{title}</h1>
      <p>{t.intro}</p>
      {links.length === 0 ? <p>{t.none}</p> : null}
      <ul>
        {links.map(({ href, text }) => (
          <li>
            <a href={inLanguage(href, language)}>{text}</a>
          </li>
        ))}
      </ul>
    </Layout>
  )
}

/** Where a document stands. */
export function planPath(agency: string, year: number, document: PlanDocument): string {
  return document === 'plan' ? `/plans/${agency}/${year}` : `/plans/${agency}/${year}/plain-writing`
}

function inLanguage(path: string, language: PageLanguage): string {
  return language === 'es' ? `${path}?language=es` : path
}

function alternateOf(path: string, language: PageLanguage) {
  const other = language === 'es' ? 'en' : 'es'
  return { language: other, href: `${path}?language=${other}`, text: other === 'es' ? 'Español' : 'English' } as const
}
