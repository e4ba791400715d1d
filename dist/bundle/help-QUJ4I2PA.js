import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url); 
import {
  GENERAL_MEANINGS,
  aboutIt,
  flagShown,
  overview,
  page,
  permissionsShown
} from "./chunk-FJNQOSUX.js";
import "./chunk-EFYOBV6W.js";
export {
  GENERAL_MEANINGS,
  aboutIt,
  flagShown,
  overview,
  page,
  permissionsShown
};
