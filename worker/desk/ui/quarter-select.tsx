import type { View } from './view.ts'

interface QuarterSelectProps {
  label: string
  quarters: readonly { name: string }[]
  chosen: string
  view: View
}

/** The end of a form of filters: which fiscal quarter, and the button that shows it. */
export function QuarterSelect({ label, quarters, chosen, view: { t } }: QuarterSelectProps) {
  return (
    <>
      <select name="quarter" aria-label={label}>
        {quarters.map(({ name }) => (
          <option selected={name === chosen}>{name}</option>
        ))}
      </select>
      <button type="submit" class="quiet">
        {t.lists.show}
      </button>
    </>
  )
}
