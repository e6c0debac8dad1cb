import type { VNode } from 'preact'
import { Page } from '../../../ui/page.tsx'
import { Card } from '../../../ui/patterns/card.tsx'
import { Stack } from '../../../ui/patterns/columns.tsx'
import { Empty } from '../../../ui/patterns/empty.tsx'
import { Head } from '../../../ui/patterns/head.tsx'
import { PrintButton } from '../../../ui/patterns/sheet.tsx'
import type { PageReader } from '../domain/page-readers.ts'
import type { RecordView } from '../store/record-view.ts'
import { ProfileSheet } from './parts/profile-sheet.tsx'
import { ReaderTabs } from './parts/reader-tabs.tsx'
import * as paths from './paths.ts'
import type { Text } from './text/text.ts'

type Props = {
  readonly className: string
  readonly reader: PageReader
  readonly views: readonly RecordView[]
  readonly text: Text
}

/** Every one-page profile of a class, one after another, to be printed for whoever teaches it today (P18). */
export function ClassPagesPage({ className, reader, views, text }: Props): VNode {
  const words = text.desk.classPages
  return (
    <Page title={words.title(className)} space="desk" ground="desk" width="mid">
      <Stack gap="large">
        <div class="t-noprint">
          <Stack>
            <Head title={words.title(className)} lead={words.lead} below={words.looks} />
            <ReaderTabs
              here={reader}
              to={each => paths.classPages.to({}, { class: className, for: each })}
              text={text}
            />
            {views.length === 0 ? (
              <Card>
                <Empty>{words.none}</Empty>
              </Card>
            ) : (
              <PrintButton>{words.print(views.length)}</PrintButton>
            )}
          </Stack>
        </div>
        {views.map(view => (
          <ProfileSheet key={view.child.child} view={view} text={text} reader={reader} isOneOfMany />
        ))}
      </Stack>
    </Page>
  )
}
