import { describe, expect, expectTypeOf, test } from 'vitest'
import type { PlainDate } from '../../../kernel/plain-date.ts'
import { day } from './day.tsx'
import { defineForm, type FieldsOf } from './define-form.ts'
import { group } from './group.tsx'
import { line } from './line.tsx'
import { problemsOf } from './problems-of.ts'
import { words } from './words.tsx'

describe('repeated groups', () => {
  const viewsForm = defineForm({
    fields: {
      views: group({
        label: 'Each person’s view',
        required: 'Give at least one view',
        max: 3,
        rows: 2,
        fields: {
          party: line({ label: 'Whose view', required: 'Say whose view it is' }),
          view: words({ label: 'Their view' }),
          asked: day({ label: 'Asked on' }),
        },
      }),
    },
  })

  test('answer a list; a row left empty is no row, and numbers may have gaps', () => {
    const answer = viewsForm.read({
      'views[0].party': 'Siobhan Brannigan',
      'views[0].view': 'He needs it now.',
      'views[1].party': ' ',
      'views[1].view': '',
      'views[7].party': 'Gareth Whitley',
      'views[7].asked-day': '2',
      'views[7].asked-month': '11',
      'views[7].asked-year': '2026',
    })
    expect(answer).toEqual({
      ok: true,
      fields: {
        views: [
          { party: 'Siobhan Brannigan', view: 'He needs it now.', asked: undefined },
          { party: 'Gareth Whitley', view: undefined, asked: '2026-11-02' },
        ],
      },
    })
    expectTypeOf<FieldsOf<typeof viewsForm>['views'][number]['asked']>().toEqualTypeOf<PlainDate | undefined>()
  })

  test('a problem names its own row, and every row comes back', () => {
    const typed = { 'views[0].party': 'Siobhan', 'views[2].view': 'No reply yet' }
    expect(viewsForm.read(typed)).toEqual({
      ok: false,
      problems: [{ field: 'views[2].party', message: 'Say whose view it is' }],
      typed,
    })
    const shown = viewsForm.show(
      { typed, problems: [{ field: 'views[2].party', message: 'Say whose view it is' }] },
      'en',
    )
    expect(shown.views.rows.map(({ party }) => [party.name, party.value, party.errorMessage?.text])).toEqual([
      ['views[0].party', 'Siobhan', undefined],
      ['views[1].party', '', undefined],
      ['views[2].party', '', 'Say whose view it is'],
    ])
  })

  test('too many rows, or none, is a problem with the group', () => {
    expect(problemsOf(viewsForm.read({}))).toEqual([{ text: 'Give at least one view', href: '#views[0].party' }])
    const many = Object.fromEntries([1, 2, 3, 4].map(row => [`views[${row}].party`, 'x']))
    expect(problemsOf(viewsForm.read(many))[0]?.text).toBe('“Each person’s view” takes 3 at most. Take some away.')
  })
})
