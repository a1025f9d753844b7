/* The features that a page asks for. A list seldom has only one of them, so their code is one file. */
export { ListAddress } from "./address/list-address.js";
export { FindForm } from "./finding/find-form.js";
export { ListLayouts } from "./layouts/list-layouts.js";
export { Opening } from "./opening/opening.js";
// A list with any of these shows pictures as well. Code that both files need is in the smaller one.
import "./release-features.js";
