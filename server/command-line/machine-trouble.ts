/** What the machine refuses, in words for whoever runs the forum. */
const sentences: Record<string, string> = {
  EADDRINUSE: 'Something else already listens there. Stop it, or set PORT to another number.',
  EADDRNOTAVAIL: 'This machine has no such address. Set HOST to one it has.',
  EACCES: 'The permissions of a file, a folder or a port do not allow it.',
  EPERM: 'The permissions of a file or a folder do not allow it.',
  EROFS: 'The disk can only be read.',
  ENOSPC: 'The disk is full.',
  SQLITE_FULL: 'The disk is full.',
  SQLITE_BUSY: 'The database was busy for too long. Nothing was changed by this step; try again.',
  SQLITE_READONLY: 'The database can only be read: look at the permissions of the data folder.',
  SQLITE_CANTOPEN: 'The database cannot be opened: look at the permissions of the data folder.',
  SQLITE_NOTADB: 'The file is not a database.',
  SQLITE_CORRUPT: 'The database is damaged. Restore a backup into an empty folder.',
}

/** One sentence, with what the system said; null when the error is something else. */
export function machineTrouble(error: unknown): string | null {
  if (!(error instanceof Error) || !('code' in error)) return null
  const sentence = sentences[String(error.code)]
  return sentence ? `${sentence} (${error.message})` : null
}
