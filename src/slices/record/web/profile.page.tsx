import type { VNode } from 'preact'
import { Page } from '../../../ui/page.tsx'
import { SheetColumns } from '../../../ui/patterns/sheet.tsx'
import type { OnToday } from '../../support/index.ts'
import type { ClassReading } from '../store/class-reading.ts'
import type { RecordView } from '../store/record-view.ts'
import { ProfileSheet } from './parts/profile-sheet.tsx'
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
}

/** The one-page profile: keep me safe, what helps, good at, how to talk; one side of A4 (RCD-7, board 04). */
export const ProfilePage = ({ view, text, reading, today, mine }: ProfileProps): VNode => (
  <Page title={text.desk.profile.title(view.child.fullName)} space="desk" ground="desk">
    <SheetColumns side={<ProfileSide view={view} text={text} reading={reading} mine={mine} />}>
      <ProfileSheet view={view} text={text} today={today} />
    </SheetColumns>
  </Page>
)
