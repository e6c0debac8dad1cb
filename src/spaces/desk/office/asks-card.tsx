import type { VNode } from 'preact'
import { shortDay } from '../../../kernel/plain-date.ts'
import type { DutyRow } from '../../../platform/duties/duty-row.ts'
import { type AgreedRow, supportPaths } from '../../../slices/support/index.ts'
import { ButtonLink } from '../../../ui/patterns/buttons.tsx'
import { Card } from '../../../ui/patterns/card.tsx'
import { Empty } from '../../../ui/patterns/empty.tsx'
import { Rows } from '../../../ui/patterns/rows.tsx'
import { childWords, type Names } from '../names.ts'
import type { Words } from '../text/text.ts'

type Props = {
  readonly asks: readonly AgreedRow[]
  readonly view: { readonly duties: readonly DutyRow[]; readonly names: Names }
  readonly words: Words
}

/** What a service is asked to give, each with its day: accept, or answer with reasons (P29). */
export function AsksCard({ asks, view, words }: Props): VNode {
  const t = words.asks
  return (
    <Card title={t.title}>
      <p class="t-small t-soft">{t.lead}</p>
      {asks.length === 0 ? (
        <Empty>{t.none}</Empty>
      ) : (
        <Rows
          rows={asks.map(ask => ({
            key: ask.commitment,
            title: t.line(ask.name, childWords(view.names.children.get(ask.child))),
            words: t.by(view.names.bodies.get(ask.agreedFor)?.name ?? '', dueDay(ask, view.duties)),
            below: (
              <ButtonLink
                href={supportPaths.deskAnswer.to({ child: ask.child, commitment: ask.commitment })}
                slim
                quiet
              >
                {t.answer}
                <span class="t-vh">{`: ${ask.name}`}</span>
              </ButtonLink>
            ),
          }))}
        />
      )}
    </Card>
  )
}

/** The duty's own day: it is the one the family reads. */
function dueDay(ask: AgreedRow, duties: readonly DutyRow[]): string {
  const duty = duties.find(each => each.kind === 'answer-part' && each.stream === `support-${ask.commitment}`)
  return duty ? shortDay(duty.dueOn) : ''
}
