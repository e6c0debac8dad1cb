import type { VNode } from 'preact'
import type { PersonId } from '../../../kernel/ids.ts'
import type { PlainDate } from '../../../kernel/plain-date.ts'
import type { ChildCard } from '../../../platform/identity/children.ts'
import { recordPaths, type ToRead } from '../../../slices/record/index.ts'
import { Page } from '../../../ui/page.tsx'
import { PostButton } from '../../../ui/patterns/buttons.tsx'
import { Card } from '../../../ui/patterns/card.tsx'
import { Stack } from '../../../ui/patterns/columns.tsx'
import { Empty } from '../../../ui/patterns/empty.tsx'
import { FoldTable } from '../../../ui/patterns/fold-table.tsx'
import { Head } from '../../../ui/patterns/head.tsx'
import { Tag } from '../../../ui/patterns/tag.tsx'
import * as paths from '../paths.ts'
import type { Text } from '../text/text.ts'

export type ReadByView = {
  readonly setting: string
  readonly today: PlainDate
  readonly rows: readonly ToRead[]
  readonly reminded: ReadonlyMap<PersonId, PlainDate>
  readonly children: ReadonlyMap<string, ChildCard>
  readonly nameOf: (person: PersonId) => string
}

/** Who has still to read which page before the first lesson: by adult and class, the soonest lesson first (RCD-7). */
export function ReadByPage({ view, text: { readBy: t } }: { readonly view: ReadByView; readonly text: Text }): VNode {
  const adults = [...Map.groupBy(view.rows, each => `${each.person} ${each.className}`).values()]
  return (
    <Page title={t.title} space="desk">
      <Stack>
        <Head above={view.setting} title={t.title} lead={t.lead} />
        <Card>
          {adults.length === 0 ? (
            <Empty>{t.all}</Empty>
          ) : (
            <FoldTable
              caption={t.title}
              hideCaption
              columns={[t.adult, t.className, t.lesson, t.still]}
              rows={adults.flatMap(rows => {
                const [first] = rows
                if (!first) return []
                return {
                  key: `${first.person}${first.className}`,
                  cells: [
                    <Adult key="who" view={view} person={first.person} t={t} />,
                    first.className,
                    t.first(first.firstLesson, view.today),
                    <ul class="t-plain">
                      {rows.map(each => (
                        <One key={each.child} row={each} child={view.children.get(each.child)} t={t} />
                      ))}
                    </ul>,
                  ],
                }
              })}
            />
          )}
        </Card>
      </Stack>
    </Page>
  )
}

type AdultProps = { readonly view: ReadByView; readonly person: PersonId; readonly t: Text['readBy'] }

/** Who it is, and a way to remind them: once a day. */
function Adult({ view, person, t }: AdultProps): VNode {
  const on = view.reminded.get(person)
  return (
    <>
      <p>{view.nameOf(person)}</p>
      {on && <p class="t-small">{t.reminded(on)}</p>}
      {on !== view.today && (
        <PostButton action={paths.remind.to()} hidden={{ person }} quiet slim>
          {t.remind(view.nameOf(person))}
        </PostButton>
      )}
    </>
  )
}

type OneProps = { readonly row: ToRead; readonly child: ChildCard | undefined; readonly t: Text['readBy'] }

const One = ({ row, child, t }: OneProps): VNode => (
  <li>
    <a href={recordPaths.profile.to({ child: row.child })}>{child?.fullName ?? ''}</a>{' '}
    {row.hasMedicine && <Tag is="info">{t.medicine}</Tag>} {row.readBefore && t.changed}
  </li>
)
