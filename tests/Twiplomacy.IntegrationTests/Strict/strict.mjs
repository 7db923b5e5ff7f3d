// Opens what we write by strict readers from npm. The task comes as JSON on standard input; the last line answers with JSON.
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';

const require = createRequire(import.meta.url);
const tasks = { workbook, bundle, answers };
const task = JSON.parse(readFileSync(0, 'utf8'));
console.log(JSON.stringify(await tasks[task.kind](task)));

async function workbook({ path }) {
  const { Workbook } = require('exceljs');
  const book = new Workbook();
  await book.xlsx.readFile(path);
  const rows = [];
  book.worksheets[0].eachRow((row) => rows.push(row.values.slice(1)));
  return { sheets: book.worksheets.map((sheet) => sheet.name), rows: rows.length, last: rows.at(-1) };
}

// Every table is read and every cell cast to the type that the package says it has.
async function bundle({ path }) {
  const { Package } = require('datapackage');
  const data = await Package.load(path, { strict: false });
  const faults = data.errors.map(String);
  const rows = {};
  for (const resource of data.resources) {
    try {
      rows[resource.name] = (await resource.read({ keyed: true })).length;
    } catch (error) {
      faults.push(`${resource.name}: ${error} ${(error.errors ?? []).slice(0, 3).map(String).join('; ')}`);
    }
  }
  return { valid: data.valid, faults, rows };
}

// Each answer against the schema that the OpenAPI document gives for it (JSON Schema 2020-12).
function answers({ document, answers: given }) {
  const Ajv = require('ajv/dist/2020').default;
  const ajv = new Ajv({ strict: false, allErrors: true });
  require('ajv-formats').default(ajv);
  ajv.addSchema(document, 'api');
  const faults = [];
  for (const { pointer, address, answer } of given) {
    const validate = ajv.compile({ $ref: `api#${pointer}` });
    if (validate(answer)) continue;
    for (const error of validate.errors.slice(0, 5)) faults.push(`${address} ${error.instancePath}: ${error.message} ${JSON.stringify(error.params)}`);
  }
  return { checked: given.length, faults };
}
