import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { textOf } from '../../../test/worker/browser.ts'
import { branchOf, DRIVERS, type Driver, firstTexts, pointsOf, type Wording } from '../../measures/index.ts'
import { en } from '../strings/en/index.ts'
import type { View } from '../ui/view.ts'
import { type QuarterResult, wordingResult } from './quarter.ts'
import { Results } from './survey-results.tsx'
import { toldCsv } from './told-quarter.ts'

/** Somebody reads the page of a quarter and works out what it does not say: every number on it, every percentage with the ways it could have come about, and
 * what is left when all of them are put together. */

type Scale = Wording['scale']

const MINIMUM = 10
const ASKED = ['effectiveness', 'ease', 'other'] as const satisfies Driver[]
const NAME = { en: 'SSA', es: 'SSA' }
const QUARTER = { kind: 'quarter', name: '2026-Q1', from: '2025-10-01', to: '2025-12-31' } as const
const VIEW: View = {
  ...{ language: 'en', t: en, path: '', development: false, hasKeys: false },
  may: () => false,
}

interface Response {
  trust: number
  finished: boolean
  ticked: Driver[]
}
interface Asked {
  wording: Wording
  places: { channel: string; language: string; offered: number; responses: Response[] }[]
}

/** Numbers from 0 to 1, the same for the same seed. */
function random(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** A quarter as agencies have them: one wording or two, few places, some with hardly anyone, opinions from divided to all of one mind. */
function quarterOf(seed: number): Asked[] {
  const chance = random(seed)
  const pick = <One,>(...of: One[]) => of[Math.floor(chance() * of.length)] as One
  return Array.from({ length: pick(1, 1, 2) }, (_, at) => {
    const scale: Scale = pick('thumbs', 'likert5')
    const [trusting, ticking] = [pick(0.03, 0.1, 0.5, 0.9, 0.97), pick(0.03, 0.2, 0.5, 0.9)]
    const places = [
      ['page', 'en'],
      ['page', 'es'],
      ['kiosk', 'en'],
    ].slice(0, pick(1, 2, 3))
    const trustOf = () => {
      const good = pointsOf(scale).filter((point) => (branchOf(scale, point) === 'positive') === chance() < trusting)
      return pick(...(good.length > 0 ? good : pointsOf(scale)))
    }
    return {
      wording: { version: at + 1, scale, drivers: ASKED, texts: firstTexts(NAME) },
      places: places.map(([channel = '', language = '']) => {
        const answered = Math.floor(chance() * pick(4, 15, 60, 150))
        const responses = Array.from({ length: answered }, () => ({
          ...{ trust: trustOf(), finished: chance() < 0.9 },
          ticked: ASKED.filter(() => chance() < ticking),
        }))
        return { channel, language, responses, offered: answered + Math.floor(chance() * pick(4, 30, 300)) }
      }),
    }
  })
}

function countedOf({ wording: { scale }, places }: Asked) {
  return places.flatMap(({ responses }) =>
    responses.map(({ trust, finished, ticked }) => {
      const boxes = (side: 'positive' | 'negative') =>
        Object.fromEntries(
          DRIVERS.map((driver) => {
            const isTicked = finished && branchOf(scale, trust) === side && ticked.includes(driver)
            return [driver, (ASKED as readonly Driver[]).includes(driver) ? Number(isTicked) : undefined]
          }),
        ) as Record<Driver, 0 | 1 | undefined>
      return { trust, positive: boxes('positive'), negative: boxes('negative'), count: 1 }
    }),
  )
}

/** What is known of the quarter. */
function resultOf(asked: Asked[], minimum: number): QuarterResult {
  return {
    quarter: QUARTER,
    offered: asked
      .flatMap(({ wording, places }) =>
        places.map(({ channel, language, offered, responses }) => ({
          ...{ channel, language, wording: wording.version, offered, answered: responses.length },
        })),
      )
      .sort((a, b) => (`${a.channel} ${a.language}` < `${b.channel} ${b.language}` ? -1 : 1)),
    results: asked.map((one) => wordingResult(one.wording, countedOf(one), [], minimum)),
  }
}

/** The page as it is drawn. */
function pageOf(asked: Asked[], minimum: number): string {
  const result = resultOf(asked, minimum)
  return String(
    <Results
      agency="ssa"
      coverage={{ answered: 2, all: 3 }}
      customers={undefined}
      comments={[]}
      quarters={[]}
      view={VIEW}
      {...{ result, minimum }}
    />,
  )
}

type Side = 'positive' | 'negative'
/** One way in which it could be: how many answered, how many of them agree. */
type Way = { people: number; agree: number }

const percent = (count: number, of: number) => Math.round((100 * count) / of)
const HIDDEN = 'not told'

/** Whether so many of so many would be written like this. */
function fits(said: string, count: number, of: number): boolean {
  const [, bound, share, , total] = /^([<>])? ?(\d+)%( of (\d+) (?:people|person))?/.exec(said) ?? []
  if (share === undefined || of === 0) return false
  if (total !== undefined && Number(total) !== of) return false
  if (bound === '<') return count / of < Number(share) / 100 && count > 0
  if (bound === '>') return count / of > Number(share) / 100 && count < of
  return percent(count, of) === Number(share)
}

/** All rows of tables, as the texts of their cells. */
function rowsIn(html: string): string[][] {
  return [...html.matchAll(/<tr[^>]*><th scope="row">.*?<\/tr>/gs)].map(([row]) =>
    [...row.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/gs)].map(([, cell = '']) => textOf(cell).trim()),
  )
}

