/** Whether a click on a link asks for its target here: with a modifier key the reader asks for a new tab or window. */
export const isPlainClick = ({ defaultPrevented, ctrlKey, metaKey, shiftKey, altKey }: MouseEvent): boolean =>
  !(defaultPrevented || ctrlKey || metaKey || shiftKey || altKey);
