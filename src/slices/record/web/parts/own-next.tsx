import type { VNode } from 'preact'
import { longDay } from '../../../../kernel/plain-date.ts'
import { ButtonLink, Go } from '../../../../ui/patterns/buttons.tsx'
import { Card } from '../../../../ui/patterns/card.tsx'
import { Listen } from '../../../../ui/patterns/listen.tsx'
import { Next } from '../../../../ui/patterns/next.tsx'
import { redressPaths } from '../../../redress/index.ts'
import { type ReviewRow, reviewPaths } from '../../../reviews/index.ts'
import type { OwnAsked } from '../../store/own-around.ts'
import type { RecordView } from '../../store/record-view.ts'
import * as paths from '../paths.ts'
import type { Text } from '../text/text.ts'

type Inside = { readonly view: RecordView; readonly text: Text }

/** What a young person asked for: who owes the answer, by when, and what they can do if it does not come. */
export function OwnNext({ view, text, asked }: Inside & { readonly asked: OwnAsked }): VNode {
  const words = text.own.next
  const { child, contact, today } = view
  const ids = { child: child.child }
  const see =
    asked.kind === 'concern'
      ? redressPaths.concern.to({ ...ids, concern: asked.id })
      : asked.kind === 'change'
        ? reviewPaths.changes.to(ids)
        : asked.kind === 'entry'
          ? paths.meWho.to()
          : redressPaths.questions.to(ids)
  return (
    <Next
      symbol="wait"
      when={(asked.dueOn < today ? words.overdue : words.by)(longDay(asked.dueOn))}
      title={words[asked.kind]}
      owner={
        asked.owner
          ? { name: asked.owner.fullName, words: words.owes(asked.owner.called), job: asked.owner.jobWords }
          : asked.owedBy && { name: asked.owedBy.name, words: words.owes(asked.owedBy.name) }
      }
      ask={contact && { name: contact.called, message: redressPaths.questions.to(ids), phone: contact.phone }}
      otherwise={
        <>
          {words.otherwise} <a href={redressPaths.concerns.to(ids)}>{words.step}</a>
        </>
      }
    >
      <p>{words.asked(longDay(asked.askedOn))}</p>
      {asked.words && <p dir="auto">“{asked.words}”</p>}
      <Go href={see}>{words.see}</Go>
    </Next>
  )
}

/** The next meeting about them: the day, and a way to say what matters before it. */
export function OwnMeeting({ view, text, meeting }: Inside & { readonly meeting: ReviewRow }): VNode {
  const words = text.own
  return (
    <Card id="meeting" symbol="meeting" title={words.meeting} beside={<Listen to="meeting" of={words.meeting} />}>
      <p class="t-b">{meeting.on ? longDay(meeting.on) : words.meetingBy(longDay(meeting.dueOn))}</p>
      <p>{words.meetingWords}</p>
      <ButtonLink
        href={reviewPaths.review.to({ child: view.child.child, review: meeting.review })}
        quiet
        wide
        icon="message"
      >
        {words.say}
      </ButtonLink>
    </Card>
  )
}
