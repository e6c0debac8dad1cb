import type { ComponentChildren, VNode } from 'preact'
import { addDays, type PlainDate } from '../../kernel/plain-date.ts'
import { useWords } from '../text.ts'
import { ButtonLink } from './buttons.tsx'
import { Empty } from './empty.tsx'

export type NeedAction = { href: string; words: string; quiet?: boolean | undefined }

export type NeedItem = {
  key: string
  /** `Thu 26 Nov`. */
  day: string
  /** What: `Hold a review`. */
  what: ComponentChildren
  /** Whom: `Tom Brannigan-Whitley, 6 Willow`. */
  whom: ComponentChildren
  /** Why it is stuck, never whose fault: `his father works nights and asked for a morning`. */
  stuck?: ComponentChildren
  /** Read out with each button, where `whom` does not name it. */
  about?: string
  /** One action; a second, quieter one where help must be asked. */
  actions: readonly NeedAction[]
}

type When = 'overdue' | 'today' | 'week' | 'later'
type Props = {
  /** Each in order of its day. */
  overdue?: readonly NeedItem[] | undefined
  today?: readonly NeedItem[] | undefined
  week?: readonly NeedItem[] | undefined
  later?: readonly NeedItem[] | undefined
  /** What will be here, when nothing is. */
  empty: ComponentChildren
}

/** What is overdue, for today, for the next seven days and for later, each as it stands on the list. */
export function byDay<Each>(
  each: readonly Each[],
  today: PlainDate,
  dueOn: (one: Each) => PlainDate,
  item: (one: Each) => NeedItem,
): Readonly<Record<When, readonly NeedItem[]>> {
  const when = (test: (day: PlainDate) => boolean) => each.filter(one => test(dueOn(one))).map(item)
  const week = addDays(today, 7)
  return {
    overdue: when(day => day < today),
    today: when(day => day === today),
    week: when(day => day > today && day <= week),
    later: when(day => day > week),
  }
}

const order: readonly When[] = ['overdue', 'today', 'week', 'later']

/** A worker's list: overdue, today, this week. Stands inside a card with its own heading. */
export function NeedsYou({ empty, ...lists }: Props): VNode {
  const groups = order.flatMap(when => {
    const items = lists[when] ?? []
    return items.length > 0 ? [{ when, items }] : []
  })
  if (groups.length === 0) return <Empty>{empty}</Empty>
  return (
    <>
      {groups.map(({ when, items }) => (
        <NeedGroup key={when} when={when} items={items} />
      ))}
    </>
  )
}

function NeedGroup({ when, items }: { when: When; items: readonly NeedItem[] }): VNode {
  const words = useWords().needs
  const mark = when === 'overdue' || when === 'today' ? ` t-count--${when}` : ''
  return (
    <>
      <h3 class="t-needs-head">
        <span class={`t-count${mark}`}>{items.length}</span> {words[when]}
      </h3>
      <ul class="t-needs">
        {items.map(item => (
          <li key={item.key}>
            <span>
              {when === 'overdue' || when === 'today' ? (
                <span class={`t-tag t-tag--${when}`}>{item.day}</span>
              ) : (
                <b>{item.day}</b>
              )}
            </span>
            <span class="t-needs__what">
              <b>{item.what}</b> {item.whom}
              {item.stuck && (
                <span class={`t-needs__stuck${when === 'overdue' ? ' t-needs__stuck--overdue' : ''}`}>
                  {' '}
                  · {item.stuck}
                </span>
              )}
            </span>
            <span class="t-acts">
              {item.actions.map(action => (
                <ButtonLink key={action.href} href={action.href} quiet={action.quiet ?? when === 'week'} slim>
                  {action.words}
                  <span class="t-vh">: {item.about ?? item.whom}</span>
                </ButtonLink>
              ))}
            </span>
          </li>
        ))}
      </ul>
    </>
  )
}
