import { env } from 'cloudflare:workers'
import { archiveStatements, restoreStatements } from '../answers/archive-answer.ts'
import { endDraftLink } from '../answers/draft-links.ts'
import { draftStateStatement } from '../answers/drafts.ts'
import { dropFactChange, factChanges } from '../answers/fact-changes.ts'
import { endPlanStatement } from '../answers/plans.ts'
import { closeAsAnswered } from '../answers/publication.ts'
import {
  approveRecordChange,
  recordChanges,
  refuseRecordChange,
  withdrawRecordChange,
} from '../answers/record-changes.ts'
import { type AuditAction, writeWithLines } from '../audit.ts'
import { approveDisaster, endDisaster } from '../disasters/disasters.ts'
import { closeNowAnswered } from '../gaps/asked-again.ts'
import { changeGaps, undoChange } from '../gaps/change-gaps.ts'
import { closeGap, reopenGapStatement } from '../gaps/close-gap.ts'
import { mergeGaps } from '../gaps/merge-gaps.ts'
import { finishStatement } from '../imports/imports.ts'
import { dropLesson, keepLesson } from '../lessons/lessons.ts'
import { dropTraining } from '../lessons/trainings.ts'
import { closeStudy } from '../panel/studies.ts'
import { endSession } from '../people/sessions.ts'
import type { Measured } from '../service-plans/measured.ts'
import { beginPlan, discardPlan, publishPlan, savePlan } from '../service-plans/service-plans.ts'
import { declineOffer, makeOffers, takeOffer } from '../skills/offers.ts'
import { confirmSkill, dropSkill } from '../skills/skills.ts'
import { approveStandard, endStandard, explainResult } from '../standards/standards.ts'
import { confirmCount } from '../standards/typed-counts.ts'
import { approveWording } from '../surveys/surveys.ts'
import { confirmTurnOff, turnOnAgain } from '../switches/switches.ts'
import {
  ANSWER,
  AT,
  COUNT,
  changed,
  DISASTER,
  DRAFT,
  gap,
  LESSON,
  OFF,
  OFFER,
  OFFERED,
  PLAN,
  RESULT,
  SERVICE_PLAN,
  STANDARD,
} from './rows-before.ts'

const { DB } = env
export const NOW = new Date(AT)
export const WHO = 'Sam'

/** Something that is written with lines in the audit trail, and may come too late. */
interface Act {
  /** What is there before. */
  rows: string[]
  /** Does it; a second time it comes too late. */
  act(): Promise<unknown>
  lines: AuditAction[]
}

const line = (action: AuditAction, target: string) => ({ at: AT, who: WHO, action, target })

