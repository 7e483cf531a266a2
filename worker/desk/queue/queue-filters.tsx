import type { AgencyRecord } from '../../corpus/index.ts'
import { AgencySelect, ChannelSelect, LanguageSelect } from '../ui/filters.tsx'
import type { View } from '../ui/view.ts'
import { hasWordings, NOBODY, QUEUE_ORDERS, type QueueAddress } from './queue-filter.ts'

interface FiltersProps {
  view: View
  address: QueueAddress
  agencies: AgencyRecord[]
  topics: string[]
  /** Names of who may work on gaps. */
  assignees: string[]
}

/** Agency, channel, topic, language, person, order and words to look for in the list of gaps, kept in the address, so that it can be sent to a colleague. */
export function Filters({ view, address, agencies, topics, assignees }: FiltersProps) {
  const { t } = view
  return (
    <form class="filters" method="get" action="/desk/gaps">
      {address.work === 'question' ? null : <input type="hidden" name="work" value={address.work} />}
      {address.list === 'open' ? null : <input type="hidden" name="state" value={address.list} />}
      {hasWordings(address.work) ? (
        <input
          type="search"
          name="find"
          value={address.find}
          aria-label={t.queue.findGaps}
          placeholder={t.queue.findGaps}
        />
      ) : null}
      <AgencySelect chosen={address.agency} agencies={agencies} view={view} />
      <LanguageSelect chosen={address.language} view={view} />
      {hasWordings(address.work) ? <ChannelSelect chosen={address.channel} view={view} /> : null}
      {hasWordings(address.work) ? <TopicSelect chosen={address.topic} topics={topics} view={view} /> : null}
      {address.list === 'mine' ? null : <PersonSelect chosen={address.person} assignees={assignees} view={view} />}
      {address.work === 'review' ? null : <OrderSelect chosen={address.order} view={view} />}
      <button type="submit" class="quiet">
        {t.lists.show}
      </button>
    </form>
  )
}

function OrderSelect({ chosen, view: { t } }: { chosen: QueueAddress['order']; view: View }) {
  return (
    <select name="order" aria-label={t.queue.order}>
      {QUEUE_ORDERS.map((order) => (
        <option value={order} selected={order === chosen}>
          {t.queue.orders[order]}
        </option>
      ))}
    </select>
  )
}

function TopicSelect({ chosen, topics, view: { t } }: { chosen: string | undefined; topics: string[]; view: View }) {
  return (
    <select name="topic" aria-label={t.queue.topic}>
      <option value="">{t.queue.anyTopic}</option>
      {topics.map((topic) => (
        <option value={topic} selected={topic === chosen}>
          {topic}
        </option>
      ))}
    </select>
  )
}

function PersonSelect({
  chosen,
  assignees,
  view: { t },
}: {
  chosen: string | undefined
  assignees: string[]
  view: View
}) {
  return (
    <select name="person" aria-label={t.queue.worksOnIt}>
      <option value="">{t.queue.anyPerson}</option>
      <option value={NOBODY} selected={chosen === NOBODY}>
        {t.queue.nobody}
      </option>
      {assignees.map((name) => (
        <option value={name} selected={name === chosen}>
          {name}
        </option>
      ))}
    </select>
  )
}
