import type { VNode } from 'preact'
import { Acts, Button, ButtonLink } from '../../../../ui/patterns/buttons.tsx'

type Props = { readonly send: string; readonly href: string; readonly back: string }

/** How a short form beside an entry ends: the one button, and the way back with nothing sent. */
export const KeepOrBack = ({ send, href, back }: Props): VNode => (
  <Acts>
    <Button>{send}</Button>
    <ButtonLink href={href} quiet>
      {back}
    </ButtonLink>
  </Acts>
)
