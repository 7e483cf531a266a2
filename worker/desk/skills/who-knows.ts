import { knownSkills, type Skill } from '../../store/skills/skills.ts'
import { languageTopic } from './language-topic.ts'

/** What somebody wrote counts for so long: later it has faded. */
const FADES_AFTER_MONTHS = 18
const MOST_ASKED = 3
/** Who wrote about a topic can write about it. */
const WROTE_LEVEL = 2

/** Somebody who knows a topic, and how anyone can tell. */
export interface Knower extends Omit<Skill, 'level'> {
  /** 1 reviews wording, 2 writes, 3 decides facts: the higher one of what they said and what they wrote. */
  level: number
  /** What they said themselves; confirmed by somebody where `confirmedBy` is there. */
  declared?: Skill['level']
  /** Live answers of the topic that they wrote in of late. */
  answers: number
  /** ISO day until which they are away; '' for here. */
  awayUntil: string
  /** They have as many open gaps as they want. */
  isFull: boolean
  /** So many they want at most; 0 for no limit. */
  mostOpen: number
  open: number
  /** When they were last offered something; '' for never. */
  lastAsked: string
}

interface Topics {
  snapshot: { answer(id: string, language: 'en' | 'es'): { topics: readonly string[] } | undefined }
}

/** Who knows what: declared by people, and derived from what they published in the last 18 months. Only of those who may use the desk. */
export async function whoKnows(db: D1Database, { snapshot }: Topics, now: Date): Promise<Knower[]> {
  const since = new Date(now)
  since.setUTCMonth(since.getUTCMonth() - FADES_AFTER_MONTHS)
  const { skills, wrote, limits, load, asked, people } = await knownSkills(db, since.toISOString())
  const found = new Map<string, Knower>()
  const add = (person: string, topic: string, what: Partial<Knower>) => {
    if (!people.has(person)) return
    const { awayUntil = '', mostOpen = 0 } = limits.find((one) => one.person === person) ?? {}
    const open = load.get(person) ?? 0
    const isFull = mostOpen > 0 && open >= mostOpen
    const before = found.get(`${topic} ${person}`)
    const lastAsked = asked.get(person) ?? ''
    const none = { person, topic, level: 0, answers: 0, awayUntil, isFull, mostOpen, open, lastAsked }
    found.set(`${topic} ${person}`, { ...none, ...before, ...what })
  }
  const addOne = (person: string, topic: string) => {
    const { answers = 0, level = 0 } = found.get(`${topic} ${person}`) ?? {}
    add(person, topic, { answers: answers + 1, level: Math.max(level, WROTE_LEVEL) })
  }
  for (const { person, topic, ...said } of skills) add(person, topic, { ...said, declared: said.level })
  // Who wrote an answer in two languages wrote one answer.
  const once = new Map(wrote.map((one) => [`${one.person} ${one.id}`, one]))
  for (const { person, id } of once.values())
    for (const topic of (snapshot.answer(id, 'en') ?? snapshot.answer(id, 'es'))?.topics ?? []) addOne(person, topic)
  for (const { person, language } of wrote) {
    const topic = languageTopic(language)
    if (topic) addOne(person, topic)
  }
  return [...found.values()].sort((a, b) => a.topic.localeCompare(b.topic) || a.person.localeCompare(b.person))
}

/** Topics of live answers that exactly one person can write about, with that person: nobody is there when they are away. */
export function hangOnOne(knowers: readonly Knower[]): Knower[] {
  const writers = knowers.filter(({ level }) => level >= WROTE_LEVEL)
  return writers.filter(({ topic }) => writers.filter((one) => one.topic === topic).length === 1)
}

interface Asking {
  /** The least that they must be able to do. */
  least?: Skill['level']
  /** Whom it may be offered to at all. */
  may?: (person: string) => boolean
  /** The language of the work: who writes it comes before everybody else. */
  language?: string
}

/** Whom to ask about topics: who is there and not full, those who write its language before others, of the highest level first, then who has least to do, then who was asked longest ago. Each
 * person once, at most three. */
export function toAsk(
  knowers: readonly Knower[],
  topics: readonly string[],
  today: string,
  { least = WROTE_LEVEL, may = () => true, language = 'en' }: Asking = {},
): Knower[] {
  const spoken = languageTopic(language)
  const able = knowers.filter(
    ({ person, topic, awayUntil, isFull, level }) =>
      (topics.includes(topic) || topic === spoken) && awayUntil <= today && !isFull && level >= least && may(person),
  )
  const order = able.toSorted(
    (a, b) =>
      Number(b.topic === spoken) - Number(a.topic === spoken) ||
      b.level - a.level ||
      a.open - b.open ||
      a.lastAsked.localeCompare(b.lastAsked) ||
      b.answers - a.answers,
  )
  return order.filter(({ person }, at) => order.findIndex((one) => one.person === person) === at).slice(0, MOST_ASKED)
}
