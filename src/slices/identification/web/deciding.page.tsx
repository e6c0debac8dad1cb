import type { VNode } from 'preact'
import { isRefusal } from '../../../kernel/decider.ts'
import { longDay } from '../../../kernel/plain-date.ts'
import type { Spoken } from '../../../platform/identity/spoken.ts'
import type { Filled } from '../../../platform/web/form-contract.ts'
import { Page } from '../../../ui/page.tsx'
import { Action } from '../../../ui/patterns/action.tsx'
import { Acts, ButtonLink } from '../../../ui/patterns/buttons.tsx'
import { Card } from '../../../ui/patterns/card.tsx'
import { Columns, Stack } from '../../../ui/patterns/columns.tsx'
import { Empty } from '../../../ui/patterns/empty.tsx'
import { ProblemSummary } from '../../../ui/patterns/form.tsx'
import { Head } from '../../../ui/patterns/head.tsx'
import { Next } from '../../../ui/patterns/next.tsx'
import { Notice } from '../../../ui/patterns/notice.tsx'
import { Rows } from '../../../ui/patterns/rows.tsx'
import { SpokenWith } from '../../../ui/patterns/spoken-with.tsx'
import type { Expectation } from '../../expectations/index.ts'
import { recordPaths } from '../../record/index.ts'
import { mayArrange, mayDecide } from '../domain/may.ts'
import type { NeedView } from '../store/need-view.ts'
import { mayStillDecide } from '../store/next-owed.ts'
import { DecideCard } from './parts/decide-card.tsx'
import { DecisionCard } from './parts/decision.tsx'
import { DutyRows, dutyWords } from './parts/next-duty.tsx'
import { LadderA, RightsBox } from './parts/rights.tsx'
import { startWords } from './parts/start-words.ts'
import { NeedVoices, nameAndIs } from './parts/voices.tsx'
import * as paths from './paths.ts'
import type { Text } from './text/text.ts'

type Props = {
  readonly view: NeedView
  readonly text: Text
  readonly filled: Filled
  /** The language of the home, and who would like an interpreter (P12). */
  readonly spoken: readonly Spoken[]
  /** What fits the words of the worry first, and everything for the child's age. */
  readonly expectations: { readonly suggested: readonly Expectation[]; readonly all: readonly Expectation[] }
}

/** Deciding together: every voice, what it rests on, the decision, and beside it the way to challenge it. */
export function DecidingPage({ view, text, filled, spoken, expectations }: Props): VNode {
  const words = text.desk.need
  const { child, need, decisions } = view
  const title = need.status === 'decided' ? words.decidedTitle(child.knownAs) : words.title(child.knownAs)
  const ids = { child: child.child, need: need.need }
  const may = mayDecide(need, view.facts.me)
  return (
    <Page title={title} space="desk">
      {filled.problems.length > 0 && (
        <Stack>
          <ProblemSummary problems={filled.problems} />
          <span />
        </Stack>
      )}
      <Head
        above={
          <>
            <a href={recordPaths.deskChild.to({ child: child.child })}>{child.fullName}</a> · {child.age}
            {child.className && `, ${child.className}`}
            {view.setting && `, ${view.setting.shortName}`}
          </>
        }
        title={title}
        lead={words.lead}
      />
      <Columns
        wideSide
        side={
          <>
            <LadderA view={view} text={text} />
            <RightsBox view={view} text={text} />
            <TookPart view={view} text={text} />
          </>
        }
      >
        <SpokenWith people={spoken} />
        <WhatIsNext view={view} text={text} />
        {need.had && <Notice kind="ok">{words.arrived(child.knownAs)}</Notice>}
        <Stack gap="small">
          <h2>{words.sees}</h2>
          <NeedVoices view={view} text={text} />
          <Acts>
            <Action may={mayArrange(need, view.facts.me)} href={paths.deskAsk.to(ids)} quiet slim>
              {words.ask}
            </Action>
            <ButtonLink href={paths.deskView.to(ids)} quiet slim>
              {words.addView}
            </ButtonLink>
            <ButtonLink href={paths.deskChildSpoke.to(ids)} quiet slim>
              {words.childSpoke}
            </ButtonLink>
          </Acts>
        </Stack>
        <Starts view={view} text={text} />
        {decisions.map((decision, index) => (
          <DecisionCard
            key={`${decision.decidedOn}-${index}`}
            view={view}
            text={text}
            decision={decision}
            isEarlier={index > 0 || need.status === 'open'}
            letterHref={paths.deskLetter.to(ids)}
          />
        ))}
        {need.status === 'decided' && need.outcome === 'not-now' && (
          <Acts>
            <Action may={mayArrange(need, view.facts.me)} post={paths.lookAgain.to(ids)} quiet>
              {words.lookAgain}
            </Action>
          </Acts>
        )}
        {need.status === 'open' &&
          (isRefusal(may) ? (
            <Card title={words.decide}>
              <Action may={may} href={paths.deskNeed.to(ids)}>
                {words.record}
              </Action>
            </Card>
          ) : (
            <DecideCard view={view} text={text} filled={filled} expectations={expectations} />
          ))}
      </Columns>
    </Page>
  )
}

