import type { VNode } from 'preact'
import { findPortrait, type Hair, type PortraitLook } from './portrait-looks.ts'

type Props = {
  /** A demo person (`amara`), or a look of your own. Somebody real uses a photo or initials instead. */
  of: string | PortraitLook
  size?: 's' | 'l' | undefined
  label?: string | undefined
}

/** True when we have drawn that person. */
export const hasPortrait = (name: string): boolean => findPortrait(name) !== undefined

/** A drawn head and shoulders, made of a few parts; nothing when the person was never drawn. */
export function Portrait({ of, size, label }: Props): VNode | null {
  const look = typeof of === 'string' ? findPortrait(of) : of
  if (!look) return null
  const shape = size ? `t-pic t-pic--${size}` : 't-pic'
  return label ? (
    <svg class={shape} viewBox="0 0 64 64" role="img" aria-label={label}>
      <Head look={look} />
    </svg>
  ) : (
    <svg class={shape} viewBox="0 0 64 64" aria-hidden="true">
      <Head look={look} />
    </svg>
  )
}

const Head = ({ look }: { look: PortraitLook }): VNode => (
  <>
    <circle cx="32" cy="32" r="31" fill="#eef1ee" />
    {behind[look.hair] && <path d={behind[look.hair]} fill={look.hairColour} />}
    <path d="M10 64c0-13 10-19 22-19s22 6 22 19z" fill={look.top} />
    <path d="M27 42h10v8q-5 4-10 0z" fill={look.skin} />
    <ellipse cx="32" cy="31" rx="13" ry="15" fill={look.skin} />
    {look.beard && (
      <path d="M19 31c0 10 5 16 13 16s13-6 13-16c-1 4-3 5-5 4-3-2-13-2-16 0-2 1-4 0-5-4z" fill={look.hairColour} />
    )}
    <path d={before[look.hair]} fill={look.hairColour} />
    <circle cx="26" cy="31" r="2" fill="#16333a" />
    <circle cx="38" cy="31" r="2" fill="#16333a" />
    <path
      d="M27 38q5 4 10 0"
      fill="none"
      stroke={look.beard ? '#fff' : '#16333a'}
      stroke-width="2.2"
      stroke-linecap="round"
    />
    {look.glasses && (
      <g fill="none" stroke="#16333a" stroke-width="1.8">
        <circle cx="26" cy="31" r="5" />
        <circle cx="38" cy="31" r="5" />
        <path d="M31 31h2" />
      </g>
    )}
  </>
)

const before: Record<Hair, string> = {
  short: 'M18 29c-2-14 6-19 14-19s16 5 14 19c-2-7-5-9-14-9s-12 2-14 9z',
  cropped: 'M19 26c0-9 5-14 13-14s13 5 13 14c-3-5-6-6-13-6s-10 1-13 6z',
  side: 'M19 28c-1-12 5-17 13-17s15 4 13 17c-3-6-6-9-13-8-6 0-10 2-13 8z',
  round: 'M19 27c2-8 8-9 13-9s11 1 13 9c1-3 0-6-1-8-5-4-19-4-24 0-1 2-2 5-1 8z',
  long: 'M18 34c-3-16 4-24 14-24s17 8 14 24c-1-8-4-12-8-14-6 4-14 4-17 2-1 3-2 7-3 12z',
  bob: 'M18 30c-1-14 5-19 14-19s15 5 14 19c-3-8-7-10-14-10s-11 2-14 10z',
  wrap: 'M17 28c-2-14 6-20 15-20s17 6 15 20c-3-6-8-8-15-8s-12 2-15 8zM40 10c6-6 12-2 10 4-2 4-7 3-10-4z',
  scarf:
    'M16 34c-2-17 6-25 16-25s18 8 16 25c0 6-2 12-5 15 2-8 2-16 0-21-2-6-6-8-11-8s-9 2-11 8c-2 5-2 13 0 21-3-3-5-9-5-15z',
  bunches: 'M18 29c-2-14 6-19 14-19s16 5 14 19c-2-6-6-9-14-9s-12 3-14 9z',
  bald: 'M19 24c0-1 0-1 0 0z',
}

// Hair that falls behind the shoulders; short hair has none.
const behind: Partial<Record<Hair, string>> = {
  round: 'M32 2a19 19 0 1 0 .1 0z',
  long: 'M15 28c0-14 8-20 17-20s17 6 17 20l3 22H12z',
  bob: 'M16 26c0-14 8-18 16-18s16 4 16 18v16H16z',
  scarf: 'M15 34c0-17 8-26 17-26s17 9 17 26v18H15z',
  bunches: 'M12 24a7 8 0 1 0 .1 0zM52 24a7 8 0 1 0 .1 0z',
}
