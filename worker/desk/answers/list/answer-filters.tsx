import type { Engine } from '../../../engine/index.ts'
import { ANSWER_ORDERS } from '../../../store/answers/list-answers.ts'
import { AgencySelect, LanguageSelect } from '../../ui/filters.tsx'
import type { View } from '../../ui/view.ts'
import { answerGroups } from './answer-groups.ts'
import type { AnswersAddress } from './answers-address.ts'

interface FiltersProps {
  address: AnswersAddress
  engine: Engine
  view: View
}

/** What narrows the list, all of it in the address. */
export function AnswerFilters({ address, engine: { snapshot }, view }: FiltersProps) {
  const { t } = view
  const { owners, topics } = answerGroups(snapshot)
  return (
    <form class="filters" method="get" action="/desk/answers">
      {address.state ? <input type="hidden" name="state" value={address.state} /> : null}
      <input type="search" name="find" value={address.find} aria-label={t.lists.find} placeholder={t.lists.find} />
      <AgencySelect chosen={address.agency} agencies={snapshot.agencies} view={view} />
      <LanguageSelect chosen={address.language} view={view} />
      {address.state ? null : (
        <>
          <NameField name="owner" label={t.fields.owner} value={address.owner} names={[...owners.keys()]} />
          <NameField name="topic" label={t.fields.topics} value={address.topic} names={[...topics.keys()]} />
          <label class="choice">
            <input type="checkbox" name="due" value="yes" checked={address.due === 'yes'} /> {t.answers.onlyDue}
          </label>
        </>
      )}
      <select name="order" aria-label={t.reviews.order}>
        {ANSWER_ORDERS.map((one) => (
          <option value={one} selected={one === address.order}>
            {t.answers.orders[one]}
          </option>
        ))}
      </select>
      <button type="submit" class="quiet">
        {t.lists.show}
      </button>
    </form>
  )
}

interface NameProps {
  name: string
  label: string
  value: string | undefined
  names: string[]
}

/** A name among those that there are: typed with suggestions, as there may be hundreds. */
function NameField({ name, label, value, names }: NameProps) {
  return (
    <>
      <input name={name} value={value ?? ''} list={`${name}-names`} aria-label={label} placeholder={label} />
      <datalist id={`${name}-names`}>
        {names.map((one) => (
          <option value={one} />
        ))}
      </datalist>
    </>
  )
}
