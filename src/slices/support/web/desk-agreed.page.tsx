import type { VNode } from 'preact'
import type { May } from '../../../kernel/decider.ts'
import { Page } from '../../../ui/page.tsx'
import { Action } from '../../../ui/patterns/action.tsx'
import { Go } from '../../../ui/patterns/buttons.tsx'
import { Card } from '../../../ui/patterns/card.tsx'
import { Stack } from '../../../ui/patterns/columns.tsx'
import { Empty } from '../../../ui/patterns/empty.tsx'
import { Head } from '../../../ui/patterns/head.tsx'
import type { AgreedView } from '../store/views.ts'
import { AgreedCard } from './agreed-card.tsx'
import * as paths from './paths.ts'
import type { Text } from './text/text.ts'

type Props = { readonly view: AgreedView; readonly mayAgree: May; readonly words: Text }

/** What is agreed for a child, for those who work with them. */
export function DeskAgreedPage({ view, mayAgree, words }: Props): VNode {
  const { child, commitments } = view
  const t = words.desk
  return (
    <Page title={t.agreedFor(child.knownAs)} space="desk" width="mid">
      <Stack>
        <Head
          above={[child.fullName, child.className].filter(Boolean).join(' · ')}
          title={t.agreedFor(child.knownAs)}
          action={
            <Action may={mayAgree} href={paths.deskAgree.to({ child: child.child })} icon="plus">
              {t.agree.button}
            </Action>
          }
        />
        {commitments.length === 0 && (
          <Card title={words.my.heading}>
            <Empty title={t.empty.title} beads={5}>
              {t.empty.words}
            </Empty>
          </Card>
        )}
        {commitments.map((commitment, index) => (
          <Card key={commitment.commitment} title={index === 0 ? words.my.heading : undefined}>
            <AgreedCard
              {...{ commitment, words }}
              names={view}
              me={view.me}
              child={child.knownAs}
              today={view.today}
              ofFamily={false}
              withKey={index === 0}
            />
            <Go href={paths.deskCommitment.to({ child: child.child, commitment: commitment.commitment })}>
              {t.one.open(commitment.name)}
            </Go>
          </Card>
        ))}
      </Stack>
    </Page>
  )
}
