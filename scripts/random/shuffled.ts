import { seeded } from '../../worker/engine/random.ts'

/** The items in an order that comes again with the same seed. */
export function shuffled<T>(items: T[], seed: number): T[] {
  const random = seeded(seed)
  const order = items.map((item) => ({ item, key: random() }))
  return order.sort((a, b) => a.key - b.key).map(({ item }) => item)
}
