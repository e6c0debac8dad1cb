import type { VNode } from 'preact'

export type CircleStep = {
  readonly number: number
  /** How hard it pushes on to the next, 0 to 1: the thicker, the harder. */
  readonly push: number
  /** The one that drives now. */
  readonly drives?: boolean | undefined
  /** Held still: nothing passes. */
  readonly cut?: boolean | undefined
}

type Props = {
  readonly title: string
  readonly words: string
  readonly steps: readonly CircleStep[]
  readonly middle: string
}

const size = 420
const centre = size / 2
const radius = 160

/** A circle that feeds itself, step by step; its steps are told in a list beside it. The one that drives moves, unless motion is unwanted. */
export function Circle({ title, words, steps, middle }: Props): VNode {
  const turn = (index: number): number => ((2 * Math.PI) / steps.length) * index - Math.PI / 2
  const at = (angle: number, from = radius) => ({
    x: centre + from * Math.cos(angle),
    y: centre + from * Math.sin(angle),
  })
  const gap = 0.17
  return (
    <svg class="t-chart t-circle" viewBox={`0 0 ${size} ${size}`} role="img" aria-labelledby="circle-t circle-d">
      <title id="circle-t">{title}</title>
      <desc id="circle-d">{words}</desc>
      {steps.map((step, index) => {
        const from = at(turn(index) + gap)
        const to = at(turn(index + 1) - gap)
        const head = [
          at(turn(index + 1) - gap + 0.02),
          at(turn(index + 1) - gap - 0.06, radius + 9),
          at(turn(index + 1) - gap - 0.06, radius - 9),
        ]
        const look = `t-circle__arrow${step.drives ? ' t-circle__arrow--drives' : ''}${step.cut ? ' t-circle__arrow--cut' : ''}`
        return (
          <g key={step.number} class={look}>
            <path
              d={`M${from.x.toFixed(1)} ${from.y.toFixed(1)}A${radius} ${radius} 0 0 1 ${to.x.toFixed(1)} ${to.y.toFixed(1)}`}
              stroke-width={(2 + 9 * Math.max(0, Math.min(1, step.push))).toFixed(1)}
            />
            <polygon points={head.map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`).join(' ')} />
          </g>
        )
      })}
      {steps.map((step, index) => {
        const { x, y } = at(turn(index))
        return (
          <g key={step.number} class="t-circle__step">
            <circle cx={x.toFixed(1)} cy={y.toFixed(1)} r="21" />
            <text x={x.toFixed(1)} y={(y + 6).toFixed(1)} text-anchor="middle">
              {step.number}
            </text>
          </g>
        )
      })}
      <text class="t-chart__title" x={centre} y={centre + 6} text-anchor="middle">
        {middle}
      </text>
    </svg>
  )
}
