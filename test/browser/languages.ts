import { ar } from '../../widget/strings/ar.ts'
import type { Strings } from '../../widget/strings/en.ts'
import { es } from '../../widget/strings/es.ts'
import { ht } from '../../widget/strings/ht.ts'
import { ko } from '../../widget/strings/ko.ts'
import { vi } from '../../widget/strings/vi.ts'
import { zh } from '../../widget/strings/zh.ts'
import type { Language } from '../../worker/contract/index.ts'

/** Every language but English. */
export const OTHERS: Record<Exclude<Language, 'en'>, Strings> = { es, zh, vi, ko, ar, ht }
