import type { ComponentChildren, VNode } from 'preact'

type Tab = { href: string; words: ComponentChildren; isHere?: boolean | undefined }

/** Sister pages of one thing, the one you are on marked. They are links, so each has its own address. */
export const Tabs = ({ label, tabs }: { label: string; tabs: readonly Tab[] }): VNode => (
  <nav class="t-tabs" aria-label={label}>
    {tabs.map(tab => (
      <a key={tab.href} href={tab.href} aria-current={tab.isHere ? 'page' : undefined}>
        {tab.words}
      </a>
    ))}
  </nav>
)
