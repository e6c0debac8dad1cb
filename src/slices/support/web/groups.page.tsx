import type { VNode } from 'preact'
import type { PersonId } from '../../../kernel/ids.ts'
import { Page } from '../../../ui/page.tsx'
import { ButtonLink, Go } from '../../../ui/patterns/buttons.tsx'
import { Card } from '../../../ui/patterns/card.tsx'
import { Stack } from '../../../ui/patterns/columns.tsx'
import { Empty } from '../../../ui/patterns/empty.tsx'
import { Head } from '../../../ui/patterns/head.tsx'
import { Rows, RowsLink } from '../../../ui/patterns/rows.tsx'
import type { GroupsView } from '../store/group-view.ts'
import type { GroupToday } from '../store/groups.ts'
import * as paths from './paths.ts'
import { periodWords, timeWords, weekdayWords } from './say.ts'
import type { Text } from './text/text.ts'

/** A worker's groups of the day, each to be told in one save; then all groups. */
export function GroupsPage({ view, words }: { view: GroupsView; words: Text }): VNode {
  const t = words.desk.groups
  return (
    <Page title={t.title} space="desk" width="mid">
      <Stack>
        <Head
          title={t.title}
          action={
            <ButtonLink href={paths.deskNewGroup.to()} icon="plus" quiet>
              {t.new}
            </ButtonLink>
          }
        />
        <Card title={t.today}>
          {view.today.length === 0 ? (
            <Empty title={t.empty.title}>{t.empty.words}</Empty>
          ) : (
            <GroupLinks groups={view.today} me={view.me} words={words} />
          )}
        </Card>
        <Go href={paths.deskNotTold.to()}>{t.notTold}</Go>
        {view.all.length > 0 && (
          <Card title={t.all} small>
            <Rows
              rows={view.all.map(group => ({
                key: group.group,
                title: group.name,
                words: `${t.meets(weekdayWords(group.weekdays, words), timeWords(group.time), group.place)}. ${periodWords({ ...group, evidence: 'session' }, words)}`,
              }))}
            />
          </Card>
        )}
      </Stack>
    </Page>
  )
}

type GroupLinksProps = { readonly groups: readonly GroupToday[]; readonly me: PersonId; readonly words: Text }

/** Sessions to open: told ones with a tick. Whoever leads a group sees all of it; others, the children they work with. */
export const GroupLinks = ({ groups, me, words }: GroupLinksProps): VNode => (
  <RowsLink
    links={groups.map(group => {
      const isTold = group.told === group.children
      const t = words.desk.groups
      return {
        href: paths.deskGroup.to({ group: group.group, day: group.day }),
        bead: isTold ? { is: 'yes', label: t.isTold } : { is: 'soon', label: t.isOpen },
        words: isTold
          ? t.saved(timeWords(group.time), group.name)
          : (group.ledBy.person === me ? t.line : t.lineSeen)(timeWords(group.time), group.name, group.children),
      }
    })}
  />
)
