export const id = 9277;
export const ids = [9277];
export const modules = {

/***/ 99277:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  folderLedger: () => (/* binding */ folderLedger)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./out/build/src/model/errors.js
var errors = __webpack_require__(26817);
// EXTERNAL MODULE: ./out/build/src/model/json.js
var json = __webpack_require__(1432);
// EXTERNAL MODULE: ./out/build/src/world/files.js
var files = __webpack_require__(83974);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./out/build/src/rollout/owner.js
var owner = __webpack_require__(38427);
;// CONCATENATED MODULE: ./out/build/src/rollout/lock.js






/** A holder adds one line. One that takes longer than this has died, or its machine has. */
const STALE_MS = 60_000;
const WAIT_MS = 90_000;
const PAUSE_MS = 10;
/**
 * Does the work while this process alone holds the lock file. One left behind by a killed process of this machine is
 * taken over at once, one of another machine after a minute. Rejects with UnmeasurableError (api_unavailable) where
 * the lock can't be had for 90 s.
 */
async function withLock(path, clock, work) {
    const mine = JSON.stringify({ host: (0,external_node_os_.hostname)(), pid: process.pid, id: (0,external_node_crypto_.randomUUID)() });
    await acquire(path, mine, clock);
    try {
        return await work();
    }
    finally {
        if ((await contentOf(path)) === mine)
            await (0,promises_.rm)(path, { force: true });
    }
}
async function acquire(path, mine, clock) {
    const started = clock.elapsed();
    while (!(await taken(path, mine))) {
        const holder = await contentOf(path);
        if (holder !== null && (await isStale(path, holder)))
            await clear(path, holder);
        else if (clock.elapsed() - started > WAIT_MS)
            throw tooLong(path, holder);
        else
            await clock.sleep(PAUSE_MS);
    }
}
/** A link to a whole file: the lock is there with its content, or not at all. */
async function taken(path, mine) {
    const draft = `${path}.${(0,external_node_crypto_.randomUUID)()}`;
    await (0,promises_.writeFile)(draft, mine);
    try {
        await (0,promises_.link)(draft, path);
        return true;
    }
    catch (error) {
        if (error.code === 'EEXIST')
            return false;
        throw error;
    }
    finally {
        await (0,promises_.rm)(draft, { force: true });
    }
}
async function isStale(path, holder) {
    const { host, pid } = holderOf(holder);
    if (host === (0,external_node_os_.hostname)() && pid !== null && !(0,owner/* isAlive */._n)(pid))
        return true;
    const made = await (0,promises_.stat)(path).then(({ mtimeMs }) => mtimeMs, () => null);
    return made !== null && Date.now() - made > STALE_MS;
}
/** Several processes may find it stale; one of them moves it away. A process that moved a fresh lock puts it back. */
async function clear(path, holder) {
    const aside = `${path}.${(0,external_node_crypto_.randomUUID)()}`;
    try {
        await (0,promises_.rename)(path, aside);
    }
    catch (error) {
        if (error.code === 'ENOENT')
            return;
        throw error;
    }
    if ((await contentOf(aside)) !== holder)
        await (0,promises_.link)(aside, path).catch(() => undefined);
    await (0,promises_.rm)(aside, { force: true });
}
async function contentOf(path) {
    return (0,promises_.readFile)(path, 'utf8').catch(error => {
        if (error.code === 'ENOENT')
            return null;
        throw error;
    });
}
function holderOf(text) {
    const { host, pid } = ((0,json/* jsonOf */.o)(text) ?? {});
    return { host: typeof host === 'string' ? host : null, pid: Number.isInteger(pid) ? pid : null };
}
/** `holder` is null where the lock can't be looked into, such as a link that leads nowhere. */
function tooLong(path, holder) {
    const { host, pid } = holderOf(holder ?? '');
    const who = pid === null ? '' : ` by process ${pid} on ${host}`;
    const message = `The ledger is locked${who}; if no process is at work on it, remove ${path}.`;
    return new errors/* UnmeasurableError */.XW('api_unavailable', message);
}

// EXTERNAL MODULE: ./out/build/src/rollout/record.js
var record = __webpack_require__(27507);
;// CONCATENATED MODULE: ./out/build/src/rollout/folder-ledger.js







const MAX_BYTES = 64 << 20;
/**
 * A ledger without GitHub: NAME.jsonl in a folder, one entry or mark a line, only ever appended to, each line on disk
 * before it counts. An entry's id is the number of its line. A last line without a newline comes from a write that was
 * cut short, and does not count.
 */
function folderLedger(folder, { name, clock, url }) {
    const file = (0,external_node_path_.join)(folder, `${name}.jsonl`);
    const add = (line) => explained(file, () => append(folder, file, clock, line));
    return {
        where: file,
        read: () => explained(file, async () => recordsOf(file, (await wholeLines(file)).lines)),
        open: async (entry) => ({ ...entry, id: await add(entry), marks: [] }),
        async mark(entry, mark, why) {
            const at = new Date(clock.now()).toISOString();
            await add({ schema_version: 1, mark, of: entry.id, at, why, url });
        }
    };
}
/** The number of the new line. */
async function append(folder, file, clock, line) {
    await (0,files/* makeFolder */.fc)(folder);
    return withLock(`${file}.lock`, clock, async () => {
        const { lines, bytes } = await wholeLines(file);
        const handle = await (0,promises_.open)(file, 'a');
        try {
            await handle.truncate(bytes);
            await handle.appendFile(`${JSON.stringify(line)}\n`);
            await handle.sync();
        }
        finally {
            await handle.close();
        }
        if (lines.length === 0)
            await syncFolder(folder);
        return lines.length + 1;
    });
}
async function syncFolder(path) {
    const folder = await (0,promises_.open)(path, 'r').catch(() => null);
    await folder?.sync().catch(() => undefined);
    await folder?.close();
}
async function wholeLines(file) {
    const content = await (0,files/* readBounded */.CB)(file, MAX_BYTES).catch(error => {
        if (error instanceof files/* FileError */.f6 && error.kind === 'missing' && !isBelowFile(error))
            return Buffer.alloc(0);
        throw error;
    });
    const bytes = content.lastIndexOf(0x0a) + 1;
    const text = content.subarray(0, Math.max(0, bytes - 1)).toString('utf8');
    return { lines: bytes === 0 ? [] : text.split('\n'), bytes };
}
/** Where the folder's path leads through a file, nothing was ever recorded and nothing can be. */
function isBelowFile(error) {
    const { code } = (error instanceof files/* FileError */.f6 ? error.cause : error);
    return code === 'ENOTDIR' || code === 'EEXIST';
}
function recordsOf(file, lines) {
    const entries = new Map();
    for (const [index, line] of lines.entries()) {
        const value = (0,json/* jsonOf */.o)(line);
        const schema = value !== null && typeof value === 'object' && 'mark' in value ? record/* readableMark */.Cw : record/* readableEntry */.PW;
        const read = schema.safeParse(value);
        if (!read.success)
            throw unreadable(file, index + 1, read.error.issues[0]?.message ?? 'not understood');
        if (!('mark' in read.data))
            entries.set(index + 1, { ...read.data, id: index + 1, marks: [] });
        else if (entries.has(read.data.of))
            entries.get(read.data.of).marks.push(read.data);
        else
            throw unreadable(file, index + 1, `it marks line ${read.data.of}, which is no entry`);
    }
    return [...entries.values()];
}
function unreadable(file, line, said) {
    const message = `${file}:${line}:1: found a record that this version does not understand (${said}); expected one that rollout-gate wrote. Restore the file, or use the version that wrote it.`;
    return new errors/* UnmeasurableError */.XW('log_invalid', message);
}
async function explained(file, work) {
    try {
        return await work();
    }
    catch (error) {
        if (error instanceof errors/* UnmeasurableError */.XW)
            throw error;
        const { code, message } = error;
        if (isBelowFile(error))
            throw new errors/* UnmeasurableError */.XW('api_unavailable', `The ledger cannot be kept in ${(0,external_node_path_.dirname)(file)}: it is a file, or lies below one; expected a folder (--ledger DIR)`, { cause: error });
        const reason = code === 'EACCES' || code === 'EPERM' || code === 'EROFS' ? 'permission_missing' : 'api_unavailable';
        throw new errors/* UnmeasurableError */.XW(reason, `The ledger ${file} cannot be used: ${message}`, { cause: error });
    }
}


/***/ })

};
