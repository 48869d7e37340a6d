/** `npm run schemas`: the JSON Schemas of content files, for editors, into `schemas/`, and settings that use them into `.vscode/`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { editorFiles } from '../src/catalog/scaffold/editor.ts';
import { jsonSchema, schemaNames } from '../src/catalog/schema/json-schema.ts';

mkdirSync('schemas', { recursive: true });
for (const name of schemaNames) {
  writeFileSync(`schemas/${name}.schema.json`, `${JSON.stringify(jsonSchema(name), null, 2)}\n`);
}
mkdirSync('.vscode', { recursive: true });
for (const [file, text] of editorFiles({ schemas: './schemas' })) writeFileSync(file, text);
