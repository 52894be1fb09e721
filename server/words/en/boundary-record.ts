export const boundaryRecordWords = {
  'record.title': 'Boundary record',
  'record.of': '{handle} at {community}',
  'record.lede':
    'What protected this member here, and from when on. It says nothing about anybody else: not who was kept apart, not how many, not whether they are here.',
  'record.none': 'Nothing has been on so far.',
  'record.at': 'From',
  'record.what': 'Setting',
  'record.list.on': 'A keep-apart list is in force.',
  'record.list.off': 'No keep-apart list is in force.',
  'record.mode.on': 'Professional mode is on, level “{level}”.',
  'record.mode.off': 'Professional mode is off.',
  'record.closed.on':
    'After the forum was restored from a backup, everything is closed to everybody else.',
  'record.closed.off': 'It is open again, within the settings above.',
  'record.written': 'Written out:',
  'record.html': 'Keep it as a page (HTML)',
  'record.json': 'Keep it as data (JSON)',
} as const
