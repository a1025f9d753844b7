import "../elements/press-list/define.js";
