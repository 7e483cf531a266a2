/** Things that are there, by which addresses are made. */
export interface DeskThings {
  /** The gap with most people, and one with few. */
  gap: string
  smallGap: string
  /** One of each of the other kinds of work. */
  choices: string
  feedback: string
  review: string
  answer: string
  agency: string
  /** `agency/contact`. */
  contact: string
  topic: string
  draft: string
  import: string
  person: string
  disaster: string
  servicePlan: string
}

/** The examination's question “best pizza in town”, by its id. */
const LISTED_QUESTION = 'a0a98fb85da9bc1d'

/** A fact that answers name. */
const FACT = 'rape-crisis-line'

const FIGURES = [
  ...['questions', 'answered', 'channels', 'counter-linked', 'gaps'],
  ...['times', 'feedback', 'marks', 'reviews', 'plain'],
]
const FILES = ['gaps.csv', 'gaps.json', 'questions.csv', 'questions.json', 'answers.csv']

/** Addresses of every route that shows something at the desk, in several ways of asking where there are. A route with an id that
 * is not here fails the benchmark. Exports are whole files: of an agency's last week, as people take them. */
export function deskAddresses(route: string, things: DeskThings): string[] | undefined {
  const { gap, smallGap, answer, agency, draft, person } = things
  switch (route) {
    case 'GET /language/:language':
      return ['/language/en?to=/desk/gaps']
    case 'GET /shortcuts/:state':
      return ['/shortcuts/on']
    case 'GET /gaps':
      return gapLists(things)
    case 'GET /gaps/:id':
      return [gap, smallGap, `${gap}?find=passport`, things.choices, things.feedback, things.review].map(
        (id) => `/gaps/${id}`,
      )
    case 'GET /answers':
      return answerLists(things)
    case 'GET /answers/:id/:language':
    case 'GET /translations/:id/:language':
      return [route.slice(4).replace(':id', answer).replace(':language', 'es'), `/answers/${answer}/en`]
    case 'GET /drafts/:id':
      return [`/drafts/${draft}`]
    case 'GET /drafts/:id/study':
      return [`/drafts/${draft}/study`]
    case 'GET /facts/:name':
      return [`/facts/${FACT}`]
    case 'GET /contacts/:agency/:contact':
      return [`/contacts/${things.contact}`]
    case 'GET /closures/:agency':
      return [`/closures/${agency}`, '/closures/everywhere']
    case 'GET /begin':
      return ['/begin', '/begin?name=Not+one']
    case 'GET /new-agencies/:agency':
      return ['/new-agencies/an-agency']
    case 'GET /new-contacts/:agency/:contact':
      return [`/new-contacts/${agency}/a-line`]
    case 'GET /agencies/:agency/about':
      return [`/agencies/${agency}/about`]
    case 'GET /states/:state':
      return ['/states/ca', '/states/ca?from=file']
    case 'GET /drafts':
      return ['/drafts', `/drafts?agency=${agency}&find=card`]
    case 'GET /examination/:id':
      return [`/examination/${LISTED_QUESTION}`]
    case 'GET /numbers':
      return ['7d', '30d', '90d', '12m'].flatMap((time) => [
        `/numbers?time=${time}`,
        `/numbers?time=${time}&agency=${agency}`,
        `/numbers?time=${time}&channel=voice`,
      ])
    case 'GET /numbers/:file':
      return FIGURES.map((figure) => `/numbers/${figure}.csv?time=12m`)
    case 'GET /survey':
      return ['/survey', `/survey?agency=${agency}`]
    case 'GET /notices/feed/:secret':
    case 'GET /preview/:secret':
      // Nobody has a feed until they make one.
      return []
    case 'GET /under-way':
      return [`/under-way?of=draft:${draft}`]
    case 'GET /survey/:agency/:file':
    case 'GET /survey/:agency/told/:file':
      // No quarter of the made-up history had a survey: what is timed is that there is none.
      return []
    case 'GET /top-tasks':
    case 'GET /lessons':
    case 'GET /trainings':
    case 'GET /service-plans':
      return [route.slice(4), `${route.slice(4)}?agency=${agency}`]
    case 'GET /service-plans/:id':
      return [`/service-plans/${things.servicePlan}`]
    case 'GET /disasters/:id':
      return [`/disasters/${things.disaster}`]
    case 'GET /disasters/:id/asked.csv':
      return [`/disasters/${things.disaster}/asked.csv`]
    case 'GET /exchange/:file':
      return FILES.map((file) => `/exchange/${file}?time=7d&agency=${agency}`)
    case 'GET /exchange/imports/:id':
      return [`/exchange/imports/${things.import}`, `/exchange/imports/${things.import}?only=problems`]
    case 'GET /exchange/imports/:id/problems.csv':
      return [`/exchange/imports/${things.import}/problems.csv`]
    case 'GET /gaps/:gap/link/:answer/:language':
      return [`/gaps/${smallGap}/link/${answer}/en`]
    case 'GET /people/:id':
      return [`/people/${person}`]
    default:
      return route.includes(':') ? undefined : [route.slice(4)]
  }
}

function answerLists({ agency }: DeskThings): string[] {
  const asked = [
    ...[
      'agency=',
      'page=20',
      'order=due',
      'order=given',
      'order=unhelpful',
      'due=yes',
      'language=es',
      'state=archived',
    ],
    ...['find=passport', 'find=how+do+i+renew+my+passport', `find=card&agency=${agency}`, 'find=no+such+word'],
    ...[
      `agency=${agency}`,
      `agency=${agency}&language=es&order=unhelpful`,
      'topic=passport',
      'topic=passport&find=renew',
    ],
  ]
  return asked.map((query) => `/answers?${query}`)
}

function gapLists({ agency, topic }: DeskThings): string[] {
  const asked = [
    '',
    'page=7',
    'page=200',
    'order=people',
    'order=recent',
    'state=mine',
    'state=aside',
    'state=dismissed',
    'find=fishing',
    'find=license&order=people',
    'find=how+do+i+renew+my+fishing+license',
    `agency=${agency}`,
    `agency=${agency}&order=people&language=en`,
    `agency=${agency}&find=permit`,
    'language=es',
    'channel=voice',
    `channel=widget&agency=${agency}`,
    'person=Bench',
    'person=-',
    `topic=${encodeURIComponent(topic)}`,
    'work=choices',
    `work=choices&agency=${agency}&find=card`,
    'work=feedback',
    `work=feedback&agency=${agency}`,
    'work=review',
    'work=review&state=aside',
  ]
  return asked.map((query) => (query ? `/gaps?${query}` : '/gaps'))
}
