/** Where a command writes: standard output and standard error. */
export interface Output {
  out: (text: string) => void;
  err: (text: string) => void;
}
