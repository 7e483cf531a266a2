import { brotliCompressSync } from 'node:zlib'
import type { Corpus } from '../../../worker/corpus/index.ts'
import { compileSnapshot } from '../../../worker/engine/index.ts'
import { hostWorker } from './host-worker.ts'

/** A written form of every answer of a language, as the Worker sends it: bytes of each, and how long each took to make. */
export interface WrittenForm {
  channel: string
  bytes: number[]
  /** After brotli, as browsers get it. */
  brotli: number[]
  ms: number[]
}

/** Where each channel has an answer. */
const WAYS: Readonly<Record<string, (id: string, language: 'en' | 'es') => { path: string; init?: RequestInit }>> = {
  page: (id, language) => ({ path: `${language === 'es' ? '/es' : ''}/a/${id}` }),
  kiosk: (id, language) => ({ path: `${language === 'es' ? '/es' : ''}/a/${id}?kiosk=1` }),
  print: (id, language) => ({ path: `${language === 'es' ? '/es' : ''}/a/${id}/print` }),
  counter: (id, language) => ({
    path: `/counter/answers/${id}?language=${language}`,
    init: { headers: { 'X-Part': '1' } },
  }),
  api: (id, language) => ({ path: `/api/answers/${id}?language=${language}` }),
  markdown: (id, language) => ({ path: `${language === 'es' ? '/es' : ''}/a/${id}.md` }),
  mcp: (id, language) => ({
    path: '/mcp',
    init: {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Accept: 'application/json, text/event-stream' },
      body: JSON.stringify({
        ...{ jsonrpc: '2.0', id: 1, method: 'tools/call' },
        params: { name: 'get_answer', arguments: { id, language } },
      }),
    },
  }),
}

/** Every answer through every written channel. A kiosk's page is measured as it comes: its script draws the codes. */
export async function writtenForms(corpus: Corpus, language: 'en' | 'es'): Promise<WrittenForm[]> {
  const worker = await hostWorker(await compileSnapshot(corpus))
  const ids = corpus.answers.filter((one) => one.language === language).map(({ id }) => id)
  const forms: WrittenForm[] = []
  // The MCP server warns at each call of what it never sends in one reply.
  const { warn } = console
  console.warn = () => {}
  for (const [channel, wayOf] of Object.entries(WAYS)) {
    const form: WrittenForm = { channel: `${channel}, ${language}`, bytes: [], brotli: [], ms: [] }
    for (const id of ids) {
      const { path, init } = wayOf(id, language)
      const started = performance.now()
      const response = await worker.fetch(path, init)
      const text = await response.text()
      form.ms.push(performance.now() - started)
      if (response.status !== 200) throw new Error(`${path} answered ${response.status}: ${text.slice(0, 200)}`)
      form.bytes.push(Buffer.byteLength(text))
      form.brotli.push(brotliCompressSync(text).length)
    }
    forms.push(form)
  }
  console.warn = warn
  worker.stop()
  return forms
}
