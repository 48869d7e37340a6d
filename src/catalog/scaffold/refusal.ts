/** Why something cannot be made as it was asked for, and what to do: a sentence for whoever asked. */
export interface Refusal {
  readonly refusal: string;
}

export const isRefusal = (made: object): made is Refusal => 'refusal' in made;
