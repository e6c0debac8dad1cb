// The browser that the journeys walk in: one that is here already, else Debian's.
import { existsSync, readdirSync } from 'node:fs'
import { homedir } from 'node:os'
import { delimiter, join } from 'node:path'
import { run } from './project.mjs'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

/** The path of a Chromium: TANDEM_CHROMIUM, one on the path, one that Playwright fetched, or an application of macOS. */
export const findChromium = () => {
  const onPath = (process.env.PATH ?? '').split(delimiter).flatMap(folder => names.map(name => join(folder, name)))
  const fetched = join(homedir(), '.cache', 'ms-playwright')
  const ofPlaywright = (existsSync(fetched) ? readdirSync(fetched) : [])
    .filter(name => name.startsWith('chromium-'))
    .map(name => join(fetched, name, 'chrome-linux', 'chrome'))
  const ofMac = ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome']
  return [process.env.TANDEM_CHROMIUM ?? '', ...onPath, ...ofPlaywright, ...ofMac].find(
    path => path && existsSync(path),
  )
}

/** Finds a Chromium, or installs Debian's where we may. Nothing when neither goes. */
export const bringChromium = async () => findChromium() ?? ((await installChromium()) ? findChromium() : undefined)

const installChromium = async () => {
  const asRoot = process.getuid?.() === 0 ? [] : ['sudo', '-n']
  const apt = args => {
    const [program, ...rest] = [...asRoot, 'apt-get', '-qq', ...args]
    return run(program, rest, {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    })
  }
  console.log('Installing Chromium with apt-get, once.')
  await apt(['update'])
  return (await apt(['install', '-y', '--no-install-recommends', 'chromium'])) === 0
}
