import type { VNode } from 'preact'
import { useAround } from '../../../ui/around.ts'
import { ButtonLink } from '../../../ui/patterns/buttons.tsx'
import { Card } from '../../../ui/patterns/card.tsx'
import { RowsLink } from '../../../ui/patterns/rows.tsx'
import type { Text } from './text/index.ts'

type Props = {
  text: Text
  ages?: readonly { readonly href: string; readonly words: string; readonly isHere: boolean }[]
  easyHref: string
  version: { readonly version: string; readonly status: string; readonly dataHref: string }
}

/** Where a worry is raised: a worker signed in writes it down for somebody else. */
const raiseAt = (person: ReturnType<typeof useAround>['person']): string =>
  person && !person.spaces.includes('my') ? '/desk/worry' : '/my/worry'

/** Beside what to expect: narrow it, read it another way, raise a worry, and whose words these are. */
export function SideCards({ text, ages, easyHref, version }: Props): VNode {
  const { person } = useAround()
  return (
    <>
      <Card small title={text.worriedTitle}>
        <p>{text.worried}</p>
        <ButtonLink href={raiseAt(person)} wide>
          {text.raise}
        </ButtonLink>
      </Card>
      {ages && (
        <Card small title={text.narrow} noPrint>
          <RowsLink
            links={ages.map(({ href, words, isHere }) => ({
              href,
              words: isHere ? <b aria-current="true">{words}</b> : words,
            }))}
          />
        </Card>
      )}
      <Card small title={text.otherWay} noPrint>
        <RowsLink links={[{ href: easyHref, words: text.easyRead, icon: 'doc' }]} />
        <p class="t-small t-soft">{text.print}</p>
      </Card>
      <Card small title={text.whoseTitle}>
        <p class="t-small">{text.whose}</p>
        <p class="t-small t-soft">{text.version(version.version, version.status)}</p>
        <p class="t-small">
          <a href={version.dataHref}>{text.data}</a>
        </p>
      </Card>
    </>
  )
}

/** On a phone the card beside stands under all of it: whoever is worried now need not pass 47 offers. */
export const WorriedNow = ({ text }: { text: Text }): VNode => (
  <p class="t-only-phone">
    {text.worriedTitle} <a href={raiseAt(useAround().person)}>{text.raise}</a>
  </p>
)
