declare module '@adobe/structured-data-validator' {
  /** Items by their type, as an extractor reads them from a page. */
  interface Extracted {
    jsonld: Record<string, unknown[]>
    microdata: object
    rdfa: object
  }

  export default class Validator {
    /** @param vocabulary - schema.org's own file, as JSON-LD. */
    constructor(vocabulary: object)
    validate(extracted: Extracted): Promise<{ issueMessage: string; severity: string }[]>
  }
}
