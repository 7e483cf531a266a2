import { describe, expect, it } from 'vitest'
import { shareOf } from '../registry/share.ts'
import { type Box, checkOmbFile, OMB_COLUMNS, ombRow, readOmbFile, type SurveyResponse } from './omb-file.ts'
import { ombChannel, type SurveySettings, surveyState } from './survey-settings.ts'
import { tallyOf } from './tally.ts'
import { toldPoints } from './told-points.ts'
import { branchOf, DRIVER_TEXTS, DRIVERS, type Driver, firstTexts, isSameWording } from './wording.ts'

const boxes = (set: Partial<Record<Driver, Box>> = {}): Record<Driver, Box> => {
  const none = {
    effectiveness: 0,
    ease: 0,
    efficiency: undefined,
    transparency: undefined,
    humanity: undefined,
  } as const
  return { ...none, employee: undefined, other: undefined, ...set }
}
const response = (id: string, trust: number, set: Partial<SurveyResponse> = {}): SurveyResponse => ({
  ...{ id, trust, positive: boxes(), negative: boxes(), comment: '' },
  ...set,
})

describe('points of a scale', () => {
  /** Responses at 1 to 5. */
  const told = (...counts: number[]) => {
    const points = counts.map((count, at) => ({ point: at + 1, count }))
    const responses = counts.reduce((sum, count) => sum + count, 0)
    const trusting = (counts[3] ?? 0) + (counts[4] ?? 0)
    const trust = shareOf('survey-trust', trusting, responses)
    return toldPoints({ responses, points, trusting, drivers: [] }, 'likert5', trust, 10)
  }

  it('are told where each has enough people, or none', () => {
    expect(told(10, 20, 0, 30, 40)).toEqual([10, 20, 0, 30, 40])
    expect(told(0, 0, 0, 30, 40)).toEqual([0, 0, 0, 30, 40])
  })

  it('of few are not what is left of the share of trust that stands beside them', () => {
    expect(told(20, 15, 22, 3, 40)).toEqual([20, 15, 22, undefined, undefined])
    expect(told(3, 15, 22, 30, 40)).toEqual([undefined, undefined, 22, 30, 40])
  })

  it('do not tell how few are on one side, where the share tells only that', () => {
    expect(told(0, 5, 0, 45, 50)).toEqual([0, undefined, 0, undefined, 50])
    expect(told(4, 0, 0, 5, 0)).toEqual(Array(5).fill(undefined))
  })
})

describe('the file for OMB', () => {
  it('has the 17 columns in their order', () => {
    expect(OMB_COLUMNS.join(',')).toBe(
      'external_id,question_1,positive_effectiveness,positive_ease,positive_efficiency,positive_transparency,positive_humanity,positive_employee,positive_other,negative_effectiveness,negative_ease,negative_efficiency,negative_transparency,negative_humanity,negative_employee,negative_other,question_4',
    )
  })

  it('writes null where the survey has no such box, and 0 for one that was hidden or left empty', () => {
    const row = ombRow(response('a', 1, { positive: boxes({ ease: 1 }), comment: 'good' }))
    expect(row.join()).toBe('a,1,0,1,null,null,null,null,null,0,0,null,null,null,null,null,good')
  })

  it('is read back as it was written', () => {
    const responses = [
      response('a', 1, { positive: boxes({ ease: 1 }) }),
      response('b', 0, { comment: 'slow, "very"' }),
    ]
    const file = [OMB_COLUMNS, ...responses.map(ombRow)].map((row) => row.map(String))
    expect(checkOmbFile(file, 'thumbs')).toEqual([])
    expect(readOmbFile(file)).toEqual(responses)
  })

  it('does not pass with another column, an id twice, a value of another scale, or a box that is neither', () => {
    const good = ombRow(response('a', 1)).map(String)
    const with_ = (place: number, cell: string) => [OMB_COLUMNS, good.with(place, cell).with(0, 'b')]
    expect(checkOmbFile([[...OMB_COLUMNS].reverse()], 'thumbs')[0]?.why).toBe('columns')
    expect(checkOmbFile([OMB_COLUMNS, good, good], 'thumbs')).toEqual([
      { row: 3, column: 'external_id', why: 'id-twice' },
    ])
    expect(checkOmbFile(with_(1, '4'), 'thumbs')).toEqual([{ row: 2, column: 'question_1', why: 'scale' }])
    expect(checkOmbFile(with_(1, '4'), 'likert5')).toEqual([])
    expect(checkOmbFile(with_(3, ''), 'thumbs')).toEqual([{ row: 2, column: 'positive_ease', why: 'box' }])
    expect(checkOmbFile([OMB_COLUMNS, good.slice(1)], 'thumbs')[0]?.why).toBe('columns')
    expect(checkOmbFile(with_(16, 'x'.repeat(1_001)), 'thumbs')[0]?.why).toBe('too-long')
  })

  it('calls our channels by OMB’s names', () => {
    expect(ombChannel('widget', { widgetAs: 'website' })).toBe('website')
    expect(ombChannel('kiosk', { widgetAs: 'chatbot' })).toBe('self_service_kiosk')
  })
})

