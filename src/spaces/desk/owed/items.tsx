import { idInStream, type PersonId } from '../../../kernel/ids.ts'
import { shortDay } from '../../../kernel/plain-date.ts'
import type { DutyRow } from '../../../platform/duties/duty-row.ts'
import { type AgreedRow, supportPaths } from '../../../slices/support/index.ts'
import type { NeedItem } from '../../../ui/patterns/needs-you.tsx'
import { helpPath, workerPath } from '../../duties/duty-path.ts'
import { workerWords } from '../../duties/worker-words.ts'
import { childWords, type Names } from '../names.ts'
import * as paths from '../paths.ts'
import type { Words } from '../text/text.ts'
import { type OwedLine, type OwedLines, onePerChild } from './lines.ts'

type About = {
  readonly me: PersonId
  readonly names: Names
  /** All open duties that were read: what is still to come stands beside what waits for it. */
  readonly duties: readonly DutyRow[]
  /** What the body is asked to give, where its name stands nowhere else on the page. */
  readonly asks?: readonly AgreedRow[]
  /** The concerns they may answer: never what they decided, give or answered before (RED-6). */
  readonly answerable: ReadonlySet<string>
  readonly words: Words
}

/** A worker's list, ready for `NeedsYou`. What comes later has its own page. */
export const itemsOf = (lines: OwedLines, about: About) => ({
  overdue: lines.overdue.map(line => itemOf(line, about, 'late')),
  today: lines.today.map(line => itemOf(line, about, 'now')),
  week: lines.week.map(line => itemOf(line, about, 'soon')),
  later: lines.later.map(line => itemOf(line, about, 'soon')),
})

function itemOf(line: OwedLine, about: About, when: 'late' | 'now' | 'soon'): NeedItem {
  const { names, words } = about
  const [first, ...rest] = line.duties
  const said = workerWords(line.kind, when === 'late')
  const day = shortDay(line.dueOn)
  if (first && rest.length > 0)
    return {
      key: `${line.kind} ${when} ${line.dueOn}`,
      day,
      what: said.what,
      whom: manyWords(line, about),
      actions: [
        {
          // What nobody has told has a page of its own, where a group's session is one line.
          href:
            line.kind === 'tell-what-happened' ? supportPaths.deskNotTold.to() : paths.owed.to({}, { kind: line.kind }),
          words: words.owed.seeAll(line.duties.length),
          quiet: true,
        },
      ],
    }
  const href = first && workerPath(first)
  const stuck = first && stuckOf(first, about)
  const help = first && when === 'now' ? helpOf(first, stuck, words) : []
  return {
    key: first?.duty ?? line.kind,
    day,
    what: said.what,
    whom: first ? [childWords(first.child && names.children.get(first.child)), askedFor(first, about)].join('') : '',
    stuck,
    actions: !href
      ? []
      : isTheirs(first, about)
        ? [...help, { href, words: said.act, quiet: when === 'soon' }]
        : [{ href, words: words.owed.open, quiet: true }],
  }
}

/** Whether the one who reads may do it; what somebody else of their body answers, they open. */
const isTheirs = ({ kind, stream }: DutyRow, { answerable }: About): boolean =>
  kind !== 'answer-concern' || answerable.has(idInStream(stream))

/** Of what a service is asked to give: what it is, and who asks. */
function askedFor({ kind, stream }: DutyRow, { asks = [], names }: About): string {
  const ask = kind === 'answer-part' ? asks.find(each => each.commitment === idInStream(stream)) : undefined
  return ask ? ` · ${[ask.name, names.bodies.get(ask.agreedFor)?.name].filter(Boolean).join(', ')}` : ''
}

/** A second, quieter button: a view that has not come is asked for again; a review is moved. */
function helpOf(duty: DutyRow, stuck: string | undefined, words: Words): NeedItem['actions'] {
  const help = helpPath(duty)
  if (!help || (help.kind === 'ask-again' && !stuck)) return []
  return [{ href: help.href, words: words.owed.help[help.kind], quiet: true }]
}

/** `Tom Brannigan-Whitley, 6 Willow: 3 times`; `5 things about 2 children: …`; `22 children: Tobi Jarrett, Niamh Kaur and 20 more`. */
function manyWords(line: OwedLine, { names, words }: About): string {
  const one = onePerChild(line)
  const [first] = one
  if (one.length === 1)
    return words.owed.times(childWords(first?.child && names.children.get(first.child)), line.duties.length)
  const two = one
    .slice(0, 2)
    .map(duty => (duty.child && names.children.get(duty.child)?.fullName) ?? '')
    .join(', ')
  return words.owed.children(
    line.duties.length,
    one.length,
    one.length > 2 ? words.owed.many(two, one.length - 2) : two,
  )
}

/** What it waits for, never whose fault: somebody else has it, or others have still to say what they see. */
function stuckOf(duty: DutyRow, about: About): string | undefined {
  const { me, names, duties, words } = about
  if (!isTheirs(duty, about) && !duty.owedByPerson) return words.owed.otherAnswers
  if (duty.kind === 'decide-together') {
    const views = duties.filter(each => each.kind === 'give-view' && each.stream === duty.stream).length
    return views > 0 ? words.owed.viewsToCome(views) : undefined
  }
  if (!duty.owedByPerson || duty.owedByPerson === me) return undefined
  const person = names.people.get(duty.owedByPerson)
  return person && words.owed.with(person.called)
}
