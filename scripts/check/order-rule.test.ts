import { expect, it } from 'vitest'
import { brokenOrder, roomsWithoutPlace } from './order-rule.ts'

const ORDERS = {
  worker: ['store live', 'desk', 'index.ts'],
  'worker/desk': ['strings permissions.ts', 'ui', '*', 'queue gaps'],
}

function broken(from: string, to: string): string | undefined {
  return brokenOrder(`worker/${from}`, `worker/${to}`, ORDERS)
}

it('lets a room take from every room further in, and from itself', () => {
  expect(broken('desk/queue/list.tsx', 'desk/ui/page.tsx')).toBeUndefined()
  expect(broken('desk/queue/list.tsx', 'desk/strings/en/queue.ts')).toBeUndefined()
  expect(broken('desk/queue/list.tsx', 'desk/queue/row.tsx')).toBeUndefined()
  expect(broken('index.ts', 'desk/ui/page.tsx')).toBeUndefined()
})

it('catches an arrow outwards, and says the order', () => {
  expect(broken('desk/ui/page.tsx', 'desk/queue/list.tsx')).toBe(
    'worker/desk/ui may not import worker/desk/queue: what it needs of it goes further in. The order is strings, permissions.ts ← ui ← other files ← queue, gaps',
  )
})

it('catches an arrow between rooms that stand side by side', () => {
  expect(broken('desk/queue/list.tsx', 'desk/gaps/page.tsx')).toContain(
    'worker/desk/queue may not import worker/desk/gaps: they stand side by side; what both need goes further in.',
  )
})

it('goes by the hall in which the ways of two files part', () => {
  expect(broken('store/row.ts', 'desk/ui/page.tsx')).toContain('worker/store may not import worker/desk')
})

it('knows the files of a hall by their names, and all others by a star', () => {
  expect(broken('desk/permissions.ts', 'desk/ui/page.tsx')).toContain('worker/desk/permissions.ts may not import')
  expect(broken('desk/routes.ts', 'desk/ui/page.tsx')).toBeUndefined()
  expect(broken('desk/routes.ts', 'desk/index.tsx')).toBeUndefined()
  expect(broken('desk/ui/page.tsx', 'desk/routes.ts')).toContain('worker/desk/ui may not import worker/desk/routes.ts')
})

it('catches a room that nobody gave a place, once', () => {
  const paths = ['worker/desk/mail/send.ts', 'worker/desk/mail/read.ts', 'worker/desk/ui/page.tsx', 'worker/index.ts']
  expect(roomsWithoutPlace(paths, ORDERS)).toEqual([
    'worker/desk/mail: it has no place in the order of worker/desk: give it one in scripts/check/orders.ts',
  ])
})

it('says nothing inside a folder without an order', () => {
  expect(broken('store/gaps/row.ts', 'store/log/row.ts')).toBeUndefined()
})
