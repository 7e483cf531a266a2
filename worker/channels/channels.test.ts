import { createExecutionContext } from 'cloudflare:test'
import { describe, expect, it } from 'vitest'
import { deploymentEnv } from '../../test/worker/deployment.ts'
import { CHANNELS } from '../contract/index.ts'
import { lists as en } from '../desk/strings/en/lists.ts'
import { lists as es } from '../desk/strings/es/lists.ts'
import worker from '../index.ts'
import schema from '../store/SCHEMA.md?raw'
import readme from './README.md?raw'

const open = { limit: async () => ({ success: true }) }
const off = {
  LOG: { send: async () => {} },
  WRITE_LIMIT: open,
  SUGGEST_LIMIT: open,
  READ_LIMIT: open,
  CHANNELS_OFF: 'widget,page,print,counter,kiosk,mcp',
}

function call(path: string, init: RequestInit = {}) {
  const request = new Request(`http://localhost${path}`, init)
  return worker.fetch(request, deploymentEnv(off), createExecutionContext())
}

describe('the table of channels', () => {
  it.each(CHANNELS)('has %s in the desk’s words, in the schema and in the README', (channel) => {
    expect(en.channels[channel]).toBeTruthy()
    expect(es.channels[channel]).toBeTruthy()
    expect(schema).toContain(`\`${channel}\``)
    expect(readme).toContain(`\`${channel}\``)
  })
})

describe('a channel that is turned off', () => {
  it('is a problem with its name where software asks', async () => {
    const response = await call('/api/ask', { method: 'POST', body: '{"question":"i lost my card"}' })
    expect(response.status).toBe(404)
    expect(await response.json()).toEqual({ problem: 'channel-off', channel: 'widget' })
  })

  it('is a page with people to reach where people ask', async () => {
    const response = await call('/ask?language=es')
    expect(response.status).toBe(404)
    const html = await response.text()
    expect(html).toContain('En esta página no se reciben preguntas')
    expect(html).toContain('tel:+18448724681')
  })

  it('takes no question that is posted all the same', async () => {
    const body = new URLSearchParams({ question: 'i lost my social security card', language: 'en' })
    const response = await call('/ask', { method: 'POST', body })
    expect(await response.text()).not.toContain('lost-card')
    expect(response.status).toBe(404)
  })

  it('is a page that leads back to the answer where paper is asked for', async () => {
    const response = await call('/es/a/lost-card/print')
    expect(response.status).toBe(404)
    const html = await response.text()
    expect(html).toContain('Aquí no hay hojas para imprimir')
    expect(html).toContain('href="/es/a/lost-card"')
  })

  it('is a problem with its name where assistants ask', async () => {
    const request = { jsonrpc: '2.0', id: 1, method: 'tools/list' }
    const response = await call('/mcp', { method: 'POST', body: JSON.stringify(request) })
    expect([response.status, await response.json()]).toEqual([404, { problem: 'channel-off', channel: 'mcp' }])
  })

  it('says so to staff at the counter, and finds and closes nothing', async () => {
    for (const path of ['/counter?language=es', '/counter/ask', '/counter/close', '/counter/receipt']) {
      const response = await call(path, path.includes('?') ? {} : { method: 'POST', body: new URLSearchParams() })
      expect(response.status).toBe(404)
      expect(await response.text()).toMatch(/turned off here|está apagada aquí/)
    }
  })

  it('says so on a public screen, where an ordinary page would never be cleared', async () => {
    for (const path of ['/?kiosk=1', '/es/a/lost-card?kiosk=1', '/ask?kiosk=1', '/standards?kiosk=1']) {
      const response = await call(path)
      expect([path, response.status]).toEqual([path, 404])
      expect(await response.text()).toMatch(/This public screen is turned off|Esta pantalla pública está apagada/)
    }
    expect(await (await call('/a/lost-card?kiosk=1')).text()).toContain('href="/a/lost-card"')
  })

  it('leaves answers at their own addresses', async () => {
    expect((await call('/a/lost-card')).status).toBe(200)
  })
})
