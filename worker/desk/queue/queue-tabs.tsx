import { countingIn } from '../../html/texts/count.ts'
import { GAP_KINDS } from '../../store/gaps/gap-row.ts'
import { QUEUE_LISTS, type QueueCounts } from '../../store/queue/queue-counts.ts'
import type { View } from '../ui/view.ts'
import { ofWork, type QueueAddress, queueAddress } from './queue-filter.ts'

interface QueueTabsProps {
  address: QueueAddress
  counts: QueueCounts
  view: View
}

/** The four kinds of work, each with how many are open, and the lists of the one that is shown. */
export function QueueTabs({ address, counts, view }: QueueTabsProps) {
  const { t } = view
  return (
    <>
      <nav class="work" aria-label={t.queue.workFilter}>
        {GAP_KINDS.map((work) => (
          <a href={ofWork(address, work)} aria-current={work === address.work ? 'true' : undefined}>
            {t.queue.works[work]} <Count value={counts[work].open.total} view={view} />
          </a>
        ))}
      </nav>
      <nav class="tabs" aria-label={t.queue.stateFilter}>
        {QUEUE_LISTS.map((list) => (
          <a
            href={queueAddress({ ...address, list, page: 1 })}
            aria-current={list === address.list ? 'page' : undefined}
          >
            {t.queue.lists[list]} <Count value={counts[address.work][list].total} view={view} />
          </a>
        ))}
      </nav>
    </>
  )
}

function Count({ value, view: { language } }: { value: number; view: View }) {
  return <span class="count">{countingIn(language).number(value)}</span>
}
