// The browser that the journeys walk in: one that is here already, else Debian's.
import { existsSync, readdirSync } from 'node:fs'
import { homedir } from 'node:os'
import { delimiter, join } from 'node:path'
import { run } from './project.mjs'

/** Chromium without a window: a journey takes half as long in it. */
const headless = 'chromium-headless-shell'
const names = [headless, 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

/** The path of a Chromium: TANDEM_CHROMIUM, one on the path, one that Playwright fetched, or an application of macOS. */
export const findChromium = () => {
  const folders = (process.env.PATH ?? '').split(delimiter)
  const onPath = names.flatMap(name => folders.map(folder => join(folder, name)))
  const fetched = join(homedir(), '.cache', 'ms-playwright')
  const ofPlaywright = (existsSync(fetched) ? readdirSync(fetched) : [])
    .filter(name => name.startsWith('chromium-'))
    .map(name => join(fetched, name, 'chrome-linux', 'chrome'))
  const ofMac = ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome']
  return [process.env.TANDEM_CHROMIUM ?? '', ...onPath, ...ofPlaywright, ...ofMac].find(
    path => path && existsSync(path),
  )
}

/**
 * The Chromium to walk in, installed from Debian where we may: the one without a window if it can be had, else any.
 * Nothing when there is none and none can be installed.
 */
export const bringChromium = async () => {
  const found = findChromium()
  const isChosen = found === process.env.TANDEM_CHROMIUM || !isRoot
  if (found && (isChosen || found.includes(headless))) return found
  console.log('Installing Chromium with apt-get, once.')
  const installed = (await install(headless)) || found || (await install('chromium'))
  return installed ? findChromium() : undefined
}

const isRoot = process.getuid?.() === 0

const install = async name => {
  const arguments_ = ['install', '-y', '--no-install-recommends', name]
  return (await apt(arguments_)) || ((await apt(['update'])) && (await apt(arguments_)))
}

const apt = async rest => {
  const [program, ...before] = isRoot ? ['apt-get'] : ['sudo', '-n', 'apt-get']
  const code = await run(program, [...before, '-qq', ...rest], {
    stdio: 'ignore',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  })
  return code === 0
}
