import type { Child } from 'hono/jsx'
import { scriptOf } from '../../../channels/counter/script.ts'
import { answerMarkdown } from '../../../channels/markdown/answer-markdown.ts'
import { inOwnWords } from '../../../channels/phone/own-words.ts'
import { Sheet } from '../../../channels/print/sheet.tsx'
import { shownAnswer } from '../../../channels/shown-answer.ts'
import { segmentsOf } from '../../../channels/text/segments.ts'
import { textMessages } from '../../../channels/text/text-messages.ts'
import { callTurns } from '../../../channels/voice/call-turns.ts'
import type { Answer } from '../../../contract/index.ts'
import { type AnswerRecord, answerUrl, isoDay } from '../../../corpus/index.ts'
import type { Snapshot } from '../../../corpus/snapshot/index.ts'
import type { View } from '../../ui/view.ts'

interface ChannelsPanelProps {
  record: AnswerRecord
  snapshot: Snapshot
  origin: string
  view: View
}

/** An answer in every channel but the page, side by side: each drawn by the channel itself, in its own words where it has some. */
export function ChannelsPanel({ record, snapshot, origin, view }: ChannelsPanelProps) {
  const today = isoDay(new Date())
  const shown = (one: AnswerRecord) => shownAnswer(one, { snapshot, today })
  const told = (answer: Answer) => ({ answer, origin, today })
  const { t } = view
  return (
    <section class="panel" id="in-channels">
      <h2>{t.editor.channelsTitle}</h2>
      <p>{t.editor.channelsText}</p>
      <div class="channels">
        <ByText {...told(shown(inOwnWords(record, 'short')))} isOwn={record.short !== undefined} view={view} />
        <ByVoice {...told(shown(inOwnWords(record, 'spoken')))} isOwn={record.spoken !== undefined} view={view} />
        <AtCounter answer={shown(record)} view={view} />
        <InChannel title={t.editor.inChannel.print} answer={shown(record)}>
          <div class="on-paper">
            <Sheet {...told(shown(record))} level={2} answerHref={answerUrl} />
          </div>
        </InChannel>
        <InChannel title={t.editor.inChannel.mcp} answer={shown(record)}>
          <pre tabindex={0}>{answerMarkdown(shown(record), origin, today)}</pre>
        </InChannel>
      </div>
    </section>
  )
}

interface InChannelProps {
  title: string
  /** How much it takes there, and whether its words were written for it. */
  note?: string
  answer: Answer
  children: Child
}

function InChannel({ title, note, answer, children }: InChannelProps) {
  return (
    <details open>
      <summary>
        <h3>{title}</h3> {note ? <small>{note}</small> : null}
      </summary>
      <div lang={answer.language}>{children}</div>
    </details>
  )
}

interface ToldProps {
  answer: Answer
  origin: string
  today: string
  isOwn: boolean
  view: View
}

function ByText({ isOwn, view: { t }, ...told }: ToldProps) {
  const messages = [...textMessages({ ...told, accents: 'keep' })]
  const segments = messages.reduce((sum, text) => sum + segmentsOf(text), 0)
  const own = isOwn ? [t.editor.ownWords] : []
  return (
    <InChannel
      title={t.editor.inChannel.text}
      note={[t.editor.messages(messages.length, segments), ...own].join('. ')}
      answer={told.answer}
    >
      <ol class="messages">
        {messages.map((text) => (
          <li>{text}</li>
        ))}
      </ol>
    </InChannel>
  )
}

function ByVoice({ isOwn, view: { t }, ...told }: ToldProps) {
  const turns = [...callTurns(told)]
  const own = isOwn ? [t.editor.ownWords] : []
  return (
    <InChannel
      title={t.editor.inChannel.voice}
      note={[t.editor.callTurns(turns.length), ...own].join('. ')}
      answer={told.answer}
    >
      <ol class="turns">
        {turns.map(({ say, prompt }) => (
          <li>
            {say.join(' ')} <em>{prompt.join(' ')}</em>
          </li>
        ))}
      </ol>
    </InChannel>
  )
}

function AtCounter({ answer, view: { t } }: { answer: Answer; view: View }) {
  const { first, steps, ready } = scriptOf(answer)
  return (
    <InChannel title={t.editor.inChannel.counter} answer={answer}>
      <p>{first}</p>
      {[steps, ready].map((lines) =>
        lines.length > 0 ? (
          <ul>
            {lines.map((line) => (
              <li>{line}</li>
            ))}
          </ul>
        ) : null,
      )}
    </InChannel>
  )
}
