// Not translated yet: the English words stand in.
export { spaceSettingWords } from '../en/space-settings.ts'
