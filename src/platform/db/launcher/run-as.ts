import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, statSync } from 'node:fs'

/**
 * As whom PostgreSQL runs, since it refuses to run as root:
 * `ourselves` for an ordinary user; `namespace` for root, who inside it looks like another account but keeps root's
 * own reach, so a data folder under a home of mode 0700 works; `account` where user namespaces are switched off.
 */
export type RunAs =
  | { readonly way: 'ourselves' }
  | { readonly way: 'namespace'; readonly uid: number; readonly gid: number }
  | { readonly way: 'account'; readonly uid: number; readonly gid: number }

type Account = { readonly name: string; readonly uid: number; readonly gid: number }

/** How this process can run PostgreSQL on the data in `cluster`, which may not be there yet. */
export const chooseRunAs = (cluster: string): RunAs => {
  if (process.getuid?.() !== 0) return { way: 'ourselves' }
  // A folder handed to an account once stays with it, also when namespaces are switched on later.
  const owner = existsSync(cluster) ? statSync(cluster) : undefined
  if (owner && owner.uid !== 0) return { way: 'account', uid: owner.uid, gid: owner.gid }
  const { uid, gid } = ordinaryAccount()
  const namespace: RunAs = { way: 'namespace', uid, gid }
  const { program, args } = commandAs(namespace, 'true', [])
  return spawnSync(program, args).status === 0 ? namespace : { way: 'account', uid, gid }
}

/** The command as `spawn` takes it. In a namespace `unshare` becomes the program, so its process id is the program's. */
export const commandAs = (as: RunAs, program: string, args: readonly string[]) =>
  as.way === 'namespace'
    ? {
        program: 'unshare',
        args: ['--user', `--map-user=${as.uid}`, `--map-group=${as.gid}`, program, ...args],
        account: {},
      }
    : { program, args: [...args], account: as.way === 'account' ? { uid: as.uid, gid: as.gid } : {} }

/**
 * initdb looks its user up by number and stops when the machine does not know it,
 * so no number may be assumed: a bare container often has nobody but the system's own accounts.
 */
const ordinaryAccount = (): Account => {
  const accounts = readAccounts()
  const found =
    accounts.find(account => account.name === 'postgres') ??
    accounts.find(account => account.name === 'nobody') ??
    accounts.find(account => account.uid > 0)
  return found ?? { name: 'nobody', uid: 65534, gid: 65534 }
}

const readAccounts = (): Account[] =>
  (existsSync('/etc/passwd') ? readFileSync('/etc/passwd', 'utf8') : '')
    .split('\n')
    .map(line => line.split(':'))
    .filter(fields => fields.length > 3)
    .map(([name, , uid, gid]) => ({ name: String(name), uid: Number(uid), gid: Number(gid) }))
