import "./written";
import "newsroom-elements/ssr/light.css";
import "newsroom-elements/define";
import { createApp } from "vue";
import App from "./App.vue";

createApp(App).mount("#app");
