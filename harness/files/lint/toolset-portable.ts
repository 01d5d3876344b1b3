import { lintToolset } from '../../macro/lint-toolset.ts';
import type { LintRule } from './lint-rule.ts';

/** The toolset that was read from the folder keeps the rules for what models are shown. */
export const toolsetPortable: LintRule = ({ corpus }) => lintToolset(corpus.toolset);
