import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url); 
import {
  isStream,
  readStream
} from "./chunk-YETYOLOL.js";
import "./chunk-HZOARXOO.js";
export {
  isStream,
  readStream
};
