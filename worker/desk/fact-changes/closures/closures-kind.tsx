import {
  type ClosureRecord,
  closuresEverywhere,
  closuresProblems,
  localized,
  ownClosures,
} from '../../../corpus/index.ts'
import { EVERYWHERE } from '../../../store/answers/record-changes.ts'
import { dayText } from '../../ui/day-text.ts'
import { text, texts } from '../../ui/form.ts'
import type { View } from '../../ui/view.ts'
import { RecordField } from '../records/record-form.tsx'
import type { FieldsProps, Found, RecordKind } from '../records/record-kind.ts'
import { labelIn, readTexts, textsIn } from '../records/texts.ts'

/** So many empty lines are offered beside those that there are. */
const EMPTY_LINES = 2
/** Lines that are read: more than any form shows. */
const MOST_LINES = 60

const idOf = (target: string) => target.replace('closures:', '')

/** Days on which an agency is closed besides holidays, or, by `everywhere`, every agency that keeps the federal ones. */
export const closuresKind: RecordKind<ClosureRecord[]> = {
  route: '/closures/:agency',
  subject({ agency = '' }, { snapshot: { agencies } }, { t, language }) {
    const found = agencies.find(({ id }) => id === agency)
    if (!found && agency !== EVERYWHERE) return undefined
    return {
      ...{ target: `closures:${agency}`, path: `/desk/closures/${agency}` },
      title: found ? t.records.closuresOf(localized(found.name, language)) : t.records.closuresEverywhere,
      sub: found ? t.records.closuresText : t.records.everywhereText,
      ...(found ? { owners: [agency] } : { owners: agencies.map(({ id }) => id), isEverybodys: true as const }),
    }
  },
  pick(target, { agencies }) {
    if (idOf(target) === EVERYWHERE) return closuresEverywhere(agencies)
    const agency = agencies.find(({ id }) => id === idOf(target))
    return agency && ownClosures(agency)
  },
  read(form) {
    const typed = Array.from({ length: MOST_LINES }, (_, line) => lineOf(form, line)).filter((one) => one !== undefined)
    return { typed, problems: closuresProblems(typed) }
  },
  lines: (closures, { language }) =>
    closures.map(({ from, to, name, contacts }, line) => [
      `${line + 1}`,
      [
        [...new Set([from, to])].map((day) => dayOf(day, language)).join(' – '),
        ...Object.values(name),
        ...(contacts ?? []),
      ].join(' · '),
    ]),
  Fields: (props: FieldsProps<ClosureRecord[]>) => <ClosuresFields {...props} />,
  Uses: (props: { found: Found<ClosureRecord[]>; view: View }) => <Uses {...props} />,
}

/** A day in words; what is none yet as it was typed. */
function dayOf(day: string, language: View['language']): string {
  return Number.isNaN(Date.parse(day)) ? day : dayText(day, language)
}

/** One line of the form; undefined where it is empty. A closure without a last day is of one day. */
function lineOf(form: FormData, line: number): ClosureRecord | undefined {
  const from = text(form, `from-${line}`)
  const to = text(form, `to-${line}`) || from
  const name = readTexts(form, `name-${line}`)
  if (!from && !to && Object.keys(name).length === 0) return undefined
  const contacts = texts(form, `contact-${line}`)
  const everywhere = text(form, 'everywhere') === 'yes'
  return { from, to, name, ...(contacts.length > 0 ? { contacts } : {}), ...(everywhere ? { everywhere } : {}) }
}

function ClosuresFields({ found, shown, problems, view }: FieldsProps<ClosureRecord[]>) {
  const { t, language } = view
  const id = idOf(found.subject.target)
  const contacts = found.engine.snapshot.agencies.find((agency) => agency.id === id)?.contacts ?? []
  const lines = [...shown, ...Array.from({ length: EMPTY_LINES }, (): undefined => undefined)]
  const wrong = (field: 'from' | 'to' | 'name', line: number) =>
    problems.some((one) => one.startsWith(`${line}-${field}`)) ? t.records.problems[field] : undefined
  return (
    <>
      {id === EVERYWHERE ? <input type="hidden" name="everywhere" value="yes" /> : null}
      <small>{t.records.closuresHelp}</small>
      {lines.map((closure, line) => (
        <fieldset>
          <legend>{t.records.closure(line + 1)}</legend>
          <RecordField
            id={`from-${line}`}
            type="date"
            label={t.records.firstDay}
            value={closure?.from}
            problem={wrong('from', line)}
          />
          <RecordField
            id={`to-${line}`}
            type="date"
            label={t.records.lastDay}
            value={closure?.to}
            problem={wrong('to', line)}
          />
          {textsIn(`name-${line}`, closure?.name).map(({ field, lang, text: value }) => (
            <RecordField
              id={field}
              label={labelIn(t.records.why, lang, view)}
              lang={lang}
              value={value}
              problem={lang === 'en' ? wrong('name', line) : undefined}
            />
          ))}
          {contacts.length > 1 ? (
            <fieldset class="inline">
              <legend>{t.records.onlyThese}</legend>
              {contacts.map((contact) => (
                <label class="choice">
                  <input
                    type="checkbox"
                    name={`contact-${line}`}
                    value={contact.id}
                    checked={closure?.contacts?.includes(contact.id) ?? false}
                  />{' '}
                  {localized(contact.name, language)}
                </label>
              ))}
            </fieldset>
          ) : null}
        </fieldset>
      ))}
    </>
  )
}

/** The contacts that say so: of an agency, or how many in all. */
function Uses({ found, view: { t, language } }: { found: Found<ClosureRecord[]>; view: View }) {
  const id = idOf(found.subject.target)
  const agencies = found.engine.snapshot.agencies.filter((agency) => id === EVERYWHERE || agency.id === id)
  const contacts = agencies.flatMap((agency) =>
    agency.contacts.filter(({ hours }) => hours).map((contact) => ({ agency: agency.id, contact })),
  )
  return (
    <section class="panel">
      <h2>{t.records.contactsWithHours(contacts.length)}</h2>
      {id === EVERYWHERE ? null : (
        <ul class="near">
          {contacts.map(({ agency, contact }) => (
            <li>
              <a href={`/desk/contacts/${agency}/${contact.id}`}>{localized(contact.name, language)}</a>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