const upTo = (most: number) => Array.from({ length: most + 1 }, (_, at) => at)

/** What is left of a cell when everything on the page is put together. */
interface Left {
  what: string
  could: Set<number>
}

/** What the part of one wording leaves. */
function leftOf(html: string, scale: Scale): { ways: Way[]; left: Left[] } {
  const text = textOf(html)
  const [said, total] = /(?:[<>] )?\d+% of ([\d,]+) (?:people|person)/.exec(text) ?? []
  if (said === undefined) return { ways: [], left: [] }
  const people = Number(total)
  const rows = rowsIn(html)
  const points = rows.filter(([name = '']) => /^\d$/.test(name)).map(([name, told]) => [Number(name), told] as const)
  const drivers = rows.filter((cells) => cells.length === 3)
  const sideOf = ({ agree }: Way, side: Side) => (side === 'positive' ? agree : people - agree)
  const told = (side: Side) => points.filter(([point]) => branchOf(scale, point) === side)
  const allows = (way: Way) =>
    (['positive', 'negative'] as const).every((side, place) => {
      const all = sideOf(way, side)
      const known = told(side).reduce((sum, [, count]) => sum + (count === HIDDEN ? 0 : Number(count)), 0)
      const hidden = told(side).filter(([, count]) => count === HIDDEN).length
      const isPossible = hidden > 0 ? known + hidden <= all : points.length === 0 || known === all
      const said = drivers.map((cells) => cells[place + 1] ?? '').filter((cell) => cell !== HIDDEN)
      return isPossible && said.every((cell) => upTo(all).some((count) => fits(cell, count, all)))
    })
  const ways = upTo(people)
    .filter((agree) => fits(said, agree, people))
    .map((agree) => ({ people, agree }))
    .filter(allows)
  const left: Left[] = []
  for (const [place, side] of (['positive', 'negative'] as const).entries()) {
    left.push({ what: `${side} of ${said}`, could: new Set(ways.map((way) => sideOf(way, side))) })
    const hidden = told(side).filter(([, count]) => count === HIDDEN)
    const known = told(side).reduce((sum, [, count]) => sum + (count === HIDDEN ? 0 : Number(count)), 0)
    for (const [point, count] of told(side)) {
      const rest = ways.map((way) => sideOf(way, side) - known - (hidden.length - 1))
      const could = hidden.length === 1 ? rest : upTo(Math.max(...rest)).filter((one) => one > 0)
      left.push({ what: `point ${point}`, could: new Set(count === HIDDEN ? could : [Number(count)]) })
    }
    for (const [name, ...cells] of drivers) {
      const cell = cells[place] ?? ''
      if (cell === HIDDEN) continue
      const pairs = ways.flatMap((way) => {
        const all = sideOf(way, side)
        return upTo(all).flatMap((count) => (fits(cell, count, all) ? [[count, all - count] as const] : []))
      })
      left.push({ what: `${name} ${side}`, could: new Set(pairs.map(([ticked]) => ticked)) })
      left.push({ what: `not ${name} ${side}`, could: new Set(pairs.map(([, others]) => others)) })
    }
  }
  return { ways, left }
}

