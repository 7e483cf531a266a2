import { type AgencyAbout, aboutProblems, localized } from '../../../corpus/index.ts'
import { text } from '../../ui/form.ts'
import type { View } from '../../ui/view.ts'
import { RecordField } from '../records/record-form.tsx'
import type { FieldsProps, Found, RecordKind } from '../records/record-kind.ts'
import { labelIn, readTexts, textsIn } from '../records/texts.ts'

const idOf = (target: string) => target.replace('agency:', '')

/** What an agency is called, and where its site is. */
export const aboutKind: RecordKind<AgencyAbout> = {
  route: '/agencies/:agency/about',
  subject({ agency = '' }, { snapshot: { agencies } }, { language }) {
    const found = agencies.find(({ id }) => id === agency)
    return (
      found && {
        ...{ target: `agency:${agency}`, path: `/desk/agencies/${agency}/about` },
        ...{ title: localized(found.name, language), sub: <code>{`@${agency}`}</code>, owners: [agency] },
      }
    )
  },
  pick(target, { agencies }) {
    const found = agencies.find(({ id }) => id === idOf(target))
    return found && { name: found.name, url: found.url }
  },
  read(form) {
    const typed = { name: readTexts(form, 'name'), url: text(form, 'url').trim() }
    return { typed, problems: aboutProblems(typed) }
  },
  lines: ({ name, url }, view) => [
    ...textsIn('name', name).map(({ lang, text: value }): [string, string] => [
      labelIn(view.t.records.agencyName, lang, view),
      value,
    ]),
    [view.t.agencies.site, url],
  ],
  Fields: (props: FieldsProps<AgencyAbout>) => <AboutFields {...props} />,
  Uses: (props: { found: Found<AgencyAbout>; view: View }) => <Uses {...props} />,
}

/** Its name in each language, and its site. */
export function AboutFields({ shown, problems, view }: Omit<FieldsProps<AgencyAbout>, 'found'>) {
  const { t } = view
  const wrong = (field: string) => problems.some((one) => one === field || (field === 'name-en' && one === 'name'))
  return (
    <>
      {textsIn('name', shown.name).map(({ field, lang, text: value }) => (
        <RecordField
          id={field}
          label={labelIn(t.records.agencyName, lang, view)}
          lang={lang}
          value={value}
          problem={wrong(field) ? t.records.problems.name : undefined}
        />
      ))}
      <RecordField
        id="url"
        label={t.agencies.site}
        value={shown.url}
        problem={wrong('url') ? t.contacts.problems.url : undefined}
      />
    </>
  )
}

/** How many answers say its name. */
function Uses({ found, view: { t } }: { found: Found<AgencyAbout>; view: View }) {
  const { snapshot } = found.engine
  const id = idOf(found.subject.target)
  const naming = Array.from({ length: snapshot.size }, (_, place) => snapshot.answerAt(place)).filter(({ agencies }) =>
    agencies.includes(id),
  )
  return (
    <section class="panel">
      <h2>{t.records.answersWithIt(naming.length)}</h2>
      <p>
        <a href={`/desk/answers?agency=${id}`}>{t.answers.title}</a>
        {' · '}
        <a href={`/desk/closures/${id}`}>{t.records.closures}</a>
      </p>
    </section>
  )
}
