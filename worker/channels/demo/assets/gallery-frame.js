// One state of the gallery. The widget is the real one; its panel is handed a state of the tests' data, and replies come from there too.
const { state: wanted } = document.currentScript.dataset
const PATIENCE_MS = 5000
const data = fetch('/assets/states.json').then((response) => response.json())
const network = window.fetch
const focus = HTMLElement.prototype.focus
let make

// In the gallery many frames open at once: none may take the focus from the page around them, as a modal dialog does by itself.
if (self !== top) {
  HTMLElement.prototype.focus = () => {}
  HTMLDialogElement.prototype.showModal = function show() {
    this.setAttribute('open', '')
  }
}

window.fetch = async (input, init) => {
  const { pathname } = new URL(input, location.href)
  if (!pathname.startsWith('/api/')) return network(input, init)
  const [, , kind, id] = pathname.split('/')
  if (kind === 'feedback') return new Response(null, { status: 204 })
  const reply = replyTo(kind, id, init, (await data).replies)
  return reply ? Response.json(reply) : Response.json({ problem: 'receipt-unknown' }, { status: 404 })
}

/** What the Worker would say, from the tests' data; nothing where it knows no such code. */
function replyTo(kind, id, init, replies) {
  if (kind === 'agencies') return replies.agency
  if (kind === 'answers') return replies.answers
  if (kind === 'receipts') return replies.receipts[id]
  const asked = JSON.parse(init.body)
  if (kind === 'suggest') return /card/i.test(asked.question) ? replies.suggestions : { suggestions: [] }
  return answerTo(asked, replies)
}

function answerTo({ question, not, answer: chosen }, { answer, choices, unanswered }) {
  if (chosen) return answer
  if (not || /parrot/i.test(question)) return unanswered
  return /card/i.test(question) ? choices : answer
}

// The panel's file sets this when it runs; each panel it makes from then on is shown in the state.
customElements.whenDefined('one-stop').then((element) =>
  Object.defineProperty(element, 'createPanel', {
    set(given) {
      make = given
    },
    get: () =>
      make &&
      ((host) => {
        const panel = make(host)
        void show(panel, host.language)
        return panel
      }),
  }),
)

async function show(panel, language) {
  const { states } = await data
  const found = states.find(({ name }) => name === wanted)
  await panel.needMore()
  await until(() => panel.state().language === language && panel.state().contacts?.length)
  const { boxProblem, now, ...state } = found?.state ?? {}
  const problem = boxProblem ? { boxProblem: panel.state().strings['question-empty'] } : {}
  panel.show({ ...state, ...problem, ...(now ? { now: new Date(now) } : {}) }, 'reply')
  // What was pressed under a long answer is below the window.
  const pressed = state.thread?.at(-1)?.feedback
  if (pressed && pressed !== 'asked') panel.place.querySelector('.rate')?.scrollIntoView({ block: 'center' })
  HTMLElement.prototype.focus = focus
  document.documentElement.dataset.shown = wanted
}

async function until(check) {
  for (const end = performance.now() + PATIENCE_MS; !check() && performance.now() < end; )
    await new Promise((resolve) => setTimeout(resolve, 20))
}
