import type { VNode } from 'preact'
import { personId } from '../../../kernel/ids.ts'
import { longDay, type PlainDate } from '../../../kernel/plain-date.ts'
import { durationInWords } from '../../../policy/duration.ts'
import { Thread, type ThreadEntry } from '../../../ui/patterns/thread.tsx'
import type { ConcernView } from '../store/concern-view.ts'
import type { Said } from '../store/thread.ts'
import { bodyName, calledOf, whoIs } from './names.ts'
import type { Words } from './text/text.ts'

type Props = {
  view: ConcernView
  words: Words['my']
  /** The answers stand on the same page already: the thread says when they came, and does not say them twice. */
  answersBeside?: boolean
}

const colours = { family: 'family', child: 'own', practitioner: 'professional' } as const

/** Everything said and done, day by day, each in their own colour and their own words. */
export function ConcernThread({ view, words, answersBeside = false }: Props): VNode {
  const days = new Map<PlainDate, ThreadEntry[]>()
  for (const said of view.said) {
    const both = entriesFor(said, view, words)
    const shown = answersBeside && said.type === 'ConcernAnswered' ? both.slice(0, 1) : both
    const entries = days.get(said.on) ?? []
    entries.push(...shown)
    days.set(said.on, entries)
  }
  return <Thread days={[...days].map(([day, entries]) => ({ day: longDay(day), entries }))} />
}

function entriesFor(said: Said, view: ConcernView, words: Words['my']): readonly ThreadEntry[] {
  const text = words.thread
  const body = bodyName(view, said.body, true)
  const day = said.day ? longDay(said.day) : ''
  switch (said.type) {
    case 'ConcernRaised': {
      const time = view.steps[0]?.time
      const received = { kind: 'event', words: text.received(time ? durationInWords(time) : '') } as const
      return said.words ? [voice(said, view), received] : [received]
    }
    case 'SettingAdded':
      return [{ ...voice(said, view), meta: text.adds }]
    case 'WordsAdded':
      return [{ ...voice(said, view), ...toldTo(said, view, text) }]
    case 'ConcernAnswered':
      // The answer stands whole in a card of its own: here is only its day.
      return [{ kind: 'event', words: text.answered(bodyName(view, said.body)) }]
    case 'AnswerMissed':
      return [{ kind: 'event', icon: 'clock', words: text.missed(day) }]
    case 'StepTaken':
      return [{ kind: 'event', icon: 'right', words: said.by ? text.step(body, day) : text.stepByItself(body, day) }]
    case 'WaitAsked':
      return [{ kind: 'event', icon: 'clock', words: text.wait(day) }]
    case 'RemedyDone':
      return [{ kind: 'event', words: text.done(said.words) }]
    case 'ConcernWithdrawn':
      return [{ kind: 'event', words: [text.withdrawn, said.words].filter(Boolean).join(' ') }]
    case 'ConcernClosed':
      return [
        {
          kind: 'event',
          words: [view.concern.outcome === 'not-upheld' ? text.closedOnly : text.closed, said.words]
            .filter(Boolean)
            .join(' '),
        },
      ]
    case 'RemedyAgreed':
      return []
  }
}

/** Whom the child told, where somebody else wrote it down. */
const toldTo = (said: Said, view: ConcernView, words: Words['my']['thread']): { meta?: string } =>
  said.voice === 'child' && said.by !== personId(view.child.child)
    ? { meta: words.saidBy(calledOf(view, said.by)) }
    : {}

/** The child's words stand under the child's name, whoever wrote them down. */
const voice = (said: Said, view: ConcernView): ThreadEntry => ({
  kind: 'voice',
  of: colours[said.voice ?? 'practitioner'],
  who: whoIs(view, said.voice === 'child' ? personId(view.child.child) : said.by),
  quoted: true,
  children: said.words,
})
