import type { VNode } from 'preact'
import { longDay } from '../../../kernel/plain-date.ts'
import { Page } from '../../../ui/page.tsx'
import { BothVersions } from '../../../ui/patterns/both-versions.tsx'
import { ButtonLink } from '../../../ui/patterns/buttons.tsx'
import { ClauseTag } from '../../../ui/patterns/clause-tag.tsx'
import { Stack } from '../../../ui/patterns/columns.tsx'
import { Head } from '../../../ui/patterns/head.tsx'
import { Notice } from '../../../ui/patterns/notice.tsx'
import type { NeedView } from '../store/need-view.ts'
import type { Decision } from '../store/queries.ts'
import type { DecideFields } from './decide.form.ts'
import * as paths from './paths.ts'
import type { Text } from './text/text.ts'

type Props = {
  readonly view: NeedView
  readonly text: Text
  readonly yours: DecideFields
  readonly saved: Decision
}

/** Two people decided at once: one decision stands, and the other person sees both (IDN-4). Nothing typed is lost. */
export function DecidedMeanwhilePage({ view, text, yours, saved }: Props): VNode {
  const words = text.desk.meanwhile
  const by = view.nameOf(saved.decidedBy)
  const back = paths.deskNeed.to({ child: view.child.child, need: view.need.need })
  return (
    <Page title={words.title(by.called)} space="desk" width="mid">
      <Stack>
        <Head above={<a href={back}>{view.child.fullName}</a>} title={words.title(by.called)} lead={words.lead} />
        <BothVersions
          yours={{
            who: words.notRecorded(view.nameOf(view.facts.me.person).name),
            words: `${text.outcome[yours.outcome]}. ${yours.reasons ?? ''}`,
          }}
          saved={{
            who: `${by.name}, ${longDay(saved.decidedOn)}`,
            words: `${text.outcome[saved.outcome]}. ${saved.reasons}`,
          }}
        />
        <Notice kind="ok">
          <p>
            {words.stands} <ClauseTag clause="IDN-4" href="/rules/additional-support-2025/IDN-4" />
          </p>
        </Notice>
        <ButtonLink href={back}>{words.open}</ButtonLink>
      </Stack>
    </Page>
  )
}
