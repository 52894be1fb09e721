import { directionOf } from '../../../shared/languages.ts'
import { paths } from '../../../shared/paths.ts'
import { professionalLevels } from '../../../shared/vocabulary.ts'
import type { Page } from '../../html/page.tsx'
import { Raw } from '../../html/raw.tsx'
import { timeHtml } from '../../html/time.ts'
import { currentLanguage, t } from '../../words/index.ts'
import type { RecordLine } from './store.ts'

export interface RecordView {
  handle: string
  community: string
  record: readonly RecordLine[]
  /** Milliseconds since 1970: when this was written out. */
  now: number
}

/** The record, to read, to print, or to keep as a file. */
export function recordPage(view: RecordView): Page {
  const download = (format: string) => `${paths.boundaryRecord()}?download=1&format=${format}`
  return {
    title: () => t('record.title'),
    nav: 'you',
    layout: 'narrow',
    body: () => (
      <>
        <p class="crumb">
          <a href={paths.me()}>{t('shell.you')}</a>
        </p>
        <Record {...view} />
        <p class="row">
          <a class="button" href={download('html')} download>
            {t('record.html')}
          </a>
          <a class="button" href={download('json')} download>
            {t('record.json')}
          </a>
        </p>
      </>
    ),
  }
}

/** The same as a document of its own, which needs nothing from anywhere. */
export function RecordDocument(view: RecordView) {
  return (
    <html lang={currentLanguage()} dir={directionOf(currentLanguage())}>
      <head>
        <meta charset="utf-8" />
        <title>{t('record.title')}</title>
      </head>
      <body>
        <Record {...view} />
      </body>
    </html>
  )
}

function Record({ handle, community, record, now }: RecordView) {
  return (
    <>
      <h1>{t('record.title')}</h1>
      <p>{t('record.of', { handle, community })}</p>
      <p>{t('record.lede')}</p>
      {record.length === 0 && <p class="nothing">{t('record.none')}</p>}
      {record.length > 0 && (
        <table>
          <thead>
            <tr>
              <th scope="col">{t('record.at')}</th>
              <th scope="col">{t('record.what')}</th>
            </tr>
          </thead>
          <tbody>
            {record.map((line) => (
              <tr>
                <td>
                  <Raw html={timeHtml(line.at)} />
                </td>
                <td>{wordsFor(line)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <p>
        {t('record.written')} <Raw html={timeHtml(now)} />
      </p>
    </>
  )
}

function wordsFor({ what, detail }: RecordLine): string {
  if (what === 'closed') return t(detail === 'on' ? 'record.closed.on' : 'record.closed.off')
  if (what === 'list') return t(detail === 'on' ? 'record.list.on' : 'record.list.off')
  const level = professionalLevels.find((one) => one === detail)
  return level ? t('record.mode.on', { level: t(`mode.level.${level}`) }) : t('record.mode.off')
}
