import type { VNode } from 'preact'

type Wheel = { readonly key: string; readonly words: string; readonly at: number }

/** Two bars of a hundred, one under the other, so that which one runs ahead is seen at once; each with its number. */
export const StepGauge = ({
  title,
  scale,
  wheels,
}: {
  title: string
  scale: string
  wheels: readonly Wheel[]
}): VNode => (
  <div class="t-gauge" role="img" aria-label={title}>
    {wheels.map(wheel => (
      <div key={wheel.key} class={`t-gauge__wheel t-gauge__wheel--${wheel.key}`}>
        <p class="t-small">
          {wheel.words}: <b>{wheel.at}</b> {scale}
        </p>
        <svg viewBox="0 0 600 22" preserveAspectRatio="none" aria-hidden="true">
          <rect class="t-gauge__track" x="0" y="3" width="600" height="16" rx="8" />
          <rect class="t-gauge__fill" x="0" y="3" width={Math.max(8, wheel.at * 6)} height="16" rx="8" />
        </svg>
      </div>
    ))}
  </div>
)
