/** Who runs the forum, how to reach them, and what the law commonly asks. */
export const aboutWords = {
  'about.title': 'About {name}',
  'about.runBy': 'Who runs it',
  'about.contact': 'How to reach us',
  'about.noContact': 'Whoever runs this forum has not said yet how to reach them from outside.',
  'about.authorities': 'For authorities',
  'about.languages': 'Languages in which we answer',
  'about.rules': 'How it is run',
  'about.rulesAbout':
    'There is an <agreement>agreement</agreement> between all members, there are <rules>rules</rules> by which posts can be reported and decided on, and it is said <policy>what happens when somebody is in danger</policy>. <reporting>How reports are read</reporting> · <log>What has been decided</log> · <privacy>What is kept about you</privacy>',
  'shell.about': 'About',

  'contactSettings.title': 'Contact, hours and keeping',
  'contactSettings.lede':
    'Everybody can read the first four on the page “About”, also without signing in. What you leave empty is not shown.',
  'contactSettings.who': 'Who and how',
  'contactSettings.runBy': 'Who runs this forum',
  'contactSettings.runByHint':
    'A name, a group or an association; in some countries with its address.',
  'contactSettings.contact': 'How members and others can reach you',
  'contactSettings.contactHint': 'An e-mail address, a post box. Not your private one.',
  'contactSettings.authorities': 'How authorities can reach you',
  'contactSettings.languages': 'Languages in which you answer',
  'contactSettings.hours': 'When somebody of the moderation team is usually there',
  'contactSettings.hoursHint':
    'Members read this when they report something. Leave the time zone empty to say nothing.',
  'contactSettings.from': 'From this hour',
  'contactSettings.until': 'Until this hour',
  'contactSettings.zone': 'Time zone',
  'contactSettings.zoneHint': 'As Europe/Dublin or America/New_York.',
  'contactSettings.keeping': 'What is kept of reports',
  'contactSettings.caseDays': 'Days for which texts are kept after a case is closed',
  'contactSettings.caseDaysHint':
    'Then the copy of what was reported and the words of those who reported it are deleted. What was decided stays.',
  'hours.unknownZone': 'This time zone is not known. Please write it as Europe/Dublin.',
  'community.contactAbout': 'Who runs it, when somebody is there, how long reports are kept.',

  'law.title': 'What the law commonly asks',
  'law.lede':
    'A list for small forums in the European Union and the United Kingdom, and for clinicians in the United States. It is no legal advice: what holds for you depends on where you are, and somebody who knows should look at it once. What the forum can see for itself it marks itself.',
  'law.done': 'Done',
  'law.open': 'Not yet',
  'law.check': 'Looked at',
  'law.checkedOn': 'Looked at on {date, date, long}',
  'law.contact': 'A way to reach you',
  'law.contactAbout':
    'Members must be able to reach somebody directly and in plain words (European Digital Services Act, article 12).',
  'law.authorities': 'A way for authorities to reach you, and in which languages',
  'law.authoritiesAbout': 'Every hosting service names one (Digital Services Act, article 11).',
  'law.rules': 'Rules that say how moderation works',
  'law.rulesAbout':
    'In plain words, open to everybody, with what can be done and how to object (Digital Services Act, article 14; Online Safety Act, clear terms). Each version keeps its date.',
  'law.policy': 'What you do when a life is in danger',
  'law.policyAbout':
    'No law asks for it in this form. It keeps you from promising what you cannot keep, and members from guessing.',
  'law.resources': 'Crisis resources that have been looked into',
  'law.resourcesAbout':
    'For each of them somebody has found out whether it may send the police or an ambulance without asking.',
  'law.reports': 'Anybody can report, is told that it arrived, and what was decided',
  'law.reportsAbout':
    'Digital Services Act, article 16; Online Safety Act, easy reporting and complaints. The forum does this.',
  'law.reasons': 'A statement of reasons for each restriction',
  'law.reasonsAbout':
    'What was done, for how long, by which rule in the words of that day, whether a program had a part in it, and how to object (Digital Services Act, article 17). The forum asks for it with each decision.',
  'law.appeals': 'A second look by somebody else',
  'law.appealsAbout':
    'Larger services owe it (Digital Services Act, article 20). Here everybody can ask for it for six months.',
  'law.access': 'Taking one’s data along, and leaving',
  'law.accessAbout':
    'Access, copy and erasure (General Data Protection Regulation, articles 15 to 20). Members do this themselves.',
  'law.risk': 'An assessment of risks, written down',
  'law.riskAbout':
    'The United Kingdom’s Online Safety Act asks every service for one, of whatever size: which illegal content could appear here, how likely it is, and what you do about it. Look at it again once a year.',
  'law.accountable': 'A named person who answers for it',
  'law.accountableAbout': 'Somebody who knows that it is them (Online Safety Act).',
  'law.consent': 'Consent to keeping what people say about their health',
  'law.consentAbout':
    'It is especially protected (General Data Protection Regulation, article 9). Let the agreement say it in plain words, and do not rely on it having been made public.',
  'law.crime': 'What you do when you suspect a crime that threatens a life',
  'law.crimeAbout':
    'Hosting services tell the authorities (Digital Services Act, article 18). Suicide is generally no crime; take advice on what is.',
  'law.duties': 'Members who are mandated reporters know it',
  'law.dutiesAbout':
    'In the United States and elsewhere some professions must report certain things wherever they learn of them. The duty follows the person, not the forum; their page says so before somebody confides in them.',
  'law.records': 'Where your papers are',
  'law.recordsAbout':
    'The assessment, requests of authorities and what you answered, breaches: kept in one place that somebody else could find.',
  'law.pageAbout': 'About',
  'law.pageReporting': 'Help: reporting',
  'law.pagePrivacy': 'Help: what is kept about you',
  'law.pageClinicians': 'Help: peer clinicians',
  'law.pageExport': 'Taking one’s words along',
  'law.pageLeave': 'Leaving',
  'community.lawAbout': 'A checklist, with the pages that answer it.',
} as const
