import type { en } from './en.ts'

export const easyLaw: (typeof en)['law'] = {
  open: 'You can do this now. You do not lose it by waiting for us.',
  openToThem: 'The family can do this now. They do not lose it by waiting.',
  rights: {
    'tribunal appeal': ({ by }) => ({
      right: 'Ask the Tribunal to decide.',
      limit: `You have 2 months from the letter, or 1 month from the certificate. Your last day: ${by}.`,
    }),
    'judicial review': ({ by }) => ({
      right: 'Ask the High Court.',
      limit: `Be quick. Get help first. Your last day: ${by}.`,
    }),
    'tribunal discrimination': ({ child, by }) => ({
      right: `Was it unfair because ${child} has a disability?`,
      limit: `You can ask the Tribunal. Your last day: ${by}.`,
    }),
    'council ombudsman': ({ by }) => ({
      right: 'Tell the council. Then tell its Ombudsman.',
      limit: `Your last day: ${by}.`,
    }),
    'health complaint': ({ name, by }) => ({
      right: `Tell the NHS team about ${name}.`,
      limit: `Your last day: ${by}. Then you can tell the Health Ombudsman.`,
    }),
    'school complaint': ({ setting }) => ({
      right: `Tell the governors of ${setting}.`,
      limit: 'Ask the school how, and how long you have.',
    }),
    'early years complaint': ({ setting }) => ({
      right: `Write to ${setting}.`,
      limit: 'They must answer. You can tell Ofsted too.',
    }),
    'disagreement resolution': () => ({
      right: 'Get free help to sort it out.',
      limit: 'Someone new helps both sides. You can do this at any time.',
    }),
    'ask for assessment': ({ child, limit }) => ({
      right: `Ask the council to look at ${child} for a plan.`,
      limit: `You can ask at any time. They answer in ${limit}.`,
    }),
  },
  passed: 'This day is over. You can still ask.',
  noPlan: child => `${child} has no plan. So the law has no appeal for this.`,
  withPlan: child => `${child} has a plan. The council must make it happen.`,
  duration: ({ amount, unit }) => `${amount} ${amount === 1 ? unit.slice(0, -1) : unit}`,
}
