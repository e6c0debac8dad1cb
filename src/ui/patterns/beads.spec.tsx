import { expect, test } from 'vitest'
import { readBack, rendered } from '../testing/rendered.ts'
import { validHtml } from '../testing/valid-html.ts'
import { BeadKey, Beads, BeadTag } from './beads.tsx'

const weeks = [
  {
    week: '16 to 20 Nov',
    why: 'Kofi at the dentist on Thursday',
    beads: [
      { state: 'did-not-happen' as const, day: 'Monday 16 November', short: 'Mon' },
      { state: 'child-away' as const, day: 'Thursday 19 November', short: 'Thu' },
    ],
  },
]

test('the sentence stands first, then each bead says its day and what happened', () => {
  expect(readBack(rendered(<Beads sentence="Two sessions. One did not happen." weeks={weeks} child="Kofi" />))).toBe(
    'Two sessions. One did not happen. 16 to 20 Nov Kofi at the dentist on Thursday [Monday 16 November: did not happen] Mon [Thursday 19 November: Kofi was away] Thu',
  )
})

test('[SUP-4] the key tells six states apart, by mark and by word', () => {
  const html = rendered(<BeadKey child="Kofi" />)
  expect(readBack(html)).toBe('Happened Did not happen Moved, and happened Kofi was away Not told yet Still to come')
  expect(new Set(html.match(/#b-\w+/g)).size).toBe(6)
})

test('[SUP-4] a session nobody has told us about is not called one that did not happen', () => {
  const line = [{ state: 'not-told' as const, day: 'Monday 30 November' }]
  const read = readBack(rendered(<Beads sentence="Today." line={line} />))
  expect(read).toContain('[Monday 30 November: not told yet]')
  expect(read).not.toContain('did not happen')
})

test('a moved session says where to, and keeps the child’s name as it is', () => {
  const line = [
    { state: 'moved' as const, day: 'Thursday 26 November', words: 'Moved to Friday 27, and happened' },
    { state: 'child-away' as const, day: 'Friday 27 November' },
  ]
  expect(readBack(rendered(<Beads sentence="Two." line={line} child="Éva" />))).toContain(
    '[Thursday 26 November: moved to Friday 27, and happened] [Friday 27 November: Éva was away]',
  )
})

test('it is valid HTML, and said in easy read too', () => {
  expect(validHtml(rendered(<Beads sentence="Two." weeks={weeks} withKey child="Kofi" />))).toEqual([])
  expect(readBack(rendered(<BeadTag state="not-told" />, { language: 'en-easy' }))).toBe('Nobody told us yet')
})
