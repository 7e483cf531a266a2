import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { builtins, builtinsText } from './bench/builtins/builtins.ts'
import { channels, channelsText } from './bench/channels/channels.ts'
import { contradictions, contradictionsText } from './bench/contradictions/contradictions.ts'
import { desk, deskText } from './bench/desk/desk.ts'
import { duplicates, duplicatesText } from './bench/duplicates/duplicates.ts'
import { faults, faultsText } from './bench/faults/faults.ts'
import { groups, groupsText } from './bench/groups/groups.ts'
import { orama, oramaText } from './bench/orama/orama.ts'
import { reportText } from './bench/page/bench-report.ts'
import { page } from './bench/page/page.ts'
import { weight } from './bench/page/weight.ts'
import { privacy, privacyText } from './bench/privacy/privacy.ts'
import { quality, qualityText } from './bench/quality/quality.ts'
import { service, serviceText } from './bench/service/service.ts'
import { speed, speedText } from './bench/speed/speed.ts'
import { suggest, suggestText } from './bench/suggest/suggest.ts'
import { worst, worstText } from './bench/worst/worst.ts'

const BENCHMARKS: Record<string, string> = {
  'quality --data DIR [--split validation] [--json FILE]':
    'real questions: ranking, and knowing when there is no answer',
  'service --blind FILE [--json FILE]':
    'questions as people put them, by writers who saw no answer: what each gets from the starter corpus, and every fault',
  'speed [--life 200000] [--json FILE]':
    'one question at 1,000 to 50,000 answers against three other engines, size, memory, publishing; and the built Worker in workerd',
  'orama [--json FILE]': 'Orama with its own index and with ours: the same documents, tokenizer and questions',
  'suggest [--json FILE]': 'suggestions at every letter of questions, at 1,000 and 10,000 answers',
  'channels [--json FILE]':
    'every answer by text message and by phone: turns, segments, seconds, bytes, time; and questions as a recogniser hears them',
  'groups --data DIR [--split validation] [--json FILE]':
    'unanswered questions: whether those that ask the same come together',
  'contradictions [--json FILE]':
    '200 contradictions made in the starter corpus: how many the watch finds, and how much of what it says is right',
  'duplicates [--json FILE]': 'sixty answers of the starter corpus in other words: whether each is known again',
  'desk [--questions 1000000] [--gaps 10000] [--answers 20000] [--state DIR] [--keep] [--rounds 20] [--only /answers …] [--json FILE]':
    'every page of the desk over a full database; --keep fills the folder once and asks it again',
  'faults [--only FAULT …] [--json FILE]':
    'the server killed 20 times under writers: what is lost, or there twice; replies while a gate is asked, the database is locked or slow, the disk full; broken bytes; a clock that jumps; memory after two bursts of load',
  'privacy [--data DIR] [--json FILE]':
    'personal data in odd spellings: what is taken out, kind by kind, beside four npm libraries; and what is taken out wrongly',
  'builtins [--only NAME …] [--json FILE]':
    'each builtin that the widget calls, replaced in turn as old libraries do: whether people are answered all the same',
  'worst [--seed N] [--json FILE]':
    'crafted texts, made afresh: the slowest of 300 against their mean, for each step from cleaning to plain language',
  'weight [--only PEER …] [--json FILE]': 'bytes of the widget and of its peers, which are installed for the run',
  'page [--only PEER …] [--rounds 5] [--json FILE]':
    'what the tag costs a page on a slow phone, and question to answer',
}

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    seed: { type: 'string' },
    data: { type: 'string' },
    blind: { type: 'string' },
    split: { type: 'string', default: 'validation' },
    json: { type: 'string' },
    only: { type: 'string', multiple: true, default: [] },
    rounds: { type: 'string' },
    questions: { type: 'string', default: '1000000' },
    gaps: { type: 'string', default: '10000' },
    answers: { type: 'string', default: '0' },
    state: { type: 'string', default: '.wrangler/bench-desk' },
    keep: { type: 'boolean', default: false },
    life: { type: 'string', default: '200000' },
  },
})

if (positionals[0] === 'quality' && values.data) {
  const report = await quality(values.data, values.split)
  console.log(qualityText(report))
  save(report)
} else if (positionals[0] === 'service' && values.blind) {
  const report = await service(values.blind)
  console.log(serviceText(report))
  save(report)
} else if (positionals[0] === 'speed') {
  const report = await speed(Number(values.life))
  console.log(speedText(report))
  save(report)
} else if (positionals[0] === 'orama') {
  const report = orama()
  console.log(oramaText(report))
  save(report)
} else if (positionals[0] === 'suggest') {
  const report = await suggest()
  console.log(suggestText(report))
  save(report)
} else if (positionals[0] === 'channels') {
  const report = await channels()
  console.log(channelsText(report))
  save(report)
} else if (positionals[0] === 'groups' && values.data) {
  const report = await groups(values.data, values.split)
  console.log(groupsText(report))
  save(report)
} else if (positionals[0] === 'contradictions') {
  const report = contradictions()
  console.log(contradictionsText(report))
  save(report)
} else if (positionals[0] === 'duplicates') {
  const report = await duplicates()
  console.log(duplicatesText(report))
  save(report)
} else if (positionals[0] === 'desk') {
  const { state, keep } = values
  const size = { questions: Number(values.questions), gaps: Number(values.gaps), answers: Number(values.answers) }
  const database = { state, keep, ...size }
  const report = await desk(database, Number(values.rounds ?? 20), values.only)
  console.log(deskText(report))
  save(report)
} else if (positionals[0] === 'privacy') {
  const report = await privacy(values.data)
  console.log(privacyText(report))
  save(report)
} else if (positionals[0] === 'builtins') {
  const report = await builtins(values.only)
  console.log(builtinsText(report))
  save(report)
} else if (positionals[0] === 'worst') {
  const report = await worst(values.seed === undefined ? undefined : Number(values.seed))
  console.log(worstText(report))
  save(report)
} else if (positionals[0] === 'faults') {
  const report = await faults(values.only)
  console.log(faultsText(report))
  save(report)
} else if (positionals[0] === 'weight' || positionals[0] === 'page') {
  const report =
    positionals[0] === 'weight'
      ? await weight(values.only)
      : await page(values.only, Math.max(5, Number(values.rounds ?? 5)))
  console.log(reportText(report))
  save(report)
} else {
  console.log('npm run bench -- NAME')
  for (const [usage, meaning] of Object.entries(BENCHMARKS)) console.log(`  ${usage}\n      ${meaning}`)
  if (positionals[0]) process.exitCode = 1
}

function save(report: object): void {
  if (values.json) writeFileSync(values.json, `${JSON.stringify(report, null, 2)}\n`)
}
