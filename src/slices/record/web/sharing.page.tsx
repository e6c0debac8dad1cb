import type { VNode } from 'preact'
import type { Filled } from '../../../platform/web/form-contract.ts'
import { Page } from '../../../ui/page.tsx'
import { Stack } from '../../../ui/patterns/columns.tsx'
import { Form, ProblemSummary } from '../../../ui/patterns/form.tsx'
import { Head } from '../../../ui/patterns/head.tsx'
import type { BesideProps } from './differ.page.tsx'
import { KeepOrBack } from './parts/keep-or-back.tsx'
import { Readers } from './write.page.tsx'

/** Who may read an entry, chosen by whoever's words it holds (RCD-5, RCD-10). */
export function SharingPage({ view, text, filled, entry, space, back }: BesideProps): VNode {
  const words = text.my.sharing
  const chosen: Filled =
    Object.keys(filled.typed).length === 0
      ? { ...filled, typed: { audience: entry.audience, named: entry.named } }
      : filled
  return (
    <Page title={words.title} space={space} width="narrow">
      <ProblemSummary problems={filled.problems} />
      <Stack>
        <Head above={<a href={back}>{text.parts[entry.part].title}</a>} title={words.title} lead={words.lead} />
        <Form>
          <Readers view={view} text={text} filled={chosen} />
          <KeepOrBack send={words.send} href={back} back={text.actions.back} />
        </Form>
      </Stack>
    </Page>
  )
}
