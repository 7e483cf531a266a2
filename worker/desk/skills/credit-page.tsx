import { Hono } from 'hono'
import { DAY_MS, isoDay } from '../../corpus/index.ts'
import { countingIn } from '../../html/texts/count.ts'
import { settingsOf } from '../../http/settings-of.ts'
import { figureText } from '../../measures/index.ts'
import { type OwnWork, ownWork } from '../../store/skills/own-work.ts'
import { Back } from '../ui/back.tsx'
import { page } from '../ui/page.tsx'
import { type Column, Rows } from '../ui/rows.tsx'
import { type DeskEnv, personOf, type View, viewOf } from '../ui/view.ts'

/** The log keeps questions so long. */
const DAYS = 90

/** Whom one's own answers helped. Nobody else sees it: there are no points, and nobody is compared. */
export const creditPage = new Hono<DeskEnv>()

creditPage.get('/credit', async (c) => {
  const view = viewOf(c)
  const { t, language } = view
  const minimum = settingsOf(c).minimumCell
  const work = await ownWork(c.env.DB, personOf(c), isoDay(new Date(Date.now() - DAYS * DAY_MS)))
  const { numerator, excludes } = figureText('own-work', language, minimum)
  const content = (
    <>
      <Back href="/desk">{t.home.title}</Back>
      <h1>{t.credit.title}</h1>
      <p class="sub">{t.credit.intro}</p>
      {work.length === 0 ? <p class="empty">{t.credit.none}</p> : <Work work={work} minimum={minimum} view={view} />}
      <p class="hint">{`${numerator} ${t.numbers.excludes}: ${excludes}`}</p>
    </>
  )
  return page(c, t.credit.title, content, { part: 'home', styles: ['numbers.css'] })
})

function Work({ work, minimum, view }: { work: OwnWork[]; minimum: number; view: View }) {
  const { t } = view
  const sum = (key: 'given' | 'receipts' | 'people') => work.reduce((all, one) => all + one[key], 0)
  const { number } = countingIn(view.language)
  const told = (count: number) =>
    count > 0 && count < minimum ? t.credit.few.replace('#', number(minimum)) : number(count)
  const columns: Column<OwnWork>[] = [
    {
      title: t.credit.answer,
      cell: ({ id, language, title }) => (
        <a href={`/desk/answers/${id}/${language}`} lang={language}>
          {title}
        </a>
      ),
    },
    { title: t.credit.given, look: 'number', cell: ({ given }) => told(given) },
    { title: t.credit.people, look: 'number', cell: ({ people }) => told(people) },
    { title: t.credit.receipts, look: 'number', cell: ({ receipts }) => told(receipts) },
  ]
  return (
    <>
      <p class="says">{t.credit.summary(work.length, told(sum('given')), told(sum('receipts')))}</p>
      <Rows columns={columns} rows={work} />
    </>
  )
}
