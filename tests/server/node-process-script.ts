import { serve } from '../../src/server/serve.ts'
import { settingsFrom } from '../../src/server/settings.ts'

const serving = await serve(process.argv[2] as string, settingsFrom(process.env))
console.log(serving.urls[0])
process.once('SIGTERM', () => void serving.close())
