import { oakfield, type Scene, therapies } from '../../teller.ts'
import { agrees, decides, givesView, parentOf, raises, theChild, who } from '../telling.ts'

const teacher = { as: 'teacher' as const, person: who('daniel'), body: oakfield }
const therapist = { as: 'health-lead' as const, person: who('jo'), body: therapies }
const lead = { as: 'setting' as const, person: who('priya'), body: oakfield }

/** His worry, what each saw, and the decision. */
export const asked: readonly Scene[] = [
  raises('2026-09-09', '14:20', 'daniel', 'kofi', {
    parent: 'amara',
    words:
      'He is bright and funny at home. At school he has stopped putting his hand up. He says the words get stuck and the others finish them for him.',
    language: 'Twi',
    startsNow: { what: 'Ten quiet minutes in the book corner before the register, with Mr Shaw', who: 'daniel' },
    child: { words: 'People say my words before I can.', ways: ['talking'], withHelpOf: 'Mr Shaw' },
  }),
  givesView('2026-09-16', '12:00', 'daniel', 'kofi', {
    party: teacher,
    words: 'He knows the answers. He writes them. He needs time, and a class that waits.',
    leaning: 'extra-support',
  }),
  givesView('2026-09-18', '12:00', 'jo', 'kofi', {
    party: therapist,
    words: 'A stammer. Talking in a small group, and adults who wait, will help now.',
    leaning: 'extra-support',
  }),
  givesView('2026-09-21', '20:40', 'amara', 'kofi', {
    party: parentOf('amara'),
    words: 'I want him to enjoy talking again. I do not want him taken out of maths, he loves maths.',
    leaning: 'extra-support',
  }),
  givesView('2026-09-22', '10:00', 'daniel', 'kofi', { party: theChild, words: 'I want to finish my own sentences.' }),
  givesView('2026-09-23', '10:00', 'priya', 'kofi', {
    party: lead,
    words: 'Small steps in class and Talk Time from November.',
    leaning: 'extra-support',
  }),
  decides('2026-09-28', '15:40', 'priya', 'kofi', {
    outcome: 'extra-support',
    reasons:
      'Kofi has a lot to say and needs time to say it. Waiting, pictures and a small talking group help him already.',
    restsOn: ['4.1', '4.2'],
    views: [
      { party: theChild, view: 'own-words', words: 'I want to finish my own sentences.' },
      agrees(parentOf('amara')),
      agrees(teacher),
      agrees(therapist),
      agrees(lead),
    ],
  }),
]