describe('what people said', () => {
  it('is counted by point, and a box among those who saw it', () => {
    const counted = (trust: number, count: number, set: Partial<SurveyResponse> = {}) => ({
      ...response('', trust, set),
      count,
    })
    const tally = tallyOf(
      [
        counted(1, 30, { positive: boxes({ ease: 1 }) }),
        counted(1, 27),
        counted(0, 13, { negative: boxes({ effectiveness: 1 }) }),
      ],
      'thumbs',
    )
    expect([tally.responses, tally.trusting]).toEqual([70, 57])
    expect(tally.points).toEqual([
      { point: 1, count: 57 },
      { point: 0, count: 13 },
    ])
    expect(tally.drivers).toEqual([
      { driver: 'effectiveness', positive: { ticked: 0, shown: 57 }, negative: { ticked: 13, shown: 13 } },
      { driver: 'ease', positive: { ticked: 30, shown: 57 }, negative: { ticked: 0, shown: 13 } },
    ])
  })

  it('opens the list of what went well from four of five points on', () => {
    expect([1, 2, 3, 4, 5].map((point) => branchOf('likert5', point))).toEqual([
      ...['negative', 'negative', 'negative', 'positive', 'positive'],
    ])
    expect([0, 1].map((point) => branchOf('thumbs', point))).toEqual(['negative', 'positive'])
  })
})

describe('a survey', () => {
  const settings: SurveySettings = {
    ...{ agency: 'ssa', service: 'Cards', ombNumber: '0960-0000', expiresOn: '2027-06-30', burdenMinutes: 1 },
    ...{ statementUrl: '', share: 1, quietDays: 90, sensitive: [], widgetAs: 'chatbot', isOn: true, wording: 1 },
  }

  it('asks nobody without a number, after its last day, or where it is off', () => {
    expect(surveyState(settings, '2027-06-30')).toBe('open')
    expect(surveyState(settings, '2027-07-01')).toBe('expired')
    expect(surveyState({ ...settings, ombNumber: '' }, '2027-01-01')).toBe('no-number')
    expect(surveyState({ ...settings, expiresOn: '' }, '2027-01-01')).toBe('no-number')
    expect(surveyState({ ...settings, isOn: false }, '2027-01-01')).toBe('off')
  })

  it('is another series with any other word, and not with the same', () => {
    const one = {
      scale: 'thumbs',
      drivers: ['ease', 'effectiveness'],
      texts: firstTexts({ en: 'A', es: 'B' }),
    } as const
    expect(isSameWording(one, { ...one, drivers: ['effectiveness', 'ease'] })).toBe(true)
    expect(isSameWording(one, { ...one, texts: firstTexts({ en: 'A', es: 'C' }) })).toBe(false)
    expect(isSameWording(one, { ...one, scale: 'likert5' })).toBe(false)
  })

  it('has words for every box in both languages', () => {
    for (const language of ['en', 'es'] as const)
      for (const side of ['positive', 'negative'] as const)
        expect(Object.keys(DRIVER_TEXTS[language][side]).sort()).toEqual([...DRIVERS].sort())
  })
})
