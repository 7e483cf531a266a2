import { Hono } from 'hono'
import { Problem } from '../../contract/index.ts'
import { Back } from '../ui/back.tsx'
import { page } from '../ui/page.tsx'
import { type DeskEnv, deskPath, KEYS_COOKIE, keepChoice, type View, viewOf } from '../ui/view.ts'

/** The keys of the queue, what they do, and turning them off. */
export const shortcutsPage = new Hono<DeskEnv>()

shortcutsPage.get('/shortcuts', (c) => {
  const view = viewOf(c)
  const { t } = view
  const content = (
    <>
      <Back href="/desk/gaps">{t.queue.title}</Back>
      <h1>{t.shortcuts.title}</h1>
      <section class="panel">
        <Keys view={view} />
      </section>
      <Switch view={view} />
    </>
  )
  return page(c, t.shortcuts.title, content, { part: 'gaps', styles: ['queue.css'] })
})

shortcutsPage.get('/shortcuts/:state', (c) => {
  const state = c.req.param('state')
  if (state !== 'on' && state !== 'off') throw new Problem('not-found')
  keepChoice(c, KEYS_COOKIE, state)
  return c.redirect(deskPath(c.req.query('to')), 303)
})

const KEYS = ['j', 'k', 'Enter', 'x', 'a', 's', 'd', 'l', 'w', 'u', '/', '?'] as const

function Keys({ view: { t } }: { view: View }) {
  return (
    <dl class="keys">
      {KEYS.map((key) => (
        <div>
          <dt>
            <kbd>{key}</kbd>
          </dt>
          <dd>{t.shortcuts.keys[key]}</dd>
        </div>
      ))}
    </dl>
  )
}

function Switch({ view: { t, hasKeys } }: { view: View }) {
  return (
    <>
      <p>{hasKeys ? t.shortcuts.on : t.shortcuts.off}</p>
      <p>
        <a class="button quiet" href={`/desk/shortcuts/${hasKeys ? 'off' : 'on'}?to=/desk/shortcuts`}>
          {hasKeys ? t.shortcuts.turnOff : t.shortcuts.turnOn}
        </a>
      </p>
    </>
  )
}

/** The way to the keys, and the same in a dialog that `?` opens where scripts run. */
export function ShortcutsLink({ view }: { view: View }) {
  const { t } = view
  return (
    <>
      <a href="/desk/shortcuts" class="small">
        {t.shortcuts.title}
      </a>
      <dialog id="shortcuts" aria-labelledby="shortcuts-title">
        <h2 id="shortcuts-title">{t.shortcuts.title}</h2>
        <Keys view={view} />
        <p>
          <a href="/desk/shortcuts">{t.shortcuts.more}</a>
        </p>
        <form method="dialog">
          <button type="submit" class="quiet">
            {t.shortcuts.close}
          </button>
        </form>
      </dialog>
    </>
  )
}
