/**
 * Prints beside each choice of a field how many things it leaves. What leaves none is not offered.
 * @returns shows the counts by value, or no counts
 */
export function optionCounts(select: HTMLSelectElement): (countOf?: (value: string) => number) => void {
  const choices = [...select.options]
    .filter(({ value }) => value !== '')
    .map((option) => ({ option, label: option.text.trim() }));
  return (countOf) => {
    for (const { option, label } of choices) {
      const count = countOf?.(option.value);
      option.textContent = count === undefined ? label : `${label} (${String(count)})`;
      option.hidden = count === 0 && !option.selected;
    }
  };
}
