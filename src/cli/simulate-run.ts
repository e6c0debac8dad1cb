import { openLab, runFan, years } from '../slices/reform/domain/model/lab.ts'
import { presets } from '../slices/reform/domain/model/presets.ts'
import { today } from '../slices/reform/domain/model/scenario.ts'
import { decodeScenario, encodeScenario } from '../slices/reform/domain/model/scenario-code.ts'
import type { AloneCommand } from './alone.ts'
import { WrongUse } from './command.ts'

const told = [
  'plansTotal',
  'requests',
  'supportCount',
  'unmet',
  'confidence',
  'offerAdequacy',
  'planAdequacy',
  'unplaced',
  'lodged',
  'outlay',
] as const
const shown = [2015, 2020, 2025, 2030, 2035, 2040]

export const simulateRunCommand: AloneCommand = {
  name: 'simulate run',
  takes: 'PRESET|CODE',
  does: 'Runs one way to go, a preset or a shared scenario, in every fitted world.',
  run: ({ words: [asked], say }) => {
    const preset = presets.find(({ name }) => name === asked)
    const read = preset ? { scenario: { ...today, levers: preset.levers } } : decodeScenario(asked ?? '')
    if ('no' in read) throw new WrongUse(`${noOf[read.no]} Presets: ${presets.map(({ name }) => name).join(', ')}.`)
    const fan = runFan(openLab(), read.scenario, told)
    say(`Scenario ${encodeScenario(read.scenario)}: the middle world, and where eighty in a hundred lie.`)
    say(['', ...shown.map(String)].map(pad).join(''))
    for (const name of told) {
      const at = (share: string) => shown.map(year => fan[name]?.[share]?.[years.indexOf(year)] ?? Number.NaN)
      say([name, ...at('0.5').map(said)].map(pad).join(''))
      const high = at('0.9')
      say(['', ...at('0.1').map((low, nth) => `${said(low)} to ${said(high[nth] ?? Number.NaN)}`)].map(pad).join(''))
    }
    say(
      'Levers’ effects are judgements, not findings; only the past was fitted. Trust and adequacy are indices nobody measures.',
    )
    return true
  },
}

const noOf = {
  'not-a-scenario': 'That is no preset and no scenario of ours.',
  'another-version': 'That scenario was made with another version of the model, which would not give the same answer.',
  'out-of-range': 'A slider of that scenario stands outside its range.',
} as const
function said(value: number): string {
  if (Math.abs(value) >= 1e8) return `£${(value / 1e9).toFixed(1)}bn`
  return Math.abs(value) >= 1000 ? `${Math.round(value / 1000)}k` : value.toFixed(2)
}
const pad = (text: string, at: number): string => (at === 0 ? text.padEnd(16) : text.padStart(20))
