// Validates a SARIF log against the schema of SARIF 2.1.0: node sarif.mjs LOG. Prints what is wrong with it.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import Ajv from 'ajv-draft-04';
import addFormats from 'ajv-formats';

const schema = createRequire(import.meta.url)('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json');

// One of the schema's patterns is a regular expression only as they were before `u`.
const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
addFormats(ajv);

if (!ajv.validate(schema, JSON.parse(readFileSync(process.argv[2], 'utf8')))) {
  for (const error of ajv.errors) console.log(`${error.instancePath} ${error.message} ${JSON.stringify(error.params)}`);
  process.exitCode = 1;
}
