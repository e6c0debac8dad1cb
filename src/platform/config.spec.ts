import { expect, test } from 'vitest'
import { ConfigProblem, readConfig } from './config.ts'

test('told nothing, it answers on port 3000 with an embedded database and no demonstration', () => {
  expect(readConfig({})).toEqual({
    production: false,
    host: 'localhost',
    port: 3000,
    databaseUrl: undefined,
    dataFolder: '.tandem',
    demo: false,
    publicUrl: undefined,
    proxies: 0,
    limited: true,
    connected: { govNotify: undefined, smtp: undefined },
    clamd: undefined,
  })
})

test('the demonstration lets anyone be anyone, so production refuses to start with it', () => {
  expect(readConfig({ TANDEM_DEMO: '1' }).demo).toBe(true)
  expect(readConfig({ TANDEM_DEMO: '0', NODE_ENV: 'production' }).demo).toBe(false)
  expect(() => readConfig({ TANDEM_DEMO: '1', NODE_ENV: 'production' })).toThrow(ConfigProblem)
})

test('a setting that cannot be is named', () => {
  expect(() => readConfig({ PORT: 'three' })).toThrow(/PORT/)
  expect(() => readConfig({ DATABASE_URL: 'mysql://somewhere' })).toThrow(/DATABASE_URL/)
  expect(() => readConfig({ TANDEM_URL: 'javascript:alert(1)' })).toThrow(/TANDEM_URL/)
})

test('a carrier that is told by half is named, and its key is not repeated', () => {
  expect(() => readConfig({ SMTP_URL: 'smtp://mail.example:587' })).toThrow(/SMTP_FROM/)
  expect(() => readConfig({ NOTIFY_KEY: 'not-a-key' })).toThrow(/^(?!.*not-a-key).*NOTIFY_KEY/)
  const key = `test-${crypto.randomUUID()}-${crypto.randomUUID()}`
  expect(() => readConfig({ NOTIFY_KEY: key })).toThrow(/NOTIFY_EMAIL_TEMPLATE/)
})