/** Whatever is written with a line, and may come too late. */
export const ACTS: Record<string, Act> = {
  'turning a channel off': {
    rows: [OFF],
    act: () => confirmTurnOff(DB, 'o', WHO, NOW),
    lines: ['channel-off'],
  },
  'taking that back': { rows: [OFF], act: () => turnOnAgain(DB, 'o', WHO, NOW), lines: ['channel-on'] },
  'approving the wording of a survey': {
    rows: [
      `INSERT INTO survey_wordings VALUES ('ssa', 1, 'thumbs', '["ease"]', '{}', 'Rosa', '${AT}')`,
      `INSERT INTO surveys (agency, service, share, changed_by, changed_at, wording, waiting) VALUES ('ssa', 'x', 1, 'x', 'x', 0, 1)`,
    ],
    act: () => approveWording(DB, { agency: 'ssa', version: 1, who: WHO }, NOW),
    lines: ['survey-approved'],
  },
  'making a lesson': { rows: [], act: () => keepLesson(DB, LESSON, NOW), lines: ['lesson-made'] },
  'taking a lesson back': {
    rows: [
      `INSERT INTO lessons (id, source, agency, asked, language, said, now, learned, written_in, made_by, made_at)
       VALUES ('l', 'gap:g', 'ssa', 'x', 'en', 'x', 'x', 'x', 'en', 'Rosa', '${AT}')`,
    ],
    act: () => dropLesson(DB, LESSON, WHO, NOW),
    lines: ['lesson-dropped'],
  },
  'taking a training out': {
    rows: [
      `INSERT INTO trainings (id, agency, day, title, kind, people, hours, made_by, made_at)
       VALUES ('t', 'ssa', '2026-11-01', 'x', 'other', 1, 1, 'Rosa', '${AT}')`,
    ],
    act: () => dropTraining(DB, { id: 't', agency: 'ssa', who: WHO }, NOW),
    lines: ['training-dropped'],
  },
  'approving a standard': {
    rows: [STANDARD],
    act: () => approveStandard(DB, { id: 's', who: WHO, since: '2026-11-22' }, NOW),
    lines: ['standard-published'],
  },
  'putting a draft of a standard away': {
    rows: [STANDARD],
    act: () => endStandard(DB, { id: 's', who: WHO, day: '2026-11-22' }, NOW),
    lines: ['standard-ended'],
  },
  'ending a standard': {
    rows: [STANDARD, `UPDATE standards SET state = 'published', since = '2026-01-01', approved_by = 'Ann'`],
    act: () => endStandard(DB, { id: 's', who: WHO, day: '2026-11-22' }, NOW),
    lines: ['standard-ended'],
  },
  'saying why a standard was missed': {
    rows: [STANDARD, RESULT],
    act: () => explainResult(DB, { id: 's', period: '2026-Q3', why: 'Snow.', who: WHO }, NOW),
    lines: ['standard-explained'],
  },
  'confirming a count': {
    rows: [STANDARD, COUNT],
    act: () => confirmCount(DB, { standard: 's', period: '2026-Q3', count: 6, total: 10, met: 'no', who: WHO }, NOW),
    lines: ['standard-result'],
  },
  'turning a disaster on': {
    rows: [DISASTER],
    act: () => approveDisaster(DB, 'd', WHO, NOW),
    lines: ['disaster-approved'],
  },
  'turning a disaster off': { rows: [DISASTER], act: () => endDisaster(DB, 'd', WHO, NOW), lines: ['disaster-ended'] },
  'beginning a service plan': {
    rows: [],
    act: () => beginPlan(DB, { ...PLAN, words: {} as never }, WHO, NOW),
    lines: ['service-plan-begun'],
  },
  'saving a service plan': {
    rows: [SERVICE_PLAN],
    act: () => savePlan(DB, PLAN, { words: {} as never, revision: 1, who: WHO }, NOW),
    lines: ['service-plan-saved'],
  },
  'publishing a service plan': {
    rows: [SERVICE_PLAN],
    act: () => publishPlan(DB, PLAN, { who: WHO, revision: 1, measured: {} as Measured, day: '2026-11-22' }, NOW),
    lines: ['service-plan-published'],
  },
  'putting a service plan away': {
    rows: [SERVICE_PLAN],
    act: () => discardPlan(DB, PLAN, { who: WHO, revision: 1 }, NOW),
    lines: ['service-plan-discarded'],
  },
  'confirming what somebody knows': {
    rows: [`INSERT INTO skills (person, topic, level, declared_at) VALUES ('Rosa', 'cards', 2, '${AT}')`],
    act: () => confirmSkill(DB, { person: 'Rosa', topic: 'cards', level: 2 }, WHO, NOW),
    lines: ['skill-confirmed'],
  },
  'taking back what one knows': {
    rows: [`INSERT INTO skills (person, topic, level, declared_at) VALUES ('Sam', 'cards', 2, '${AT}')`],
    act: () => dropSkill(DB, WHO, 'cards', NOW),
    lines: ['skill-dropped'],
  },
  'offering work': {
    rows: [],
    act: () =>
      makeOffers(
        DB,
        { ...OFFER, people: [{ person: 'Rosa', why: { topic: 'cards', answers: 1 } }], until: '2099-01-01' },
        NOW,
      ),
    lines: ['work-offered'],
  },
  'leaving work to who leads': {
    rows: [],
    act: () => makeOffers(DB, { ...OFFER, people: [], until: '' }, NOW),
    lines: ['work-unclaimed'],
  },
  'taking what was offered': {
    rows: [OFFERED],
    act: () => takeOffer(DB, { place: OFFER.place, person: WHO, isLead: false }, NOW),
    lines: ['work-taken'],
  },
  'saying no to it': { rows: [OFFERED], act: () => declineOffer(DB, OFFER.place, WHO, NOW), lines: ['work-declined'] },
  'closing a study': {
    rows: [
      `INSERT INTO panel_studies (id, draft_id, agency, language, kind, revision, answer, questions, planned, closes_on, made_by, made_at)
       VALUES ('y', 'w', 'ssa', 'en', 'wording', 1, '{}', '[]', 30, '2026-12-01', 'Rosa', '${AT}')`,
    ],
    act: () => closeStudy(DB, { draftId: 'w', id: 'y', who: WHO }, NOW),
    lines: ['study-closed'],
  },
  'ending a private link': {
    rows: [
      DRAFT,
      `INSERT INTO draft_links (id, draft_id, secret_hash, name, made_by, made_at, expires_at)
       VALUES ('k', 'w', 'x', 'Lena', 'Rosa', '${AT}', '2099-01-01')`,
    ],
    act: () => endDraftLink(DB, { draftId: 'w', id: 'k', who: WHO }, NOW),
    lines: ['draft-unshared'],
  },
  'discarding a draft': {
    rows: [DRAFT],
    act: () =>
      writeWithLines(DB, draftStateStatement(DB, 'w', 'draft', 'discarded', NOW), line('draft-discarded', 'draft:w')),
    lines: ['draft-discarded'],
  },
  'calling a plan off': {
    rows: [
      `INSERT INTO plans (id, kind, at, answer_id, language, agency, who, made_at)
       VALUES ('n', 'archive', '2099-01-01', 'a', 'en', 'ssa', 'Rosa', '${AT}')`,
    ],
    act: () =>
      writeWithLines(
        DB,
        endPlanStatement(DB, 'n', { state: 'held', why: 'gate' }, NOW),
        line('plan-held', 'answer:a/en'),
        line('plan-held', 'draft:w'),
      ),
    lines: ['plan-held', 'plan-held'],
  },
  'taking an answer down': {
    rows: [ANSWER],
    act: () => DB.batch(archiveStatements(DB, { id: 'a', language: 'en', who: WHO, reason: 'x' }, NOW)),
    lines: ['answer-archived'],
  },
  'bringing an answer back': {
    rows: [ANSWER, `UPDATE answers SET state = 'archived'`],
    act: () => DB.batch(restoreStatements(DB, { id: 'a', language: 'en', who: WHO, reason: '' }, NOW)),
    lines: ['answer-restored'],
  },
  'refusing a change of a fact': {
    rows: [changed('fact_changes', 'name', 'fee', 'fact')],
    act: async () => {
      const [change] = await factChanges(DB, { name: 'fee' })
      if (change) await dropFactChange(DB, change, { who: WHO, agency: 'ssa', action: 'fact-refused' }, NOW)
    },
    lines: ['fact-refused'],
  },
  'refusing a change of a contact': {
    rows: [changed('record_changes', 'target', 'contact:ssa/main', 'record, was')],
    act: async () => {
      const [change] = await recordChanges(DB, { state: 'asked' })
      if (change) await refuseRecordChange(DB, change, WHO, NOW)
    },
    lines: ['contact-refused'],
  },
  'taking back a change of a contact': {
    rows: [changed('record_changes', 'target', 'contact:ssa/main', 'record, was')],
    act: async () => {
      const [change] = await recordChanges(DB, { state: 'asked' })
      if (change) await withdrawRecordChange(DB, change, WHO, NOW)
    },
    lines: ['change-withdrawn'],
  },
  'approving a change of a contact': {
    rows: [changed('record_changes', 'target', 'contact:ssa/main', 'record, was')],
    act: async () => {
      const [change] = await recordChanges(DB, { target: 'contact:ssa/main' })
      if (change) await approveRecordChange(DB, change, WHO, NOW)
    },
    lines: ['contact-changed'],
  },
  'closing a gap': {
    rows: [gap('g')],
    act: () => closeGap(DB, { id: 'g', state: 'dismissed', reason: 'x', by: WHO }, NOW, line('gap-closed', 'gap:g')),
    lines: ['gap-closed'],
  },
  'opening a gap again': {
    rows: [gap('g'), `UPDATE gaps SET state = 'dismissed'`],
    act: () => writeWithLines(DB, reopenGapStatement(DB, 'g'), line('gap-reopened', 'gap:g')),
    lines: ['gap-reopened'],
  },
  'closing a gap with an answer that knows its wordings': {
    rows: [gap('g')],
    act: () => closeAsAnswered(DB, 'g', { id: 'a', language: 'en', author: WHO }, NOW),
    lines: ['gap-closed'],
  },
  'closing a gap that is answered now': {
    rows: [gap('g')],
    act: () => closeNowAnswered(DB, [{ gapId: 'g', answer: { id: 'a', language: 'en' } }], NOW),
    lines: ['gap-asked-again'],
  },
  'taking gaps': {
    rows: [gap('g'), gap('h')],
    act: () => changeGaps(DB, ['g', 'h'], { kind: 'take', person: WHO }, WHO, NOW),
    lines: ['gap-take', 'gap-take'],
  },
  'undoing that': {
    rows: [
      gap('g'),
      `UPDATE gaps SET assigned_to = 'Sam'`,
      `INSERT INTO gap_changes (id, at, who, kind, before) SELECT 'c', '${AT}', 'Sam', 'take', json_array(json_object(
         'before', json_set(row, '$.assigned_to', ''), 'after', json(row))) FROM (SELECT json_object('id', id, 'state', state,
         'reason', reason, 'assigned_to', assigned_to, 'snoozed_until', snoozed_until, 'agency', agency, 'handed_by', handed_by,
         'closed_at', closed_at, 'closed_by', closed_by) AS row FROM gaps)`,
    ],
    act: () => undoChange(DB, 'c', WHO, NOW),
    lines: ['gaps-undone'],
  },
  'making two gaps one': {
    rows: [gap('g'), gap('h')],
    act: () => mergeGaps(DB, 'g', 'h', WHO, NOW),
    lines: ['gap-merged'],
  },
  'finishing an import': {
    rows: [`INSERT INTO imports (id, file, person, created_at) VALUES ('i', 'x.csv', 'Sam', '${AT}')`],
    act: () => writeWithLines(DB, finishStatement(DB, 'i', NOW), line('imported', 'import:i')),
    lines: ['imported'],
  },
  'signing out': {
    rows: [`INSERT INTO people (id, name, state, roles, created_at) VALUES ('q', 'Sam', 'active', '{}', '${AT}')`],
    act: () => endSession(DB, 'token', { id: 'q', name: WHO }, NOW),
    lines: ['sign-out'],
  },
}
