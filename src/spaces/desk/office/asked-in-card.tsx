import type { VNode } from 'preact'
import type { AskedIn } from '../../../platform/identity/invitations.ts'
import { Card } from '../../../ui/patterns/card.tsx'
import { RowsLink } from '../../../ui/patterns/rows.tsx'
import * as circlePaths from '../../circle/paths.ts'
import type { Words } from '../text/text.ts'

type Props = { readonly askedIn: readonly AskedIn[]; readonly words: Words }

/** Who waits to be seen in person before a child's page opens to them, and whom a family asks for (ACC-7). */
export const AskedInCard = ({ askedIn, words }: Props): VNode | null =>
  askedIn.length === 0 ? null : (
    <Card title={words.askedIn.title} small>
      <RowsLink
        links={askedIn.map(({ invitation, child, forName, relationship, status }) => ({
          // Each its own address: two may wait around one child.
          href:
            status === 'claimed'
              ? circlePaths.invitation.to({ child, invitation })
              : circlePaths.invite.to({ child }, { asked: invitation }),
          words: words.askedIn[status](forName, relationship),
          icon: 'people',
        }))}
      />
    </Card>
  )
