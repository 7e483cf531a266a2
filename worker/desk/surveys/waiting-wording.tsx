import { SURVEY_LANGUAGES, SURVEY_TEXTS } from '../../measures/index.ts'
import type { SurveyAtDesk, WaitingWording } from '../../store/surveys/surveys.ts'
import { listText } from '../ui/day-text.ts'
import type { View } from '../ui/view.ts'

interface WaitingProps {
  survey: SurveyAtDesk
  waiting: WaitingWording
  view: View
}

/** A wording that nobody is asked in yet, whole: whoever approves it reads what people will. */
export function Waiting({ survey, waiting: { wording, writers }, view }: WaitingProps) {
  const { t, language, person } = view
  const { agency } = survey.settings
  const mayApprove = view.may('publish', agency) && !writers.includes(person ?? '')
  return (
    <section class="panel" id="waiting">
      <h2>{t.survey.waits}</h2>
      <p>{t.survey.waitsFor(listText(writers, language))}</p>
      <dl>
        <dt>{t.survey.scale}</dt>
        <dd>{t.survey.scales[wording.scale]}</dd>
        <dt>{t.survey.driversAsked}</dt>
        <dd>
          {listText(
            wording.drivers.map((driver) => t.survey.driverNames[driver]),
            language,
          )}
        </dd>
        {SURVEY_LANGUAGES.map((one) =>
          SURVEY_TEXTS.map((name) => (
            <>
              <dt>{`${t.survey.texts[name]} (${t.survey.languages[one]})`}</dt>
              <dd lang={one}>{wording.texts[one][name]}</dd>
            </>
          )),
        )}
      </dl>
      {mayApprove ? (
        <form method="post" action={`/desk/survey/${agency}/approve`}>
          <input type="hidden" name="version" value={wording.version} />
          <button type="submit">{t.survey.approve}</button>
        </form>
      ) : null}
    </section>
  )
}
