/** Thread pages in jsdom: markup as the forum sends it, and a live connection that tests speak through. */
import { clientWords } from '../../../server/words/en/client.ts'
import type { ChangeFrame, Watched } from '../../../client/live/frames.ts'
import type { Line } from '../../../client/live/dial.ts'
import { forgetWords } from '../../../client/words.ts'

export interface TestPost {
  id: string
  parent: string
  /** Minutes after the opening. */
  at: number
  text: string
  gone?: boolean
  own?: boolean
}

export const opening = 'opening'

/** When a post was written, as pages and frames have it. */
export function timeOf({ at }: Pick<TestPost, 'at'>): string {
  return new Date(Date.UTC(2026, 10, 19, 21, at)).toISOString()
}

/** The article of a post, or its placeholder. */
export function htmlOf({ id, text, gone }: TestPost): string {
  if (gone) return '<p class="gone">no longer here</p>'
  const acts =
    `<form class="acts" method="post" action="/p/${id}/reactions" data-post="${id}">` +
    `<a class="act first" href="/p/${id}#reply" data-reply="${id}" data-name="dill">Reply</a>` +
    '<button class="act" name="react" value="heard" aria-pressed="false"><svg class="icon"></svg> heard 2</button>' +
    '<details name="more"><summary class="act">More</summary><div class="fan">' +
    '<button class="act" name="react" value="with" aria-pressed="false"><svg class="icon"></svg> with you</button>' +
    `<a class="act" href="/p/${id}?quote=1#reply" data-quote="${id}">Quote</a></div></details></form>`
  return (
    `<article class="post" id="p-${id}" aria-labelledby="by-${id}"><header class="by">` +
    `<h3 id="by-${id}"><a href="/m/dill" dir="auto">dill</a></h3></header>` +
    `<div class="prose" dir="auto"><p>${text}</p></div>${acts}</article>`
  )
}

/** What its author sees below a post. */
export function ownOf({ id }: Pick<TestPost, 'id'>): string {
  return (
    `<div class="own" data-for="${id}"><details class="audience"><summary>Seen by members</summary>` +
    `<form method="post" action="/p/${id}/audience" data-audience="${id}">` +
    '<input type="hidden" name="_method" value="put"><input type="hidden" name="key" value="k">' +
    '<label><input type="radio" name="audience" value="members" checked> Members</label>' +
    '<label><input type="radio" name="audience" value="me"> Only you</label>' +
    '<button class="button main">Show it to these</button></form></details></div>'
  )
}

/** A fresh page's list of those posts whose place is on it; written without the client's code. */
export function freshList(posts: readonly TestPost[]): string {
  const under = (parent: string) =>
    posts.filter((post) => post.parent === parent).sort((one, other) => one.at - other.at)
  const item = (post: TestPost, replies: string) => {
    const time = post.gone ? '' : ` data-at="${timeOf(post)}"`
    const gone = post.gone ? ' class="gone-item"' : ''
    const own = post.own && !post.gone ? ownOf(post) : ''
    const list = replies ? `<ol class="replies">${replies}</ol>` : ''
    return `<li id="li-${post.id}" data-post="${post.id}" data-parent="${post.parent}"${gone}${time}>${htmlOf(post)}${own}${list}</li>`
  }
  const branch = (post: TestPost): string =>
    item(post, '') +
    under(post.id)
      .map((reply) => branch(reply))
      .join('')
  const second = (post: TestPost) =>
    item(
      post,
      under(post.id)
        .map((reply) => branch(reply))
        .join(''),
    )
  const first = (post: TestPost) =>
    item(
      post,
      under(post.id)
        .map((reply) => second(reply))
        .join(''),
    )
  return under(opening)
    .map((post) => first(post))
    .join('')
}

