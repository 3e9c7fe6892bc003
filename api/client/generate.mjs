// Writes src/api.ts, the types of everything that ../openapi.json tells.
import { readFile, writeFile } from "node:fs/promises";
import openapiTS, { astToString } from "openapi-typescript";

const document = JSON.parse(await readFile(new URL("../openapi.json", import.meta.url), "utf8"));

for (const item of Object.values(document.paths)) {
  for (const operation of Object.values(item)) {
    withoutExamples(operation);
  }
}
for (const schema of Object.values(document.components.schemas)) {
  allowNull(schema);
}

const HEAD = "// Generated from the API's document by `npm run generate`; not edited by hand.\n\n";
const types = await openapiTS(document, { alphabetize: true });
await writeFile(new URL("src/api.ts", import.meta.url), HEAD + astToString(types));

/** Types need none; they would be half of the file. */
function withoutExamples({ parameters = [], requestBody, responses }) {
  for (const parameter of parameters) {
    delete parameter.example;
  }
  for (const message of [requestBody, ...Object.values(responses)]) {
    for (const content of Object.values(message?.content ?? {})) {
      delete content.example;
    }
  }
}

/** A field that is not required may be null, as the document says; types have to say it of each. */
function allowNull(schema) {
  const required = new Set(schema.required ?? []);
  for (const [name, property] of Object.entries(schema.properties ?? {})) {
    allowNull(property);
    if (!required.has(name)) {
      schema.properties[name] = orNull(property);
    }
  }
  if (schema.items) {
    allowNull(schema.items);
  }
}

function orNull(schema) {
  if (typeof schema.type === "string" && !schema.enum) {
    return { ...schema, type: [schema.type, "null"] };
  }
  if (Object.keys(schema).length === 0) {
    return schema;
  }
  const { description, ...rest } = schema;
  return { anyOf: [rest, { type: "null" }], ...(description ? { description } : {}) };
}
