import type { Answer, Block, Contact, Inline } from '../contract/index.ts'

/** All that an answer says, found without any renderer: every run of text, and every number and address that is not a text. */
export interface Said {
  texts: string[]
  numbers: string[]
  addresses: string[]
}

/** What must arrive of an answer. Offices of the states are left out: they are asked for by state, which has tests of its own. */
export function saidBy(answer: Answer): Said {
  const said: Said = { texts: [answer.title], numbers: [], addresses: [] }
  visitBlocks(answer.blocks, answer, said)
  for (const { title, url } of answer.sources) {
    said.texts.push(title)
    said.addresses.push(url)
  }
  said.addresses.push(answer.url)
  for (const { name } of answer.agencies) said.texts.push(name)
  return said
}

function visitBlocks(blocks: readonly Block[], answer: Answer, said: Said): void {
  for (const block of blocks) visitBlock(block, answer, said)
}

function visitBlock(block: Block, answer: Answer, said: Said): void {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
      visitRuns(block.content, said)
      return
    case 'list':
      for (const item of block.items) visitBlocks(item, answer, said)
      return
    case 'steps':
      for (const step of block.items) {
        visitRuns(step.title, said)
        visitBlocks(step.blocks, answer, said)
      }
      return
    case 'table':
      for (const row of [block.head, ...block.rows]) for (const cell of row) visitRuns(cell, said)
      return
    case 'callout':
      visitBlocks(block.blocks, answer, said)
      return
    case 'guided':
      visitRuns(block.question, said)
      for (const option of block.options) {
        visitRuns(option.label, said)
        visitBlocks(option.blocks, answer, said)
      }
      return
    case 'offices':
      if (block.places.length > 0) said.texts.push(block.label)
      return
    case 'contact': {
      const contact = answer.contacts.find(({ id }) => id === block.contact)
      if (contact) visitContact(contact, said)
    }
  }
}

function visitContact({ name, phone, tty, url, ready }: Contact, said: Said): void {
  said.texts.push(name, ...(ready ? [ready] : []))
  said.numbers.push(...[phone, tty].filter((one) => one !== undefined))
  if (url) said.addresses.push(url)
}

function visitRuns(runs: readonly Inline[], said: Said): void {
  for (const run of runs) {
    if (run.kind === 'text') said.texts.push(run.text)
    if (run.kind === 'phone') {
      said.texts.push(run.text)
      said.numbers.push(run.number)
    }
    if (run.kind === 'link' && run.href.startsWith('sms:')) said.numbers.push(run.href.slice(4))
    else if (run.kind === 'link') said.addresses.push(run.href.replace(/^mailto:/, ''))
    if (run.kind === 'answer') said.addresses.push(`/a/${run.id}`)
    if ('content' in run) visitRuns(run.content, said)
  }
}