/** The earliest thing owed here, with its day; and the rest, each with its rule. */
function WhatIsNext({ view, text }: Pick<Props, 'view' | 'text'>): VNode | null {
  const words = text.desk.need
  const { need, contact } = view
  const owner = mayStillDecide(view) ? contact?.fullName : view.setting && words.another(view.setting.shortName)
  const decide = view.duties.find(duty => duty.kind === 'decide-together')
  if (!decide)
    return view.duties.length > 0 ? (
      <Card title={text.my.need.days}>
        <DutyRows view={view} text={text} />
      </Card>
    ) : null
  const family = view.facts.parties.filter(party => party.as === 'parent' || party.as === 'carer')
  const names = family.map(party => view.nameOfParty(party).name).join(', ')
  return (
    <Next
      bare
      when={decide.dueOn < view.today ? text.my.need.overdue(decide.dueOn) : words.by(decide.dueOn)}
      otherwise={view.duties.length > 1 ? <DutyList view={view} text={text} /> : undefined}
    >
      <p>
        <b>{words.decides(view.setting?.shortName ?? '', names || words.family)}</b>{' '}
        {words.raised(longDay(need.saidOn))} {owner && words.owed(owner)}
      </p>
    </Next>
  )
}

const DutyList = ({ view, text }: Pick<Props, 'view' | 'text'>): VNode => (
  <>
    {view.duties
      .filter(duty => duty.kind !== 'decide-together')
      .map(
        duty =>
          `${longDay(duty.dueOn)}: ${dutyWords(duty.kind, view.child.knownAs, text, view.nameOf(duty.owedByPerson).name)}`,
      )
      .join(' · ')}
  </>
)

function Starts({ view, text }: Pick<Props, 'view' | 'text'>): VNode {
  const words = text.desk.need
  const ids = { child: view.child.child, need: view.need.need }
  const owed = view.duties.find(duty => duty.kind === 'start-something')
  return (
    <Card title={words.starts}>
      {view.starts.length > 0 ? (
        <Rows
          rows={view.starts.map((start, index) => ({
            key: `${index}`,
            title: start.what,
            words: startWords(start.from, view.today, text)(view.nameOf(start.who).name, longDay(start.from)),
          }))}
        />
      ) : (
        <Empty>{owed ? words.noStartBy(longDay(owed.dueOn)) : words.noStart}</Empty>
      )}
      {view.need.status !== 'withdrawn' && (
        <Acts>
          <Action may={mayArrange(view.need, view.facts.me)} href={paths.deskStart.to(ids)} quiet slim>
            {words.start}
          </Action>
        </Acts>
      )}
    </Card>
  )
}

/** Everyone who spoke, decided or put words into English; nothing where nobody is named. */
function TookPart({ view, text }: Pick<Props, 'view' | 'text'>): VNode | null {
  const spoke = view.voices.map(voice => view.nameOfParty(voice.party))
  const named = [view.nameOfParty(view.need.raisedBy), ...spoke].filter(each => each.name !== '')
  const helped = view.voices.flatMap(voice => [voice.translatedBy, voice.withHelpOf])
  const all = [...named.map(each => nameAndIs(each.name, each.is)), view.need.translatedBy, ...helped]
  const names = [...new Set(all.filter(name => name !== undefined && name !== ''))]
  if (names.length === 0) return null
  return (
    <Card title={text.tookPart} small>
      <p>{names.join(' · ')}</p>
    </Card>
  )
}
