import "../elements/press-release/define.js";
