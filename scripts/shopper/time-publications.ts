import { setTimeout as sleep } from 'node:timers/promises'
import type { ShopperCase } from '../../worker/corpus/index.ts'
import type { Shop } from '../../worker/shopper/caller.ts'
import { channelsBehind } from '../../worker/shopper/channels-behind.ts'
import { type SignedInDesk, signedInDesk } from '../bench/desk/desk-server.ts'
import { showProgress } from '../process/progress.ts'

const LOOK_EVERY_MS = 500
const GIVE_UP_MS = 120_000

/** A version that was published, and how it came into the channels. */
export interface TimedPublication {
  answer: string
  language: string
  /** From pressing “Publish”, the gate included, until every channel showed it; undefined where one did not in two minutes. */
  seconds: number | undefined
  /** Channels that did not show it at the last look, or why it was not published. */
  behind: string[]
}

/** Publishes answers of the cases at the desk, one after another, each as its next version, and looks in every channel until all have it. */
export async function timePublications(
  cases: readonly ShopperCase[],
  shop: Shop,
  count: number,
): Promise<TimedPublication[]> {
  const answers = new Map(cases.flatMap(({ answer, language }) => (answer ? [[answer, language] as const] : [])))
  const timed: TimedPublication[] = []
  const desk = await signedInDesk(shop.origin)
  for (const [answer, language] of [...answers].slice(0, count)) {
    showProgress(`publishing ${timed.length + 1} of ${Math.min(count, answers.size)}: ${answer} …`)
    const published = { answer, language }
    // What the round found is told all the same.
    timed.push(
      await timePublication(published, desk, shop).catch((error: unknown) => ({
        ...published,
        ...{ seconds: undefined, behind: [String(error)] },
      })),
    )
  }
  return timed
}

type Published = Pick<ShopperCase, 'language'> & { answer: string }

async function timePublication(published: Published, desk: SignedInDesk, shop: Shop): Promise<TimedPublication> {
  const { answer, language } = published
  const draft = await desk.post(`/desk/answers/${answer}/${language}/edit`, {})
  const version = (await liveVersion(published, shop)) + 1
  const started = Date.now()
  const { status } = await desk.send('/desk/change/drafts', { draft: lastOf(draft), do: 'publish' })
  if (status !== 200) throw new Error(`publishing ${answer} answered ${status}`)
  // Open data is read once a shop: what it was at the last look says nothing of now.
  const look = () =>
    channelsBehind({ ...published, version, publishedAt: new Date(started).toISOString() }, { ...shop })
  for (;;) {
    const behind = await look()
    const tookMs = Date.now() - started
    if (behind.length === 0) return { answer, language, seconds: tookMs / 1_000, behind }
    if (tookMs > GIVE_UP_MS) return { answer, language, seconds: undefined, behind }
    await sleep(LOOK_EVERY_MS)
  }
}

async function liveVersion({ answer, language }: Published, { origin }: Shop): Promise<number> {
  const response = await fetch(`${origin}/api/answers/${answer}?language=${language}`)
  const { version }: { version: number } = await response.json()
  return version
}

function lastOf(path: string): string {
  return path.split('?')[0]?.split('/').at(-1) ?? ''
}
