import { desk } from './en-desk.ts'
import { join } from './en-join.ts'
import { my } from './en-my.ts'
/** What the pages around invitations, places and orders say. */
export const en = {
  roles: {
    'young-person': 'The child or young person themself',
    parent: 'Parent with parental responsibility',
    guardian: 'Guardian, with parental responsibility',
    'parent-without-responsibility': 'Parent without parental responsibility',
    'foster-carer': 'Foster carer',
    'relative-carer': 'Relative the child lives with',
    relative: 'Relative or friend',
    adviser: 'Adviser or advocate, for one of the family',
    'social-worker': 'Social worker',
    'virtual-school-head': 'Virtual school head',
    'reviewing-officer': 'Reviewing officer',
    'key-worker': 'Key worker where the child lives',
    visitor: 'Someone who comes in to help',
  },
  /** What each then sees, in one sentence. */
  sees: {
    'young-person': 'Sees their own page, and has a part of it that is only theirs.',
    parent: 'Sees what is for the family, and decides with the others.',
    guardian: 'Sees what is for the family, and decides with the others.',
    'parent-without-responsibility': 'Sees what everyone around the child sees. Decides nothing.',
    'foster-carer': 'Sees what is for the family. Decides what was given to them.',
    'relative-carer': 'Sees what is for the family. Decides what was given to them.',
    relative: 'Sees what everyone around the child sees. Decides nothing.',
    adviser: 'Sees what the person they act for sees, and stops when that person does.',
    'social-worker': 'Sees what is for the people who work with the child.',
    'virtual-school-head': 'Sees what is for the people who work with the child.',
    'reviewing-officer': 'Sees what is for the people who work with the child.',
    'key-worker': 'Sees what is for the people who work with the child.',
    visitor: 'Sees what is for the people who work with the child.',
  },
  responsibility: {
    has: 'has parental responsibility',
    'has-not': 'does not have parental responsibility',
    'not-known': 'parental responsibility is not known',
  },
  join,
  my,
  desk,
}
