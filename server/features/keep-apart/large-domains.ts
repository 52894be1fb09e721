/**
 * Domains under which anybody can have an address. Listing one would hide its keeper from people by
 * the thousand, which is never what was meant, so it is refused; that depends on nothing but the
 * text. Not complete, and need not be: what is missing can be entered, and removed again.
 */
const providers = `
  126.com 163.com abv.bg aol.com arcor.de att.net bigpond.com bluewin.ch bt.com btinternet.com
  centrum.cz comcast.net cox.net daum.net disroot.org duck.com email.com fastmail.com fastmail.fm
  freemail.hu freenet.de free.fr gmail.com gmx.at gmx.ch gmx.com gmx.de gmx.net google.com
  googlemail.com hanmail.net hey.com hotmail.co.uk hotmail.com hotmail.de hotmail.es hotmail.fr
  hotmail.it hushmail.com icloud.com inbox.com inbox.lv interia.pl kpnmail.nl laposte.net libero.it
  live.co.uk live.com live.de live.fr live.nl mac.com mail.com mail.de mail.ru mailbox.org mail.ee
  me.com msn.com naver.com ntlworld.com o2.pl online.no optonline.net orange.fr outlook.com
  outlook.de outlook.fr ozemail.com.au pm.me posteo.de proton.me protonmail.ch protonmail.com
  qq.com rambler.ru rediffmail.com riseup.net rocketmail.com rogers.com runbox.com sapo.pt
  sbcglobal.net seznam.cz sfr.fr shaw.ca sina.com sky.com sympatico.ca t-online.de talktalk.net
  telenet.be telus.net tiscali.it tuta.com tuta.io tutanota.com tutanota.de ukr.net uol.com.br
  verizon.net virgilio.it virginmedia.com wanadoo.fr web.de wp.pl xtra.co.nz yahoo.ca yahoo.co.in
  yahoo.co.jp yahoo.co.uk yahoo.com yahoo.com.au yahoo.com.br yahoo.de yahoo.es yahoo.fr yahoo.it
  yandex.com yandex.ru ymail.com ziggo.nl zoho.com`

/** Of two labels, and yet no single owner: everything below belongs to somebody else. */
const shared = `
  ac.at ac.il ac.in ac.jp ac.ke ac.kr ac.nz ac.uk ac.za asn.au co.at co.id co.il co.in co.jp co.ke
  co.kr co.nz co.th co.uk co.za com.ar com.au com.br com.cn com.co com.eg com.hk com.mx com.my com.ng
  com.pe com.ph com.pk com.pl com.sa com.sg com.tr com.tw com.ua com.ve edu.au edu.br edu.cn edu.pl
  gob.mx gouv.fr gov.au gov.br gov.in gov.uk gov.za govt.nz gv.at id.au me.uk ne.jp net.au net.br
  net.nz net.uk nhs.net nhs.uk nom.br or.at or.jp or.kr org.au org.br org.il org.in org.mx org.nz
  org.pl org.uk org.za police.uk sch.uk`

const large = new Set(`${providers} ${shared}`.trim().split(/\s+/))

/** Says whether a domain, as `readDomain` gives it, is one that anybody may have an address under. */
export function isLargeDomain(domain: string): boolean {
  return large.has(domain)
}
