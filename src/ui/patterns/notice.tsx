import type { ComponentChildren, VNode } from 'preact'
import { classes } from '../classes.ts'
import { Icon } from '../pictures/icon.tsx'
import type { IconName } from '../pictures/names.ts'

type Props = {
  /** `info` (sky, the default) · `ok` it is done · `plain` neutral, such as *no signal* · `stuck` did not work. */
  kind?: 'info' | 'ok' | 'plain' | 'stuck' | undefined
  icon?: IconName | undefined
  /** `status` when it appears by itself after something was done. */
  role?: 'status' | 'alert' | undefined
  children: ComponentChildren
}

const usual = { info: 'info', ok: 'check', plain: 'info', stuck: 'alert' } as const

/** A quiet band with something to know: one thought, an icon, no action of its own. */
export const Notice = ({ kind = 'info', icon, role, children }: Props): VNode => (
  <div class={classes('t-notice', kind !== 'info' && `t-notice--${kind}`)} role={role}>
    <Icon name={icon ?? usual[kind]} />
    <div>{children}</div>
  </div>
)
