/** Lets requests be answered. A database in a file answers without leaving the task, and so does work without I/O. */
export const nextTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
