import { localized } from '../../corpus/index.ts'
import type { Engine } from '../../engine/index.ts'
import { type SavedView, savedViews, type ViewList } from '../../store/people/saved-views.ts'
import { type DeskContext, personOf, type View, viewOf } from '../ui/view.ts'

export const NAME_CHARACTERS = 60

interface SavedViewsProps {
  c: DeskContext
  list: ViewList
  /** The address of the list as it is narrowed now. */
  address: string
  snapshot: Engine['snapshot']
}

/** Lists that were saved by name, by who looks or for their agency, and saving this one. */
export async function SavedViews({ c, list, address, snapshot }: SavedViewsProps) {
  const view = viewOf(c)
  const { t, language } = view
  const agencies = snapshot.agencies.filter(({ id }) => view.may('read', id))
  const ids = agencies.map(({ id }) => id)
  const views = await savedViews(c.env.DB, list, { person: personOf(c), agencies: ids })
  const query = queryOf(address)
  const said = Object.entries(t.views.said).find(([one]) => one === c.req.query('view'))?.[1]
  return (
    <details class="views" open={said !== undefined}>
      <summary>{t.views.title(views.length)}</summary>
      {said ? <p role="status">{said}</p> : null}
      {views.length === 0 ? null : (
        <ul class="near">
          {views.map((one) => (
            <Saved one={one} isHere={one.query === query} person={personOf(c)} view={view} />
          ))}
        </ul>
      )}
      <form method="post" action="/desk/views" class="inline">
        <input type="hidden" name="list" value={list} />
        <input type="hidden" name="query" value={query} />
        <label for="view-name">{t.views.name}</label>
        <input id="view-name" name="name" maxlength={NAME_CHARACTERS} required />
        <label for="view-agency">{t.views.whoSees}</label>
        <select id="view-agency" name="agency">
          <option value="">{t.views.onlyMe}</option>
          {agencies
            .filter(({ id }) => view.may('sort', id))
            .map(({ id, name }) => (
              <option value={id}>{localized(name, language)}</option>
            ))}
        </select>
        <button type="submit" class="quiet">
          {t.views.save}
        </button>
      </form>
    </details>
  )
}

interface SavedProps {
  one: SavedView
  isHere: boolean
  person: string
  view: View
}

function Saved({ one, isHere, person, view }: SavedProps) {
  const { t, may } = view
  const isMine = one.person === person
  return (
    <li>
      <a href={addressOfView(one)} aria-current={isHere ? 'true' : undefined}>
        {one.name}
      </a>
      {one.agency ? <small>{t.views.shared(one.person, `@${one.agency}`)}</small> : null}
      {isMine || may('publish', one.agency) ? (
        <form method="post" action={`/desk/views/${one.id}/remove`}>
          <button type="submit" class="plain">
            {t.views.remove}
            <span class="hidden">{`: ${one.name}`}</span>
          </button>
        </form>
      ) : null}
    </li>
  )
}

/** The address of a saved view. */
export function addressOfView({ list, query }: Pick<SavedView, 'list' | 'query'>): string {
  return `/desk/${list}${query ? `?${query}` : '?agency='}`
}

/** What an address says of its list: not which page of it, nor what just happened. */
export function queryOf(address: string): string {
  const query = new URLSearchParams(address.split('?')[1] ?? '')
  for (const passing of ['page', 'view', 'change']) query.delete(passing)
  query.sort()
  return query.toString()
}
