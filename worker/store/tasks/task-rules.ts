import * as z from 'zod/mini'
import { type AskedTask, followedQuarter, TASK_RULES, type TaskRule } from '../../measures/index.ts'
import { auditStatement } from '../audit.ts'
import { type Entry, table } from '../table.ts'
import { tasksOfQuarter } from './task-months.ts'

const RULES = table({ agency: z.string(), follows: z.enum(TASK_RULES) })
/** What an agency's list of tasks follows; `*` for the front page and wherever an agency has no rule. */
export type TasksFollow = Entry<typeof RULES>

/** Every rule there is. */
async function taskRules(db: D1Database): Promise<TasksFollow[]> {
  return RULES.list(await db.prepare(`SELECT ${RULES.columns} FROM task_rules ORDER BY agency`).all())
}

/** The rules with what was asked in the quarter that each follows. */
export async function followedTasks(db: D1Database, today: string): Promise<(TasksFollow & { asked: AskedTask[] })[]> {
  const rules = await taskRules(db)
  const asked = new Map<TaskRule, AskedTask[]>()
  for (const follows of new Set(rules.map((rule) => rule.follows)))
    asked.set(follows, (await tasksOfQuarter(db, followedQuarter(follows, today))).tasks)
  return rules.map((rule) => ({ ...rule, asked: asked.get(rule.follows) ?? [] }))
}

interface RuleChange {
  agency: string
  /** Undefined: what writers chose stands. */
  follows: TaskRule | undefined
  who: string
}

/** Says what an agency's list follows. */
export async function setTaskRule(db: D1Database, { agency, follows, who }: RuleChange, now: Date): Promise<void> {
  const at = now.toISOString()
  await db.batch([
    follows
      ? db
          .prepare(
            `INSERT INTO task_rules (agency, follows, changed_by, changed_at) VALUES (?1, ?2, ?3, ?4)
             ON CONFLICT (agency) DO UPDATE SET follows = ?2, changed_by = ?3, changed_at = ?4`,
          )
          .bind(agency, follows, who, at)
      : db.prepare('DELETE FROM task_rules WHERE agency = ?').bind(agency),
    auditStatement(db, {
      ...{ at, who, action: 'top-tasks-set', target: `top-tasks:${agency}`, reason: '' },
      detail: { follows: follows ?? 'writers' },
    }),
  ])
}
