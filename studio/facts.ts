import type { StudioFacts } from './build/studio-facts.ts';

/** Put in by the build, as JSON. */
declare const STUDIO_FACTS: StudioFacts;

/** What was known when the page was built. */
export const facts: StudioFacts = STUDIO_FACTS;
