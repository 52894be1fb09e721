import { paths } from '../../../shared/paths.ts'
import { t } from '../../words/index.ts'

/** Takes back what has just been done to many posts. */
export function UndoForm({ undo }: { undo: string }) {
  return (
    <form method="post" action={paths.undoStepBack()}>
      <input type="hidden" name="undo" value={undo} />
      <button class="button small">{t('stepBack.undo')}</button>
    </form>
  )
}
