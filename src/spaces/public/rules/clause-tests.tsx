import type { VNode } from 'preact'
import type { Proof } from '../../../policy/trace/build-trace.ts'
import { Card } from '../../../ui/patterns/card.tsx'
import { Checks, Rows } from '../../../ui/patterns/rows.tsx'
import type { Text } from './text/en.ts'

/** The tests that name a clause, as sentences. A tick only for what passed when the tests last ran. */
export function ClauseTests({ proofs, text }: { proofs: readonly Proof[]; text: Text['clause'] }): VNode {
  const passed = proofs.filter(proof => proof.outcome === 'passed')
  const failed = proofs.filter(proof => proof.outcome === 'failed')
  const notRun = proofs.filter(proof => proof.outcome === 'not run')
  return (
    <Card title={text.tests}>
      {proofs.length === 0 && <p>{text.noTests}</p>}
      {passed.length > 0 && <Checks items={passed.map(proof => ({ key: keyOf(proof), words: sentence(proof) }))} />}
      {failed.length > 0 && (
        <>
          <p class="t-b">{text.failing}</p>
          <Rows rows={failed.map(proof => ({ key: keyOf(proof), words: sentence(proof) }))} />
        </>
      )}
      {notRun.length > 0 && (
        <ul>
          {notRun.map(proof => (
            <li key={keyOf(proof)}>{sentence(proof)}</li>
          ))}
        </ul>
      )}
      {passed.length > 0 && passed.length === proofs.length && (
        <p class="t-small t-soft">{text.passed(passed.length)}</p>
      )}
      {notRun.length > 0 && <p class="t-small t-soft">{text.notRun}</p>}
      {proofs.length > 0 && (
        <details>
          <summary>{text.readTests}</summary>
          <ul>
            {[...new Set(proofs.map(proof => proof.path))].map(path => (
              <li key={path}>{path}</li>
            ))}
          </ul>
        </details>
      )}
    </Card>
  )
}

const keyOf = (proof: Proof): string => `${proof.path}:${proof.line}`

/** A test's title as a sentence: its first letter large, a full stop at its end. Places filled by each case read "…". */
function sentence({ title }: Proof): string {
  const words = title.replaceAll(/%[sdifjop]|\$\w+/g, '…')
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}${/[.!?…]$/.test(words) ? '' : '.'}`
}
