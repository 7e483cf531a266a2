import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { validateXML, type XMLFileInfo } from 'xmllint-wasm'

/** The one element of XHTML that a sitemap may hold, as Google's page on languages describes it: the sitemap's own schema wants a schema of it. */
const XHTML_LINK = `<xsd:schema xmlns:xsd="http://www.w3.org/2001/XMLSchema" targetNamespace="http://www.w3.org/1999/xhtml">
  <xsd:element name="link"><xsd:complexType>
    <xsd:attribute name="rel" use="required"><xsd:simpleType><xsd:restriction base="xsd:string"><xsd:enumeration value="alternate"/></xsd:restriction></xsd:simpleType></xsd:attribute>
    <xsd:attribute name="hreflang" type="xsd:language" use="required"/>
    <xsd:attribute name="href" type="xsd:anyURI" use="required"/>
  </xsd:complexType></xsd:element>
</xsd:schema>`
const BOTH = `<xsd:schema xmlns:xsd="http://www.w3.org/2001/XMLSchema">
  <xsd:import namespace="http://www.sitemaps.org/schemas/sitemap/0.9" schemaLocation="sitemap.xsd"/>
  <xsd:import namespace="http://www.w3.org/1999/xhtml" schemaLocation="xhtml.xsd"/>
</xsd:schema>`

function sitemapSchema(): XMLFileInfo[] {
  const file = createRequire(import.meta.url)
    .resolve('sitemap/package.json')
    .replace('package.json', 'schema/sitemap.xsd')
  return [
    { fileName: 'sitemap.xsd', contents: readFileSync(file, 'utf8') },
    { fileName: 'xhtml.xsd', contents: XHTML_LINK },
  ]
}

/** What libxml2 says against documents that should be well-formed. */
export async function notWellFormed(...documents: string[]): Promise<string[]> {
  const xml = documents.map((contents, at) => ({ fileName: `document-${at}.xml`, contents }))
  const { errors } = await validateXML({ xml, normalization: 'c14n' })
  return errors.map(({ rawMessage }) => rawMessage)
}

/** What libxml2 says against a list of pages by the schema of sitemaps.org. */
export async function sitemapFaults(document: string): Promise<string[]> {
  const { errors } = await validateXML({
    xml: [{ fileName: 'sitemap.xml', contents: document }],
    schema: [{ fileName: 'both.xsd', contents: BOTH }],
    preload: sitemapSchema(),
  })
  return errors.map(({ rawMessage }) => rawMessage)
}
