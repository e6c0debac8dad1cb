import type { VNode } from 'preact'
import type { PlainDate } from '../../../kernel/plain-date.ts'
import type { EmergencyMinute } from '../../../platform/identity/emergencies.ts'
import { Page } from '../../../ui/page.tsx'
import { Card } from '../../../ui/patterns/card.tsx'
import { Stack } from '../../../ui/patterns/columns.tsx'
import { Notice } from '../../../ui/patterns/notice.tsx'
import { SheetColumns } from '../../../ui/patterns/sheet.tsx'
import { MinuteSheet, Reach } from '../minute-sheet.tsx'
import { momentOf } from '../moments.ts'
import * as paths from '../paths.ts'
import type { Text } from '../text/text.ts'

type Props = { readonly minute: EmergencyMinute; readonly today: PlainDate; readonly text: Text }

/** What an emergency opened: keep me safe, what helps, and at the side whom to call. It ends by itself. */
export function OpenedPage({ minute, today, text }: Props): VNode {
  const t = text.emergency
  return (
    <Page title={t.page(minute.knownAs)} space="desk" ground="desk" who={t.who(momentOf(minute.until))}>
      <SheetColumns
        side={
          <Stack>
            <Notice kind="stuck">{t.call999}</Notice>
            <Card title={t.call} small>
              <Reach people={minute.call} none={t.noPhone} />
            </Card>
            {(minute.setting || minute.ask.length > 0) && (
              <Card title={text.minute.ask} small>
                <Reach
                  people={[...(minute.setting ? [{ ...minute.setting, is: '' }] : []), ...minute.ask]}
                  none={t.noPhone}
                />
              </Card>
            )}
            <Notice icon="eye">{minute.told ? t.wasTold : t.notTold}</Notice>
            <p>
              <a href={paths.emergency.to()}>{t.back}</a>
            </p>
          </Stack>
        }
      >
        <MinuteSheet minute={minute} today={today} text={text} />
      </SheetColumns>
    </Page>
  )
}
