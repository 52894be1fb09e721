/** The icons, drawn once in a sprite at the head of a page and used from there by name. */

const drawings = {
  alongside: '<path d="M8.5 3c-5 6 5 12 0 18M15.5 3c-5 6 5 12 0 18"/>',
  curtain:
    '<path d="M3 4h18M6 4c0 8 0 12-2 16h5c2-5 2-10 1-16M18 4c0 8 0 12 2 16h-5c-2-5-2-10-1-16"/>',
  down: '<path d="M12 4v15M6 13l6 6 6-6"/>',
  flag: '<path d="M6 21V4M6 5c4-2 7 2 12 0v9c-5 2-8-2-12 0"/>',
  fold: '<path d="M5 4h14v16H5zM5 12h14" stroke-dasharray="2.5 2.5"/>',
  heard:
    '<circle cx="6" cy="12" r="1.2"/><path d="M10 8a6 6 0 0 1 0 8M14 5a10.5 10.5 0 0 1 0 14M18 2.5a15 15 0 0 1 0 19"/>',
  key: '<circle cx="8" cy="15" r="4"/><path d="M11 12l8-8M16 7l3 3"/>',
  lamp: '<path d="M8 3h8l3 9H5zM12 12v8M8 20h8"/>',
  leaf: '<path d="M5 19C5 9 10 5 19 5c0 9-4 14-14 14ZM5 19l7-7"/>',
  metoo: '<circle cx="9" cy="12" r="6"/><circle cx="15" cy="12" r="6"/>',
  pause: '<path d="M9 5v14M15 5v14"/>',
  reply: '<path d="M9 6 4 11l5 5M4 11h9a7 7 0 0 1 7 7v1"/>',
  saved: '<path d="M4 13l5 5L20 6"/>',
  seen: '<circle cx="12" cy="12" r="2.5"/><path d="M6.5 6.5a8 8 0 0 0 0 11M17.5 6.5a8 8 0 0 1 0 11"/>',
  thanks: '<path d="M12 21V9M12 14c-5 0-7-3-7-7 4 0 7 2 7 7ZM12 11c0-4 2-7 7-8 0 5-2 8-7 8Z"/>',
} as const

export type IconName = keyof typeof drawings

/** What the head of every page uses. */
export const shellIcons: readonly IconName[] = ['alongside', 'lamp', 'curtain']

/** Whatever a post can show: a thread's page carries all, as a live post may bring any of them. */
export const postIcons: readonly IconName[] = [
  'alongside',
  'down',
  'flag',
  'fold',
  'heard',
  'metoo',
  'reply',
  'saved',
  'seen',
  'thanks',
]

/** The sprite with every icon, as raw SVG. */
export const iconSprite = spriteOf(Object.keys(drawings) as IconName[])

/** A sprite, as raw SVG, with the named icons alone; a name given twice is drawn once. */
export function spriteOf(names: readonly IconName[]): string {
  const symbols = [...new Set(names)].map(
    (name) => `<symbol id="i-${name}" viewBox="0 0 24 24">${drawings[name]}</symbol>`,
  )
  // Sized to nothing by attributes too, for the moment before the style sheet is there.
  return `<svg class="sprite" width="0" height="0" aria-hidden="true">${symbols.join('')}</svg>`
}

interface IconProps {
  name: IconName
  /** It points, so it turns over in right-to-left. */
  turns?: boolean
}

/** An icon from the page's sprite. It says nothing by itself: words stand beside it. */
export function Icon({ name, turns = false }: IconProps) {
  return (
    <svg class={turns ? 'icon turns' : 'icon'} aria-hidden="true">
      <use href={`#i-${name}`} />
    </svg>
  )
}

/** The same icon as a string, for what is rendered too often for components. */
export function iconHtml(name: IconName, turns = false): string {
  const classes = turns ? 'icon turns' : 'icon'
  return `<svg class="${classes}" aria-hidden="true"><use href="#i-${name}"></use></svg>`
}
