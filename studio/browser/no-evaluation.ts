import { config } from 'zod';

// zod would look whether it may evaluate text, and the content security policy forbids and reports even the question.
// Imported before everything else: schemas look when they are made.
config({ jitless: true });
