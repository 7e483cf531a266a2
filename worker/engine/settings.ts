/** How much a field counts, and how much its length does (b, 0–1: higher punishes long fields more). Tuned on the train questions of the benchmark. */
export interface FieldSetting {
  weight: number
  b: number
}

/** Fields in the order of a document's sequence. Wordings count little here: where few answers have any, they pull the first place to those
 * that do (benchmark set usfaq: 51 % of wrong first answers had one, 32 % of all answers have). Their embeddings count by themselves. */
export const FIELDS = {
  title: { weight: 2.5, b: 0.75 },
  asked: { weight: 0.5, b: 0.95 },
  body: { weight: 1, b: 0.75 },
} as const satisfies Record<string, FieldSetting>

/** How soon a repeated word stops adding (BM25's k1, > 0): higher lets repeats count for longer. */
export const K1 = 1.8

/** How many answers the word index hands to the finer ranking. Nothing was lost from 50 on (EXPERIMENTS.md). */
export const CANDIDATES = 50

/** How much each way of comparing counts in an answer's score: searched on cross-fitted train questions (EXPERIMENTS.md). */
export const PART_WEIGHTS = { words: 1, phrases: 0.45, letters: 0.8, meaning: 1.8, wording: 0.8, covered: 0.5 } as const

/** Added for an answer of the agency whose page the question comes from: decides between equals, never more. */
export const HOST_AGENCY_BONUS = 0.04

/** Of the answers that are shown outright, this share is to be right, one question in five being one whose answer is missing. Higher asks
 * back more often, and costs nobody the right answer: what is not answered is offered. One of the precisions that decision-model.ts has a
 * threshold for, measured on corpora that the model had not seen. */
export const TARGET_PRECISION = '0.95'

/** Of the questions of a corpus' examination that have no answer, this share is to be refused. */
export const TARGET_REFUSALS = 0.95

/** Ask back when the chance that the question is one for this corpus (`inDomain`), times the chance that one of the answers offered is right
 * (`anyOfferedCorrect`), is at least this, where the corpus has no examination to say. Higher refuses more often, and more of what is offered is right. */
export const ASK_FROM = 0.2

/** Where there is no answer, name the nearest ones only when one is at least this likely to be there: who asks about pizza is not shown
 * how to hold mail. An urgent answer is never among them: nobody is asked whether they mean suicide. */
export const NAME_FROM = 0.2

/** From which `inDomain` on the nearest answers are named, and say whom a question is for. Of 161 blind questions without an answer, the right agency is named for 117 with
 * no such limit, for 115 from .5 on, for 104 from .7 on; of 70 questions about nothing that a government does, .5 names somebody for one more. */
export const REACH_FROM = 0.5

/** From which chance on a question is for nobody, and an agency one that is named. */
export const NOBODY_FROM = 0.5
export const REACH_CHANCE = 0.05

/** Where each answer is judged by itself, in a corpus with an examination: from which sum of the chances of those offered on it is worth asking back.
 * Who types “medicare” means one of three, none of them likely by itself. Higher refuses more often. */
export const OFFER_FROM = 0.15

/** The same of a question that the corpus does not look to be for (`inDomain` below what its examination says). Lower offers more to jokes and to
 * questions about other things: of 1,064 labelled ones without an answer .15 refuses 70 %, .4 77 %; none at all, 77 %, and three of 100 with one less are reached. */
export const OFFER_FROM_OUTSIDE = 0.4

/** What is offered beside the likeliest. Higher offers fewer: nobody is helped by a list that is filled up. */
export const OFFER_BESIDE = 0.06

/** From which chance on an answer for somebody in danger is among them where no danger was seen. Lower catches danger that nothing else sees, and
 * asks more people who are in none whether they mean suicide. */
export const URGENT_FROM = 0.15

/** From which chance on one is said outright, where no other one is as likely. Higher asks back more often. */
export const OUTRIGHT_FROM = 0.5

/** The same beside a danger that may be: “water up to the waist” is not a question about the water bill. Higher asks back more often there. */
export const OUTRIGHT_BESIDE_DANGER = 0.8

/** Answers offered when asking back, at most, and named as nearest when there is none. */
export const OFFERED = 3

/** Below so many answers with a word of the question, answers near in meaning are looked at too. */
export const FEW_HITS = 25

/** Above so many answers it is not done: every answer's vector would be summed, 10 µs each the first time. */
export const NEAREST_UP_TO = 3_000

/** A passage of an answer is shown first when it is at least this likely to be the one that is asked for. Higher shows fewer, and more of them are right. */
export const FOCUS_FROM = 0.3
