import { randomUUID } from 'node:crypto'
import { isRefusal } from '../../../kernel/decider.ts'
import { areaId, type ChildId, personId } from '../../../kernel/ids.ts'
import { plainDate } from '../../../kernel/plain-date.ts'
import type { Actor } from '../../../platform/access/actor.ts'
import { stoppedClock } from '../../../platform/clock.ts'
import type { Platform } from '../../../platform/platform.ts'
import { anActor, aPersonId, type TestPlatform } from '../../../platform/testing/test-platform.ts'
import type { TransferCommand } from '../domain/commands.ts'
import * as some from '../domain/testing.ts'
import { runTransfer } from './run-transfer.ts'

export const saltmere = areaId('saltmere')
export const sands = some.sands
export const annika = anActor('inclusion-lead', { areas: [saltmere], forBody: sands })
export const rashid = anActor('caseworker', { forBody: some.council })

/** For tests: beside a child's own area an officer there, and a school with a lead in another area. */
export async function layTwoAreas(here: TestPlatform): Promise<void> {
  const body = (area: string, id: string, kind: string, name: string) =>
    here.lay(`insert into identity.body (area, body, kind, name, short_name) values ($1, $2, $3, $4, $4)`, [
      area,
      id,
      kind,
      name,
    ])
  const works = async (area: string, person: string, name: string, where: string, job: string) => {
    await here.lay(`insert into identity.person (area, person, full_name, called) values ($1, $2, $3, $3)`, [
      area,
      person,
      name,
    ])
    await here.lay(
      `insert into identity.post (area, person, body, job, from_on) values ($1, $2, $3, $4, '2024-09-01')`,
      [area, person, where, job],
    )
  }
  await body('saltmere', sands, 'setting', 'Saltmere Sands')
  await works('saltmere', annika.person, 'Annika Voss', sands, 'inclusion-lead')
  await works('wrenshire', rashid.person, 'Rashid Bell', some.council, 'caseworker')
}

/** Someone of the family says that they move, and who comes along. Answers the move. */
export async function says(
  here: TestPlatform,
  comes: readonly string[],
  { by, child }: { readonly by: Actor; readonly child: ChildId } = {
    by: anActor('parent', { person: some.amara }),
    child: some.kofi,
  },
): Promise<string> {
  const transfer = randomUUID()
  const tell = (command: TransferCommand) =>
    here.write(by, async act => {
      const answer = await runTransfer(act, { area: act.area, child }, transfer, command)
      if (isRefusal(answer)) throw new Error(answer.because)
    })
  const on = plainDate('2027-01-11')
  await tell({ type: 'SayTransfer', transfer, child, to: saltmere, setting: sands, on })
  await tell({ type: 'ReviewCircle', comes })
  return transfer
}

/** The platform on another day. */
export const onDay = (here: TestPlatform, day: string): Platform => ({
  ...here.platform,
  clock: stoppedClock(`${day}T09:00:00Z`),
})

export const placeOf = async (here: TestPlatform, person: string): Promise<string> => {
  const [row] = await here.lay(
    `select member from identity.circle where area = 'wrenshire' and person = $1 and until_at = 'infinity'`,
    [personId(person)],
  )
  return String(row?.member ?? aPersonId())
}
