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
import { writeWithLines } from '../audit.ts'
import { closeNowAnswered } from '../gaps/asked-again.ts'
import { changeGaps, undoChange } from '../gaps/change-gaps.ts'
import { closeGap, reopenGapStatement } from '../gaps/close-gap.ts'
import { mergeGaps } from '../gaps/merge-gaps.ts'
import { finishStatement } from '../imports/imports.ts'
import { endSession } from '../people/sessions.ts'
import { type Act, DB, line, NOW, WHO } from './late-act.ts'
import { ANSWER, AT, changed, DRAFT, gap } from './rows-before.ts'

/** What is written with a line of answers, drafts, facts, gaps and imports, and of who signs out. */
export const ACTS_OF_ANSWERS: Record<string, Act> = {
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
