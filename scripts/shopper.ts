// `npm run shopper -- [ORIGIN]`: asks the same cases through every channel, and says where one of them differs.
import { parseArgs } from 'node:util'
import { loadContentOrExit } from './content-folder/load-content.ts'
import { showProgress } from './process/progress.ts'
import { askAll } from './shopper/ask-all.ts'
import { reportText } from './shopper/report-text.ts'
import { shopAt, startShop } from './shopper/shop.ts'
import { timePublications } from './shopper/time-publications.ts'

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    content: { type: 'string', default: 'content' },
    json: { type: 'boolean', default: false },
    only: { type: 'string', multiple: true, default: [] },
    page: { type: 'string', multiple: true, default: [] },
    publications: { type: 'string', default: '5' },
  },
})
const [origin] = positionals
if (origin !== undefined && !(URL.canParse(origin) && new URL(origin).origin === origin)) {
  console.error(
    'npm run shopper -- [https://help.agency.gov] [--only CASE …] [--page ADDRESS …] [--publications 5] [--json]',
  )
  process.exit(2)
}
const { shopper } = loadContentOrExit(values.content)
const unknown = values.only.filter((id) => !shopper.cases.some((one) => one.id === id))
if (unknown.length > 0) {
  console.error(`there is no case ${unknown.join(', ')}`)
  process.exit(2)
}
const cases = values.only.length > 0 ? shopper.cases.filter(({ id }) => values.only.includes(id)) : shopper.cases
const { shop, stop } = origin === undefined ? await startShop(values.content) : shopAt(origin)
try {
  const report = await askAll({ pages: [...shopper.pages, ...values.page], cases }, shop)
  // A deployment's writers publish: what it publishes itself it times itself, and its desk tells.
  const published = origin === undefined ? await timePublications(cases, shop, Number(values.publications)) : undefined
  showProgress('')
  console.log(values.json ? JSON.stringify({ ...report, published }, null, 2) : reportText(report, cases, published))
  process.exitCode = report.faults > 0 || published?.some(({ seconds }) => seconds === undefined) ? 1 : 0
} finally {
  await stop()
}
