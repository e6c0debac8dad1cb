import type { ComponentChildren, VNode } from 'preact'

type Stat = { number: ComponentChildren; words: ComponentChildren }

/** Two to four counts with what they count. */
export const Stats = ({ stats }: { stats: readonly Stat[] }): VNode => (
  <div class="t-fours">
    {stats.map((stat, index) => (
      <p key={index} class="t-stat">
        <b>{stat.number}</b> <span>{stat.words}</span>
      </p>
    ))}
  </div>
)
