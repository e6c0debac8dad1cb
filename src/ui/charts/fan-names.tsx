import type { VNode } from 'preact'
import type { FanLine, Plot } from './fan-line.ts'
import { apart } from './scales.ts'

/** Names at the right have the room of the longest. */
export const roomForNames = (lines: readonly FanLine[]): number =>
  Math.min(300, 66 + 8.2 * Math.max(0, ...lines.map(line => line.words.length)))

/** On a phone names do not fit at the end of the lines: they stand under the chart, each with its line, one under another. */
const keyLine = 26

/** How much longer a narrow chart is for its names. */
export const roomForKey = (lines: readonly FanLine[]): number => 16 + keyLine * lines.length

/** The name at the end of each line, pushed apart where they would stand on one another. */
export function Names({ lines, x, y, last, say }: Plot & { lines: readonly FanLine[] }): VNode {
  const ends = lines.map(line => ({ line, value: line.middle[line.middle.length - 1] ?? 0 }))
  const placed = apart(
    ends.map(({ value }) => y(value)),
    22,
  )
  return (
    <g>
      {ends.map(({ line, value }, index) => {
        const at = placed[index] ?? 0
        const name = `${line.words}, ${say(value)}`
        return (
          <g key={line.key} class={`t-look--${line.look}`}>
            <path class="t-route t-route--lead" d={`M${x(last)} ${y(value)}L${x(last) + 14} ${at}`} />
            <text class="t-route__name" x={x(last) + 18} y={at + 5}>
              {name}
            </text>
          </g>
        )
      })}
    </g>
  )
}

/** The same names under a narrow chart, the highest line first, as the lines end. */
export function NameKey({ lines, height, say }: Plot & { lines: readonly FanLine[] }): VNode {
  const end = (line: FanLine): number => line.middle[line.middle.length - 1] ?? 0
  return (
    <g>
      {lines
        .toSorted((a, b) => end(b) - end(a))
        .map((line, index) => {
          const at = height + 20 + keyLine * index
          return (
            <g key={line.key} class={`t-look--${line.look}`}>
              <path class="t-route" d={`M2 ${at}L40 ${at}`} />
              <text class="t-route__name" x={50} y={at + 5}>
                {`${line.words}, ${say(end(line))}`}
              </text>
            </g>
          )
        })}
    </g>
  )
}
