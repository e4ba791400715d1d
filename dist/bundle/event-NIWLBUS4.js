import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url); 
import {
  readEvent,
  readFromBase
} from "./chunk-ZMMRTE6V.js";
import "./chunk-E3IGWZYV.js";
export {
  readEvent,
  readFromBase
};
