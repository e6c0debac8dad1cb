import { expect, test } from 'vitest'
import { readBack, rendered } from '../testing/rendered.ts'
import { validHtml } from '../testing/valid-html.ts'
import { EasyRows } from './easy-rows.tsx'
import { HelpNow } from './help-now.tsx'
import { Hero, WalkThrough } from './hero.tsx'
import { OfflineNote } from './offline-note.tsx'
import { PicTiles } from './pic-tiles.tsx'
import { Sees } from './sees.tsx'

test('a child’s words stand with the symbols they chose, and without one where they chose none', () => {
  const html = rendered(
    <PicTiles
      tiles={[
        { key: '1', symbol: 'bus', words: 'Drawing buses' },
        { key: '2', words: 'My own thing' },
      ]}
    />,
  )
  expect(validHtml(html)).toEqual([])
  expect(readBack(html)).toBe('Drawing buses My own thing')
  expect(html.match(/<svg/g)).toHaveLength(1)
})

test('words for which no picture was chosen are read as lines, not squeezed beside an empty place', () => {
  const html = rendered(<PicTiles tiles={[{ key: '1', words: 'Photography' }]} />)
  expect(validHtml(html)).toEqual([])
  expect(html).toContain('t-pics--words')
})

test('help now is somebody near, Childline and 999, each one press away', () => {
  const html = rendered(<HelpNow title="Help, right now" adults={[{ name: 'Ms Patel', where: 'Room G4' }]} />)
  expect(validHtml(html)).toEqual([])
  expect(html).toContain('href="tel:08001111"')
  expect(html).toContain('href="tel:999"')
  expect(readBack(html)).toContain('Talk to a grown-up you trust Ms Patel Room G4')
})

test('the page says who sees it', () => {
  expect(readBack(rendered(<Sees>Six grown-ups at school.</Sees>))).toBe('Who sees this page? Six grown-ups at school.')
})

test('easy read has a picture beside one or two sentences', () => {
  const html = rendered(
    <EasyRows rows={[{ symbol: 'letter', sentences: ['We wrote to you.', 'Somebody can read it to you.'] }]} />,
  )
  expect(validHtml(html)).toEqual([])
  expect(html.match(/<p>/g)).toHaveLength(2)
})

test('one press lets a visitor look through somebody’s eyes', () => {
  const html = rendered(
    <div>
      <Hero title="Support you can count on" drawing="A tandem" />
      <WalkThrough people={[{ slug: 'amara', title: 'Amara, Kofi’s mother', words: 'Sees what happened.' }]} />
    </div>,
  )
  expect(validHtml(html)).toEqual([])
  expect(html).toMatch(/action="\/demo\/sign-in".*<button type="submit" name="person" value="amara"/)
})

test('without script nothing says that there is no signal', () => {
  expect(rendered(<OfflineNote />)).toMatch(/^<div[^>]* hidden/)
})
