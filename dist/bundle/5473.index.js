export const id = 5473;
export const ids = [5473];
export const modules = {

/***/ 45473:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openLambdaAlias: () => (/* binding */ openLambdaAlias)
/* harmony export */ });
/* harmony import */ var _lambda_routing_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52115);
/* harmony import */ var _router_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43641);


const ATTEMPTS = 3;
/** Of a rollback, until it compares nothing any more. */
const OVERWRITES = 5;
const PAUSE_MS = 200;
/** An alias that is not there can't be set either. */
const MISSING = /ResourceNotFound/;
/**
 * The weighted versions of an AWS Lambda alias. Region and credentials are those of the environment, as every AWS tool
 * finds them. The alias stays on the baseline's version; the canary's is the additional one, at 100 % too, so that the
 * way back is always known. Emulators let through what AWS refuses, so every bound is checked here as well.
 */
async function openLambdaAlias(config, { clock, env, signal }) {
    const { GetAliasCommand, GetFunctionConfigurationCommand, LambdaClient, UpdateAliasCommand } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(1696)]).then(__webpack_require__.t.bind(__webpack_require__, 71696, 19));
    const region = env['AWS_REGION'] ?? env['AWS_DEFAULT_REGION'];
    const client = new LambdaClient({ maxAttempts: ATTEMPTS, ...(region ? { region } : {}) });
    const alias = { FunctionName: config.function, Name: config.alias };
    const get = () => client.send(new GetAliasCommand(alias), { abortSignal: signal }).catch(asRouterError);
    const versionExists = async () => {
        const version = { FunctionName: config.function, Qualifier: config.canary_version };
        await client.send(new GetFunctionConfigurationCommand(version), { abortSignal: signal }).catch(asRouterError);
    };
    const update = async (routing, revision) => {
        const command = new UpdateAliasCommand({ ...alias, ...routing, ...(revision && { RevisionId: revision }) });
        await client.send(command, { abortSignal: signal }).catch(asRouterError);
    };
    /** The alias without the canary. Where it can't be read, without any weights; where others come between, over them. */
    const overwrite = async () => {
        for (let attempt = 1;; attempt++) {
            const current = await get().catch(asOutcome);
            if (current instanceof _router_error_js__WEBPACK_IMPORTED_MODULE_1__/* .RouterError */ .K) {
                if (MISSING.test(current.message))
                    throw current;
                return update({ RoutingConfig: { AdditionalVersionWeights: {} } }, undefined);
            }
            const isLast = attempt === OVERWRITES;
            const routing = (0,_lambda_routing_js__WEBPACK_IMPORTED_MODULE_0__/* .routingFor */ .KO)(current, config.canary_version, 0);
            const fault = await update(routing, isLast ? undefined : current.RevisionId).then(() => null, asOutcome);
            if (!fault)
                return;
            if (fault.kind !== 'conflict' || isLast)
                throw fault;
            await clock.sleep(PAUSE_MS * attempt, signal);
        }
    };
    return {
        byHand: `aws lambda update-alias --function-name ${config.function} --name ${config.alias} --function-version VERSION --routing-config AdditionalVersionWeights={}, with the version of the baseline`,
        read: async () => (0,_lambda_routing_js__WEBPACK_IMPORTED_MODULE_0__/* .readAlias */ .Jd)(await get(), config.canary_version),
        async write({ canary }, version) {
            if (version === null && canary === 0)
                return overwrite();
            const current = await get();
            if (version !== null && current.RevisionId !== version) {
                throw new _router_error_js__WEBPACK_IMPORTED_MODULE_1__/* .RouterError */ .K('conflict', `another change of the alias ${config.alias} came first`);
            }
            const routing = (0,_lambda_routing_js__WEBPACK_IMPORTED_MODULE_0__/* .routingFor */ .KO)(current, config.canary_version, canary);
            if (canary > 0)
                await versionExists();
            await update(routing, current.RevisionId);
        },
        close: async () => client.destroy()
    };
}
const REFUSED = /^(CredentialsProviderError|TokenProviderError|AccessDenied|ExpiredToken|UnrecognizedClient)/;
function asRouterError(cause) {
    const { name, message, $metadata } = cause;
    const status = $metadata?.httpStatusCode ?? 0;
    const told = `AWS Lambda: ${name}: ${message}`;
    if (status === 412 || status === 409)
        throw new _router_error_js__WEBPACK_IMPORTED_MODULE_1__/* .RouterError */ .K('conflict', told, { cause });
    const refused = REFUSED.test(name) || message === 'Region is missing' || (status >= 400 && status < 500);
    throw new _router_error_js__WEBPACK_IMPORTED_MODULE_1__/* .RouterError */ .K(refused && status !== 429 ? 'refused' : 'unreachable', told, { cause });
}
function asOutcome(error) {
    if (error instanceof _router_error_js__WEBPACK_IMPORTED_MODULE_1__/* .RouterError */ .K)
        return error;
    throw error;
}


