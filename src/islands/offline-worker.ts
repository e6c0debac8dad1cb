/// <reference lib="webworker" />
import { listPages } from './parts/device-store.ts'
import { isOver } from './parts/queue.ts'

// Opens the day's group form without signal, from what the form itself kept on this device. It answers nothing while
// there is signal and keeps nothing of its own but the site's styles, scripts and pictures.

declare const self: ServiceWorkerGlobalScope
const assets = 'tandem-assets'

self.addEventListener('install', () => void self.skipWaiting())
// A new version of this file comes with new assets: the old ones go.
self.addEventListener('activate', event => event.waitUntil(caches.delete(assets).then(() => self.clients.claim())))

self.addEventListener('fetch', event => {
  const { request } = event
  const { pathname } = new URL(request.url)
  if (request.method !== 'GET') return
  if (request.mode === 'navigate') event.respondWith(fetch(request).catch(() => keptPage(pathname)))
  else if (pathname.startsWith('/assets/')) event.respondWith(asset(request))
})

async function keptPage(url: string): Promise<Response> {
  const now = Date.now()
  const page = (await listPages()).find(each => each.url === url && !isOver(each, now))
  return page ? new Response(page.html, { headers: { 'content-type': 'text/html; charset=utf-8' } }) : Response.error()
}

/** Assets never change under their address, so the first answer is as good as any later one. */
async function asset(request: Request): Promise<Response> {
  const cache = await caches.open(assets)
  const kept = await cache.match(request)
  if (kept) return kept
  const answer = await fetch(request)
  if (answer.ok) await cache.put(request, answer.clone())
  return answer
}
