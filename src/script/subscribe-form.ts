import "../elements/subscribe-form/define.js";
