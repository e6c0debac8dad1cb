import type { VNode } from 'preact'
import type { EndedPlace } from '../../../platform/identity/ended-places.ts'
import { identificationPaths } from '../../../slices/identification/index.ts'
import { Page } from '../../../ui/page.tsx'
import { ButtonLink, Go } from '../../../ui/patterns/buttons.tsx'
import { Stack } from '../../../ui/patterns/columns.tsx'
import { Empty } from '../../../ui/patterns/empty.tsx'
import { Head } from '../../../ui/patterns/head.tsx'
import { Notice } from '../../../ui/patterns/notice.tsx'
import * as circlePaths from '../../circle/paths.ts'
import { EndedPart } from './ended-part.tsx'
import type { Text } from './text/text.ts'

type Props = { readonly words: Text; readonly ended: readonly EndedPlace[]; readonly isWaiting: boolean }

/** A family whose child is not known to us yet: one thing to do. A place of theirs that ended stands first. */
export const EmptyHomePage = ({ words, ended, isWaiting }: Props): VNode => (
  <Page title={words.my.empty.title} space="my" width="narrow">
    <Stack>
      <Head title={words.my.empty.title} lead={words.my.empty.lead} />
      <EndedPart ended={ended} words={words} />
      {isWaiting && (
        <Notice>
          <p>{words.my.waiting}</p>
          <Go href={circlePaths.joinWaiting.to()}>{words.my.waitingMore}</Go>
        </Notice>
      )}
      <Empty>{words.my.empty.words}</Empty>
      <ButtonLink href={identificationPaths.newWorry.to()} wide>
        {words.my.worry}
      </ButtonLink>
    </Stack>
  </Page>
)
