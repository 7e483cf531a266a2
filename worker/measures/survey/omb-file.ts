import { DRIVERS, type Driver, pointsOf, type Scale } from './wording.ts'

/** The columns of OMB's quarterly file, A to Q, in their order. */
export const OMB_COLUMNS = [
  'external_id',
  'question_1',
  ...DRIVERS.map((driver) => `positive_${driver}` as const),
  ...DRIVERS.map((driver) => `negative_${driver}` as const),
  'question_4',
] as const
type OmbColumn = (typeof OMB_COLUMNS)[number]

/** A box: ticked, or not, which is also written where the branch did not show it; undefined where the survey has no such box. */
export type Box = 0 | 1 | undefined

/** One response, as it is stored and as it travels to OMB. */
export interface SurveyResponse {
  id: string
  trust: number
  positive: Record<Driver, Box>
  negative: Record<Driver, Box>
  comment: string
}

/** One row of the file. `null`, as a word, where the survey has no such box. */
export function ombRow({ id, trust, positive, negative, comment }: SurveyResponse): (string | number)[] {
  const boxes = [positive, negative].flatMap((side) => DRIVERS.map((driver) => side[driver] ?? 'null'))
  return [id, trust, ...boxes, comment]
}

/** A row, from 1 for the one with names, that OMB's upload would not take, and the column. */
export interface OmbFault {
  row: number
  column: string
  why: 'columns' | 'id' | 'id-twice' | 'scale' | 'box' | 'too-long'
}

const COMMENT_CHARACTERS = 1_000

/** What is wrong with a file for OMB: names of the 17 columns in their order, an id of its own in each row, values of the scale, boxes of 0, 1
 * or `null`. */
export function checkOmbFile([head = [], ...rows]: readonly (readonly string[])[], scale: Scale): OmbFault[] {
  if (head.join() !== OMB_COLUMNS.join()) return [{ row: 1, column: head.join(), why: 'columns' }]
  const ids = new Set<string>()
  return rows.flatMap((cells, at): OmbFault[] => {
    const row = at + 2
    if (cells.length !== OMB_COLUMNS.length) return [{ row, column: '', why: 'columns' }]
    const faults = OMB_COLUMNS.flatMap((column, place) => {
      const why = faultOf(column, cells[place] ?? '', scale, ids)
      return why ? [{ row, column, why }] : []
    })
    ids.add(cells[0] ?? '')
    return faults
  })
}

function faultOf(column: OmbColumn, cell: string, scale: Scale, ids: ReadonlySet<string>): OmbFault['why'] | undefined {
  if (column === 'external_id') return cell === '' ? 'id' : ids.has(cell) ? 'id-twice' : undefined
  if (column === 'question_1') return pointsOf(scale).some((point) => String(point) === cell) ? undefined : 'scale'
  if (column === 'question_4') return cell.length > COMMENT_CHARACTERS ? 'too-long' : undefined
  return ['0', '1', 'null'].includes(cell) ? undefined : 'box'
}

/** The responses of a file that passed the check. */
export function readOmbFile(rows: readonly (readonly string[])[]): SurveyResponse[] {
  const boxes = (cells: readonly string[]) =>
    Object.fromEntries(DRIVERS.map((driver, at) => [driver, boxOf(cells[at])])) as Record<Driver, Box>
  return rows.slice(1).map((cells) => ({
    id: cells[0] ?? '',
    trust: Number(cells[1]),
    positive: boxes(cells.slice(2, 2 + DRIVERS.length)),
    negative: boxes(cells.slice(2 + DRIVERS.length, -1)),
    comment: cells.at(-1) ?? '',
  }))
}

function boxOf(cell: string | undefined): Box {
  if (cell === '1') return 1
  return cell === '0' ? 0 : undefined
}
