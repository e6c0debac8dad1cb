import type { Words } from './text.ts'

/** Where a page stands: the public site, a family's or young person's space, the child's own page, the desk. */
export type PageSpace = 'public' | 'my' | 'own' | 'desk'

export type NavItem = { readonly href: string; readonly words: string }

/**
 * The main links of a space, in order. A family's space has none: everything starts from what happens next. Whoever acts
 * for all partners of an area works with no child: where that area stands leads them.
 */
export function navigationOf(space: PageSpace, words: Words, actsForPartners = false): readonly NavItem[] {
  switch (space) {
    case 'public':
      return [
        { href: '/expectations', words: words.nav.expect },
        { href: '/rules', words: words.nav.rules },
        { href: '/rights', words: words.nav.rights },
        { href: '/have-your-say', words: words.nav.say },
        { href: '/lab', words: words.nav.lab },
      ]
    case 'desk':
      if (actsForPartners)
        return [
          { href: '/desk', words: words.nav.today },
          { href: '/desk/concerns', words: words.nav.concerns },
          { href: '/desk/path', words: words.nav.path },
          { href: '/desk/dialogues', words: words.nav.dialogues },
        ]
      return [
        { href: '/desk', words: words.nav.today },
        { href: '/desk/children', words: words.nav.children },
        { href: '/desk/groups', words: words.nav.groups },
        { href: '/desk/reviews', words: words.nav.reviews },
        { href: '/desk/concerns', words: words.nav.concerns },
      ]
    case 'my':
    case 'own':
      return []
  }
}

/** The link of the navigation we are under: the longest one this address begins with. */
export function currentOf(items: readonly NavItem[], path: string): NavItem | undefined {
  const under = items.filter(item => path === item.href || path.startsWith(`${item.href}/`))
  return under.sort((a, b) => b.href.length - a.href.length)[0]
}

/** Where *Leave this page* leads: somewhere anybody might be. */
export const neutralSite = 'https://www.bbc.co.uk/weather'
