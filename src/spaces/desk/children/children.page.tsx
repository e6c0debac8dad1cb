import type { VNode } from 'preact'
import { type PlainDate, shortDay } from '../../../kernel/plain-date.ts'
import type { DutyRow } from '../../../platform/duties/duty-row.ts'
import { identificationPaths } from '../../../slices/identification/index.ts'
import { recordPaths } from '../../../slices/record/index.ts'
import { Page } from '../../../ui/page.tsx'
import { ButtonLink, Go } from '../../../ui/patterns/buttons.tsx'
import { Card } from '../../../ui/patterns/card.tsx'
import { Stack } from '../../../ui/patterns/columns.tsx'
import { Empty } from '../../../ui/patterns/empty.tsx'
import { FoldTable } from '../../../ui/patterns/fold-table.tsx'
import { Head } from '../../../ui/patterns/head.tsx'
import { Pager } from '../../../ui/patterns/pager.tsx'
import { RowsLink } from '../../../ui/patterns/rows.tsx'
import { Tag } from '../../../ui/patterns/tag.tsx'
import { workerPath } from '../../duties/duty-path.ts'
import { workerWords } from '../../duties/worker-words.ts'
import * as paths from '../paths.ts'
import type { Words } from '../text/text.ts'
import { type ChildrenView, type FoundChild, onePage } from './children-view.ts'
import { FindChild } from './find-child.tsx'

type Props = { readonly view: ChildrenView; readonly words: Words }

/** The children one works with: found by name, class or kind of support. Nobody else's are ever here. */
export function ChildrenPage({ view, words }: Props): VNode {
  const t = words.children
  return (
    <Page title={t.title} space="desk">
      <Stack>
        <Head
          title={t.title}
          below={t.lead}
          action={
            <ButtonLink href={identificationPaths.deskNewWorry.to()} icon="plus">
              {words.addWorry}
            </ButtonLink>
          }
        />
        {view.hasChildren ? (
          <>
            <Card>
              <FindChild classes={view.classes} wanted={view.wanted} words={words} />
            </Card>
            <WhatIsNew view={view} words={words} />
            <Found view={view} words={words} />
          </>
        ) : (
          <Empty title={t.empty}>{t.emptyMore}</Empty>
        )}
      </Stack>
    </Page>
  )
}

/** As many as one takes in: the rest is found in the list below, each with its mark. */
const mostNew = 12

/** In whose record something is new since one last looked, and how much (RCD-19); nothing where nothing is. */
function WhatIsNew({ view, words }: Props): VNode | null {
  const t = words.children
  if (view.news.length === 0) return null
  return (
    <Card title={t.newTitle(view.news.length)} small>
      <RowsLink
        links={view.news.slice(0, mostNew).map(({ child, count }) => ({
          href: `${recordPaths.deskChild.to({ child: child.child })}#since`,
          words: child.fullName,
          tag: <Tag is="info">{t.newThings(count)}</Tag>,
        }))}
      />
      {view.news.length > mostNew && <p class="t-small">{t.newMore(view.news.length - mostNew)}</p>}
    </Card>
  )
}

function Found({ view, words }: Props): VNode {
  const t = words.children
  if (view.of === 0) return <Empty title={t.none}>{t.noneMore}</Empty>
  return (
    <Card title={t.count(view.of)}>
      <FoldTable
        caption={t.title}
        hideCaption
        columns={[t.child, t.className, t.support, t.next, t.page]}
        rows={view.found.map(child => ({ key: child.child, cells: cellsOf(child, view, words) }))}
      />
      {view.of > onePage && <Pages view={view} words={words} />}
      {view.wanted.className && (
        <Go href={recordPaths.classPages.to({}, { class: view.wanted.className })}>
          {words.unread.print(view.wanted.className)}
        </Go>
      )}
    </Card>
  )
}

const cellsOf = (child: FoundChild, view: ChildrenView, words: Words) => [
  <a key="name" href={recordPaths.deskChild.to({ child: child.child })}>
    {child.fullName}
    {child.news > 0 && <span class="t-small"> ({words.children.newThings(child.news)})</span>}
  </a>,
  child.className && (
    <span key="class" class="t-nowrap">
      {child.className}
    </span>
  ),
  standingWords(child, words),
  child.next && <NextDue key="next" duty={child.next} today={view.today} words={words} />,
  child.page ? (
    <a key="page" href={recordPaths.profile.to({ child: child.child })}>
      {child.page === 'changed' ? words.children.changed : words.children.unread}
      <span class="t-vh">{`: ${child.fullName}`}</span>
    </a>
  ) : (
    ''
  ),
]

/** `Extra support agreed · A worry is open`; of *not now*, the day to look again. */
function standingWords({ standings, lookAgainOn, isPart }: FoundChild, { find }: Words): string {
  const said = standings.map(each =>
    each === 'not-now' && lookAgainOn ? find.notNowUntil(shortDay(lookAgainOn)) : find.standing[each],
  )
  return said.join(' · ') || (isPart ? find.partOnly : find.noStanding)
}

/** What comes next for this child, with its one day and the way to it. */
function NextDue({ duty, today, words }: { duty: DutyRow; today: PlainDate; words: Words }): VNode {
  const { what } = workerWords(duty.kind, duty.dueOn < today)
  const href = workerPath(duty)
  return (
    <>
      {href ? <a href={href}>{what}</a> : what}
      {' · '}
      <span class="t-nowrap">{shortDay(duty.dueOn)}</span>{' '}
      {duty.dueOn < today && <Tag is="overdue">{words.children.overdue}</Tag>}
    </>
  )
}

/** The pages before and after, with what was looked for. */
function Pages({ view, words }: Props): VNode {
  const { wanted, from, of } = view
  const t = words.children
  const number = Math.floor(from / onePage) + 1
  const at = (page: number) =>
    paths.children.to(
      {},
      {
        page: String(page),
        name: wanted.name || undefined,
        class: wanted.className || undefined,
        support: wanted.support || undefined,
      },
    )
  return (
    <Pager
      words={t.range(from + 1, Math.min(from + onePage, of), of)}
      before={number > 1 ? { href: at(number - 1), words: t.before } : undefined}
      after={from + onePage < of ? { href: at(number + 1), words: t.after } : undefined}
    />
  )
}
