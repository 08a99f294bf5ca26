/** Time zones that lie in one place of the list of help; others are not guessed at. */
const ZONES: Readonly<Record<string, { country: string; region?: string }>> = {
  'America/Edmonton': { country: 'CA', region: 'CA-AB' },
  'America/Vancouver': { country: 'CA', region: 'CA-BC' },
  'America/Winnipeg': { country: 'CA', region: 'CA-MB' },
  'America/Regina': { country: 'CA', region: 'CA-SK' },
  'America/Halifax': { country: 'CA' },
  'America/Moncton': { country: 'CA', region: 'CA-NB' },
  'America/St_Johns': { country: 'CA', region: 'CA-NL' },
  'America/Toronto': { country: 'CA' },
  'America/Montreal': { country: 'CA', region: 'CA-QC' },
  'America/Whitehorse': { country: 'CA', region: 'CA-YT' },
  'America/New_York': { country: 'US' },
  'America/Chicago': { country: 'US' },
  'America/Denver': { country: 'US' },
  'America/Los_Angeles': { country: 'US' },
  'Europe/London': { country: 'GB' },
  'Europe/Dublin': { country: 'IE' },
  'Europe/Paris': { country: 'FR' },
  'Australia/Sydney': { country: 'AU' },
  'Australia/Melbourne': { country: 'AU' },
  'Australia/Brisbane': { country: 'AU' },
  'Australia/Perth': { country: 'AU' },
  'Australia/Adelaide': { country: 'AU' },
  'Pacific/Auckland': { country: 'NZ' },
}

/**
 * Where the device seems to be, by its clock alone: so that the right numbers stand first before anybody
 * has picked a place. Nothing is asked for, sent or kept.
 */
export function guessPlace(zone: string): { country: string; region?: string } | undefined {
  return ZONES[zone]
}
