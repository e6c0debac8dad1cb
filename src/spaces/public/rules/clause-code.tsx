import type { VNode } from 'preact'
import { Card } from '../../../ui/patterns/card.tsx'
import type { ClauseView, CodeBlock } from './clause-view.ts'
import type { Text } from './text/en.ts'

/** Longest list of places shown open: the rest unfolds. */
const shown = 2

/** The function that keeps a clause, as it stands in the source; or why there is none. */
export function ClauseCode({ view, text }: { view: ClauseView; text: Text['clause'] }): VNode {
  const { clause, code, values } = view
  const rest = code.slice(shown)
  return (
    <Card title={text.code}>
      {code.slice(0, shown).map(block => (
        <Block key={`${block.path}${block.line}`} block={block} text={text} />
      ))}
      {rest.length > 0 && (
        <details>
          <summary>{text.moreCode(rest.length)}</summary>
          {rest.map(block => (
            <Block key={`${block.path}${block.line}`} block={block} text={text} />
          ))}
        </details>
      )}
      {code.length > 0 && values.length > 0 && (
        <p class="t-small">
          {text.valueIs} <b>{values.map(value => `${value.name}: ${value.words}`).join(' · ')}</b>
        </p>
      )}
      {clause.notComputed && (
        <p>
          <b>{text.notComputed}</b> {clause.notComputed}
        </p>
      )}
      {clause.keptBy.length > 0 && (
        <p>
          {text.keptBy} <span class="t-soft">{clause.keptBy.join(', ')}</span>
        </p>
      )}
      {code.length === 0 && !clause.notComputed && clause.keptBy.length === 0 && (
        <p>{values.length > 0 ? text.valueOnly : text.noCode}</p>
      )}
    </Card>
  )
}

const Block = ({ block, text }: { block: CodeBlock; text: Text['clause'] }): VNode => (
  <>
    <p class="t-small t-soft" title={text.line(block.path, block.line)}>
      {block.where}
    </p>
    <pre tabIndex={0}>
      <code>{block.source}</code>
    </pre>
  </>
)
