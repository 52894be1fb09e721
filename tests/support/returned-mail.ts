/** Mail that came back, as it is written by the servers that send most of it. */

interface Report {
  /** Where the letter was to come back to. */
  to: string
  status: string
  action?: 'failed' | 'delayed'
  /** What the other server said. */
  words?: string
  /** The letter itself. */
  letter?: string
}

const letterOf = ({ to, letter }: Report) =>
  letter ?? `Return-Path: <${to}>\nSubject: Something new is waiting for you\n\nSomething new.\n`

export function fromPostfix(report: Report): string {
  const { to, status, action = 'failed', words = '550 5.1.1 <ada@example.org>: unknown' } = report
  return `Return-Path: <>
X-Original-To: ${to}
Delivered-To: ${to}
Received: by mail.forum.example (Postfix) id 4XyZ; Fri,  1 May 2026 12:06:00 +0000 (UTC)
Date: Fri,  1 May 2026 12:06:00 +0000 (UTC)
From: MAILER-DAEMON@mail.forum.example (Mail Delivery System)
Subject: Undelivered Mail Returned to Sender
To: ${to}
Auto-Submitted: auto-replied
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status;
\tboundary="4XyZ.1777637160/mail.forum.example"

This is a MIME-encapsulated message.

--4XyZ.1777637160/mail.forum.example
Content-Description: Notification
Content-Type: text/plain; charset=us-ascii

This is the mail system at host mail.forum.example.

<ada@example.org>: host mx.example.org[192.0.2.1] said: ${words}

--4XyZ.1777637160/mail.forum.example
Content-Description: Delivery report
Content-Type: message/delivery-status

Reporting-MTA: dns; mail.forum.example
X-Postfix-Queue-ID: 4XyZ
Arrival-Date: Fri,  1 May 2026 12:05:58 +0000 (UTC)

Final-Recipient: rfc822; ada@example.org
Original-Recipient: rfc822;ada@example.org
Action: ${action}
Status: ${status}
Remote-MTA: dns; mx.example.org
Diagnostic-Code: smtp; ${words}

--4XyZ.1777637160/mail.forum.example
Content-Description: Undelivered Message
Content-Type: message/rfc822

${letterOf(report)}
--4XyZ.1777637160/mail.forum.example--
`
}

export function fromExim(report: Report): string {
  const { to, status, action = 'failed', words = '550 5.1.1 User unknown' } = report
  return `From <> Fri May 01 12:06:00 2026
Return-path: <>
Envelope-to: ${to}
X-Failed-Recipients: ada@example.org
Auto-Submitted: auto-replied
From: Mail Delivery System <Mailer-Daemon@relay.example>
To: ${to}
References: <1@forum.example>
Content-Type: multipart/report; report-type=delivery-status; boundary=1777637160-eximdsn-804289383
MIME-Version: 1.0
Subject: Mail delivery failed: returning message to sender

--1777637160-eximdsn-804289383
Content-type: text/plain; charset=us-ascii

This message was created automatically by mail delivery software.

--1777637160-eximdsn-804289383
Content-type: message/delivery-status

Reporting-MTA: dns; relay.example

Action: ${action}
Final-Recipient: rfc822;ada@example.org
Status: ${status}
Remote-MTA: dns; mx.example.org
Diagnostic-Code: smtp; ${words}

--1777637160-eximdsn-804289383
Content-type: message/rfc822

${letterOf(report)}
--1777637160-eximdsn-804289383--
`
}

export function fromExchange(report: Report): string {
  const { to, status, action = 'failed', words = `550 ${status} RESOLVER.ADR; not found` } = report
  return `From: postmaster@example.org
To: <${to}>
Date: Fri, 1 May 2026 12:06:00 +0000
Content-Type: multipart/report; report-type=delivery-status;
\tboundary="ab12_EX01.example.org_"
Content-Language: en-US
Subject: Undeliverable: Something new is waiting for you
Auto-Submitted: auto-replied
X-MS-Exchange-Message-Is-Ndr:
MIME-Version: 1.0

--ab12_EX01.example.org_
Content-Type: multipart/alternative; differences=Content-Type;
\tboundary="cd34_EX01.example.org_"

--cd34_EX01.example.org_
Content-Type: text/plain; charset="us-ascii"
Content-Transfer-Encoding: quoted-printable

Your message to ada@example.org couldn't be delivered.

--cd34_EX01.example.org_--

--ab12_EX01.example.org_
Content-Type: message/delivery-status

Reporting-MTA: dns;EX01.example.org
Received-From-MTA: dns;mail.forum.example
Arrival-Date: Fri, 1 May 2026 12:05:59 +0000

Final-Recipient: rfc822;ada@example.org
Action: ${action}
Status: ${status}
Diagnostic-Code: smtp;${words}

--ab12_EX01.example.org_
Content-Type: message/rfc822

${letterOf(report)}
--ab12_EX01.example.org_--
`.replace(/\n/g, '\r\n')
}

/** What somebody's mailbox answers while they are away, with the letter below. */
export function fromSomebodyAway({ to, letter }: Pick<Report, 'to' | 'letter'>): string {
  return `From: ada@example.org
To: ${to}
Subject: Automatic reply: Something new is waiting for you
Auto-Submitted: auto-replied
Content-Type: multipart/mixed; boundary=x

--x
Content-Type: text/plain

I am away until Monday. Status: 5.1.1, you might say.
${letter ?? ''}
--x--
`
}
