// One state of the gallery. The widget is the real one; its panel is handed a state of the tests' data, and replies come from there too.
import type { PanelElement } from '../../../../widget/loader/panel.ts'
import type { PanelContext } from '../../../../widget/panel/ports.ts'
import type { PanelState } from '../../../../widget/panel/state.ts'
import type { AgencyInfo, Answer, AskRequest, Receipt, Reply, Suggestions } from '../../../contract/index.ts'

/** What the build wrote of the tests' data. */
interface Data {
  states: { name: string; state: Omit<Partial<PanelState>, 'now'> & { now?: string } }[]
  replies: Replies
}
interface Replies {
  agency: AgencyInfo
  answers: Answer
  suggestions: Suggestions
  choices: Reply
  answer: Reply
  unanswered: Reply
  receipts: Partial<Record<string, Receipt>>
}
type MakePanel = (element: PanelElement) => PanelContext | undefined

const wanted = document.currentScript?.dataset.state
const PATIENCE_MS = 5000
const data: Promise<Data> = fetch('/assets/states.json').then((response) => response.json())
const network = window.fetch
const focus = HTMLElement.prototype.focus
let make: MakePanel | undefined

// In the gallery many frames open at once: none may take the focus from the page around them, as a modal dialog does by itself.
if (self !== top) {
  HTMLElement.prototype.focus = () => {}
  HTMLDialogElement.prototype.showModal = function show() {
    this.setAttribute('open', '')
  }
}

window.fetch = async (input, init) => {
  const { pathname } = new URL(input instanceof Request ? input.url : input, location.href)
  if (!pathname.startsWith('/api/')) return network(input, init)
  const [, , kind, id = ''] = pathname.split('/')
  if (kind === 'feedback') return new Response(null, { status: 204 })
  const reply = replyTo(kind, id, init, (await data).replies)
  return reply ? Response.json(reply) : Response.json({ problem: 'receipt-unknown' }, { status: 404 })
}

/** What the Worker would say, from the tests' data; nothing where it knows no such code. */
function replyTo(kind: string | undefined, id: string, init: RequestInit | undefined, replies: Replies) {
  if (kind === 'agencies') return replies.agency
  if (kind === 'answers') return replies.answers
  if (kind === 'receipts') return replies.receipts[id]
  const asked: AskRequest = JSON.parse(String(init?.body))
  if (kind === 'suggest') return /card/i.test(asked.question) ? replies.suggestions : { suggestions: [] }
  return answerTo(asked, replies)
}

function answerTo({ question, not, answer: chosen }: AskRequest, { answer, choices, unanswered }: Replies): Reply {
  if (chosen) return answer
  if (not || /parrot/i.test(question)) return unanswered
  return /card/i.test(question) ? choices : answer
}

// The panel's file sets this when it runs; each panel it makes from then on is shown in the state.
void customElements.whenDefined('one-stop').then((element) =>
  Object.defineProperty(element, 'createPanel', {
    set(given: MakePanel) {
      make = given
    },
    get: () => make && makeShown,
  }),
)

function makeShown(host: PanelElement): PanelContext | undefined {
  const panel = make?.(host)
  if (panel) void show(panel, host.language)
  return panel
}

async function show(panel: PanelContext, language: string): Promise<void> {
  const { states } = await data
  const found = states.find(({ name }) => name === wanted)
  await panel.loadDeferred()
  await until(() => panel.state.language === language && Boolean(panel.state.contacts?.length))
  const { now, ...state } = found?.state ?? {}
  panel.show({ ...state, ...(now ? { now: new Date(now) } : {}) }, 'reply')
  showPressed(panel)
  HTMLElement.prototype.focus = focus
  if (wanted) document.documentElement.dataset.shown = wanted
}

/** What was pressed under a long answer is below the window. */
function showPressed(panel: PanelContext): void {
  const last = panel.state.thread.at(-1)
  if (last?.kind === 'answer' && last.feedback !== 'asked')
    panel.place.querySelector('.rate')?.scrollIntoView({ block: 'center' })
}

async function until(check: () => boolean): Promise<void> {
  for (const end = performance.now() + PATIENCE_MS; !check() && performance.now() < end; )
    await new Promise((resolve) => setTimeout(resolve, 20))
}
