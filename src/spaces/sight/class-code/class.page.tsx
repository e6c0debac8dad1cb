import type { VNode } from 'preact'
import type { PlainDate } from '../../../kernel/plain-date.ts'
import type { ClassMinutes } from '../../../platform/identity/class-codes.ts'
import type { Filled } from '../../../platform/web/form-contract.ts'
import type { ClassSession } from '../../../slices/support/index.ts'
import { Page } from '../../../ui/page.tsx'
import { Button, Go, PostButton } from '../../../ui/patterns/buttons.tsx'
import { Card } from '../../../ui/patterns/card.tsx'
import { Stack } from '../../../ui/patterns/columns.tsx'
import { Empty } from '../../../ui/patterns/empty.tsx'
import { Form, ProblemSummary } from '../../../ui/patterns/form.tsx'
import { from } from '../../../ui/patterns/form-field.ts'
import { TextField } from '../../../ui/patterns/form-text.tsx'
import { Head } from '../../../ui/patterns/head.tsx'
import { Notice } from '../../../ui/patterns/notice.tsx'
import { RowsLink } from '../../../ui/patterns/rows.tsx'
import { PrintButton, SheetColumns } from '../../../ui/patterns/sheet.tsx'
import { Tag } from '../../../ui/patterns/tag.tsx'
import { MinuteSheet, Reach } from '../minute-sheet.tsx'
import { timeOf } from '../moments.ts'
import * as paths from '../paths.ts'
import type { Text } from '../text/text.ts'
import { SupportToday } from './support.page.tsx'

/** Where whoever is here for a day types the code of their class and their name: no account, any device (P18). */
export function EnterPage({
  filled,
  wrong,
  text,
}: {
  readonly filled: Filled
  readonly wrong?: string
  readonly text: Text
}): VNode {
  const t = text.classCode
  return (
    <Page title={t.title} space="public" width="narrow">
      <Stack>
        <ProblemSummary problems={filled.problems} />
        <Head title={t.title} lead={t.lead} />
        {wrong && (
          <Notice kind="stuck" role="alert">
            {wrong}
          </Notice>
        )}
        <Card>
          <Form action={paths.classCode.to()}>
            <TextField {...from(filled, 'code')} label={t.code} hint={t.codeHint} autocomplete="off" width={10} />
            <TextField {...from(filled, 'name')} label={t.name} hint={t.nameHint} autocomplete="off" width={20} />
            <TextField {...from(filled, 'as')} label={t.as} hint={t.asHint} autocomplete="off" width={20} />
            <Button>{t.enter}</Button>
          </Form>
        </Card>
      </Stack>
    </Page>
  )
}

type Props = {
  readonly shown: ClassMinutes
  readonly sessions: readonly ClassSession[]
  readonly called: string
  readonly today: PlainDate
  readonly text: Text
}

/** The class in one minute: those with something to keep them safe first, each on one sheet; whom to ask beside them. */
export function ClassPage({ shown, sessions, called, today, text }: Props): VNode {
  const t = text.classCode
  const isSafe = (of: ClassMinutes['children'][number]) => of.entries.some(each => each.part === 'keep-me-safe')
  const ask = [...new Map(shown.children.flatMap(each => each.ask).map(each => [each.name, each])).values()]
  return (
    <Page
      title={t.todayTitle(shown.className)}
      space="public"
      ground="desk"
      nav={[]}
      who={t.who(called, shown.className, timeOf(shown.until))}
    >
      <SheetColumns
        side={
          <>
            <SupportToday sessions={sessions} text={text} />
            <Card title={t.children} small>
              <RowsLink
                links={shown.children.map(each => ({
                  href: `#of-${each.child}`,
                  words: each.fullName,
                  ...(isSafe(each) && { tag: <Tag is="info">{t.safe}</Tag> }),
                }))}
              />
            </Card>
            {shown.inClass.length > 0 && (
              <Card title={t.inClass} small>
                <p>{shown.inClass.map(each => [each.name, each.is].filter(Boolean).join(', ')).join(' · ')}</p>
              </Card>
            )}
            <Card title={t.ask} small>
              <Reach people={[...(shown.setting ? [{ ...shown.setting, is: '' }] : []), ...ask]} none={t.atOffice} />
            </Card>
            <PrintButton>{t.print}</PrintButton>
            <PostButton action="/sign-out" quiet wide>
              {t.leave}
            </PostButton>
          </>
        }
      >
        <Stack gap="large">
          <div class="t-noprint">
            <Head
              title={t.todayTitle(shown.className)}
              lead={t.safeFirst(shown.children.filter(isSafe).length)}
              below={t.looks}
            />
            {/* What keeps a child safe comes first; on a telephone this stands below all of it. */}
            {sessions.length > 0 && <Go href="#support">{t.support.title}</Go>}
          </div>
          {shown.children.length === 0 && (
            <Card>
              <Empty>{t.none}</Empty>
            </Card>
          )}
          {shown.children.map(each => (
            <div key={each.child} id={`of-${each.child}`}>
              <MinuteSheet minute={each} today={today} text={text} isOneOfMany />
            </div>
          ))}
        </Stack>
      </SheetColumns>
    </Page>
  )
}
