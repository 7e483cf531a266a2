// `npm run shopper -- [ORIGIN]`: asks the same cases through every channel, and says where one of them differs.
import { parseArgs } from 'node:util'
import { loadContentOrExit } from './content-folder/load-content.ts'
import { showProgress } from './process/progress.ts'
import { askAll } from './shopper/ask-all.ts'
import { reportText } from './shopper/report-text.ts'
import { shopAt, startShop } from './shopper/shop.ts'

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    content: { type: 'string', default: 'content' },
    json: { type: 'boolean', default: false },
    only: { type: 'string', multiple: true, default: [] },
    page: { type: 'string', multiple: true, default: [] },
  },
})
const [origin] = positionals
if (origin !== undefined && !(URL.canParse(origin) && new URL(origin).origin === origin)) {
  console.error('npm run shopper -- [https://help.agency.gov] [--only CASE …] [--page ADDRESS …] [--json]')
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
  showProgress('')
  console.log(values.json ? JSON.stringify(report, null, 2) : reportText(report, cases))
  process.exitCode = report.faults > 0 ? 1 : 0
} finally {
  await stop()
}
