import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url); 
import {
  description,
  intervene,
  pause
} from "./chunk-VUUIZ7TV.js";
import "./chunk-QAGZHQKO.js";
import "./chunk-FGP3P3ZT.js";
import "./chunk-RAB7G44I.js";
import "./chunk-SKE3JPTU.js";
import "./chunk-NZZFBV4E.js";
import "./chunk-EQAPSHRS.js";
import "./chunk-TCH3TCTF.js";
import "./chunk-TCWRI2MC.js";
import "./chunk-Q5KYHQA2.js";
import "./chunk-SSNBQY7H.js";
import "./chunk-PMOTQKVH.js";
import "./chunk-6PWAOV7F.js";
import "./chunk-LAR22WVF.js";
import "./chunk-DQQTAIFP.js";
import "./chunk-UH27QU4V.js";
import "./chunk-USJCJ6JA.js";
import "./chunk-3GNGYXTN.js";
import "./chunk-QI7OMH34.js";
import "./chunk-Q3MQWKGK.js";
import "./chunk-74J6IWHR.js";
import "./chunk-MITUOUQD.js";
import "./chunk-ZMIRYYKO.js";
import "./chunk-OUE4P35G.js";
import "./chunk-CMF7ZENF.js";
import "./chunk-DHDKIPW3.js";
import "./chunk-PQVZTYU7.js";
import "./chunk-6XUL6SAR.js";
import "./chunk-32JPAI2J.js";
import "./chunk-HI63GHYE.js";
import "./chunk-VDHITRM5.js";
import "./chunk-4S6Y5L77.js";
import "./chunk-OP752HYF.js";
import "./chunk-65RHSXV2.js";
import "./chunk-ZMMRTE6V.js";
import "./chunk-PKAC2SOR.js";
import "./chunk-4PSXYSEA.js";
import "./chunk-GOMTZ2XB.js";
import "./chunk-ZIYS2RLM.js";
import "./chunk-L3QXHKTO.js";
import "./chunk-S43B2SWL.js";
import "./chunk-GAPAQYDZ.js";
import "./chunk-M24HCHAJ.js";
import "./chunk-MPSMEDWF.js";
import "./chunk-7GDWPFN7.js";
import "./chunk-E3IGWZYV.js";
import "./chunk-HZOARXOO.js";
import "./chunk-NU7GRG6I.js";
import "./chunk-4XCYFJE7.js";
import "./chunk-Y3CKMCBL.js";
export {
  description,
  intervene,
  pause
};
