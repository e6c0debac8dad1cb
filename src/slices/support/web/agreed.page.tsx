import type { VNode } from 'preact'
import { dayAndMonth, longDay, plainDate } from '../../../kernel/plain-date.ts'
import { Page } from '../../../ui/page.tsx'
import { ButtonLink, Go } from '../../../ui/patterns/buttons.tsx'
import { Card } from '../../../ui/patterns/card.tsx'
import { ClauseTag } from '../../../ui/patterns/clause-tag.tsx'
import { Stack } from '../../../ui/patterns/columns.tsx'
import { Empty } from '../../../ui/patterns/empty.tsx'
import { Head } from '../../../ui/patterns/head.tsx'
import { Voice } from '../../../ui/patterns/voice.tsx'
import { expectationPaths, findExpectation } from '../../expectations/index.ts'
import type { AgreedView, Commitment } from '../store/views.ts'
import { AgreedCard } from './agreed-card.tsx'
import * as paths from './paths.ts'
import { bodyFirst, bodyName, personName } from './say.ts'
import type { Text } from './text/text.ts'

type Props = { readonly view: AgreedView; readonly words: Text; readonly own: boolean }

/** What we agreed and what happened, for the child and the people around them. */
export function AgreedPage({ view, words, own }: Props): VNode {
  const { child, commitments } = view
  const open = commitments.filter(each => each.status === 'asked' || each.status === 'agreed')
  const over = commitments.filter(each => !open.includes(each))
  const title = own ? words.my.mine : words.my.title(child.knownAs)
  return (
    <Page title={title} space={own ? 'own' : 'my'} width="narrow">
      <Stack>
        <Head
          above={<a href={own ? '/my' : `/my?child=${child.child}`}>{child.knownAs}</a>}
          title={title}
          lead={words.my.lead}
        />
        {open.length === 0 && (
          <Card title={words.my.heading}>
            <Empty title={words.my.empty.title} beads={5}>
              {words.my.empty.words}
            </Empty>
          </Card>
        )}
        {open.map((commitment, index) => (
          <OneCard key={commitment.commitment} {...{ commitment, view, words, own }} isFirst={index === 0} />
        ))}
        <GoodThings view={view} words={words} />
        {open.length > 0 && (
          <Stack gap="small">
            <ButtonLink href={paths.tell.to({ child: child.child })} wide>
              {words.my.tellButton}
            </ButtonLink>
            <ButtonLink href={paths.concernAbout.to({ child: child.child })} quiet wide>
              {words.my.concern}
            </ButtonLink>
          </Stack>
        )}
        {over.length > 0 && (
          <Card title={words.my.ended} small>
            {over.map(commitment => (
              <AgreedCard
                key={commitment.commitment}
                {...{ commitment, words }}
                names={view}
                me={view.me}
                child={child.knownAs}
                today={view.today}
                ofFamily
                weeks={2}
              />
            ))}
          </Card>
        )}
      </Stack>
    </Page>
  )
}

type OneProps = Props & { readonly commitment: Commitment; readonly isFirst: boolean }

function OneCard({ commitment, view, words, isFirst }: OneProps): VNode {
  const { child } = view
  return (
    <Card id={`agreed-${commitment.commitment}`} title={isFirst ? words.my.heading : undefined}>
      <AgreedCard
        {...{ commitment, words }}
        names={view}
        me={view.me}
        child={child.knownAs}
        today={view.today}
        ofFamily
        withKey={isFirst}
      />
      <Missed {...{ commitment, view, words }} />
      <p class="t-small" dir="auto">
        {words.my.toward(commitment.outcome)}
      </p>
      <p class="t-small">
        {words.my.rests} <Rests id={commitment.expectation} />
      </p>
      <Go href={paths.concernAbout.to({ child: child.child }, { commitment: commitment.commitment })}>
        {words.my.concernAbout(commitment.name)}
      </Go>
    </Card>
  )
}

/** The expectation it rests on, in the family's words, opening to the whole. */
export const Rests = ({ id }: { id: string }): VNode => (
  <ClauseTag clause={id} href={findExpectation(id) && expectationPaths.expectation.to({ id })}>
    {findExpectation(id)?.title ?? id}
  </ClauseTag>
)

/** A shortfall speaks up by itself: who answers, by which day, or what they said (SUP-6). */
function Missed({ commitment, view, words }: Pick<OneProps, 'commitment' | 'view' | 'words'>): VNode | null {
  const body = bodyFirst(view, commitment.ownerBody)
  const due = commitment.owed.find(duty => duty.kind === 'say-what-puts-right')?.dueOn
  if (commitment.shortfallAnswer)
    return (
      <Voice
        of="professional"
        who={words.my.missed.answered(bodyName(view, commitment.ownerBody))}
        meta={dayAndMonth(commitment.shortfallAnswer.on)}
      >
        {commitment.shortfallAnswer.how}
      </Voice>
    )
  return due ? (
    <p>
      <b>{words.my.missed.title}.</b>{' '}
      {(due < view.today ? words.my.missed.over : words.my.missed.words)(body, longDay(due))}{' '}
      <a href={paths.concernAbout.to({ child: view.child.child }, { commitment: commitment.commitment })}>
        {words.my.missed.concern}
      </a>
    </p>
  ) : null
}

/** The last good things people wrote down beside a session. */
function GoodThings({ view, words }: Pick<Props, 'view' | 'words'>): VNode | null {
  const good = view.commitments
    .flatMap(commitment => commitment.sessions.map(session => ({ commitment, session })))
    .filter(({ session }) => session.goodThing)
    .toSorted((a, b) => (a.session.day < b.session.day ? 1 : -1))
    .slice(0, 3)
  if (good.length === 0) return null
  return (
    <Card title={words.my.goodThings}>
      {good.map(({ commitment, session }) => (
        <Voice
          key={`${commitment.commitment} ${session.day}`}
          of="professional"
          who={[personName(view, session.toldBy), commitment.name, dayAndMonth(plainDate(session.day))]
            .filter(Boolean)
            .join(' · ')}
          quoted
        >
          {session.goodThing}
        </Voice>
      ))}
    </Card>
  )
}
