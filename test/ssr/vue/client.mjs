import "newsroom-elements/press-list/define";
import { createSSRApp } from "vue";
import { App } from "./app.mjs";

const state = JSON.parse(globalThis.document.querySelector("#state").textContent);
createSSRApp(App, state).mount("#app");
