import type { VNode } from 'preact'
import { Button, PostButton } from '../../../../ui/patterns/buttons.tsx'
import { Card } from '../../../../ui/patterns/card.tsx'
import { InlineChanges } from '../../../../ui/patterns/inline-changes.tsx'
import type { DialogueRow } from '../../store/queries.ts'
import * as paths from '../paths.ts'
import type { Changed } from '../say-view.ts'
import type { Text } from '../text/text.ts'

type Props = { changed: Changed; of: DialogueRow; words: Text['say'] }

/** Whoever voted on words that have changed is told, sees what changed, and votes again or takes it back (CON-8). */
export const ChangedWords = ({ changed, of, words }: Props): VNode => (
  <Card title={words.changed}>
    <p>{changed.agreed ? words.changedWords : words.changedOther}</p>
    <InlineChanges earlier={changed.earlier} later={changed.later} gone={words.gone} fresh={words.fresh} />
    {changed.because && <p class="t-small t-soft">{words.changedWhy(changed.because)}</p>}
    <form class="t-form" method="post" action={paths.vote.to(of)}>
      <input type="hidden" name="statement" value={changed.statement} />
      <input type="hidden" name="wording" value={String(changed.wording)} />
      <Button wide name="vote" value="agree">
        {words.agreeNew}
      </Button>
      <Button wide quiet name="vote" value="disagree">
        {words.disagreeNew}
      </Button>
    </form>
    <PostButton action={paths.takeBack.to(of)} hidden={{ statement: changed.statement }} wide quiet>
      {changed.agreed ? words.takeBack : words.takeBackOther}
    </PostButton>
  </Card>
)
