import type { VNode } from 'preact'
import { shortDay } from '../../../kernel/plain-date.ts'
import { Card } from '../../../ui/patterns/card.tsx'
import { FoldTable } from '../../../ui/patterns/fold-table.tsx'
import { weekOf } from '../domain/rhythm.ts'
import { type NotToldView, type ToTell, together } from '../store/not-told-view.ts'
import { weekWords } from './bead-words.ts'
import * as paths from './paths.ts'
import { personName } from './say.ts'
import type { Text } from './text/text.ts'

/** As many days of one thing as one tells in a sitting; told ones make room for the next. */
const mostDays = 8

type Props = {
  readonly view: Pick<NotToldView, 'people' | 'me'>
  readonly words: Text
  readonly title: string
  readonly lines: readonly ToTell[]
  /** Which rows stand here, where it is not all of them. */
  readonly from?: number
  readonly most?: number
  /** The way to all of them, where only the first few stand here. */
  readonly leadsOn?: boolean
}

/** What nobody has told, one row a session or child: its days, each a press away from being told, and who can tell us. */
export function NotTold({
  title,
  lines,
  view,
  words,
  from = 0,
  most = Number.POSITIVE_INFINITY,
  leadsOn,
}: Props): VNode {
  const t = words.desk.notTold
  const all = together(lines)
  const shown = all.slice(from, from + most)
  const isMine = lines.every(line => line.owner.person === view.me)
  const [oldest] = lines
  return (
    <Card title={title}>
      {oldest && <p class="t-small t-soft">{t.count(lines.length, shortDay(oldest.dueOn))}</p>}
      <FoldTable
        caption={title}
        hideCaption
        columns={isMine ? [t.what, t.tellOn] : [t.what, t.tellOn, t.who]}
        rows={shown.map(same => {
          const [first] = same
          const what = first.group
            ? (first.owner.person === view.me ? t.children : t.childrenSeen)(first.name, first.children)
            : `${first.name}, ${first.childName}`
          const days = <Days key="days" lines={same} view={view} words={words} />
          const who = personName({ people: view.people }, first.owner.person)
          return { key: first.group ?? first.commitment, cells: isMine ? [what, days] : [what, days, who] }
        })}
      />
      {leadsOn && (shown.length < all.length || shown.some(each => each.length > mostDays)) && (
        <p>
          <a href={paths.deskNotTold.to()}>{t.all(lines.length)}</a>
        </p>
      )}
    </Card>
  )
}

function Days({ lines, view, words }: Pick<Props, 'lines' | 'view' | 'words'>): VNode {
  const t = words.desk.notTold
  const more = lines.length - mostDays
  return (
    <span class="t-days">
      {lines.slice(0, mostDays).map(line => (
        <a key={line.day} href={tellHref(line)}>
          {line.evidence === 'every day' ? t.week(weekWords(weekOf(line.day), words)) : shortDay(line.dueOn)}
          <span class="t-vh">{`. ${actOf(line, view, words)}: ${line.name}`}</span>
        </a>
      ))}
      {more > 0 && <span class="t-small t-soft">{t.more(more)}</span>}
    </span>
  )
}

/** `Tell it`, or `Tell it for Denise`. */
function actOf({ owner }: ToTell, view: Props['view'], words: Text): string {
  const t = words.desk.notTold
  return owner.person && owner.person !== view.me ? t.tellFor(view.people.get(owner.person)?.called ?? '') : t.act
}

/** A group's session on its own form; a week at once; else the one day. */
function tellHref(line: Pick<ToTell, 'group' | 'day' | 'child' | 'commitment' | 'evidence'>): string {
  if (line.group) return paths.deskGroup.to({ group: line.group, day: line.day })
  const to = { child: line.child, commitment: line.commitment, day: line.day }
  return line.evidence === 'every day' ? paths.deskWeek.to(to) : paths.deskTell.to(to)
}
