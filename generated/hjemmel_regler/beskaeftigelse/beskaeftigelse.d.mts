export * from "./beskaeftigelse.js";
