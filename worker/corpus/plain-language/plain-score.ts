import type { PlainRule, Remark } from './plain-language.ts'
import { TARGET_GRADE } from './reading-grade.ts'

/** What a finding costs: 1 a word to change, 2 a sentence to rewrite, 6 a part that is missing or stands in the way, 30 an answer that is none. */
const COSTS: Record<PlainRule, number> = {
  grade: 0, // counted by how far the grade is off
  'long-sentence': 2,
  passive: 1,
  acronym: 2,
  'plain-word': 1,
  'citizens-word': 1,
  shall: 1,
  'double-negative': 2,
  heading: 2,
  title: 6,
  referral: 30,
  'wall-of-text': 6,
  lead: 6,
  'address-form': 2,
}
/** Per 100 words, so that a long answer is not punished for its length; short ones count as this many. */
const FEWEST_WORDS = 100
const COST_FACTOR = 4
const GRADE_COST = 6

/** 0–100, whole. 100: nothing to change. Each grade above the target takes 6; findings take 4 × their cost for each 100 words. Over 90:
 * ready. 70–90: a few sentences to rewrite. Under 70: write it again. The mean over an agency's answers, a month at a time, is its trend. */
export function plainScore(remarks: readonly Pick<Remark, 'rule'>[], grade: number | null, words: number): number {
  const cost = remarks.reduce((sum, { rule }) => sum + COSTS[rule], 0)
  const perHundred = (cost * 100) / Math.max(FEWEST_WORDS, words)
  const above = Math.max(0, (grade ?? 0) - TARGET_GRADE)
  return Math.round(Math.min(100, Math.max(0, 100 - COST_FACTOR * perHundred - GRADE_COST * above)))
}
