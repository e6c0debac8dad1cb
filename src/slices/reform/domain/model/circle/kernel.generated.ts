// @ts-nocheck
// Written by tools/model.ts from the equations in this folder. Do not edit: change an equation and write it anew.
import { exp, log, pow } from '../numbers.ts'

export const stocks = ["moderate","complex","queue","ordinaryPlans","specialPlans","unplaced","trust","staff","deficit","topUp"]
export const computed = 54

/** Saves every stock before each step into `out`, a row a step. */
export function runSmall(out, steps, dt) {
  let moderate = 900000
  let complex = 60000
  let queue = 16000
  let ordinaryPlans = 130000
  let specialPlans = 110000
  let unplaced = 4000
  let trust = 0.58
  let staff = 3000
  let deficit = 0
  let topUp = 1
  for (let step = 0, at = 0; step < steps; step++, at += 10) {
    out[at] = moderate
    out[at + 1] = complex
    out[at + 2] = queue
    out[at + 3] = ordinaryPlans
    out[at + 4] = specialPlans
    out[at + 5] = unplaced
    out[at + 6] = trust
    out[at + 7] = staff
    out[at + 8] = deficit
    out[at + 9] = topUp
    const children = ((moderate + complex) + queue)
    const plans = ((ordinaryPlans + specialPlans) + unplaced)
    const forEach = (1 / children)
    const forPlan = (1 / plans)
    const planCost = ((((6500 * topUp) * ordinaryPlans) + (24000 * specialPlans)) + (20000 * unplaced))
    const grant = (1200000000 + (9500 * plans))
    const overspend = Math.max(0, (planCost - grant))
    const overShare = (overspend / planCost)
    const firstShare = (6000 * ordinaryPlans)
    const squeeze = Math.min((0.3 * overspend), 1000000000)
    const borrowed = (overspend - squeeze)
    const schoolMoney = Math.max(800000000, ((4200000000 - firstShare) - squeeze))
    const moneyEach = ((schoolMoney * 0.0002777777777777778) * forEach)
    const hours = (1200 * staff)
    const assessing = Math.min((0.7 * hours), ((17.4 * queue) * 2.380952380952381))
    const freeHours = ((hours - assessing) - (0.5 * plans))
    const hoursEach = Math.max(0.05, ((freeHours * 0.3448275862068966) * forEach))
    const offer = Math.min(0.9, (0.643 * Math.sqrt((moneyEach * hoursEach))))
    const suited = (1 - ((1.5 * unplaced) * forPlan))
    const planWorth = ((((0.84 * Math.sqrt(topUp)) * suited) * suited) * (1 - (0.25 * overShare)))
    const gap = ((planWorth - 0.16) - offer)
    const distrust = (0.58 - trust)
    const pullComplex = exp(Math.min(0.9, ((0.8 * gap) + (0.45 * distrust))))
    const pull = (pullComplex * pullComplex)
    const standOut = (1 + (0.6 * (0.643 - offer)))
    const room = Math.max(0, (1 - ((children + plans) * 2.5e-7)))
    const found = ((370000 * standOut) * room)
    const foundComplex = (0.1 * found)
    const eased = ((0.21 * moderate) * (0.7 + ((0.3 * offer) * 1.5552099533437014)))
    const worsened = ((0.02 * moderate) * Math.max(0.2, (1 + (2 * (0.643 - offer)))))
    const asked = ((0.018 * moderate) * pull)
    const askedComplex = ((0.4 * complex) * pullComplex)
    const decided = (assessing * 0.0574712643678161)
    const wait = (queue / Math.max(decided, 1))
    const newPlans = (0.93 * decided)
    const push = (1 + (1.2 * (0.643 - offer)))
    const capacity = (112000 + (5500 * ((plans * 0.00001) - 2.4)))
    const free = Math.max(0, Math.min(1, (((1.03 * capacity) - specialPlans) * 0.00005)))
    const plansSpecial = ((newPlans * Math.min(0.3, (0.15 * push))) * free)
    const plansOrdinary = (newPlans - plansSpecial)
    const moved = ((0.05 * push) * ordinaryPlans)
    const placedMoves = (moved * (0.7 + (0.3 * free)))
    const unplacedMoves = (moved - placedMoves)
    const endedOrdinary = (0.06 * ordinaryPlans)
    const endedSpecial = (0.05 * specialPlans)
    const endedUnplaced = (0.4 * unplaced)
    const timely = Math.min(1, ((0.25 * decided) / Math.max(queue, 1)))
    const trustAim = (((0.65 * offer) + (0.12 * planWorth)) + (0.12 * timely))
    const trustGained = (Math.max(0, (trustAim - trust)) * 0.2)
    const trustLost = (Math.max(0, (trust - trustAim)) * 0.5)
    const trained = 270
    const quit = ((0.075 * staff) * (1 + ((0.8 * assessing) / hours)))
    const eroded = ((0.1 * overShare) * topUp)
    const restored = (0.02 * (1 - topUp))
    moderate += dt * ((((found - eased) - worsened) - asked))
    complex += dt * (((worsened + foundComplex) - askedComplex))
    queue += dt * (((askedComplex - decided) + asked))
    ordinaryPlans += dt * (((plansOrdinary - moved) - endedOrdinary))
    specialPlans += dt * (((plansSpecial + placedMoves) - endedSpecial))
    unplaced += dt * ((unplacedMoves - endedUnplaced))
    trust += dt * ((trustGained - trustLost))
    staff += dt * ((trained - quit))
    deficit += dt * (borrowed)
    topUp += dt * ((restored - eroded))
  }
}
