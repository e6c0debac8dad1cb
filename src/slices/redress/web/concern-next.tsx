import type { VNode } from 'preact'
import { dayAndMonth, longDay } from '../../../kernel/plain-date.ts'
import { durationInWords } from '../../../policy/duration.ts'
import { PostButton } from '../../../ui/patterns/buttons.tsx'
import { Next } from '../../../ui/patterns/next.tsx'
import { Notice } from '../../../ui/patterns/notice.tsx'
import { clockMissed } from '../domain/may.ts'
import type { ConcernView } from '../store/concern-view.ts'
import { bodyName } from './names.ts'
import * as paths from './paths.ts'
import type { Words } from './text/text.ts'

type Props = { view: ConcernView; words: Words['my'] }

/** The one marigold card: what happens next with this concern, who owes it, and what the family can do. */
export function ConcernNext({ view, words }: Props): VNode {
  switch (view.concern.status) {
    case 'waiting':
      return <WaitingNext view={view} words={words} />
    case 'answered':
      return <AnsweredNext view={view} words={words} />
    case 'closed':
    case 'withdrawn':
      return <Over view={view} words={words} />
  }
}

function WaitingNext({ view, words }: Props): VNode {
  const { concern, dueOn, today, steps } = view
  const card = view.answerer && view.people.get(view.answerer)
  const missed = clockMissed({ status: concern.status, answerDueOn: dueOn }, today)
  const time = steps[concern.rung - 1]?.time
  const nextRung = concern.rung < steps.length ? concern.rung + 1 : undefined
  const body = view.bodies.get(concern.owedBy)
  const phone = card?.phone ?? body?.phone
  return (
    <Next
      when={words.next.by(longDay(dueOn))}
      title={missed ? words.next.missed(longDay(dueOn)) : words.next.answers(bodyName(view, concern.owedBy))}
      owner={card && { name: card.fullName, words: words.next.owes(card.fullName), job: card.jobWords || body?.name }}
      ask={phone ? { name: card?.called ?? bodyName(view, concern.owedBy, true), phone } : undefined}
      acts={missed && nextRung && view.mine ? <TakeStep view={view} words={words} rung={nextRung} /> : undefined}
    >
      {concern.waitUntil && <p>{words.next.waiting(longDay(concern.waitUntil))}</p>}
      {missed && !concern.waitUntil && <p>{words.next.movesOn}</p>}
      {!missed && (
        <p>
          {time && words.next.clock(durationInWords(time), dayAndMonth(clockStartedOn(view)))} {opensAfter(view, words)}
        </p>
      )}
    </Next>
  )
}

/** The next step, or where it is not set up the nearest real route: nobody is sent to a body that is not there (P37). */
function opensAfter({ concern, steps }: ConcernView, { next }: Words['my']): string {
  const step = steps[concern.rung]
  if (!step) return next.last
  return step.setUp ? next.opens(step.rung) : next.opensInstead(step.rung)
}

/** The day this step's clock started: when it was raised, or when it came to this step. */
const clockStartedOn = ({ said, concern }: ConcernView) =>
  said.findLast(each => each.type === 'StepTaken')?.on ?? concern.raisedOn

function AnsweredNext({ view, words }: Props): VNode {
  const { concern, steps } = view
  const open = concern.remedies.filter(each => !each.done)
  const [first] = open
  const nextRung = concern.rung < steps.length ? concern.rung + 1 : undefined
  const owner = first?.owner && view.people.get(first.owner)
  const hasRemedies = concern.remedies.length > 0
  const acts = view.mine && (
    <>
      {/* While something is still to come, closing is there but does not call. */}
      <PostButton action={paths.close.to(ids(view))} quiet={first !== undefined}>
        {concern.outcome === 'not-upheld' && !hasRemedies ? words.pace.closeOnly : words.pace.close}
      </PostButton>
      {nextRung && <TakeStep view={view} words={words} rung={nextRung} quiet />}
    </>
  )
  if (first)
    return (
      <Next
        when={words.next.by(longDay(first.by))}
        title={first.what}
        owner={owner && { name: owner.fullName, words: words.next.owes(owner.fullName), job: owner.jobWords }}
        acts={acts || undefined}
      >
        <p>{words.next.putRight}</p>
      </Next>
    )
  return (
    <Next title={hasRemedies ? words.next.isItRight : words.next.answered} acts={acts || undefined}>
      <p>{hasRemedies ? words.next.isItRightWords : words.next.answeredWords}</p>
    </Next>
  )
}

type StepProps = Props & { rung: number; quiet?: boolean }

const TakeStep = ({ view, words, rung, quiet }: StepProps): VNode => (
  <PostButton action={paths.takeStep.to(ids(view))} quiet={quiet}>
    {view.steps[rung - 1]?.setUp === false ? words.steps.takeInstead : words.steps.take(rung)}
  </PostButton>
)

function Over({ view, words }: Props): VNode {
  const { status, overOn } = view.concern
  const day = overOn ? longDay(overOn) : ''
  return (
    <Notice kind="ok">
      <p class="t-b">{status === 'closed' ? words.over.closed(day) : words.over.withdrawn(day)}</p>
      <p>{words.over.again}</p>
    </Notice>
  )
}

export const ids = ({ child, concern }: Pick<ConcernView, 'child' | 'concern'>) => ({
  child: child.child,
  concern: concern.concern,
})
