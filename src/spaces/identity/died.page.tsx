import type { VNode } from 'preact'
import type { PlainDate } from '../../kernel/plain-date.ts'
import type { Filled } from '../../platform/web/form-contract.ts'
import { Button, Go, PostButton } from '../../ui/patterns/buttons.tsx'
import { Card } from '../../ui/patterns/card.tsx'
import { dayFrom, dayParts } from '../../ui/patterns/form-field.ts'
import { DateField } from '../../ui/patterns/form-more.tsx'
import { Notice } from '../../ui/patterns/notice.tsx'
import { WhoForm } from './form.page.tsx'
import * as paths from './paths.ts'
import type { Text } from './text/text.ts'
import type { WhoView } from './who-view.ts'

type Props = {
  readonly view: WhoView
  readonly filled: Filled
  readonly text: Text
  /** The day, once it is given: then it is asked once more. */
  readonly on: PlainDate | undefined
}

/** A child has died: the day, then one more question, then everything stops (IDT-5). */
export function DiedPage({ view, filled, text, on }: Props): VNode {
  const t = text.desk.died
  const ids = { child: view.child.child }
  return (
    <WhoForm view={view} filled={filled} title={t.title(view.child.knownAs)} lead={t.lead}>
      {view.child.diedOn ? (
        <Notice kind="plain">{t.already}</Notice>
      ) : on ? (
        <Card title={t.sure(view.child.fullName, on)}>
          <p>{t.stops}</p>
          <p>{t.check}</p>
          <PostButton action={paths.died.to(ids)} hidden={hidden(on)}>
            {t.confirm}
          </PostButton>
          <Go href={paths.who.to(ids)}>{t.back}</Go>
        </Card>
      ) : (
        <form class="t-form" method="get" action={paths.died.to(ids)}>
          <p>{t.stops}</p>
          <p>{t.stays}</p>
          <DateField {...dayFrom(filled, 'on')} label={t.on} />
          <Button>{t.next}</Button>
        </form>
      )}
    </WhoForm>
  )
}

function hidden(on: PlainDate): Readonly<Record<string, string>> {
  const { day = '', month = '', year = '' } = dayParts(on)
  return { 'on-day': day, 'on-month': month, 'on-year': year }
}
