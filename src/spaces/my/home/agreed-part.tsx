import type { VNode } from 'preact'
import { addDays, longDay } from '../../../kernel/plain-date.ts'
import { recordPaths } from '../../../slices/record/index.ts'
import { AgreedCard, supportPaths, supportText } from '../../../slices/support/index.ts'
import { ButtonLink, Go } from '../../../ui/patterns/buttons.tsx'
import { Card } from '../../../ui/patterns/card.tsx'
import { Stack } from '../../../ui/patterns/columns.tsx'
import { Empty } from '../../../ui/patterns/empty.tsx'
import { Voice } from '../../../ui/patterns/voice.tsx'
import type { HomeProps } from './home.page.tsx'

/** What we agreed and what happened: the sentence first, then a mark for each time. */
export function AgreedPart({ view, words, language }: HomeProps): VNode {
  const t = words.my
  const { child } = view
  const open = view.commitments.filter(each => each.status === 'asked' || each.status === 'agreed')
  if (open.length === 0)
    return (
      <Card title={t.agreed} symbol="friends">
        <Empty title={t.agreedEmpty} beads={5}>
          {t.agreedMore}
        </Empty>
      </Card>
    )
  return (
    <Card title={t.agreed} symbol="friends">
      <Stack>
        {open.slice(0, 3).map((commitment, index) => (
          <Stack key={commitment.commitment} gap="small">
            {index > 0 && <hr />}
            <AgreedCard
              commitment={commitment}
              names={view}
              child={child.knownAs}
              today={view.today}
              me={view.me}
              ofFamily
              words={supportText(language)}
              weeks={5}
              withKey={index === 0}
            />
          </Stack>
        ))}
        <ButtonLink href={supportPaths.tell.to({ child: child.child })} quiet wide>
          {t.tell}
        </ButtonLink>
        <Go href={supportPaths.agreed.to({ child: child.child })}>{t.all}</Go>
      </Stack>
    </Card>
  )
}

/** Something good of the last fortnight: what was written after a session, and what was said before a review. */
export function GoodPart({ view, words }: HomeProps): VNode | null {
  const { child, people } = view
  const after = view.commitments
    .flatMap(commitment => commitment.sessions.map(session => ({ commitment, session })))
    .filter(({ session }) => session.goodThing && session.day >= addDays(view.today, -14))
    .toSorted((a, b) => b.session.day.localeCompare(a.session.day))
    .slice(0, 1)
  const own = view.goodWords.filter(each => each.isChild).slice(0, 1)
  const others = after.length > 0 ? [] : view.goodWords.filter(each => !each.isChild).slice(0, 1)
  if (after.length + own.length + others.length === 0) return null
  return (
    <Card title={words.my.good} symbol="laugh">
      {after.map(({ commitment, session }) => (
        <Voice
          key={session.day}
          of="professional"
          who={sentence(session.toldBy && people.get(session.toldBy)?.fullName, commitment.name, longDay(session.day))}
          quoted
        >
          {session.goodThing}
        </Voice>
      ))}
      {[...others, ...own].map(each => (
        <Voice
          key={each.person}
          of={each.isChild ? 'own' : 'professional'}
          who={
            each.isChild
              ? `${child.knownAs}, ${child.age}`
              : sentence(people.get(each.person)?.fullName, people.get(each.person)?.jobWords)
          }
          quoted
        >
          {each.words}
        </Voice>
      ))}
      <Go href={recordPaths.childPage.to({ child: child.child })}>{words.my.page(child.knownAs)}</Go>
    </Card>
  )
}

const sentence = (...parts: readonly (string | undefined)[]): string => parts.filter(Boolean).join(' · ')
