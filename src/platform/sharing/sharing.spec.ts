import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { personId } from '../../kernel/ids.ts'
import { openLinkSecret, passingLinkSecret } from './link-secret.ts'
import { isEasyPasscode, isPasscode, keepPasscode } from './passcode.ts'
import { openFile, sealFile } from './sealed-file.ts'
import { readShlink, writeShlink } from './shlink.ts'

const link = '5b0c6a2e-7f0d-4a3b-8f2e-9a1b2c3d4e5f'
const amara = personId('00000000-0000-4000-8000-000000000011')
const key = Uint8Array.from({ length: 32 }, (_, at) => at)

describe('a SMART Health Link', () => {
  const payload = {
    ...{ url: `https://tandem.example/shl/${'A'.repeat(43)}`, key: Buffer.from(key).toString('base64url') },
    ...{ exp: 1797292800, flag: 'LP', label: 'Development record', v: 1 as const },
  }

  test('says what the standard asks, and is read back with a viewer before it', () => {
    const written = writeShlink(payload)
    expect(written).toBe(ours)
    expect(readShlink(`https://tandem.example/shared/x#${written}`)).toEqual(payload)
  })

  test('that was cut, or says too much, is none', () => {
    expect(readShlink(ours.slice(0, -9))).toBeUndefined()
    expect(readShlink('https://tandem.example/')).toBeUndefined()
    expect(() => writeShlink({ ...payload, url: `https://tandem.example/${'a'.repeat(128)}` })).toThrow()
  })

  test('a sealed file opens with its key, and with no other', async () => {
    const sealed = await sealFile('{"a":1}', 'application/fhir+json', key)
    expect(await openFile(sealed, key)).toBe('{"a":1}')
    expect(await openFile(sealed, key.toReversed())).toBeUndefined()
    expect(await openFile(sealed.replace(/.{4}$/, 'AAAA'), key)).toBeUndefined()
  })
})

// The examples HL7 publishes with the standard (github.com/HL7/smart-health-cards-and-links), which are not ours to keep.
// TANDEM_SHL_EXAMPLES names the folder they were put in; where it names none, these are said to be skipped.
const published = process.env.TANDEM_SHL_EXAMPLES ?? ''

describe.skipIf(!existsSync(published))('the published examples', () => {
  const read = (file: string) => readFileSync(join(published, file), 'utf8')

  test('their link is read, and their file opens with its key', async () => {
    const { shlinkJsonPayload, shlinkBare } = JSON.parse(read('IPS_IG-bundle-01-shl-details.json'))
    expect(readShlink(shlinkBare)).toMatchObject({ key: shlinkJsonPayload.key, label: shlinkJsonPayload.label })
    const opened = await openFile(
      read('IPS_IG-bundle-01-enc.txt').trim(),
      Buffer.from(shlinkJsonPayload.key, 'base64url'),
    )
    expect(JSON.parse(opened ?? '')).toEqual(JSON.parse(read('IPS_IG-bundle-01.json')))
  })
})

describe('the secret of an installation', () => {
  test('is made once, is read again, and is for us alone', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'links-'))
    const file = join(folder, 'links-secret')
    const [first, second] = [await openLinkSecret(file), await openLinkSecret(file)]
    expect(second.addressOf(link)).toBe(first.addressOf(link))
    expect(statSync(file).mode & 0o077).toBe(0)
    rmSync(folder, { recursive: true })
  })

  test('gives every link an address of 256 bits and a key, and every maker a passcode, that nothing else gives away', () => {
    const secret = passingLinkSecret()
    expect(secret.addressOf(link)).toMatch(/^[\w-]{43}$/)
    expect(secret.keyOf(link)).toHaveLength(32)
    expect(secret.passcodeOf(link, amara)).toMatch(/^\d{6}$/)
    expect(secret.passcodeOf(link, amara)).toBe(secret.passcodeOf(link, amara))
    expect(Buffer.from(secret.keyOf(link)).toString('base64url')).not.toBe(secret.addressOf(link))
    expect(passingLinkSecret().addressOf(link)).not.toBe(secret.addressOf(link))
  })

  test('a ticket is good until its moment, for its own address', () => {
    const secret = passingLinkSecret()
    const ticket = secret.ticketOf('address', 1000)
    expect(secret.isTicket('address', ticket, 999)).toBe(true)
    expect(secret.isTicket('address', ticket, 1000)).toBe(false)
    expect(secret.isTicket('another', ticket, 999)).toBe(false)
    expect(secret.isTicket('address', ticket.replace('1000', '9999'), 999)).toBe(false)
    expect(secret.isTicket('address', 'nonsense', 999)).toBe(false)
  })
})

describe('a passcode', () => {
  test('is the same however it is spaced, and no other', async () => {
    const kept = await keepPasscode('325 009')
    expect(await isPasscode('325-009', kept)).toBe(true)
    expect(await isPasscode('325008', kept)).toBe(false)
    expect((await keepPasscode('325 009')).hash).not.toEqual(kept.hash)
  })

  test.each(['111111', '123456', '987654', 'abcdef'])('%s is what somebody would try first', easy =>
    expect(isEasyPasscode(easy)).toBe(true),
  )
  test.each(['325009', '112233', 'mango 4821'])('%s is not', good => expect(isEasyPasscode(good)).toBe(false))
})

const ours =
  'shlink:/eyJ1cmwiOiJodHRwczovL3RhbmRlbS5leGFtcGxlL3NobC9BQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBIiwia2V5IjoiQUFFQ0F3UUZCZ2NJQ1FvTERBME9EeEFSRWhNVUZSWVhHQmthR3h3ZEhoOCIsImV4cCI6MTc5NzI5MjgwMCwiZmxhZyI6IkxQIiwibGFiZWwiOiJEZXZlbG9wbWVudCByZWNvcmQiLCJ2IjoxfQ'
