import type { VNode } from 'preact'
import { recordPaths, type UnreadClass } from '../../../slices/record/index.ts'
import { Card } from '../../../ui/patterns/card.tsx'
import { Rows } from '../../../ui/patterns/rows.tsx'
import type { Names } from '../names.ts'
import type { Words } from '../text/text.ts'
import type { OfficeProps } from './office.page.tsx'

/** As many classes as one takes in. */
const mostClasses = 6

/** Which adults have not read the one-page profiles of a class they teach (RCD-7), a row a class. */
export function UnreadCard({ view, words }: OfficeProps): VNode {
  const t = words.unread
  return (
    <Card title={t.title}>
      {view.unread.length === 0 ? (
        <p>{t.all}</p>
      ) : (
        <Rows
          rows={[...Map.groupBy(view.unread, each => each.className)]
            .slice(0, mostClasses)
            .map(([className, same]) => ({
              key: className,
              title: className,
              below: <a href={recordPaths.classPages.to({}, { class: className })}>{t.print(className)}</a>,
              words: linesOf(same, view.names, t).join(' '),
            }))}
        />
      )}
    </Card>
  )
}

const lists = new Intl.ListFormat('en-GB', { type: 'conjunction' })

/** `One page, still to be read by Mr Shaw and Denise.`: whoever has as many to read stands together. */
const linesOf = (same: readonly UnreadClass[], names: Names, t: Words['unread']): readonly string[] =>
  [...Map.groupBy(same, each => each.unread)].map(([unread, adults]) => {
    const who = lists.format(adults.map(each => names.people.get(each.person)?.called ?? ''))
    return t.line(who, unread, adults[0]?.profiles ?? unread)
  })
