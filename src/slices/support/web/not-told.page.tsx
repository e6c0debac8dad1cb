import type { VNode } from 'preact'
import { shortDay } from '../../../kernel/plain-date.ts'
import { Page } from '../../../ui/page.tsx'
import { Card } from '../../../ui/patterns/card.tsx'
import { Stack } from '../../../ui/patterns/columns.tsx'
import { Empty } from '../../../ui/patterns/empty.tsx'
import { FoldTable } from '../../../ui/patterns/fold-table.tsx'
import { Head } from '../../../ui/patterns/head.tsx'
import { weekOf } from '../domain/rhythm.ts'
import type { NotToldView, ToTell } from '../store/not-told-view.ts'
import { weekWords } from './bead-words.ts'
import * as paths from './paths.ts'
import { personName } from './say.ts'
import type { Text } from './text/text.ts'

type Props = { readonly view: NotToldView; readonly words: Text }

/** What nobody has told yet: one's own first, then what others can tell. */
export function NotToldPage({ view, words }: Props): VNode {
  const t = words.desk.notTold
  const nothing = view.mine.length + view.others.length === 0
  return (
    <Page title={t.title} space="desk" width="mid">
      <Stack>
        <Head title={t.title} lead={t.lead} />
        {nothing && (
          <Card>
            <Empty title={t.empty.title}>{t.empty.words}</Empty>
          </Card>
        )}
        {view.mine.length > 0 && <NotTold title={t.mine} lines={view.mine} {...{ view, words }} />}
        {view.others.length > 0 && <NotTold title={t.others} lines={view.others} {...{ view, words }} />}
      </Stack>
    </Page>
  )
}

type ListProps = Pick<Props, 'words'> & {
  readonly view: Pick<NotToldView, 'people' | 'me'>
  readonly title: string
  readonly lines: readonly ToTell[]
}

/** What, when, who can tell us, and the way to tell it. */
export function NotTold({ title, lines, view, words }: ListProps): VNode {
  const t = words.desk.notTold
  return (
    <Card title={title}>
      <FoldTable
        caption={title}
        hideCaption
        columns={[t.what, t.when, t.who, { words: t.act, hidden: true }]}
        rows={lines.map(line => ({
          key: `${line.group ?? line.commitment} ${line.day}`,
          cells: [
            line.group ? t.children(line.name, line.children) : `${line.name}, ${line.childName}`,
            line.evidence === 'every day' ? t.week(weekWords(weekOf(line.day), words)) : shortDay(line.dueOn),
            personName({ people: view.people }, line.owner.person),
            <a key="tell" href={tellHref(line)}>
              {line.owner.person && line.owner.person !== view.me
                ? t.tellFor(view.people.get(line.owner.person)?.called ?? '')
                : t.act}
              <span class="t-vh">{`: ${line.name}, ${shortDay(line.dueOn)}`}</span>
            </a>,
          ],
        }))}
      />
    </Card>
  )
}

/** A group's session on its own form; a week at once; else the one day. */
export function tellHref(line: Pick<ToTell, 'group' | 'day' | 'child' | 'commitment' | 'evidence'>): string {
  if (line.group) return paths.deskGroup.to({ group: line.group, day: line.day })
  const to = { child: line.child, commitment: line.commitment, day: line.day }
  return line.evidence === 'every day' ? paths.deskWeek.to(to) : paths.deskTell.to(to)
}
