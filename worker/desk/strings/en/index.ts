import { agencies } from './agencies.ts'
import { answers } from './answers.ts'
import { changes } from './changes.ts'
import { corpus } from './corpus.ts'
import { draft } from './draft.ts'
import { editor } from './editor.ts'
import { exchange } from './exchange.ts'
import { facts } from './facts.ts'
import { fields } from './fields.ts'
import { gap } from './gap.ts'
import { history } from './history.ts'
import { links } from './links.ts'
import { lists } from './lists.ts'
import { credit } from './measures/credit.ts'
import { disasters } from './measures/disasters.ts'
import { leader } from './measures/leader.ts'
import { lessons } from './measures/lessons.ts'
import { panel } from './measures/panel.ts'
import { plans } from './measures/plans.ts'
import { skills } from './measures/skills.ts'
import { standards } from './measures/standards.ts'
import { survey } from './measures/survey.ts'
import { topTasks } from './measures/top-tasks.ts'
import { trainings } from './measures/trainings.ts'
import { notices } from './notices.ts'
import { numbers } from './numbers.ts'
import { page } from './page.ts'
import { people } from './people.ts'
import { examination } from './publishing/examination.ts'
import { gate } from './publishing/gate.ts'
import { queue } from './queue.ts'
import { replies } from './replies.ts'
import { review } from './review.ts'
import { shortcuts } from './shortcuts.ts'
import { signIn } from './sign-in.ts'
import { timing } from './timing.ts'
import { translations } from './translations.ts'
import { audit } from './work/audit.ts'
import { begun } from './work/begun.ts'
import { contacts } from './work/contacts.ts'
import { home } from './work/home.ts'
import { notify } from './work/notify.ts'
import { preview } from './work/preview.ts'
import { records } from './work/records.ts'
import { reviews } from './work/reviews.ts'
import { shopper } from './work/shopper.ts'
import { switches } from './work/switches.ts'
import { views } from './work/views.ts'

/** The desk's words in English, by area; the other languages have the same. */
export const en = {
  agencies,
  answers,
  audit,
  changes,
  contacts,
  corpus,
  credit,
  draft,
  editor,
  examination,
  exchange,
  facts,
  fields,
  gap,
  gate,
  history,
  home,
  links,
  lists,
  notices,
  notify,
  numbers,
  page,
  people,
  preview,
  panel,
  plans,
  queue,
  begun,
  records,
  replies,
  review,
  reviews,
  views,
  shopper,
  shortcuts,
  signIn,
  skills,
  disasters,
  leader,
  lessons,
  standards,
  survey,
  switches,
  timing,
  topTasks,
  trainings,
  translations,
}

export type Strings = typeof en
