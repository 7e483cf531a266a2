import type { PanelSettings } from '../../store/panel/settings.ts'
import type { Study } from '../../store/panel/studies.ts'
import type { View } from '../ui/view.ts'
import { StudyLine } from './study-results.tsx'

interface PanelPageProps {
  settings: PanelSettings
  hasProblem: boolean
  isSaved: boolean
  isOpen: boolean
  members: { language: string; people: number }[]
  studies: Study[]
  minimum: number
  view: View
}

const LANGUAGES = ['en', 'es'] as const

/** The panel: whether it asks, who is there in tens, its tests, and its settings for admins. */
export function PanelPage(props: PanelPageProps) {
  const { isOpen, isSaved, members, studies, minimum, view } = props
  const { t } = view
  const peopleOf = (language: string) => members.find((one) => one.language === language)?.people ?? 0
  return (
    <>
      <h1>{t.panel.title}</h1>
      <p class="sub">{t.panel.intro}</p>
      {isSaved ? (
        <p class="said good" role="status">
          {t.panel.saved}
        </p>
      ) : null}
      <p class="said">
        {isOpen ? t.panel.open : t.panel.shut} <a href="/panel">/panel</a>
      </p>
      <section class="part" aria-labelledby="members">
        <h2 id="members">{t.panel.members}</h2>
        <p class="sub">{t.panel.membersText}</p>
        <ul>
          {LANGUAGES.map((language) => (
            <li>{`${t.lists.languages[language]}: ${inTens(peopleOf(language), minimum, view)}`}</li>
          ))}
        </ul>
      </section>
      <section class="part" aria-labelledby="studies">
        <h2 id="studies">{t.panel.studies}</h2>
        {studies.length === 0 ? <p class="empty">{t.panel.none}</p> : null}
        {studies.map((study) => (
          <>
            <p>
              <a href={`/desk/drafts/${study.draftId}#panel`} lang={study.language}>
                {study.answer.title}
              </a>
            </p>
            <StudyLine {...{ study, minimum, view }} isOlder={false} />
          </>
        ))}
      </section>
      {view.may('people') ? <Settings {...props} /> : null}
    </>
  )
}

/** A count of people as it may be told: never one that differs from yesterday's by one person. */
function inTens(people: number, minimum: number, { t }: View): string {
  if (people === 0) return t.panel.nobody
  if (people < minimum) return t.panel.fewer(minimum)
  return t.panel.atLeast(Math.max(minimum, Math.floor(people / 10) * 10))
}

function Settings({ settings, hasProblem, view: { t } }: PanelPageProps) {
  const { ombNumber, expiresOn, burdenMinutes, isOn } = settings
  return (
    <section class="panel" aria-labelledby="settings">
      <h2 id="settings">{t.panel.settings}</h2>
      <form method="post" action="/desk/panel">
        {hasProblem ? (
          <p class="problem" role="alert">
            {t.panel.problem}
          </p>
        ) : null}
        <p class="field">
          <label for="omb">{t.panel.omb}</label>
          <input id="omb" name="omb" value={ombNumber} />
        </p>
        <p class="field">
          <label for="expires">{t.panel.expires}</label>
          <input id="expires" name="expires" type="date" value={expiresOn} />
        </p>
        <p class="field">
          <label for="minutes">{t.panel.minutes}</label>
          <input id="minutes" name="minutes" type="number" value={burdenMinutes} />
        </p>
        <p>
          <label>
            <input type="checkbox" name="isOn" value="yes" checked={isOn === 1} /> {t.panel.isOn}
          </label>
        </p>
        <button type="submit">{t.panel.save}</button>
      </form>
    </section>
  )
}
