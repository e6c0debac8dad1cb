import type { VNode } from 'preact'
import { longDay } from '../../../../kernel/plain-date.ts'
import { Go } from '../../../../ui/patterns/buttons.tsx'
import { Card } from '../../../../ui/patterns/card.tsx'
import { Notice } from '../../../../ui/patterns/notice.tsx'
import { Checks } from '../../../../ui/patterns/rows.tsx'
import { Tag } from '../../../../ui/patterns/tag.tsx'
import { expectationPaths, findExpectation, nameOf } from '../../../expectations/index.ts'
import { isFamily, partyKey } from '../../domain/party.ts'
import type { NeedView } from '../../store/need-view.ts'
import type { Decision } from '../../store/queries.ts'
import type { Text } from '../text/text.ts'
import { isMine } from './voices.tsx'

type Props = {
  readonly view: NeedView
  readonly text: Text
  readonly decision: Decision
  readonly isEarlier?: boolean
  readonly letterHref?: string
}

/** What was decided: the outcome, why, what it rests on, whether it was agreed, and when it is looked at again. */
export function DecisionCard({ view, text, decision, isEarlier, letterHref }: Props): VNode {
  const words = text.decided
  const by = view.nameOf(decision.decidedBy)
  return (
    <Card
      title={isEarlier ? words.earlier : words.title}
      beside={<Tag is={decision.outcome === 'extra-support' ? 'yes' : 'info'}>{text.outcome[decision.outcome]}</Tag>}
    >
      <p dir="auto" class="t-readback">
        {decision.reasons}
      </p>
      <h3>{text.rests.title}</h3>
      <RestsOn ids={decision.restsOn} />
      {decision.tries && (
        <>
          <h3>{words.tries}</h3>
          <p dir="auto">{decision.tries}</p>
        </>
      )}
      {decision.lookAgainOn && <p class="t-b">{words.lookAgain(decision.lookAgainOn)}</p>}
      <Notice kind={decision.agreed ? 'ok' : 'plain'}>
        <p>{agreedWords(decision, view, text)}</p>
      </Notice>
      {decision.views.map(
        held =>
          held.view === 'sees-differently' &&
          held.words && (
            <p key={partyKey(held.party)} class="t-small" dir="auto">
              {isMine(held.party, view) ? text.decided.you : view.nameOfParty(held.party).name}: “{held.words}”
            </p>
          ),
      )}
      <p class="t-small t-soft">{words.by(by.name, longDay(decision.decidedOn))}</p>
      {letterHref && !isEarlier && <Go href={letterHref}>{text.letter.read}</Go>}
    </Card>
  )
}

function agreedWords(decision: Decision, view: NeedView, text: Text): string {
  if (decision.agreed) return text.decided.agreed
  const differing = decision.views.filter(held => held.view === 'sees-differently' && isFamily(held.party))
  if (differing.length === 0) {
    const hasSpoken = decision.views.some(held => held.view === 'own-words' && isFamily(held.party))
    return hasSpoken ? text.decided.unsaid : text.decided.silent
  }
  const others = differing.filter(held => !isMine(held.party, view)).map(held => view.nameOfParty(held.party).name)
  if (others.length < differing.length) return text.decided.notAgreedYou(others.join(', '))
  return text.decided.notAgreed(others.join(', '))
}

/** The expectations a decision rests on, each opening to its page. */
export const RestsOn = ({ ids }: { ids: readonly string[] }): VNode => (
  <Checks
    items={ids.map(id => {
      const found = findExpectation(id)
      return {
        key: id,
        words: found?.wordings.family ?? id,
        ...(found && { clause: nameOf(found), href: expectationPaths.expectation.to({ id }) }),
      }
    })}
  />
)
