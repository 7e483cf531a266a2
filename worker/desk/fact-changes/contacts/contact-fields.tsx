import type { ContactRecord } from '../../../corpus/index.ts'
import { RecordField } from '../records/record-form.tsx'
import type { FieldsProps } from '../records/record-kind.ts'
import { labelIn, textsIn } from '../records/texts.ts'
import { HoursFields } from './hours-fields.tsx'
import { phoneTexts } from './read-contact-form.ts'

/** A contact's name, number, texts, what to have ready, hours and languages. */
export function ContactFields({ shown, problems, view }: FieldsProps<ContactRecord>) {
  const { t } = view
  const problem = (name: keyof typeof t.contacts.problems) =>
    problems.includes(name) ? t.contacts.problems[name] : undefined
  return (
    <>
      {textsIn('name', shown.name).map(({ field, lang, text }) => (
        <RecordField
          id={field}
          label={labelIn(t.contacts.name, lang, view)}
          lang={lang}
          value={text}
          problem={lang === 'en' ? problem('name') : undefined}
        />
      ))}
      <RecordField
        id="phone"
        label={t.contacts.phone}
        value={shown.phone}
        help={t.contacts.phoneHelp}
        problem={problem('phone')}
      />
      {phoneTexts(shown).map(({ field, lang, text }) => (
        <RecordField
          id={field}
          label={lang ? labelIn(t.contacts.phoneText, lang, view) : t.contacts.phoneText}
          lang={lang}
          value={text}
          problem={problem('phoneText')}
        />
      ))}
      <RecordField id="tty" label={t.contacts.tty} value={shown.tty} problem={problem('tty')} />
      {textsIn('ready', shown.ready).map(({ field, lang, text }) => (
        <RecordField
          id={field}
          label={labelIn(t.contacts.ready, lang, view)}
          lang={lang}
          value={text}
          problem={problem('ready')}
        />
      ))}
      <RecordField id="url" label={t.contacts.url} value={shown.url} problem={problem('url')} />
      <HoursFields hours={shown.hours} problem={problem('hours')} view={view} />
      <RecordField
        id="languages"
        label={t.contacts.languages}
        value={shown.languages.join(', ')}
        help={t.contacts.languagesHelp}
        problem={problem('languages')}
      />
      <label class="choice">
        <input type="checkbox" name="interpreter" value="yes" checked={shown.interpreter ?? false} />{' '}
        {t.contacts.interpreter}
      </label>
    </>
  )
}
