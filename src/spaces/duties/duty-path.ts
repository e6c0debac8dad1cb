import { type ChildId, idInStream } from '../../kernel/ids.ts'
import { plainDate } from '../../kernel/plain-date.ts'
import type { DutyRow } from '../../platform/duties/duty-row.ts'
import { destinationPaths } from '../../slices/destinations/index.ts'
import { identificationPaths } from '../../slices/identification/index.ts'
import { recordPaths } from '../../slices/record/index.ts'
import { redressPaths } from '../../slices/redress/index.ts'
import { reviewPaths } from '../../slices/reviews/index.ts'
import { supportPaths } from '../../slices/support/index.ts'
import { transferPaths } from '../../slices/transfer/index.ts'

/** Where a worker does it. Nothing for a duty about no child. */
export function workerPath(duty: DutyRow): string | undefined {
  const { child, stream, kind, part } = duty
  if (!child) return undefined
  const id = idInStream(stream)
  switch (stream.slice(0, stream.indexOf('-'))) {
    case 'identification':
      return needPath(kind, child, id)
    case 'support':
      return supportPath(kind, child, id, part)
    case 'redress':
      return redressPaths.deskConcern.to({ child, concern: id })
    case 'question':
      return redressPaths.deskQuestions.to({ child })
    case 'reviews':
      return kind === 'answer-change'
        ? reviewPaths.deskChange.to({ child, change: id })
        : reviewPaths.deskReview.to({ child, review: id })
    case 'destinations':
      return destinationPaths.deskMove.to({ child, move: id })
    case 'record':
      return recordPath(kind, child, part)
    case 'transfer':
      return transferPaths.deskMoving.to({ child })
    default:
      return recordPaths.deskChild.to({ child })
  }
}

function recordPath(kind: string, child: ChildId, part = ''): string {
  if (kind === 'answer-entry-change' && part) return recordPaths.deskAsked.to({ child, change: part })
  const page = recordPaths.deskChild.to({ child })
  // Checking it is writing it again: there stands the way to (RCD-3).
  return kind === 'check-keep-me-safe' ? `${page}#keep-me-safe` : page
}

function needPath(kind: string, child: ChildId, need: string): string {
  switch (kind) {
    case 'start-something':
      return identificationPaths.deskStart.to({ child, need })
    case 'ask-the-child':
      return identificationPaths.deskChildSpoke.to({ child, need })
    case 'give-view':
      return identificationPaths.deskView.to({ child, need })
    case 'join-up-support':
    case 'join-up-health':
      return supportPaths.deskAgree.to({ child })
    case 'plan-moves':
      return destinationPaths.deskMoves.to({ child })
    case 'open-record':
      return recordPaths.deskWrite.to({ child })
    default:
      return identificationPaths.deskNeed.to({ child, need })
  }
}

/**
 * Where asking for help with it is done, and its words: a view still to come is asked for again, a review that cannot be on
 * its day is moved with its reason.
 */
export function helpPath(duty: DutyRow): { readonly kind: 'ask-again' | 'move'; readonly href: string } | undefined {
  const { child, stream, kind } = duty
  if (!child) return undefined
  const id = idInStream(stream)
  if (kind === 'decide-together')
    return { kind: 'ask-again', href: identificationPaths.deskAsk.to({ child, need: id }) }
  return kind === 'hold-review' ? { kind: 'move', href: reviewPaths.deskSet.to({ child, review: id }) } : undefined
}

function supportPath(kind: string, child: ChildId, commitment: string, part = ''): string {
  if (kind === 'tell-what-happened') return tellPath(child, commitment, part)
  if (kind === 'answer-part') return supportPaths.deskAnswer.to({ child, commitment })
  return kind === 'say-what-puts-right'
    ? supportPaths.deskShortfall.to({ child, commitment })
    : supportPaths.deskCommitment.to({ child, commitment })
}

/** The form of that very day, or of that week; what is told as one is named in `part`. */
function tellPath(child: ChildId, commitment: string, part: string): string {
  const [, week, on] = /^(week )?(\d{4}-\d\d-\d\d)/.exec(part) ?? []
  if (on === undefined) return supportPaths.deskCommitment.to({ child, commitment })
  const to = { child, commitment, day: plainDate(on) }
  return week ? supportPaths.deskWeek.to(to) : supportPaths.deskTell.to(to)
}

/** Where the family sees it. */
export function familyPath(duty: DutyRow): string | undefined {
  const { child, stream, kind } = duty
  if (!child) return undefined
  const id = idInStream(stream)
  switch (stream.slice(0, stream.indexOf('-'))) {
    case 'identification':
      return identificationPaths.need.to({ child, need: id })
    case 'support':
      return supportPaths.agreed.to({ child })
    case 'redress':
      return redressPaths.concern.to({ child, concern: id })
    case 'question':
      return redressPaths.questions.to({ child })
    case 'reviews':
      return kind === 'answer-change' ? reviewPaths.changes.to({ child }) : reviewPaths.review.to({ child, review: id })
    case 'destinations':
      return kind === 'review-circle'
        ? destinationPaths.people.to({ child, move: id })
        : destinationPaths.move.to({ child, move: id })
    case 'transfer':
      return transferPaths.moving.to({ child })
    default:
      return recordPaths.record.to({ child })
  }
}
