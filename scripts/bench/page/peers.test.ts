import { expect, it } from 'vitest'
import { PEERS } from './peers.ts'

it('compares with every peer that the targets name', () => {
  expect(PEERS.map(({ name }) => name)).toEqual([
    'bare element',
    'Lit alone',
    'DocSearch 3',
    'DocSearch 5',
    'Pagefind UI',
    'deep-chat',
    'Typebot',
    'Botpress',
    'Orama searchbox',
    'n8n chat',
    'WebChat',
  ])
})

it('installs exact versions, so that a figure can be had again', () => {
  for (const spec of PEERS.flatMap(({ packages }) => packages)) expect(spec).toMatch(/.@\d+\.\d+\.\d+(-\w+)?$/)
})

it('says why a peer is measured unopened', () => {
  for (const { name, box, note } of PEERS.slice(2)) expect(box ?? note, name).toBeTruthy()
})
