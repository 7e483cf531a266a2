import { brokenOrder } from './order-rule.ts'

/** Packages that only some places may import: what ships stays small, and what is replaceable stays in one place. */
const PACKAGES: { name: RegExp; only: RegExp; why: string }[] = [
  { name: /^@orama\//, only: /^(?:worker\/engine|scripts\/bench)\//, why: 'Orama lives in worker/engine only' },
  {
    name: /^(?:marked|yaml)$/,
    only: /^(?:worker\/corpus|scripts|widget\/build)\//,
    why: 'reading content is the work of worker/corpus',
  },
  {
    name: /^(?:lit|lit-html|@lit\/.*)(?:\/|$)/,
    only: /^(?:widget\/panel|test)\//,
    why: 'Lit draws the panel; the loader stays a bare element, and the deferred file borrows what the panel has',
  },
  {
    name: /^(?:hono|@hono\/.*)(?:\/|$)/,
    only: /^worker\/(?:http|html|channels|shopper|desk|index|env)/,
    why: 'only what answers requests knows Hono',
  },
  {
    name: /^cloudflare:/,
    only: /^worker\/(?:store|live|http|gaps|channels|desk|index|env)/,
    why: 'contract, corpus and engine run anywhere',
  },
  // Workers have AsyncLocalStorage under Node's name: it is how a line of the log, and a question, know their request.
  {
    name: /^node:/,
    only: /^(?:scripts|widget\/build)\/|^worker\/(?:log|http\/crowd)\.ts$/,
    why: 'what ships runs without Node',
  },
]

/** What each hall may take, its own files included. The first border that fits a file counts. */
const BORDERS: { from: RegExp; to: RegExp; why: string }[] = [
  { from: /^worker\//, to: /^worker\//, why: 'the Worker imports nothing from outside its folder' },
  // It runs in Node, not in a page.
  { from: /^widget\/build\//, to: /^(?:widget|worker\/contract)\//, why: 'the build takes contract and widget only' },
  {
    from: /^widget\//,
    to: /^(?:widget|worker\/contract)\//,
    why: 'the widget imports from worker/contract, and nothing else of ours',
  },
  {
    from: /^scripts\//,
    to: /^(?:scripts|widget\/(?:build|states)|worker\/(?:contract|corpus|measures|engine|shopper))\/|^worker\/(?:gaps\/(?:grouping\/(?:gap-placer|normalise-wording)|redaction\/(?:clean-text|redact))|desk\/permissions|channels\/(?:reply-to|(?:phone|text|voice)\/[\w-]+))\.ts$/,
    why: 'scripts import contract, corpus, measures and engine only, and what benchmarks ask of the pure parts of gaps, channels and desk',
  },
]

/** Types go further: their names are checked, and nothing of what they name is loaded. */
const TYPES: { from: RegExp; to: RegExp }[] = [
  // The script in a frame of the gallery hands the widget's panel its state.
  { from: /^worker\/channels\/demo\/assets\//, to: /^widget\// },
]

/** Why one file may not import another; undefined where it may. Paths start at the root of the project.
 * @param isThere - Whether a path is a file of the project. */
export function brokenFileRule(
  { from, to, typeOnly }: { from: string; to: string; typeOnly: boolean },
  isThere: (path: string) => boolean,
): string | undefined {
  if (isTest(from)) return undefined
  if (/\.test\.tsx?$/.test(to) || to.startsWith('test/')) return 'only tests import tests'
  return brokenBorder(from, to, typeOnly) ?? brokenFace(from, to, isThere) ?? brokenOrder(from, to)
}

function brokenBorder(from: string, to: string, typeOnly: boolean): string | undefined {
  if (typeOnly && TYPES.some((each) => each.from.test(from) && each.to.test(to))) return undefined
  const border = BORDERS.find((each) => each.from.test(from))
  return border && !border.to.test(to) ? border.why : undefined
}

/** A hall with an index is a whole: who is outside takes what its index gives, or that of a room in it. Scripts look inside
 * the engine, to train it and to measure its parts. */
function brokenFace(from: string, to: string, isThere: (path: string) => boolean): string | undefined {
  const hall = to.split('/').slice(0, 2).join('/')
  if (from.startsWith(`${hall}/`) || to.endsWith('/index.ts') || !isThere(`${hall}/index.ts`)) return undefined
  if (from.startsWith('scripts/') && hall === 'worker/engine') return undefined
  return `${hall} is imported through its index.ts, or that of one of its rooms`
}

/** Why a file may not import a package; undefined where it may. */
export function brokenPackageRule(from: string, name: string): string | undefined {
  if (isTest(from)) return undefined
  if (from.startsWith('worker/contract/')) return 'worker/contract imports nothing'
  return PACKAGES.find((rule) => rule.name.test(name) && !rule.only.test(from))?.why
}

/** Whether a file is a test or belongs to one (in a folder `testing/`): tests may import what they like. */
export function isTest(path: string): boolean {
  return /\.test\.tsx?$|\/testing\//.test(path) || path.startsWith('test/')
}
