/** Folders of the Worker from the inside out. A folder imports from earlier rows and itself, never sideways or outwards. */
const WORKER_ROWS = [
  ['contract'],
  ['corpus'],
  ['engine', 'store'],
  ['live', 'http'],
  ['gaps'],
  ['html'],
  ['channels'],
  ['desk'],
  ['index'],
]
/** `env.ts` says what the Worker is given; it is for those who do I/O. */
const PURE = ['contract', 'corpus', 'engine']

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
    only: /^worker\/(?:http|html|channels|desk|index|env)/,
    why: 'only what answers requests knows Hono',
  },
  {
    name: /^cloudflare:/,
    only: /^worker\/(?:store|live|http|gaps|channels|desk|index|env)/,
    why: 'contract, corpus and engine run anywhere',
  },
  { name: /^node:/, only: /^(?:scripts|widget\/build)\//, why: 'what ships runs without Node' },
]

/** Why one file may not import another; undefined where it may. Paths start at the root of the project. */
export function brokenFileRule(from: string, to: string, typeOnly: boolean): string | undefined {
  if (isTest(from)) return undefined
  if (/\.test\.tsx?$/.test(to) || to.startsWith('test/')) return 'only tests import tests'
  // The script in a frame of the gallery hands the widget's panel its state: a name that changes there is found by the type check.
  if (from.startsWith('worker/channels/demo/assets/') && to.startsWith('widget/') && typeOnly) return undefined
  if (from.startsWith('worker/')) return brokenWorkerRule(from, to)
  if (from.startsWith('widget/build/') && to.startsWith('worker/contract/')) return undefined // runs in Node, not in a page
  if (from.startsWith('widget/') && !to.startsWith('widget/'))
    return typeOnly && to.startsWith('worker/contract/')
      ? undefined
      : 'the widget imports types from worker/contract, and nothing else of ours'
  if (
    from.startsWith('scripts/') &&
    to.startsWith('worker/') &&
    !/^worker\/(?:contract|corpus|engine)\/|^worker\/gaps\/grouping\/(?:gap-placer|normalise-wording)\.ts$|^worker\/desk\/permissions\.ts$/.test(
      to,
    )
  )
    return 'scripts import contract, corpus and engine only, and what benchmarks ask of the pure parts of gaps and desk'
  return undefined
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

function brokenWorkerRule(from: string, to: string): string | undefined {
  if (!to.startsWith('worker/')) return 'the Worker imports nothing from outside its folder'
  const [here, there] = [partOf(from), partOf(to)]
  if (here === there) return undefined
  if (there === 'env') return !PURE.includes(here) ? undefined : `worker/${here} does no I/O: it knows no bindings`
  if (here === 'env') return PURE.includes(there) ? undefined : `worker/env.ts imports only contract, corpus and engine`
  return rowOf(there) < rowOf(here) ? undefined : `worker/${here} may not import worker/${there}: ${ORDER}`
}

const ORDER = `the order is ${WORKER_ROWS.map((row) => row.join(', ')).join(' ← ')}`

function partOf(path: string): string {
  return (path.split('/')[1] ?? '').replace(/\.tsx?$/, '')
}

function rowOf(part: string): number {
  const row = WORKER_ROWS.findIndex((parts) => parts.includes(part))
  return row < 0 ? WORKER_ROWS.length : row
}
