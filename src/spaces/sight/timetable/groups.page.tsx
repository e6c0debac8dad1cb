import type { VNode } from 'preact'
import { dateInWords } from '../../../kernel/plain-date.ts'
import type { Group } from '../../../platform/identity/groups.ts'
import type { RowProblem } from '../../../platform/import/problem.ts'
import type { Filled } from '../../../platform/web/form-contract.ts'
import { Page } from '../../../ui/page.tsx'
import { Acts, Button, ButtonLink } from '../../../ui/patterns/buttons.tsx'
import { Card } from '../../../ui/patterns/card.tsx'
import { Stack } from '../../../ui/patterns/columns.tsx'
import { Empty } from '../../../ui/patterns/empty.tsx'
import { FoldTable } from '../../../ui/patterns/fold-table.tsx'
import { Form, ProblemSummary } from '../../../ui/patterns/form.tsx'
import { FileField } from '../../../ui/patterns/form-more.tsx'
import { Head } from '../../../ui/patterns/head.tsx'
import * as paths from '../paths.ts'
import type { Text } from '../text/text.ts'
import type { BroughtGroup } from './group-view.ts'
import type { TimetableView } from './timetable-view.ts'

type Props = { readonly view: TimetableView; readonly text: Text }

/** The groups of a setting with whoever teaches them, and a list that brings more. */
export function GroupsPage({
  view,
  groups,
  filled,
  text,
}: Props & { readonly groups: readonly Group[]; readonly filled: Filled }): VNode {
  const t = text.groups
  const taughtBy = (name: string) =>
    [...new Set(view.has.filter(each => each.className === name).map(each => view.nameOf(each.person)))].join(', ')
  return (
    <Page title={t.title} space="desk" width="mid">
      <Stack>
        <ProblemSummary problems={filled.problems} />
        <Head above={view.setting} title={t.title} lead={t.lead} />
        <Card title={t.has}>
          {groups.length === 0 ? (
            <Empty>{t.none}</Empty>
          ) : (
            <FoldTable
              caption={t.has}
              hideCaption
              columns={[t.name, t.adults, { words: t.children, num: true }, t.dates]}
              rows={groups.map(({ name, children, from, last }) => ({
                key: name,
                cells: [name, taughtBy(name) || t.noAdult, children, t.days(from, last)],
              }))}
            />
          )}
        </Card>
        <Card title={t.bring}>
          <p>{t.columns}</p>
          <p>
            {t.starts(view.year.lastDay)} {t.whole}
          </p>
          <Choose text={text} problem={filled.problems.find(each => each.field === 'list')?.message} />
        </Card>
      </Stack>
    </Page>
  )
}

const Choose = ({ text, problem }: Pick<Props, 'text'> & { problem?: string | undefined }): VNode => (
  <Form action={paths.groups.to()} withFile>
    <FileField name="list" label={text.groups.file} hint={text.groups.limit} problem={problem} accept=".csv,text/csv" />
    <Button>{text.groups.check}</Button>
  </Form>
)

/** As many as one mends at a time. */
const mostShown = 200

type ProblemsProps = {
  readonly setting: string
  readonly problems: readonly RowProblem[]
  readonly text: Text
}

/** What is wrong in the list, row by row. Nothing of it was brought in. */
export function GroupProblemsPage({ setting, problems, text }: ProblemsProps): VNode {
  const t = text.groups
  return (
    <Page title={t.mend} space="desk" width="mid">
      <Stack>
        <Head above={setting} title={t.mend} lead={t.mendLead(problems.length)} />
        <Card>
          <FoldTable
            caption={t.mend}
            hideCaption
            columns={[{ words: t.row, num: true }, t.column, t.value, t.reason]}
            rows={problems.slice(0, mostShown).map(({ line, column, value, reason }, index) => ({
              key: `${index}`,
              cells: [line, column, <span dir="auto">{value}</span>, reason],
            }))}
          />
          {problems.length > mostShown && <p>{t.more(problems.length - mostShown)}</p>}
        </Card>
        <Choose text={text} />
      </Stack>
    </Page>
  )
}

type SummaryProps = Props & { readonly groups: readonly BroughtGroup[]; readonly list: string }

/** What the list would do, group by group; it is done when this is confirmed. */
export function GroupSummaryPage({ view, groups, list, text }: SummaryProps): VNode {
  const t = text.groups
  return (
    <Page title={t.summary} space="desk" width="mid">
      <Stack>
        <Head above={view.setting} title={t.summary} lead={t.summaryLead(groups.length)} />
        <Card>
          <FoldTable
            caption={t.summary}
            hideCaption
            columns={[t.name, t.adults, { words: t.added, num: true }, { words: t.stay, num: true }, t.reads, t.dates]}
            rows={groups.map(each => ({
              key: each.name,
              cells: [
                each.name,
                each.teachers.map(view.nameOf).join(', ') || t.noAdult,
                each.added,
                each.stay,
                dateInWords(each.seenFrom),
                `${t.days(each.from, each.last)}${each.hasLeft ? `. ${t.someLeft}` : ''}`,
              ],
            }))}
          />
        </Card>
        <form method="post" action={paths.bringGroups.to()}>
          <input type="hidden" name="list" value={list} />
          <p>{t.confirmWords}</p>
          <Acts>
            <Button>{t.confirm}</Button>
            <ButtonLink href={paths.groups.to()} quiet>
              {t.another}
            </ButtonLink>
          </Acts>
        </form>
      </Stack>
    </Page>
  )
}
