import { closeSync, existsSync, mkdirSync, openSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { child } from './child.mjs'

const LOG = join('.cache', 'install.log')
const NO_NETWORK =
  /\b(ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ENETUNREACH|EHOSTUNREACH|ETIMEDOUT|ERR_SOCKET_TIMEOUT)\b/

/**
 * Installs with `npm ci` if anything that the lock file names is missing. Returns one sentence when that
 * did not work.
 */
export async function install(project) {
  if (missing(project).length === 0) return undefined
  console.log('Installing what is needed; this happens once and takes about a minute …')
  const code = await npm(project, ['ci', '--include=dev', '--no-audit', '--no-fund', '--prefer-offline'])
  return code === 0 ? undefined : whyNot(readFileSync(join(project, LOG), 'utf8'))
}

/**
 * Names the packages of `package-lock.json` that are not in `node_modules`, by npm's own record of what it
 * has put there. A package for another kind of machine is optional, and rightly absent.
 */
export function missing(project) {
  const wanted = packagesOf(join(project, 'package-lock.json'))
  const present = packagesOf(join(project, 'node_modules', '.package-lock.json'))
  return Object.keys(wanted).filter(
    (path) =>
      path !== '' &&
      !wanted[path].optional &&
      (present[path]?.version !== wanted[path].version ||
        present[path]?.integrity !== wanted[path].integrity),
  )
}

function packagesOf(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).packages : {}
}

/** Runs npm with its words in a file. The settings yield to those of the person, which npm hands us as such. */
function npm(project, words) {
  mkdirSync(join(project, '.cache'), { recursive: true })
  const log = openSync(join(project, LOG), 'w')
  const env = {
    npm_config_fetch_retry_mintimeout: '2000',
    npm_config_fetch_retry_maxtimeout: '10000',
    ...process.env,
    PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: '1',
  }
  const cli = /npm-cli\.js$/.test(process.env.npm_execpath ?? '') ? process.env.npm_execpath : undefined
  const options = { cwd: project, env, stdio: ['ignore', log, log] }
  const running = cli
    ? child(process.execPath, [cli, ...words], options)
    : child(`npm ${words.join(' ')}`, [], { ...options, shell: true })
  return running.finally(() => closeSync(log))
}

function whyNot(log) {
  const network = NO_NETWORK.exec(log)
  if (network) {
    return `Could not install, because the network did not answer (${network[1]}): connect this computer to the internet and try again; afterwards it works without.`
  }
  return `Could not install: what npm said is in ${LOG}.`
}
