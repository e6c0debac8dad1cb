import { coverageOf, type Held, holdOut, origins } from '../slices/reform/domain/model/calibrate/holdout.ts'
import { openEngine } from '../slices/reform/domain/model/run/engine.ts'
import type { AloneCommand } from './alone.ts'
import { WrongUse } from './command.ts'

export const simulateHoldoutCommand: AloneCommand = {
  name: 'simulate holdout',
  takes: '[WORLDS]',
  does: 'Fits the reform model to the past alone, and holds it against what came after, beside plain growth and constant rates.',
  run: ({ words, say, progress }) => {
    const worlds = Number(words[0] ?? 60)
    if (!Number.isInteger(worlds) || worlds < 10 || worlds > 400)
      throw new WrongUse('WORLDS is a whole number from 10 to 400.')
    const engine = openEngine()
    const all = origins.flatMap(origin => {
      progress(`Known by January ${origin}`)
      return holdOut(engine, origin, worlds)
    })
    say(
      `Fitted to what was known by January of ${origins.join(', ')}; held against the three years after. ${worlds} worlds each.`,
    )
    say(
      'Error is of the middle world. Growth carries on that of the last three years. Rates are those of the last three:',
    )
    say(
      'as many of a thousand people join, of a hundred plans end, and each place has its share. Score is CRPS as a share.',
    )
    say(['series', 'points', 'error %', 'growth %', 'rates %', 'score %', 'in band'].map(pad).join(''))
    for (const name of [...new Set(all.map(({ figure }) => figure.series))]) {
      const own = all.filter(({ figure }) => figure.series === name)
      const row = [
        name,
        String(own.length),
        mean(own.map(({ error }) => error)),
        mean(own.flatMap(({ naiveError }) => naiveError ?? [])),
        mean(own.flatMap(({ ratesError }) => ratesError ?? [])),
        mean(own.map(({ score }) => score)),
        `${coverageOf(own).within} of ${own.length}`,
      ]
      say(row.map(pad).join(''))
    }
    say('')
    say('From January 2022:')
    for (const each of all.filter(({ origin }) => origin === 2022)) say(lineOf(each))
    const { points, within, coverage } = coverageOf(all)
    say('')
    say(
      `The band for eighty in a hundred held ${within} of ${points} figures: ${Math.round(100 * coverage)} in a hundred.`,
    )
    say(
      'The equations were made better with these figures in view, and the pandemic is dated by hindsight, so they flatter.',
    )
    say('Only figures published later are a clean test.')
    return points >= 40 && coverage >= 0.7 && coverage <= 0.9
  },
}

function lineOf({ figure, error, naiveError, ratesError, low, high }: Held): string {
  const per = (value: number) => `${value >= 0 ? '+' : ''}${(100 * value).toFixed(1)}`
  const band = `${per(low / figure.value - 1)} to ${per(high / figure.value - 1)}`
  return [
    figure.series,
    String(Math.floor(figure.at)),
    per(error),
    naiveError === undefined ? '' : per(naiveError),
    ratesError === undefined ? '' : per(ratesError),
    '',
    band,
  ]
    .map(pad)
    .join('')
}
const mean = (values: readonly number[]): string =>
  values.length === 0
    ? ''
    : ((100 * values.reduce((sum, value) => sum + Math.abs(value), 0)) / values.length).toFixed(1)
const pad = (text: string, at: number): string => (at === 0 ? text.padEnd(20) : text.padStart(at === 6 ? 18 : 9))
