import type { Engine } from '../../engine/index.ts'
import type { Gap } from '../../store/gaps/gap.ts'
import { type NearestAnswer, nearestAnswers } from '../answers/nearest.ts'
import { whyNot } from '../queue/gap-table.tsx'
import type { View } from '../ui/view.ts'

const NEAREST = 3
const FOUND = 8

/** The answers nearest to a gap's question, or to what someone looks for. */
export function nearestTo(gap: Gap, engine: Engine, find: string | undefined, { language }: View): NearestAnswer[] {
  const looked = find?.trim()
  const text = looked || gap.question
  return nearestAnswers(engine, { text, language: gap.language }, language, looked ? FOUND : NEAREST)
}

interface LinkPanelProps {
  gap: Gap
  engine: Engine
  near: NearestAnswer[]
  /** How many people said of each that it did not help, by `id/language`. */
  unhelpful: Map<string, number>
  find: string | undefined
  view: View
}

/** The nearest answers, why the engine did not give them, and the way to teach one of them this gap's questions. */
export function LinkPanel({ gap, engine, near, unhelpful, find, view }: LinkPanelProps) {
  const { t } = view
  return (
    <section class="panel" id="link">
      <h2>{t.links.title}</h2>
      <p>{view.may('publish') ? t.links.text : t.links.suggestText}</p>
      {near.length === 0 ? <p class="empty">{t.links.foundNone}</p> : null}
      <ul class="near">
        {near.map((answer) => (
          <NearItem
            answer={answer}
            gap={gap}
            unhelpful={unhelpful.get(`${answer.id}/${answer.language}`) ?? 0}
            owner={engine.snapshot.answer(answer.id, answer.language)?.agency ?? ''}
            view={view}
          />
        ))}
      </ul>
      <form method="get" action={`/desk/gaps/${gap.id}#link`} class="inline">
        <input
          type="search"
          name="find"
          value={find ?? ''}
          aria-label={t.links.findAnswer}
          placeholder={t.links.findAnswer}
        />
        <button type="submit" class="quiet">
          {t.lists.find}
        </button>
      </form>
    </section>
  )
}

function NearItem({
  answer,
  gap,
  unhelpful,
  owner,
  view,
}: {
  answer: NearestAnswer
  gap: Gap
  unhelpful: number
  /** Id of the agency that owns it. */
  owner: string
  view: View
}) {
  const { t } = view
  const why = whyNot(answer, gap, view)
  const said = [
    answer.agency,
    answer.missing.length > 0 ? `${t.links.closeness[answer.closeness]}; ${why}` : why,
    ...(answer.isGiven
      ? [t.links.givenNow]
      : answer.sure === undefined
        ? []
        : [t.links.sureOf(Math.round(answer.sure * 100))]),
    ...(unhelpful > 0 ? [t.gap.didNotHelp(unhelpful)] : []),
  ]
  return (
    <li>
      <a href={`/desk/answers/${answer.id}/${answer.language}`} lang={answer.language}>
        {answer.title}
      </a>
      <small>{said.join(' · ')}</small>
      {view.may('publish') ? (
        <a class="button quiet" href={`/desk/gaps/${gap.id}/link/${answer.id}/${answer.language}`}>
          {t.links.choose}
          <span class="hidden">{`: ${answer.title}`}</span>
        </a>
      ) : view.may('write', owner) ? (
        <form method="post" action={`/desk/gaps/${gap.id}/suggest/${answer.id}/${answer.language}`}>
          <button type="submit" class="quiet">
            {t.links.suggest}
            <span class="hidden">{`: ${answer.title}`}</span>
          </button>
        </form>
      ) : null}
    </li>
  )
}
