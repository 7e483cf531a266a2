import { ORDERS } from './orders.ts'

/** Why a file may not import another by the order of the hall in which their ways part; undefined where it may, or where
 * that folder has no order. */
export function brokenOrder(from: string, to: string, orders = ORDERS): string | undefined {
  const hall = commonFolder(from, to)
  const rows = orders[hall]
  if (!rows) return undefined
  const here = placeOf(hall, from, rows)
  const there = placeOf(hall, to, rows)
  if (here.key === there.key) return undefined
  if (there.row < here.row || here.row < 0) return undefined // a room without a place is told once
  const may = `${hall}/${here.room} may not import ${hall}/${there.room}`
  return there.row === here.row
    ? `${may}: they stand side by side; what both need goes further in. ${orderOf(rows)}`
    : `${may}: what it needs of it goes further in. ${orderOf(rows)}`
}

/** A line for each room of a hall that no row names: the order holds for whoever is in it. */
export function roomsWithoutPlace(paths: readonly string[], orders = ORDERS): string[] {
  const homeless = Object.entries(orders).flatMap(([hall, rows]) =>
    paths
      .filter((path) => path.startsWith(`${hall}/`))
      .map((path) => placeOf(hall, path, rows))
      .filter(({ row }) => row < 0)
      .map(
        ({ room }) =>
          `${hall}/${room}: it has no place in the order of ${hall}: give it one in scripts/check/orders.ts`,
      ),
  )
  return [...new Set(homeless)]
}

/** The longest folder that both paths are in. */
function commonFolder(one: string, other: string): string {
  const folders = one.split('/').slice(0, -1)
  const others = other.split('/').slice(0, -1)
  const parting = folders.findIndex((folder, at) => folder !== others[at])
  return folders.slice(0, parting < 0 ? folders.length : parting).join('/')
}

interface Place {
  /** The folder or file, as it is called. */
  room: string
  /** What stands for it in the order. */
  key: string
  row: number
}

function placeOf(hall: string, path: string, rows: readonly string[]): Place {
  const [room = '', ...inside] = path.slice(hall.length + 1).split('/')
  const key = rowOf(room, rows) < 0 && inside.length === 0 ? '*' : room
  return { room, key, row: rowOf(key, rows) }
}

function rowOf(room: string, rows: readonly string[]): number {
  return rows.findIndex((row) => row.split(' ').includes(room))
}

function orderOf(rows: readonly string[]): string {
  return `The order is ${rows.map((row) => row.replaceAll(' ', ', ').replace('*', 'other files')).join(' ← ')}`
}
