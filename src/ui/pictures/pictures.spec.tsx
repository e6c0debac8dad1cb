import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { rendered } from '../testing/rendered.ts'
import { validHtml } from '../testing/valid-html.ts'
import { BeadMark } from './bead.tsx'
import { HeroDrawing } from './hero-drawing.tsx'
import { Icon } from './icon.tsx'
import { beadNames, findSymbol, iconNames, symbolNames } from './names.ts'
import { hasPortrait, Portrait } from './portrait.tsx'
import { portraitNames } from './portrait-looks.ts'
import { PictureSymbol } from './symbol.tsx'

test('every name is drawn, and every drawing has a name', async () => {
  const drawn = [
    ...(await readFile(new URL('./pictures.svg', import.meta.url), 'utf8')).matchAll(/<symbol id="([^"]+)"/g),
  ]
  const named = [
    'mark',
    ...iconNames.map(name => `i-${name}`),
    ...beadNames.map(name => `b-${name}`),
    ...symbolNames.map(name => `p-${name}`),
  ]
  expect(drawn.map(([, id]) => id).toSorted()).toEqual(named.toSorted())
})

test('an icon is hidden from screen readers, since words stand beside it', () => {
  expect(rendered(<Icon name="cal" size="s" />)).toBe(
    '<svg class="t-icon t-icon--s" aria-hidden="true"><use href="/assets/test/pictures.svg#i-cal"></use></svg>',
  )
})

test('a bead alone says what it means', () => {
  expect(rendered(<BeadMark is="no" label="Monday 16 November: did not happen" />)).toContain(
    'role="img" aria-label="Monday 16 November: did not happen"',
  )
})

test('a symbol is found by the word a child chose, and nothing by any other word', () => {
  expect(findSymbol('bus')).toBe('bus')
  expect(findSymbol('constructor')).toBeUndefined()
  expect(findSymbol(undefined)).toBeUndefined()
})

test('a portrait is found by slug or first name; somebody never drawn has none', () => {
  expect(hasPortrait('amara-mensah')).toBe(true)
  expect(hasPortrait('Amara')).toBe(true)
  expect(hasPortrait('toString')).toBe(false)
  expect(rendered(<Portrait of="nobody" />)).toBe('')
})

test('every drawing is valid', () => {
  const all = (
    <div>
      {portraitNames.map(name => (
        <Portrait key={name} of={name} label={name} />
      ))}
      {symbolNames.map(name => (
        <PictureSymbol key={name} name={name} label={name} />
      ))}
      <HeroDrawing label="A tandem" />
    </div>
  )
  expect(validHtml(rendered(all))).toEqual([])
})
