import { loadModels } from '../../files/load-models.ts';
import { quantisationsOf } from '../../plan/resolve-model.ts';
import type { CommonArguments } from '../common-options.ts';
import { defineCommand } from '../define-command.ts';
import { exitCodes } from '../exit-code.ts';
import { textTable } from '../text-table.ts';

/** `pnpm bench models`: what models.yaml names. */
export const modelsCommand = defineCommand<CommonArguments>({
  command: 'models',
  describe: 'List the models, samplings and configs of models.yaml',
  builder: (argv) => argv.example('$0 models', 'What --model, --quant and --config take'),
  action: async ({ project, printer }) => {
    const file = await loadModels(project.modelsFile);
    const table = textTable({
      head: ['model', 'backend', 'opens', 'quantisations'],
      rows: file.models.map((model) => [
        model.id,
        model.backend,
        withBothEnds(model.reference.replace(`${project.root}/`, '')),
        quantisationsOf(model).join(','),
      ]),
    });
    const usual = file.models.filter((model) => model.default === true).map(({ id }) => id);
    printer.line(table);
    printer.line(`by default   ${usual.join(', ')}`);
    printer.line(`samplings    ${Object.keys(file.samplings).join(', ')}`);
    printer.line(`configs      ${Object.keys(file.configs).join(', ')}`);
    printer.json(file);
    return exitCodes.success;
  },
});

/** A path or address in at most 50 characters: mostly its end, which tells files apart. `--json` has all of it. */
function withBothEnds(text: string): string {
  return text.length <= 50 ? text : `${text.slice(0, 12)}…${text.slice(-37)}`;
}
