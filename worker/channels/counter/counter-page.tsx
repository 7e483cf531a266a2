import type { Child } from 'hono/jsx'
import type { AnswerLink, Language } from '../../contract/index.ts'
import { Document } from '../../html/document.tsx'
import { htmlStrings } from '../../html/strings.ts'
import { FoundForm } from './found-view.tsx'
import { stringsFor } from './strings.ts'

interface CounterPageProps {
  language: Language
  question?: string
  /** What was found for it; undefined before the first question. */
  links?: AnswerLink[]
  /** The id of the answer that is open; its script finds it by itself. */
  open?: string
  /** The answer that is open, or what became of the question. */
  children?: Child
}

/** One box, what was found, the answer beside what to say. It works as a form, and faster with its script. */
export function CounterPage({ language, question = '', links, open = '', children }: CounterPageProps) {
  const strings = stringsFor(language)
  const other = language === 'es' ? 'en' : 'es'
  const styles = ['tokens.css', 'page.css', 'guided.css', 'counter.css']
  return (
    <Document
      language={language}
      title={strings.title}
      styles={styles}
      unlisted
      head={<script src="/assets/counter.js" defer></script>}
    >
      <body
        class="counter"
        data-language={language}
        data-copied={strings.copied}
        data-failed={strings.failed}
        data-slow={strings.slow}
      >
        <header>
          <a class="home" href={`/counter?language=${language}`}>
            {htmlStrings(language).home}: {strings.title}
          </a>
          <a href={`/counter?language=${other}`} lang={other}>
            {strings.switchLanguage}
          </a>
        </header>
        <main id="main">
          <h1>{strings.title}</h1>
          <p class="hint">{strings.lead}</p>
          <form id="find" method="post" action="/counter/ask">
            <input type="hidden" name="language" value={language} />
            <label for="question">{strings.box}</label>
            <input id="question" name="question" value={question} autocomplete="off" autofocus />
            <button type="submit">{strings.search}</button>
          </form>
          <form id="close" method="post" action="/counter/close" class="hand-over">
            <input type="hidden" name="language" value={language} />
            <input type="hidden" name="question" value={question} />
            <input type="hidden" name="answer" value={open} />
            <button type="submit" name="end" value="answered" data-key="F8">
              {strings.answered} <kbd>F8</kbd>
            </button>
            <button type="submit" name="end" value="none" data-key="F9" class="quiet">
              {strings.notAnswered} <kbd>F9</kbd>
            </button>
          </form>
          <p id="said" role="status"></p>
          <div class="work">
            <section id="results" aria-label={strings.results}>
              {links ? <FoundForm links={links} language={language} question={question} /> : null}
            </section>
            <div id="opened">{children}</div>
          </div>
          <Keys language={language} />
        </main>
      </body>
    </Document>
  )
}

function Keys({ language }: { language: Language }) {
  const strings = stringsFor(language)
  const keys = [
    ['Esc', strings.keyBox],
    ['↑ ↓', strings.keyPick],
    ['Enter', strings.keyOpen],
    ['F2', strings.print],
    ['F4', strings.copy],
    ['F6', strings.send],
    ['F8', strings.answered],
    ['F9', strings.notAnswered],
  ]
  return (
    <section class="keys" aria-label={strings.keys}>
      {keys.map(([key, what]) => (
        <span>
          <kbd>{key}</kbd> {what}
        </span>
      ))}
    </section>
  )
}
