import { expect, test } from 'vitest'
import { readBack, rendered } from '../testing/rendered.ts'
import { validHtml } from '../testing/valid-html.ts'
import { Letter } from './letter.tsx'
import { SafeBox, SafePart, Steps } from './safe-box.tsx'
import { PrintButton, Sheet, SheetColumns } from './sheet.tsx'

test('[RCD-3] what keeps a child safe has its own heading, the medicine, the steps in order, and who checked it', () => {
  const html = rendered(
    <SafeBox checked="Checked by Nurse Bright, 2 November 2026.">
      <p>
        <b>Peanut allergy.</b>
      </p>
      <SafePart title="My rescue medicine" icon="inject">
        Orange pouch, hook by the door.
      </SafePart>
      <Steps steps={['Pen in my outer thigh. Now.', 'Call 999.']} />
    </SafeBox>,
  )
  expect(validHtml(html)).toEqual([])
  expect(readBack(html)).toBe(
    'Keep me safe first Peanut allergy. My rescue medicine Orange pouch, hook by the door. Pen in my outer thigh. Now. Call 999. Checked by Nurse Bright, 2 November 2026.',
  )
})

test('a sheet has one heading of the first rank, and what is beside it stays off the paper', () => {
  const html = rendered(
    <SheetColumns side={<PrintButton />}>
      <Sheet title="Kofi Mensah" under="8 · 4 Maple" aside="Monday" foot="Leave no copy behind.">
        <p>Words</p>
      </Sheet>
    </SheetColumns>,
  )
  expect(validHtml(html)).toEqual([])
  expect(html).toContain('<div class="t-stack t-noprint">')
  expect(html).toMatch(/data-t-print[^>]* hidden/)
})

test('a letter reads from its sender to its signature', () => {
  const html = rendered(
    <Letter
      from={{ name: 'Oakfield School', lines: ['Orchard Road', '01632 960 120'] }}
      to={['Claire Delacroix', '14 Tannery Court']}
      date="Monday 30 November 2026"
      title="Isaac: not extra support now."
      greeting="Dear Claire,"
      closing="Yours,"
      sign={{ name: 'Priya Patel', job: 'Inclusion lead (SENCO)' }}
    >
      <p>We met.</p>
    </Letter>,
  )
  expect(validHtml(html)).toEqual([])
  expect(readBack(html)).toBe(
    'Oakfield School Orchard Road 01632 960 120 Claire Delacroix 14 Tannery Court Monday 30 November 2026 Isaac: not extra support now. Dear Claire, We met. Yours, Priya Patel Inclusion lead (SENCO)',
  )
})
