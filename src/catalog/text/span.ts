/** A stretch of time in milliseconds since 1970. The end is exclusive, so that what is back to back touches and does not overlap. */
export interface Span {
  readonly start: number;
  readonly end: number;
}
