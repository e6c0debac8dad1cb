import type { VNode } from 'preact'
import type { Filled } from '../../../../platform/web/form-contract.ts'
import { Fields } from '../../../../platform/web/forms/fields.tsx'
import { Page } from '../../../../ui/page.tsx'
import { Button } from '../../../../ui/patterns/buttons.tsx'
import { Card } from '../../../../ui/patterns/card.tsx'
import { Stack } from '../../../../ui/patterns/columns.tsx'
import { Form, ProblemSummary } from '../../../../ui/patterns/form.tsx'
import { Head } from '../../../../ui/patterns/head.tsx'
import { Notice } from '../../../../ui/patterns/notice.tsx'
import { RowsLink } from '../../../../ui/patterns/rows.tsx'
import { Tag } from '../../../../ui/patterns/tag.tsx'
import type { DialogueRow } from '../../store/queries.ts'
import * as paths from '../paths.ts'
import type { Text } from '../text/text.ts'
import { openForm } from './forms.ts'

type Props = {
  readonly own: readonly { readonly dialogue: DialogueRow; readonly waiting: number }[]
  readonly filled: Filled
  /** Why one may not open another; nothing where one may. */
  readonly whyNot: string | undefined
  readonly text: Text
}

/** Dialogues somebody looks after, and a new one. */
export function DeskListPage({ own, filled, whyNot, text }: Props): VNode {
  const words = text.desk
  return (
    <Page title={words.title} space="desk" width="mid">
      <Stack>
        <ProblemSummary problems={filled.problems} />
        <Head title={words.title} lead={words.lead} />
        <Card title={words.yours}>
          {own.length === 0 ? (
            <p>{words.none}</p>
          ) : (
            <RowsLink
              links={own.map(({ dialogue, waiting }) => ({
                href: paths.look.to(dialogue),
                words: dialogue.title,
                ...(waiting > 0 && { tag: <Tag is="today">{words.waiting(waiting)}</Tag> }),
              }))}
            />
          )}
        </Card>
        {whyNot === undefined ? (
          <Card title={words.fresh}>
            <Form draft keptAt={filled.keptAt}>
              <Fields form={openForm} filled={filled} />
              <Button>{words.openIt}</Button>
            </Form>
          </Card>
        ) : (
          <Notice kind="plain">
            <p>{whyNot}</p>
          </Notice>
        )}
      </Stack>
    </Page>
  )
}
