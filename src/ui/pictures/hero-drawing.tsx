import type { VNode } from 'preact'

/** A grown-up and a child on a tandem, riding over a hill. */
export const HeroDrawing = ({ label }: { label: string }): VNode => (
  <svg class="t-hero__drawing" viewBox="0 0 500 320" role="img" aria-label={label}>
    <circle cx="408" cy="66" r="34" fill="#fff" />
    <path d="M0 250c70-60 150-70 230-40s170 20 270-40v150H0z" fill="#b9ddd3" />
    <path d="M0 282c120-30 330-30 500-8v46H0z" fill="#0b5f58" />
    <g fill="none" stroke="#16333a" stroke-width="6" stroke-linecap="round" stroke-linejoin="round">
      <circle cx="112" cy="236" r="48" fill="#fbf7ef" />
      <circle cx="382" cy="236" r="48" fill="#fbf7ef" />
      <path d="M112 236l50-78h178l42 78M162 158l46 78h130M340 158l-12 78M208 236H112M246 158l-38 78" />
      <circle cx="208" cy="236" r="10" fill="#fff" />
      <circle cx="330" cy="236" r="10" fill="#fff" />
      <path d="M340 158l-6-22h26M148 148h30M240 146h26" />
    </g>
    <g stroke="#16333a" stroke-width="5" stroke-linejoin="round" stroke-linecap="round">
      <path d="M252 144l20 44 48 10 12 42h18" fill="none" stroke="#1f4e79" stroke-width="17" />
      <path d="M246 146c-4-34 14-58 34-62 14 6 20 26 16 62z" fill="#dbeaf6" />
      <path d="M284 98l52 38" fill="none" stroke="#dbeaf6" stroke-width="15" />
      <path d="M278 92l58 40M272 112l60 34" fill="none" />
      <circle cx="290" cy="58" r="24" fill="#b9834f" />
      <path d="M266 58c0-22 12-30 26-30s24 10 24 22c-14 2-26-2-32-8-4 8-8 14-18 16z" fill="#1d1512" />
      <path d="M262 54c0-30 56-34 56-4" fill="#fff" />
      <path d="M304 66q-5 5-11 3" fill="none" stroke-width="3" />
      <circle cx="302" cy="57" r="2.5" fill="#16333a" stroke="none" />
      <path d="M162 146l14 38 26 14 2 40h14" fill="none" stroke="#4d5710" stroke-width="14" />
      <path d="M154 148c-2-26 10-44 26-46 12 6 14 22 12 46z" fill="#f1e3f3" />
      <path d="M182 116l54 24M178 130l54 14" fill="none" />
      <circle cx="188" cy="82" r="20" fill="#7a4a2b" />
      <path d="M166 80c0-28 44-28 44-2" fill="#c9b3cc" />
      <path d="M201 90q-5 4-10 2" fill="none" stroke-width="3" />
      <circle cx="199" cy="81" r="2.3" fill="#16333a" stroke="none" />
    </g>
  </svg>
)
