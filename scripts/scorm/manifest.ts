import type { ScormEdition, ScormPackage } from './packages.ts'

/** The page that an LMS opens. */
export const LAUNCHED = 'index.html'

/**
 * The manifest of a package: one lesson in one item, and every file of it listed. Ids are ASCII; the title
 * alone is not.
 */
export function manifestOf(pack: ScormPackage, edition: ScormEdition, files: readonly string[]): string {
  const write = edition === '1.2' ? manifest12 : manifest2004
  return write({ id: `before-you-reply-${pack.id}`, title: escaped(pack.title), files: filesText(files) })
}

interface Parts {
  readonly id: string
  readonly title: string
  readonly files: string
}

function manifest12({ id, title, files }: Parts): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="${id}" version="1.2"
    xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2"
    xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2">
  <metadata>
    <schema>ADL SCORM</schema>
    <schemaversion>1.2</schemaversion>
  </metadata>
  <organizations default="organization">
    <organization identifier="organization">
      <title>${title}</title>
      <item identifier="item" identifierref="lesson" isvisible="true">
        <title>${title}</title>
      </item>
    </organization>
  </organizations>
  <resources>
    <resource identifier="lesson" type="webcontent" adlcp:scormtype="sco" href="${LAUNCHED}">
${files}
    </resource>
  </resources>
</manifest>
`
}

function manifest2004({ id, title, files }: Parts): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="${id}" version="1.0"
    xmlns="http://www.imsglobal.org/xsd/imscp_v1p1"
    xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_v1p3"
    xmlns:adlseq="http://www.adlnet.org/xsd/adlseq_v1p3"
    xmlns:adlnav="http://www.adlnet.org/xsd/adlnav_v1p3"
    xmlns:imsss="http://www.imsglobal.org/xsd/imsss">
  <metadata>
    <schema>ADL SCORM</schema>
    <schemaversion>2004 4th Edition</schemaversion>
  </metadata>
  <organizations default="organization">
    <organization identifier="organization">
      <title>${title}</title>
      <item identifier="item" identifierref="lesson" isvisible="true">
        <title>${title}</title>
        <imsss:sequencing>
          <imsss:deliveryControls completionSetByContent="true" objectiveSetByContent="true"/>
        </imsss:sequencing>
      </item>
      <imsss:sequencing>
        <imsss:controlMode choice="true" flow="true"/>
      </imsss:sequencing>
    </organization>
  </organizations>
  <resources>
    <resource identifier="lesson" type="webcontent" adlcp:scormType="sco" href="${LAUNCHED}">
${files}
    </resource>
  </resources>
</manifest>
`
}

function filesText(files: readonly string[]): string {
  return files.map((file) => `      <file href="${escaped(file)}"/>`).join('\n')
}

function escaped(text: string): string {
  const names: Readonly<Record<string, string>> = { '&': 'amp', '<': 'lt', '>': 'gt', '"': 'quot' }
  return text.replace(/[&<>"]/g, (sign) => `&${names[sign]};`)
}
