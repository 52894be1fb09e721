/** What a note on a lock screen says is the first of these: nothing of what it is about. */
export const pushWords = {
  'push.note': 'Something new is waiting',
  'push.title': 'Notices on your devices',
  'push.lede':
    'When something waits for you, your phone or computer can show a short note, also while the forum is closed. It says the name of the forum and “Something new is waiting”: not what, not from whom, not how much.',
  'push.here': 'This device',
  'push.asks': 'Your browser will ask you whether this forum may show notices.',
  'push.turnOn': 'Turn on notices here',
  'push.isOn':
    'Notices come to this device: at first, when something turns to you. You can <link>choose which, and when not</link>.',
  'push.test': 'Send a test notice',
  'push.turnOff': 'Turn off notices here',
  'push.ended':
    'Notices to this device have stopped: the push service of its browser does not know it any more. You can turn them on again.',
  'push.insecure':
    'Browsers show notices only for pages with a secure connection, and this one has none. Whoever runs the forum can change that.',
  'push.homeScreen':
    'On an iPhone or iPad, notices need the forum on the Home Screen: press Share, choose “Add to Home Screen”, open the forum from there, and come back to this page.',
  'push.missing':
    'This browser cannot show notices, or not in a private window. In the forum, and by mail if you wish, you are told all the same.',
  'push.denied':
    'Your browser was told not to show notices from this forum. To change that, open what it knows of this page (the sign beside the address), allow notifications there, and load the page again. If the forum is on your Home Screen, look in the settings of the device, under notifications.',
  'push.failed':
    'Your browser could not reach its push service. Some browsers have none, or have it switched off in their settings. You can try again.',
  'push.needsScripts':
    'Turning notices on needs scripts, and this browser runs none here. Everything else on this page works without.',
  'push.said.on': 'Notices come to this device from now on.',
  'push.said.off': 'Notices are turned off there.',
  'push.said.sent':
    'A test notice is on its way. If nothing shows within a minute, look in the settings of your device whether this browser may show notices, and whether it is set to do not disturb.',
  'push.said.gone':
    'The push service of your browser does not know this device any more. You can turn notices on again.',
  'push.said.refused':
    'The push service of your browser did not take the test notice. Turn notices off and on again here; if that changes nothing, tell whoever runs the forum.',
  'push.said.later':
    'The push service of your browser does not answer at the moment. Notices are sent as soon as it does.',
  'push.devices': 'Your devices with notices',
  'push.none': 'There are none yet.',
  'push.most': 'Up to {max} devices. Signing out on a device ends its notices.',
  'push.since': 'since <time></time>',
  'push.hasEnded': 'has stopped',
  'push.remove': 'Turn off',
  'push.removeWhich': 'Turn off notices on: {name}',
  'push.wrong': 'This is not what a browser gives for notices. Nothing was changed.',
  'push.tooMany': 'You get notices on {max} devices already. Turn them off on one of them first.',
  'push.notHere': 'This device gets no notices. Turn them on first.',
  'you.push.about':
    'Short notes on your phone or computer that say nothing of what they are about.',
} as const
