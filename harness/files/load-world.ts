import { type World, worldSchema } from '../surface/world.ts';
import { parseJsonFile } from './parse-json-file.ts';

/**
 * A world file with its defaults filled in.
 *
 * @throws HarnessError with every place that the schema refuses
 */
export async function loadWorld(file: string): Promise<World> {
  return parseJsonFile(file, worldSchema);
}
