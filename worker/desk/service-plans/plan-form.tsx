import { MeasuredPart } from '../../channels/plans/measured-part.tsx'
import { plansStrings } from '../../channels/plans/strings.ts'
import { type AgencyRecord, presentAgency } from '../../corpus/index.ts'
import {
  DOCUMENT_SECTIONS,
  type PlanSection,
  type PlanWords,
  SECTION_BASES,
  SECTION_CHARACTERS,
  unfinishedSections,
} from '../../measures/index.ts'
import type { Measured } from '../../store/service-plans/measured.ts'
import type { ServicePlan } from '../../store/service-plans/service-plans.ts'
import { Back } from '../ui/back.tsx'
import { listText } from '../ui/day-text.ts'
import type { View } from '../ui/view.ts'
import { planState } from './plan-state.ts'

interface PlanFormProps {
  plan: ServicePlan
  /** What could not be saved, for somebody else was faster: it can be copied, and nothing be done with the plan before it is opened again. */
  typed: PlanWords | undefined
  measured: Measured
  minimum: number
  agencies: AgencyRecord[]
  isSaved: boolean
  view: View
}

/** One plan at the desk: each section with what was counted of it, to be written, and then to be approved by somebody else. */
export function PlanForm({ plan, typed, measured, minimum, agencies, isSaved, view }: PlanFormProps) {
  const { t, language } = view
  const { id, agency, year, state, savedBy, revision } = plan
  const mayWrite = state === 'draft' && view.may('write', agency)
  const words = typed ?? plan.words
  return (
    <>
      <Back href={`/desk/service-plans?agency=${agency}`}>{t.plans.title}</Back>
      <h1>{`${presentAgency(agency, agencies, language).name}: ${t.plans.of(year)}`}</h1>
      <p class="sub">
        {planState(plan, view)}
        {state === 'published' ? (
          <>
            {' '}
            <a href={`/plans/${agency}/${year}`}>{t.plans.public}</a>
          </>
        ) : null}
      </p>
      {isSaved ? (
        <p class="said" role="status">
          {t.plans.saved}
        </p>
      ) : null}
      {typed ? (
        <p class="problem" role="alert">
          {t.plans.stale(savedBy)}
        </p>
      ) : null}
      <form method="post" action={`/desk/service-plans/${id}`}>
        <input type="hidden" name="revision" value={revision} />
        {DOCUMENT_SECTIONS.map((section) => (
          <SectionFields {...{ section, words, measured, minimum, mayWrite, view }} />
        ))}
        {mayWrite && !typed ? <button type="submit">{t.plans.save}</button> : null}
      </form>
      {state === 'draft' && !typed && view.may('publish', agency) ? <Approve plan={plan} view={view} /> : null}
    </>
  )
}

interface SectionProps extends Pick<PlanFormProps, 'measured' | 'minimum' | 'view'> {
  section: PlanSection
  words: PlanWords
  mayWrite: boolean
}

function SectionFields({ section, words, measured, minimum, mayWrite, view: { t, language } }: SectionProps) {
  return (
    <section class="panel plan" aria-labelledby={section}>
      <h2 id={section}>{plansStrings(language).sections[section]}</h2>
      <p class="basis">{SECTION_BASES[section]}</p>
      <MeasuredPart section={section} measured={measured} minimum={minimum} language={language} />
      {(['en', 'es'] as const).map((spoken) => {
        const id = `${section}-${spoken}`
        return (
          <p class="field">
            <label for={id}>{t.plans.words(t.standards.languages[spoken])}</label>
            <textarea id={id} name={id} rows={4} lang={spoken} maxlength={SECTION_CHARACTERS} readonly={!mayWrite}>
              {words[section][spoken]}
            </textarea>
          </p>
        )
      })}
    </section>
  )
}

/** Approving it, for who wrote none of it and once every section is finished; putting it away. */
function Approve({ plan, view }: Pick<PlanFormProps, 'plan' | 'view'>) {
  const { t, language, person } = view
  const { id, revision, writers, words } = plan
  const names = plansStrings(language).sections
  const unfinished = unfinishedSections(words).map((section) => names[section])
  const isOwn = person !== undefined && writers.includes(person)
  return (
    <section class="panel" aria-labelledby="approve">
      <h2 id="approve">{t.plans.approveTitle}</h2>
      {unfinished.length > 0 ? <p>{t.plans.unfinished(listText(unfinished, language))}</p> : null}
      {isOwn ? <p class="hint">{t.plans.notYours}</p> : null}
      <form method="post" action={`/desk/service-plans/${id}/publish`} class="acts">
        <input type="hidden" name="revision" value={revision} />
        {unfinished.length === 0 && !isOwn ? (
          <button type="submit" name="do" value="publish">
            {t.plans.approve}
          </button>
        ) : null}{' '}
        <button type="submit" class="quiet" name="do" value="discard">
          {t.plans.discard}
        </button>
      </form>
    </section>
  )
}
