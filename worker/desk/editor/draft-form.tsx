import type { Child } from 'hono/jsx'
import { LANGUAGES } from '../../contract/index.ts'
import { type AgencyRecord, localized } from '../../corpus/index.ts'
import type { Engine } from '../../engine/index.ts'
import type { Draft, DraftFields } from '../../store/answers/drafts.ts'
import { answerGroups } from '../answers/list/answer-groups.ts'
import type { CheckedField, FieldFinding } from '../drafts/draft-check.ts'
import { zoneOf } from '../drafts/timing.ts'
import { dayText } from '../ui/day-text.ts'
import type { View } from '../ui/view.ts'
import { DraftToolbar } from './draft-toolbar.tsx'
import { attributesOf, Beside, findingsOf } from './field-findings.tsx'
import { KeptNote, SaveState } from './save-state.tsx'
import { TimingFields } from './timing-fields.tsx'

/** All the form shows: the draft as typed, and what is wrong with it. */
export interface DraftFormProps {
  draft: Draft
  findings: FieldFinding[]
  agencies: AgencyRecord[]
  view: View
  /** What can be put in by name. With it the text is saved and checked while someone writes. */
  snapshot?: Engine['snapshot'] | undefined
  /** Buttons at the end. */
  children: Child
}
interface PartProps {
  fields: DraftFields
  findings: FieldFinding[]
  view: View
}

const MIN_SOURCES = 2
const SPARE_SOURCES = 1
const REVIEW_CHOICES = ['3 months', '6 months', '1 years']

/** The form in which an answer is written. The id of each field is its name, so that problems can link to it. */
export function DraftForm(props: DraftFormProps) {
  const { draft, findings, view, snapshot, agencies, children } = props
  const { fields, revision, baseVersion } = draft
  const part = { fields, findings, view }
  const groups = snapshot && answerGroups(snapshot)
  const { t } = view
  return (
    <form method="post" action={`/desk/drafts/${draft.id}`} class="panel draft" id={snapshot ? 'draft' : undefined}>
      {snapshot ? <KeptNote view={view} /> : null}
      {/* A browser that goes back would put an old save's number here, and the next save would look like a conflict. */}
      <input type="hidden" name="revision" value={revision} autocomplete="off" />
      <input type="hidden" name="baseVersion" value={baseVersion} autocomplete="off" />
      {fields.translates ? <input type="hidden" name="translates" value={fields.translates} /> : null}
      {fields.titleEs ? <input type="hidden" name="titleEs" value={fields.titleEs} /> : null}
      <input type="hidden" name="lastChecked" value={fields.lastChecked} />
      <TextField {...part} field="title" label={t.fields.title} />
      <Area {...part} field="body" label={t.fields.body} hint={t.fields.bodyHint} rows={18}>
        {snapshot ? <DraftToolbar snapshot={snapshot} language={draft.language} view={view} /> : null}
      </Area>
      <HowToWrite view={view} />
      <Area {...part} field="asked" label={t.fields.asked} hint={t.fields.askedHint} rows={6} />
      <OwnTexts {...part} />
      <Owners {...props} />
      <Sources {...part} />
      <TextField
        {...part}
        field="topics"
        label={t.fields.topics}
        hint={t.fields.topicsHint}
        names={groups?.topics.keys()}
      />
      <ReviewFields {...part} />
      <Naming {...props} />
      <label for="changed">{t.fields.changed}</label>
      <p class="hint" id="changed-hint">
        {t.fields.changedHint}
      </p>
      <input type="hidden" name="changedOn" value={fields.changed?.on ?? ''} />
      <input type="hidden" name="changedWas" value={fields.changed?.on ? fields.changed.text : ''} />
      <input
        id="changed"
        name="changed"
        value={fields.changed?.text ?? ''}
        maxlength={200}
        aria-describedby="changed-hint"
      />
      <label for="note">{t.fields.note}</label>
      <p class="hint" id="note-hint">
        {t.fields.noteHint}
      </p>
      <input id="note" name="note" value={fields.note} aria-describedby="note-hint" />
      <TimingFields {...part} zone={zoneOf(agencies.find(({ id }) => id === fields.agency))} />
      <div class={snapshot ? 'bar' : undefined}>
        {snapshot ? <SaveState view={view} /> : null}
        {children}
      </div>
    </form>
  )
}

interface FieldProps extends PartProps {
  field: CheckedField & keyof DraftFields
  label: string
  hint?: string
  /** What is written there in other answers, to choose from. */
  names?: Iterable<string> | undefined
}

interface AreaProps extends FieldProps {
  rows: number
  /** What stands between the label and the text. */
  children?: Child
}

function TextField({ field, label, hint, names, fields, findings, view }: FieldProps) {
  const list = names ? `${field}-names` : undefined
  return (
    <>
      <label for={field}>{label}</label>
      <Beside field={field} findings={findings} hint={hint} view={view} />
      <input
        id={field}
        name={field}
        value={String(fields[field])}
        list={list}
        {...attributesOf(field, findings, hint)}
      />
      {names ? (
        <datalist id={list}>
          {[...names].map((one) => (
            <option value={one} />
          ))}
        </datalist>
      ) : null}
    </>
  )
}

