import { clock } from '../../../widget/deferred/words/clock.ts'
import { comingDay, dayText } from '../../../widget/deferred/words/dates.ts'
import { isolated, ownSide } from '../../../widget/deferred/words/isolate.ts'
import { languageName } from '../../../widget/deferred/words/language-name.ts'
import { equal } from '../assert.ts'
import { OTHERS } from '../languages.ts'

const locales = { en: 'en', ...Object.fromEntries(Object.entries(OTHERS).map(([name, { locale }]) => [name, locale])) }
const inEach = (words: (locale: string) => string) =>
  Object.fromEntries(Object.entries(locales).map(([name, locale]) => [name, words(locale).replace(/\s/g, ' ')]))
const at = (hour: number, minutes = 0) => new Date(2026, 9, 1, hour, minutes)

describe('a date', () => {
  it('is written as each language writes it', () => {
    equal(
      inEach((locale) => dayText(new Date('2026-10-01'), locale, 'UTC')),
      {
        en: 'October 1, 2026',
        es: '1 de octubre de 2026',
        zh: '2026年10月1日',
        vi: '1 tháng 10, 2026',
        ko: '2026년 10월 1일',
        ar: '1 أكتوبر 2026',
        ht: '1 oktòb 2026',
      },
    )
  })

  it('of this week goes by its day, a later one by its month', () => {
    equal([comingDay(at(8), 'ht', true), comingDay(at(8), 'ht', false)], ['jedi', '1 oktòb'])
    equal([comingDay(at(8), 'ko', true), comingDay(at(8), 'ko', false)], ['목요일', '10월 1일'])
  })

  it('in Creole is the reader’s own day, late in the evening too', () => {
    equal([dayText(at(23), 'ht'), dayText(at(0), 'ht')], ['1 oktòb 2026', '1 oktòb 2026'])
  })
})

describe('a time of day', () => {
  it('is said as people say it, with no 24-hour clock and no half English', () => {
    equal(
      inEach((locale) => [8, 13, 20].map((hour) => clock(at(hour), locale)).join(' | ')),
      {
        en: '8 a.m. | 1 p.m. | 8 p.m.',
        es: 'las 8 a.m. | la 1 p.m. | las 8 p.m.',
        zh: '上午8时 | 下午1时 | 晚上8时',
        vi: '8 giờ sáng | 1 giờ chiều | 8 giờ tối',
        ko: '오전 8시 | 오후 1시 | 저녁 8시',
        ar: '8 صباحًا | 1 بعد الظهر | 8 مساءً',
        ht: '8è nan maten | 1è nan apremidi | 8è diswa',
      },
    )
  })

  it('calls the middle of the day and of the night by their names', () => {
    equal([clock(at(12), 'en'), clock(at(0), 'en')], ['noon', 'midnight'])
    equal([clock(at(12), 'ht'), clock(at(0), 'ht')], ['midi', 'minui'])
    equal([clock(at(12), 'zh-Hans'), clock(at(12), 'ko')], ['中午12时', '정오 12시'])
  })

  it('keeps its minutes', () => {
    equal(
      [clock(at(12, 5), 'en'), clock(at(8, 30), 'ht'), clock(at(8, 30), 'ko')],
      ['12:05 p.m.', '8è30 nan maten', '오전 8:30'],
    )
  })
})

describe('a language’s name', () => {
  it('stands within a sentence of each language', () => {
    equal(
      inEach((locale) => `${languageName('en', locale)} ${languageName('es', locale)}`),
      {
        en: 'English Spanish',
        es: 'inglés español',
        zh: '英语 西班牙语',
        vi: 'tiếng Anh tiếng Tây Ban Nha',
        ko: '영어 스페인어',
        ar: 'الإنجليزية الإسبانية',
        ht: 'angle panyòl',
      },
    )
  })
})

describe('a number in plain text', () => {
  it('is a piece of its own within Arabic, and nothing but itself elsewhere', () => {
    equal(isolated('800-772-1213', 'ar-u-nu-latn'), '\u2066800-772-1213\u2069')
    equal(isolated('800-772-1213', 'ko'), '800-772-1213')
  })

  it('leaves lines of Arabic to begin on their side, and English on its own', () => {
    equal(ownSide('خط 988\nCall 988', 'ar-u-nu-latn'), '\u200Fخط 988\nCall 988')
    equal(ownSide('Call 988', 'en'), 'Call 988')
  })
})
