import type { LinkResult } from '../../../worker/corpus/index.ts'
import { fetchLink } from './fetch-link.ts'

/** Sites asked at the same time. Within a site one question follows the other, so that no agency takes us for an attack. */
const SITES_AT_ONCE = 8

/** Asks for every address. The order of the results is that of the addresses.
 * @param onDone - Told after each site how many addresses are done. */
export async function fetchLinks(
  urls: readonly string[],
  checked: string,
  onDone: (done: number) => void = () => undefined,
  ask: (url: string, checked: string) => Promise<LinkResult> = fetchLink,
): Promise<LinkResult[]> {
  const waiting = bySite(urls)
  const results = new Map<string, LinkResult>()
  const work = async () => {
    for (let site = waiting.pop(); site; site = waiting.pop()) {
      for (const url of site) results.set(url, await ask(url, checked))
      onDone(results.size)
    }
  }
  await Promise.all(Array.from({ length: SITES_AT_ONCE }, work))
  return urls.flatMap((url) => results.get(url) ?? [])
}

function bySite(urls: readonly string[]): string[][] {
  const sites = new Map<string, string[]>()
  for (const url of urls) sites.set(new URL(url).host, [...(sites.get(new URL(url).host) ?? []), url])
  return [...sites.values()]
}
