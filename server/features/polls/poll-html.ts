/** A poll as the article of its post has it. Whoever gets the same HTML has chosen the same. */
import { paths } from '../../../shared/paths.ts'
import { escapeHtml } from '../../html/escape.ts'
import { timeHtml } from '../../html/time.ts'
import type { VisiblePoll } from '../../visibility/rows.ts'
import { t } from '../../words/index.ts'

type Option = VisiblePoll['options'][number]

/** What is asked, what one has chosen, and how others chose as far as that shows by now. */
export function pollHtml(post: string, poll: VisiblePoll): string {
  const legend = poll.closed
    ? t('poll.closed')
    : t(poll.several ? 'poll.askSeveral' : 'poll.askOne')
  const options = poll.options.map((option) => optionHtml(post, poll, option)).join('')
  const inner = `<legend>${legend}</legend><ul>${options}</ul>`
  if (poll.closed) return `<fieldset class="poll">${inner}${aboutHtml(poll)}</fieldset>`
  const voted = poll.chosen.length > 0
  return (
    `<form class="poll" method="post" action="${paths.pollVotes(post)}" data-live data-poll="${post}">` +
    `<input type="hidden" name="_method" value="put"><fieldset>${inner}</fieldset>` +
    `<p class="row"><button class="button small">${t(voted ? 'poll.voteAgain' : 'poll.vote')}</button>` +
    `</p>${aboutHtml(poll)}</form>${voted ? takeBackHtml(post) : ''}`
  )
}

function takeBackHtml(post: string): string {
  return (
    `<form method="post" action="${paths.pollVotes(post)}" data-live data-poll="${post}">` +
    '<input type="hidden" name="_method" value="delete">' +
    `<button class="act">${t('poll.takeBack')}</button></form>`
  )
}

function optionHtml(post: string, poll: VisiblePoll, option: Option): string {
  const { number, words, votes } = option
  const mine = poll.chosen.includes(number)
  const id = `o-${post}-${number}`
  const text = `<span dir="auto">${escapeHtml(words)}</span>`
  const kind = poll.several ? 'checkbox' : 'radio'
  const choice = poll.closed
    ? `<p>${text}${mine ? ` <span class="soft">${t('poll.mine')}</span>` : ''}</p>`
    : `<label class="choice" for="${id}"><input type="${kind}" name="choices" id="${id}" ` +
      `value="${number}"${mine ? ' checked' : ''}> ${text}</label>`
  if (votes === null) return `<li>${choice}</li>`
  const most = Math.max(1, poll.voters ?? 0)
  return (
    `<li>${choice}<p class="votes"><meter min="0" max="${most}" value="${votes}" aria-hidden="true"></meter> ` +
    `${t('poll.votes', { count: votes })}</p>${namesHtml(option)}</li>`
  )
}

function namesHtml({ by, votes }: Option): string {
  if (by === null || by.length === 0) return ''
  const names = by.map(
    (handle) =>
      `<a href="${escapeHtml(paths.member(handle))}" dir="auto">${escapeHtml(handle)}</a>`,
  )
  const rest = (votes ?? 0) - by.length
  return `<p class="meta">${names.join(' ')}${rest > 0 ? ` ${t('poll.others', { count: rest })}` : ''}</p>`
}

function aboutHtml(poll: VisiblePoll): string {
  const lines = [
    poll.voters === null ? null : t('poll.voters', { count: poll.voters }),
    poll.closed || poll.voters !== null
      ? null
      : t(poll.results === 'voted' ? 'poll.afterVoting' : 'poll.afterClosing'),
    t(poll.named ? 'poll.named' : 'poll.anonymous'),
  ].filter((line) => line !== null)
  const until =
    poll.closesAt === null
      ? ''
      : ` ${t(poll.closed ? 'poll.closedAt' : 'poll.closesAt')} ${timeHtml(poll.closesAt)}.`
  return `<p class="soft">${lines.join(' ')}${until}</p>`
}
