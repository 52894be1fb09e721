/** Notices on this device: a script of its own, for the page where they are turned on and off. */
import { startPush } from './device.ts'

startPush()
