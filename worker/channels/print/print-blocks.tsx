import type { Block, Step } from '../../contract/index.ts'
import type { Paper } from './paper.ts'
import { PrintContact } from './print-contact.tsx'
import { PrintInlines } from './print-inlines.tsx'
import { typedAddress } from './written-out.ts'

/** An answer's blocks on paper: nothing is folded, nothing has to be pressed. */
export function PrintBlocks({ blocks, paper }: { blocks: Block[]; paper: Paper }) {
  return <>{blocks.map((block) => renderBlock(block, paper))}</>
}

function renderBlock(block: Block, paper: Paper) {
  switch (block.kind) {
    case 'paragraph':
      return (
        <p>
          <PrintInlines content={block.content} paper={paper} />
        </p>
      )
    case 'heading':
      return <Heading block={block} paper={paper} />
    case 'list':
      return (
        <ul>
          {block.items.map((item) => (
            <li>
              <PrintBlocks blocks={item} paper={paper} />
            </li>
          ))}
        </ul>
      )
    case 'steps':
      return (
        <ol class="steps">
          {block.items.map((step) => (
            <StepItem step={step} paper={paper} />
          ))}
        </ol>
      )
    case 'table':
      return <Table block={block} paper={paper} />
    case 'callout':
      return (
        <div class={`callout ${block.tone}`}>
          <PrintBlocks blocks={block.blocks} paper={paper} />
        </div>
      )
    case 'guided':
      return <Branches block={block} paper={paper} />
    case 'offices':
      return <Offices block={block} />
    case 'contact': {
      const contact = paper.answer.contacts.find((each) => each.id === block.contact)
      return contact ? <PrintContact contact={contact} language={paper.answer.language} /> : null
    }
  }
}

function Heading({ block, paper }: { block: Extract<Block, { kind: 'heading' }>; paper: Paper }) {
  const Level = (['h2', 'h3', 'h4'] as const)[block.level - 2 + paper.level - 1] ?? 'h4'
  return (
    <Level>
      <PrintInlines content={block.content} paper={paper} />
    </Level>
  )
}

/** A box to tick, and a line for the day or number that one gets: both for the hand alone. */
function StepItem({ step, paper }: { step: Step; paper: Paper }) {
  const agency = paper.answer.agencies.find((each) => each.id === step.agency)
  return (
    <li>
      <span class="box" aria-hidden="true" />
      <p class="step-title">
        <span>
          <strong>
            <PrintInlines content={step.title} paper={paper} />
          </strong>
          {agency ? <span class="tag"> ({agency.name})</span> : null}
        </span>
        <span class="write" aria-hidden="true" />
      </p>
      <PrintBlocks blocks={step.blocks} paper={paper} />
    </li>
  )
}

function Table({ block, paper }: { block: Extract<Block, { kind: 'table' }>; paper: Paper }) {
  return (
    <table>
      <thead>
        <tr>
          {block.head.map((cell) =>
            cell.length === 0 ? (
              <td />
            ) : (
              <th scope="col">
                <PrintInlines content={cell} paper={paper} />
              </th>
            ),
          )}
        </tr>
      </thead>
      <tbody>
        {block.rows.map((row) => (
          <tr>
            {row.map((cell) => (
              <td>
                <PrintInlines content={cell} paper={paper} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** Every way through a guided block, one below the other: readers find their own. */
function Branches({ block, paper }: { block: Extract<Block, { kind: 'guided' }>; paper: Paper }) {
  return (
    <div class="branches">
      <p class="ask">
        <strong>
          <PrintInlines content={block.question} paper={paper} />
        </strong>
      </p>
      <ul>
        {block.options.map(({ label, blocks }) => (
          <li>
            <p class="option">
              <strong>
                <PrintInlines content={label} paper={paper} />
              </strong>
            </p>
            <PrintBlocks blocks={blocks} paper={paper} />
          </li>
        ))}
      </ul>
    </div>
  )
}

function Offices({ block: { label, places } }: { block: Extract<Block, { kind: 'offices' }> }) {
  if (places.length === 0) return null
  return (
    <div class="offices">
      <p>
        <strong>{label}</strong>
      </p>
      <ul>
        {places.map(({ state, name, url, phone }) => (
          <li>
            {state}: {name === typedAddress(url) ? '' : `${name}, `}
            <a href={url}>{typedAddress(url)}</a>
            {phone ? `, ${phone}` : ''}
          </li>
        ))}
      </ul>
    </div>
  )
}
