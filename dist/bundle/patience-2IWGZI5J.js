import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url); 
import {
  PATIENCE,
  hurried,
  patienceOf,
  waitedFor
} from "./chunk-GUPYMXTT.js";
export {
  PATIENCE,
  hurried,
  patienceOf,
  waitedFor
};
