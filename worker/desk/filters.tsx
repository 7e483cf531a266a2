import { LANGUAGES, type Language } from '../contract/index.ts'
import { type AgencyRecord, localized } from '../corpus/index.ts'
import type { View } from './view.ts'

interface FiltersProps {
  view: View
  /** Path of the list. */
  action: string
  filter: { state?: string; agency?: string; language?: Language; find?: string }
  agencies: AgencyRecord[]
  /** Whether there is a box for words to look for. */
  search?: boolean
}

/** Agency, language and words to look for, kept in the address, so that a list can be sent to a colleague. */
export function Filters({ view, action, filter, agencies, search = false }: FiltersProps) {
  const { t, language } = view
  return (
    <form class="filters" method="get" action={action}>
      {filter.state && filter.state !== 'open' ? <input type="hidden" name="state" value={filter.state} /> : null}
      {search ? (
        <input type="search" name="find" value={filter.find ?? ''} aria-label={t.find} placeholder={t.find} />
      ) : null}
      <select name="agency" aria-label={t.agency}>
        <option value="">{t.allAgencies}</option>
        {agencies.map((agency) => (
          <option value={agency.id} selected={agency.id === filter.agency}>
            {localized(agency.name, language)}
          </option>
        ))}
      </select>
      <select name="language" aria-label={t.language}>
        <option value="">{t.anyLanguage}</option>
        {LANGUAGES.map((each) => (
          <option value={each} selected={each === filter.language}>
            {t.languages[each]}
          </option>
        ))}
      </select>
      <button type="submit" class="quiet">
        {t.show}
      </button>
    </form>
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
    <nav class="pager" aria-label={t.pageOf(page, pages)}>
      {page > 1 ? <a href={withPage(path, page - 1)}>{t.previousPage}</a> : null}
      <span>{t.pageOf(page, pages)}</span>
      {page < pages ? <a href={withPage(path, page + 1)}>{t.nextPage}</a> : null}
    </nav>
  )
}

function withPage(path: string, page: number): string {
  const [place = '', query = ''] = path.split('?')
  const changed = new URLSearchParams(query)
  changed.set('page', String(page))
  return `${place}?${changed}`
}
