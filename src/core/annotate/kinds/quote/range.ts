/** Units of a line, end exclusive. */
export interface Range {
  readonly from: number;
  readonly to: number;
}
