import { LANGUAGES, type Language } from '../contract/index.ts'
import { type AgencyRecord, localized } from '../corpus/index.ts'
import type { QueueAddress } from './queue-filter.ts'
import type { View } from './view.ts'

interface FiltersProps {
  view: View
  address: QueueAddress
  agencies: AgencyRecord[]
}

/** Agency, language, order and words to look for in the list of gaps, kept in the address, so that it can be sent to a colleague. */
export function Filters({ view, address, agencies }: FiltersProps) {
  const { t } = view
  return (
    <form class="filters" method="get" action="/desk/gaps">
      {address.list === 'open' ? null : <input type="hidden" name="state" value={address.list} />}
      <input type="search" name="find" value={address.find} aria-label={t.findGaps} placeholder={t.findGaps} />
      <AgencySelect chosen={address.agency} agencies={agencies} view={view} />
      <LanguageSelect chosen={address.language} view={view} />
      <select name="order" aria-label={t.order}>
        {ORDERS.map((order) => (
          <option value={order} selected={order === address.order}>
            {t.orders[order]}
          </option>
        ))}
      </select>
      <button type="submit" class="quiet">
        {t.show}
      </button>
    </form>
  )
}
const ORDERS = ['impact', 'people', 'recent'] as const

/** One agency, or all. */
export function AgencySelect({
  chosen,
  agencies,
  view: { t, language },
}: {
  chosen: string | undefined
  agencies: AgencyRecord[]
  view: View
}) {
  return (
    <select name="agency" aria-label={t.agency}>
      <option value="">{t.allAgencies}</option>
      {agencies.map((agency) => (
        <option value={agency.id} selected={agency.id === chosen}>
          {localized(agency.name, language)}
        </option>
      ))}
    </select>
  )
}

/** One language, or any. */
export function LanguageSelect({ chosen, view: { t } }: { chosen: Language | undefined; view: View }) {
  return (
    <select name="language" aria-label={t.language}>
      <option value="">{t.anyLanguage}</option>
      {LANGUAGES.map((each) => (
        <option value={each} selected={each === chosen}>
          {t.languages[each]}
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
  changed.delete('change') // what was said once is not said again
  return `${place}?${changed}`
}
