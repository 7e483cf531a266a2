import { expect, it } from 'vitest'
import { Document } from './document.tsx'

function drawn(props: Partial<Parameters<typeof Document>[0]> = {}): string {
  return String(
    <Document language="en" title="A title" styles={['one.css', 'two.css']} {...props}>
      <body>Text</body>
    </Document>,
  )
}

it('opens in standards mode', () => {
  expect(drawn()).toMatch(/^<!doctype html><html lang="en">/)
})

it('writes Arabic from right to left', () => {
  expect(drawn({ language: 'ar' })).toContain('<html lang="ar" dir="rtl">')
})

it('escapes its title', () => {
  expect(drawn({ title: '</title><script>' })).toContain('<title>&lt;/title&gt;&lt;script&gt;</title>')
})

it('loads the later style sheet over the earlier', () => {
  expect(drawn()).toContain(
    '<link rel="stylesheet" href="/assets/one.css"/><link rel="stylesheet" href="/assets/two.css"/>',
  )
})

it('is for search engines to find, unless it is unlisted', () => {
  expect(drawn()).not.toContain('noindex')
  expect(drawn({ unlisted: true })).toContain('<meta name="robots" content="noindex"/>')
})
