import { expect, test } from 'vitest'
import { readBack, rendered } from '../testing/rendered.ts'
import { validHtml } from '../testing/valid-html.ts'
import { Voice, Voices } from './voice.tsx'

test('a voice says who, the words, and when and through whom', () => {
  expect(
    readBack(
      rendered(
        <Voice
          of="family"
          who="Farzaneh Rahimi, her mother"
          meta="Said in Dari. Put into English by Nasrin Haidari."
          quoted
        >
          At home she sings.
        </Voice>,
      ),
    ),
  ).toBe('Farzaneh Rahimi, her mother “At home she sings.” Said in Dari. Put into English by Nasrin Haidari.')
})

test('[RCD-4] different views stand side by side, each whole, the difference said in words', () => {
  const html = rendered(
    <Voices
      voices={[
        { of: 'professional', who: 'Jo Whitcombe', differs: true, children: 'Start now.' },
        { of: 'professional', who: 'Priya Patel', differs: true, children: 'Wait a term.' },
        { of: 'waiting', who: 'Sandra McAllister-Boateng', children: 'Asked on Monday 16 November. No reply yet.' },
      ]}
    />,
  )
  expect(validHtml(html)).toEqual([])
  expect(html.match(/<li class="t-voice/g)).toHaveLength(3)
  expect(readBack(html)).toContain('Jo Whitcombe sees it differently Start now.')
  expect(html).toContain('t-voice--waiting')
})

test('whoever reads their own different view is spoken to, not about', () => {
  const html = rendered(
    <Voice of="family" who="Amara Mensah, mother" differs="you">
      He waited by the door.
    </Voice>,
  )
  expect(readBack(html)).toBe('Amara Mensah, mother you see it differently He waited by the door.')
})

test('words in a language from the right run from the right, and line breaks stay', () => {
  const html = rendered(
    <Voice of="own" who="Mila, 4" lang="prs">
      {'باغ\nبیرون'}
    </Voice>,
  )
  expect(html).toContain('<p lang="prs" dir="auto" class="t-readback">باغ\nبیرون</p>')
})

test('nothing in somebody’s words becomes markup', () => {
  expect(
    rendered(
      <Voice of="own" who="Kofi">
        {'<script>alert(1)</script>'}
      </Voice>,
    ),
  ).not.toContain('<script>')
})
