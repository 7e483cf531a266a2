import type { Language } from '../../contract/index.ts'

/** What stands above the lines. */
export const URGENT_HEADING: Readonly<Record<Language, string>> = {
  en: 'Call now if someone is in danger',
  es: 'Llame ahora si alguien está en peligro',
  zh: '如有人有危险，请立即拨打',
  vi: 'Gọi ngay nếu có người gặp nguy hiểm',
  ko: '위험하면 지금 전화하세요',
  ar: 'اتصل الآن إذا كان أحد في خطر',
  ht: 'Rele kounye a si yon moun an danje',
}
