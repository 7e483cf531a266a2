/** The part of JSON Schema that this document uses. */
export interface Schema {
  $ref?: string
  type?: 'object' | 'array' | 'string' | 'number' | 'integer' | 'boolean' | 'null'
  description?: string
  properties?: Record<string, Schema>
  required?: string[]
  items?: Schema
  anyOf?: Schema[]
  enum?: readonly string[]
  const?: string | boolean
  format?: string
  pattern?: string
  minItems?: number
  maxItems?: number
  minLength?: number
  maxLength?: number
  minimum?: number
  maximum?: number
  additionalProperties?: Schema | false
}

export const text: Schema = { type: 'string' }
/** `YYYY-MM-DD`. */
export const day: Schema = { type: 'string', format: 'date' }
/** A schema of the document, by its name there. */
export const ref = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` })
export const list = (items: Schema, limits: Pick<Schema, 'minItems' | 'maxItems'> = {}): Schema => ({
  type: 'array',
  items,
  ...limits,
})

/** An object of these properties and no others; a name that ends in `?` may be left out. */
export function object(properties: Record<string, Schema>, description?: string): Schema {
  const entries = Object.entries(properties)
  return {
    type: 'object',
    ...(description === undefined ? {} : { description }),
    properties: Object.fromEntries(entries.map(([name, schema]) => [name.replace(/\?$/, ''), schema])),
    required: entries.map(([name]) => name).filter((name) => !name.endsWith('?')),
    additionalProperties: false,
  }
}

/** The one word that tells a kind of thing from the others. */
export const kind = (name: string): Schema => ({ type: 'string', const: name })
