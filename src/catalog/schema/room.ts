/** A room as conference.yaml lists it, and the ways between buildings. */
import { z } from 'zod';
import { id, imagePath, localized, minutesField, optional, requiredLine, webAddress } from './fields.ts';

const percent = z
  .string()
  .regex(/^\d{1,3}(\.\d+)?$/)
  .transform(Number)
  .refine((value) => value <= 100)
  .meta({ type: ['number', 'string'], minimum: 0, maximum: 100 });

const capacity = z
  .string()
  .regex(/^[1-9]\d{0,5}$/)
  .transform(Number)
  .meta({ type: ['integer', 'string'], minimum: 1, maximum: 999_999 });

export const room = z.strictObject({
  id: id.describe('Its address for good.'),
  name: localized.optional().describe('Without it, the id.'),
  building: localized.optional().describe('The building that it is in.'),
  floor: localized.optional().describe('The floor that it is on.'),
  plan: optional(imagePath).describe('An image of the content folder that shows where it is.'),
  planAt: z
    .tuple([percent, percent])
    .optional()
    .describe('Where it is on its plan, in per cent of its width and height.'),
  capacity: optional(capacity).describe('People that it holds.'),
  stream: optional(webAddress).describe('Address at which what takes place in it can be watched.'),
  note: localized.optional().describe('How to find it, and what else to know.'),
});

/** Minutes on foot between two buildings: the same between any two, or pair by pair. */
export const walking = z.union([
  minutesField,
  z.array(z.strictObject({ between: z.tuple([requiredLine, requiredLine]), minutes: minutesField })),
]);
export type Walking = z.infer<typeof walking>;