/** What the table of offers leaves, with how many answered each wording. */
function leftOfRate(html: string, answeredEach: (number | undefined)[]): Left[] {
  const [, answered, offered] = /\d%: ([\d,]+) answered of ([\d,]+) offers/.exec(textOf(html)) ?? []
  if (answered === undefined) return []
  const number = (text = '') => Number(text.replaceAll(',', ''))
  const rows = rowsIn(html).map(([name = '', all, told = '']) => ({ name, all: number(all), told }))
  const hidden = rows.filter(({ told }) => told === HIDDEN)
  const rest = number(answered) - rows.reduce((sum, { told }) => sum + (told === HIDDEN ? 0 : number(told)), 0)
  const left = rows.flatMap(({ name, all, told }): Left[] => {
    const others = hidden.filter((one) => one.name !== name)
    const least = Math.max(0, rest - others.reduce((sum, one) => sum + one.all, 0))
    const could = told === HIDDEN ? upTo(Math.min(all, rest)).filter((one) => one >= least) : [number(told)]
    return [
      { what: `offered ${name}`, could: new Set([all]) },
      { what: `answered ${name}`, could: new Set(could) },
      { what: `silent ${name}`, could: new Set(could.map((one) => all - one)) },
    ]
  })
  const silentWordings = answeredEach.filter((one) => one === undefined).length
  const known = answeredEach.reduce<number>((sum, one) => sum + (one ?? 0), 0)
  if (silentWordings === 1) left.push({ what: 'a wording', could: new Set([number(answered) - known]) })
  expect(offered).toBeDefined()
  return left
}

/** Whether somebody learns a number under the minimum. “< 10%” of 100 says that they are few, as a table's “fewer than ten” does; what must not be is that
 * one can tell how few. */
const isRevealed = ({ could }: Left) => {
  const all = [...could].filter((one) => one > 0)
  return !could.has(0) && all.length > 0 && all.length < MINIMUM / 2 && all.every((one) => one < MINIMUM)
}

function revealed(asked: Asked[], minimum: number): string[] {
  const html = pageOf(asked, minimum)
  const [, ...parts] = html.split('<h3>')
  const wordings = parts.filter((part) => part.includes('Wording ')).map((part) => part)
  const rate = parts.find((part) => /^Response rate/.test(part)) ?? ''
  const read = wordings.map((part) => {
    const version = Number(/Wording (\d+)/.exec(textOf(part))?.[1])
    const scale = asked.find(({ wording }) => wording.version === version)?.wording.scale ?? 'thumbs'
    return leftOf(part, scale)
  })
  const answeredEach = read.map(({ ways }) => ways[0]?.people)
  return [...read.flatMap(({ left }) => left), ...leftOfRate(rate, answeredEach)]
    .filter(isRevealed)
    .map(({ what }) => what)
}

const SEEDS = fc.integer({ min: 0, max: 2 ** 31 - 1 })

describe('the page of a quarter', () => {
  it('reveals no number of people under the minimum, over 1,000 random quarters', () => {
    fc.assert(
      fc.property(SEEDS, (seed) => {
        expect(revealed(quarterOf(seed), MINIMUM)).toEqual([])
      }),
      { numRuns: 1_000 },
    )
  })

  it('would reveal some in most quarters where nothing is hidden', () => {
    const seeds = fc.sample(SEEDS, 200)
    expect(seeds.filter((seed) => revealed(quarterOf(seed), 1).length > 0).length).toBeGreaterThan(150)
  })

  it('is read with everything that it says', () => {
    const texts = Array.from({ length: 200 }, (_, seed) => pageOf(quarterOf(seed), MINIMUM))
    expect(texts.filter((html) => /\d% of \d+ people/.test(textOf(html))).length).toBeGreaterThan(100)
    expect(texts.filter((html) => /answered of/.test(textOf(html))).length).toBeGreaterThan(50)
    expect(texts.filter((html) => html.includes(HIDDEN)).length).toBeGreaterThan(100)
  })

  it('tells more than its files do: no cell of theirs is not on it', () => {
    let cells = 0
    for (let seed = 0; seed < 300; seed++) {
      const asked = quarterOf(seed)
      const page = textOf(pageOf(asked, MINIMUM))
      const how = { coverage: { answered: 2, all: 3 }, minimum: MINIMUM }
      for (const figure of ['trust', 'drivers'] as const)
        for (const row of parse(toldCsv(figure, resultOf(asked, MINIMUM), how), { bom: true }).slice(1))
          for (const cell of row.filter((one) => /\d/.test(one))) {
            cells++
            const said = cell.replace(/\B(?=(\d{3})+$)/g, ',')
            expect([seed, figure, cell, page.includes(said)]).toEqual([seed, figure, cell, true])
          }
    }
    expect(cells).toBeGreaterThan(3_000)
  })
})
