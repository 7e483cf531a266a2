import { Hono } from 'hono'
import { type Work, workOn } from '../../../store/answers/work-under-way.ts'
import { type DeskContext, type DeskEnv, type View, viewOf } from '../../ui/view.ts'

/** How far long work is: said to the page's script, which asks again. */
export const workPage = new Hono<DeskEnv>()

workPage.get('/under-way', async (c) => {
  const work = await workOn(c.env.DB, c.req.query('of') ?? '', new Date())
  c.header('Cache-Control', 'no-store')
  return c.json({ text: work ? sayingOf(work, viewOf(c)) : '' })
})

function sayingOf({ target, person, done, total }: Work, { t }: View): string {
  const said = target.startsWith('import:') ? t.exchange : t.gate
  return total === 0 ? said.begun(person) : said.underWay(person, done, total)
}

/** A place that says what is under way on something: where nothing is, it is empty, and the page's script fills it once work begins.
 * @param again - The address that shows it anew, without a script too. */
export async function UnderWay({ c, target, again }: { c: DeskContext; target: string; again: string }) {
  const view = viewOf(c)
  const work = await workOn(c.env.DB, target, new Date())
  return (
    <div class="under-way" data-of={target}>
      <p role="status">{work ? sayingOf(work, view) : null}</p>
      {work ? <a href={again}>{view.t.gate.lookAgain}</a> : null}
    </div>
  )
}
