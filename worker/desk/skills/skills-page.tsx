import { Hono } from 'hono'
import { LANGUAGES, Problem } from '../../contract/index.ts'
import { isIsoDate } from '../../corpus/index.ts'
import { liveEngine } from '../../live/live.ts'
import { measureDay } from '../../measures/index.ts'
import { batchedReads } from '../../store/batched-reads.ts'
import { confirmSkill, declareSkill, dropSkill, keepLimit, type Skill } from '../../store/skills/skills.ts'
import { notApproved } from '../access/not-approved.ts'
import { formOf, text } from '../ui/form.ts'
import { page } from '../ui/page.tsx'
import { type Column, Rows } from '../ui/rows.tsx'
import { type DeskEnv, personOf, type View, viewOf } from '../ui/view.ts'
import { languageTopic } from './language-topic.ts'
import { MySkills } from './my-skills.tsx'
import { hangOnOne, type Knower, whoKnows } from './who-knows.ts'
import { whyNowText } from './why-text.ts'

const MOST_OPEN = 1_000

/** Who knows what: said by people themselves, seen from what they published, confirmed by others. */
export const skillsPage = new Hono<DeskEnv>()

skillsPage.get('/skills', async (c) => {
  const now = new Date()
  const view = viewOf(c)
  const { t } = view
  const engine = await liveEngine(c.env, c.executionCtx)
  const knowers = await whoKnows(batchedReads(c.env.DB), engine, now)
  const today = measureDay(now)
  const topics = [...topicsOf(engine.snapshot)].sort()
  const alone = hangOnOne(knowers)
  const content = (
    <>
      <h1>{t.skills.title}</h1>
      <p class="sub">{t.skills.intro}</p>
      <MySkills mine={knowers.filter(({ person }) => person === personOf(c))} topics={topics} view={view} />
      <section class="part" aria-labelledby="alone">
        <h2 id="alone">{t.skills.alone}</h2>
        <p class="sub">{t.skills.aloneText}</p>
        {alone.length === 0 ? <p class="empty">{t.skills.none}</p> : null}
        <ul>
          {alone.map(({ topic, person }) => (
            <li>{t.skills.hangs(topic, person)}</li>
          ))}
        </ul>
      </section>
      <section class="part" aria-labelledby="all">
        <h2 id="all">{t.skills.all}</h2>
        {knowers.length === 0 ? (
          <p class="empty">{t.skills.none}</p>
        ) : (
          <Rows columns={columnsOf(today, view)} rows={knowers} />
        )}
      </section>
    </>
  )
  return page(c, t.skills.title, content, { part: 'home' })
})

skillsPage.post('/skills', async (c) => {
  const form = await formOf(c)
  const person = personOf(c)
  const now = new Date()
  const topic = text(form, 'topic')
  if (text(form, 'do') === 'limit') await keepLimit(c.env.DB, { person, ...readLimit(form) }, now)
  else if (text(form, 'do') === 'drop') await dropSkill(c.env.DB, person, topic, now)
  else {
    const { snapshot } = await liveEngine(c.env, c.executionCtx)
    const level = levelOf(text(form, 'level'))
    if (!level || !topicsOf(snapshot).has(topic)) throw new Problem('field-wrong', { field: 'topic' })
    await declareSkill(c.env.DB, { person, topic, level }, now)
  }
  return c.redirect('/desk/skills', 303)
})

skillsPage.post('/skills/confirm', async (c) => {
  const form = await formOf(c)
  const level = levelOf(text(form, 'level'))
  if (!level) throw new Problem('field-wrong', { field: 'level' })
  const skill = { person: text(form, 'person'), topic: text(form, 'topic'), level }
  const who = personOf(c)
  if (!(await confirmSkill(c.env.DB, skill, who, new Date()))) throw notApproved(skill.person === who)
  return c.redirect('/desk/skills', 303)
})

type Snapshot = Awaited<ReturnType<typeof liveEngine>>['snapshot']

/** What can be known: what answers are about, and the languages besides English that people ask in. */
function topicsOf(snapshot: Snapshot): Set<string> {
  const topics = snapshot.keys.flatMap(({ id, language }) => snapshot.answer(id, language)?.topics ?? [])
  return new Set([...topics, ...LANGUAGES.flatMap((language) => languageTopic(language) ?? [])])
}

function levelOf(typed: string): Skill['level'] | undefined {
  return ([1, 2, 3] as const).find((level) => String(level) === typed)
}

/** @throws {Problem} `field-wrong` */
function readLimit(form: FormData) {
  const [awayUntil, mostOpen] = [text(form, 'away'), Number(text(form, 'most') || '0')]
  const isRight = (awayUntil === '' || isIsoDate(awayUntil)) && Number.isInteger(mostOpen) && mostOpen >= 0
  if (!isRight || mostOpen > MOST_OPEN) throw new Problem('field-wrong', { field: 'away' })
  return { awayUntil, mostOpen }
}

function columnsOf(today: string, view: View): Column<Knower>[] {
  const { t } = view
  return [
    { title: t.skills.topic, cell: ({ topic }) => topic },
    { title: t.skills.person, cell: ({ person }) => person },
    { title: t.skills.level, cell: ({ level }) => t.skills.levels[level === 3 ? 3 : level === 2 ? 2 : 1] },
    { title: t.skills.why, cell: (one) => whyNowText(one, today, view) },
    { title: t.skills.confirm, isSilent: true, cell: (one) => <Confirm one={one} view={view} /> },
  ]
}

function Confirm({ one: { person, topic, declared, confirmedBy }, view }: { one: Knower; view: View }) {
  if (!declared || confirmedBy || person === view.person || !view.may('publish')) return null
  return (
    <form method="post" action="/desk/skills/confirm">
      {Object.entries({ person, topic, level: declared }).map(([name, value]) => (
        <input type="hidden" name={name} value={value} />
      ))}
      <button type="submit" class="quiet">
        {view.t.skills.confirm}
        <span class="hidden">{` ${person}, ${topic}`}</span>
      </button>
    </form>
  )
}
