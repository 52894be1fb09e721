import { Icon } from '../../html/icons.tsx'
import { Raw } from '../../html/raw.tsx'
import { t } from '../../words/index.ts'

/** A text that nobody meets before they open it. */
export function Folded({ summary, html }: { summary: string; html: string }) {
  return (
    <details class="fold block-s evidence">
      <summary>
        <span>
          <Icon name="fold" /> <span dir="auto">{summary}</span>
        </span>{' '}
        <span class="act">
          <span class="open">{t('post.open')}</span>
          <span class="shut">{t('post.fold')}</span>
        </span>
      </summary>
      <Raw as="div" class="prose" dir="auto" html={html} />
    </details>
  )
}
