import { expect, test } from 'vitest'
import { readBack, rendered } from '../testing/rendered.ts'
import { initialsOf, Person } from './person.tsx'

test('initials are the first and the last name, in any alphabet', () => {
  expect(initialsOf('Priya Patel')).toBe('PP')
  expect(initialsOf('Dr Efua Sarpong')).toBe('ES')
  expect(initialsOf('Ms Grant-Villanueva')).toBe('G')
  expect(initialsOf('Siobhan van der Brannigan')).toBe('SB')
  expect(initialsOf('فرزانه رحیمی')).toBe('فر')
  expect(initialsOf('𠮷 Ito')).toBe('𠮷I')
  expect(initialsOf('')).toBe('')
})

test('a person has a name and a job, and the initials are for the eye alone', () => {
  const html = rendered(
    <Person name="Priya Patel" words="Priya Patel owes you this" job="Inclusion lead (SENCO)" of="professional" />,
  )
  expect(readBack(html)).toBe('PP Priya Patel owes you this Inclusion lead (SENCO)')
  expect(html).toContain('<span class="t-avatar" aria-hidden="true">PP</span>')
})
