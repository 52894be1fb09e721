import { h } from 'preact'
import { render } from 'preact-render-to-string'
import { describe, expect, it } from 'vitest'
import { Icon, iconHtml, iconSprite, postIcons, spriteOf } from '../../server/html/icons.tsx'

describe('icons', () => {
  it('reads the same from the component and from the string', () => {
    expect(iconHtml('reply', true)).toBe(render(h(Icon, { name: 'reply', turns: true })))
    expect(iconHtml('flag')).toBe(render(h(Icon, { name: 'flag' })))
  })

  it('puts each named icon into the sprite once', () => {
    const sprite = spriteOf(['reply', 'flag', 'reply'])
    expect(sprite.match(/<symbol /g)).toHaveLength(2)
    expect(sprite).toContain('id="i-reply"')
    expect(sprite).toContain('id="i-flag"')
  })

  it('has a drawing for every icon a post can show', () => {
    for (const name of postIcons) expect(iconSprite).toContain(`<symbol id="i-${name}" `)
  })
})
