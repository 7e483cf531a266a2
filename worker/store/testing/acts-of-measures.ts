import { approveDisaster, endDisaster } from '../disasters/disasters.ts'
import { dropLesson, keepLesson } from '../lessons/lessons.ts'
import { dropTraining } from '../lessons/trainings.ts'
import { closeStudy } from '../panel/studies.ts'
import type { Measured } from '../service-plans/measured.ts'
import { beginPlan, discardPlan, publishPlan, savePlan } from '../service-plans/service-plans.ts'
import { declineOffer, makeOffers, takeOffer } from '../skills/offers.ts'
import { confirmSkill, dropSkill } from '../skills/skills.ts'
import { approveStandard, endStandard, explainResult } from '../standards/standards.ts'
import { confirmCount } from '../standards/typed-counts.ts'
import { approveWording } from '../surveys/surveys.ts'
import { confirmTurnOff, turnOnAgain } from '../switches/switches.ts'
import { type Act, DB, NOW, WHO } from './late-act.ts'
import {
  AT,
  COUNT,
  DISASTER,
  LESSON,
  OFF,
  OFFER,
  OFFERED,
  PLAN,
  RESULT,
  SERVICE_PLAN,
  STANDARD,
} from './rows-before.ts'

/** What is written with a line of surveys, standards, plans, disasters, lessons, skills and the panel. */
export const ACTS_OF_MEASURES: Record<string, Act> = {
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
}
