import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url); 
import {
  checkedUrl,
  guardedLookup,
  openDispatcher,
  openHttp,
  redirected
} from "./chunk-NU7GRG6I.js";
import "./chunk-4XCYFJE7.js";
import {
  HttpError
} from "./chunk-Y3CKMCBL.js";
export {
  HttpError,
  checkedUrl,
  guardedLookup,
  openDispatcher,
  openHttp,
  redirected
};
