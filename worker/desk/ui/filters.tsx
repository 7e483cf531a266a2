import type { Child } from 'hono/jsx'
import { CHANNELS, type Channel, LANGUAGES, type Language } from '../../contract/index.ts'
import { type AgencyRecord, localized } from '../../corpus/index.ts'
import type { View } from './view.ts'

interface AgencySelectProps {
  chosen: string | undefined
  agencies: AgencyRecord[]
  view: Pick<View, 't' | 'language'>
}

/** One agency, or all. */
export function AgencySelect({ chosen, agencies, view: { t, language } }: AgencySelectProps) {
  return (
    <select name="agency" aria-label={t.lists.agency}>
      <option value="">{t.lists.allAgencies}</option>
      {agencies.map((agency) => (
        <option value={agency.id} selected={agency.id === chosen}>
          {localized(agency.name, language)}
        </option>
      ))}
    </select>
  )
}

/** One channel, or all. */
export function ChannelSelect({ chosen, view: { t } }: { chosen: Channel | undefined; view: View }) {
  return (
    <select name="channel" aria-label={t.lists.channel}>
      <option value="">{t.lists.allChannels}</option>
      {CHANNELS.map((each) => (
        <option value={each} selected={each === chosen}>
          {t.lists.channels[each]}
        </option>
      ))}
    </select>
  )
}

interface AgencyFilterProps extends AgencySelectProps {
  /** The page that it narrows. */
  action: string
  /** What else the page's address says, as hidden fields. */
  children?: Child
}

/** Narrows a page to one agency. */
export function AgencyFilter({ action, chosen, agencies, view, children }: AgencyFilterProps) {
  return (
    <form class="filters" method="get" action={action}>
      {children}
      <AgencySelect chosen={chosen} agencies={agencies} view={view} />
      <button type="submit" class="quiet">
        {view.t.lists.show}
      </button>
    </form>
  )
}

/** One language, or any. */
export function LanguageSelect({ chosen, view: { t } }: { chosen: Language | undefined; view: View }) {
  return (
    <select name="language" aria-label={t.lists.language}>
      <option value="">{t.lists.anyLanguage}</option>
      {LANGUAGES.map((each) => (
        <option value={each} selected={each === chosen}>
          {t.lists.languages[each]}
        </option>
      ))}
    </select>
  )
}

interface PagerProps {
  view: View
  page: number
  total: number
  perPage: number
}

/** Links to the pages before and after; nothing where there is one page only. */
export function Pager({ view: { t, path }, page, total, perPage }: PagerProps) {
  const pages = Math.max(1, Math.ceil(total / perPage))
  if (pages === 1) return null
  return (
    <nav class="pager" aria-label={t.lists.pageOf(page, pages)}>
      {page > 1 ? <a href={withPage(path, page - 1)}>{t.lists.previousPage}</a> : null}
      <span>{t.lists.pageOf(page, pages)}</span>
      {page < pages ? <a href={withPage(path, page + 1)}>{t.lists.nextPage}</a> : null}
    </nav>
  )
}

function withPage(path: string, page: number): string {
  const [place = '', query = ''] = path.split('?')
  const changed = new URLSearchParams(query)
  changed.set('page', String(page))
  changed.delete('change') // what was said once is not said again
  return `${place}?${changed}`
}
