// `npm run pdf -- ADDRESS --out FILE`: a sheet or booklet as a tagged PDF with an outline, from a server that runs. A Worker has no browser, and
// whoever wants paper prints the page; this is for booklets that are handed out, with page numbers in their contents.
import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { chromium } from 'playwright-core'
import { CHROMIUM_ARGS, chromiumPath } from './browser/chromium.mjs'
import { printToPdf } from './pdf/print-to-pdf.ts'

const { positionals, values } = parseArgs({ allowPositionals: true, options: { out: { type: 'string' } } })
const [address = ''] = positionals
if (!URL.canParse(address) || !values.out) {
  console.error('npm run pdf -- http://localhost:8787/t/retirement/print --out retirement.pdf')
  process.exit(2)
}
const isHere = ['localhost', '127.0.0.1'].includes(new URL(address).hostname)
const executablePath = chromiumPath()
const browser = await chromium.launch({
  ...(executablePath ? { executablePath } : {}),
  args: isHere ? CHROMIUM_ARGS : ['--no-sandbox'],
})
try {
  const page = await browser.newPage()
  const response = await page.goto(address)
  if (!response?.ok()) throw new Error(`${address} answered ${response?.status()}`)
  const pdf = await printToPdf(page)
  writeFileSync(values.out, pdf)
  console.log(`${values.out}  ${Math.round(pdf.length / 1024)} KB`)
} finally {
  await browser.close()
}
