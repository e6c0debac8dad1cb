import type { VNode } from 'preact'
import { longDay } from '../../../kernel/plain-date.ts'
import type { Filled } from '../../../platform/web/form-contract.ts'
import { Page } from '../../../ui/page.tsx'
import { Button, ButtonLink, Go } from '../../../ui/patterns/buttons.tsx'
import { Card } from '../../../ui/patterns/card.tsx'
import { Stack } from '../../../ui/patterns/columns.tsx'
import { Empty } from '../../../ui/patterns/empty.tsx'
import { Form, ProblemSummary } from '../../../ui/patterns/form.tsx'
import { from } from '../../../ui/patterns/form-field.ts'
import { WordsField } from '../../../ui/patterns/form-text.tsx'
import { Head } from '../../../ui/patterns/head.tsx'
import { Next } from '../../../ui/patterns/next.tsx'
import { Rows } from '../../../ui/patterns/rows.tsx'
import { Voice } from '../../../ui/patterns/voice.tsx'
import { recordPaths } from '../../record/index.ts'
import { timeWords } from '../../support/index.ts'
import type { ReviewView } from '../store/views.ts'
import { givenBy } from './given-by.ts'
import * as paths from './paths.ts'
import type { Text } from './text/text.ts'
import { nameOf, ReviewVoices } from './voices.tsx'

type Props = { readonly view: ReviewView; readonly words: Text; readonly own: boolean; readonly filled: Filled }

/** Before a review: when, and what I want said. After it: what we decided, and what the child can do now. */
export function ReviewPage({ view, words, own, filled }: Props): VNode {
  const { child, review, before } = view
  const t = words.my.review
  const title = own ? t.ownTitle : t.title(child.knownAs)
  return (
    <Page title={title} space={own ? 'own' : 'my'} width="narrow">
      <Stack>
        <ProblemSummary problems={filled.problems} />
        <Head
          above={
            <a href={own ? recordPaths.me.to() : recordPaths.record.to({ child: child.child })}>{child.fullName}</a>
          }
          title={title}
        />
        {review.held ? <Held view={view} words={words} own={own} /> : <Coming view={view} words={words} />}
        <Card title={t.everyone}>
          {review.words.length + review.asked.length === 0 ? (
            <Empty>{t.everyoneEmpty}</Empty>
          ) : (
            <ReviewVoices view={view} words={words} waiting={day => t.asked(day)} />
          )}
        </Card>
        {!review.held && <MyWords view={view} words={words} own={own} filled={filled} />}
        {!review.held && before && (
          <Go href={paths.review.to({ child: child.child, review: before.review })}>
            {t.lastTime(longDay(before.on))}
          </Go>
        )}
        <ButtonLink href={paths.askForChange.to({ child: child.child })} quiet wide>
          {t.ask}
        </ButtonLink>
      </Stack>
    </Page>
  )
}

function Coming({ view, words }: Pick<Props, 'view' | 'words'>): VNode {
  const { review, child, bodies } = view
  const t = words.my.review
  const setting = bodies.get(review.owedBy)?.shortName ?? ''
  if (review.on && review.on < view.today)
    return (
      <Next when={t.overdue(longDay(review.on))} title={t.came(setting)}>
        <p>{t.notTold(longDay(review.on))}</p>
        <p>{t.askThem}</p>
      </Next>
    )
  return (
    <Next when={review.on ? t.when(longDay(review.on)) : t.by(longDay(review.dueOn))} title={t.next(setting)}>
      {review.on ? <p>{t.at(review.time ? timeWords(review.time) : '', review.place ?? '')}</p> : <p>{t.noDay}</p>}
      {review.movedBecause && (
        <p dir="auto">
          {t.moved}: {review.movedBecause}
        </p>
      )}
      <p>{t.nextWords(child.knownAs)}</p>
    </Next>
  )
}

/** One of three questions is enough; what was saved before is there to change. */
function MyWords({ view, words, own, filled }: Props): VNode {
  const t = words.my.review.form
  const mine = view.review.words.find(each => each.person === view.me)
  const value = (name: 'goingWell' | 'notYet' | 'wanted') => {
    const typed = from(filled, name)
    return { ...typed, value: typed.value ?? mine?.[name] }
  }
  return (
    <Card title={own ? t.ownTitle : t.title}>
      <p>{t.lead}</p>
      <Form draft keptAt={filled.keptAt}>
        <WordsField {...value('goingWell')} label={t.well} max={2000} rows={3} />
        <WordsField {...value('notYet')} label={t.notYet} max={2000} rows={3} />
        <WordsField {...value('wanted')} label={t.wanted} max={2000} rows={3} />
        <Button own={own}>{t.save}</Button>
      </Form>
    </Card>
  )
}

function Held({ view, words, own }: Omit<Props, 'filled'>): VNode | null {
  const { review, child } = view
  const { held } = review
  const t = words.my.review
  if (!held) return null
  return (
    <>
      <Card title={own ? t.canDo : t.canDoOf(child.knownAs)}>
        <Voice of="own" who={child.knownAs} meta={`${t.how[held.how] ?? ''} · ${longDay(held.on)}`} quoted>
          {held.canDoNow}
        </Voice>
      </Card>
      <Card title={t.changes}>
        <p class="t-soft">{t.held(longDay(held.on))}</p>
        <Rows
          rows={review.changes.map(change => ({
            key: change.commitment,
            title: [
              view.agreedNames.get(change.commitment),
              t.decided[change.decided],
              change.on && t.until(longDay(change.on)),
            ]
              .filter(Boolean)
              .join(' · '),
            words: <span dir="auto">{change.because}</span>,
            below: givenBy(change, view, words),
          }))}
        />
        {review.differences.length === 0 ? (
          <p>{t.agreedAll}</p>
        ) : (
          <>
            <h3>{t.differ}</h3>
            {review.differences.map(each => (
              <Voice
                key={each.person}
                of={each.voice === 'practitioner' ? 'professional' : each.voice === 'child' ? 'own' : 'family'}
                who={nameOf(view, each.person)}
                differs
                quoted
              >
                {each.words}
              </Voice>
            ))}
          </>
        )}
        {held.nextOn && <p class="t-b">{t.nextReview(longDay(held.nextOn))}</p>}
      </Card>
    </>
  )
}