/** A whole thread page around a list. */
export function threadPage(list: string, attributes = ''): string {
  const words = JSON.stringify(clientWords).replaceAll('<', '\\u003c')
  return (
    '<main id="main"><div><h1>The day after you tell them</h1><p class="need">just listen</p></div>' +
    `<live-thread ${attributes} data-thread="T" data-cursor="c0" data-foot="f0" data-order="conversation" data-first="1" data-last="1" data-opening="${opening}" data-own="" data-reacted="">` +
    `<div class="opening-item" data-post="${opening}" data-at="${timeOf({ at: 0 })}">` +
    `<article class="opening" id="p-${opening}"><div class="prose"><p>I told them.</p></div>` +
    `<form class="acts" method="post" action="/p/${opening}/reactions" data-post="${opening}">` +
    `<a class="act first" href="/p/${opening}#reply" data-reply="${opening}" data-name="Marisol">Reply</a></form></article></div>` +
    `<ol class="thread" id="thread">${list}</ol></live-thread>${composer}</main>` +
    `<script type="application/json" id="client-words">${words}</script>`
  )
}

const composer =
  '<div data-foot="above"></div><form class="composer" id="reply" method="post" action="/t/T/posts" data-live data-draft="reply:T" novalidate>' +
  '<h2 data-heading>Your reply</h2><input type="hidden" name="key" value="first-key">' +
  '<input type="hidden" name="parentId" value=""><p class="while-shut" hidden>It stays.</p><label class="unseen" for="f-body">Write something</label>' +
  '<textarea name="body" id="f-body" data-max="100"></textarea>' +
  '<div class="send"><select name="audience"><option value="members" selected data-button="Post to members">Members</option>' +
  '<option value="me" data-button="Post to yourself">Only me</option></select>' +
  '<button class="button main">Post to members</button></div>' +
  '<details class="most"><summary>Besides</summary><input type="text" name="contentNote" id="f-contentNote">' +
  '<input type="checkbox" name="anonymous"></details>' +
  '<details class="most"><summary>Ask</summary><textarea name="pollOptions"></textarea>' +
  '<input type="checkbox" name="pollNamed"><select name="pollResults"><option value="voted">Voted</option>' +
  '<option value="closed">Closed</option></select></details></form><div data-foot="below"></div>'

/** Shows a page in jsdom's window. */
export function show(html: string): void {
  forgetWords()
  document.body.dataset.me = 'me-id'
  document.body.innerHTML = html
}

/** The frame that makes a post true. */
export function frameOf(post: TestPost, kind: ChangeFrame['kind'] = 'added'): ChangeFrame {
  const place = { id: post.id, threadId: 'T', parentId: post.parent }
  return {
    kind,
    thread: 'T',
    post: post.gone ? { ...place, gone: true } : { ...place, createdAt: timeOf(post) },
    html: htmlOf(post),
    ...(post.own && !post.gone ? { own: ownOf(post) } : {}),
  }
}

/** The live connection's other end. */
export class FakeLine implements Line {
  connected = false
  active = true
  asked: {
    question: Record<string, unknown>
    answer: (late: unknown, answer?: Watched) => void
  }[] = []
  dialled = 0
  private heard = new Map<string, (payload: never) => void>()

  on(event: string, heard: (payload: never) => void): void {
    this.heard.set(event, heard)
  }
  timeout() {
    return {
      emit: (
        _event: string,
        question: object,
        answer: (late: unknown, answer?: Watched) => void,
      ) => {
        this.asked.push({ question: question as Record<string, unknown>, answer })
      },
    }
  }
  connect(): void {
    this.dialled += 1
  }
  disconnect(): void {
    this.connected = false
  }

  /** The connection stands, or is lost. */
  open(): void {
    this.connected = true
    this.heard.get('connect')?.(undefined as never)
  }
  drop(reason = 'transport close'): void {
    this.connected = false
    this.heard.get('disconnect')?.(reason as never)
  }
  /** The forum sends a frame. */
  send(event: string, frame: object): void {
    this.heard.get(event)?.(frame as never)
  }
}
