import { createExecutionContext } from 'cloudflare:test'
import { XMLValidator } from 'fast-xml-parser'
import { describe, expect, it } from 'vitest'
import { CORPUS, deploymentEnv } from '../../../../test/worker/deployment.ts'
import { compileSnapshot } from '../../../engine/index.ts'
import { answerRecord } from '../../../engine/testing/answer-record.ts'
import worker from '../../../index.ts'

const ORIGIN = 'http://localhost:8787'
const open = { limit: async () => ({ success: true }) }

/** A deployment whose addresses one file does not hold: shelves are pages, too. */
const CHANGED = { on: '2026-10-02', text: 'The fee rose.' }
const MANY = Array.from({ length: 10_100 }, (_, at) => `topic-${at}`)
const inLanguage = (language: 'en' | 'es') => ({
  ...{ ...answerRecord({ id: 'fee', title: 'What is the fee?', body: 'It is $5.', language }), topics: MANY },
  ...(language === 'en' ? { changed: CHANGED } : {}),
})

describe('the sitemap of more than 20,000 addresses', () => {
  it('is an index of files that hold each address once, with the day of its last change and not of its review', async () => {
    const bytes = await compileSnapshot({ ...CORPUS, answers: [inLanguage('en'), inLanguage('es')] })
    const live = deploymentEnv({ ASSETS: { fetch: async () => new Response(bytes) }, READ_LIMIT: open })
    const read = async (path: string) => {
      const response = await worker.fetch(new Request(ORIGIN + path), live, createExecutionContext())
      return response.status === 200 ? response.text() : String(response.status)
    }
    const index = await read('/sitemap.xml')
    expect(XMLValidator.validate(index)).toBe(true)
    const files = [...index.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, url = '']) => url.slice(ORIGIN.length))
    expect(files).toEqual(['/sitemap-1.xml', '/sitemap-2.xml'])
    const texts = await Promise.all(files.map(read))
    for (const text of texts) expect(XMLValidator.validate(text)).toBe(true)
    const all = texts.flatMap((text) => [...text.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, url]) => url))
    expect(all.length).toBeGreaterThan(20_200)
    expect(new Set(all).size).toBe(all.length)
    expect(texts.join('').match(/<lastmod>.*?<\/lastmod>/g)).toEqual([`<lastmod>${CHANGED.on}</lastmod>`])
    expect(await read('/sitemap-3.xml')).toBe('404')
  })
})
