/** What other systems know about people and nobody but the organisers should: it is counted, and never written. */

const NAMES =
  /\b(?:e-?mails?|mail|phone|mobile|telephone|tel|telefon|handy|address|adresse|street|birth(?:day|date)?|passport|salary|diet(?:ary)?|allerg(?:y|ies)|t-?shirt|gender|pronouns|emergency|iban|travel|hotel|accommodation|notes?|internal|owner|password|token)\b/i;

const EMAIL = /^(?:mailto:)?[^\s@]+@[^\s@]+\.[^\s@]+$/;
const PHONE = /^(?:tel:)?\+?[\d\s()/.-]{7,20}$/;

/** By what a field is called, or by what stands in it. */
export const isPrivate = (name: string, value = ''): boolean =>
  NAMES.test(name) ||
  EMAIL.test(value.trim()) ||
  (PHONE.test(value.trim()) && /\d{5}/.test(value.replace(/\D/g, '')));

/** Under which name a field that is left out is counted. */
export const privateName = (name: string): string => `${name} (private)`;
