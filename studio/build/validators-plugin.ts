import { Ajv2020 } from 'ajv/dist/2020.js';
import standaloneCode from 'ajv/dist/standalone/index.js';
import type { Plugin } from 'vite';
import { canonicalJson } from '../../harness/domain/canonical-json.ts';
import type { JsonObject } from '../../harness/domain/json.ts';

/**
 * Puts `ajv` into the page as code that was generated when the page was built. At run time ajv would write its
 * validators as text and evaluate it, and the page's content security policy allows no such thing.
 *
 * @param schemas every schema that the page compiles; asked for another one, the page throws
 */
export function validatorsPlugin(schemas: readonly JsonObject[]): Plugin {
  const id = '\0generated-validators';
  return {
    name: 'generated-validators',
    enforce: 'pre',
    resolveId: (source) => (source === 'ajv/dist/2020.js' ? id : null),
    load: (loaded) => (loaded === id ? validatorsModule(schemas) : null),
  };
}

/** Source of a module with a class `Ajv2020` whose `compile` only looks up. */
function validatorsModule(schemas: readonly JsonObject[]): string {
  const unique = new Map(schemas.map((schema) => [canonicalJson(schema), schema]));
  const cases = [...unique].map(([key, schema]) => `[${JSON.stringify(key)}, ${validatorFunction(schema)}]`);
  return `
    import canonicalize from 'canonicalize';
    import ucs2length from 'ajv/dist/runtime/ucs2length.js';
    import equal from 'ajv/dist/runtime/equal.js';
    const runtime = {
      'ajv/dist/runtime/ucs2length': ucs2length.default === undefined ? { default: ucs2length } : ucs2length,
      'ajv/dist/runtime/equal': equal.default === undefined ? { default: equal } : equal,
    };
    const require = (name) => {
      if (!(name in runtime)) throw new Error('no ' + name + ' in this page');
      return runtime[name];
    };
    const known = new Map([${cases.join(',\n')}]);
    export class Ajv2020 {
      compile(schema) {
        const validate = known.get(canonicalize(schema));
        if (validate === undefined) throw new Error('this page was built without a validator for the schema');
        return validate;
      }
    }
  `;
}

/** An expression whose value is the validator of a schema, with the settings that the scorer compiles with. */
function validatorFunction(schema: JsonObject): string {
  const ajv = new Ajv2020({
    strict: true,
    strictTypes: false,
    strictTuples: false,
    strictRequired: false,
    validateFormats: false,
    logger: false,
    code: { source: true },
  });
  const code = standaloneCode(ajv, ajv.compile(schema));
  return `(() => { const module = {}; const exports = {}; ${code}; return module.exports; })()`;
}
