import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url); 
import {
  forecastFrom
} from "./chunk-IE2OA3WK.js";
import "./chunk-TX7JC5PW.js";
import "./chunk-KSWZ7BVE.js";
import "./chunk-EO4RRJ2V.js";
import "./chunk-LAR22WVF.js";
import "./chunk-YOYLLBYC.js";
import "./chunk-QBOUR326.js";
import "./chunk-NV47Y5AJ.js";
import "./chunk-YED3RMCM.js";
import "./chunk-GNNX5O3N.js";
import "./chunk-S43B2SWL.js";
import "./chunk-GAPAQYDZ.js";
export {
  forecastFrom
};
