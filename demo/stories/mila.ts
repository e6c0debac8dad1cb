import { bodyOf } from '../ids.ts'
import { oakfield, type Scene, therapies } from '../teller.ts'
import { asksView, givesView, parentOf, raises, theChild, who, writes } from './telling.ts'

/** Four years old, two languages, silent at school. A decision is due on Wednesday 2 December, and one view has not come. */
const healthVisitor = { as: 'health-lead' as const, person: who('sandra'), body: bodyOf('wrenshire-public-health') }
const therapist = { as: 'therapist' as const, person: who('jo'), body: therapies }

export const mila: readonly Scene[] = [
  raises('2026-11-04', '14:50', 'rosa', 'mila', {
    parent: 'farzaneh',
    words: 'At home she sings and tells long stories. At school she is silent. I want her to be brave there too.',
    original: 'در خانه آواز می‌خواند و قصه‌های دراز می‌گوید. در مکتب خاموش است. می‌خواهم آنجا هم دلیر باشد.',
    translatedBy: 'Nasrin Haidari',
    language: 'Dari',
    interpreter: 'yes',
    startsNow: { what: 'Picture cards, and Ms Grant-Villanueva as her key person every morning', who: 'rosa' },
    child: {
      words: 'Pointed to “quiet” and “outside”. Said “bāgh” (garden), in Dari.',
      ways: ['pointing', 'talking'],
      withHelpOf: 'Nasrin Haidari',
    },
  }),
  asksView('2026-11-16', '10:00', 'priya', 'mila', healthVisitor, 'letter'),
  givesView('2026-11-18', '15:50', 'rosa', 'mila', {
    party: { as: 'teacher', person: who('rosa'), body: oakfield },
    words: 'Joins in with her hands. Shows others what to do. No words with grown-ups at school since September.',
    leaning: 'extra-support',
  }),
  givesView('2026-11-23', '12:30', 'jo', 'mila', {
    party: therapist,
    words: 'Two languages are a strength, not the reason. I would start now with small steps, not wait until spring.',
    leaning: 'extra-support',
  }),
  givesView('2026-11-24', '09:40', 'priya', 'mila', {
    party: theChild,
    words: 'Pointed to “quiet” and “outside”. Said “bāgh” (garden), in Dari.',
  }),
  givesView('2026-11-24', '16:00', 'priya', 'mila', {
    party: parentOf('farzaneh'),
    words: 'At home she sings and tells long stories. At school she is silent. I want her to be brave there too.',
    original: 'در خانه آواز می‌خواند و قصه‌های دراز می‌گوید. در مکتب خاموش است.',
    translatedBy: 'Nasrin Haidari',
    language: 'Dari',
    leaning: 'extra-support',
  }),
  givesView('2026-11-25', '16:20', 'priya', 'mila', {
    party: { as: 'setting', person: who('priya'), body: oakfield },
    words: 'A term of picture cards and a key person first, then look again by 1 March.',
    leaning: 'not-now',
  }),
  writes(
    '2026-11-25',
    '20:30',
    'farzaneh',
    'mila',
    'family-view',
    'parent',
    'She sings all the time at home. She loves the garden, and to water the herbs with her grandmother.',
  ),
]
