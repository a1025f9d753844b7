/**
 * Whether a click on a link opens it in this tab. With a modifier key the reader asks the browser for a new tab or window
 * or for a download.
 */
export const isPlainClick = ({ defaultPrevented, ctrlKey, metaKey, shiftKey, altKey }: MouseEvent): boolean =>
  !(defaultPrevented || ctrlKey || metaKey || shiftKey || altKey);
