import type { VNode } from 'preact'
import { Button } from '../../../../ui/patterns/buttons.tsx'
import { SegField } from '../../../../ui/patterns/form-choice.tsx'
import { VoteCard } from '../../../../ui/patterns/vote-card.tsx'
import type { DialogueRow } from '../../store/queries.ts'
import * as paths from '../paths.ts'
import type { NextUp } from '../say-view.ts'
import type { Text } from '../text/text.ts'

type Props = { next: NextUp; of: DialogueRow; words: Text['say'] }

/** One sentence, three buttons as wide as the phone, and whether one could live with it. */
export const VoteNow = ({ next, of, words }: Props): VNode => (
  <form class="t-form" method="post" action={paths.vote.to(of)} noValidate>
    <input type="hidden" name="statement" value={next.statement} />
    <input type="hidden" name="wording" value={String(next.wording)} />
    <p>
      <b>{words.statement(next.at, next.all)}</b> {words.stop}
    </p>
    <VoteCard id="sentence" words={next.words} by={words.by[next.by]} />
    <div class="t-stack-s">
      <Button wide icon="check" name="vote" value="agree">
        {words.agree}
      </Button>
      <Button wide quiet icon="cross" name="vote" value="disagree">
        {words.disagree}
      </Button>
      <Button wide quiet icon="right" name="vote" value="pass">
        {words.pass}
      </Button>
    </div>
    <SegField
      name="live"
      label={words.live}
      hint={words.liveHint}
      options={[
        { value: 'yes', label: words.yes },
        { value: 'only-if', label: words.onlyIf },
        { value: 'no', label: words.no },
      ]}
    />
  </form>
)
