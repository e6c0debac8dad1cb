import type { VNode } from 'preact'
import { Page } from '../../../ui/page.tsx'
import { SheetColumns } from '../../../ui/patterns/sheet.tsx'
import type { OnToday } from '../../support/index.ts'
import type { PageReader } from '../domain/page-readers.ts'
import type { ClassReading } from '../store/class-reading.ts'
import type { RecordView } from '../store/record-view.ts'
import { ProfileSheet } from './parts/profile-sheet.tsx'
import { ReaderTabs } from './parts/reader-tabs.tsx'
import * as paths from './paths.ts'
import { ProfileSide } from './profile-side.tsx'
import type { Text } from './text/text.ts'

export type ProfileProps = {
  readonly view: RecordView
  readonly text: Text
  readonly reading: ClassReading
  /** What was agreed for today, by its time; nothing for who may not see it. */
  readonly today: readonly OnToday[]
  /** Whether the one who asks has read this page, as it stands now. */
  readonly mine: 'unread' | 'read' | 'changed'
  /** Whose page it is, and whether that is the one who asks. */
  readonly reader: PageReader
  readonly isMine: boolean
}

/** The one-page profile: keep me safe, what helps, good at, how to talk; one side of A4 (RCD-7, board 04). */
export const ProfilePage = ({ view, text, reading, today, mine, reader, isMine }: ProfileProps): VNode => (
  <Page title={text.desk.profile.title(view.child.fullName)} space="desk" ground="desk">
    <div class="t-noprint">
      <ReaderTabs here={reader} to={each => paths.profile.to({ child: view.child.child }, { for: each })} text={text} />
    </div>
    <SheetColumns side={<ProfileSide view={view} text={text} reading={reading} mine={mine} isMine={isMine} />}>
      <ProfileSheet view={view} text={text} today={today} reader={reader} isMine={isMine} />
    </SheetColumns>
  </Page>
)
