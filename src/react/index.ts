export { PressList, type PressListProps } from "./press-list.js";
export { PressRelease, type PressReleaseProps } from "./press-release.js";
export { SubscribeForm, type SubscribeFormProps } from "./subscribe-form.js";
