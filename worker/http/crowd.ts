import { AsyncLocalStorage } from 'node:async_hooks'

/** As many as there are, an address shares its crowd with four million others: the number says of nobody who they are. */
const CROWDS = 1_024

const current = new AsyncLocalStorage<number>()

/** Which crowd an address is in on a day (`YYYY-MM-DD`): another each day, so that nothing is told by two days' together. Of an IPv6 address
 * the first 48 bits count: whoever rents one server has as many networks of 64 as there are crowds. FNV-1a. */
export function crowdOf(address: string, day: string): number {
  let hash = 0x811c9dc5
  for (const unit of `${day} ${address.split(':').slice(0, 3).join(':')}`)
    hash = Math.imul(hash ^ (unit.codePointAt(0) ?? 0), 0x01000193)
  return (hash >>> 0) % CROWDS
}

/** Runs what answers a request as one that came out of its crowd; what goes on after the reply too. */
export function inCrowd<Result>(crowd: number, run: () => Result): Result {
  return current.run(crowd, run)
}

/** The crowd of the request that is being answered; undefined where its address stands for others, as a telephone provider's does. */
export function crowdNow(): number | undefined {
  return current.getStore()
}
