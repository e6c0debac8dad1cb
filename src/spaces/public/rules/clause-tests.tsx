import type { VNode } from 'preact'
import { capital } from '../../../kernel/capital.ts'
import type { Proof } from '../../../policy/trace/build-trace.ts'
import { Card } from '../../../ui/patterns/card.tsx'
import { Checks, Rows } from '../../../ui/patterns/rows.tsx'
import type { Text } from './text/en.ts'

type Props = { readonly proofs: readonly Proof[]; readonly text: Text['clause'] }

const shownAtOnce = 12

/**
 * The tests that name a clause, as sentences, and where they are: rules first, then pages, then journeys. A result stands
 * beside them only where it is known, a tick only for what passed when the tests last ran.
 */
export function ClauseTests({ proofs, text }: Props): VNode {
  const failed = proofs.filter(proof => proof.outcome === 'failed')
  const others = proofs.filter(proof => proof.outcome !== 'failed').toSorted((a, b) => nearness(a) - nearness(b))
  const passed = others.filter(proof => proof.outcome === 'passed')
  return (
    <Card title={text.tests}>
      {proofs.length === 0 && <p>{text.noTests}</p>}
      {failed.length > 0 && (
        <>
          <p class="t-b">{text.failing}</p>
          <Rows rows={failed.map(proof => ({ key: keyOf(proof), words: sentence(proof.title) }))} />
        </>
      )}
      <Sentences proofs={others.slice(0, shownAtOnce)} />
      {others.length > shownAtOnce && (
        <details>
          <summary>{text.moreTests(others.length - shownAtOnce)}</summary>
          <Sentences proofs={others.slice(shownAtOnce)} />
        </details>
      )}
      {proofs.length > 0 && (
        <p class="t-small t-soft">{passed.length === proofs.length ? text.passed(passed.length) : text.runThem}</p>
      )}
      {proofs.length > 0 && (
        <details>
          <summary>{text.readTests}</summary>
          <ul>
            {placesOf(proofs).map(([path, lines]) => (
              <li key={path}>{text.lines(path, lines)}</li>
            ))}
          </ul>
        </details>
      )}
    </Card>
  )
}

/** Tests of one group stand under what it is about, so that each sentence has its subject. */
const Sentences = ({ proofs }: { proofs: readonly Proof[] }): VNode => (
  <>
    {groupsOf(proofs).map(([group, some]) => (
      <div key={group}>
        {group && <p class="t-b">{capital(group)}</p>}
        <Passed proofs={some.filter(proof => proof.outcome === 'passed')} />
        <NotRun proofs={some.filter(proof => proof.outcome === 'not run')} />
      </div>
    ))}
  </>
)

type Some = { readonly proofs: readonly Proof[] }

const Passed = ({ proofs }: Some): VNode | null =>
  proofs.length === 0 ? null : (
    <Checks items={proofs.map(proof => ({ key: keyOf(proof), words: sentence(proof.title) }))} />
  )

const NotRun = ({ proofs }: Some): VNode | null =>
  proofs.length === 0 ? null : (
    <ul>
      {proofs.map(proof => (
        <li key={keyOf(proof)}>{sentence(proof.title)}</li>
      ))}
    </ul>
  )

/** What stands in no group comes first, so that it is not read as part of the group above it. */
const groupsOf = (proofs: readonly Proof[]): readonly (readonly [group: string, proofs: readonly Proof[]])[] =>
  [...Map.groupBy(proofs, proof => proof.group ?? '')].toSorted(([a], [b]) => Number(a !== '') - Number(b !== ''))

const nearness = ({ path }: Proof): number => (path.includes('/domain/') ? 0 : path.startsWith('journeys/') ? 2 : 1)

const placesOf = (proofs: readonly Proof[]): readonly (readonly [path: string, lines: readonly number[]])[] =>
  [...Map.groupBy(proofs, proof => proof.path)].map(([path, some]) => [path, some.map(proof => proof.line)])

const keyOf = (proof: Proof): string => `${proof.path}:${proof.line}`

/** A test's title as a sentence: its first letter large, a full stop at its end. Places filled by each case read "…". */
function sentence(title: string): string {
  const words = title.replaceAll(/%[sdifjop]|\$\w+/g, '…')
  return `${capital(words)}${/[.!?…]$/.test(words) ? '' : '.'}`
}