function Area({ field, label, hint, rows, fields, findings, view, children }: AreaProps) {
  return (
    <>
      <label for={field}>{label}</label>
      <Beside field={field} findings={findings} hint={hint} view={view} />
      {children}
      <textarea id={field} name={field} rows={rows} {...attributesOf(field, findings, hint)}>
        {/* A parser drops the first line break of a textarea. */ `\n${fields[field] ?? ''}`}
      </textarea>
    </>
  )
}

/** Texts for channels that cannot carry the text for reading. Open where one is written, or where one is needed. */
function OwnTexts(part: PartProps) {
  const { fields, findings, view } = part
  const { t } = view
  const isOpen = fields.short || fields.spoken || findings.some(({ field }) => field === 'short' || field === 'spoken')
  return (
    <details open={Boolean(isOpen)}>
      <summary>{t.fields.ownTexts}</summary>
      <Area {...part} field="short" label={t.fields.short} hint={t.fields.shortHint} rows={6} />
      <Area {...part} field="spoken" label={t.fields.spoken} hint={t.fields.spokenHint} rows={6} />
    </details>
  )
}

function HowToWrite({ view: { t } }: { view: View }) {
  return (
    <details>
      <summary>{t.fields.howToWrite}</summary>
      <table class="syntax">
        <tbody>
          {t.fields.syntax.map(([write, get]) => (
            <tr>
              <td>
                <code>{write}</code>
              </td>
              <td>{get}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  )
}

function Owners({ draft: { fields }, findings, agencies, snapshot, view }: DraftFormProps) {
  const { t, language } = view
  const owners = snapshot && answerGroups(snapshot).owners.keys()
  return (
    <>
      <label for="agency">{t.fields.agency}</label>
      <Beside field="agency" findings={findings} view={view} />
      <select id="agency" name="agency" {...attributesOf('agency', findings)}>
        <option value="">{t.fields.chooseOne}</option>
        {agencies.map((agency) => (
          <option value={agency.id} selected={agency.id === fields.agency}>
            {localized(agency.name, language)}
          </option>
        ))}
      </select>
      <details open={fields.agencies.length > 0 || findingsOf('agencies', findings).length > 0}>
        <summary id="agencies">{t.fields.agencies}</summary>
        <Beside field="agencies" findings={findings} view={view} />
        <fieldset class="checks" aria-labelledby="agencies">
          {agencies.map((agency) => (
            <label class="choice">
              <input type="checkbox" name="agencies" value={agency.id} checked={fields.agencies.includes(agency.id)} />{' '}
              {localized(agency.name, language)} <small>{`@${agency.id}`}</small>
            </label>
          ))}
        </fieldset>
      </details>
      <TextField field="owner" label={t.fields.owner} names={owners} {...{ fields, findings, view }} />
    </>
  )
}

function Sources({ fields, findings, view }: PartProps) {
  const { t } = view
  const rows = Math.max(MIN_SOURCES, fields.sources.length + SPARE_SOURCES)
  return (
    <fieldset {...attributesOf('sources', findings)}>
      <legend id="sources">{t.fields.sources}</legend>
      <Beside field="sources" findings={findings} view={view} />
      {Array.from({ length: rows }, (_, place) => (
        <div class="pair">
          <input
            name="sourceTitle"
            value={fields.sources[place]?.title ?? ''}
            aria-label={t.fields.sourceTitle(place + 1)}
            placeholder={t.answers.answerTitle}
          />
          <input
            name="sourceUrl"
            value={fields.sources[place]?.url ?? ''}
            aria-label={t.fields.sourceUrl(place + 1)}
            placeholder="https://"
          />
        </div>
      ))}
    </fieldset>
  )
}

function ReviewFields({ fields, findings, view }: PartProps) {
  const { t, language } = view
  const choices = [...new Set([...REVIEW_CHOICES, ...(fields.reviewIn ? [fields.reviewIn] : [])])]
  return (
    <>
      <label for="reviewIn">{t.fields.reviewIn}</label>
      <Beside field="reviewIn" findings={findings} view={view} />
      <select id="reviewIn" name="reviewIn" {...attributesOf('reviewIn', findings)}>
        {choices.map((choice) => (
          <option value={choice} selected={choice === fields.reviewIn}>
            {t.fields.reviewChoices[choice] ?? choice}
          </option>
        ))}
      </select>
      <Beside field="checkedToday" findings={findings} view={view} />
      <label class="choice">
        <input type="checkbox" id="checkedToday" name="checkedToday" checked={fields.checkedToday} />{' '}
        {t.fields.checkedToday}
      </label>
      {fields.lastChecked ? (
        <p class="hint">{t.fields.checkedUntilThen(dayText(fields.lastChecked, language))}</p>
      ) : null}
      <label class="choice">
        <input type="checkbox" name="urgent" checked={fields.urgent} /> {t.fields.urgent}
      </label>
    </>
  )
}

function Naming({ draft: { fields, language, answerId }, findings, view }: DraftFormProps) {
  const { t } = view
  if (answerId !== undefined) return <input type="hidden" name="id" value={fields.id} />
  return (
    <>
      <TextField
        field="id"
        label={t.fields.id}
        hint={t.fields.idHint}
        fields={fields}
        findings={findings}
        view={view}
      />
      <label for="language">{t.lists.language}</label>
      <select id="language" name="language">
        {LANGUAGES.map((each) => (
          <option value={each} selected={each === language}>
            {t.lists.languages[each]}
          </option>
        ))}
      </select>
    </>
  )
}
