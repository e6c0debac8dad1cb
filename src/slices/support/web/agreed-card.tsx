import type { VNode } from 'preact'
import type { PersonId } from '../../../kernel/ids.ts'
import { dayAndMonth, longDay, type PlainDate } from '../../../kernel/plain-date.ts'
import { Beads } from '../../../ui/patterns/beads.tsx'
import { Notice } from '../../../ui/patterns/notice.tsx'
import type { Counts } from '../domain/events.ts'
import { countsOf } from '../domain/sessions.ts'
import type { Commitment, Names } from '../store/views.ts'
import { type Saying, thisAndLastWeek, toBead, toWeeks } from './bead-words.ts'
import { CountSentence } from './counts.tsx'
import { bodyFirst, giverWords, periodWords, rhythmWords, statusWords } from './say.ts'
import type { Text } from './text/text.ts'

type Props = {
  readonly commitment: Commitment
  readonly names: Names
  /** What the child is called. */
  readonly child: string
  readonly today: PlainDate
  /** Who reads it. */
  readonly me: PersonId
  /** True where the child or the family reads it. */
  readonly ofFamily: boolean
  readonly words: Text
  /** How many weeks of beads; six unless told otherwise. */
  readonly weeks?: number | undefined
  /** On a page of its own, which has said what it is and who gives it. */
  readonly bare?: boolean | undefined
  /** What each mark means: once a page. */
  readonly withKey?: boolean | undefined
}

/** One thing agreed and what happened: who, how often, where it stands; the sentence first, then the beads. */
export function AgreedCard(props: Props): VNode {
  const { commitment, names, child, me, today, words, weeks = 6, withKey, bare } = props
  const saying: Saying = { child, today, me, names, words }
  const status = statusWords(commitment, names, words, today)
  return (
    <>
      {!bare && <WhatAndWho commitment={commitment} names={names} words={words} />}
      {status && (
        <Notice kind="plain">
          <p>{status}</p>
          {commitment.declined && <p dir="auto">{commitment.declined.reasons}</p>}
          {commitment.declined?.instead && (
            <p dir="auto">
              <b>{words.status.instead}</b> {commitment.declined.instead}
            </p>
          )}
        </Notice>
      )}
      {commitment.sessions.length > 0 && commitment.status !== 'declined' && (
        <Marks {...props} saying={saying} weeks={weeks} withKey={withKey} />
      )}
      {commitment.differ && <BothCounts {...props} />}
    </>
  )
}

const WhatAndWho = ({ commitment, names, words }: Pick<Props, 'commitment' | 'names' | 'words'>): VNode => (
  <>
    <h3>{commitment.name}</h3>
    <p class="t-small t-soft">
      {rhythmWords(commitment.rhythm, words)}. {periodWords(commitment, words)}.
    </p>
    <p class="t-small">{giverWords(commitment, names, words)}</p>
  </>
)

function Marks({ commitment, child, today, words, weeks = 6, withKey, saying }: Props & { saying: Saying }): VNode {
  const { sessions, counts, evidence } = commitment
  if (evidence === 'once') return <OnceMark commitment={commitment} words={words} saying={saying} />
  if (evidence === 'every day') return <EveryDay commitment={commitment} words={words} today={today} saying={saying} />
  return (
    <Beads
      sentence={<CountSentence counts={counts} sessions={sessions} child={child} today={today} words={words} />}
      weeks={toWeeks(sessions, saying, weeks)}
      child={child}
      withKey={withKey}
    />
  )
}

type MarkProps = { readonly commitment: Commitment; readonly words: Text; readonly saying: Saying }

function OnceMark({ commitment, words, saying }: MarkProps): VNode {
  const [only] = commitment.sessions
  return (
    <Beads
      sentence={
        only?.happenedOn
          ? words.count.once.done(dayAndMonth(only.happenedOn))
          : words.count.once.due(longDay(commitment.to))
      }
      line={only ? [toBead(only, saying)] : []}
    />
  )
}

/** Nobody logs daily help day by day: this week in a line, and last week in a sentence. */
function EveryDay({ commitment, words, today, saying }: MarkProps & { today: PlainDate }): VNode {
  const { sessions, counts } = commitment
  const { thisWeek, lastWeek } = thisAndLastWeek(sessions, today)
  const told = counts.agreed - counts.notTold
  // In its first weeks all that is told is last week: the same count is not said twice.
  const last = countsOf(lastWeek, today)
  const isAll = told > 0 && last.agreed - last.notTold === told
  return (
    <Beads
      sentence={
        <>
          {counts.agreed === 0 && words.count.nothing}
          {told > 0 && `${words.count.everyDay(counts.happened + counts.moved, told)} `}
          {lastWeek.length > 0 && !isAll && `${lastWeekWords(last, words)} `}
          {counts.notTold > 0 && <b>{words.count.daysNotTold(counts.notTold)}</b>}
        </>
      }
      line={thisWeek.map(session => toBead(session, saying))}
      lineOf={words.bead.thisWeek}
    />
  )
}

/** Days nobody told us of stand beside the others, and never count against them. */
function lastWeekWords({ agreed, happened, moved, notTold }: Counts, words: Text): string {
  const told = agreed - notTold
  return told === 0 ? words.count.lastWeekUntold : words.count.lastWeek(happened + moved, told)
}

/** Where the family and whoever gives it differ, both counts stand (SUP-7). */
function BothCounts({ commitment, names, me, ofFamily, words }: Props): VNode {
  const { counts, familyCounts, sessions } = commitment
  const saidIt = sessions.some(session => session.saidNot.includes(me))
  const say = ofFamily ? (saidIt ? words.count.youSay : words.count.othersSay) : words.desk.one.familySays
  return (
    <Notice kind="info">
      <p>
        {words.count.settingSays(
          bodyFirst(names, commitment.owner.body),
          counts.happened + counts.moved,
          counts.didNotHappen,
        )}{' '}
        {say(familyCounts.happened + familyCounts.moved, familyCounts.didNotHappen)} {words.count.both}
      </p>
    </Notice>
  )
}
