import { drawWorld } from '../slices/reform/domain/model/calibrate/ensemble.ts'
import { fitWorld } from '../slices/reform/domain/model/calibrate/fit.ts'
import { history } from '../slices/reform/domain/model/calibrate/history.ts'
import { missed } from '../slices/reform/domain/model/calibrate/misfit.ts'
import { parameterAt, usualParameters } from '../slices/reform/domain/model/calibrate/parameters.ts'
import { openEngine, runWorld } from '../slices/reform/domain/model/run/engine.ts'
import type { AloneCommand } from './alone.ts'

/** How strong the circle is supposed to be: growth from outside alone, half, as first thought, half as much again. */
const strengths = [0, 0.5, 1, 1.5]

export const simulateFitCommand: AloneCommand = {
  name: 'simulate fit',
  does: 'Fits the reform model to the published figures, for four strengths of the vicious circle.',
  run: ({ say, progress }) => {
    const engine = openEngine()
    const series = [...new Set(history.map(figure => figure.series))]
    const columns = strengths.map(strength => {
      progress(`Strength ${strength}`)
      const parameters = usualParameters()
      parameters[parameterAt.get('feedback') ?? -1] = strength
      const misfit = fitWorld(engine, parameters, { figures: history, figureShifts: [], priorShifts: [], until: 2027 })
      runWorld(engine, parameters, undefined, 2027)
      const errors = series.map(name => {
        const own = history.filter(figure => figure.series === name)
        return own.reduce((sum, figure) => sum + Math.abs(missed(engine, figure)), 0) / own.length
      })
      return { strength, misfit, errors }
    })
    say('Mean error in per cent, by how strong the vicious circle is believed to be:')
    say(['', ...columns.map(({ strength }) => strength.toFixed(1))].map(pad).join(''))
    series.forEach(
      (name, at) =>
        void say([name, ...columns.map(({ errors }) => (100 * (errors[at] ?? 0)).toFixed(1))].map(pad).join('')),
    )
    say(['misfit', ...columns.map(({ misfit }) => misfit.toFixed(1))].map(pad).join(''))
    say('The past fits about as well with any strength: it is a belief to set, not a fact that was found.')
    const one = drawWorld(engine, 0, history, 2027)
    say(
      `One world of the ensemble, fitted with chance: misfit ${one.cost.toFixed(1)}. All are written by: node tools/worlds.ts`,
    )
    return true
  },
}

const pad = (text: string, at: number): string => (at === 0 ? text.padEnd(20) : text.padStart(8))
