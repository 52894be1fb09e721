/** What mail that came back says, as servers write it. */
import { expect, it } from 'vitest'
import { readReturned } from '../../server/mail/returned.ts'
import { fromExchange, fromExim, fromPostfix, fromSomebodyAway } from '../support/returned-mail.ts'

const to = 'bounce@forum.example'

it.each([
  ['Postfix, nobody there', fromPostfix({ to, status: '5.1.1' }), 'address', '5.1.1'],
  ['Postfix, no such server', fromPostfix({ to, status: '5.4.4' }), 'address', '5.4.4'],
  ['Postfix, delayed', fromPostfix({ to, status: '4.4.1', action: 'delayed' }), 'passing', '4.4.1'],
  ['Postfix, given up', fromPostfix({ to, status: '4.4.1' }), 'passing', '4.4.1'],
  ['Postfix, refused by a rule', fromPostfix({ to, status: '5.7.1' }), 'rule', '5.7.1'],
  ['Exim, nobody there', fromExim({ to, status: '5.0.0' }), 'address', '5.1.1'],
  ['Exim, no more told', fromExim({ to, status: '5.0.0', words: '550 no' }), 'address', '5.0.0'],
  ['Exim, given up', fromExim({ to, status: '5.0.0', words: '451 busy' }), 'passing', '4.0.0'],
  ['Exim, by a rule', fromExim({ to, status: '5.0.0', words: '550-5.7.1 no' }), 'rule', '5.7.1'],
  ['Exchange, nobody there', fromExchange({ to, status: '5.1.10' }), 'address', '5.1.10'],
  ['Exchange, mailbox full', fromExchange({ to, status: '5.2.2' }), 'address', '5.2.2'],
  ['Exchange, for a while', fromExchange({ to, status: '4.2.2' }), 'passing', '4.2.2'],
])('%s', (_, mail, why, status) => {
  expect(readReturned(mail)).toEqual({ why, status })
  expect(readReturned(mail.replace(/\r?\n/g, '\r\n'))).toEqual({ why, status })
})

it('Exim, for people alone', () => {
  const mail = `X-Failed-Recipients: ada@example.org\nTo: ${to}\n\nIt could not be delivered.\n`
  expect(readReturned(mail)).toEqual({ why: 'address', status: '' })
})

it('of several that stand behind one address, whoever is lost counts', () => {
  const [head = '', tail = ''] = fromPostfix({ to, status: '4.4.1' }).split('\nFinal-Recipient')
  const other = 'Final-Recipient: rfc822; bo@example.org\nAction: failed\nStatus: 5.1.1\n'
  expect(readReturned(`${head}\n${other}\nFinal-Recipient${tail}`)).toMatchObject({
    why: 'address',
  })
})

it.each([
  ['nothing', ''],
  ['somebody is away', fromSomebodyAway({ to })],
  ['it arrived', fromPostfix({ to, status: '2.0.0' }).replace('Action: failed', 'Action: relayed')],
  ['a report in the text of a mail', `To: ${to}\n\n${fromPostfix({ to, status: '5.1.1' })}`],
  ['a report that was cut off', fromPostfix({ to, status: '5.1.1' }).slice(0, 900)],
  ['boundaries without end', `Content-Type: multipart/mixed; boundary=x\n\n${'--x\n'.repeat(9e4)}`],
])('%s: no report', (_, mail) => {
  expect(readReturned(mail)).toBeNull()
})
