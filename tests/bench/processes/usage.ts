/** What a process has used, as Linux counts it; elsewhere nothing is known. */
import fs from 'node:fs'

/** Linux counts processor time in hundredths of a second. */
const ticksPerSecond = 100

/** Seconds of processor time since the process began, all its threads together, or null. */
export function processorSeconds(pid: number): number | null {
  const stat = readProc(pid, 'stat')
  if (stat === null) return null
  // The name of the program, in brackets, may hold spaces.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  return (Number(fields[11]) + Number(fields[12])) / ticksPerSecond
}

/** Resident memory in megabytes, or null. */
export function residentMegabytes(pid: number): number | null {
  const line = /^VmRSS:\s+(\d+) kB$/m.exec(readProc(pid, 'status') ?? '')
  return line ? Number(line[1]) / 1024 : null
}

function readProc(pid: number, name: string): string | null {
  try {
    return fs.readFileSync(`/proc/${pid}/${name}`, 'utf8')
  } catch {
    return null
  }
}
