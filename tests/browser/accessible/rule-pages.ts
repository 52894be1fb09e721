/** Rules and what happens by them: reporting, worrying, folding, and what the owner sets for it. */
import { type Entry, mistakes, press } from './entry.ts'

const as =
  (who: Entry['as']) =>
  (entry: Omit<Entry, 'as'>): Entry => ({ as: who, ...entry })

export const rulePages: Entry[] = [
  ...[
    { route: '/rules' },
    { route: '/rules/:version', path: '/rules/1' },
    { route: '/crisis-policy' },
    { route: '/crisis-policy/:version', path: '/crisis-policy/1' },
    { route: '/about' },
    { route: '/worry' },
  ].map(as('visitor')),
  ...(
    [
      { route: '/me/mutes' },
      { route: '/me/check-ins' },
      { route: '/me/check-ins', path: '/me/check-ins?answered=yes', once: 'when answered' },
      { route: '/p/:id/worry', path: ({ open }) => `/p/${open.opening}/worry` },
      { route: '/m/:handle/worry', path: '/m/Hedda/worry' },
      { route: '/m/:handle/worry', path: '/m/Hedda/worry?sent=1', once: 'when it is passed on' },
      { route: '/m/:handle/report', path: '/m/Hedda/report' },
      { route: '/t/:id/report', path: ({ open }) => `/t/${open.thread}/report` },
      {
        route: '/t/:id/report',
        path: ({ open }) => `/t/${open.thread}/report`,
        once: mistakes,
        act: press('Send the report'),
      },
      {
        route: '/me/decisions/:id/report',
        path: ({ decided }) => `/me/decisions/${decided}/report`,
      },
    ] satisfies Omit<Entry, 'as'>[]
  ).map(as('member')),
  ...(
    [
      { route: '/community/rules' },
      { route: '/rules', once: 'when changed', path: '/rules' },
      { route: '/community/crisis-policy' },
      { route: '/community/crisis-policy', once: 'in force', act: press('Put it in force') },
      { route: '/community/contact' },
      { route: '/community/contact', once: 'saved', act: press('Save') },
      { route: '/community/law' },
    ] satisfies Omit<Entry, 'as'>[]
  ).map(as('owner')),
]
