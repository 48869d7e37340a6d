/** Whether a query can find anything in particular: a single Latin letter is in every text. */
export function isWorthSearching(query: string): boolean {
  const letters = Array.from(query.trim());
  return letters.length > 1 || /[^\x20-\x7E]/.test(query);
}
