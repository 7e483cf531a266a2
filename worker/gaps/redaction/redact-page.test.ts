import { expect, it } from 'vitest'
import { redactPage } from './redact-page.ts'

it.each([
  ['/u/carla.enc%40gmail.com/inbox', '/u/[email]/inbox'],
  ['/u/carla.enc%2540gmail.com', '/u/[email]'],
  ['/users/maria-lopez/claims', '/users/[name]/claims'],
  ['/profile/eleanor', '/profile/[name]'],
  ['/~hgarcia', '/[name]'],
  ['/pages/maria.gonzalez.html', '/pages/[name]'],
  ['/account/88213407', '/account/[account]'],
  ['/case/IOE0912345678', '/case/[uscis-receipt]'],
  ['/claimants/AB12345X', '/claimants/[account]'],
  ['/ssn/536-22-1897', '/ssn/[ssn]'],
  ['/%E0%A4%A/joe%40aol.com', '/%E0%A4%A/[email]'],
])('%s is kept as %s', (path, kept) => {
  expect(redactPage(path)).toBe(kept)
})

it.each([
  '/',
  '/health/enroll',
  '/benefits/ssi/2026-rates',
  '/forms/21-526EZ',
  '/news/2026/11/montgomery-gi-bill',
  '/es/pasaporte',
  '/users/new',
  '/offices/virginia-beach',
  '/martin-luther-king-day',
])('%s names nobody and stays', (path) => {
  expect(redactPage(path)).toBe(path)
})
