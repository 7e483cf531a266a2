import { Hono } from 'hono'
import { expect, it } from 'vitest'
import { readerLanguage } from './reader-language.ts'

const app = new Hono().get('*', (c) => c.text(readerLanguage(c)))

async function languageOf(query: string, accepted = ''): Promise<string> {
  const response = await app.request(`/${query}`, { headers: { 'Accept-Language': accepted } })
  return response.text()
}

it('is what the address says, before what the browser prefers', async () => {
  expect(await languageOf('?language=es', 'en')).toBe('es')
})

it('is what its path begins with', async () => {
  expect(await languageOf('es/a/nothing', 'en')).toBe('es')
  expect(await languageOf('essays', 'en')).toBe('en')
})

it('is the first of the browser’s languages that the pages speak', async () => {
  expect(await languageOf('', 'ko, es-MX;q=0.8, en;q=0.5')).toBe('es')
})

it('is English where nobody says a language that the pages speak', async () => {
  expect(await languageOf('?language=ko', 'vi')).toBe('en')
})

it('is told to caches where the browser says it', async () => {
  const varyOf = async (path: string) => (await app.request(path)).headers.get('Vary')
  expect([await varyOf('/'), await varyOf('/?language=es')]).toEqual(['Accept-Language', null])
})

it('is no name that every object has', async () => {
  expect(await languageOf('?language=constructor')).toBe('en')
})
