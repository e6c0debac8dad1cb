import type { VNode } from 'preact'
import type { May } from '../../../kernel/decider.ts'
import { dateInWords, longDay } from '../../../kernel/plain-date.ts'
import { Page } from '../../../ui/page.tsx'
import { Action } from '../../../ui/patterns/action.tsx'
import { Acts, Go } from '../../../ui/patterns/buttons.tsx'
import { Card } from '../../../ui/patterns/card.tsx'
import { Columns } from '../../../ui/patterns/columns.tsx'
import { Facts } from '../../../ui/patterns/facts.tsx'
import { Head } from '../../../ui/patterns/head.tsx'
import { Notice } from '../../../ui/patterns/notice.tsx'
import { Voice } from '../../../ui/patterns/voice.tsx'
import { weekOf } from '../domain/rhythm.ts'
import { dueOn } from '../domain/sessions.ts'
import type { AgreedView, Commitment } from '../store/views.ts'
import { Rests } from './agreed.page.tsx'
import { AgreedCard } from './agreed-card.tsx'
import { weekWords } from './bead-words.ts'
import { DaysCard } from './days-card.tsx'
import * as paths from './paths.ts'
import { bodyName, giverWords, periodWords, personName, rhythmWords, statusWords } from './say.ts'
import type { Text } from './text/text.ts'

type Props = {
  readonly view: AgreedView & { readonly one: Commitment }
  readonly mayTell: May
  readonly mayAgree: May
  readonly mayAnswer: May
  readonly words: Text
}

/** One thing agreed: what stands in it, what is still to be told, and every day of it. */
export function DeskCommitmentPage({ view, mayTell, mayAgree, mayAnswer, words }: Props): VNode {
  const { child, one, today } = view
  const t = words.desk.one
  const to = { child: child.child, commitment: one.commitment }
  const isOpen = one.status === 'asked' || one.status === 'agreed'
  return (
    <Page title={`${one.name}, ${child.knownAs}`} space="desk">
      <Head
        above={<a href={paths.deskAgreed.to({ child: child.child })}>{child.fullName}</a>}
        title={one.name}
        lead={<span dir="auto">{one.what}</span>}
        below={giverWords(one, view, words)}
      />
      <Columns
        side={
          isOpen && (
            <Card title={t.status} small>
              <p>{statusWords(one, view, words, today) ?? t.goesOn}</p>
              <Acts>
                <Action may={mayAgree} href={paths.deskChange.to(to)} quiet slim>
                  {t.change}
                </Action>
                <Action may={mayAgree} href={paths.deskEnd.to(to)} quiet slim>
                  {t.end}
                </Action>
              </Acts>
            </Card>
          )
        }
      >
        <ToTell {...{ view, mayTell, words }} />
        <Shortfall {...{ view, mayAnswer, words }} />
        <Card title={words.my.heading}>
          <AgreedCard
            commitment={one}
            names={view}
            me={view.me}
            child={child.knownAs}
            today={today}
            ofFamily={false}
            words={words}
            bare
            withKey
          />
        </Card>
        <Card title={t.agreedTitle}>
          <Facts
            beside
            facts={[
              { term: t.who, words: giverWords(one, view, words) },
              { term: t.when, words: `${rhythmWords(one.rhythm, words)}. ${periodWords(one, words)}` },
              { term: t.toward, words: <span dir="auto">{one.outcome}</span> },
              { term: t.rests, words: <Rests id={one.expectation} /> },
              { term: t.agreedWith, words: one.agreedWith.map(person => personName(view, person)).join(', ') },
            ]}
          />
        </Card>
        <DaysCard {...{ view, mayTell, words }} />
      </Columns>
    </Page>
  )
}

/** What is still to be told: each session; or a week at once, of something that is there every day. */
function ToTell({ view, mayTell, words }: Pick<Props, 'view' | 'mayTell' | 'words'>): VNode | null {
  const { one, child, today } = view
  const t = words.desk.one
  const to = { child: child.child, commitment: one.commitment }
  const untold = one.sessions.filter(
    each => each.told === undefined && (dueOn(each) <= today || one.evidence === 'once'),
  )
  const weeks = [...new Set(untold.map(each => weekOf(each.day)))]
  if (untold.length === 0) return null
  return (
    <Card title={t.tellTitle}>
      {one.evidence === 'every day'
        ? weeks.map(week => (
            <Action key={week} may={mayTell} href={paths.deskWeek.to({ ...to, day: week })} wide slim>
              {t.tellWeek(weekWords(week, words))}
            </Action>
          ))
        : untold.map(each => (
            <Action key={each.day} may={mayTell} href={paths.deskTell.to({ ...to, day: each.day })} wide slim>
              {t.tellDay(longDay(dueOn(each)))}
            </Action>
          ))}
      {one.group && untold[0] && (
        <Go href={paths.deskGroup.to({ group: one.group, day: untold[0].day })}>{t.tellGroup}</Go>
      )}
    </Card>
  )
}

/** A shortfall, with the day by which the family hears what will put it right. */
function Shortfall({ view, mayAnswer, words }: Pick<Props, 'view' | 'mayAnswer' | 'words'>): VNode | null {
  const { one, child } = view
  const t = words.desk.missed
  const due = one.owed.find(duty => duty.kind === 'say-what-puts-right')?.dueOn
  if (one.shortfallAnswer)
    return (
      <Card title={t.answered}>
        <Voice of="professional" who={bodyName(view, one.ownerBody)} meta={dateInWords(one.shortfallAnswer.on)}>
          {one.shortfallAnswer.how}
        </Voice>
      </Card>
    )
  if (!due) return null
  return (
    <Card title={t.title(one.name)}>
      <Notice kind="stuck">
        <p>{t.counts(one.familyCounts.didNotHappen, one.familyCounts.agreed)}</p>
        <p>{due < view.today ? t.over(longDay(due)) : t.due(longDay(due))}</p>
      </Notice>
      <Action may={mayAnswer} href={paths.deskShortfall.to({ child: child.child, commitment: one.commitment })}>
        {t.open}
      </Action>
    </Card>
  )
}
