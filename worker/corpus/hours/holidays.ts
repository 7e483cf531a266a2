import type { HolidayId, Localized } from '../corpus.ts'
import { daysAfter } from '../iso-day.ts'

/** What the federal holidays are called, in all languages of the interface. */
export const HOLIDAY_NAMES: Record<HolidayId, Localized> = {
  'new-years-day': {
    ...{ en: 'New Year’s Day', es: 'Año Nuevo', zh: '元旦', vi: 'Tết Dương lịch', ko: '새해 첫날' },
    ...{ ar: 'رأس السنة', ht: 'Joudlan' },
  },
  'martin-luther-king': {
    ...{ en: 'Martin Luther King Jr. Day', es: 'Día de Martin Luther King Jr.', zh: '马丁·路德·金纪念日' },
    ...{ vi: 'Ngày Martin Luther King', ko: '마틴 루터 킹 기념일', ar: 'يوم مارتن لوثر كينغ' },
    ht: 'Jou Martin Luther King',
  },
  inauguration: {
    ...{ en: 'Inauguration Day', es: 'Día de la Investidura Presidencial', zh: '总统就职日' },
    ...{
      vi: 'Ngày nhậm chức Tổng thống',
      ko: '대통령 취임일',
      ar: 'يوم تنصيب الرئيس',
      ht: 'Jou envestiti prezidan an',
    },
  },
  'washingtons-birthday': {
    ...{ en: 'Washington’s Birthday (Presidents’ Day)', es: 'Día de los Presidentes', zh: '总统日' },
    ...{ vi: 'Ngày Tổng thống', ko: '대통령의 날', ar: 'يوم الرؤساء', ht: 'Jou Prezidan yo' },
  },
  'memorial-day': {
    ...{ en: 'Memorial Day', es: 'Día de los Caídos', zh: '阵亡将士纪念日', vi: 'Ngày Chiến sĩ Trận vong' },
    ...{ ko: '메모리얼 데이', ar: 'يوم الذكرى', ht: 'Memorial Day' },
  },
  juneteenth: {
    ...{ en: 'Juneteenth', es: 'Juneteenth', zh: '六月节', vi: 'Juneteenth', ko: '준틴스', ar: 'جونتينث' },
    ht: 'Juneteenth',
  },
  'independence-day': {
    ...{ en: 'Independence Day', es: 'Día de la Independencia', zh: '独立日', vi: 'Ngày Độc lập' },
    ...{ ko: '독립기념일', ar: 'عيد الاستقلال', ht: 'Jou Endepandans' },
  },
  'labor-day': {
    ...{ en: 'Labor Day', es: 'Día del Trabajo', zh: '劳动节', vi: 'Ngày Lao động', ko: '노동절' },
    ...{ ar: 'عيد العمال', ht: 'Fèt Travay' },
  },
  'columbus-day': {
    ...{ en: 'Columbus Day', es: 'Día de Colón', zh: '哥伦布日', vi: 'Ngày Columbus', ko: '콜럼버스의 날' },
    ...{ ar: 'يوم كولومبوس', ht: 'Jou Kristòf Kolon' },
  },
  'veterans-day': {
    ...{ en: 'Veterans Day', es: 'Día de los Veteranos', zh: '退伍军人节', vi: 'Ngày Cựu chiến binh' },
    ...{ ko: '재향군인의 날', ar: 'يوم المحاربين القدامى', ht: 'Jou Veteran yo' },
  },
  thanksgiving: {
    ...{ en: 'Thanksgiving Day', es: 'Día de Acción de Gracias', zh: '感恩节', vi: 'Lễ Tạ ơn' },
    ...{ ko: '추수감사절', ar: 'عيد الشكر', ht: 'Jou Aksyon de Gras' },
  },
  christmas: {
    ...{ en: 'Christmas Day', es: 'Navidad', zh: '圣诞节', vi: 'Lễ Giáng sinh', ko: '크리스마스' },
    ...{ ar: 'عيد الميلاد', ht: 'Nwèl' },
  },
}

const SUNDAY = 7
const SATURDAY = 6

/** A holiday's own day in a year, ISO; undefined in a year without it. */
type InYear = (year: number) => string | undefined
const fixed =
  (date: string): InYear =>
  (year) =>
    `${year}-${date}`
/** The nth Monday or Thursday of a month, from 1; -1 is its last. */
const nth =
  (n: number, weekday: number, month: number): InYear =>
  (year) => {
    const first = n < 0 ? isoMonth(year, month + 1) : isoMonth(year, month)
    return daysAfter(first, ((weekday - weekdayOf(first) + 7) % 7) + 7 * (n < 0 ? n : n - 1))
  }

/** 5 U.S.C. 6103(a), and (c) for Inauguration Day: every fourth year after 1965, 21 January where the 20th is a Sunday. */
const DAYS: Record<HolidayId, InYear> = {
  'new-years-day': fixed('01-01'),
  'martin-luther-king': nth(3, 1, 1),
  inauguration: (year) => {
    if (year < 1965 || (year - 1965) % 4 !== 0) return undefined
    return weekdayOf(`${year}-01-20`) === SUNDAY ? `${year}-01-21` : `${year}-01-20`
  },
  'washingtons-birthday': nth(3, 1, 2),
  'memorial-day': nth(-1, 1, 5),
  juneteenth: fixed('06-19'),
  'independence-day': fixed('07-04'),
  'labor-day': nth(1, 1, 9),
  'columbus-day': nth(2, 1, 10),
  'veterans-day': fixed('11-11'),
  thanksgiving: nth(4, 4, 11),
  christmas: fixed('12-25'),
}

/** The day in a year on which those who work on `workdays` (ISO weekdays) keep a holiday: its own day where they would work then, or
 * where it is no weekend; else the Friday before a Saturday (6103(b)) and the Monday after a Sunday (Executive Order 11582). A day off on
 * another weekday is not moved: who does not work on Mondays has lost nothing of a line's hours. Inauguration Day is never moved. */
export function holidayIn(year: number, id: HolidayId, workdays: readonly number[]): string | undefined {
  const day = DAYS[id](year)
  if (day === undefined || id === 'inauguration' || workdays.includes(weekdayOf(day))) return day
  if (weekdayOf(day) === SATURDAY) return daysAfter(day, -1)
  return weekdayOf(day) === SUNDAY ? daysAfter(day, 1) : day
}

/** ISO weekday of an ISO date, 1 Monday to 7 Sunday. */
export function weekdayOf(day: string): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay() || SUNDAY
}

function isoMonth(year: number, month: number): string {
  return new Date(Date.UTC(year, month - 1, 1)).toISOString().slice(0, 10)
}
