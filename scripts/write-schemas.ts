/** `npm run schemas`: the JSON Schemas of content files, for editors, into `schemas/`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { jsonSchema, schemaNames } from '../src/catalog/schema/json-schema.ts';

mkdirSync('schemas', { recursive: true });
for (const name of schemaNames) {
  writeFileSync(`schemas/${name}.schema.json`, `${JSON.stringify(jsonSchema(name), null, 2)}\n`);
}
