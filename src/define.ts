import "./elements/press-list/define.js";
import "./elements/press-release/define.js";
import "./elements/subscribe-form/define.js";