/***/ }),

/***/ 52115:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bv: () => (/* binding */ baselineOf),
/* harmony export */   Jd: () => (/* binding */ readAlias),
/* harmony export */   KO: () => (/* binding */ routingFor)
/* harmony export */ });
/* harmony import */ var _router_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43641);

/** What an alias says, and what it is to say. Pure. */
/** Reads the canary's share. Throws RouterError where a weight is none, or the alias has no revision to compare. */
function readAlias(alias, canary) {
    const { RevisionId: version } = alias;
    if (!version)
        throw new _router_error_js__WEBPACK_IMPORTED_MODULE_0__/* .RouterError */ .K('refused', 'AWS Lambda: the alias has no RevisionId; nothing can be compared');
    const foreign = foreignOf(alias, canary);
    const given = foreign.reduce((sum, [, weight]) => sum + weight, 0);
    const share = alias.FunctionVersion === canary ? 1 - given : weightOf(alias, canary);
    if (!(share >= 0 && share <= 1)) {
        throw new _router_error_js__WEBPACK_IMPORTED_MODULE_0__/* .RouterError */ .K('unverified', `the canary has a weight of ${share} in the alias; expected 0 to 1`);
    }
    const remains = notUnderstood(alias, canary);
    return { canary: percentOf(share), mirror: 0, version, ...(remains && { remains: [remains] }) };
}
/** The function's version and the weights that give the canary `percent`. Throws RouterError for what AWS would refuse. */
function routingFor(alias, canary, percent) {
    if (percent === 0)
        return quietRouting(alias, canary);
    const unknown = notUnderstood(alias, canary);
    if (unknown)
        throw new _router_error_js__WEBPACK_IMPORTED_MODULE_0__/* .RouterError */ .K('refused', `${unknown}; nothing goes up over it`);
    const baseline = baselineOf(alias, canary);
    const weight = Math.round(percent * 100) / 10_000;
    if (!(weight > 0 && weight <= 1))
        throw new _router_error_js__WEBPACK_IMPORTED_MODULE_0__/* .RouterError */ .K('refused', `a weight of ${weight}; expected 0 to 1`);
    return { FunctionVersion: baseline, RoutingConfig: { AdditionalVersionWeights: { [canary]: weight } } };
}
const EXPECTED = 'expected it on the version of the baseline';
/** The alias without the canary: every other version keeps what it has. */
function quietRouting(alias, canary) {
    const foreign = foreignOf(alias, canary);
    const own = alias.FunctionVersion;
    // Turned round by hand: the version beside the canary is the one that was there before.
    const turned = own === canary && foreign.length === 1;
    const complete = foreign.some(([, weight]) => weight === 1);
    const baseline = turned ? foreign[0][0] : own === canary || complete ? baselineOf(alias, canary) : own;
    const stay = turned || baseline !== own ? [] : foreign;
    return { FunctionVersion: baseline, RoutingConfig: { AdditionalVersionWeights: Object.fromEntries(stay) } };
}
/**
 * The version that the canary is compared with: the alias's own or, after a rollout that went to 100 %, the one that
 * it went to.
 */
function baselineOf(alias, canary) {
    const own = alias.FunctionVersion;
    if (own === canary) {
        throw new _router_error_js__WEBPACK_IMPORTED_MODULE_0__/* .RouterError */ .K('refused', `the alias is on the canary's version ${canary} itself; ${EXPECTED}`);
    }
    const complete = foreignOf(alias, canary).find(([, weight]) => weight === 1);
    const baseline = complete?.[0] ?? own;
    if (!baseline || !/^\d+$/.test(baseline)) {
        throw new _router_error_js__WEBPACK_IMPORTED_MODULE_0__/* .RouterError */ .K('refused', `the alias is on ${baseline ?? 'no version'}; expected a published version`);
    }
    return baseline;
}
/** A split that no rollout of this canary made; null where there is none. */
function notUnderstood(alias, canary) {
    const foreign = foreignOf(alias, canary);
    if (alias.FunctionVersion === canary && foreign.length > 0) {
        return `the alias is on the canary's version ${canary} and on others; ${EXPECTED}`;
    }
    const other = foreign.find(([, weight]) => weight < 1);
    if (!other)
        return null;
    const [version, weight] = other;
    return `version ${version} has ${percentOf(weight)} % of the alias, and the canary is ${canary}; expected that rollout to be ended first`;
}
function weightOf(alias, canary) {
    return additionalOf(alias).find(([version]) => version === canary)?.[1] ?? 0;
}
/** Versions that are neither the alias's own nor the canary, with their weights above 0. */
function foreignOf(alias, canary) {
    return additionalOf(alias).filter(([version, weight]) => version !== canary && weight > 0);
}
function additionalOf({ RoutingConfig }) {
    return Object.entries(RoutingConfig?.AdditionalVersionWeights ?? {});
}
function percentOf(weight) {
    return Math.round(weight * 1_000_000) / 10_000;
}


/***/ })

};
