import type { VNode } from 'preact'
import type { Brought } from '../../../platform/import/import-children.ts'
import type { Imported } from '../../../platform/import/problem.ts'
import type { Filled } from '../../../platform/web/form-contract.ts'
import { Page } from '../../../ui/page.tsx'
import { Acts, Button, ButtonLink } from '../../../ui/patterns/buttons.tsx'
import { Card } from '../../../ui/patterns/card.tsx'
import { Stack } from '../../../ui/patterns/columns.tsx'
import { FoldTable } from '../../../ui/patterns/fold-table.tsx'
import { Form, ProblemSummary } from '../../../ui/patterns/form.tsx'
import { FileField } from '../../../ui/patterns/form-more.tsx'
import { Head } from '../../../ui/patterns/head.tsx'
import { Notice } from '../../../ui/patterns/notice.tsx'
import * as paths from '../paths.ts'
import type { Words } from '../text/text.ts'
import { classesOf, type ListSetting } from './list-view.ts'

type Props = { readonly setting: ListSetting; readonly words: Words }

/** Choose the file: what it must hold, how large it may be, and that nothing happens before it is confirmed. */
export function ClassListPage({ setting, words, filled }: Props & { readonly filled: Filled }): VNode {
  const t = words.classList
  return (
    <Page title={t.title} space="desk" width="narrow">
      <Stack>
        <ProblemSummary problems={filled.problems} />
        <Head above={setting.name} title={t.title} lead={t.lead} />
        {setting.urn === undefined ? (
          <Notice>{t.noUrn}</Notice>
        ) : (
          <>
            <Choose words={words} problem={filled.problems.find(each => each.field === 'list')?.message} />
            <Card title={t.columns} small>
              <p>{t.columnsNeeded(setting.urn)}</p>
              <p>{t.columnsMore}</p>
            </Card>
          </>
        )}
      </Stack>
    </Page>
  )
}

const Choose = ({ words, problem }: Pick<Props, 'words'> & { problem?: string | undefined }): VNode => (
  <Form action={paths.classList.to()} withFile>
    <FileField
      name="list"
      label={words.classList.file}
      hint={words.classList.limit}
      problem={problem}
      accept=".csv,text/csv"
    />
    <Button>{words.classList.check}</Button>
  </Form>
)

/** What is wrong in the file, row by row. Nothing of it was brought in. */
export function ListProblemsPage({ setting, words, problems }: Props & Pick<Imported, 'problems'>): VNode {
  const t = words.classList
  const shown = problems.slice(0, mostShown)
  return (
    <Page title={t.mend} space="desk" width="mid">
      <Stack>
        <Head above={setting.name} title={t.mend} lead={t.mendLead(problems.length)} />
        <Card>
          <FoldTable
            caption={t.mend}
            hideCaption
            columns={[{ words: t.row, num: true }, t.column, t.value, t.reason]}
            rows={shown.map(({ line, column, value, reason }, index) => ({
              key: `${index}`,
              cells: [line, column, <span dir="auto">{value}</span>, reason],
            }))}
          />
          {problems.length > shown.length && <p>{t.more(problems.length - shown.length)}</p>}
        </Card>
        <Choose words={words} />
      </Stack>
    </Page>
  )
}
const mostShown = 200

type SummaryProps = Props & { readonly brought: readonly Brought[]; readonly list: string }

/** What would come in, class by class; it comes in when this is confirmed. */
export function ListSummaryPage({ setting, words, brought, list }: SummaryProps): VNode {
  const t = words.classList
  const classes = classesOf(brought)
  const changes = brought.filter(each => each.outcome !== 'unchanged').length
  return (
    <Page title={t.summary} space="desk" width="mid">
      <Stack>
        <Head above={setting.name} title={t.summary} lead={t.summaryLead(brought.length)} />
        <Card>
          <FoldTable
            caption={t.summary}
            hideCaption
            columns={[
              t.className,
              { words: t.children, num: true },
              { words: t.added, num: true },
              { words: t.changed, num: true },
              { words: t.supported, num: true },
            ]}
            rows={classes.map(each => ({
              key: each.className,
              cells: [each.className || t.noClass, each.children, each.added, each.changed, each.supported],
            }))}
          />
        </Card>
        {changes === 0 ? (
          <Notice>{t.nothing}</Notice>
        ) : (
          <form method="post" action={paths.bringIn.to()}>
            <input type="hidden" name="list" value={list} />
            <p>{t.confirmWords}</p>
            <Acts>
              <Button>{t.confirm}</Button>
            </Acts>
          </form>
        )}
        <Acts>
          <ButtonLink href={paths.classList.to()} quiet>
            {t.another}
          </ButtonLink>
        </Acts>
      </Stack>
    </Page>
  )
}
