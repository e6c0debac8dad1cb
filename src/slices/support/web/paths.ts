import { path } from '../../../platform/web/path.ts'

/** A family: what we agreed, and what happened. */
export const agreed = path('/my/children/:child/agreed')
/** Days of the last weeks, each with one button: this did not happen. */
export const tell = path('/my/children/:child/agreed/tell')
/** One tap. And the same taken back. */
export const notHappened = path('/my/children/:child/agreed/:commitment/:day=day/did-not-happen')
export const takeBack = path('/my/children/:child/agreed/:commitment/:day=day/take-back')

/** A practitioner: what is agreed for a child, and agreeing something new. */
export const deskAgreed = path('/desk/children/:child/commitments')
export const deskAgree = path('/desk/children/:child/agree')
/** One thing agreed: every day of it, and telling what happened. */
export const deskCommitment = path('/desk/children/:child/commitments/:commitment')
export const deskTell = path('/desk/children/:child/commitments/:commitment/tell/:day=day')
export const deskWeek = path('/desk/children/:child/commitments/:commitment/weeks/:day=day')
export const deskMend = path('/desk/children/:child/commitments/:commitment/put-right/:day=day')
/** What one of the family said on the phone, on paper or at the gate. */
export const deskSaid = path('/desk/children/:child/commitments/:commitment/said/:day=day')
export const deskChange = path('/desk/children/:child/commitments/:commitment/change')
export const deskEnd = path('/desk/children/:child/commitments/:commitment/end')
/** What will put a shortfall right. */
export const deskShortfall = path('/desk/children/:child/commitments/:commitment/missed')

/** A service: what it is asked to give, and its answer. */
export const deskAsks = path('/desk/asks')
export const deskAnswer = path('/desk/children/:child/asks/:commitment')

/** A worker's groups of the day; one session of a group, told once for everyone in it; a new group. */
export const deskGroups = path('/desk/groups')
export const deskNewGroup = path('/desk/groups/new')
/** A class of twelve, all invented, to try it on: nothing is kept. */
export const deskPretend = path('/desk/groups/pretend')
export const deskGroup = path('/desk/groups/:group/:day=day')
/** What nobody has told yet: one's own first. */
export const deskNotTold = path('/desk/not-told')

/** Redress owns this page, and reads what was agreed from here: so it is named, and not asked for. */
export const concernAbout = path('/my/children/:child/concerns/new')
