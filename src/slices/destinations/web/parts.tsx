import type { ComponentChildren, VNode } from 'preact'
import type { PersonId } from '../../../kernel/ids.ts'
import { fullDay } from '../../../kernel/plain-date.ts'
import { Card } from '../../../ui/patterns/card.tsx'
import { Empty } from '../../../ui/patterns/empty.tsx'
import { Rows } from '../../../ui/patterns/rows.tsx'
import { type Becomes, stages } from '../domain/events.ts'
import type { HelpRow } from '../store/queries.ts'
import type { MoveView } from '../store/views.ts'
import type { Text } from './text/text.ts'

type Props = { readonly view: MoveView; readonly words: Text }
type PlanProps = {
  readonly view: Pick<MoveView, 'plan' | 'goingOn' | 'agreedNames' | 'people'>
  readonly words: Text
}

/** What helps before, during and after: what, who, by when, and whether it is done. `acts`: what a worker may press. */
export function HelpCards({ view, words, acts }: PlanProps & { acts?: (help: HelpRow) => ComponentChildren }): VNode {
  const t = words.my
  return (
    <>
      {stages.map(stage => {
        const helps = view.plan.helps.filter(each => each.stage === stage)
        return (
          <Card key={stage} title={words.stages[stage]} small>
            {helps.length === 0 ? (
              <Empty>{t.noHelp}</Empty>
            ) : (
              <Rows
                rows={helps.map(help => ({
                  key: help.help,
                  title: <span dir="auto">{help.what}</span>,
                  words: help.droppedBecause
                    ? t.dropped(help.droppedBecause)
                    : `${t.who(nameOf(view, help.person), fullDay(help.by))}. ${help.givenOn ? t.given(fullDay(help.givenOn)) : t.notYet}.`,
                  below: !help.droppedBecause && !help.givenOn ? acts?.(help) : undefined,
                }))}
              />
            )}
          </Card>
        )
      })}
    </>
  )
}

/** What becomes of each thing that is agreed; what nobody has decided yet says so. */
export function BecomesCard({
  view,
  words,
  acts,
}: PlanProps & { acts?: (commitment: string, isDecided: boolean) => ComponentChildren }): VNode {
  const { plan, goingOn, agreedNames } = view
  const t = words.my
  const undecided = goingOn.filter(each => !plan.decided.some(decision => decision.commitment === each.commitment))
  const isGoingOn = (commitment: string) => goingOn.some(each => each.commitment === commitment)
  return (
    <Card title={t.becomesTitle}>
      {plan.decided.length + undecided.length === 0 ? (
        <Empty>{t.becomesNone}</Empty>
      ) : (
        <Rows
          rows={[
            ...undecided.map(each => ({
              key: each.commitment,
              title: each.name,
              words: t.undecided,
              below: acts?.(each.commitment, false),
            })),
            ...plan.decided.map(decision => ({
              key: decision.commitment,
              title: agreedNames.get(decision.commitment) ?? '',
              words: (
                <span dir="auto">
                  {becomesWords(decision, words)}. {decision.because}
                </span>
              ),
              below: isGoingOn(decision.commitment) ? acts?.(decision.commitment, true) : undefined,
            })),
          ]}
        />
      )}
    </Card>
  )
}

export function SeenCard({ view, words, none }: Props & { none?: string }): VNode {
  const t = words.my
  return (
    <Card title={t.seenBy} small>
      {view.plan.seen.length === 0 && none ? (
        <Empty>{none}</Empty>
      ) : (
        <Rows
          rows={view.plan.seen.map(each => ({
            key: each.person,
            title: t.sawOn(nameOf(view, each.person), fullDay(each.on)),
            words: each.writtenBy ? t.with(nameOf(view, each.writtenBy)) : undefined,
          }))}
        />
      )}
    </Card>
  )
}

function becomesWords(decision: Becomes, { my: { becomes } }: Text): string {
  switch (decision.becomes) {
    case 'continues':
      return becomes.continues(decision.withWhom, fullDay(decision.to))
    case 'replaced':
      return becomes.replaced(decision.by)
    case 'no-longer-needed':
      return becomes['no-longer-needed']
  }
}

export const nameOf = ({ people }: Pick<MoveView, 'people'>, person: PersonId): string =>
  people.get(person)?.fullName ?? ''
