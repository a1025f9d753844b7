/**
 * Ends each word after 500 characters. WebKit takes 40 seconds to find lines in a word of 10,000 letters that change their
 * direction.
 */
export const limitWords = (text: string): string => text.replace(/(\S{500})\S+/g, "$1");
