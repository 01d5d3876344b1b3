import { z } from 'zod';

/** Arguments that several macros have; their rules are those of the toolset. */
export const ownerSchema = z.string().regex(/^[^\s/]+$/);
export const repoSchema = z.string().regex(/^[^\s/]+$/);
export const numberSchema = z.int().min(1);
