import type { ComponentChildren, VNode } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { type Around, renderWithin, useAround } from './around.ts'
import { classes } from './classes.ts'
import { currentOf, type NavItem, navigationOf, neutralSite, type PageSpace } from './navigation.ts'
import { DemoBar } from './page/demo-bar.tsx'
import { Foot } from './page/foot.tsx'
import { Tools } from './page/tools.tsx'
import { Notice } from './patterns/notice.tsx'
import { Icon, Mark } from './pictures/icon.tsx'
import { useWords } from './text.ts'

export type HomeLanguage = { readonly name: string; readonly lang: string; readonly href: string }

export type PageProps = {
  /** For the tab and the history: the page's own `<h1>` in other words, without the site's name. */
  title: string
  space: PageSpace
  /** How wide the words run: `narrow` for a family and for forms, `wide` (the default) for two columns. */
  width?: 'wide' | 'mid' | 'narrow' | 'full' | undefined
  /** `desk` is the darker ground round a sheet of paper. */
  ground?: 'paper' | 'desk' | undefined
  /** Instead of *Tandem* beside the mark: *My page*, *Just for me*. */
  brand?: string | undefined
  /** Words at the right of the top bar, for a page shown to one person for one day. */
  who?: string | undefined
  /** Links instead of the space's own. */
  nav?: readonly NavItem[] | undefined
  /** The family's language beside English and easy read, leading to how we speak it together. */
  homeLanguage?: HomeLanguage | undefined
  /** The page draws charts or has sliders: their style is fetched too. */
  charts?: boolean | undefined
  /** A page to be printed or sent: no navigation, no tools. */
  plain?: boolean | undefined
  children: ComponentChildren
}

/** A whole document. Needs one `<h1>` among its children (`<Head>` has one). No inline script or style, ever (CSP). */
export function Page(props: PageProps): VNode {
  const { title, space, width = 'wide', ground, charts, plain, children } = props
  const around = useAround()
  const words = useWords()
  const isFamily = space === 'my' || space === 'own'
  return (
    <html lang={around.language === 'en-easy' ? 'en-x-easy' : 'en-GB'}>
      <head>
        <meta charset="utf-8" />
        <title>{`${around.hasProblems ? words.error : ''}${title} · ${words.brand}`}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="theme-color" content={space === 'own' ? '#6a2c70' : '#084742'} />
        <link
          rel="preload"
          href={`${around.assets}/fonts/atkinson-hyperlegible-next-latin-400-normal.woff2`}
          as="font"
          type="font/woff2"
          crossorigin="anonymous"
        />
        <link rel="stylesheet" href={`${around.assets}/main.css`} />
        {charts && <link rel="stylesheet" href={`${around.assets}/charts.css`} />}
        <link rel="icon" href={`${around.assets}/favicon.svg`} type="image/svg+xml" />
        <script type="module" src={`${around.assets}/islands.js`} />
      </head>
      <body
        class={classes('t-page', `t-page--${space}`, ground === 'desk' && 't-page--desk-ground')}
        data-t-who={space === 'desk' ? around.person?.called : undefined}
      >
        <a class="t-skip" href="#main">
          {words.skip}
        </a>
        {around.demo && <DemoBar />}
        {!plain && <TopBar {...props} />}
        {!plain && isFamily && <Tools space={space} homeLanguage={props.homeLanguage} />}
        {around.said && (
          <div class="t-flash">
            <Notice kind="ok" role="status">
              <p class="t-b">{around.said.words}</p>
              {around.said.detail && <p>{around.said.detail}</p>}
            </Notice>
          </div>
        )}
        <main id="main" tabIndex={-1} class={classes('t-page__main', 't-wrap', width !== 'wide' && `t-wrap--${width}`)}>
          {children}
        </main>
        {!plain && <Foot space={space} />}
      </body>
    </html>
  )
}

function TopBar({ space, brand, who, nav }: PageProps): VNode {
  const { path, person } = useAround()
  const words = useWords()
  const items = nav ?? navigationOf(space, words, person?.actsForPartners)
  const current = currentOf(items, path)
  const isFamily = space === 'my' || space === 'own'
  const home = isFamily ? '/my' : space === 'desk' ? '/desk' : '/'
  return (
    <header class="t-top">
      <div class="t-top__in">
        <a class="t-top__brand" href={home}>
          <Mark />
          {brand ?? words.brand}
        </a>
        {items.length > 0 && (
          <nav class="t-top__nav" aria-label={words.mainNav}>
            {items.map(item => (
              <a key={item.href} href={item.href} aria-current={item === current ? 'page' : undefined}>
                {item.words}
              </a>
            ))}
            {space === 'public' && !person && <a href="/sign-in">{words.signIn}</a>}
            {space === 'public' && person?.spaces[0] && <a href={`/${person.spaces[0]}`}>{words.own}</a>}
          </nav>
        )}
        {who && <span class="t-top__who">{who}</span>}
        {isFamily && (
          <a class="t-top__leave" href={neutralSite} rel="noreferrer" data-t-leave>
            <Icon name="exit" size="s" /> {words.leave}
          </a>
        )}
      </div>
    </header>
  )
}

/** The document as text, with what stands around it: who is signed in, the language, the date. */
export const renderPage = (page: VNode, around?: Around): string =>
  `<!doctype html>${around ? renderWithin(around, () => renderToString(page)) : renderToString(page)}`
