import type { VNode } from 'preact'
import type { LinkRow } from '../../slices/sharing/index.ts'
import { Page } from '../../ui/page.tsx'
import { PostButton } from '../../ui/patterns/buttons.tsx'
import { Card } from '../../ui/patterns/card.tsx'
import { Stack } from '../../ui/patterns/columns.tsx'
import { Empty } from '../../ui/patterns/empty.tsx'
import { FoldTable } from '../../ui/patterns/fold-table.tsx'
import { Head } from '../../ui/patterns/head.tsx'
import { Notice } from '../../ui/patterns/notice.tsx'
import { QrCode } from '../../ui/patterns/qr-code.tsx'
import { Sees } from '../../ui/patterns/sees.tsx'
import { WholeLink } from '../../ui/patterns/whole-link.tsx'
import { momentInWords } from './moment.ts'
import { mayTakeBack, type ShareView } from './share-view.ts'
import type { Text } from './text/text.ts'

type Props = {
  readonly view: ShareView
  readonly link: LinkRow
  readonly text: Text
  readonly isOwn: boolean
  /** The whole link, and its passcode where it was the one we suggested: for whoever made it, while it opens. */
  readonly given: { readonly whole: string; readonly passcode: string | undefined } | undefined
  readonly back: string
  /** The address of this page: taking the link back is sent there. */
  readonly here: string
}

/** One link: what to hand on, who opened it, and taking it back in one press (RCD-16). */
export function LinkPage({ view, link, text, isOwn, given, back, here }: Props): VNode {
  const words = text.my.one
  const { links } = text.my
  const title = link.label ? words.title(link.label) : words.other
  return (
    <Page title={title} space={isOwn ? 'own' : 'my'} width="narrow">
      <Stack>
        <Head
          above={<a href={back}>{words.all}</a>}
          title={title}
          below={[
            `${links.what[link.what].charAt(0).toUpperCase()}${links.what[link.what].slice(1)}.`,
            link.over ? links.over[link.over] : links.until(link.until),
            links.opened(link.opened),
          ].join(' ')}
        />
        {link.over === 'passcodes' && (
          <Notice kind="stuck">
            <p>{links.guessedWords}</p>
          </Notice>
        )}
        {given && <HandOn given={given} text={text} />}
        <Uses link={link} text={text} />
        {mayTakeBack(view, link) && (
          <Card title={words.stop} noPrint>
            <p>{words.stopWords}</p>
            <PostButton action={here} quiet icon="cross">
              {words.stop}
            </PostButton>
          </Card>
        )}
        <Sees title={words.sees}>{isOwn ? words.ownSeesWords : words.seesWords}</Sees>
      </Stack>
    </Page>
  )
}

function HandOn({ given, text }: Required<Pick<Props, 'text'>> & { given: NonNullable<Props['given']> }): VNode {
  const words = text.my.one
  return (
    <>
      <Card title={words.show}>
        <p>{words.scan}</p>
        <QrCode of={given.whole} title={words.qr} />
        <h3>{words.orSend}</h3>
        <WholeLink link={given.whole} hint={words.copyHint} />
      </Card>
      <Card title={words.passcode}>
        {given.passcode && <p class="t-passcode">{inThrees(given.passcode)}</p>}
        <p>{given.passcode ? words.suggested : words.chosen}</p>
        <p class="t-small">{words.noScript}</p>
      </Card>
    </>
  )
}

const inThrees = (passcode: string): string => passcode.replace(/(\d{3})(?=\d)/g, '$1 ')

function Uses({ link, text }: Pick<Props, 'link' | 'text'>): VNode {
  const words = text.my.one
  return (
    <Card title={words.uses}>
      {link.uses.length === 0 ? (
        <Empty>{words.noUses}</Empty>
      ) : (
        <FoldTable
          caption={words.uses}
          hideCaption
          columns={[words.who, words.whatHappened, words.when]}
          rows={link.uses.map(use => ({
            key: `${use.version}`,
            cells: [use.called ?? words.someone, words[use.kind], momentInWords(use.at)],
          }))}
        />
      )}
    </Card>
  )
}
