import type { ComponentChildren, VNode } from 'preact'
import { classes } from '../classes.ts'

/** Whose words or whose face: it decides the colour, and the words beside it say it too. */
export type VoiceOf = 'own' | 'family' | 'professional' | 'other'

/** `PP` of `Priya Patel`; `FR` of `Farzaneh Rahimi`; one letter for one name; marks of any alphabet count. */
export function initialsOf(name: string): string {
  const parts = name
    .replace(/^(mr|mrs|ms|miss|mx|dr|nurse)\.?\s+/i, '')
    .split(/\s+/)
    .filter(Boolean)
  const letters = [parts[0], parts.length > 1 ? parts.at(-1) : undefined].map(part => [...(part ?? '')][0] ?? '')
  return letters.join('').toUpperCase()
}

type AvatarProps = { name: string; of?: VoiceOf | undefined; small?: boolean | undefined }

/** Initials in a circle; the name always stands beside it. */
export const Avatar = ({ name, of, small }: AvatarProps): VNode => (
  <span
    class={classes('t-avatar', of && of !== 'professional' && `t-avatar--${of}`, small && 't-avatar--s')}
    aria-hidden="true"
  >
    {initialsOf(name)}
  </span>
)

type PersonProps = {
  name: string
  /** `Inclusion lead (SENCO), Oakfield`. */
  job?: ComponentChildren
  /** Instead of the name alone: `Priya Patel owes you this`. */
  words?: ComponentChildren
  of?: VoiceOf | undefined
  /** A portrait instead of initials. */
  portrait?: ComponentChildren
}

/** Somebody, by name and job. */
export const Person = ({ name, job, words, of, portrait }: PersonProps): VNode => (
  <div class="t-person">
    {portrait ?? <Avatar name={name} of={of} />}
    <div class="t-person__words">
      <b>{words ?? name}</b>
      {job && <span class="t-person__job">{job}</span>}
    </div>
  </div>
)
