import { OFFICES } from '../../../contract/index.ts'
import { localized, type StateRecord, stateProblems } from '../../../corpus/index.ts'
import { AnswerTitles } from '../../ui/answer-titles.tsx'
import { text } from '../../ui/form.ts'
import type { View } from '../../ui/view.ts'
import { RecordField } from '../records/record-form.tsx'
import type { FieldsProps, Found, RecordKind } from '../records/record-kind.ts'
import { dialled, labelIn, readTexts, textsIn } from '../records/texts.ts'

const idOf = (target: string) => target.replace('state:', '')
const FIELDS = ['url', 'name', 'phone'] as const

/** The offices of one state or territory. They belong to no agency: writers of any ask, who may publish for all approves. */
export const stateKind: RecordKind<StateRecord> = {
  route: '/states/:state',
  subject({ state = '' }, { snapshot: { agencies, states } }, { t, language }) {
    const found = states?.states.find(({ id }) => id === state)
    return (
      found && {
        ...{ target: `state:${state}`, path: `/desk/states/${state}` },
        ...{ title: localized(found.name, language), sub: t.records.stateText },
        ...{ owners: agencies.map(({ id }) => id), isEverybodys: true as const },
      }
    )
  },
  pick: (target, { states }) => states?.states.find(({ id }) => id === idOf(target)),
  read(form, now) {
    const offices = OFFICES.flatMap((office) => {
      const [url = '', name = '', phone = ''] = FIELDS.map((field) => text(form, `${office}-${field}`).trim())
      if (!url && !name && !phone) return []
      return [[office, { url, ...(name ? { name } : {}), ...(phone ? { phone: dialled(phone) } : {}) }]]
    })
    const typed: StateRecord = { id: now.id, name: readTexts(form, 'name'), offices: Object.fromEntries(offices) }
    return { typed, problems: stateProblems(typed) }
  },
  lines: ({ name, offices }, view) => [
    ...textsIn('name', name).map(({ lang, text: value }): [string, string] => [
      labelIn(view.t.records.stateName, lang, view),
      value,
    ]),
    ...OFFICES.flatMap((office) =>
      FIELDS.map((field): [string, string] => [
        `${view.t.records.offices[office]}: ${view.t.records.officeFields[field]}`,
        offices[office]?.[field] ?? '',
      ]),
    ),
  ],
  Fields: (props: FieldsProps<StateRecord>) => <StateFields {...props} />,
  Uses: (props: { found: Found<StateRecord>; view: View }) => <Uses {...props} />,
}

function StateFields({ shown, problems, view }: FieldsProps<StateRecord>) {
  const { t } = view
  return (
    <>
      {textsIn('name', shown.name).map(({ field, lang, text: value }) => (
        <RecordField
          id={field}
          label={labelIn(t.records.stateName, lang, view)}
          lang={lang}
          value={value}
          problem={problems.includes(field) ? t.records.problems.name : undefined}
        />
      ))}
      {OFFICES.map((office) => (
        <fieldset>
          <legend>{t.records.offices[office]}</legend>
          {FIELDS.map((field) => (
            <RecordField
              id={`${office}-${field}`}
              label={t.records.officeFields[field]}
              value={shown.offices[office]?.[field]}
              problem={problems.includes(`${office}-${field}`) ? t.records.officeProblems[field] : undefined}
            />
          ))}
        </fieldset>
      ))}
    </>
  )
}

/** The answers that list the offices of the states. */
function Uses({ found, view: { t } }: { found: Found<StateRecord>; view: View }) {
  const { snapshot } = found.engine
  const naming = Array.from({ length: snapshot.size }, (_, place) => snapshot.answerAt(place)).filter(({ blocks }) =>
    JSON.stringify(blocks).includes('"kind":"offices"'),
  )
  return (
    <section class="panel">
      <h2>{t.records.answersWithOffices(naming.length)}</h2>
      <AnswerTitles answers={naming} />
    </section>
  )
}
