import type { VNode } from 'preact'
import { notFound, page } from '../../platform/web/answer.ts'
import { untouched } from '../../platform/web/form-contract.ts'
import type { Routes } from '../../platform/web/routes.ts'
import { broughtWords, findRecordWords, type RecordWords, recordPaths, recordText } from '../../slices/record/index.ts'
import { AgreePage, loadAgreeView, supportPaths, supportText } from '../../slices/support/index.ts'
import { Page } from '../../ui/page.tsx'
import { Acts, ButtonLink } from '../../ui/patterns/buttons.tsx'
import { Card } from '../../ui/patterns/card.tsx'
import { Stack } from '../../ui/patterns/columns.tsx'
import { Empty } from '../../ui/patterns/empty.tsx'
import { Head } from '../../ui/patterns/head.tsx'
import { Voice } from '../../ui/patterns/voice.tsx'
import * as paths from './paths.ts'
import { text, type Words } from './text/text.ts'

/** What was agreed elsewhere and brought in, for those who agree support here: each opens the form with its words in it. */
export const agreedThereRoutes = (on: Routes): void => {
  on.get(recordPaths.agreedThere, 'practitioner', async ask => {
    const view = await ask.read(seen => findRecordWords(seen, ask.params.child))
    return view ? page(<AgreedTherePage view={view} words={text(ask.language)} />) : notFound()
  })

  on.get(paths.agreeHere, 'practitioner', async ask => {
    const { child, entry } = ask.params
    const found = await ask.read(async seen => {
      const view = await findRecordWords(seen, child)
      const agree = await loadAgreeView(seen, child)
      return view && agree && { view, agree }
    })
    const there = found && agreedIn(found.view).find(each => each.entry === entry)
    if (!found || !there?.brought) return notFound()
    const from = broughtWords(found.view, recordText('en'), there.brought)
    const what = `${there.words.slice(0, 1_000 - from.length - 4)}\n(${from})`
    return page(
      <AgreePage
        view={found.agree}
        filled={{ ...untouched, typed: { what } }}
        words={supportText(ask.language)}
        action={supportPaths.deskAgree.to({ child })}
      />,
    )
  })
}

const agreedIn = ({ entries }: RecordWords) => entries.filter(({ part, brought }) => part === 'agreed' && brought)

function AgreedTherePage({ view, words }: { readonly view: RecordWords; readonly words: Words }): VNode {
  const t = words.agreed
  const ids = { child: view.child.child }
  const all = agreedIn(view)
  return (
    <Page title={t.title} space="desk" width="mid">
      <Stack>
        <Head
          above={<a href={recordPaths.deskChild.to(ids)}>{view.child.fullName}</a>}
          title={t.title}
          lead={t.lead(view.child.knownAs)}
        />
        {all.length === 0 && <Empty>{t.none}</Empty>}
        {all.map(({ entry, words: said, voice, author, brought }) => (
          <Card key={entry}>
            <Voice
              of="other"
              who={voice === 'together' ? recordText('en').voice.together : view.nameOf(author).name}
              meta={brought && broughtWords(view, recordText('en'), brought)}
            >
              {said.split('\n').map((line, at) => (
                <p key={at} dir="auto">
                  {line}
                </p>
              ))}
            </Voice>
            <Acts>
              <ButtonLink href={paths.agreeHere.to({ ...ids, entry })} quiet slim icon="check">
                {t.agree}
              </ButtonLink>
            </Acts>
          </Card>
        ))}
      </Stack>
    </Page>
  )
}
