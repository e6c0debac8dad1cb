import type { VNode } from 'preact'
import { longDay } from '../../../kernel/plain-date.ts'
import type { EndedPlace } from '../../../platform/identity/ended-places.ts'
import { Go } from '../../../ui/patterns/buttons.tsx'
import { Stack } from '../../../ui/patterns/columns.tsx'
import { Notice } from '../../../ui/patterns/notice.tsx'
import * as whoPaths from '../../identity/paths.ts'
import type { Text } from './text/text.ts'

type Props = { readonly ended: readonly EndedPlace[]; readonly words: Text }

/** A child whose page this person no longer sees: said at once, with the way to ask why (ACC-6). */
export const EndedPart = ({ ended, words }: Props): VNode | null =>
  ended.length === 0 ? null : (
    <Stack gap="small">
      {ended.map(place => (
        <Notice key={place.member} kind="plain">
          <p>{words.my.ended(place.knownAs, longDay(place.on))}</p>
          <Go href={whoPaths.ended.to({ member: place.member })}>{words.my.endedWhy}</Go>
        </Notice>
      ))}
    </Stack>
  )
