import type { Answer, Block, Inline, Language, Step } from '../contract/index.ts'
import { answerUrl } from '../corpus/index.ts'
import { ContactCard } from './contact-card.tsx'
import { tagOf } from './direction-of.ts'
import { htmlStrings } from './strings.ts'

/** An answer, and the part of it that is marked as the one asked for. */
type Marked = Answer & { marked?: unknown }

function currentIf(part: unknown, { marked }: Marked): 'true' | undefined {
  return part === marked ? 'true' : undefined
}

function InlineText({ content, language }: { content: Inline[]; language: Language }) {
  return <>{content.map((inline) => renderInline(inline, language))}</>
}

function renderInline(inline: Inline, language: Language) {
  switch (inline.kind) {
    case 'text':
      return inline.text
    case 'break':
      return <br />
    case 'phone':
      return (
        <a class="phone" dir="ltr" href={`tel:${inline.number}`}>
          {inline.text}
        </a>
      )
    case 'strong':
      return (
        <strong>
          <InlineText content={inline.content} language={language} />
        </strong>
      )
    case 'emphasis':
      return (
        <em>
          <InlineText content={inline.content} language={language} />
        </em>
      )
    case 'link':
      return (
        <a href={inline.href}>
          <InlineText content={inline.content} language={language} />
        </a>
      )
    case 'answer':
      return (
        <a href={answerUrl({ id: inline.id, language })}>
          <InlineText content={inline.content} language={language} />
        </a>
      )
  }
}

function StepItem({ step, answer }: { step: Step; answer: Marked }) {
  const agency = answer.agencies.find((each) => each.id === step.agency)
  return (
    <li aria-current={currentIf(step, answer)}>
      <strong class="step-title">
        <InlineText content={step.title} language={answer.language} />
      </strong>
      {agency ? <span class="tag">{agency.name}</span> : null}
      <Blocks blocks={step.blocks} answer={answer} />
    </li>
  )
}

function Table({ block, answer }: { block: Extract<Block, { kind: 'table' }>; answer: Marked }) {
  const { language } = answer
  return (
    <table>
      <thead>
        <tr>
          {block.head.map((cell) =>
            cell.length === 0 ? (
              <td />
            ) : (
              <th scope="col">
                <InlineText content={cell} language={language} />
              </th>
            ),
          )}
        </tr>
      </thead>
      <tbody>
        {block.rows.map((row) => (
          <tr aria-current={currentIf(row, answer)}>
            {row.map((cell) => (
              <td>
                <InlineText content={cell} language={language} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

type Guided = Extract<Block, { kind: 'guided' }>

/** A guided block without a script: an option that is chosen shows its part, the style sheet hides the others on a screen and none
 * in print. Where `:has()` is not known all parts stand there. The reset button starts over; a browser keeps no choice. */
function GuidedForm({ block, answer }: { block: Guided; answer: Marked }) {
  return (
    <form class="guided" autocomplete="off">
      {/* The first submit button takes Enter; this one is disabled, so that Enter on an option sends nothing. */}
      <button type="submit" disabled hidden />
      <Question block={block} answer={answer} name="q" />
      <button type="reset" class="quiet" lang={tagOf(answer.language)}>
        {htmlStrings(answer.language).startOver}
      </button>
    </form>
  )
}

function Question({ block, answer, name }: { block: Guided; answer: Marked; name: string }) {
  return (
    <fieldset>
      <legend>
        <InlineText content={block.question} language={answer.language} />
      </legend>
      {block.options.map(({ label, blocks }, index) => (
        <div class="option">
          <label>
            <input type="radio" name={name} value={index} />
            <span>
              <InlineText content={label} language={answer.language} />
            </span>
          </label>
          <div class="branch">
            {blocks.map((inner) =>
              inner.kind === 'guided' ? (
                <Question block={inner} answer={answer} name={`${name}${index}`} />
              ) : (
                renderBlock(inner, answer)
              ),
            )}
          </div>
        </div>
      ))}
    </fieldset>
  )
}

/** Closed until somebody looks for their state; it opens without a script. */
function OfficeList({ block: { label, places } }: { block: Extract<Block, { kind: 'offices' }> }) {
  if (places.length === 0) return null
  return (
    <details class="offices">
      <summary>{label}</summary>
      <ul>
        {places.map(({ state, name, url, phone }) => (
          <li>
            {state}: <a href={url}>{name}</a>
            {phone ? (
              <>
                {' '}
                <a class="phone" dir="ltr" href={`tel:${phone}`}>
                  {phone}
                </a>
              </>
            ) : null}
          </li>
        ))}
      </ul>
    </details>
  )
}

function renderBlock(block: Block, answer: Marked) {
  const { language } = answer
  switch (block.kind) {
    case 'paragraph':
      return (
        <p aria-current={currentIf(block, answer)}>
          <InlineText content={block.content} language={language} />
        </p>
      )
    case 'heading': {
      const Heading = block.level === 2 ? 'h2' : 'h3'
      return (
        <Heading>
          <InlineText content={block.content} language={language} />
        </Heading>
      )
    }
    case 'list':
      return (
        <ul>
          {block.items.map((item) => (
            <li aria-current={currentIf(item, answer)}>
              <Blocks blocks={item} answer={answer} />
            </li>
          ))}
        </ul>
      )
    case 'steps':
      return (
        <ol class="steps">
          {block.items.map((step) => (
            <StepItem step={step} answer={answer} />
          ))}
        </ol>
      )
    case 'table':
      return <Table block={block} answer={answer} />
    case 'callout':
      return (
        <div class={`callout ${block.tone}`}>
          <Blocks blocks={block.blocks} answer={answer} />
        </div>
      )
    case 'guided':
      return <GuidedForm block={block} answer={answer} />
    case 'offices':
      return <OfficeList block={block} />
    case 'contact': {
      const contact = answer.contacts.find((each) => each.id === block.contact)
      return contact ? <ContactCard contact={contact} language={language} /> : null
    }
  }
}

/** An answer's blocks as HTML; hono/jsx escapes every text. */
export function Blocks({ blocks, answer }: { blocks: Block[]; answer: Marked }) {
  return <>{blocks.map((block) => renderBlock(block, answer))}</>
}
