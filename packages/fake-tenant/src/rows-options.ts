/** Options of {@link FakeTenant.rows}. */
export interface RowsOptions {
  /** Most rows that a page of this operation holds. Absent: the tenant's `maxSize`. */
  readonly maxSize?: number;
}
