import type { VNode } from 'preact'
import { useAround } from '../../../../ui/around.ts'
import { ButtonLink } from '../../../../ui/patterns/buttons.tsx'
import { Card } from '../../../../ui/patterns/card.tsx'
import { Stack } from '../../../../ui/patterns/columns.tsx'
import { RowsLink } from '../../../../ui/patterns/rows.tsx'
import { redressPaths } from '../../../redress/index.ts'
import { reviewPaths } from '../../../reviews/index.ts'
import { voicePaths, voiceText } from '../../../voice/index.ts'
import type { RecordView } from '../../store/record-view.ts'
import * as paths from '../paths.ts'
import type { Text } from '../text/text.ts'
import { isYounger } from './own-words.tsx'

type Props = { readonly view: RecordView; readonly text: Text }

/** What a young person can do from their page: tell somebody, ask for a change, say that something is not right. */
export function OwnActs({ view, text }: Props): VNode {
  const words = text.own
  const to = { child: view.child.child }
  const { language } = useAround()
  const feel = (
    <ButtonLink href={voicePaths.howIsIt.to()} quiet wide icon="heart">
      {voiceText(language).open}
    </ButtonLink>
  )
  if (isYounger(view.child))
    return (
      <Stack gap="small">
        <ButtonLink href={redressPaths.tellSomeone.to(to)} wide icon="message">
          {words.tell}
        </ButtonLink>
        {feel}
        <ButtonLink href={paths.meWrite.to()} quiet wide icon="pen">
          {words.change}
        </ButtonLink>
        <ButtonLink href={redressPaths.concerns.to(to)} quiet wide icon="question">
          {text.my.record.concerns}
        </ButtonLink>
      </Stack>
    )
  return (
    <Stack gap="small">
      <ButtonLink href={reviewPaths.askForChange.to(to)} wide>
        {words.wantChange}
      </ButtonLink>
      <ButtonLink href={redressPaths.concerns.to(to)} quiet wide>
        {words.notRight}
      </ButtonLink>
      <ButtonLink href={redressPaths.tellSomeone.to(to)} quiet wide icon="message">
        {words.tell}
      </ButtonLink>
      {feel}
    </Stack>
  )
}

/** The rest of what is theirs, one line each. */
export function OwnMore({ view, text }: Props): VNode {
  const words = text.own
  const young = isYounger(view.child)
  return (
    <Card title={text.my.record.more} symbol="book" small>
      <RowsLink
        links={[
          ...(young
            ? [
                { href: paths.meWords.to(), words: text.wording.own, icon: 'message' } as const,
                { href: paths.meLooked.to(), words: words.looked, icon: 'eye' } as const,
              ]
            : []),
          { href: paths.around.to({ child: view.child.child }), words: words.around, icon: 'people' },
          { href: paths.meCopy.to(), words: words.copy, icon: 'print' },
          { href: paths.meLetter.to(), words: words.letter, icon: 'letter' },
          { href: paths.meShare.to(), words: words.share, icon: 'hand' },
          { href: paths.bring.to({ child: view.child.child }), words: words.bring, icon: 'plus' },
        ]}
      />
    </Card>
  )
}
