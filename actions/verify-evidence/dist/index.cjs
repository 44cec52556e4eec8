const __waybillModuleUrl = require('node:url').pathToFileURL(__filename).href;
"use strict";
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __esm = (fn, res, err) => function __init() {
  if (err) throw err[0];
  try {
    return fn && (res = (0, fn[__getOwnPropNames(fn)[0]])(fn = 0)), res;
  } catch (e) {
    throw err = [e], e;
  }
};
var __commonJS = (cb, mod) => function __require() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};
var __export = (target, all) => {
  for (var name3 in all)
    __defProp(target, name3, { get: all[name3], enumerable: true });
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: true }) : target,
  mod
));

// node_modules/.pnpm/@actions+core@3.0.1/node_modules/@actions/core/lib/utils.js
function toCommandValue(input) {
  if (input === null || input === void 0) {
    return "";
  } else if (typeof input === "string" || input instanceof String) {
    return input;
  }
  return JSON.stringify(input);
}
function toCommandProperties(annotationProperties) {
  if (!Object.keys(annotationProperties).length) {
    return {};
  }
  return {
    title: annotationProperties.title,
    file: annotationProperties.file,
    line: annotationProperties.startLine,
    endLine: annotationProperties.endLine,
    col: annotationProperties.startColumn,
    endColumn: annotationProperties.endColumn
  };
}
var init_utils = __esm({
  "node_modules/.pnpm/@actions+core@3.0.1/node_modules/@actions/core/lib/utils.js"() {
  }
});

// node_modules/.pnpm/@actions+core@3.0.1/node_modules/@actions/core/lib/command.js
function issueCommand(command, properties, message) {
  const cmd = new Command(command, properties, message);
  process.stdout.write(cmd.toString() + os.EOL);
}
function issue(name3, message = "") {
  issueCommand(name3, {}, message);
}
function escapeData(s) {
  return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}
function escapeProperty(s) {
  return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
}
var os, CMD_STRING, Command;
var init_command = __esm({
  "node_modules/.pnpm/@actions+core@3.0.1/node_modules/@actions/core/lib/command.js"() {
    os = __toESM(require("os"), 1);
    init_utils();
    CMD_STRING = "::";
    Command = class {
      constructor(command, properties, message) {
        if (!command) {
          command = "missing.command";
        }
        this.command = command;
        this.properties = properties;
        this.message = message;
      }
      toString() {
        let cmdStr = CMD_STRING + this.command;
        if (this.properties && Object.keys(this.properties).length > 0) {
          cmdStr += " ";
          let first = true;
          for (const key in this.properties) {
            if (this.properties.hasOwnProperty(key)) {
              const val = this.properties[key];
              if (val) {
                if (first) {
                  first = false;
                } else {
                  cmdStr += ",";
                }
                cmdStr += `${key}=${escapeProperty(val)}`;
              }
            }
          }
        }
        cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
        return cmdStr;
      }
    };
  }
});

// on-use:crypto
var require_crypto = __commonJS({
  "on-use:crypto"(exports2, module2) {
    module2.exports = Object.create(new Proxy({}, {
      get: (_, name3) => name3 === "__esModule" ? void 0 : require("node:crypto")[name3]
    }));
  }
});

// node_modules/.pnpm/@actions+core@3.0.1/node_modules/@actions/core/lib/file-command.js
function issueFileCommand(command, message) {
  const filePath = process.env[`GITHUB_${command}`];
  if (!filePath) {
    throw new Error(`Unable to find environment variable for file command ${command}`);
  }
  if (!fs.existsSync(filePath)) {
    throw new Error(`Missing file at path: ${filePath}`);
  }
  fs.appendFileSync(filePath, `${toCommandValue(message)}${os2.EOL}`, {
    encoding: "utf8"
  });
}
function prepareKeyValueMessage(key, value) {
  const delimiter = `ghadelimiter_${crypto.randomUUID()}`;
  const convertedValue = toCommandValue(value);
  if (key.includes(delimiter)) {
    throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
  }
  if (convertedValue.includes(delimiter)) {
    throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
  }
  return `${key}<<${delimiter}${os2.EOL}${convertedValue}${os2.EOL}${delimiter}`;
}
var crypto, fs, os2;
var init_file_command = __esm({
  "node_modules/.pnpm/@actions+core@3.0.1/node_modules/@actions/core/lib/file-command.js"() {
    crypto = __toESM(require_crypto(), 1);
    fs = __toESM(require("fs"), 1);
    os2 = __toESM(require("os"), 1);
    init_utils();
  }
});

// node_modules/.pnpm/@actions+core@3.0.1/node_modules/@actions/core/lib/platform.js
var import_os, platform, arch;
var init_platform = __esm({
  "node_modules/.pnpm/@actions+core@3.0.1/node_modules/@actions/core/lib/platform.js"() {
    import_os = __toESM(require("os"));
    platform = import_os.default.platform();
    arch = import_os.default.arch();
  }
});

// node_modules/.pnpm/@actions+core@3.0.1/node_modules/@actions/core/lib/core.js
function setSecret(secret2) {
  issueCommand("add-mask", {}, secret2);
}
function setOutput(name3, value) {
  const filePath = process.env["GITHUB_OUTPUT"] || "";
  if (filePath) {
    return issueFileCommand("OUTPUT", prepareKeyValueMessage(name3, value));
  }
  process.stdout.write(os4.EOL);
  issueCommand("set-output", { name: name3 }, toCommandValue(value));
}
function debug(message) {
  issueCommand("debug", {}, message);
}
function error(message, properties = {}) {
  issueCommand("error", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function warning(message, properties = {}) {
  issueCommand("warning", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function notice(message, properties = {}) {
  issueCommand("notice", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function info(message) {
  process.stdout.write(message + os4.EOL);
}
function startGroup(name3) {
  issue("group", name3);
}
function endGroup() {
  issue("endgroup");
}
var os4, ExitCode;
var init_core = __esm({
  "node_modules/.pnpm/@actions+core@3.0.1/node_modules/@actions/core/lib/core.js"() {
    init_command();
    init_file_command();
    init_utils();
    os4 = __toESM(require("os"));
    init_platform();
    (function(ExitCode2) {
      ExitCode2[ExitCode2["Success"] = 0] = "Success";
      ExitCode2[ExitCode2["Failure"] = 1] = "Failure";
    })(ExitCode || (ExitCode = {}));
  }
});

// packages/toolkit/src/secrets.ts
function maskedForms(secret2) {
  const bytes = Buffer.from(secret2, "utf8");
  const lines2 = secret2.split(/\r?\n/);
  const forms2 = [
    secret2,
    ...lines2.length > 1 ? lines2 : [],
    bytes.toString("base64"),
    bytes.toString("base64").replace(/=+$/, ""),
    bytes.toString("base64url"),
    encodeURIComponent(secret2),
    JSON.stringify(secret2).slice(1, -1)
  ];
  return [...new Set(forms2.map((form2) => form2.trim()).filter((form2) => form2.length >= SHORTEST_MASKED))].sort(
    (a, b) => b.length - a.length
  );
}
function masked(secret2) {
  for (const form2 of maskedForms(secret2)) {
    if (known.has(form2)) continue;
    known.add(form2);
    if (runnerListens() && !/[\r\n]/.test(form2)) setSecret(form2);
  }
  return secret2;
}
function runnerListens() {
  return process.env.GITHUB_ACTIONS === "true";
}
function redact(text4) {
  let out = text4;
  for (const form2 of [...known].sort((a, b) => b.length - a.length)) out = out.replaceAll(form2, "***");
  return out;
}
var SHORTEST_MASKED, known;
var init_secrets = __esm({
  "packages/toolkit/src/secrets.ts"() {
    "use strict";
    init_core();
    SHORTEST_MASKED = 4;
    known = /* @__PURE__ */ new Set();
  }
});

// packages/toolkit/src/audit.ts
function auditLog(action, context, env, now = () => /* @__PURE__ */ new Date()) {
  const path2 = env.WAYBILL_AUDIT_LOG ?? (0, import_node_path.join)(context.runnerTemp, "waybill", "audit.jsonl");
  let ready = false;
  return {
    path: path2,
    write(record2) {
      if (record2.event === "" || record2.subject === "")
        throw new TypeError("an audit record names its event and its subject");
      if (!ready) {
        (0, import_node_fs.mkdirSync)((0, import_node_path.dirname)(path2), { recursive: true });
        ready = true;
      }
      const line2 = {
        time: now().toISOString(),
        action,
        ...record2,
        where: {
          repository: stated(context.repository),
          run: stated(context.runId),
          attempt: stated(context.runAttempt),
          job: stated(context.job)
        },
        actor: stated(context.actor)
      };
      (0, import_node_fs.appendFileSync)(path2, `${redact(JSON.stringify(line2))}
`, { mode: 384 });
    }
  };
}
function stated(fact) {
  return fact === "" ? "(not set by the runner)" : fact;
}
var import_node_fs, import_node_path;
var init_audit = __esm({
  "packages/toolkit/src/audit.ts"() {
    "use strict";
    import_node_fs = require("node:fs");
    import_node_path = require("node:path");
    init_secrets();
  }
});

// packages/toolkit/src/context.ts
function runContext(env) {
  const serverUrl = env.GITHUB_SERVER_URL ?? "https://github.com";
  const repository = env.GITHUB_REPOSITORY ?? "";
  const runId = env.GITHUB_RUN_ID ?? "";
  const runAttempt = env.GITHUB_RUN_ATTEMPT ?? "1";
  const apiUrl = env.GITHUB_API_URL ?? "https://api.github.com";
  return {
    repository,
    repositoryId: env.GITHUB_REPOSITORY_ID ?? "",
    sha: env.GITHUB_SHA ?? "",
    ref: env.GITHUB_REF ?? "",
    eventName: env.GITHUB_EVENT_NAME ?? "",
    actor: env.GITHUB_ACTOR ?? "",
    actorId: Number(env.GITHUB_ACTOR_ID ?? 0),
    workflow: env.GITHUB_WORKFLOW ?? "",
    job: env.GITHUB_JOB ?? "",
    runId,
    runNumber: env.GITHUB_RUN_NUMBER ?? "",
    runAttempt,
    serverUrl,
    apiUrl,
    graphqlUrl: env.GITHUB_GRAPHQL_URL ?? `${apiUrl}/graphql`,
    workspace: env.GITHUB_WORKSPACE ?? process.cwd(),
    runnerTemp: env.RUNNER_TEMP ?? process.getBuiltinModule("node:os").tmpdir(),
    runUrl: `${serverUrl}/${repository}/actions/runs/${runId}/attempts/${runAttempt}`
  };
}
function eventPayload(env) {
  const path2 = env.GITHUB_EVENT_PATH;
  if (!path2) return {};
  return JSON.parse((0, import_node_fs2.readFileSync)(path2, "utf8"));
}
var import_node_fs2;
var init_context = __esm({
  "packages/toolkit/src/context.ts"() {
    "use strict";
    import_node_fs2 = require("node:fs");
  }
});

// packages/toolkit/src/errors.ts
function defineErrors(entries) {
  const catalogue = {
    entries: Object.fromEntries(Object.entries(entries).map(([key, entry2]) => [`WAYBILL_${key}`, entry2]))
  };
  for (const [key, entry2] of Object.entries(entries)) {
    catalogue[key] = (facts2) => new WaybillError(`WAYBILL_${key}`, entry2, facts2);
  }
  return catalogue;
}
function describeError(error2) {
  if (!(error2 instanceof WaybillError)) return [messageOf(error2), ...causes(error2)].join("\n");
  const [first = "", ...rest] = error2.message.split("\n");
  const lines2 = [`${first} [${error2.code}]`, ...rest];
  if (error2.where !== void 0) lines2.push(`  where:    ${error2.where}`);
  if (error2.expected !== void 0) lines2.push(`  expected: ${error2.expected}`);
  if (error2.found !== void 0) lines2.push(`  found:    ${error2.found}`);
  lines2.push(`  to mend:  ${error2.fix}`);
  return [...lines2, ...causes(error2)].join("\n");
}
function messageOf(error2) {
  return error2 instanceof Error ? error2.message : String(error2);
}
function causes(error2) {
  const out = [];
  let current = error2 instanceof Error ? error2.cause : void 0;
  while (current !== void 0 && out.length < MAX_CAUSES) {
    out.push(`  caused by: ${messageOf(current)}`);
    current = current instanceof Error ? current.cause : void 0;
  }
  return out;
}
var WaybillError, MAX_CAUSES;
var init_errors = __esm({
  "packages/toolkit/src/errors.ts"() {
    "use strict";
    WaybillError = class extends Error {
      /** `WAYBILL_` and the key of the catalogue entry. Never changes once released. */
      code;
      kind;
      where;
      expected;
      found;
      fix;
      details;
      constructor(code, entry2, facts2) {
        super(facts2.message, facts2.cause === void 0 ? void 0 : { cause: facts2.cause });
        this.name = "WaybillError";
        this.code = code;
        this.kind = entry2.kind;
        this.where = facts2.where;
        this.expected = facts2.expected;
        this.found = facts2.found;
        this.fix = facts2.fix ?? entry2.fix;
        this.details = facts2.details ?? {};
      }
    };
    MAX_CAUSES = 5;
  }
});

// on-use:http
var require_http = __commonJS({
  "on-use:http"(exports2, module2) {
    module2.exports = Object.create(new Proxy({}, {
      get: (_, name3) => name3 === "__esModule" ? void 0 : require("node:http")[name3]
    }));
  }
});

// on-use:https
var require_https = __commonJS({
  "on-use:https"(exports2, module2) {
    module2.exports = Object.create(new Proxy({}, {
      get: (_, name3) => name3 === "__esModule" ? void 0 : require("node:https")[name3]
    }));
  }
});

// on-use:zlib
var require_zlib = __commonJS({
  "on-use:zlib"(exports2, module2) {
    module2.exports = Object.create(new Proxy({}, {
      get: (_, name3) => name3 === "__esModule" ? void 0 : require("node:zlib")[name3]
    }));
  }
});

// on-use:net
var require_net = __commonJS({
  "on-use:net"(exports2, module2) {
    module2.exports = Object.create(new Proxy({}, {
      get: (_, name3) => name3 === "__esModule" ? void 0 : require("node:net")[name3]
    }));
  }
});

// packages/toolkit/src/early-connections.ts
function earlyConnections(agent, options) {
  const waiting = /* @__PURE__ */ new Map();
  const connect = agent.createConnection.bind(agent);
  agent.createConnection = (options2, callback) => take(`${options2.host}:${options2.port}`) ?? connect(options2, callback);
  function take(origin) {
    const now = performance.now();
    for (const { socket, openedAt } of waiting.get(origin)?.splice(0, 1) ?? []) {
      socket.off("error", ignore);
      if (!socket.destroyed && socket.writable && now - openedAt < USABLE_FOR_MS) return socket.ref();
      socket.destroy();
      return take(origin);
    }
    return void 0;
  }
  return ({ protocol, hostname, port }) => {
    const host = hostname.replace(/^\[(.*)\]$/, "$1");
    const target = { host, port: Number(port) || (protocol === "https:" ? 443 : 80) };
    const servername = (0, import_node_net.isIP)(host) === 0 ? host : "";
    const socket = connect({
      ...options,
      ...target,
      servername,
      noDelay: true
    });
    socket.unref().on("error", ignore);
    const origin = `${target.host}:${target.port}`;
    waiting.set(origin, [...waiting.get(origin) ?? [], { socket, openedAt: performance.now() }]);
  };
}
function ignore() {
}
var import_node_net, USABLE_FOR_MS;
var init_early_connections = __esm({
  "packages/toolkit/src/early-connections.ts"() {
    "use strict";
    import_node_net = __toESM(require_net(), 1);
    USABLE_FOR_MS = 5e3;
  }
});

// packages/toolkit/src/toolkit-errors.ts
var errors;
var init_toolkit_errors = __esm({
  "packages/toolkit/src/toolkit-errors.ts"() {
    "use strict";
    init_errors();
    errors = defineErrors({
      INVALID_INPUT: {
        kind: "user",
        summary: "One or more inputs of the action are missing or not of the allowed form.",
        fix: "correct the inputs named above in the step that uses the action"
      },
      HTTP_UNREACHABLE: {
        kind: "remote",
        summary: "A server could not be reached, or cut the connection, after all tries.",
        fix: "check the address, the proxy (HTTPS_PROXY, NO_PROXY) and the private CA (NODE_EXTRA_CA_CERTS), then run the job again"
      },
      PROXY_INVALID: {
        kind: "user",
        summary: "HTTP_PROXY or HTTPS_PROXY does not name a proxy that can be used; nothing is sent past it.",
        fix: "set the variable to http://host:port (with user:password@ before the host where the proxy asks for it), or take it away"
      },
      HTTP_TIMEOUT: {
        kind: "remote",
        summary: "A server did not answer within the time limit, after all tries.",
        fix: "run the job again; if it lasts, check the status of the service named above"
      },
      HTTP_STATUS: {
        kind: "remote",
        summary: "A server answered with a status that is not a success.",
        fix: "read the answer above; run the job again if the service had an outage"
      },
      HTTP_TOO_LARGE: {
        kind: "remote",
        summary: "A server sent more than the limit for this kind of answer; reading was stopped.",
        fix: "check that the address is right: an answer of this size is not expected there"
      },
      HTTP_NOT_JSON: {
        kind: "remote",
        summary: "A server answered with something that is not JSON where JSON is the contract.",
        fix: "check the address and the proxy: login pages and error pages of proxies look like this"
      },
      ID_TOKEN_NO_PERMISSION: {
        kind: "user",
        summary: "The job may not request an OIDC ID token.",
        fix: 'add "permissions: id-token: write" to the job (and to the job that calls a reusable workflow)'
      },
      ID_TOKEN_FORK: {
        kind: "user",
        summary: "Pull requests from forks never get an OIDC ID token, whatever the permissions say.",
        fix: "run this step only for branches of the repository itself; a fork must not be able to sign or to reach the cloud"
      },
      ID_TOKEN_REFUSED: {
        kind: "remote",
        summary: "GitHub's token service refused to issue an ID token.",
        fix: "run the job again; an ID token can be had only while its job is running"
      },
      YAML_LIMIT: {
        kind: "user",
        summary: "A YAML file is larger, deeper or uses more aliases than is allowed.",
        fix: "split the file, or write the aliased parts out"
      },
      YAML_INVALID: {
        kind: "user",
        summary: "A YAML file does not parse.",
        fix: "correct the file at the line named above"
      },
      PROGRAM_MISSING: {
        kind: "user",
        summary: "A program that the action runs is not on the runner.",
        fix: "install it in an earlier step, or name its path in the input"
      },
      PROGRAM_TIMEOUT: {
        kind: "remote",
        summary: "A program did not end within its time limit and was stopped.",
        fix: "raise the limit in the input, or look at why the program takes so long"
      },
      OUTPUT_TOO_LARGE: {
        kind: "remote",
        summary: "A program printed more than the limit; it was stopped.",
        fix: "narrow what the program is asked to look at"
      },
      UNEXPECTED: {
        kind: "bug",
        summary: "Something happened that Waybill did not foresee: a bug of ours.",
        fix: "open an issue with the log of this step"
      }
    });
  }
});

// packages/toolkit/src/proxy.ts
function proxyVariables(env) {
  const variables = {};
  for (const name3 of ["HTTP_PROXY", "HTTPS_PROXY"]) {
    const value = variable(env, name3);
    if (value !== void 0) variables[name3] = proxyUrl(name3, value).href;
  }
  const spared = variable(env, "NO_PROXY")?.split(/[\s,]+/) ?? [];
  if (spared.length > 0) variables.NO_PROXY = spared.flatMap(asNodeReads).join(",");
  return variables;
}
function failedProxy(error2, { HTTP_PROXY, HTTPS_PROXY }) {
  const { hostname, port } = error2 ?? {};
  const proxies = [HTTPS_PROXY, HTTP_PROXY].flatMap((text4) => text4 === void 0 ? [] : [new URL(text4)]);
  return proxies.find(
    (proxy) => proxy.hostname === hostname || port !== void 0 && proxy.port === String(port)
  )?.origin;
}
function variable(env, name3) {
  return env[name3.toLowerCase()] || env[name3] || void 0;
}
function proxyUrl(name3, value) {
  const url2 = URL.parse(/^[a-z][a-z0-9+.-]*:\/\//i.test(value) ? value : `http://${value}`);
  if (url2 !== null && url2.hostname !== "" && ["http:", "https:"].includes(url2.protocol)) return url2;
  throw errors.PROXY_INVALID({
    message: `the variable ${name3} does not name a proxy that can be used`,
    where: name3,
    expected: "http://host:port or https://host:port",
    found: url2 === null ? "no address" : `${url2.protocol}//`
  });
}
function asNodeReads(entry2) {
  if (DOMAIN.test(entry2)) return [entry2, `.${entry2}`];
  const [, address = "", length2 = ""] = NETWORK.exec(entry2) ?? [];
  if (!(0, import_node_net2.isIPv4)(address)) return [entry2];
  const size = 2 ** (32 - Number(length2));
  const first = Math.floor(numberOf(address) / size) * size;
  return [`${addressOf(first)}-${addressOf(first + size - 1)}`];
}
function numberOf(address) {
  return address.split(".").reduce((sum, part) => sum * 256 + Number(part), 0);
}
function addressOf(number) {
  return [24, 16, 8, 0].map((shift) => Math.floor(number / 2 ** shift) % 256).join(".");
}
var import_node_net2, DOMAIN, NETWORK;
var init_proxy = __esm({
  "packages/toolkit/src/proxy.ts"() {
    "use strict";
    import_node_net2 = __toESM(require_net(), 1);
    init_toolkit_errors();
    DOMAIN = /^[a-z0-9-]+(?:\.[a-z0-9-]+)*\.?[a-z-][a-z0-9-]*$/i;
    NETWORK = /^(\d{1,3}\.\d{1,3}\.\d{1,3}\.\d{1,3})\/(\d|[12]\d|3[0-2])$/;
  }
});

// packages/toolkit/src/retry.ts
async function retrying(policy, pace, attempt, onWait) {
  let spentMs = 0;
  const begun = pace.now();
  for (let number = 1; ; number++) {
    const outcome = await attempt(number);
    if (outcome.done) return outcome.value;
    if (!outcome.again || number >= policy.attempts) throw outcome.error;
    const ceiling = Math.min(policy.capMs, policy.baseMs * 2 ** (number - 1));
    const waitMs = Math.max(outcome.retryAfterMs ?? 0, Math.round(pace.random() * ceiling));
    if (spentMs + waitMs > policy.budgetMs) throw outcome.error;
    if (policy.totalMs !== void 0 && pace.now() - begun + waitMs >= policy.totalMs) throw outcome.error;
    onWait?.(number, waitMs, outcome.error);
    await pace.sleep(waitMs);
    spentMs += waitMs;
  }
}
function retryAfterMs(header2, nowMs) {
  if (header2 === void 0) return void 0;
  if (/^\d{1,9}$/.test(header2.trim())) return Number(header2.trim()) * 1e3;
  const date = Date.parse(header2);
  return Number.isNaN(date) ? void 0 : Math.max(0, date - nowMs);
}
var defaultRetry, realPace;
var init_retry = __esm({
  "packages/toolkit/src/retry.ts"() {
    "use strict";
    defaultRetry = { attempts: 5, baseMs: 250, capMs: 8e3, budgetMs: 6e4 };
    realPace = {
      now: () => Date.now(),
      random: () => Math.random(),
      sleep: (milliseconds) => new Promise((resolve2) => setTimeout(resolve2, milliseconds))
    };
  }
});

// packages/toolkit/src/http.ts
function serviceLimits(seconds2) {
  if (seconds2 === void 0) return {};
  const totalMs = seconds2 * 1e3;
  return { maxTimeoutMs: totalMs / TRIES_IN_TIME, retry: { totalMs } };
}
function httpClient(options = {}) {
  const env = options.env ?? process.env;
  const pace = options.pace ?? realPace;
  let proxies;
  const agents = {};
  const openers = {};
  const authorities = () => options.ca?.length ? { ca: caBundle(options.ca) } : {};
  const agentFor = (protocol) => {
    proxies ??= proxyVariables(env);
    const agentOptions = { keepAlive: true, proxyEnv: proxies, ...authorities() };
    const Agent = protocol === "https:" ? import_node_https.Agent : import_node_http.Agent;
    agents[protocol] ??= new Agent(agentOptions);
    return agents[protocol];
  };
  async function once2(request, url2, headers, payload) {
    const limit = request.maxResponseBytes ?? DEFAULT_MAX_RESPONSE_BYTES;
    const timeoutMs = Math.min(
      request.timeoutMs ?? options.timeoutMs ?? DEFAULT_TIMEOUT_MS,
      options.maxTimeoutMs ?? Number.POSITIVE_INFINITY
    );
    const method = request.method ?? "GET";
    if (url2.protocol !== "http:" && url2.protocol !== "https:") {
      throw failure(
        "HTTP_UNREACHABLE",
        request,
        url2,
        `${url2.protocol}// is not an address that can be fetched`
      );
    }
    const agent = agentFor(url2.protocol);
    const send = url2.protocol === "https:" ? import_node_https.request : import_node_http.request;
    const requestOptions = { method, headers, agent };
    let deadline;
    const answer2 = new Promise((resolve2, reject) => {
      const outgoing = send(url2, requestOptions, (incoming) => {
        const chunks = [];
        let size = 0;
        incoming.on("data", (chunk) => {
          size += chunk.length;
          if (size > limit) {
            outgoing.destroy();
            reject(failure("HTTP_TOO_LARGE", request, url2, `answer is larger than ${limit} bytes`));
            return;
          }
          chunks.push(chunk);
        });
        incoming.on("error", reject);
        incoming.on("end", () => {
          decode(Buffer.concat(chunks), incoming.headers["content-encoding"], limit).then((body) => resolve2(response(incoming.statusCode ?? 0, incoming.headers, body, url2.href))).catch(
            () => reject(
              failure("HTTP_TOO_LARGE", request, url2, `answer does not decompress within ${limit} bytes`)
            )
          );
        });
      });
      outgoing.on("error", reject);
      deadline = setTimeout(() => {
        reject(new NoAnswerInTime(`nothing came within ${timeoutMs} ms`));
        outgoing.destroy();
      }, timeoutMs);
      outgoing.end(payload);
    });
    return answer2.finally(() => clearTimeout(deadline));
  }
  async function follow(request) {
    let url2 = new URL(request.url);
    let method = (request.method ?? "GET").toUpperCase();
    const headers = {
      "user-agent": options.userAgent ?? "waybill",
      "accept-encoding": "gzip, deflate, br"
    };
    for (const [name3, value] of Object.entries(request.headers ?? {})) {
      if (value !== void 0) headers[name3.toLowerCase()] = value;
    }
    let payload;
    if (request.json !== void 0) {
      payload = Buffer.from(JSON.stringify(request.json));
      headers["content-type"] ??= "application/json";
    } else if (request.body !== void 0) {
      const { body } = request;
      payload = typeof body === "string" ? Buffer.from(body) : Buffer.from(body.buffer, body.byteOffset, body.byteLength);
    }
    if (payload) headers["content-length"] = String(payload.length);
    const wanted = request.redirect ?? (method === "GET" || method === "HEAD" ? "follow" : "manual");
    for (let hop = 0; ; hop++) {
      const answer2 = await once2({ ...request, method }, url2, headers, payload);
      const location = answer2.headers.location;
      const redirected = [301, 302, 303, 307, 308].includes(answer2.status) && location !== void 0;
      if (!redirected || wanted === "manual") return answer2;
      if (hop >= MAX_REDIRECTS)
        throw failure("HTTP_UNREACHABLE", request, url2, `more than ${MAX_REDIRECTS} redirects`);
      const next = new URL(location, url2);
      if (url2.protocol === "https:" && next.protocol !== "https:") {
        throw failure(
          "HTTP_UNREACHABLE",
          request,
          url2,
          `redirect from https to ${next.protocol}//${next.host} refused`
        );
      }
      if (next.origin !== url2.origin) {
        for (const name3 of Object.keys(headers)) if (CREDENTIAL_HEADERS.has(name3)) delete headers[name3];
      }
      if (answer2.status === 303 && method !== "HEAD") {
        method = "GET";
        payload = void 0;
        delete headers["content-length"];
        delete headers["content-type"];
      }
      url2 = next;
    }
  }
  async function attempt(request) {
    const method = (request.method ?? "GET").toUpperCase();
    const idempotent = request.idempotent ?? ["GET", "HEAD", "PUT", "DELETE", "OPTIONS"].includes(method);
    const url2 = new URL(request.url);
    try {
      const answer2 = await follow(request);
      const fine = answer2.status >= 200 && answer2.status < 300 || answer2.status >= 300 && answer2.status < 400;
      if (fine || request.accept?.includes(answer2.status)) return { done: true, value: answer2 };
      const again = TRANSIENT_STATUS.has(answer2.status) && (idempotent || NOT_CARRIED_OUT_STATUS.has(answer2.status));
      return {
        done: false,
        error: statusError(request, answer2),
        again,
        retryAfterMs: retryAfterMs(header(answer2.headers, "retry-after"), pace.now())
      };
    } catch (error2) {
      if (error2 instanceof WaybillError) return { done: false, error: error2, again: false };
      const code = codeOf(error2);
      if (error2 instanceof NoAnswerInTime) {
        return {
          done: false,
          error: failure("HTTP_TIMEOUT", request, url2, "no answer in time", error2),
          again: idempotent
        };
      }
      const proxy = failedProxy(error2, proxies ?? {});
      const what = `${proxy === void 0 ? "" : `the proxy ${proxy}: `}${IN_WORDS[code] ?? (messageOf(error2) || code)}`;
      return {
        done: false,
        error: failure("HTTP_UNREACHABLE", request, url2, what, error2),
        again: !isPermanent(error2, code) && (idempotent || NEVER_SENT.has(code))
      };
    }
  }
  return {
    request: (request) => retrying(
      { ...defaultRetry, ...options.retry, ...request.retry },
      pace,
      () => attempt(request),
      (number, waitMs, error2) => options.onRetry?.(`try ${number} failed (${messageOf(error2)}); next in ${waitMs} ms`)
    ),
    connect(address) {
      const url2 = URL.parse(address.toString());
      if (url2?.protocol !== "http:" && url2?.protocol !== "https:") return;
      const agent = agentFor(url2.protocol);
      if (proxies?.HTTP_PROXY !== void 0 || proxies?.HTTPS_PROXY !== void 0) return;
      openers[url2.protocol] ??= earlyConnections(agent, authorities());
      openers[url2.protocol]?.(url2);
    }
  };
}
function header(headers, name3) {
  const value = headers[name3.toLowerCase()];
  return Array.isArray(value) ? value.join(", ") : value;
}
function shownUrl(url2) {
  const parsed3 = new URL(url2);
  return `${parsed3.origin}${parsed3.pathname}`;
}
function response(status, headers, body, url2) {
  return {
    status,
    headers,
    body,
    url: url2,
    text: () => body.toString("utf8"),
    json() {
      try {
        return JSON.parse(body.toString("utf8"));
      } catch (cause) {
        throw errors.HTTP_NOT_JSON({
          message: `${shownUrl(url2)} answered ${status} with something that is not JSON`,
          found: body.toString("utf8").slice(0, 120),
          cause
        });
      }
    }
  };
}
function statusError(request, answer2) {
  const method = (request.method ?? "GET").toUpperCase();
  const body = answer2.text().slice(0, SHOWN_BODY_CHARS).trim();
  return errors.HTTP_STATUS({
    message: `${method} ${shownUrl(answer2.url)} answered ${answer2.status}`,
    found: body === "" ? `HTTP ${answer2.status} with no body` : body,
    details: {
      status: answer2.status,
      method,
      url: shownUrl(answer2.url),
      body: answer2.text().slice(0, MEBIBYTE),
      headers: answer2.headers
    }
  });
}
function failure(code, request, url2, what, cause) {
  const method = (request.method ?? "GET").toUpperCase();
  const facts2 = {
    message: `${method} ${shownUrl(url2)}: ${what}`,
    cause,
    details: { method, url: shownUrl(url2) }
  };
  return errors[code](facts2);
}
function isPermanent(error2, code) {
  const { statusCode } = error2;
  const refused = code === "ERR_PROXY_TUNNEL" && typeof statusCode === "number" && statusCode < 500;
  return refused || /^ERR_TLS|CERT|^UNABLE_TO_VERIFY|^ERR_INVALID_URL$/.test(code);
}
function codeOf(error2) {
  const code = error2?.code;
  return typeof code === "string" ? code : "";
}
async function decode(body, encoding, limit) {
  const bounds = { maxOutputLength: limit };
  if (body.length === 0) return body;
  if (encoding === "gzip" || encoding === "x-gzip") return (0, import_node_util.promisify)(import_node_zlib.gunzip)(body, bounds);
  if (encoding === "br") return (0, import_node_util.promisify)(import_node_zlib.brotliDecompress)(body, bounds);
  if (encoding === "deflate") return (0, import_node_util.promisify)(import_node_zlib.inflate)(body, bounds);
  return body;
}
function caBundle(extra) {
  const tls = process.getBuiltinModule("node:tls");
  return [...tls.getCACertificates("default"), ...extra];
}
var import_node_http, import_node_https, import_node_util, import_node_zlib, MEBIBYTE, DEFAULT_TIMEOUT_MS, DEFAULT_MAX_RESPONSE_BYTES, MAX_REDIRECTS, SHOWN_BODY_CHARS, CREDENTIAL_HEADERS, NEVER_SENT, UNKNOWN_AUTHORITY, IN_WORDS, TRANSIENT_STATUS, NOT_CARRIED_OUT_STATUS, NoAnswerInTime, TRIES_IN_TIME;
var init_http = __esm({
  "packages/toolkit/src/http.ts"() {
    "use strict";
    import_node_http = __toESM(require_http(), 1);
    import_node_https = __toESM(require_https(), 1);
    import_node_util = require("node:util");
    import_node_zlib = __toESM(require_zlib(), 1);
    init_early_connections();
    init_errors();
    init_proxy();
    init_retry();
    init_toolkit_errors();
    MEBIBYTE = 1024 * 1024;
    DEFAULT_TIMEOUT_MS = 3e4;
    DEFAULT_MAX_RESPONSE_BYTES = 32 * MEBIBYTE;
    MAX_REDIRECTS = 5;
    SHOWN_BODY_CHARS = 600;
    CREDENTIAL_HEADERS = /* @__PURE__ */ new Set([
      "authorization",
      "cookie",
      "proxy-authorization",
      "private-token",
      "x-vault-token"
    ]);
    NEVER_SENT = /* @__PURE__ */ new Set(["ECONNREFUSED", "ENOTFOUND", "EAI_AGAIN", "EHOSTUNREACH", "ENETUNREACH"]);
    UNKNOWN_AUTHORITY = "its certificate is from an authority that this machine does not know; NODE_EXTRA_CA_CERTS names a file with the private one";
    IN_WORDS = {
      ECONNREFUSED: "nothing listens at this address",
      ENOTFOUND: "there is no host of this name",
      EAI_AGAIN: "the name of the host could not be looked up",
      ECONNRESET: "the connection was cut before the answer was whole",
      EPIPE: "the connection was cut while the request was sent",
      UNABLE_TO_VERIFY_LEAF_SIGNATURE: UNKNOWN_AUTHORITY,
      UNABLE_TO_GET_ISSUER_CERT_LOCALLY: UNKNOWN_AUTHORITY,
      SELF_SIGNED_CERT_IN_CHAIN: UNKNOWN_AUTHORITY,
      DEPTH_ZERO_SELF_SIGNED_CERT: UNKNOWN_AUTHORITY
    };
    TRANSIENT_STATUS = /* @__PURE__ */ new Set([408, 425, 429, 500, 502, 503, 504]);
    NOT_CARRIED_OUT_STATUS = /* @__PURE__ */ new Set([425, 429, 503]);
    NoAnswerInTime = class extends Error {
    };
    TRIES_IN_TIME = 3;
  }
});

// packages/toolkit/src/id-token.ts
async function requestIdToken(http, env, audience, event = {}) {
  const requestUrl = env.ACTIONS_ID_TOKEN_REQUEST_URL;
  const bearer = env.ACTIONS_ID_TOKEN_REQUEST_TOKEN;
  if (!requestUrl || !bearer) {
    if (isForkPullRequest(event))
      throw errors.ID_TOKEN_FORK({
        message: "this run was started by a pull request from a fork, which gets no ID token"
      });
    throw errors.ID_TOKEN_NO_PERMISSION({
      message: "the job has no permission to request an OIDC ID token",
      expected: 'ACTIONS_ID_TOKEN_REQUEST_URL and ACTIONS_ID_TOKEN_REQUEST_TOKEN, which the runner sets for jobs with "id-token: write"',
      found: requestUrl ? "the address only" : "neither"
    });
  }
  masked(bearer);
  const address = `${requestUrl}&audience=${encodeURIComponent(audience)}`;
  let answer2;
  try {
    answer2 = (await http.request({ url: address, headers: { authorization: `Bearer ${bearer}` } })).json();
  } catch (cause) {
    throw errors.ID_TOKEN_REFUSED({
      message: `GitHub did not issue an ID token for the audience "${audience}"`,
      found: cause instanceof WaybillError ? cause.found ?? cause.message : String(cause),
      cause
    });
  }
  if (typeof answer2.value !== "string")
    throw errors.ID_TOKEN_REFUSED({ message: "GitHub answered without a token" });
  return { value: masked(answer2.value), claims: decodeClaims(answer2.value) };
}
function decodeClaims(token) {
  const part = token.split(".")[1];
  try {
    return JSON.parse(Buffer.from(part ?? "", "base64url").toString("utf8"));
  } catch {
    throw errors.ID_TOKEN_REFUSED({ message: "the ID token that GitHub issued is not a JWT" });
  }
}
function isForkPullRequest(event) {
  const pull = event.pull_request;
  return pull?.head?.repo?.fork === true;
}
var init_id_token = __esm({
  "packages/toolkit/src/id-token.ts"() {
    "use strict";
    init_errors();
    init_secrets();
    init_toolkit_errors();
  }
});

// packages/toolkit/src/inputs.ts
function parseInputs(schema4, env, check) {
  const faults = [];
  const values = {};
  const unread = /* @__PURE__ */ new Set();
  for (const [property, spec2] of Object.entries(schema4)) {
    const raw = env[inputVariable(spec2.name)]?.trim();
    try {
      values[property] = spec2.parse(raw === "" ? void 0 : raw);
    } catch (fault2) {
      if (!(fault2 instanceof InputFault)) throw fault2;
      unread.add(property);
      faults.push({ name: spec2.name, allowed: fault2.allowed, found: fault2.found });
    }
  }
  if (check) faults.push(...checked(values, unread, check));
  if (faults.length > 0) throw invalidInputs(faults);
  return values;
}
function checked(values, unread, check) {
  const asked2 = new Error("an input that could not be read was asked for");
  const guarded = new Proxy(values, {
    get(target, property) {
      if (unread.has(String(property))) throw asked2;
      return Reflect.get(target, property);
    }
  });
  try {
    return check(guarded);
  } catch (error2) {
    if (error2 === asked2) return [];
    throw error2;
  }
}
function invalidInputs(faults) {
  const lines2 = faults.map(
    (fault2) => fault2.found === void 0 ? `"${fault2.name}": ${fault2.allowed}` : `"${fault2.name}": ${fault2.allowed}; found ${JSON.stringify(fault2.found)}`
  );
  const noun = faults.length === 1 ? "input is" : "inputs are";
  return errors.INVALID_INPUT({
    message: `${faults.length} ${noun} missing or wrong:
${lines2.map((line2) => `  - ${line2}`).join("\n")}`,
    details: { faults }
  });
}
function inputVariable(name3) {
  return `INPUT_${name3.replaceAll(" ", "_").toUpperCase()}`;
}
function spec(name3, options, parse2, required) {
  return {
    name: name3,
    parse(raw) {
      if (raw !== void 0) return parse2(raw);
      if (options?.required) throw new InputFault(required);
      return options?.fallback;
    }
  };
}
function text(name3, options) {
  const form2 = options?.form ?? "a text";
  return spec(
    name3,
    options,
    (raw) => {
      if (/[\0\r]/.test(raw)) throw new InputFault(`${form2}, without control characters`, raw);
      if (options?.pattern && !options.pattern.test(raw)) throw new InputFault(`must be ${form2}`, raw);
      return raw;
    },
    `is required: ${form2}`
  );
}
function flag(name3, options) {
  return spec(
    name3,
    options,
    (raw) => {
      if (["true", "True", "TRUE"].includes(raw)) return true;
      if (["false", "False", "FALSE"].includes(raw)) return false;
      throw new InputFault("must be true or false", raw);
    },
    "is required: true or false"
  );
}
function integer(name3, options) {
  const min = options?.min ?? 0;
  const max = options?.max ?? Number.MAX_SAFE_INTEGER;
  const form2 = max === Number.MAX_SAFE_INTEGER ? `a whole number, at least ${min}` : `a whole number from ${min} to ${max}`;
  return spec(
    name3,
    options,
    (raw) => {
      const value = Number(raw);
      if (!/^-?\d{1,16}$/.test(raw) || value < min || value > max)
        throw new InputFault(`must be ${form2}`, raw);
      return value;
    },
    `is required: ${form2}`
  );
}
function expectPath(path2, kind) {
  const form2 = PATH_FORMS[kind];
  if (/[\0\r\n]/.test(path2)) throw new InputFault(`must be ${form2}`, path2);
  const found = (0, import_node_fs3.statSync)(path2, { throwIfNoEntry: false });
  if (!found) throw new InputFault(`must be ${form2} that exists`, path2);
  if (kind !== "any" && found.isDirectory() !== (kind === "folder"))
    throw new InputFault(`must be ${form2}, and this is a ${kind === "file" ? "folder" : "file"}`, path2);
}
function existingPath(name3, options) {
  const kind = options?.kind ?? "file";
  return spec(
    name3,
    options,
    (raw) => {
      expectPath(raw, kind);
      return raw;
    },
    `is required: ${PATH_FORMS[kind]}`
  );
}
function custom(name3, parse2, options) {
  return spec(
    name3,
    options,
    parse2,
    `is required: ${options?.form ?? "see the description of the input"}`
  );
}
var import_node_fs3, InputFault, PATH_FORMS;
var init_inputs = __esm({
  "packages/toolkit/src/inputs.ts"() {
    "use strict";
    import_node_fs3 = require("node:fs");
    init_secrets();
    init_toolkit_errors();
    InputFault = class extends Error {
      allowed;
      found;
      constructor(allowed, found) {
        super(allowed);
        this.allowed = allowed;
        this.found = found;
      }
    };
    PATH_FORMS = {
      file: "the path of a file",
      folder: "the path of a folder",
      any: "the path of a file or folder"
    };
  }
});

// packages/toolkit/src/json.ts
function canonicalJson(value) {
  if (value === null || typeof value === "boolean" || typeof value === "string") return JSON.stringify(value);
  if (typeof value === "number") {
    if (!Number.isFinite(value)) throw new TypeError("JSON has no form for a number that is not finite");
    return JSON.stringify(value);
  }
  if (Array.isArray(value)) return `[${value.map((item) => canonicalJson(item ?? null)).join(",")}]`;
  if (typeof value === "object") {
    const entries = Object.entries(value).filter(([, item]) => item !== void 0).sort(([a], [b]) => a < b ? -1 : a > b ? 1 : 0);
    return `{${entries.map(([key, item]) => `${JSON.stringify(key)}:${canonicalJson(item)}`).join(",")}}`;
  }
  throw new TypeError(`JSON has no form for a ${typeof value}`);
}
function sha256Hex(data) {
  return (0, import_node_crypto.createHash)("sha256").update(data).digest("hex");
}
var import_node_crypto;
var init_json = __esm({
  "packages/toolkit/src/json.ts"() {
    "use strict";
    import_node_crypto = __toESM(require_crypto(), 1);
  }
});

// packages/toolkit/src/text.ts
function logText(value) {
  return value.replace(ANSI, "").replace(/\r\n?/g, "\n").replace(CONTROL, "\uFFFD").replace(INVISIBLE, "\uFFFD").split("\n").map((line2) => line2.replace(/^(\s*)::/, "$1: :").replaceAll("##[", "# #[")).join("\n");
}
function oneLine(value, max = 300) {
  const flat = value.replace(ANSI, "").replace(/\s+/g, " ").replace(CONTROL, "\uFFFD").replace(INVISIBLE, "\uFFFD").trim();
  const characters = [...flat];
  return characters.length <= max ? flat : `${characters.slice(0, max - 1).join("")}\u2026`;
}
function markdownText(value, max = 300) {
  return linkText(value, max).replace(/\\#(?=\d)/g, "\\#\u2060");
}
function linkText(value, max = 300) {
  return oneLine(value, max).replaceAll("&", "&amp;").replace(/[\\`*_{}[\]()<>#!|~$]/g, (character) => `\\${character}`).replace(/\\</g, "&lt;").replace(/\\>/g, "&gt;").replaceAll("@", "@\u2060").replace(/\b(https?|ftp|mailto):/gi, "$1\u2060:").replace(/\bwww\./gi, "www\u2060.").replace(/\bGH-(\d)/gi, "GH\u2060-$1").replace(/^(?:[-+]|\d{1,9}[.)])(?=\s|$)/, (marker) => `${marker.slice(0, -1)}\\${marker.slice(-1)}`);
}
function shortTime(time) {
  const parsed3 = new Date(time);
  if (Number.isNaN(parsed3.getTime())) return markdownText(time);
  return `${parsed3.toISOString().slice(0, 16).replace("T", " ")} UTC`;
}
function markdownCode(value, max = 300) {
  const flat = oneLine(value, max).replaceAll("`", "\u02CB").replaceAll("|", "\\|");
  return flat === "" ? "" : `\`${flat}\``;
}
function markdownLink(label, target) {
  const parsed3 = URL.parse(target);
  if (parsed3 === null || !["http:", "https:"].includes(parsed3.protocol)) return markdownText(label);
  return `[${linkText(label)}](${parsed3.href.replace(/[()<>\s|]/g, (c) => encodeURIComponent(c).replace(/[()]/g, (b) => b === "(" ? "%28" : "%29"))})`;
}
var ANSI, CONTROL, INVISIBLE;
var init_text = __esm({
  "packages/toolkit/src/text.ts"() {
    "use strict";
    ANSI = /\u001b(?:\[[0-?]*[ -/]*[@-~]|\][^\u0007\u001b]*(?:\u0007|\u001b\\)|[@-Z\\-_])/g;
    CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g;
    INVISIBLE = /(?!\ufe0f)[\p{Cf}\p{Default_Ignorable_Code_Point}]/gu;
  }
});

// packages/toolkit/src/logger.ts
function actionsLogger() {
  return {
    debug: (text4) => debug(logText(text4)),
    info: (text4) => info(logText(text4)),
    notice: (text4, place) => notice(logText(text4), place),
    warning: (text4, place) => warning(logText(text4), place),
    error: (text4, place) => error(logText(text4), place),
    async group(title, body) {
      startGroup(oneLine(title));
      try {
        return await body();
      } finally {
        endGroup();
      }
    }
  };
}
var init_logger = __esm({
  "packages/toolkit/src/logger.ts"() {
    "use strict";
    init_core();
    init_text();
  }
});

// packages/toolkit/src/outputs.ts
function setOutputs(outputs) {
  for (const [name3, value] of Object.entries(outputs)) {
    if (value !== void 0) setOutput(name3, String(value));
  }
}
var init_outputs = __esm({
  "packages/toolkit/src/outputs.ts"() {
    "use strict";
    init_core();
  }
});

// on-use:child_process
var require_child_process = __commonJS({
  "on-use:child_process"(exports2, module2) {
    module2.exports = Object.create(new Proxy({}, {
      get: (_, name3) => name3 === "__esModule" ? void 0 : require("node:child_process")[name3]
    }));
  }
});

// packages/toolkit/src/program.ts
async function runProgram(file2, args, options) {
  const result = await runBinaryProgram(file2, args, options);
  return { ...result, stdout: result.stdout.toString("utf8") };
}
function runBinaryProgram(file2, args, options) {
  const timeoutMs = options.timeoutMs ?? 10 * 6e4;
  const limit = options.maxOutputBytes ?? 256 * MEBIBYTE2;
  return new Promise((resolve2, reject) => {
    const child = (0, import_node_child_process.spawn)(file2, args, { cwd: options.cwd, env: options.env, stdio: ["pipe", "pipe", "pipe"] });
    const out = [];
    const err = [];
    let size = 0;
    let failure2;
    const stop = (error2) => {
      failure2 ??= error2;
      child.kill("SIGKILL");
    };
    const timer = setTimeout(() => {
      stop(
        errors.PROGRAM_TIMEOUT({
          message: `${file2} did not end within ${Math.round(timeoutMs / 1e3)} s`,
          where: file2
        })
      );
    }, timeoutMs);
    const collect2 = (chunks) => (chunk) => {
      size += chunk.length;
      if (size > limit)
        stop(errors.OUTPUT_TOO_LARGE({ message: `${file2} printed more than ${limit} bytes`, where: file2 }));
      else chunks.push(chunk);
    };
    child.stdout.on("data", collect2(out));
    child.stderr.on("data", collect2(err));
    child.on("error", (cause) => {
      clearTimeout(timer);
      reject(errors.PROGRAM_MISSING({ message: `${file2} could not be started`, where: file2, cause }));
    });
    child.on("close", (code, signal) => {
      clearTimeout(timer);
      if (failure2) return reject(failure2);
      resolve2({
        code: code ?? (signal ? 128 : 1),
        stdout: Buffer.concat(out),
        stderr: Buffer.concat(err).toString("utf8")
      });
    });
    child.stdin.on("error", () => {
    });
    child.stdin.end(options.input);
  });
}
var import_node_child_process, MEBIBYTE2;
var init_program = __esm({
  "packages/toolkit/src/program.ts"() {
    "use strict";
    import_node_child_process = __toESM(require_child_process(), 1);
    init_toolkit_errors();
    MEBIBYTE2 = 1024 * 1024;
  }
});

// packages/toolkit/src/summary.ts
function fitSummary(blocks, limit = SUMMARY_LIMIT_BYTES) {
  let out = "";
  let left = 0;
  for (const block of blocks) {
    const next = `${out}${out === "" ? "" : "\n\n"}${block.trim()}`;
    if (left > 0 || Buffer.byteLength(next) > limit - RESERVE_BYTES) left++;
    else out = next;
  }
  if (left > 0)
    out += `

_${left} of ${blocks.length} parts did not fit into GitHub's limit of ${limit} bytes; the log has all of them._`;
  return `${out}
`;
}
function writeSummary(blocks, env) {
  const file2 = env.GITHUB_STEP_SUMMARY;
  if (!file2) return;
  const used = (0, import_node_fs4.statSync)(file2, { throwIfNoEntry: false })?.size ?? 0;
  (0, import_node_fs4.appendFileSync)(
    file2,
    fitSummary(blocks, SUMMARY_LIMIT_BYTES - used - (used === 0 ? KEPT_FOR_FAILURE_BYTES : 0))
  );
}
function table(head, rows) {
  const line2 = (cells) => `| ${cells.map((cell) => cell.replace(/\r?\n/g, " ")).join(" | ")} |`;
  return [line2(head), line2(head.map(() => "---")), ...rows.map(line2)].join("\n");
}
function details(title, body) {
  return `<details><summary>${markdownText(title)}</summary>

${body}

</details>`;
}
var import_node_fs4, SUMMARY_LIMIT_BYTES, RESERVE_BYTES, KEPT_FOR_FAILURE_BYTES;
var init_summary = __esm({
  "packages/toolkit/src/summary.ts"() {
    "use strict";
    import_node_fs4 = require("node:fs");
    init_text();
    SUMMARY_LIMIT_BYTES = 1024 * 1024;
    RESERVE_BYTES = 512;
    KEPT_FOR_FAILURE_BYTES = 16 * 1024;
  }
});

// packages/toolkit/src/run-action.ts
function actionFrame(action, env) {
  const context = runContext(env);
  return {
    env,
    context,
    log: actionsLogger(),
    audit: auditLog(action, context, env),
    summary: (blocks) => writeSummary(blocks, env)
  };
}
async function runAction(action, main) {
  const frame = actionFrame(action, process.env);
  let failed = false;
  let ended = false;
  const fail2 = (error2) => {
    failed = true;
    reportFailure(action, frame, error2);
  };
  process.on("uncaughtException", fail2);
  process.on("unhandledRejection", fail2);
  process.exitCode = 1;
  process.once("exit", () => {
    if (!ended)
      error(`${action} ended before its work was done`, { title: `${action}: WAYBILL_UNEXPECTED` });
  });
  try {
    await main(frame);
    if (!failed) process.exitCode = 0;
  } catch (error2) {
    fail2(error2);
  } finally {
    ended = true;
  }
}
function reportFailure(action, frame, thrown) {
  const error2 = thrown instanceof WaybillError ? thrown : errors.UNEXPECTED({
    message: `${action} met something unforeseen: ${thrown instanceof Error ? thrown.message : String(thrown)}`,
    cause: thrown
  });
  process.exitCode = 1;
  error(logText(redact(describeError(error2))), { title: `${action}: ${error2.code}` });
  if (error2.kind === "bug" && thrown instanceof Error && thrown.stack) frame.log.debug(redact(thrown.stack));
  try {
    frame.audit.write({
      event: "failed",
      subject: error2.where ?? action,
      outcome: "fail",
      code: error2.code,
      reason: error2.message
    });
    frame.summary([
      `### ${action}: failed`,
      ...messageBlocks(redact(error2.message), error2.code),
      `**To mend:** ${markdownText(redact(error2.fix), 1e3)}`
    ]);
  } catch (cause) {
    frame.log.warning(
      `the failure could not be recorded: ${cause instanceof Error ? cause.message : String(cause)}`
    );
  }
}
function messageBlocks(message, code) {
  const [first = "", ...items] = message.split(/\n {2}- /);
  const list2 = items.map((item) => `- ${markdownText(item, 500)}`).join("\n");
  return [`${markdownText(first, 2e3)} ${markdownCode(code)}`, ...list2 === "" ? [] : [list2]];
}
var init_run_action = __esm({
  "packages/toolkit/src/run-action.ts"() {
    "use strict";
    init_core();
    init_audit();
    init_context();
    init_errors();
    init_logger();
    init_secrets();
    init_summary();
    init_text();
    init_toolkit_errors();
  }
});

// packages/toolkit/src/state.ts
var init_state = __esm({
  "packages/toolkit/src/state.ts"() {
    "use strict";
  }
});

// packages/toolkit/src/index.ts
var init_src = __esm({
  "packages/toolkit/src/index.ts"() {
    "use strict";
    init_audit();
    init_context();
    init_errors();
    init_http();
    init_id_token();
    init_inputs();
    init_json();
    init_logger();
    init_outputs();
    init_program();
    init_retry();
    init_run_action();
    init_secrets();
    init_state();
    init_summary();
    init_text();
    init_toolkit_errors();
  }
});

// packages/registry/src/errors.ts
var errors2;
var init_errors2 = __esm({
  "packages/registry/src/errors.ts"() {
    "use strict";
    init_src();
    errors2 = defineErrors({
      DIGEST_INVALID: {
        kind: "user",
        summary: "A digest is not `sha256:` followed by exactly 64 lower-case hexadecimal digits.",
        fix: "copy the digest from the output of the step that pushed the image"
      },
      REFERENCE_FORMAT: {
        kind: "user",
        summary: "An image reference is not of the form registry/repository[:tag][@digest].",
        fix: "write the reference as registry/repository@sha256:<64 hex digits>, without https://"
      },
      IMAGE_UNKNOWN: {
        kind: "user",
        summary: "The registry has no such repository, tag or digest, or hides it from this identity.",
        fix: "check the name and the digest; if they are right, the identity named above may not see the repository"
      },
      BLOB_UNKNOWN: {
        kind: "remote",
        summary: "The registry does not have a blob or manifest that a manifest names.",
        fix: "push the image again"
      },
      REGISTRY_UNAUTHORIZED: {
        kind: "user",
        summary: "The registry does not accept the credentials, or wants some and there are none.",
        fix: 'log in to the registry in an earlier step (oidc-auth with "registries"), in the same job'
      },
      REGISTRY_DENIED: {
        kind: "user",
        summary: "The registry knows the identity but does not allow it to do this.",
        fix: "grant the permission named above to the identity named above, on this repository alone"
      },
      REGISTRY_AUTH_ORIGIN: {
        kind: "remote",
        summary: "A registry asked for its credentials to be sent to a host that they do not belong to.",
        fix: "check the address of the registry and of a proxy in front of it; nothing was sent. Where the host above is the token service of this registry, name it in the variable WAYBILL_REGISTRY_TOKEN_HOSTS of the runner"
      },
      REGISTRY_CHALLENGE: {
        kind: "remote",
        summary: "A registry asks for a way of logging in that cannot be read or is not supported.",
        fix: "check that the address is that of an OCI registry"
      },
      DOCKER_CONFIG_INVALID: {
        kind: "user",
        summary: "The Docker configuration file with the registry credentials cannot be read.",
        fix: "mend or remove the file named above; DOCKER_CONFIG names its folder"
      },
      CREDENTIAL_HELPER: {
        kind: "user",
        summary: "A Docker credential helper failed or answered with something that cannot be read.",
        fix: "run the helper by hand, or log in with oidc-auth, which needs no helper"
      },
      REGISTRY_DIGEST: {
        kind: "remote",
        summary: "The bytes that a registry sent are not those of the digest that was asked for.",
        fix: "do not use the image: find out what stands between this job and the registry"
      },
      MANIFEST_AMBIGUOUS: {
        kind: "remote",
        summary: "A manifest can be read in two ways: as an index and as an image (CVE-2021-41190), or its type differs by place.",
        fix: "build and push the image again with an up-to-date tool"
      },
      MANIFEST_INVALID: {
        kind: "remote",
        summary: "A manifest is not valid JSON of the OCI image specification.",
        fix: "build and push the image again with an up-to-date tool"
      },
      NOT_AN_IMAGE: {
        kind: "user",
        summary: "The digest is that of an attestation, a signature, a chart or another artifact, not of an image that can run.",
        fix: "name the digest of the image itself (or of its index), as the build step printed it"
      },
      REGISTRY_TOO_LARGE: {
        kind: "remote",
        summary: "A manifest or blob is larger than its limit, or larger than the registry accepts.",
        fix: "make it smaller, or raise the limit where there is an input for it"
      },
      TAG_IMMUTABLE: {
        kind: "user",
        summary: "The tag is set to another digest already and may not be moved.",
        fix: "use another tag; a tag named after a commit is set once and never moved"
      },
      REGISTRY_CONFLICT: {
        kind: "remote",
        summary: "Somebody else changed the tag between reading and writing it.",
        fix: "run the job again"
      },
      REGISTRY_REFUSED: {
        kind: "remote",
        summary: "The registry refused a request for another reason than missing rights.",
        fix: "read the answer above"
      },
      REFERRERS_LIMIT: {
        kind: "remote",
        summary: "An image has more referrers than are read: what is beyond the limit could contradict what was read.",
        fix: "remove referrers that are no evidence, or move the image to a repository of its own"
      },
      REFERRERS_INVALID: {
        kind: "remote",
        summary: "The list of referrers of an image is not an OCI image index.",
        fix: "look at the tag sha256-<hex of the digest> in the repository: it is reserved for referrers"
      },
      REFERRERS_FROZEN: {
        kind: "user",
        summary: "A registry without the referrers API lists what is attached at a tag, and its tags are immutable: the list is written once and cannot grow.",
        fix: 'exempt the tags "sha256-*" of this repository from immutability, or attach everything in one run to a digest that has nothing attached yet'
      },
      REFERRER_LOST: {
        kind: "remote",
        summary: "A referrer was pushed but does not stand in the list of referrers, after all tries.",
        fix: "run the job again; if it lasts, other jobs are writing evidence for the same image all the time"
      }
    });
  }
});

// packages/registry/src/digest.ts
function isDigest(text4) {
  return typeof text4 === "string" && DIGEST.test(text4);
}
function parseDigest(text4, where) {
  if (isDigest(text4)) return text4;
  throw errors2.DIGEST_INVALID({
    message: "this is not a sha256 digest in its canonical form",
    where,
    expected: "sha256: followed by 64 lower-case hexadecimal digits",
    // Cut and quoted: the text may be hostile.
    found: JSON.stringify(text4.slice(0, 100))
  });
}
function digestOf(data) {
  return `sha256:${sha256Hex(data)}`;
}
function digestHex(digest) {
  return digest.slice("sha256:".length);
}
var DIGEST;
var init_digest = __esm({
  "packages/registry/src/digest.ts"() {
    "use strict";
    init_src();
    init_errors2();
    DIGEST = /^sha256:[0-9a-f]{64}(?![\s\S])/;
  }
});

// packages/registry/src/reference.ts
function parseReference(text4, where) {
  const at2 = text4.indexOf("@");
  const digest = at2 < 0 ? void 0 : parseDigest(text4.slice(at2 + 1), where);
  let name3 = at2 < 0 ? text4 : text4.slice(0, at2);
  const colon = name3.indexOf(":", name3.lastIndexOf("/") + 1);
  let tag;
  if (colon >= 0) {
    tag = name3.slice(colon + 1);
    name3 = name3.slice(0, colon);
    if (!TAG.test(tag)) throw wrong(text4, "the tag is not of the allowed form", where);
    if (at2 < 0 && isDigest(text4)) throw wrong(text4, "it is a digest alone, without its repository", where);
  }
  return { ...parseRepository(name3, where), ...tag !== void 0 && { tag }, ...digest && { digest } };
}
function parseRepository(text4, where) {
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(text4)) throw wrong(text4, "it is a web address", where);
  const slash = text4.indexOf("/");
  const first = slash < 0 ? "" : text4.slice(0, slash);
  const hasHost = /[.:[]/.test(first) || first === "localhost";
  const registry = hasHost ? parseHost(first, text4, where) : DOCKER_HUB;
  let repository = hasHost ? text4.slice(slash + 1) : text4;
  if (registry === DOCKER_HUB && !repository.includes("/")) repository = `library/${repository}`;
  if (!NAME.test(repository)) throw wrong(text4, "the repository is not of the allowed form", where);
  if (registry.length + 1 + repository.length > MAX_NAME_LENGTH)
    throw wrong(text4, `the name is longer than ${MAX_NAME_LENGTH} characters`, where);
  return { registry, repository };
}
function parseRegistry(text4, where) {
  return parseHost(text4, text4, where);
}
function isTag(text4) {
  return TAG.test(text4);
}
function isLoopback(registry) {
  return LOOPBACK_HOSTS.has(registry.replace(/:\d+$/, ""));
}
function registryOrigin(registry) {
  if (registry === DOCKER_HUB) return "https://registry-1.docker.io";
  return `${isLoopback(registry) ? "http" : "https"}://${registry}`;
}
function parseHost(host, text4, where) {
  const lower = host.toLowerCase();
  const match = HOST.exec(lower);
  const port = match?.[1] === void 0 ? void 0 : Number(match[1]);
  if (!match || port !== void 0 && (port < 1 || port > 65535))
    throw wrong(text4, "the registry is not a host name with an optional port", where);
  const canonical = port === 443 && !isLoopback(lower) ? lower.replace(/:0*443$/, "") : lower;
  return DOCKER_HUB_HOSTS.has(canonical) ? DOCKER_HUB : canonical;
}
function wrong(text4, what, where) {
  return errors2.REFERENCE_FORMAT({
    message: `this is not an image reference: ${what}`,
    where,
    expected: "registry/repository[:tag][@sha256:...], lower-case letters, digits, and . _ - / between them",
    found: JSON.stringify(text4.slice(0, 300))
  });
}
var DOCKER_HUB, DOCKER_HUB_HOSTS, NAME, MAX_NAME_LENGTH, TAG, HOST, LOOPBACK_HOSTS;
var init_reference = __esm({
  "packages/registry/src/reference.ts"() {
    "use strict";
    init_digest();
    init_errors2();
    DOCKER_HUB = "docker.io";
    DOCKER_HUB_HOSTS = /* @__PURE__ */ new Set([DOCKER_HUB, "index.docker.io", "registry-1.docker.io"]);
    NAME = /^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*(?:\/[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*)*$/;
    MAX_NAME_LENGTH = 255;
    TAG = /^[a-zA-Z0-9_][a-zA-Z0-9._-]{0,127}$/;
    HOST = /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*|\[[0-9a-f:.]+\])(?::([0-9]{1,5}))?$/;
    LOOPBACK_HOSTS = /* @__PURE__ */ new Set(["localhost", "127.0.0.1", "[::1]"]);
  }
});

// packages/verification/src/errors.ts
var errors3;
var init_errors3 = __esm({
  "packages/verification/src/errors.ts"() {
    "use strict";
    init_src();
    errors3 = defineErrors({
      EVIDENCE_REFUSED: {
        kind: "user",
        summary: "Several kinds of evidence are missing or do not hold.",
        fix: "mend what each line above names; the first reason is the one to begin with"
      },
      IMAGE_NOT_OF_SERVICE: {
        kind: "user",
        summary: "The image is not in the repository that the delivery policy declares for the service.",
        fix: 'verify the image under the name in the delivery policy, or correct "image" of the service there'
      },
      POLICY_UNREADABLE: {
        kind: "user",
        summary: "The delivery policy, or the trusted root that it names, cannot be read.",
        fix: "correct the path; in a job, check out the base branch of the config repository in an earlier step"
      },
      ENV_TAINTED: {
        kind: "user",
        summary: "An earlier step has set a variable that could steer the verification.",
        fix: "verify in a job of its own, before any step that runs code of the repository"
      }
    });
  }
});

// packages/verification/src/image.ts
function parseImage(raw) {
  if (DIGEST2.test(raw)) return { kind: "digest", digest: raw };
  try {
    const { registry, repository, tag, digest } = parseReference(raw, "image");
    if (tag === void 0 && digest === void 0)
      throw new InputFault(`must name a digest (or a tag): ${IMAGE_FORM}`, raw);
    return { kind: "reference", registry, repository, tag, digest };
  } catch (error2) {
    if (!(error2 instanceof WaybillError)) throw error2;
    throw new InputFault(`must be ${error2.expected ?? IMAGE_FORM}`, raw);
  }
}
var IMAGE_FORM, DIGEST2;
var init_image = __esm({
  "packages/verification/src/image.ts"() {
    "use strict";
    init_reference();
    init_src();
    IMAGE_FORM = "registry/repository@sha256:...";
    DIGEST2 = /^sha256:[0-9a-f]{64}$/;
  }
});

// packages/evidence/src/media-types.ts
function kindOf(predicateType) {
  if (SBOM_TYPES.test(predicateType)) return "sbom";
  switch (predicateType) {
    case predicateTypes.signature:
      return "signature";
    case predicateTypes.provenance:
      return "provenance";
    case predicateTypes.gate:
      return "gate";
    case predicateTypes.tests:
      return "tests";
    case predicateTypes.summary:
      return "summary";
    default:
      return void 0;
  }
}
var IN_TOTO_PAYLOAD, BUNDLE_V03, BUNDLE_PREFIX, STATEMENT_V1, STATEMENT_V01, predicateTypes, WORKFLOW_BUILD_TYPE, annotations, SBOM_TYPES;
var init_media_types = __esm({
  "packages/evidence/src/media-types.ts"() {
    "use strict";
    IN_TOTO_PAYLOAD = "application/vnd.in-toto+json";
    BUNDLE_V03 = "application/vnd.dev.sigstore.bundle.v0.3+json";
    BUNDLE_PREFIX = "application/vnd.dev.sigstore.bundle";
    STATEMENT_V1 = "https://in-toto.io/Statement/v1";
    STATEMENT_V01 = "https://in-toto.io/Statement/v0.1";
    predicateTypes = {
      signature: "https://sigstore.dev/cosign/sign/v1",
      provenance: "https://slsa.dev/provenance/v1",
      cyclonedx: "https://cyclonedx.org/bom",
      spdx: "https://spdx.dev/Document/v2.3",
      gate: "https://in-toto.io/attestation/svr/v0.1",
      tests: "https://in-toto.io/attestation/test-result/v0.1",
      summary: "https://slsa.dev/verification_summary/v1",
      promotion: "urn:waybill:promotion:v1",
      rollback: "urn:waybill:rollback:v1",
      withdrawal: "urn:waybill:withdrawal:v1"
    };
    WORKFLOW_BUILD_TYPE = "https://actions.github.io/buildtypes/workflow/v1";
    annotations = {
      content: "dev.sigstore.bundle.content",
      predicateType: "dev.sigstore.bundle.predicateType",
      created: "org.opencontainers.image.created"
    };
    SBOM_TYPES = /^https:\/\/(?:cyclonedx\.org\/bom(?:\/v?\d+\.\d+)?|spdx\.dev\/Document(?:\/v2\.[23])?)$/;
  }
});

// packages/evidence/src/dsse.ts
function preAuthEncoding(payloadType, payload) {
  const head = `DSSEv1 ${Buffer.byteLength(payloadType)} ${payloadType} ${payload.length} `;
  return Buffer.concat([Buffer.from(head, "utf8"), payload]);
}
function envelope(payload, signature) {
  return {
    payloadType: IN_TOTO_PAYLOAD,
    payload: Buffer.from(payload).toString("base64"),
    signatures: [{ sig: Buffer.from(signature).toString("base64") }]
  };
}
var init_dsse = __esm({
  "packages/evidence/src/dsse.ts"() {
    "use strict";
    init_media_types();
  }
});

// packages/evidence/src/errors.ts
var errors4;
var init_errors4 = __esm({
  "packages/evidence/src/errors.ts"() {
    "use strict";
    init_src();
    errors4 = defineErrors({
      TRUST_ROOT_MISSING: {
        kind: "user",
        summary: "No Sigstore trusted root is given: without one nothing can be verified.",
        fix: 'commit the trusted root of your Sigstore instance (JSON, "cosign trusted-root create" or the TUF target trusted_root.json) and name it in "trusted-root" of the delivery policy or in the input'
      },
      TRUST_ROOT_INVALID: {
        kind: "user",
        summary: "The Sigstore trusted root cannot be read, or lacks what verification needs.",
        fix: "fetch the trusted root again from the Sigstore instance that signs"
      },
      TRUST_ROOT_STALE: {
        kind: "remote",
        summary: "The trusted root is out of date: its TUF metadata has expired or is older than what was seen before, or none of its authorities is valid any more.",
        fix: "fetch it again from the Sigstore instance itself; if its own repository is out of date, or a mirror serves old metadata, that must be mended there"
      },
      TRUST_ROOT_UNREACHABLE: {
        kind: "remote",
        summary: "The trusted root of a public Sigstore instance could not be fetched, and no valid one is cached.",
        fix: 'let the job reach the address above, or commit the trusted root and name it in "trusted-root" of the delivery policy or in the input'
      },
      TRUST_ROOT_UNVERIFIED: {
        kind: "remote",
        summary: "What was served as the trusted root of a public Sigstore instance is not signed by the keys that it must be signed by.",
        fix: "do not go on; look at what stands between this job and the address above"
      },
      SIGNING_CONFIG_INVALID: {
        kind: "user",
        summary: "The Sigstore signing config cannot be read, or names no service that can be used.",
        fix: "fetch the signing config (v0.2, JSON) again from the Sigstore instance, or leave the input away for the public one"
      },
      LEGACY_NEEDS_LOG: {
        kind: "user",
        summary: "Signatures in the format before bundles need a transparency log of version 1, which signs the time of its entries.",
        fix: 'set "format: bundle", or add a log with "majorApiVersion": 1 to "rekorTlogUrls" of the signing config'
      },
      KEY_INVALID: {
        kind: "user",
        summary: "A key that is to sign or to be trusted cannot be read.",
        fix: "hand the key over as PEM, whole, with its line breaks: the private one to sign with, the public one to verify with"
      },
      KEY_KIND: {
        kind: "user",
        summary: "A key is of a kind that not every verifier, or not this format, can take.",
        fix: 'use an ECDSA P-256 key, which every format, log and verifier takes ("cosign generate-key-pair" makes one)'
      },
      KEY_PASSWORD: {
        kind: "user",
        summary: "The signing key is encrypted and cannot be opened.",
        fix: 'hand the password of the key over in "key-password"'
      },
      KEY_PAIR: {
        kind: "user",
        summary: "The signing key does not belong to the public key that is given beside it.",
        fix: 'hand over the public half of the signing key, or leave "public-key" away'
      },
      KEY_COMMAND_FAILED: {
        kind: "remote",
        summary: "The program that signs with a key of its own did not sign.",
        fix: "run the program by hand with the same arguments; check that this job may use the key"
      },
      KEY_COMMAND_SIGNATURE: {
        kind: "user",
        summary: "The program that signs wrote something that is not a signature by the public key.",
        fix: 'check that "public-key" is that of the key the program uses, that it signs with SHA-256, and that "key-command-input" says what it reads'
      },
      CERTIFICATE_REFUSED: {
        kind: "remote",
        summary: "The certificate authority did not issue a certificate for the identity of this run.",
        fix: "check that the authority trusts the OIDC issuer named above; run the job again if the service had an outage"
      },
      CERTIFICATE_INVALID: {
        kind: "remote",
        summary: "The certificate authority answered with a certificate that is not for the key of this run.",
        fix: "check the address of the certificate authority in the signing config"
      },
      TIMESTAMP_REFUSED: {
        kind: "remote",
        summary: "The timestamp authority did not issue a timestamp.",
        fix: "run the job again; if it lasts, check the timestamp authority in the signing config"
      },
      TLOG_REFUSED: {
        kind: "remote",
        summary: "The transparency log did not take the entry.",
        fix: 'run the job again; with "transparency-log: prefer" and a timestamp authority an outage of the log does not stop a release'
      },
      TLOG_PROOF_LOST: {
        kind: "remote",
        summary: "The transparency log took the entry, but its answer was lost, and it answers once only.",
        fix: "run the job again: each signature is a new entry; a key whose signatures are always the same can only be logged in a log of version 1"
      },
      TLOG_ENTRY_INVALID: {
        kind: "remote",
        summary: "The transparency log answered with something that is not an entry.",
        fix: "check the address and version of the log in the signing config"
      },
      SIGN_NO_TIME: {
        kind: "user",
        summary: "The signing config has neither a log that signs the time nor a timestamp authority: such a signature could not be verified.",
        fix: "add a timestamp authority to the signing config"
      },
      SIGN_CLAIMS: {
        kind: "remote",
        summary: "The ID token lacks claims that provenance is made of.",
        fix: "check the OIDC issuer: GitHub names all of them"
      },
      STATEMENT_TOO_LARGE: {
        kind: "user",
        summary: "A statement is larger than the verifiers of the field read.",
        fix: "attest a smaller document: Kyverno reads at most 10 MB, GitHub 16 MB"
      },
      SIGNED_NOT_VERIFIED: {
        kind: "user",
        summary: "What this run has signed does not verify with the trusted root; nothing was attached.",
        fix: "take trusted root and signing config from the same Sigstore instance, and both up to date"
      },
      EVIDENCE_NOT_KEPT: {
        kind: "remote",
        summary: "Evidence was written but cannot be read back from the registry as it was written.",
        fix: "run the job again; look at what stands between this job and the registry"
      },
      EVIDENCE_FOLDER_INVALID: {
        kind: "user",
        summary: "The folder with bundles has not what offline verification needs.",
        fix: 'use the folder that sign-and-attest wrote ("bundles" output): manifests/ and bundles/ inside'
      },
      BUNDLE_INVALID: {
        kind: "remote",
        summary: "A Sigstore bundle does not follow its format.",
        fix: "sign again with an up-to-date tool"
      }
    });
  }
});

// library:@sigstore/bundle
var require_bundle = __commonJS({
  "library:@sigstore/bundle"(exports2, module2) {
    module2.exports = require("./sigstore.cjs")["@sigstore/bundle"];
  }
});

// packages/evidence/src/bundle.ts
function serializeBundle(parts) {
  const bundle = {
    mediaType: BUNDLE_V03,
    verificationMaterial: {
      ..."keyHint" in parts.signer ? { publicKey: { hint: parts.signer.keyHint } } : { certificate: { rawBytes: Buffer.from(parts.signer.certificate).toString("base64") } },
      tlogEntries: [...parts.logEntries],
      timestampVerificationData: {
        rfc3161Timestamps: parts.timestamps.map((timestamp2) => ({
          signedTimestamp: Buffer.from(timestamp2).toString("base64")
        }))
      }
    },
    dsseEnvelope: envelope(parts.payload, parts.signature)
  };
  return Buffer.from(JSON.stringify(bundle), "utf8");
}
async function parseBundle(bytes, where) {
  const { bundleFromJSON } = await Promise.resolve().then(() => __toESM(require_bundle(), 1));
  try {
    return bundleFromJSON(JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes)));
  } catch (cause) {
    throw errors4.BUNDLE_INVALID({ message: "this is not a Sigstore bundle", where, cause });
  }
}
var init_bundle = __esm({
  "packages/evidence/src/bundle.ts"() {
    "use strict";
    init_dsse();
    init_errors4();
    init_media_types();
  }
});

// packages/evidence/src/json-values.ts
function asObject(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? value : void 0;
}
function asArray(value) {
  return Array.isArray(value) ? value : void 0;
}
function asText(value) {
  return typeof value === "string" && value !== "" ? value : void 0;
}
function asCount(value) {
  return typeof value === "number" && Number.isSafeInteger(value) && value >= 0 ? value : void 0;
}
function at(value, ...path2) {
  let current = value;
  for (const step of path2) {
    if (typeof step === "number") current = asArray(current)?.[step];
    else {
      const object = asObject(current);
      current = object && Object.hasOwn(object, step) ? object[step] : void 0;
    }
  }
  return current;
}
function textAt(value, ...path2) {
  return asText(at(value, ...path2));
}
var init_json_values = __esm({
  "packages/evidence/src/json-values.ts"() {
    "use strict";
  }
});

// packages/evidence/src/predicates/gate-verdict.ts
function parseGateVerdict(value) {
  const fields = asObject(value);
  if (!fields) throw new VerdictFault("it is not a JSON object");
  if (fields.schema !== "waybill/gate-verdict/v1")
    throw new VerdictFault(
      `"schema" is ${JSON.stringify(fields.schema ?? null)}, not "waybill/gate-verdict/v1"`
    );
  const { verdict } = fields;
  if (verdict !== "pass" && verdict !== "fail" && verdict !== "indeterminate")
    throw new VerdictFault('"verdict" is not one of pass, fail, indeterminate');
  const text4 = (...path2) => {
    const found = textAt(fields, ...path2);
    if (found === void 0) throw new VerdictFault(`"${path2.join(".")}" is missing`);
    return found;
  };
  const like = (pattern, form2, ...path2) => {
    const found = text4(...path2);
    if (!pattern.test(found)) throw new VerdictFault(`"${path2.join(".")}" is not ${form2}`);
    return found;
  };
  const tools = list(fields, "tools").map((item, i) => tool(item, i));
  if (verdict === "pass") expectProof(tools);
  const evaluatedAt = text4("evaluatedAt");
  if (Number.isNaN(Date.parse(evaluatedAt))) throw new VerdictFault('"evaluatedAt" is not a time');
  return {
    schema: "waybill/gate-verdict/v1",
    verdict,
    repository: text4("repository"),
    repositoryId: text4("repositoryId"),
    commit: like(COMMIT, "a full commit id", "commit"),
    tree: like(COMMIT, "a full tree id", "tree"),
    ref: text4("ref"),
    run: { id: text4("run", "id"), attempt: text4("run", "attempt") },
    evaluatedAt,
    policy: {
      path: text4("policy", "path"),
      revision: text4("policy", "revision"),
      digest: like(SHA256, "a sha256 digest", "policy", "digest")
    },
    tools,
    counts: Object.fromEntries(
      SEVERITIES.map((name3) => [name3, count(at(fields, "counts", name3), `counts.${name3}`)])
    ),
    reasons: list(fields, "reasons").map((item, i) => ({
      code: needed(textAt(item, "code"), `reasons[${i}].code`),
      text: needed(textAt(item, "text"), `reasons[${i}].text`)
    })),
    reports: list(fields, "reports").map((item, i) => ({
      name: needed(textAt(item, "name"), `reports[${i}].name`),
      digest: needed(textAt(item, "digest"), `reports[${i}].digest`)
    }))
  };
}
function verdictOf(predicate) {
  if (!Object.hasOwn(predicate, VERDICT_FIELD))
    throw new VerdictFault("the verification result carries no verdict of the gate");
  const verdict = parseGateVerdict(predicate[VERDICT_FIELD]);
  const passed = (asArray(predicate.properties) ?? []).includes(PASSED);
  if (passed !== (verdict.verdict === "pass"))
    throw new VerdictFault(
      `the properties say ${passed ? "passed" : "not passed"}, the verdict says ${verdict.verdict}`
    );
  return verdict;
}
function expectProof(tools) {
  for (const { name: name3, filesExpected, filesRead, parseErrors } of tools) {
    if (filesRead >= filesExpected && parseErrors === 0) continue;
    throw new VerdictFault(
      `"verdict" is pass, and ${name3} read ${filesRead} of ${filesExpected} files with ${parseErrors} parse errors`
    );
  }
}
function tool(item, position) {
  const where = `tools[${position}]`;
  return {
    name: needed(textAt(item, "name"), `${where}.name`),
    version: needed(textAt(item, "version"), `${where}.version`),
    filesExpected: count(at(item, "filesExpected"), `${where}.filesExpected`),
    filesRead: count(at(item, "filesRead"), `${where}.filesRead`),
    rulesEvaluated: count(at(item, "rulesEvaluated"), `${where}.rulesEvaluated`),
    parseErrors: count(at(item, "parseErrors"), `${where}.parseErrors`)
  };
}
function list(value, name3) {
  const found = asArray(value[name3]);
  if (!found) throw new VerdictFault(`"${name3}" is not a list`);
  return found;
}
function needed(value, name3) {
  if (asText(value) === void 0 || value === void 0) throw new VerdictFault(`"${name3}" is missing`);
  return value;
}
function count(value, name3) {
  const found = asCount(value);
  if (found === void 0) throw new VerdictFault(`"${name3}" is not a count`);
  return found;
}
var VerdictFault, VERDICT_FIELD, PASSED, COMMIT, SHA256, SEVERITIES;
var init_gate_verdict = __esm({
  "packages/evidence/src/predicates/gate-verdict.ts"() {
    "use strict";
    init_json_values();
    VerdictFault = class extends Error {
    };
    VERDICT_FIELD = "urn:waybill:gate-verdict:v1";
    PASSED = "WAYBILL_GATE_PASSED";
    COMMIT = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;
    SHA256 = /^sha256:[0-9a-f]{64}$/;
    SEVERITIES = ["critical", "high", "medium", "low", "unknown", "excepted"];
  }
});

// packages/evidence/src/predicates/provenance.ts
function parseWorkflowRef(text4) {
  const match = /^([^/@\s]+\/[^/@\s]+)\/([^@\s]+)@(\S+)$/.exec(text4);
  return match?.[1] && match[2] && match[3] ? { repository: match[1], path: match[2], ref: match[3] } : void 0;
}
function missingClaims(claims) {
  return NEEDED.filter((name3) => claim(claims, name3) === "");
}
function provenanceFacts(predicate) {
  const definition = "buildDefinition";
  const workflow = [definition, "externalParameters", "workflow"];
  return {
    buildType: textAt(predicate, definition, "buildType"),
    builderId: textAt(predicate, "runDetails", "builder", "id"),
    repository: textAt(predicate, ...workflow, "repository"),
    ref: textAt(predicate, ...workflow, "ref"),
    commit: textAt(predicate, definition, "resolvedDependencies", 0, "digest", "gitCommit"),
    sourceUri: textAt(predicate, definition, "resolvedDependencies", 0, "uri"),
    invocationId: textAt(predicate, "runDetails", "metadata", "invocationId")
  };
}
function runOf(invocation) {
  return invocation.replace(/\/attempts\/\d+$/, "");
}
function claim(claims, name3) {
  const value = claims[name3];
  return typeof value === "string" ? value : typeof value === "number" ? String(value) : "";
}
var NEEDED;
var init_provenance = __esm({
  "packages/evidence/src/predicates/provenance.ts"() {
    "use strict";
    init_json_values();
    NEEDED = [
      "repository",
      "repository_id",
      "repository_owner_id",
      "ref",
      "sha",
      "event_name",
      "workflow_ref",
      "job_workflow_ref",
      "job_workflow_sha",
      "run_id",
      "run_attempt",
      "runner_environment"
    ];
  }
});

// packages/evidence/src/predicates/test-result.ts
function testFacts(predicate) {
  const { result } = predicate;
  if (result !== "PASSED" && result !== "WARNED" && result !== "FAILED")
    throw new TestResultFault(`"result" is ${JSON.stringify(result ?? null)}, not PASSED, WARNED or FAILED`);
  if (!asArray(predicate.configuration)) throw new TestResultFault('"configuration" is not a list');
  const names = (key) => {
    const list2 = predicate[key] === void 0 ? [] : asArray(predicate[key]);
    if (!list2 || list2.some((name3) => asText(name3) === void 0))
      throw new TestResultFault(`"${key}" is not a list of names`);
    return list2.length;
  };
  const counted = (key, fallback) => Math.max(fallback, asCount(at(predicate, COUNTS_FIELD, key)) ?? 0);
  const failed = counted("failed", names("failedTests"));
  if (result === "PASSED" && failed > 0)
    throw new TestResultFault(`"result" is PASSED, but ${failed} tests failed`);
  return {
    result,
    passed: counted("passed", names("passedTests")),
    failed,
    skipped: counted("skipped", 0)
  };
}
var TestResultFault, COUNTS_FIELD;
var init_test_result = __esm({
  "packages/evidence/src/predicates/test-result.ts"() {
    "use strict";
    init_src();
    init_json_values();
    TestResultFault = class extends Error {
    };
    COUNTS_FIELD = "urn:waybill:test-counts:v1";
  }
});

// packages/evidence/src/claim-key.ts
function claimOf(statement) {
  const { predicate, predicateType } = statement;
  switch (kindOf(predicateType)) {
    case "provenance": {
      const facts2 = provenanceFacts(predicate);
      const run = runOf(facts2.invocationId ?? "");
      return {
        key: canonicalJson([facts2.builderId, facts2.repository, facts2.ref, facts2.commit, run]),
        shown: `run ${run} of commit ${facts2.commit ?? "unknown"}`
      };
    }
    case "gate": {
      const verdict = verdictOf(predicate);
      return {
        key: canonicalJson([verdict.repositoryId, verdict.commit, verdict.tree, verdict.verdict]),
        shown: `verdict ${verdict.verdict} for commit ${verdict.commit}`
      };
    }
    case "tests": {
      const { result, failed } = testFacts(predicate);
      return { key: canonicalJson([result, failed > 0]), shown: `tests ${result}` };
    }
    case "summary": {
      const result = at(predicate, "verificationResult");
      return { key: canonicalJson(result ?? null), shown: `summary ${String(result)}` };
    }
    case "sbom":
      return sbomClaim(statement);
    default:
      return { key: predicateType, shown: predicateType };
  }
}
function sbomClaim({ predicate, predicateType, subjects }) {
  const { serialNumber: _1, metadata, creationInfo, documentNamespace: _2, ...rest } = predicate;
  const without = (value, name3) => value === void 0 ? void 0 : { ...value, [name3]: void 0 };
  return {
    key: canonicalJson([
      predicateType,
      subjects.map(({ digest }) => digest).sort(),
      { ...rest, metadata: without(metadata, "timestamp"), creationInfo: without(creationInfo, "created") }
    ]),
    shown: `${predicateType} of ${subjects.map(({ digest }) => digest).join(", ")}`
  };
}
var init_claim_key = __esm({
  "packages/evidence/src/claim-key.ts"() {
    "use strict";
    init_src();
    init_json_values();
    init_media_types();
    init_gate_verdict();
    init_provenance();
    init_test_result();
  }
});

// packages/evidence/src/difference/findings.ts
function isVulnerabilityScan(predicateType) {
  return IN_TOTO.test(predicateType) || COSIGN.test(predicateType);
}
var IN_TOTO, COSIGN;
var init_findings = __esm({
  "packages/evidence/src/difference/findings.ts"() {
    "use strict";
    IN_TOTO = /^https:\/\/in-toto\.io\/attestation\/vulns(?:\/v0\.[12])?$/;
    COSIGN = /^(?:https:\/\/)?cosign\.sigstore\.dev\/attestation\/vuln\/v1$/;
  }
});

// packages/registry/src/challenge.ts
function parseChallenges(header2, where) {
  if (header2.length > MAX_HEADER_LENGTH) throw unreadable(header2, where);
  const challenges = [];
  let at2 = 0;
  const take = (pattern) => {
    pattern.lastIndex = at2;
    const match = pattern.exec(header2);
    if (match === null) return void 0;
    at2 = pattern.lastIndex;
    return match;
  };
  for (take(SEPARATORS); at2 < header2.length; take(SEPARATORS)) {
    const start = at2;
    const name3 = take(TOKEN)?.[0];
    if (name3 === void 0) throw unreadable(header2, where);
    const current = challenges.at(-1);
    if (take(EQUALS) && current) {
      const quoted = take(QUOTED)?.[1];
      const value = quoted === void 0 ? take(TOKEN)?.[0] : quoted.replace(/\\(.)/g, "$1");
      const key = name3.toLowerCase();
      if (value === void 0 || Object.hasOwn(current.params, key)) throw unreadable(header2, where);
      current.params[key] = value;
      take(BLANKS);
      if (at2 < header2.length && header2[at2] !== ",") throw unreadable(header2, where);
      continue;
    }
    if (at2 !== start + name3.length) throw unreadable(header2, where);
    challenges.push({ scheme: name3.toLowerCase(), params: /* @__PURE__ */ Object.create(null) });
    const blanks = take(BLANKS)?.[0] ?? "";
    if (blanks === "" && at2 < header2.length && header2[at2] !== ",") throw unreadable(header2, where);
    const before = at2;
    const single = take(TOKEN68)?.[0];
    if (single === void 0) at2 = before;
  }
  if (challenges.length === 0) throw unreadable(header2, where);
  return challenges;
}
function unreadable(header2, where) {
  return errors2.REGISTRY_CHALLENGE({
    message: "the registry sent a WWW-Authenticate header that cannot be read",
    where,
    expected: 'Bearer realm="...",service="...",scope="..." or Basic realm="..."',
    found: JSON.stringify(header2.slice(0, 200))
  });
}
var MAX_HEADER_LENGTH, TOKEN, TOKEN68, QUOTED, EQUALS, BLANKS, SEPARATORS;
var init_challenge = __esm({
  "packages/registry/src/challenge.ts"() {
    "use strict";
    init_errors2();
    MAX_HEADER_LENGTH = 8192;
    TOKEN = /[!#$%&'*+.^_`|~0-9A-Za-z-]+/y;
    TOKEN68 = /[A-Za-z0-9._~+/-]+=*(?=[ \t]*(?:,|$))/y;
    QUOTED = /"((?:[^"\\]|\\.)*)"/y;
    EQUALS = /[ \t]*=[ \t]*/y;
    BLANKS = /[ \t]*/y;
    SEPARATORS = /[ \t,]*/y;
  }
});

// packages/registry/src/blobs.ts
function blobs(transport2, pace = realPace) {
  async function hasBlob(digest, access = "pull") {
    const answer2 = await transport2.send({
      method: "HEAD",
      path: `blobs/${digest}`,
      access,
      accept: [404],
      what: `blob ${digest}`
    });
    return answer2.status === 200;
  }
  async function upload(source2, { mountFrom, fresh }) {
    const { digest, size } = source2;
    const what = `blob ${digest}`;
    if (fresh !== true && await hasBlob(digest, "push")) return { digest, size, how: "existed" };
    const mount = mountFrom === void 0 ? "" : `?mount=${digest}&from=${encodeURIComponent(mountFrom)}`;
    const begun = await transport2.send({
      method: "POST",
      path: `blobs/uploads/${mount}`,
      access: "push",
      from: mountFrom,
      what
    });
    if (begun.status === 201) return { digest, size, how: "mounted" };
    const target = transport2.resolve(header(begun.headers, "location"), begun.url, what);
    target.search += `${target.search === "" ? "?" : "&"}digest=${encodeURIComponent(digest)}`;
    const bytes = await source2.read();
    if (bytes.length !== size || digestOf(bytes) !== digest)
      throw errors2.REGISTRY_DIGEST({
        message: "the bytes to be pushed are not those of their digest",
        where: what,
        expected: `${digest}, ${size} bytes`,
        found: `${digestOf(bytes)}, ${bytes.length} bytes`,
        fix: "find out what writes to the image while it is being pushed"
      });
    const done = await transport2.send({
      method: "PUT",
      url: target,
      headers: { "content-type": "application/octet-stream" },
      body: bytes,
      access: "push",
      accept: [404, 416],
      what,
      timeoutMs: timeoutFor(size),
      attempts: 1
    });
    if (done.status !== 201) throw new LostUpload(done);
    return { digest, size, how: "sent" };
  }
  return {
    hasBlob: (digest) => hasBlob(digest),
    async getBlob(blob, maxBytes = DEFAULT_MAX_BLOB_BYTES) {
      const { digest, size } = blob;
      const what = `blob ${digest}`;
      if (size !== void 0 && size > maxBytes)
        throw errors2.REGISTRY_TOO_LARGE({
          message: `${what} is larger than its limit`,
          where: transport2.name,
          expected: `at most ${maxBytes} bytes`,
          found: `${size} bytes`
        });
      const answer2 = await transport2.send({
        method: "GET",
        path: `blobs/${digest}`,
        access: "pull",
        accept: [404],
        what,
        maxResponseBytes: maxBytes,
        timeoutMs: timeoutFor(size ?? maxBytes)
      });
      if (answer2.status === 404)
        throw errors2.BLOB_UNKNOWN({
          message: `${transport2.repository.registry} has no ${what}`,
          where: transport2.name
        });
      const found = digestOf(answer2.body);
      if (found !== digest || size !== void 0 && answer2.body.length !== size)
        throw errors2.REGISTRY_DIGEST({
          message: `${transport2.repository.registry} sent other bytes than those of the digest`,
          where: `${transport2.name}, ${what}`,
          expected: `${digest}${size === void 0 ? "" : `, ${size} bytes`}`,
          found: `${found}, ${answer2.body.length} bytes`
        });
      return answer2.body;
    },
    pushBlob(blob, options = {}) {
      const source2 = blob instanceof Uint8Array ? { digest: digestOf(blob), size: blob.length, read: async () => blob } : blob;
      return retrying(UPLOAD_TRIES, pace, async () => {
        try {
          return { done: true, value: await upload(source2, options) };
        } catch (error2) {
          return { done: false, again: isTransient(error2), error: lasting(error2, transport2, source2) };
        }
      });
    }
  };
}
function isTransient(error2) {
  if (error2 instanceof LostUpload) return true;
  if (!(error2 instanceof WaybillError)) return false;
  if (error2.code === "WAYBILL_HTTP_UNREACHABLE" || error2.code === "WAYBILL_HTTP_TIMEOUT") return true;
  return error2.code === "WAYBILL_HTTP_STATUS" && TRANSIENT_STATUS2.has(Number(error2.details.status));
}
function lasting(error2, transport2, source2) {
  if (!(error2 instanceof LostUpload)) return error2;
  return errors2.REGISTRY_REFUSED({
    message: `${transport2.repository.registry} lost the upload of blob ${source2.digest}: ${messageOf(error2)}`,
    where: transport2.name,
    found: error2.response.text().slice(0, 400)
  });
}
function timeoutFor(bytes) {
  return 6e4 + Math.ceil(bytes / SLOWEST_BYTES_PER_SECOND) * 1e3;
}
var MEBIBYTE3, DEFAULT_MAX_BLOB_BYTES, SLOWEST_BYTES_PER_SECOND, UPLOAD_TRIES, LostUpload, TRANSIENT_STATUS2;
var init_blobs = __esm({
  "packages/registry/src/blobs.ts"() {
    "use strict";
    init_src();
    init_digest();
    init_errors2();
    MEBIBYTE3 = 1024 * 1024;
    DEFAULT_MAX_BLOB_BYTES = 64 * MEBIBYTE3;
    SLOWEST_BYTES_PER_SECOND = 256 * 1024;
    UPLOAD_TRIES = { attempts: 4, baseMs: 500, capMs: 8e3, budgetMs: 6e4 };
    LostUpload = class extends Error {
      response;
      constructor(response2) {
        super(`upload session answered ${response2.status}`);
        this.response = response2;
      }
    };
    TRANSIENT_STATUS2 = /* @__PURE__ */ new Set([408, 425, 429, 500, 502, 503, 504]);
  }
});

// packages/registry/src/docker-config.ts
function dockerConfigFolder(env) {
  return env.DOCKER_CONFIG ? env.DOCKER_CONFIG : (0, import_node_path2.join)(env.HOME || (0, import_node_os.homedir)(), ".docker");
}
function readDockerConfig(folder) {
  const path2 = (0, import_node_path2.join)(folder, "config.json");
  let text4;
  try {
    text4 = (0, import_node_fs5.readFileSync)(path2, "utf8");
  } catch (cause) {
    if (cause.code === "ENOENT") return void 0;
    throw errors2.DOCKER_CONFIG_INVALID({
      message: "the Docker configuration cannot be read",
      where: path2,
      cause
    });
  }
  if (text4.length > MAX_BYTES) throw invalid(path2, `it is larger than ${MAX_BYTES} bytes`);
  let value;
  try {
    value = JSON.parse(text4);
  } catch {
    throw invalid(path2, "it is not JSON");
  }
  if (!isObject(value)) throw invalid(path2, "it is not a JSON object");
  for (const member of ["auths", "credHelpers"]) {
    if (value[member] != null && !isObject(value[member]))
      throw invalid(path2, `"${member}" is not an object`);
  }
  if (value.credsStore !== void 0 && typeof value.credsStore !== "string")
    throw invalid(path2, '"credsStore" is not a text');
  if (Object.values(value.auths ?? {}).some((entry2) => !isObject(entry2)))
    throw invalid(path2, 'an entry of "auths" is not an object');
  if (Object.values(value.credHelpers ?? {}).some((helper) => typeof helper !== "string"))
    throw invalid(path2, 'an entry of "credHelpers" is not a text');
  return value;
}
function configKey(registry) {
  return registry === "docker.io" ? "https://index.docker.io/v1/" : registry;
}
function keysFor(entries, registry) {
  const keys = Object.keys(entries).filter((key) => hostOfKey(key) === registry);
  const exact = (key) => Number(key === configKey(registry) || key === registry);
  return keys.sort((a, b) => exact(b) - exact(a));
}
function repositoryKeysFor(entries, registry, repository) {
  const parts = repository.split("/");
  const wanted = parts.map((_, i) => `${registry}/${parts.slice(0, parts.length - i).join("/")}`);
  const nameOf = (key) => {
    const slash = key.indexOf("/");
    return `${hostOfKey(key.slice(0, slash)) ?? ""}${key.slice(slash).replace(/\/$/, "")}`;
  };
  const keys = Object.keys(entries).filter((key) => /^[^/]+\/[^/]/.test(key) && hostOfKey(key) === void 0);
  return wanted.flatMap((name3) => keys.filter((key) => nameOf(key) === name3));
}
function hostOfKey(key) {
  const match = /^(?:https?:\/\/)?([^/?#@\s]+)(\/v[12]\/?|\/)?$/.exec(key);
  if (!match?.[1]) return void 0;
  try {
    return parseRegistry(match[1]);
  } catch {
    return void 0;
  }
}
function isObject(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function invalid(path2, what) {
  return errors2.DOCKER_CONFIG_INVALID({
    message: `the Docker configuration is not valid: ${what}`,
    where: path2
  });
}
var import_node_fs5, import_node_os, import_node_path2, MAX_BYTES;
var init_docker_config = __esm({
  "packages/registry/src/docker-config.ts"() {
    "use strict";
    import_node_fs5 = require("node:fs");
    import_node_os = require("node:os");
    import_node_path2 = require("node:path");
    init_errors2();
    init_reference();
    MAX_BYTES = 1024 * 1024;
  }
});

// packages/registry/src/credentials.ts
async function credentialsFor(registry, options) {
  if (options.explicit) return options.explicit;
  const folder = dockerConfigFolder(options.env);
  const config = readDockerConfig(folder);
  const none2 = {
    kind: "anonymous",
    source: `no entry for ${registry} in ${folder}/config.json`
  };
  if (!config) return none2;
  const auths = config.auths ?? {};
  const inFile = (keys) => {
    for (const key of keys) {
      const found = fromEntry(auths[key] ?? {}, `${folder}/config.json, "${key}"`);
      if (found) return found;
    }
    return void 0;
  };
  const own = inFile(repositoryKeysFor(auths, registry, options.repository ?? ""));
  if (own) return own;
  const helpers = config.credHelpers ?? {};
  const [helperKey] = keysFor(helpers, registry);
  const helper = helperKey === void 0 ? config.credsStore : helpers[helperKey];
  if (helper) {
    const found = await askHelper(helper, configKey(registry), options.env);
    if (found) return found;
  }
  return inFile(keysFor(auths, registry)) ?? none2;
}
function describeCredentials(credentials) {
  if (credentials.kind === "anonymous") return `an anonymous client (${credentials.source})`;
  if (credentials.kind === "basic") return `user "${credentials.username}" (${credentials.source})`;
  return `the holder of ${credentials.kind === "bearer" ? "a registry" : "an identity"} token (${credentials.source})`;
}
function fromEntry(entry2, source2) {
  if (entry2.identitytoken) return { kind: "identity-token", token: masked(entry2.identitytoken), source: source2 };
  if (entry2.registrytoken) return { kind: "bearer", token: masked(entry2.registrytoken), source: source2 };
  if (entry2.auth) {
    masked(entry2.auth);
    const text4 = Buffer.from(entry2.auth, "base64").toString("utf8").replace(/\0+$/, "");
    const colon = text4.indexOf(":");
    if (colon < 1)
      throw errors2.DOCKER_CONFIG_INVALID({
        message: 'an "auth" is not base64 of user:password',
        where: source2
      });
    return { kind: "basic", username: text4.slice(0, colon), password: masked(text4.slice(colon + 1)), source: source2 };
  }
  if (entry2.username && entry2.password)
    return { kind: "basic", username: entry2.username, password: masked(entry2.password), source: source2 };
  return void 0;
}
async function askHelper(name3, serverUrl, env) {
  const program = `docker-credential-${name3}`;
  const failed = (message, found, cause) => errors2.CREDENTIAL_HELPER({ message, where: `${program} get, for ${serverUrl}`, found, cause });
  if (!HELPER_NAME.test(name3))
    throw failed(
      "the name of the credential helper is not a program name",
      JSON.stringify(name3.slice(0, 100))
    );
  const result = await runProgram(program, ["get"], {
    env,
    input: serverUrl,
    timeoutMs: HELPER_TIMEOUT_MS,
    maxOutputBytes: HELPER_MAX_BYTES
  }).catch((cause) => {
    throw failed(`the credential helper could not be run: ${messageOf(cause)}`, void 0, cause);
  });
  if (result.code !== 0) {
    if (result.stdout.includes(HELPER_NOT_FOUND)) return void 0;
    throw failed("the credential helper failed", (result.stdout || result.stderr).trim().slice(0, 300));
  }
  let answer2;
  try {
    answer2 = JSON.parse(result.stdout);
  } catch {
    throw failed("the credential helper did not answer with JSON");
  }
  if (answer2?.Username === "" && answer2.Secret === "") return void 0;
  if (typeof answer2?.Username !== "string" || typeof answer2.Secret !== "string" || answer2.Secret === "")
    throw failed('the credential helper answered without "Username" or "Secret"');
  const source2 = `credential helper ${program}`;
  const secret2 = masked(answer2.Secret);
  return answer2.Username === HELPER_TOKEN_USER ? { kind: "identity-token", token: secret2, source: source2 } : { kind: "basic", username: answer2.Username, password: secret2, source: source2 };
}
var HELPER_TIMEOUT_MS, HELPER_MAX_BYTES, HELPER_NAME, HELPER_NOT_FOUND, HELPER_TOKEN_USER;
var init_credentials = __esm({
  "packages/registry/src/credentials.ts"() {
    "use strict";
    init_src();
    init_docker_config();
    init_errors2();
    HELPER_TIMEOUT_MS = 3e4;
    HELPER_MAX_BYTES = 1024 * 1024;
    HELPER_NAME = /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/;
    HELPER_NOT_FOUND = "credentials not found in native keychain";
    HELPER_TOKEN_USER = "<token>";
  }
});

// packages/toolkit/src/strict-json.ts
function strictJson(text4, { maxDepth = MAX_DEPTH, numbers = "any" } = {}) {
  const body = text4.startsWith("\uFEFF") ? text4.slice(1) : text4;
  walk(body, maxDepth, numbers === "exact");
  try {
    return JSON.parse(body);
  } catch (cause) {
    throw new JsonSyntaxFault("is not valid JSON", { cause });
  }
}
function walk(text4, maxDepth, exact) {
  const open = [];
  let expectsKey = false;
  for (let i = 0; i < text4.length; i++) {
    const character = text4.charCodeAt(i);
    switch (character) {
      case 34: {
        const end = stringEnd(text4, i);
        const keys = open.at(-1);
        if (expectsKey && keys) {
          const raw = text4.slice(i + 1, end);
          const key = raw.includes("\\") ? unescaped(raw) : raw;
          if (keys.has(key))
            throw new JsonFault(`holds the key ${shown(key)} twice in one object, on line ${line(text4, i)}`);
          keys.add(key);
        }
        expectsKey = false;
        i = end;
        break;
      }
      case 123:
      case 91: {
        if (open.length >= maxDepth)
          throw new JsonFault(`is nested deeper than ${maxDepth} levels, on line ${line(text4, i)}`);
        expectsKey = character === 123;
        open.push(expectsKey ? /* @__PURE__ */ new Set() : void 0);
        break;
      }
      case 125:
      case 93:
        open.pop();
        expectsKey = false;
        break;
      case 44:
        expectsKey = open.at(-1) !== void 0;
        break;
      default:
        if (exact && (character === 45 || character >= 48 && character <= 57)) {
          NUMBER.lastIndex = i;
          const [digits = "", fraction, exponent] = NUMBER.exec(text4) ?? [];
          if (!isKept(digits, fraction === void 0 && exponent === void 0))
            throw new JsonFault(
              `holds the number ${shown(digits)}, which readers round, on line ${line(text4, i)}: write it as a text`
            );
          i += Math.max(digits.length - 1, 0);
        }
    }
  }
}
function isKept(digits, whole) {
  const value = Number(digits);
  if (!Number.isFinite(value)) return false;
  return !whole || Number.isSafeInteger(value) || BigInt(digits) === BigInt(value);
}
function stringEnd(text4, from) {
  for (let end = text4.indexOf('"', from + 1); end >= 0; end = text4.indexOf('"', end + 1)) {
    let slashes = 0;
    while (text4.charCodeAt(end - 1 - slashes) === 92) slashes++;
    if (slashes % 2 === 0) return end;
  }
  throw new JsonSyntaxFault("is not valid JSON: a string does not end");
}
function unescaped(raw) {
  try {
    return JSON.parse(`"${raw}"`);
  } catch (cause) {
    throw new JsonSyntaxFault("is not valid JSON: a key has a wrong escape", { cause });
  }
}
function shown(text4) {
  return JSON.stringify(text4.length > SHOWN_CHARACTERS ? `${text4.slice(0, SHOWN_CHARACTERS)}\u2026` : text4);
}
function line(text4, position) {
  let count2 = 1;
  for (let end = text4.indexOf("\n"); end >= 0 && end < position; end = text4.indexOf("\n", end + 1)) count2++;
  return count2;
}
var JsonFault, JsonSyntaxFault, MAX_DEPTH, NUMBER, SHOWN_CHARACTERS;
var init_strict_json = __esm({
  "packages/toolkit/src/strict-json.ts"() {
    "use strict";
    JsonFault = class extends Error {
    };
    JsonSyntaxFault = class extends JsonFault {
    };
    MAX_DEPTH = 200;
    NUMBER = /-?[0-9]+(\.[0-9]+)?([eE][+-]?[0-9]+)?/y;
    SHOWN_CHARACTERS = 80;
  }
});

// packages/registry/src/manifest.ts
function parseManifest(bytes, mediaType, where) {
  if (bytes.length > MAX_MANIFEST_BYTES)
    throw errors2.REGISTRY_TOO_LARGE({
      message: `the manifest is larger than ${MAX_MANIFEST_BYTES} bytes`,
      where
    });
  const content = parseObject(bytes, where);
  const both2 = "manifests" in content && ("layers" in content || "config" in content);
  if (both2)
    throw errors2.MANIFEST_AMBIGUOUS({
      message: "the manifest has the members of an index and of an image",
      where,
      expected: 'either "manifests", or "config" and "layers"'
    });
  const stated2 = content.mediaType;
  if (stated2 !== void 0 && typeof stated2 !== "string") throw invalid2('"mediaType" is not a text', where);
  if (stated2 !== void 0 && mediaType !== void 0 && stated2 !== mediaType)
    throw errors2.MANIFEST_AMBIGUOUS({
      message: "the manifest came with another media type than it states itself",
      where,
      expected: stated2,
      found: mediaType
    });
  const type = stated2 ?? mediaType ?? ("manifests" in content ? OCI_INDEX : OCI_MANIFEST);
  if (!MANIFEST_TYPES.includes(type))
    throw errors2.MANIFEST_INVALID({
      message: "the manifest has a media type that is not read",
      where,
      expected: MANIFEST_TYPES.join(", "),
      found: JSON.stringify(type.slice(0, 200))
    });
  if (content.schemaVersion !== 2) throw invalid2('"schemaVersion" is not 2', where);
  expectExactNames(content, where);
  const index = INDEX_TYPES.includes(type);
  if (index !== "manifests" in content)
    throw errors2.MANIFEST_AMBIGUOUS({
      message: `the manifest says that it is ${index ? "an index" : "an image manifest"}, but has the members of the other`,
      where,
      found: type
    });
  if (index) descriptors(content.manifests, "manifests", where);
  else {
    descriptor(content.config, "config", where);
    descriptors(content.layers, "layers", where);
  }
  if (content.subject !== void 0) descriptor(content.subject, "subject", where);
  const common = { digest: digestOf(bytes), mediaType: type, bytes: Buffer.from(bytes) };
  return index ? { ...common, kind: "index", content } : { ...common, kind: "manifest", content };
}
function descriptorOf(manifest) {
  return { mediaType: manifest.mediaType, digest: manifest.digest, size: manifest.bytes.length };
}
function platforms(index, where) {
  const images = [];
  const attestations = [];
  for (const entry2 of index.manifests) {
    const { os: os5, architecture } = entry2.platform ?? { os: void 0, architecture: void 0 };
    const attestation = entry2.annotations?.["vnd.docker.reference.type"] === "attestation-manifest" || os5 === "unknown" && architecture === "unknown";
    if (attestation && os5 === "unknown" && architecture === "unknown") {
      attestations.push(entry2);
      continue;
    }
    if (attestation || !os5 || !architecture || ![OCI_MANIFEST, DOCKER_MANIFEST].includes(entry2.mediaType))
      throw errors2.NOT_AN_IMAGE({
        message: "the index has an entry that is neither an image with a platform nor an attestation",
        where: `${where}, entry ${entry2.digest}`,
        expected: `${OCI_MANIFEST} with os and architecture`,
        found: `${entry2.mediaType} for ${os5 ?? "no os"}/${architecture ?? "no architecture"}`
      });
    images.push({ platform: platformName(entry2.platform ?? { os: os5, architecture }), descriptor: entry2 });
  }
  if (images.length === 0)
    throw errors2.NOT_AN_IMAGE({ message: "the index has no image that can run", where });
  return { images, attestations };
}
function platformName(platform2) {
  return [platform2.os, platform2.architecture, platform2.variant].filter(Boolean).join("/");
}
function assertImage(manifest, where) {
  const not = (message, expected, found) => errors2.NOT_AN_IMAGE({ message, where, expected, found: JSON.stringify(found.slice(0, 200)) });
  if (manifest.artifactType !== void 0)
    throw not(
      "the manifest is that of an artifact, not of an image",
      'no "artifactType"',
      manifest.artifactType
    );
  if (manifest.subject !== void 0)
    throw not("the manifest refers to another image", 'no "subject"', manifest.subject.digest);
  if (!CONFIG_TYPES.includes(manifest.config.mediaType))
    throw not(
      "the config of the manifest is not that of an image",
      OCI_IMAGE_CONFIG,
      manifest.config.mediaType
    );
  for (const layer of manifest.layers) {
    if (!LAYER_TYPES.includes(layer.mediaType.replace(ENCRYPTED, "")))
      throw not("the manifest has a layer that is not a file system", LAYER_TYPES[1] ?? "", layer.mediaType);
  }
}
function parseObject(bytes, where) {
  let value;
  try {
    value = strictJson(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch (cause) {
    if (cause instanceof JsonFault && !(cause instanceof JsonSyntaxFault))
      throw errors2.MANIFEST_AMBIGUOUS({ message: `the manifest ${cause.message}`, where });
    throw errors2.MANIFEST_INVALID({ message: "the manifest is not JSON in UTF-8", where, cause });
  }
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw invalid2("it is not a JSON object", where);
  return value;
}
function expectExactNames(content, where) {
  const folded = (name3) => name3.toLowerCase().toUpperCase();
  const check = (value, names) => {
    for (const key of Object.keys(typeof value === "object" && value !== null ? value : {})) {
      const name3 = names.find((one) => one !== key && folded(one) === folded(key));
      if (name3 !== void 0)
        throw errors2.MANIFEST_AMBIGUOUS({
          message: `the manifest has a member ${JSON.stringify(key)}, which some take for "${name3}" and others do not know`,
          where,
          expected: `"${name3}"`,
          found: JSON.stringify(key)
        });
    }
  };
  check(content, NAMES);
  for (const value of [content.config, content.layers, content.manifests, content.subject].flat()) {
    check(value, DESCRIPTOR_NAMES);
    check(value?.platform, PLATFORM_NAMES);
  }
}
function descriptors(value, member, where) {
  if (!Array.isArray(value)) throw invalid2(`"${member}" is not a list`, where);
  if (value.length > MAX_ENTRIES) throw invalid2(`"${member}" has more than ${MAX_ENTRIES} entries`, where);
  value.forEach((item, i) => {
    descriptor(item, `${member}[${i}]`, where);
  });
}
function descriptor(value, member, where) {
  const { mediaType, digest, size, annotations: annotations2, platform: platform2 } = value ?? {};
  if (typeof mediaType !== "string") throw invalid2(`"${member}" has no media type`, where);
  if (!isDigest(digest)) throw invalid2(`"${member}" has no sha256 digest`, where);
  if (typeof size !== "number" || !Number.isSafeInteger(size) || size < 0)
    throw invalid2(`"${member}" has no size`, where);
  for (const [name3, map2] of Object.entries({ annotations: annotations2, platform: platform2 })) {
    if (map2 !== void 0 && (typeof map2 !== "object" || map2 === null || Array.isArray(map2)))
      throw invalid2(`"${member}.${name3}" is not an object`, where);
  }
  if (annotations2 !== void 0 && Object.values(annotations2).some((text4) => typeof text4 !== "string"))
    throw invalid2(`"${member}.annotations" has a value that is not a text`, where);
}
function invalid2(what, where) {
  return errors2.MANIFEST_INVALID({ message: `the manifest is not valid: ${what}`, where });
}
var OCI_MANIFEST, OCI_INDEX, OCI_IMAGE_CONFIG, OCI_EMPTY, DOCKER_MANIFEST, DOCKER_INDEX, DOCKER_IMAGE_CONFIG, MANIFEST_TYPES, INDEX_TYPES, CONFIG_TYPES, LAYER_TYPES, ENCRYPTED, MAX_MANIFEST_BYTES, MAX_ENTRIES, NAMES, DESCRIPTOR_NAMES, PLATFORM_NAMES;
var init_manifest = __esm({
  "packages/registry/src/manifest.ts"() {
    "use strict";
    init_strict_json();
    init_digest();
    init_errors2();
    OCI_MANIFEST = "application/vnd.oci.image.manifest.v1+json";
    OCI_INDEX = "application/vnd.oci.image.index.v1+json";
    OCI_IMAGE_CONFIG = "application/vnd.oci.image.config.v1+json";
    OCI_EMPTY = "application/vnd.oci.empty.v1+json";
    DOCKER_MANIFEST = "application/vnd.docker.distribution.manifest.v2+json";
    DOCKER_INDEX = "application/vnd.docker.distribution.manifest.list.v2+json";
    DOCKER_IMAGE_CONFIG = "application/vnd.docker.container.image.v1+json";
    MANIFEST_TYPES = [OCI_INDEX, OCI_MANIFEST, DOCKER_INDEX, DOCKER_MANIFEST];
    INDEX_TYPES = [OCI_INDEX, DOCKER_INDEX];
    CONFIG_TYPES = [OCI_IMAGE_CONFIG, DOCKER_IMAGE_CONFIG];
    LAYER_TYPES = [
      "application/vnd.oci.image.layer.v1.tar",
      "application/vnd.oci.image.layer.v1.tar+gzip",
      "application/vnd.oci.image.layer.v1.tar+zstd",
      "application/vnd.oci.image.layer.nondistributable.v1.tar",
      "application/vnd.oci.image.layer.nondistributable.v1.tar+gzip",
      "application/vnd.oci.image.layer.nondistributable.v1.tar+zstd",
      "application/vnd.docker.image.rootfs.diff.tar",
      "application/vnd.docker.image.rootfs.diff.tar.gzip",
      "application/vnd.docker.image.rootfs.diff.tar.zstd",
      "application/vnd.docker.image.rootfs.foreign.diff.tar",
      "application/vnd.docker.image.rootfs.foreign.diff.tar.gzip"
    ];
    ENCRYPTED = /\+encrypted$/;
    MAX_MANIFEST_BYTES = 4 * 1024 * 1024;
    MAX_ENTRIES = 4096;
    NAMES = ["schemaVersion", "mediaType", "artifactType", "config", "layers", "manifests", "subject"];
    DESCRIPTOR_NAMES = ["mediaType", "digest", "size", "urls", "platform"];
    PLATFORM_NAMES = ["os", "architecture", "variant", "os.version"];
  }
});

// packages/registry/src/auth.ts
function registryAuth(repository, credentials, options) {
  const origin = registryOrigin(repository.registry);
  const now = options.now ?? Date.now;
  const tokens = /* @__PURE__ */ new Map();
  let challenge;
  async function token(asked2, scopes) {
    const key = scopes.join(" ");
    const known3 = tokens.get(key);
    if (known3 && (await known3).goodUntil > now()) return (await known3).value;
    const fresh = requestToken(asked2, scopes);
    tokens.set(key, fresh);
    fresh.catch(() => tokens.delete(key));
    return (await fresh).value;
  }
  async function requestToken(asked2, scopes) {
    const realm = checkedRealm(asked2.params.realm ?? "");
    const url2 = new URL(realm);
    const common = { maxResponseBytes: MAX_TOKEN_ANSWER_BYTES, redirect: "manual" };
    let answer2;
    try {
      if (credentials.kind === "identity-token") {
        const form2 = new URLSearchParams({
          grant_type: "refresh_token",
          refresh_token: credentials.token,
          client_id: CLIENT_ID,
          service: asked2.params.service ?? "",
          scope: scopes.join(" ")
        });
        answer2 = await options.http.request({
          ...common,
          method: "POST",
          url: url2,
          headers: { "content-type": "application/x-www-form-urlencoded" },
          body: form2.toString(),
          idempotent: true
        });
      } else {
        if (asked2.params.service !== void 0) url2.searchParams.set("service", asked2.params.service);
        for (const scope of scopes) url2.searchParams.append("scope", scope);
        answer2 = await options.http.request({
          ...common,
          url: url2,
          headers: { authorization: credentials.kind === "basic" ? basic(credentials) : void 0 }
        });
      }
    } catch (cause) {
      const status = cause.details?.status;
      if (status !== 400 && status !== 401 && status !== 403) throw cause;
      throw refused(
        `the token service of ${repository.registry} did not issue a token`,
        scopes,
        cause
      );
    }
    if (answer2.status !== 200)
      throw errors2.REGISTRY_CHALLENGE({
        message: `the token service of ${repository.registry} answered ${answer2.status} in place of a token`,
        where: url2.origin + url2.pathname
      });
    const body = answer2.json();
    const value = typeof body.token === "string" && body.token !== "" ? body.token : body.access_token;
    if (typeof value !== "string" || !/^[\x21-\x7e]+$/.test(value))
      throw errors2.REGISTRY_CHALLENGE({
        message: `the token service of ${repository.registry} answered without a token`,
        where: url2.origin + url2.pathname
      });
    const lifetime = typeof body.expires_in === "number" && body.expires_in > 0 ? body.expires_in : DEFAULT_LIFETIME_S;
    return { value: masked(value), goodUntil: now() + (lifetime - EARLY_S) * 1e3 };
  }
  function checkedRealm(text4) {
    const realm = URL.parse(text4);
    const wrongOrigin = (expected) => errors2.REGISTRY_AUTH_ORIGIN({
      message: `${repository.registry} wants its credentials to be sent to another host; nothing was sent`,
      where: `realm of the Bearer challenge of ${origin}`,
      expected,
      found: JSON.stringify(realm === null ? text4.slice(0, 200) : realm.origin),
      details: { registry: repository.registry, realm: realm?.origin }
    });
    const bothLoopback = isLoopback(repository.registry) && realm !== null && isLoopback(realm.host);
    if (realm === null || realm.protocol !== "https:" && !(realm.protocol === "http:" && bothLoopback))
      throw wrongOrigin("an https address");
    if (realm.username !== "" || realm.password !== "") throw wrongOrigin("an address without a user");
    const own = new URL(origin);
    const trusted = credentials.kind === "anonymous" || realm.origin === own.origin || bothLoopback || isParentDomain(realm.host, own.hostname) || KNOWN_REALMS[repository.registry]?.includes(realm.host) || options.trustedRealms?.includes(realm.host);
    if (!trusted) throw wrongOrigin(`${origin}, or a parent domain of its host`);
    return realm.href;
  }
  function refused(message, scopes, cause) {
    return errors2.REGISTRY_UNAUTHORIZED({
      message,
      where: `${repository.registry}/${repository.repository}`,
      expected: `credentials for ${scopes.join(" ")}`,
      found: `${describeCredentials(credentials)}${cause?.found ? `; answer: ${cause.found}` : ""}`,
      cause
    });
  }
  return {
    credentials,
    async authorization(scopes) {
      if (credentials.kind === "bearer") return challenge ? `Bearer ${credentials.token}` : void 0;
      if (!challenge) return void 0;
      if (challenge.scheme === "basic") return credentials.kind === "basic" ? basic(credentials) : void 0;
      return `Bearer ${await token(challenge, scopes)}`;
    },
    challenged(response2, sent, scopes) {
      const header2 = response2.headers["www-authenticate"];
      if (header2 === void 0) return false;
      const found = parseChallenges(header2, origin);
      const usable = found.find(
        (one) => one.scheme === "bearer" && one.params.realm !== void 0 || one.scheme === "basic"
      );
      if (!usable)
        throw errors2.REGISTRY_CHALLENGE({
          message: `${repository.registry} asks for a way of logging in that is not supported`,
          where: origin,
          expected: "Bearer with a realm, or Basic",
          found: found.map((one) => one.scheme).join(", ")
        });
      const before = challenge;
      challenge = usable;
      if (sent === void 0) return usable.scheme === "bearer" || credentials.kind === "basic";
      if (usable.scheme === "basic" || credentials.kind === "bearer") return before?.scheme !== usable.scheme;
      tokens.delete(scopes.join(" "));
      return true;
    }
  };
}
function basic(credentials) {
  const value = Buffer.from(`${credentials.username}:${credentials.password}`, "utf8").toString("base64");
  return `Basic ${masked(value)}`;
}
function isParentDomain(parent, child) {
  return parent.includes(".") && !/^[0-9.]+$|[:[]/.test(parent) && child.endsWith(`.${parent}`);
}
var KNOWN_REALMS, DEFAULT_LIFETIME_S, EARLY_S, MAX_TOKEN_ANSWER_BYTES, CLIENT_ID;
var init_auth = __esm({
  "packages/registry/src/auth.ts"() {
    "use strict";
    init_src();
    init_challenge();
    init_credentials();
    init_errors2();
    init_reference();
    KNOWN_REALMS = { "docker.io": ["auth.docker.io"] };
    DEFAULT_LIFETIME_S = 60;
    EARLY_S = 20;
    MAX_TOKEN_ANSWER_BYTES = 256 * 1024;
    CLIENT_ID = "waybill";
  }
});

// packages/registry/src/transport.ts
function transport(repository, credentials, options) {
  const origin = registryOrigin(repository.registry);
  const name3 = `${repository.registry}/${repository.repository}`;
  const auth = registryAuth(repository, credentials, options);
  let first;
  let answered2 = false;
  async function send(request) {
    const url2 = request.url ?? new URL(`${origin}/v2/${repository.repository}/${request.path ?? ""}`);
    const own = url2.origin === origin;
    const rights = request.access === "push" || options.access === "push" ? "pull,push" : "pull";
    const scopes = [`repository:${repository.repository}:${rights}`];
    if (request.from !== void 0) scopes.push(`repository:${request.from}:pull`);
    const ask = async () => {
      const authorization = own ? await auth.authorization(scopes) : void 0;
      const response2 = await options.http.request({
        method: request.method,
        url: url2,
        // The digest is that of the bytes as they are: no content coding in between.
        headers: { "accept-encoding": "identity", ...request.headers, authorization },
        body: request.body,
        accept: REFUSALS,
        idempotent: true,
        redirect: "follow",
        maxResponseBytes: request.maxResponseBytes,
        timeoutMs: request.timeoutMs,
        retry: request.attempts === void 0 ? void 0 : { attempts: request.attempts }
      }).catch((error2) => {
        throw tooLarge(error2, request, name3);
      });
      return [authorization, response2];
    };
    if (own && !answered2) options.http.connect?.(url2);
    if (own && first) await first;
    for (let round = 0; ; round++) {
      const asked2 = ask();
      if (own)
        first ??= asked2.catch(() => void 0).finally(() => {
          answered2 = true;
        });
      const [authorization, response2] = await asked2;
      if (response2.status < 400 || request.accept?.includes(response2.status)) return response2;
      const again = response2.status === 401 && own && round === 0 && auth.challenged(response2, authorization, scopes);
      if (!again) throw refusal4(request, response2);
    }
  }
  function refusal4(request, response2) {
    const { status } = response2;
    const codes = errorCodes(response2);
    const who = describeCredentials(credentials);
    const answer2 = response2.text().trim().slice(0, SHOWN_ANSWER_CHARS);
    const facts2 = {
      where: `${request.what} in ${name3}`,
      found: answer2 === "" ? `HTTP ${status} with no body` : `HTTP ${status}: ${answer2}`,
      details: { status, codes, registry: repository.registry, repository: repository.repository }
    };
    const permission = request.access === "push" ? "push to" : "pull from";
    if (status === 401)
      return errors2.REGISTRY_UNAUTHORIZED({
        ...facts2,
        message: `${repository.registry} does not let ${who} ${permission} ${name3}`,
        expected: `credentials for ${repository.registry} that may ${permission} ${repository.repository}`
      });
    if (status === 403)
      return errors2.REGISTRY_DENIED({
        ...facts2,
        message: `${who} may not ${permission} ${name3}`,
        expected: `the permission to ${permission} this repository`
      });
    if (codes.includes("MANIFEST_BLOB_UNKNOWN"))
      return errors2.BLOB_UNKNOWN({
        ...facts2,
        message: `${request.what} names content that ${name3} does not have`
      });
    if (status === 404 || status === 410)
      return errors2.IMAGE_UNKNOWN({
        ...facts2,
        message: `${repository.registry} has no ${request.what} in ${name3}`
      });
    if (status === 412)
      return errors2.REGISTRY_CONFLICT({ ...facts2, message: `${request.what} was changed meanwhile` });
    if (status === 413 || codes.includes("SIZE_INVALID"))
      return errors2.REGISTRY_TOO_LARGE({
        ...facts2,
        message: `${repository.registry} takes nothing as large as this`
      });
    return errors2.REGISTRY_REFUSED({ ...facts2, message: `${repository.registry} refused ${request.what}` });
  }
  return {
    repository,
    name: name3,
    send,
    refusal: refusal4,
    resolve(location, base, what) {
      const url2 = location === void 0 ? null : URL.parse(location, base);
      if (url2 === null)
        throw errors2.REGISTRY_REFUSED({
          message: `${repository.registry} answered without the address for ${what}`
        });
      if (url2.protocol === "http:" && origin.startsWith("https:") && url2.host === new URL(origin).host)
        url2.protocol = "https:";
      if (url2.protocol !== "https:" && url2.origin !== origin)
        throw errors2.REGISTRY_AUTH_ORIGIN({
          message: `${repository.registry} wants ${what} to be sent without TLS`,
          found: shownUrl(url2),
          expected: "an https address"
        });
      return url2;
    }
  };
}
function errorCodes(response2) {
  try {
    const { errors: list2 } = JSON.parse(response2.text());
    return Array.isArray(list2) ? list2.map((entry2) => String(entry2?.code ?? "")).filter((code) => code !== "") : [];
  } catch {
    return [];
  }
}
function mediaTypeOf(response2) {
  return header(response2.headers, "content-type")?.split(";")[0]?.trim().toLowerCase();
}
function tooLarge(error2, request, name3) {
  if (!(error2 instanceof WaybillError) || error2.code !== "WAYBILL_HTTP_TOO_LARGE") return error2;
  return errors2.REGISTRY_TOO_LARGE({
    message: `${request.what} is larger than its limit of ${request.maxResponseBytes} bytes; reading was stopped`,
    where: name3,
    cause: error2
  });
}
var REFUSALS, SHOWN_ANSWER_CHARS;
var init_transport = __esm({
  "packages/registry/src/transport.ts"() {
    "use strict";
    init_src();
    init_auth();
    init_credentials();
    init_errors2();
    init_reference();
    REFUSALS = [400, 401, 403, 404, 405, 406, 409, 410, 412, 413, 414, 415, 416, 422, 501];
    SHOWN_ANSWER_CHARS = 400;
  }
});

// packages/registry/src/manifests.ts
function manifests(transport2) {
  const { registry } = transport2.repository;
  function checked2(reference) {
    if (reference.includes(":")) return parseDigest(reference);
    if (isTag(reference)) return reference;
    throw errors2.REFERENCE_FORMAT({
      message: "this is neither a tag nor a digest",
      found: JSON.stringify(reference.slice(0, 200))
    });
  }
  async function getIfThere(reference) {
    const what = `manifest ${checked2(reference)}`;
    const answer2 = await transport2.send({
      method: "GET",
      path: `manifests/${reference}`,
      headers: { accept: ACCEPT },
      access: "pull",
      accept: [404],
      what,
      maxResponseBytes: MAX_MANIFEST_BYTES
    });
    if (answer2.status === 404) return void 0;
    const where = isDigest(reference) ? `${transport2.name}@${reference}` : `${transport2.name}:${reference}`;
    const found = digestOf(answer2.body);
    const stated2 = header(answer2.headers, "docker-content-digest");
    if (isDigest(reference) && found !== reference)
      throw errors2.REGISTRY_DIGEST({
        message: `${registry} sent other bytes than those of the digest`,
        where,
        expected: reference,
        found
      });
    if (isDigest(stated2) && stated2 !== found)
      throw errors2.REGISTRY_DIGEST({
        message: `${registry} states another digest than that of the bytes it sent`,
        where,
        expected: found,
        found: stated2
      });
    const manifest = parseManifest(answer2.body, mediaTypeOf(answer2), where);
    return { manifest, etag: header(answer2.headers, "etag") };
  }
  async function put(reference, bytes, options) {
    const what = `manifest ${checked2(reference)}`;
    const digest = digestOf(bytes);
    if (isDigest(reference) && reference !== digest)
      throw errors2.REGISTRY_DIGEST({
        message: "the manifest to be pushed does not have the digest it is to be pushed by",
        where: transport2.name,
        expected: reference,
        found: digest
      });
    const answer2 = await transport2.send({
      method: "PUT",
      path: `manifests/${reference}`,
      headers: {
        "content-type": options.mediaType,
        "if-match": options.ifMatch,
        "if-none-match": options.ifNoneMatch ? "*" : void 0
      },
      body: bytes,
      access: "push",
      accept: [400, 403, 405, 409, 412],
      what
    });
    if (answer2.status >= 400) {
      const immutable = !isDigest(reference) && answer2.status !== 412 && (answer2.status === 409 || errorCodes(answer2).includes("TAG_INVALID") || IMMUTABLE.test(answer2.text()));
      if (!immutable) throw transport2.refusal({ access: "push", what }, answer2);
      throw errors2.TAG_IMMUTABLE({
        message: `${registry} does not let the tag ${reference} of ${transport2.name} be moved`,
        where: `${transport2.name}:${reference}`,
        found: answer2.text().trim().slice(0, 300),
        details: { status: answer2.status }
      });
    }
    const stated2 = header(answer2.headers, "docker-content-digest");
    if (isDigest(stated2) && stated2 !== digest)
      throw errors2.REGISTRY_DIGEST({
        message: `${registry} stored the manifest under another digest than that of the bytes sent`,
        where: transport2.name,
        expected: digest,
        found: stated2
      });
    const subject = header(answer2.headers, "oci-subject");
    return { digest, ...isDigest(subject) && { subject } };
  }
  async function head(reference) {
    const answer2 = await transport2.send({
      method: "HEAD",
      path: `manifests/${checked2(reference)}`,
      headers: { accept: ACCEPT },
      access: "pull",
      accept: [404],
      what: `manifest ${reference}`
    });
    if (answer2.status === 404) return void 0;
    const digest = header(answer2.headers, "docker-content-digest");
    const size = Number(header(answer2.headers, "content-length") ?? Number.NaN);
    return {
      ...isDigest(digest) && { digest },
      mediaType: mediaTypeOf(answer2),
      ...Number.isSafeInteger(size) && { size }
    };
  }
  async function putIfUnchanged(tag, bytes, options) {
    try {
      return await put(tag, bytes, options);
    } catch (error2) {
      if (error2.code !== "WAYBILL_REGISTRY_CONFLICT") throw error2;
      const current = await head(tag);
      const digest = digestOf(bytes);
      return current?.digest === digest ? { digest } : void 0;
    }
  }
  async function get(reference) {
    const found = await getIfThere(reference);
    if (found) return found.manifest;
    throw unknown(reference);
  }
  function unknown(reference) {
    return errors2.IMAGE_UNKNOWN({
      message: `${registry} has no ${isDigest(reference) ? reference : `tag "${reference}"`} in ${transport2.name}`,
      where: transport2.name
    });
  }
  async function resolve2(reference) {
    const answer2 = await head(reference);
    if (!answer2) throw unknown(reference);
    if (isDigest(reference)) return reference;
    return answer2.digest ?? (await get(reference)).digest;
  }
  return {
    get,
    getIfThere,
    head,
    resolve: resolve2,
    put,
    putIfUnchanged,
    async setTagOnce(tag, manifest) {
      const conflict = (found) => errors2.TAG_IMMUTABLE({
        message: `the tag ${tag} of ${transport2.name} is set to another digest already`,
        where: `${transport2.name}:${tag}`,
        expected: manifest.digest,
        found,
        details: { tag, expected: manifest.digest, found }
      });
      const before = await getIfThere(tag);
      if (before?.manifest.digest === manifest.digest) return "already";
      if (before) throw conflict(before.manifest.digest);
      const { mediaType, bytes } = manifest;
      await putIfUnchanged(tag, bytes, { mediaType, ifNoneMatch: true }).catch((error2) => {
        if (error2.code !== "WAYBILL_TAG_IMMUTABLE") throw error2;
      });
      const after = await getIfThere(tag);
      if (after?.manifest.digest !== manifest.digest) throw conflict(after?.manifest.digest ?? "no such tag");
      return "set";
    }
  };
}
var ACCEPT, IMMUTABLE;
var init_manifests = __esm({
  "packages/registry/src/manifests.ts"() {
    "use strict";
    init_src();
    init_digest();
    init_errors2();
    init_manifest();
    init_reference();
    init_transport();
    ACCEPT = MANIFEST_TYPES.join(", ");
    IMMUTABLE = /immutab|cannot be overwritten|already exists/i;
  }
});

// packages/registry/src/shared-tag.ts
async function extendTag(store, tag, { mediaType, next, refused }, pace = realPace, conditions = { state: "unknown" }) {
  let confirmed = 0;
  for (let tries = 0; tries < MAX_UPDATES; ) {
    const current = await store.read(tag);
    const bytes = await next(current?.manifest);
    if (bytes === void 0 && current) {
      if (conditions.state !== "ignored" || confirmed++ >= SETTLE_READS) return current.manifest.digest;
      await pace.sleep(Math.round(SETTLE_MS.from + pace.random() * (SETTLE_MS.to - SETTLE_MS.from)));
      continue;
    }
    if (bytes === void 0) return void 0;
    confirmed = 0;
    tries++;
    if (conditions.state === "unknown") {
      const answer3 = await write(bytes, { ifMatch: NO_SUCH_ETAG });
      if (answer3 === "again") continue;
      conditions.state = answer3 === "conflict" ? "kept" : "ignored";
      if (answer3 === "done") continue;
    }
    const answer2 = await write(bytes, conditions.state === "ignored" ? {} : conditionOf(current));
    if (answer2 === "done" || answer2 === "again") continue;
    await pace.sleep(Math.round(pace.random() * SETTLE_MS.from));
    const after = await store.read(tag);
    if (after?.manifest.digest === current?.manifest.digest) conditions.state = "ignored";
  }
  return void 0;
  async function write(bytes, condition) {
    try {
      await store.write(tag, bytes, { mediaType, ...condition });
      return "done";
    } catch (error2) {
      if (!(error2 instanceof WaybillError)) throw error2;
      if (error2.code === "WAYBILL_REGISTRY_CONFLICT") return "conflict";
      if (refused?.(error2)) return "again";
      const conditional = condition.ifMatch !== void 0 || condition.ifNoneMatch === true;
      if (conditional && UNDERSTOOD_NOT.includes(error2.code)) return "not-understood";
      throw error2;
    }
  }
}
function conditionOf(current) {
  if (!current) return { ifNoneMatch: true };
  return { ifMatch: current.etag ?? `"${current.manifest.digest}"` };
}
var MAX_UPDATES, SETTLE_MS, SETTLE_READS, NO_SUCH_ETAG, UNDERSTOOD_NOT;
var init_shared_tag = __esm({
  "packages/registry/src/shared-tag.ts"() {
    "use strict";
    init_src();
    MAX_UPDATES = 30;
    SETTLE_MS = { from: 300, to: 900 };
    SETTLE_READS = 2;
    NO_SUCH_ETAG = `"sha256:${"0".repeat(64)}"`;
    UNDERSTOOD_NOT = ["WAYBILL_REGISTRY_REFUSED", "WAYBILL_IMAGE_UNKNOWN"];
  }
});

// packages/registry/src/referrers.ts
function referrersTag(subject) {
  return `sha256-${digestHex(subject)}`;
}
function referrers(transport2, manifests2, pace = realPace) {
  const waiting = /* @__PURE__ */ new Map();
  const writing = /* @__PURE__ */ new Map();
  const conditions = { state: "unknown" };
  const store = { read: manifests2.getIfThere, write: manifests2.put };
  let apiSeen = false;
  async function fromApi(subject) {
    const what = `list of referrers of ${subject}`;
    const found = [];
    const seen = /* @__PURE__ */ new Set();
    let url2;
    for (let page = 0; ; page++) {
      const answer2 = await transport2.send({
        method: "GET",
        ...url2 ? { url: url2 } : { path: `referrers/${subject}` },
        headers: { accept: OCI_INDEX },
        access: "pull",
        accept: page === 0 ? NO_API : [],
        what,
        maxResponseBytes: MAX_MANIFEST_BYTES
      });
      if (answer2.status >= 400) return void 0;
      apiSeen = true;
      found.push(...readIndex(answer2.body, mediaTypeOf(answer2), what, transport2.name).manifests);
      const next = nextLink(header(answer2.headers, "link"));
      if (found.length > MAX_REFERRERS || next !== void 0 && page + 1 >= MAX_PAGES)
        throw overLimit(subject);
      if (next === void 0) return found;
      url2 = transport2.resolve(next, answer2.url, what);
      if (url2.origin !== new URL(answer2.url).origin || seen.has(url2.href))
        throw errors2.REFERRERS_INVALID({
          message: `the ${what} goes on at an address of another host, or in a circle`,
          where: transport2.name,
          found: JSON.stringify(next.slice(0, 300))
        });
      seen.add(url2.href);
    }
  }
  async function fromTag(subject) {
    const found = await manifests2.getIfThere(referrersTag(subject));
    return found && indexOf(found.manifest, subject);
  }
  function indexOf(manifest, subject) {
    if (manifest.kind !== "index") throw notAnIndex(subject);
    if (manifest.content.manifests.length > MAX_REFERRERS) throw overLimit(subject);
    return manifest.content;
  }
  async function update(subject) {
    const wanted = /* @__PURE__ */ new Map();
    try {
      await writeUntilListed(subject, wanted);
    } catch (error2) {
      waiting.set(subject, [...wanted.values(), ...waiting.get(subject) ?? []]);
      throw isImmutable(error2) ? frozenIndex(subject, error2) : error2;
    }
  }
  function frozenIndex(subject, cause) {
    return errors2.REFERRERS_FROZEN({
      message: `${transport2.repository.registry} has no referrers API and does not let the index at tag ${referrersTag(subject)} be extended`,
      where: transport2.name,
      found: cause.found,
      cause
    });
  }
  async function writeUntilListed(subject, wanted) {
    let prune = false;
    const digest = await extendTag(
      store,
      referrersTag(subject),
      {
        mediaType: OCI_INDEX,
        async next(current) {
          for (const descriptor2 of waiting.get(subject) ?? []) wanted.set(descriptor2.digest, descriptor2);
          waiting.set(subject, []);
          const index = current && indexOf(current, subject);
          const there = index?.manifests ?? [];
          const missing2 = [...wanted.values()].filter(
            (item) => !there.some((entry2) => entry2.digest === item.digest)
          );
          if (missing2.length === 0) return void 0;
          if (there.length + missing2.length > MAX_REFERRERS) throw overLimit(subject);
          const kept = prune ? await existing2(there) : there;
          const content = {
            schemaVersion: 2,
            ...index,
            mediaType: OCI_INDEX,
            manifests: [...kept, ...missing2]
          };
          return Buffer.from(JSON.stringify(content));
        },
        // An entry whose manifest was deleted makes some registries refuse the whole index: leave such entries out.
        refused(error2) {
          const again = !prune && error2.code === "WAYBILL_BLOB_UNKNOWN";
          prune ||= again;
          return again;
        }
      },
      pace,
      conditions
    );
    if (digest === void 0)
      throw errors2.REFERRER_LOST({
        message: `${wanted.size} referrers of ${subject} do not stay in the index at tag ${referrersTag(subject)}`,
        where: transport2.name
      });
  }
  async function existing2(entries) {
    const found = await Promise.all(entries.map((entry2) => manifests2.head(entry2.digest)));
    return entries.filter((_, i) => found[i] !== void 0);
  }
  async function list2(subject) {
    const [api, tag] = await Promise.all([fromApi(subject), fromTag(subject)]);
    const byDigest = /* @__PURE__ */ new Map();
    for (const entry2 of [...api ?? [], ...tag?.manifests ?? []])
      if (!byDigest.has(entry2.digest)) byDigest.set(entry2.digest, entry2);
    return { entries: [...byDigest.values()], api: api !== void 0 };
  }
  async function typed(entry2) {
    if (entry2.artifactType !== void 0 && entry2.artifactType !== OCI_EMPTY) return entry2;
    if (entry2.mediaType !== OCI_MANIFEST) return entry2;
    const { content, kind } = await manifests2.get(entry2.digest);
    return {
      ...entry2,
      artifactType: content.artifactType ?? (kind === "manifest" ? content.config.mediaType : void 0)
    };
  }
  function overLimit(subject) {
    return errors2.REFERRERS_LIMIT({
      message: `${subject} has more than ${MAX_REFERRERS} referrers or ${MAX_PAGES} pages of them`,
      where: transport2.name,
      expected: `at most ${MAX_REFERRERS}`
    });
  }
  function notAnIndex(subject) {
    return errors2.REFERRERS_INVALID({
      message: `the tag ${referrersTag(subject)} is not an index of referrers; it was left as it is`,
      where: transport2.name
    });
  }
  return {
    async listReferrers(subject, filter = {}) {
      const { entries, api } = await list2(subject);
      const wanted = filter.artifactType;
      if (wanted === void 0) return { referrers: entries, api };
      const all = await Promise.all(entries.map(typed));
      return { referrers: all.filter((entry2) => matches(entry2.artifactType, wanted)), api };
    },
    async attachReferrers(contents, { confirmedBy = "attach" } = {}) {
      const pushed = await Promise.all(contents.map(async (content) => push(await content, confirmedBy)));
      const unlisted = Map.groupBy(
        pushed.filter(({ listed }) => listed === "tag"),
        ({ subject }) => subject
      );
      await Promise.all(
        [...unlisted].map(async ([subject, items]) => {
          const added = items.map(({ descriptor: descriptor2 }) => descriptor2);
          waiting.set(subject, [...waiting.get(subject) ?? [], ...added]);
          await serialised(writing, subject, async () => {
            if (added.some(({ digest }) => waiting.get(subject)?.some((item) => item.digest === digest)))
              await update(subject);
          });
        })
      );
      return pushed.map(({ descriptor: descriptor2, listed }) => ({ descriptor: descriptor2, listed }));
    }
  };
  async function push(content, confirmedBy) {
    const bytes = Buffer.from(JSON.stringify(content));
    const manifest = parseManifest(bytes, content.mediaType ?? OCI_MANIFEST, transport2.name);
    const { subject } = manifest.content;
    if (manifest.kind !== "manifest" || subject === void 0)
      throw errors2.MANIFEST_INVALID({
        message: "a referrer is a manifest with a subject",
        where: transport2.name
      });
    const pushed = { descriptor: referrerDescriptor(manifest, manifest.content), subject: subject.digest };
    const put = await manifests2.put(manifest.digest, bytes, { mediaType: manifest.mediaType });
    if (put.subject === subject.digest) {
      if (confirmedBy === "caller" && apiSeen) return { ...pushed, listed: "api" };
      const listed = await fromApi(subject.digest);
      if (listed?.some((entry2) => entry2.digest === manifest.digest)) return { ...pushed, listed: "api" };
    }
    return { ...pushed, listed: "tag" };
  }
}
function referrerDescriptor(manifest, content) {
  return {
    mediaType: manifest.mediaType,
    digest: digestOf(manifest.bytes),
    size: manifest.bytes.length,
    artifactType: content.artifactType ?? content.config.mediaType,
    ...content.annotations && { annotations: content.annotations }
  };
}
function readIndex(bytes, mediaType, what, name3) {
  const manifest = parseManifest(bytes, mediaType, `${what} in ${name3}`);
  if (manifest.kind !== "index")
    throw errors2.REFERRERS_INVALID({
      message: `the ${what} is not an index`,
      where: name3,
      found: manifest.mediaType
    });
  return manifest.content;
}
function nextLink(link) {
  for (const match of (link ?? "").matchAll(/<([^>]*)>((?:\s*;\s*[^,;]+)*)/g)) {
    if (/;\s*rel="?next"?(?:\s|;|$)/i.test(match[2] ?? "")) return match[1];
  }
  return void 0;
}
function isImmutable(error2) {
  return error2 instanceof WaybillError && error2.code === "WAYBILL_TAG_IMMUTABLE";
}
function matches(type, wanted) {
  return wanted.endsWith("*") ? type?.startsWith(wanted.slice(0, -1)) === true : type === wanted;
}
async function serialised(chains, key, body) {
  const run = (chains.get(key) ?? Promise.resolve()).catch(() => {
  }).then(body);
  chains.set(key, run);
  await run;
}
var MAX_REFERRERS, MAX_PAGES, NO_API;
var init_referrers = __esm({
  "packages/registry/src/referrers.ts"() {
    "use strict";
    init_src();
    init_digest();
    init_errors2();
    init_manifest();
    init_shared_tag();
    init_transport();
    MAX_REFERRERS = 1e3;
    MAX_PAGES = 100;
    NO_API = [400, 404, 405, 406, 501];
  }
});

// packages/registry/src/client.ts
async function registryClient(repository, options) {
  const credentials = await credentialsFor(repository.registry, {
    env: options.env,
    explicit: options.credentials,
    repository: repository.repository
  });
  const wire = transport({ registry: repository.registry, repository: repository.repository }, credentials, {
    ...options,
    trustedRealms: options.env[TOKEN_HOSTS]?.split(/[\s,]+/)
  });
  const ofManifests = manifests(wire);
  const ofBlobs = blobs(wire, options.pace);
  const ofReferrers = referrers(wire, ofManifests, options.pace);
  return {
    repository: wire.repository,
    name: wire.name,
    getManifest: ofManifests.get,
    headManifest: ofManifests.head,
    resolve: ofManifests.resolve,
    putManifest: ofManifests.put,
    setTagOnce: ofManifests.setTagOnce,
    hasBlob: ofBlobs.hasBlob,
    getBlob: ofBlobs.getBlob,
    pushBlob: ofBlobs.pushBlob,
    listReferrers: ofReferrers.listReferrers,
    attachReferrers: ofReferrers.attachReferrers
  };
}
var TOKEN_HOSTS;
var init_client = __esm({
  "packages/registry/src/client.ts"() {
    "use strict";
    init_blobs();
    init_credentials();
    init_manifests();
    init_referrers();
    init_transport();
    TOKEN_HOSTS = "WAYBILL_REGISTRY_TOKEN_HOSTS";
  }
});

// packages/registry/src/index.ts
var init_src2 = __esm({
  "packages/registry/src/index.ts"() {
    "use strict";
    init_client();
    init_digest();
    init_errors2();
    init_manifest();
    init_reference();
  }
});

// packages/evidence/src/legacy/layer-store.ts
async function manifestAt(registry, tag) {
  try {
    return await registry.getManifest(tag);
  } catch (error2) {
    if (error2 instanceof WaybillError && error2.code === "WAYBILL_IMAGE_UNKNOWN") return void 0;
    throw error2;
  }
}
var init_layer_store = __esm({
  "packages/evidence/src/legacy/layer-store.ts"() {
    "use strict";
    init_src();
  }
});

// packages/evidence/src/legacy/names.ts
function legacyTag(subject, kind) {
  return `sha256-${digestHex(subject)}.${kind}`;
}
var SIMPLE_SIGNING, DSSE_ENVELOPE, layerAnnotations;
var init_names = __esm({
  "packages/evidence/src/legacy/names.ts"() {
    "use strict";
    init_src2();
    SIMPLE_SIGNING = "application/vnd.dev.cosign.simplesigning.v1+json";
    DSSE_ENVELOPE = "application/vnd.dsse.envelope.v1+json";
    layerAnnotations = {
      /** base64 signature over the bytes of the layer; empty for an envelope, which has its own. */
      signature: "dev.cosignproject.cosign/signature",
      /** PEM of the signing certificate. */
      certificate: "dev.sigstore.cosign/certificate",
      /** PEM of what stands above it; left empty, verifiers take it from their trusted root. */
      chain: "dev.sigstore.cosign/chain",
      /** Entry of a transparency log with its signed time, JSON. */
      bundle: "dev.sigstore.cosign/bundle",
      /** RFC 3161 response over the signature, JSON. */
      timestamp: "dev.sigstore.cosign/rfc3161timestamp",
      predicateType: "predicateType"
    };
  }
});

// packages/evidence/src/legacy/layers.ts
function signatureLayer(payload, signature, proof) {
  return {
    mediaType: SIMPLE_SIGNING,
    bytes: payload,
    annotations: {
      [layerAnnotations.signature]: Buffer.from(signature).toString("base64"),
      ...proofAnnotations(proof)
    }
  };
}
function attestationLayer(bundle, predicateType, given = {}) {
  const json = JSON.parse(Buffer.from(bundle).toString("utf8"));
  const envelope2 = asObject(at(json, "dsseEnvelope"));
  const material = at(json, "verificationMaterial");
  const certificate = asText(at(material, "certificate", "rawBytes")) ?? asText(at(material, "x509CertificateChain", "certificates", 0, "rawBytes"));
  if (!envelope2 || !certificate && !at(material, "publicKey")) return void 0;
  const bytes = Buffer.from(JSON.stringify(envelope2));
  const entry2 = given.entry ?? promisedEntry(bundle);
  if (entry2) {
    if (envelopeHash(entry2) !== sha256Hex(bytes)) return void 0;
  } else if (certificate || asArray(at(material, "tlogEntries"))?.length) return void 0;
  return {
    mediaType: DSSE_ENVELOPE,
    bytes,
    annotations: {
      [layerAnnotations.signature]: "",
      [layerAnnotations.predicateType]: predicateType,
      ...proofAnnotations({
        certificate: certificate && new import_node_crypto2.X509Certificate(Buffer.from(certificate, "base64")).toString(),
        entry: entry2
      })
    }
  };
}
function promisedEntry(bundle) {
  const json = JSON.parse(Buffer.from(bundle).toString("utf8"));
  const entries = at(json, "verificationMaterial", "tlogEntries");
  if (!Array.isArray(entries)) return void 0;
  return entries.find((entry2) => asText(at(entry2, "inclusionPromise", "signedEntryTimestamp")) !== void 0);
}
function envelopeHash({ canonicalizedBody }) {
  const body = JSON.parse(Buffer.from(canonicalizedBody, "base64").toString("utf8"));
  return asText(at(body, "spec", "envelopeHash", "value"));
}
function proofAnnotations({ certificate, entry: entry2 }) {
  return {
    ...certificate && { [layerAnnotations.certificate]: certificate, [layerAnnotations.chain]: "" },
    ...entry2 && {
      [layerAnnotations.bundle]: JSON.stringify({
        SignedEntryTimestamp: entry2.inclusionPromise?.signedEntryTimestamp,
        Payload: {
          body: entry2.canonicalizedBody,
          integratedTime: Number(entry2.integratedTime),
          logIndex: Number(entry2.logIndex),
          logID: Buffer.from(entry2.logId.keyId, "base64").toString("hex")
        }
      })
    }
  };
}
function layerAsBundle(mediaType, annotations2, bytes, sha256) {
  const certificate = annotations2[layerAnnotations.certificate];
  const timestamp2 = annotations2[layerAnnotations.timestamp];
  const response2 = timestamp2 && asText(at(JSON.parse(timestamp2), "SignedRFC3161Timestamp"));
  const material = {
    // A signature by a bare key names none: whoever verifies must be told it.
    ...certificate ? {
      x509CertificateChain: {
        certificates: [{ rawBytes: new import_node_crypto2.X509Certificate(certificate).raw.toString("base64") }]
      }
    } : { publicKey: { hint: "" } },
    tlogEntries: logEntries(annotations2[layerAnnotations.bundle]),
    // Over an envelope, cosign asks for the time of the whole layer; a bundle has that of the signature alone.
    ...response2 && mediaType === SIMPLE_SIGNING && {
      timestampVerificationData: { rfc3161Timestamps: [{ signedTimestamp: response2 }] }
    }
  };
  const head = { mediaType: BUNDLE_V01, verificationMaterial: material };
  if (mediaType === DSSE_ENVELOPE) {
    const dsseEnvelope = asObject(JSON.parse(bytes.toString("utf8")));
    return { bundle: Buffer.from(JSON.stringify({ ...head, dsseEnvelope })) };
  }
  const messageSignature = {
    messageDigest: { algorithm: "SHA2_256", digest: Buffer.from(sha256, "hex").toString("base64") },
    signature: annotations2[layerAnnotations.signature] ?? ""
  };
  return { bundle: Buffer.from(JSON.stringify({ ...head, messageSignature })), signedPayload: bytes };
}
function logEntries(annotation) {
  if (!annotation) return [];
  const json = JSON.parse(annotation);
  const body = asText(at(json, "Payload", "body")) ?? "";
  const entry2 = asObject(JSON.parse(Buffer.from(body, "base64").toString("utf8")));
  return [
    {
      logIndex: String(at(json, "Payload", "logIndex")),
      logId: { keyId: Buffer.from(String(at(json, "Payload", "logID")), "hex").toString("base64") },
      kindVersion: { kind: asText(entry2?.kind) ?? "", version: asText(entry2?.apiVersion) ?? "" },
      integratedTime: String(at(json, "Payload", "integratedTime")),
      inclusionPromise: { signedEntryTimestamp: String(at(json, "SignedEntryTimestamp")) },
      canonicalizedBody: body
    }
  ];
}
var import_node_crypto2, BUNDLE_V01;
var init_layers = __esm({
  "packages/evidence/src/legacy/layers.ts"() {
    "use strict";
    import_node_crypto2 = __toESM(require_crypto(), 1);
    init_src();
    init_json_values();
    init_names();
    BUNDLE_V01 = "application/vnd.dev.sigstore.bundle+json;version=0.1";
  }
});

// packages/evidence/src/legacy/layer-source.ts
async function legacyEvidence(registry, subject, readBlob) {
  const found = { bundles: [], unreadable: [] };
  const both2 = await Promise.all([
    ofTag(registry, subject, "sig", readBlob),
    ofTag(registry, subject, "att", readBlob)
  ]);
  for (const { bundles, unreadable: unreadable2 } of both2) {
    found.bundles.push(...bundles);
    found.unreadable.push(...unreadable2);
  }
  return found;
}
function asBundle(layer, bytes) {
  try {
    return layerAsBundle(layer.mediaType, layer.annotations ?? {}, bytes, digestHex(layer.digest));
  } catch {
    return { bundle: Buffer.from("no signature") };
  }
}
async function ofTag(registry, subject, kind, readBlob) {
  const tag = legacyTag(subject, kind);
  const found = { bundles: [], unreadable: [] };
  const manifest = await manifestAt(registry, tag).catch((error2) => {
    if (!(error2 instanceof WaybillError) || error2.code !== "WAYBILL_MANIFEST_INVALID") throw error2;
    found.unreadable.push({ referrer: tag, reason: error2.message });
    return void 0;
  });
  if (!manifest) return found;
  if (manifest.kind !== "manifest") {
    found.unreadable.push({ referrer: tag, reason: "the tag is an index, not a list of signatures" });
    return found;
  }
  for (const [position, layer] of manifest.content.layers.entries()) {
    const referrer2 = `${tag}#${position + 1}`;
    if (position >= MAX_LAYERS) {
      found.unreadable.push({ referrer: tag, reason: `the tag has more than ${MAX_LAYERS} layers` });
      break;
    }
    if (layer.mediaType !== SIMPLE_SIGNING && layer.mediaType !== DSSE_ENVELOPE) continue;
    try {
      const { bundle, signedPayload } = asBundle(layer, await readBlob(layer));
      const place = { subject, referrer: referrer2, referrerDigest: manifest.digest };
      found.bundles.push({ ...place, format: "legacy", bytes: bundle, signedPayload });
    } catch (error2) {
      if (!(error2 instanceof WaybillError)) throw error2;
      found.unreadable.push({ referrer: referrer2, reason: `${error2.message} [${error2.code}]` });
    }
  }
  return found;
}
var MAX_LAYERS;
var init_layer_source = __esm({
  "packages/evidence/src/legacy/layer-source.ts"() {
    "use strict";
    init_src2();
    init_src();
    init_layer_store();
    init_layers();
    init_names();
    MAX_LAYERS = 200;
  }
});

// packages/evidence/src/reasons-errors.ts
var reasons;
var init_reasons_errors = __esm({
  "packages/evidence/src/reasons-errors.ts"() {
    "use strict";
    init_src();
    reasons = defineErrors({
      EVIDENCE_MISSING: {
        kind: "user",
        summary: "A kind of evidence that the policy requires is not attached to the image.",
        fix: "release the image through the release workflow, which attests it; an image that was pushed past it cannot be promoted"
      },
      EVIDENCE_CONTRADICTS: {
        kind: "user",
        summary: "Two statements of one kind about the same image say different things.",
        fix: "find out which run wrote the second one; build again, so that the digest has one history"
      },
      EVIDENCE_UNREADABLE: {
        kind: "remote",
        summary: "Evidence, or the list of it, could not be read: what cannot be looked at is taken neither as clean nor as missing.",
        fix: "run the job again once the registry answers; where it does, and one referrer stays broken, remove that"
      },
      EVIDENCE_TOO_OLD: {
        kind: "user",
        summary: "The evidence is older than the policy allows.",
        fix: "release again, so that gate and tests run against what is known today"
      },
      SIGNATURE_MISSING: {
        kind: "user",
        summary: "The image is not signed by a trusted builder.",
        fix: "release the image through the release workflow, which signs it"
      },
      SIGNATURE_TYPE: {
        kind: "user",
        summary: "Something signed is attached, but it is no signature of the image: an attestation is not one.",
        fix: "release the image through the release workflow, which signs it"
      },
      SIGNATURE_INVALID: {
        kind: "user",
        summary: "A signature does not verify: the statement was changed, or signed by another key.",
        fix: "do not use the image; find out who wrote the evidence named above"
      },
      DSSE_TYPE: {
        kind: "user",
        summary: "The signed envelope is not of the type of an in-toto statement.",
        fix: "do not use the image; find out who wrote the evidence named above"
      },
      PREDICATE_PARSE: {
        kind: "user",
        summary: "A signed statement, or its predicate, does not follow its specification.",
        fix: "attest again with an up-to-date tool"
      },
      SUBJECT_MISMATCH: {
        kind: "user",
        summary: "A signed statement is attached to the image but is about something else.",
        fix: "do not use the image; find out who attached the statement named above"
      },
      CERTIFICATE_UNTRUSTED: {
        kind: "user",
        summary: "The signing certificate was not issued by an authority of the trusted root, or not at the time of signing.",
        fix: "check that the trusted root is that of the instance that signs, and up to date"
      },
      KEY_NOT_TRUSTED: {
        kind: "user",
        summary: "The evidence is signed by a key that the requirements do not name; where they name none, only keyless signatures by a workflow count.",
        fix: 'release the image through the release workflow; if this key may sign for this service, name it under "trust.keys" of the delivery policy, with the service'
      },
      KEY_NOT_VALID: {
        kind: "user",
        summary: "The evidence is signed by a trusted key, outside of the time in which that key signs.",
        fix: 'release the image again with the key that signs today; "from" and "until" under "trust.keys" of the delivery policy say when a key signs'
      },
      TLOG_MISSING: {
        kind: "user",
        summary: "The evidence has no entry in a transparency log, which the policy requires.",
        fix: "sign again when the log is up, or let the policy take a signed timestamp alone"
      },
      TLOG_ENTRY_MISMATCH: {
        kind: "user",
        summary: "The entry of the transparency log is of another signature or of a log that is not trusted, or its proof does not verify.",
        fix: "where the trusted root does not name the log, take the current root of the instance that signs; else do not use the image, and find out who wrote the evidence named above"
      },
      TIMESTAMP_MISSING: {
        kind: "user",
        summary: "Nothing signed says when the signature was made; an unsigned time is none.",
        fix: "sign with a timestamp authority, or with a log that signs its time"
      },
      TIMESTAMP_INVALID: {
        kind: "user",
        summary: "A timestamp does not verify against the authorities of the trusted root.",
        fix: "check that the trusted root names the timestamp authority that signs"
      },
      TIMESTAMP_FUTURE: {
        kind: "user",
        summary: "The evidence says that it was signed in the future.",
        fix: "check the clock of this runner and of the timestamp authority"
      },
      IDENTITY_ISSUER: {
        kind: "user",
        summary: "The signer was vouched for by another OIDC issuer than the policy trusts.",
        fix: 'correct "issuer" in the delivery policy if this issuer is right; else do not use the image'
      },
      IDENTITY_SAN: {
        kind: "user",
        summary: "The signer is not a workflow that the policy trusts as a builder.",
        fix: 'add the workflow to "builders" in the delivery policy if it may sign; else do not use the image'
      },
      IDENTITY_BUILDER_REF: {
        kind: "user",
        summary: "The signer is a trusted workflow, but at a ref that the policy does not trust.",
        fix: 'call the reusable workflow at a ref that "builders" in the delivery policy names'
      },
      IDENTITY_BUILDER_DIGEST: {
        kind: "user",
        summary: "The signer is a trusted workflow, but at a commit that the policy does not trust.",
        fix: 'add the commit to "digests" of the builder, or call the workflow at a trusted commit'
      },
      IDENTITY_REPO: {
        kind: "user",
        summary: "The evidence was signed by a run of another repository than that of the service.",
        fix: "release from the repository that the delivery policy names for the service"
      },
      IDENTITY_REPO_ID: {
        kind: "user",
        summary: "The evidence was signed by a repository with another numeric id: the name was taken over, or is another one.",
        fix: 'check the "repository-id" of the service in the delivery policy; if it is right, do not use the image'
      },
      IDENTITY_SOURCE_REF: {
        kind: "user",
        summary: "The evidence was signed by a run of a ref that may not be released.",
        fix: "release from a ref that the delivery policy names for the service"
      },
      IDENTITY_TRIGGER: {
        kind: "user",
        summary: "The evidence was signed by a run that an event started which may not release.",
        fix: 'release by an event that "triggers" in the delivery policy names'
      },
      IDENTITY_RUNNER: {
        kind: "user",
        summary: "The evidence was signed on a kind of runner that the policy does not trust.",
        fix: 'release on a runner that "runners" in the delivery policy names'
      },
      PROVENANCE_CERTIFICATE: {
        kind: "user",
        summary: "The provenance says something else than the certificate that it was signed with.",
        fix: "do not use the image; find out which run wrote the provenance"
      },
      GATE_NOT_PASSED: {
        kind: "user",
        summary: "The verdict of the infrastructure gate is not a pass.",
        fix: "mend what the gate found, or agree on an exception, and release again"
      },
      GATE_POLICY: {
        kind: "user",
        summary: "The gate judged under another policy than the one required.",
        fix: "release again under the policy that is required"
      },
      VERDICT_SUBJECT: {
        kind: "user",
        summary: "The verdict of the gate is about another commit or repository than the image.",
        fix: "run the gate in the same run that builds the image, and attest its own verdict"
      },
      TESTS_NOT_PASSED: {
        kind: "user",
        summary: "The tests did not pass, or there were too few of them.",
        fix: "mend the tests and release again"
      },
      SBOM_SUBJECT: {
        kind: "user",
        summary: "The software bill of materials describes another image.",
        fix: "make the bill of materials from the pushed digest and attest that"
      },
      SBOM_INCOMPLETE: {
        kind: "user",
        summary: "The software bill of materials lists fewer components than the policy asks for; none at all is no bill.",
        fix: 'make it by a tool that reads the image; "minimum-components: 0" under "evidence" of the delivery policy is for an image that has no package'
      },
      SBOM_FORMAT: {
        kind: "user",
        summary: "The software bill of materials is not in a format that the policy takes.",
        fix: "make it in a format that is taken"
      },
      VSA_NOT_PASSED: {
        kind: "user",
        summary: "The verification summary says that verification failed.",
        fix: "look at the run that wrote the summary"
      },
      VSA_POLICY: {
        kind: "user",
        summary: "The verification summary was written under another policy.",
        fix: "verify again under the policy that is required"
      },
      VSA_ENVIRONMENT: {
        kind: "user",
        summary: "The verification summary was written for another environment than the one required.",
        fix: 'verify the image for the environment that is required, with "sign-summary"'
      },
      RESOURCE_URI: {
        kind: "user",
        summary: "The verification summary is about another resource.",
        fix: "verify the image under the name by which it is deployed"
      },
      PLATFORM_UNCOVERED: {
        kind: "user",
        summary: "A platform of the image index is not covered by the evidence.",
        fix: "release the index with all its platforms in one run; do not add platforms later"
      }
    });
  }
});

// packages/evidence/src/evidence-source.ts
async function answered(what, where, reading) {
  try {
    return await reading;
  } catch (error2) {
    if (!(error2 instanceof WaybillError) || !OUTAGE.includes(error2.code)) throw error2;
    throw reasons.EVIDENCE_UNREADABLE({
      message: `${what} could not be read: ${error2.message} [${error2.code}]`,
      where,
      found: error2.found
    });
  }
}
function registrySource(registry) {
  async function read(subject, referrer2, budget) {
    const manifest = await registry.getManifest(referrer2.digest);
    const layer = manifest.kind === "manifest" ? manifest.content.layers[0] : void 0;
    if (manifest.kind !== "manifest" || !layer || manifest.content.layers.length !== 1)
      throw errors4.BUNDLE_INVALID({
        message: "the referrer is not a manifest with one layer",
        where: `${registry.name}@${referrer2.digest}`
      });
    if (manifest.content.subject?.digest !== subject)
      throw errors4.BUNDLE_INVALID({
        message: `the referrer is listed for ${subject} but is attached to ${manifest.content.subject?.digest ?? "nothing"}`,
        where: `${registry.name}@${referrer2.digest}`
      });
    return {
      subject,
      referrer: referrer2.digest,
      referrerDigest: referrer2.digest,
      format: "bundle",
      bytes: await blob(subject, layer, budget)
    };
  }
  function blob(subject, layer, budget) {
    budget.bytes -= layer.size;
    if (budget.bytes < 0)
      throw errors4.BUNDLE_INVALID({
        message: `the bundles of this image are larger than ${MAX_TOTAL_BYTES} bytes together`,
        where: `${registry.name}@${subject}`
      });
    return registry.getBlob(layer, MAX_BUNDLE_BYTES);
  }
  return {
    name: registry.name,
    manifest: (digest) => answered("the image", `${registry.name}@${digest}`, registry.getManifest(digest)),
    evidence: (subject, legacy = "read") => answered("the list of what is attached", `${registry.name}@${subject}`, evidence(subject, legacy))
  };
  async function evidence(subject, older) {
    const budget = { bytes: MAX_TOTAL_BYTES };
    const [{ referrers: all }, legacy] = await Promise.all([
      registry.listReferrers(subject),
      older === "read" ? legacyEvidence(registry, subject, async (layer) => blob(subject, layer, budget)) : { bundles: [], unreadable: [] }
    ]);
    const bundles = all.every(({ artifactType }) => artifactType !== void 0 && artifactType !== OCI_EMPTY) ? all.filter(({ artifactType }) => artifactType?.startsWith(BUNDLE_PREFIX)) : (await registry.listReferrers(subject, { artifactType: `${BUNDLE_PREFIX}*` })).referrers;
    const found = { bundles: [], unreadable: [], others: all.length - bundles.length };
    await eachOf(bundles, async (referrer2) => {
      try {
        found.bundles.push(await read(subject, referrer2, budget));
      } catch (error2) {
        if (!(error2 instanceof WaybillError)) throw error2;
        found.unreadable.push({ referrer: referrer2.digest, reason: `${error2.message} [${error2.code}]` });
      }
    });
    const position = (digest) => bundles.findIndex((entry2) => entry2.digest === digest);
    found.bundles.sort((a, b) => position(a.referrer) - position(b.referrer));
    found.unreadable.sort((a, b) => position(a.referrer) - position(b.referrer));
    found.bundles.push(...legacy.bundles);
    found.unreadable.push(...legacy.unreadable);
    return found;
  }
}
async function folderSource(folder) {
  const { readdir, readFile: readFile5, stat } = await import("node:fs/promises");
  const { join: join7 } = await import("node:path");
  const invalid5 = (message, where, cause) => errors4.EVIDENCE_FOLDER_INVALID({ message, where, cause });
  const bundlesFolder = join7(folder, folderLayout.bundles);
  const files = await readdir(bundlesFolder).catch((cause) => {
    throw invalid5(`there is no folder "${folderLayout.bundles}" inside`, folder, cause);
  });
  return {
    name: folder,
    async manifest(digest) {
      const path2 = join7(folder, folderLayout.manifests, manifestFile(digest));
      const bytes = await readFile5(path2).catch((cause) => {
        throw invalid5(`the manifest of ${digest} is not in the folder`, path2, cause);
      });
      const manifest = parseManifest(bytes, void 0, path2);
      if (manifest.digest !== digest)
        throw invalid5(`the file holds the manifest of ${manifest.digest}`, path2);
      return manifest;
    },
    async evidence(subject) {
      const found = { bundles: [], unreadable: [], others: 0 };
      for (const file2 of files.sort()) {
        if (!file2.endsWith(".json")) {
          if (!file2.endsWith(PAYLOAD_SUFFIX)) found.others++;
          continue;
        }
        try {
          const path2 = join7(bundlesFolder, file2);
          const { size } = await stat(path2);
          if (size > MAX_BUNDLE_BYTES) throw new Error(`larger than ${MAX_BUNDLE_BYTES} bytes`);
          const payload = file2.replace(/\.sigstore\.json$/, PAYLOAD_SUFFIX);
          const signedPayload = payload !== file2 && files.includes(payload) ? await readFile5(join7(bundlesFolder, payload)) : void 0;
          const bytes = await readFile5(path2);
          found.bundles.push({ subject, referrer: file2, format: "bundle", bytes, signedPayload });
        } catch (error2) {
          found.unreadable.push({ referrer: file2, reason: messageOf(error2) });
        }
      }
      return found;
    }
  };
}
function manifestFile(digest) {
  return `${digest.replace(":", "-")}.json`;
}
async function eachOf(items, body) {
  let next = 0;
  await Promise.all(
    Array.from({ length: Math.min(PARALLEL, items.length) }, async () => {
      for (let item = items[next++]; item !== void 0; item = items[next++]) await body(item);
    })
  );
}
var MAX_BUNDLE_BYTES, MAX_TOTAL_BYTES, PARALLEL, OUTAGE, folderLayout, PAYLOAD_SUFFIX;
var init_evidence_source = __esm({
  "packages/evidence/src/evidence-source.ts"() {
    "use strict";
    init_src2();
    init_src();
    init_errors4();
    init_layer_source();
    init_media_types();
    init_reasons_errors();
    MAX_BUNDLE_BYTES = 32 * 1024 * 1024;
    MAX_TOTAL_BYTES = 256 * 1024 * 1024;
    PARALLEL = 8;
    OUTAGE = ["WAYBILL_HTTP_TIMEOUT", "WAYBILL_HTTP_UNREACHABLE", "WAYBILL_HTTP_STATUS"];
    folderLayout = {
      /** Bytes of the manifests of the image and of its platforms: `sha256-<hex>.json`. */
      manifests: "manifests",
      /** Sigstore bundles: `*.sigstore.json`; beside one of a signature in the older format, its payload. */
      bundles: "bundles"
    };
    PAYLOAD_SUFFIX = ".payload";
  }
});

// packages/evidence/src/image-parts.ts
async function imageParts(source2, digest) {
  const where = `${source2.name}@${digest}`;
  const manifest = await source2.manifest(digest);
  const image = { digest, descriptor: descriptorOf(manifest) };
  if (manifest.kind === "manifest") {
    assertImage(manifest.content, where);
    return { image, platforms: [], manifests: [manifest] };
  }
  const { images } = platforms(manifest.content, where);
  const unique = images.filter(
    (item, i) => images.findIndex((other) => other.descriptor.digest === item.descriptor.digest) === i
  );
  const children = await Promise.all(
    unique.map(async ({ platform: platform2, descriptor: descriptor2 }) => {
      const child = await source2.manifest(descriptor2.digest);
      const place = `${source2.name}@${descriptor2.digest} (${platform2})`;
      if (child.kind !== "manifest")
        throw errors2.NOT_AN_IMAGE({
          message: "a platform of the index is an index itself",
          where: place
        });
      assertImage(child.content, place);
      return { part: { digest: child.digest, descriptor: descriptorOf(child), platform: platform2 }, manifest: child };
    })
  );
  return {
    image,
    platforms: children.map(({ part }) => part),
    manifests: [manifest, ...children.map((child) => child.manifest)]
  };
}
function digestsOf(parts) {
  return [parts.image.digest, ...parts.platforms.map(({ digest }) => digest)];
}
var init_image_parts = __esm({
  "packages/evidence/src/image-parts.ts"() {
    "use strict";
    init_src2();
  }
});

// packages/evidence/src/statement.ts
function serializeStatement(statement) {
  return Buffer.from(
    canonicalJson({
      _type: STATEMENT_V1,
      subject: statement.subjects.map(({ digest, name: name3, annotations: annotations2 }) => ({
        name: name3,
        digest: { sha256: digest.slice("sha256:".length) },
        annotations: annotations2 && Object.keys(annotations2).length > 0 ? annotations2 : void 0
      })),
      predicateType: statement.predicateType,
      predicate: statement.predicate
    }),
    "utf8"
  );
}
function parseStatement(payload) {
  const fields = asObject(parsed(payload));
  if (!fields) throw new StatementFault("the payload is not a JSON object");
  if (fields._type !== STATEMENT_V1 && fields._type !== STATEMENT_V01)
    throw new StatementFault(`_type is ${shown2(fields._type)}, not an in-toto statement`);
  const predicateType = asText(fields.predicateType);
  if (predicateType === void 0) throw new StatementFault("predicateType is missing");
  const predicate = fields.predicate == null ? {} : asObject(fields.predicate);
  if (!predicate) throw new StatementFault("the predicate is not a JSON object");
  const subjects = asArray(fields.subject);
  if (!subjects || subjects.length === 0) throw new StatementFault("the statement has no subject");
  if (subjects.length > MAX_SUBJECTS)
    throw new StatementFault(`the statement has ${subjects.length} subjects, more than ${MAX_SUBJECTS}`);
  return { subjects: subjects.map(parseSubject), predicateType, predicate };
}
function parsed(payload) {
  try {
    return strictJson(new TextDecoder("utf-8", { fatal: true }).decode(payload));
  } catch (error2) {
    const read = error2 instanceof JsonFault && !(error2 instanceof JsonSyntaxFault);
    const what = read ? error2.message : "is not JSON in UTF-8";
    throw new StatementFault(`the payload ${what}`);
  }
}
function parseSubject(value, position) {
  const subject = asObject(value);
  const hex = asText(asObject(subject?.digest)?.sha256);
  if (!subject || hex === void 0 || !HEX_SHA256.test(hex))
    throw new StatementFault(`subject ${position + 1} is not named by a SHA-256 digest`);
  const annotations2 = asObject(subject.annotations);
  return {
    digest: `sha256:${hex}`,
    name: asText(subject.name),
    annotations: annotations2 && Object.fromEntries(
      Object.entries(annotations2).filter(
        (entry2) => typeof entry2[1] === "string"
      )
    )
  };
}
function statementDigest(payload) {
  return `sha256:${sha256Hex(payload)}`;
}
function shown2(value) {
  return (JSON.stringify(value) ?? "missing").slice(0, 120);
}
var StatementFault, HEX_SHA256, MAX_SUBJECTS;
var init_statement = __esm({
  "packages/evidence/src/statement.ts"() {
    "use strict";
    init_src();
    init_strict_json();
    init_json_values();
    init_media_types();
    StatementFault = class extends Error {
    };
    HEX_SHA256 = /^[0-9a-f]{64}$/;
    MAX_SUBJECTS = 1024;
  }
});

// packages/evidence/src/legacy/simple-signing.ts
function parseSimpleSigning(payload) {
  let value;
  try {
    value = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(payload));
  } catch {
    throw new StatementFault("the payload is not JSON in UTF-8");
  }
  const type = at(value, "critical", "type");
  if (type !== TYPE && type !== "atomic container signature")
    throw new StatementFault(
      `the type of the payload is ${(JSON.stringify(type) ?? "missing").slice(0, 120)}`
    );
  const digest = asText(at(value, "critical", "image", "docker-manifest-digest"));
  if (digest === void 0 || !DIGEST3.test(digest))
    throw new StatementFault("the payload does not name an image by its SHA-256 digest");
  const optional = asObject(at(value, "optional")) ?? {};
  const annotations2 = Object.entries(optional).filter(
    (entry2) => typeof entry2[1] === "string"
  );
  return {
    subjects: [{ digest, ...annotations2.length > 0 && { annotations: Object.fromEntries(annotations2) } }],
    predicateType: predicateTypes.signature,
    predicate: {}
  };
}
var TYPE, DIGEST3;
var init_simple_signing = __esm({
  "packages/evidence/src/legacy/simple-signing.ts"() {
    "use strict";
    init_json_values();
    init_media_types();
    init_statement();
    TYPE = "cosign container image signature";
    DIGEST3 = /^sha256:[0-9a-f]{64}$/;
  }
});

// packages/evidence/src/predicates/sbom.ts
function sbomFacts(document) {
  const fields = asObject(document);
  if (!fields) throw new SbomFault("it is not a JSON object");
  if (fields.bomFormat === "CycloneDX") return cyclonedx(fields);
  if (typeof fields.spdxVersion === "string") return spdx(fields);
  const other = OTHER_FORMS.find(({ is }) => is(fields))?.what;
  throw new SbomFault(
    `it is ${other === void 0 ? "" : `${other}, and `}neither CycloneDX JSON ("bomFormat": "CycloneDX") nor SPDX 2 JSON ("spdxVersion": "SPDX-2.3")`
  );
}
function cyclonedx(fields) {
  const version = asText(fields.specVersion) ?? "";
  if (!CYCLONEDX_VERSIONS.test(version))
    throw new SbomFault(`"specVersion" is ${JSON.stringify(fields.specVersion ?? null)}, not 1.2 to 1.7`);
  const components = fields.components === void 0 ? [] : asArray(fields.components);
  if (!components || components.some((item) => typeof at(item, "name") !== "string"))
    throw new SbomFault('"components" is not a list of named components');
  const main = at(fields, "metadata", "component");
  const hashes = (asArray(at(main, "hashes")) ?? []).filter((item) => textAt(item, "alg") === "SHA-256").map((item) => textAt(item, "content"));
  const properties = [
    ...asArray(at(main, "properties")) ?? [],
    ...asArray(at(fields, "metadata", "properties")) ?? []
  ].filter((item) => /(?:repo|image|manifest)[-_:]?digest/i.test(textAt(item, "name") ?? "")).map((item) => textAt(item, "value"));
  return {
    format: "cyclonedx",
    version,
    predicateType: predicateTypes.cyclonedx,
    components: components.length,
    describes: digests(
      [textAt(main, "version"), textAt(main, "purl"), textAt(main, "name"), ...properties],
      hashes
    )
  };
}
function spdx(fields) {
  const version = asText(fields.spdxVersion) ?? "";
  if (!SPDX_VERSIONS.test(version))
    throw new SbomFault(`"spdxVersion" is ${JSON.stringify(fields.spdxVersion)}, not SPDX-2.2 or SPDX-2.3`);
  const packages = asArray(fields.packages);
  if (!packages || packages.some((item) => textAt(item, "name") === void 0))
    throw new SbomFault('"packages" is not a list of named packages');
  const roots = spdxRoots(fields);
  const described = packages.filter((item) => roots.has(textAt(item, "SPDXID") ?? ""));
  const texts = described.flatMap((item) => [
    textAt(item, "versionInfo"),
    textAt(item, "name"),
    ...(asArray(at(item, "externalRefs")) ?? []).map((reference) => textAt(reference, "referenceLocator"))
  ]);
  const hashes = described.flatMap(
    (item) => (asArray(at(item, "checksums")) ?? []).filter((checksum) => textAt(checksum, "algorithm") === "SHA256").map((checksum) => textAt(checksum, "checksumValue"))
  );
  return {
    format: "spdx",
    version,
    predicateType: predicateTypes.spdx,
    // The package that stands for the image itself is not one of its parts.
    components: packages.length - described.length,
    describes: digests(texts, hashes)
  };
}
function spdxRoots(document) {
  return new Set(
    [
      ...asArray(at(document, "documentDescribes")) ?? [],
      ...(asArray(at(document, "relationships")) ?? []).map(describedBy)
    ].filter((id) => typeof id === "string")
  );
}
function describedBy(relationship) {
  const [from, type, to] = ["spdxElementId", "relationshipType", "relatedSpdxElement"].map(
    (name3) => textAt(relationship, name3)
  );
  if (type === "DESCRIBES" && from === "SPDXRef-DOCUMENT") return to;
  return type === "DESCRIBED_BY" && to === "SPDXRef-DOCUMENT" ? from : void 0;
}
function digests(texts, hexes) {
  const found = texts.flatMap((text4) => [...(text4 ?? "").matchAll(DIGEST4)].map((match) => match[1] ?? ""));
  const plain = hexes.filter((hex) => hex !== void 0 && HEX.test(hex));
  return [.../* @__PURE__ */ new Set([...found, ...plain.map((hex) => hex.toLowerCase())])].map((hex) => `sha256:${hex}`);
}
var SbomFault, CYCLONEDX_VERSIONS, SPDX_VERSIONS, DIGEST4, HEX, OTHER_FORMS;
var init_sbom = __esm({
  "packages/evidence/src/predicates/sbom.ts"() {
    "use strict";
    init_json_values();
    init_media_types();
    SbomFault = class extends Error {
    };
    CYCLONEDX_VERSIONS = /^1\.[2-7]$/;
    SPDX_VERSIONS = /^SPDX-2\.[23]$/;
    DIGEST4 = /sha256(?::|%3[Aa])([0-9a-f]{64})(?![0-9A-Za-z])/g;
    HEX = /^[0-9a-f]{64}$/i;
    OTHER_FORMS = [
      { is: (fields) => JSON.stringify(fields["@context"] ?? "").includes("spdx.org"), what: "SPDX 3 (JSON-LD)" },
      { is: (fields) => "_type" in fields, what: "a statement with the bill inside (give its predicate alone)" },
      {
        is: (fields) => "artifacts" in fields && "source" in fields,
        what: "Syft's own format (ask it for cyclonedx-json or spdx-json)"
      },
      { is: (fields) => "sbom" in fields, what: "GitHub's export, which is about a repository and not an image" }
    ];
  }
});

// packages/evidence/src/predicates/summary.ts
function environmentLevel(environment) {
  return `WAYBILL_ENVIRONMENT_${environment}`;
}
function summaryStatement(report, verifier, policy) {
  const inputs = report.checks.flatMap(
    ({ statementDigest: statementDigest2, predicateType }) => statementDigest2 === void 0 || predicateType === void 0 ? [] : [{ uri: predicateType, digest: statementDigest2 }]
  );
  return {
    subjects: [{ digest: report.digest }, ...report.platforms.map(({ digest }) => ({ digest }))],
    predicateType: predicateTypes.summary,
    predicate: summaryPredicate({
      verifierId: verifier,
      timeVerified: new Date(report.verifiedAt),
      resourceUri: `${report.image}@${report.digest}`,
      policy: { uri: policy.uri, digest: policy.digest },
      inputs,
      passed: report.passed,
      levels: policy.environment === void 0 ? [] : [environmentLevel(policy.environment)]
    })
  };
}
function summaryPredicate(input) {
  const sha256 = (digest) => ({ sha256: digest.slice("sha256:".length) });
  return {
    verifier: { id: input.verifierId },
    timeVerified: input.timeVerified.toISOString(),
    resourceUri: input.resourceUri,
    policy: { uri: input.policy.uri, digest: sha256(input.policy.digest) },
    inputAttestations: input.inputs.map(({ uri, digest }) => ({ uri, digest: sha256(digest) })),
    verificationResult: input.passed ? "PASSED" : "FAILED",
    verifiedLevels: input.levels ?? [],
    slsaVersion: "1.1"
  };
}
function summaryFacts(predicate) {
  const text4 = (...path2) => {
    const value = textAt(predicate, ...path2);
    if (value === void 0) throw new SummaryFault(`"${path2.join(".")}" is missing`);
    return value;
  };
  const result = text4("verificationResult");
  if (result !== "PASSED" && result !== "FAILED")
    throw new SummaryFault('"verificationResult" is neither PASSED nor FAILED');
  const timeVerified = text4("timeVerified");
  if (Number.isNaN(Date.parse(timeVerified))) throw new SummaryFault('"timeVerified" is not a time');
  if (!asObject(predicate.policy)) throw new SummaryFault('"policy" is missing');
  const hex = textAt(predicate, "policy", "digest", "sha256");
  return {
    verifierId: text4("verifier", "id"),
    timeVerified,
    resourceUri: text4("resourceUri"),
    policyUri: text4("policy", "uri"),
    policyDigest: hex === void 0 ? void 0 : `sha256:${hex}`,
    result,
    levels: (asArray(predicate.verifiedLevels) ?? []).filter((level) => typeof level === "string")
  };
}
var SummaryFault;
var init_summary2 = __esm({
  "packages/evidence/src/predicates/summary.ts"() {
    "use strict";
    init_json_values();
    init_media_types();
    SummaryFault = class extends Error {
    };
  }
});

// packages/evidence/src/store.ts
function attachBundle(registry, subjects, bundle, options) {
  return attachBundles(registry, [{ ...bundle, subjects }], options);
}
function attachBundles(registry, bundles, options) {
  const config = registry.pushBlob(EMPTY_CONFIG);
  const contents = bundles.flatMap(({ subjects, ...bundle }) => {
    const blobs2 = Promise.all([registry.pushBlob(bundle.bundle, { fresh: bundle.fresh }), config]);
    return subjects.map(async (subject) => referrer(subject, bundle, await blobs2));
  });
  return registry.attachReferrers(contents, options);
}
function referrer({ mediaType, digest, size }, { createdAt, predicateType }, [layer, config]) {
  return {
    schemaVersion: 2,
    mediaType: OCI_MANIFEST,
    artifactType: BUNDLE_V03,
    config: { mediaType: OCI_EMPTY, digest: config.digest, size: config.size },
    layers: [{ mediaType: BUNDLE_V03, digest: layer.digest, size: layer.size }],
    subject: { mediaType, digest, size },
    annotations: {
      [annotations.created]: createdAt.toISOString().replace(/\.\d+Z$/, "Z"),
      [annotations.content]: "dsse-envelope",
      [annotations.predicateType]: predicateType
    }
  };
}
var EMPTY_CONFIG;
var init_store = __esm({
  "packages/evidence/src/store.ts"() {
    "use strict";
    init_src2();
    init_media_types();
    EMPTY_CONFIG = Buffer.from("{}");
  }
});

// packages/evidence/src/trust/signing-config.ts
function parseSigningConfig(text4, where, now, options = {}) {
  let value;
  try {
    value = strictJson(text4);
  } catch (cause) {
    throw errors4.SIGNING_CONFIG_INVALID({ message: `the signing config ${messageOf(cause)}`, where, cause });
  }
  const mediaType = textAt(value, "mediaType");
  if (mediaType !== MEDIA_TYPE)
    throw errors4.SIGNING_CONFIG_INVALID({
      message: "this is not a signing config of version 0.2",
      where,
      expected: `"mediaType": "${MEDIA_TYPE}"`,
      found: JSON.stringify(mediaType ?? null)
    });
  const choose = (list2, config2, versions) => {
    const services = newestOfEach(readServices(at(value, list2), list2, where), versions, now);
    const selector = config2 === void 0 ? "ANY" : selectorOf(at(value, config2, "selector"));
    if (selector === "ALL") return { services, count: services.length };
    if (selector === "EXACT") {
      const count2 = at(value, config2 ?? "", "count");
      if (typeof count2 !== "number" || !Number.isInteger(count2) || count2 < 1 || count2 > services.length)
        throw errors4.SIGNING_CONFIG_INVALID({
          message: `"${config2}" asks for an exact number of services that is not there`,
          where,
          expected: `a "count" of 1 to ${services.length}: so many can be used now`,
          found: JSON.stringify(count2 ?? null)
        });
      return { services, count: count2 };
    }
    if (selector !== "ANY")
      throw errors4.SIGNING_CONFIG_INVALID({
        message: `"${config2}" has a selector that is not known`,
        where,
        expected: "ANY, ALL or EXACT",
        found: selector
      });
    return oneOf(services);
  };
  const logs = readServices(at(value, "rekorTlogUrls"), "rekorTlogUrls", where);
  const config = {
    certificateAuthorities: choose("caUrls", void 0, VERSIONS.ca),
    transparencyLogs: choose("rekorTlogUrls", "rekorTlogConfig", VERSIONS.tlog),
    timestampAuthorities: choose("tsaUrls", "tsaConfig", VERSIONS.tsa),
    promisingLogs: oneOf(newestOfEach(logs, [1], now))
  };
  if (options.certificateAuthority !== "optional" && config.certificateAuthorities.services.length === 0)
    throw errors4.SIGNING_CONFIG_INVALID({
      message: "the signing config names no certificate authority that can be used now",
      where,
      expected: `an entry in "caUrls" of version ${VERSIONS.ca.join(" or ")} that is valid at ${now.toISOString()}`
    });
  return config;
}
function oneOf(services) {
  return { services, count: Math.min(1, services.length) };
}
function selectorOf(value) {
  if (value === void 0 || value === null || value === "SERVICE_SELECTOR_UNDEFINED") return "ANY";
  return (typeof value === "number" ? SELECTORS[value] : asText(value)) ?? JSON.stringify(value);
}
function readServices(value, list2, where) {
  return (asArray(value) ?? []).map((item, position) => {
    const fields = asObject(item);
    const url2 = asText(fields?.url);
    const parsed3 = url2 === void 0 ? null : URL.parse(url2);
    if (!fields || url2 === void 0 || parsed3 === null || !["https:", "http:"].includes(parsed3.protocol))
      throw errors4.SIGNING_CONFIG_INVALID({
        message: `"${list2}[${position}]" has no address`,
        where,
        expected: '"url": "https://..."'
      });
    const loopback = ["127.0.0.1", "localhost", "[::1]"].includes(parsed3.hostname);
    if (parsed3.protocol === "http:" && !loopback)
      throw errors4.SIGNING_CONFIG_INVALID({
        message: `"${list2}[${position}]" is not an https address`,
        where,
        found: url2
      });
    const time = (name3, fallback) => {
      const text4 = textAt(fields, "validFor", name3);
      const milliseconds = text4 === void 0 ? fallback : Date.parse(text4);
      if (!Number.isNaN(milliseconds)) return milliseconds;
      throw errors4.SIGNING_CONFIG_INVALID({
        message: `"${list2}[${position}].validFor.${name3}" is not a time`,
        where,
        expected: "RFC 3339: 2026-01-01T00:00:00Z",
        found: text4
      });
    };
    return {
      url: url2,
      majorApiVersion: typeof fields.majorApiVersion === "number" ? fields.majorApiVersion : 1,
      operator: asText(fields.operator) ?? url2,
      validFrom: time("start", 0),
      validTo: time("end", Number.POSITIVE_INFINITY)
    };
  });
}
function newestOfEach(services, versions, now) {
  const usable = services.filter(
    ({ majorApiVersion, validFrom, validTo }) => versions.includes(majorApiVersion) && validFrom <= now.getTime() && now.getTime() <= validTo
  ).sort((a, b) => b.majorApiVersion - a.majorApiVersion || b.validFrom - a.validFrom);
  const seen = /* @__PURE__ */ new Set();
  return usable.filter(({ operator }) => !seen.has(operator) && seen.add(operator)).map(({ url: url2, majorApiVersion, operator, validFrom }) => ({ url: url2, majorApiVersion, operator, validFrom }));
}
var MEDIA_TYPE, VERSIONS, service, none, publicGood, githubInstance, SELECTORS;
var init_signing_config = __esm({
  "packages/evidence/src/trust/signing-config.ts"() {
    "use strict";
    init_src();
    init_strict_json();
    init_errors4();
    init_json_values();
    MEDIA_TYPE = "application/vnd.dev.sigstore.signingconfig.v0.2+json";
    VERSIONS = { ca: [1], tlog: [1, 2], tsa: [1] };
    service = (url2, operator = "sigstore.dev") => ({
      url: url2,
      majorApiVersion: 1,
      operator,
      validFrom: 0
    });
    none = { services: [], count: 0 };
    publicGood = {
      certificateAuthorities: { services: [service("https://fulcio.sigstore.dev")], count: 1 },
      transparencyLogs: { services: [service("https://rekor.sigstore.dev")], count: 1 },
      timestampAuthorities: { services: [service("https://timestamp.sigstore.dev/api/v1/timestamp")], count: 1 },
      promisingLogs: { services: [service("https://rekor.sigstore.dev")], count: 1 }
    };
    githubInstance = {
      certificateAuthorities: { services: [service("https://fulcio.githubapp.com", "github.com")], count: 1 },
      transparencyLogs: none,
      timestampAuthorities: {
        services: [service("https://timestamp.githubapp.com/api/v1/timestamp", "github.com")],
        count: 1
      },
      promisingLogs: none
    };
    SELECTORS = ["ANY", "ALL", "ANY", "EXACT"];
  }
});

// packages/evidence/src/trust/trusted-root.ts
function parseTrustedRoot(text4, where, options = {}) {
  let value;
  try {
    value = strictJson(text4);
  } catch (cause) {
    throw errors4.TRUST_ROOT_INVALID({ message: `the trusted root ${messageOf(cause)}`, where, cause });
  }
  const json = asObject(value);
  const mediaType = asText(json?.mediaType);
  if (!json || mediaType === void 0 || !MEDIA_TYPES.includes(mediaType))
    throw errors4.TRUST_ROOT_INVALID({
      message: "this is not a Sigstore trusted root",
      where,
      expected: `"mediaType": "${MEDIA_TYPES[0]}"`,
      found: JSON.stringify(mediaType ?? null)
    });
  if (options.certificateAuthority !== "optional" && (asArray(json.certificateAuthorities) ?? []).length === 0)
    throw errors4.TRUST_ROOT_INVALID({
      message: "the trusted root names no certificate authority",
      where
    });
  for (const list2 of ["tlogs", "ctlogs"]) {
    (asArray(json[list2]) ?? []).forEach((log, position) => {
      if (textAt(log, "publicKey", "validFor", "start") === void 0)
        throw errors4.TRUST_ROOT_INVALID({
          message: `"${list2}[${position}].publicKey.validFor.start" is missing`,
          where,
          expected: "the time from which the key of the log is believed",
          found: JSON.stringify(at(log, "publicKey", "validFor") ?? null)
        });
    });
  }
  return { json, digest: `sha256:${sha256Hex(text4)}` };
}
function expectRootCurrent(root, now, where) {
  const ends = (asArray(root.json.certificateAuthorities) ?? []).map(
    (authority) => textAt(authority, "validFor", "end")
  );
  if (ends.length === 0 || ends.some((end) => end === void 0 || Date.parse(end) >= now.getTime())) return;
  throw errors4.TRUST_ROOT_STALE({
    message: "no certificate authority of the trusted root is valid any more",
    where,
    expected: `an authority that is valid at ${now.toISOString()}`,
    found: `the last one ended ${ends.sort().at(-1) ?? ""}`,
    fix: "replace the trusted root by that of the Sigstore instance that signs today"
  });
}
var MEDIA_TYPES, noTrustedRoot;
var init_trusted_root = __esm({
  "packages/evidence/src/trust/trusted-root.ts"() {
    "use strict";
    init_src();
    init_strict_json();
    init_errors4();
    init_json_values();
    MEDIA_TYPES = [
      "application/vnd.dev.sigstore.trustedroot+json;version=0.1",
      "application/vnd.dev.sigstore.trustedroot.v0.1+json",
      "application/vnd.dev.sigstore.trustedroot.v0.2+json"
    ];
    noTrustedRoot = (() => {
      const json = {
        mediaType: MEDIA_TYPES[0],
        tlogs: [],
        certificateAuthorities: [],
        ctlogs: [],
        timestampAuthorities: []
      };
      return { json, digest: `sha256:${sha256Hex(JSON.stringify(json))}` };
    })();
  }
});

// packages/evidence/src/trust/tuf-cache.ts
function tufCache(folder) {
  const pathOf = (name3) => {
    if (!FILE_NAME.test(name3)) throw new TypeError(`${JSON.stringify(name3)} is not a name for a cached file`);
    return (0, import_node_path3.join)(folder, name3);
  };
  return {
    read: (name3) => (0, import_promises.readFile)(pathOf(name3)).catch(() => void 0),
    async write(name3, bytes) {
      const path2 = pathOf(name3);
      const temporary = `${path2}.${process.pid}.${Date.now()}`;
      try {
        await (0, import_promises.mkdir)(folder, { recursive: true });
        await (0, import_promises.writeFile)(temporary, bytes, { mode: 384 });
        await (0, import_promises.rename)(temporary, path2);
      } catch {
      }
    }
  };
}
function tufCacheFolder(env) {
  const base = env.RUNNER_TOOL_CACHE || env.XDG_CACHE_HOME || (0, import_node_path3.join)(env.HOME || (0, import_node_os2.homedir)(), ".cache");
  return (0, import_node_path3.join)(base, "waybill", "tuf");
}
var import_promises, import_node_os2, import_node_path3, FILE_NAME;
var init_tuf_cache = __esm({
  "packages/evidence/src/trust/tuf-cache.ts"() {
    "use strict";
    import_promises = require("node:fs/promises");
    import_node_os2 = require("node:os");
    import_node_path3 = require("node:path");
    FILE_NAME = /^[a-z0-9][a-z0-9._-]{0,100}$/i;
  }
});

// packages/evidence/src/trust/tuf-roots.ts
var tuf_roots_exports = {};
__export(tuf_roots_exports, {
  GITHUB_ROOT: () => GITHUB_ROOT,
  PUBLIC_GOOD_ROOT: () => PUBLIC_GOOD_ROOT
});
var PUBLIC_GOOD_ROOT, GITHUB_ROOT;
var init_tuf_roots = __esm({
  "packages/evidence/src/trust/tuf-roots.ts"() {
    "use strict";
    PUBLIC_GOOD_ROOT = String.raw`{"signatures":[{"keyid":"e71a54d543835ba86adad9460379c7641fb8726d164ea766801a1c522aba7ea2","sig":"3045022065c68f28ebe44d0a4e047a6e287f9669c8e3b31e08536396c67a1483326be8c6022100e7524a889e40de0df84231dd40e1fcc57fbbbf62055c17076568307dbc509046"},{"keyid":"22f4caec6d8e6f9555af66b3d4c3cb06a3bb23fdc7e39c916c61f462e6f52b06","sig":"304502206fedc4a382a0c5155e812c9b7461fe388ef704fef9e093c5c236e20abbf8e6620221008bbec36b63bf9baebc03a83c770cf9387efc90907eb83070b7a875129512d687"},{"keyid":"61643838125b440b40db6942f5cb5a31c0dc04368316eb2aaa58b95904a58222","sig":"30450220468f4219db51c7e815e1e3d33d9987878aa12aeaf331604d5180dd60b19dfb350221009f778ef5e96647c08bd23d63f69c0cce6fc353d747b9d51f35dc0f8678de9fef"},{"keyid":"a687e5bf4fab82b0ee58d46e05c9535145a2c9afb458f43d42b45ca0fdce2a70","sig":"3045022029e2518a7bcac05ec0b227809ce0c969406743412f90dc5255401afb13363f4602210087a64182249e41dd11de91c9f385a33659bd60147a93d13c86b7a64e447f9826"},{"keyid":"183e64f37670dc13ca0d28995a3053f3740954ddce44321a41e46534cf44e632","sig":"30450221008051c456ed2bf48aa5fc5742928ab0904266c1d6bdde5fc75ae20f12d098a95502203cc683bd86793808e6c9f89e2ca93f80b00c6ea64880ac4e37db69e2e86b24e3"}],"signed":{"_type":"root","consistent_snapshot":true,"expires":"2027-04-22T19:27:31Z","keys":{"0c87432c3bf09fd99189fdc32fa5eaedf4e4a5fac7bab73fa04a2e0fc64af6f5":{"keyid_hash_algorithms":["sha256","sha512"],"keytype":"ecdsa","keyval":{"public":"-----BEGIN PUBLIC KEY-----\nMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEWRiGr5+j+3J5SsH+Ztr5nE2H2wO7\nBV+nO3s93gLca18qTOzHY1oWyAGDykMSsGTUBSt9D+An0KfKsD2mfSM42Q==\n-----END PUBLIC KEY-----\n"},"scheme":"ecdsa-sha2-nistp256","x-tuf-on-ci-online-uri":"gcpkms:projects/sigstore-root-signing/locations/global/keyRings/root/cryptoKeys/timestamp/cryptoKeyVersions/1"},"183e64f37670dc13ca0d28995a3053f3740954ddce44321a41e46534cf44e632":{"keytype":"ecdsa","keyval":{"public":"-----BEGIN PUBLIC KEY-----\nMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEMxpPOJCIZ5otG4106fGJseEQi3V9\npkMYQ4uyV9Tj1M7WHXIyLG+jkfvuG0glQ1JZbRZZBV3gAR4sojdGHISeow==\n-----END PUBLIC KEY-----\n"},"scheme":"ecdsa-sha2-nistp256","x-tuf-on-ci-keyowner":"@lance"},"22f4caec6d8e6f9555af66b3d4c3cb06a3bb23fdc7e39c916c61f462e6f52b06":{"keyid_hash_algorithms":["sha256","sha512"],"keytype":"ecdsa","keyval":{"public":"-----BEGIN PUBLIC KEY-----\nMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEzBzVOmHCPojMVLSI364WiiV8NPrD\n6IgRxVliskz/v+y3JER5mcVGcONliDcWMC5J2lfHmjPNPhb4H7xm8LzfSA==\n-----END PUBLIC KEY-----\n"},"scheme":"ecdsa-sha2-nistp256","x-tuf-on-ci-keyowner":"@santiagotorres"},"61643838125b440b40db6942f5cb5a31c0dc04368316eb2aaa58b95904a58222":{"keyid_hash_algorithms":["sha256","sha512"],"keytype":"ecdsa","keyval":{"public":"-----BEGIN PUBLIC KEY-----\nMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEinikSsAQmYkNeH5eYq/CnIzLaacO\nxlSaawQDOwqKy/tCqxq5xxPSJc21K4WIhs9GyOkKfzueY3GILzcMJZ4cWw==\n-----END PUBLIC KEY-----\n"},"scheme":"ecdsa-sha2-nistp256","x-tuf-on-ci-keyowner":"@bobcallaway"},"a687e5bf4fab82b0ee58d46e05c9535145a2c9afb458f43d42b45ca0fdce2a70":{"keyid_hash_algorithms":["sha256","sha512"],"keytype":"ecdsa","keyval":{"public":"-----BEGIN PUBLIC KEY-----\nMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAE0ghrh92Lw1Yr3idGV5WqCtMDB8Cx\n+D8hdC4w2ZLNIplVRoVGLskYa3gheMyOjiJ8kPi15aQ2//7P+oj7UvJPGw==\n-----END PUBLIC KEY-----\n"},"scheme":"ecdsa-sha2-nistp256","x-tuf-on-ci-keyowner":"@joshuagl"},"e71a54d543835ba86adad9460379c7641fb8726d164ea766801a1c522aba7ea2":{"keyid_hash_algorithms":["sha256","sha512"],"keytype":"ecdsa","keyval":{"public":"-----BEGIN PUBLIC KEY-----\nMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEEXsz3SZXFb8jMV42j6pJlyjbjR8K\nN3Bwocexq6LMIb5qsWKOQvLN16NUefLc4HswOoumRsVVaajSpQS6fobkRw==\n-----END PUBLIC KEY-----\n"},"scheme":"ecdsa-sha2-nistp256","x-tuf-on-ci-keyowner":"@mnm678"}},"roles":{"root":{"keyids":["e71a54d543835ba86adad9460379c7641fb8726d164ea766801a1c522aba7ea2","22f4caec6d8e6f9555af66b3d4c3cb06a3bb23fdc7e39c916c61f462e6f52b06","61643838125b440b40db6942f5cb5a31c0dc04368316eb2aaa58b95904a58222","a687e5bf4fab82b0ee58d46e05c9535145a2c9afb458f43d42b45ca0fdce2a70","183e64f37670dc13ca0d28995a3053f3740954ddce44321a41e46534cf44e632"],"threshold":3},"snapshot":{"keyids":["0c87432c3bf09fd99189fdc32fa5eaedf4e4a5fac7bab73fa04a2e0fc64af6f5"],"threshold":1,"x-tuf-on-ci-expiry-period":3650,"x-tuf-on-ci-signing-period":365},"targets":{"keyids":["e71a54d543835ba86adad9460379c7641fb8726d164ea766801a1c522aba7ea2","22f4caec6d8e6f9555af66b3d4c3cb06a3bb23fdc7e39c916c61f462e6f52b06","61643838125b440b40db6942f5cb5a31c0dc04368316eb2aaa58b95904a58222","a687e5bf4fab82b0ee58d46e05c9535145a2c9afb458f43d42b45ca0fdce2a70","183e64f37670dc13ca0d28995a3053f3740954ddce44321a41e46534cf44e632"],"threshold":3},"timestamp":{"keyids":["0c87432c3bf09fd99189fdc32fa5eaedf4e4a5fac7bab73fa04a2e0fc64af6f5"],"threshold":1,"x-tuf-on-ci-expiry-period":7,"x-tuf-on-ci-signing-period":6}},"spec_version":"1.0","version":16,"x-tuf-on-ci-expiry-period":197,"x-tuf-on-ci-signing-period":46}}`;
    GITHUB_ROOT = String.raw`{"signatures":[{"keyid":"4f4d1dd75f2d7f3860e3a068d7bed90dec5f0faafcbe1ace7fb7d95d29e07228","sig":""},{"keyid":"eb8eff37f93af2faaba519f341decec3cecd3eeafcace32966db9723842c8a62","sig":""},{"keyid":"539dde44014c850fe6eeb8b299eb7dae2e1f4bf83454b949e98aa73542cdc65a","sig":""},{"keyid":"a10513a5ab61acd0c6b6fbe0504856ead18f3b17c4fabbe3fa848c79a5a187cf","sig":"3046022100ca341d3ba2ef7657d69c2825729959681f55aec497b612e81a547e2abb616b49022100cd605b412a3d991f92e0818e07e60383bbd23904723eec221d6e39fdfeae3104"},{"keyid":"5e01c9a0b2641a8965a4a74e7df0bc7b2d8278a2c3ca0cf7a3f2f783d3c69800","sig":"3046022100d0f70effe60d6a18319e2890088cd01d45c654ee6d2ce1d5c3cdcf2dc7f637570221008f947a2d7334d948f1c4794b0a465f1dfb99a578dd8d1f4563cee0581f457db2"},{"keyid":"54809115b40137aac01af4b7ac2408c77ea0d58fa4dad48fc3196497d2a26f44","sig":"304502201ae931db1c48020fb37af54d446ac856306f619dfc3f93ddcff70d2880e443dc022100992b70451aa74805adef24e85ec352e598812267f623979bd4ce719b66b62d22"},{"keyid":"88737ccdac7b49cc237e9aaead81be2a40278b886a693d8149a19cf543f093d3","sig":"3045022023bba8e14c177609f43873aa0087ef983ddd2bad9a0a832c0cf279e1be8798f2022100facfaecc1d7ee793042eaaa6970fb9ca700c3bdbf4ee43ed0f8d0fc3aef96563"},{"keyid":"d6a89e23fb22801a0d1186bf1bdd007e228f65a8aa9964d24d06cb5fbb0ce91c","sig":"3046022100d2f6cceb05d135ce6a6ce7fe1dc76c24508154ad71c433028e64ca95ba716ffb022100f0592d60eb67508dd5f9cc593a4cca33bbaf94882c3d74a560fda845a456c6cc"},{"keyid":"8b498a80a1b7af188c10c9abdf6aade81d14faaffcde2abcd6063baa673ebd12","sig":"30450221009af2f0c534ed92de909a3b727f7101319c18e10623de8f48a0eba980d3d54d830220095842b16c58567c71f9dfa0b54e79daca1b2fecf3cb2ea4ee6d8393bdf93294"}],"signed":{"_type":"root","consistent_snapshot":true,"expires":"2025-04-11T14:36:57Z","keys":{"4f4d1dd75f2d7f3860e3a068d7bed90dec5f0faafcbe1ace7fb7d95d29e07228":{"keytype":"ecdsa","keyval":{"public":"-----BEGIN PUBLIC KEY-----\nMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAENki7aZVips5SgRzCd/Om0CGzQKY/\nnv84giqVDmdwb2ys82Z6soFLasvYYEEQcwqaC170n9gr93wHUgPc796uJA==\n-----END PUBLIC KEY-----\n"},"scheme":"ecdsa-sha2-nistp256","x-tuf-on-ci-keyowner":"@ashtom"},"539dde44014c850fe6eeb8b299eb7dae2e1f4bf83454b949e98aa73542cdc65a":{"keytype":"ecdsa","keyval":{"public":"-----BEGIN PUBLIC KEY-----\nMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAElD0o2sOZN9n3RKQ7PtMLAoXj+2Ai\nn4PKT/pfnzDlNLrD3VTQwCc4sR4t+OLu4KQ+qk+kXkR9YuBsu3bdJZ1OWw==\n-----END PUBLIC KEY-----\n"},"scheme":"ecdsa-sha2-nistp256","x-tuf-on-ci-keyowner":"@nerdneha"},"54809115b40137aac01af4b7ac2408c77ea0d58fa4dad48fc3196497d2a26f44":{"keytype":"ecdsa","keyval":{"public":"-----BEGIN PUBLIC KEY-----\nMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEimKcdST+ORD+g0aGEFDOVZDAaIYg\nIgesNKiIe2L7MUsYx5UHhzQ08quvew13eYSCNJnfwooFZu7cdTu8AwqFjQ==\n-----END PUBLIC KEY-----\n"},"scheme":"ecdsa-sha2-nistp256","x-tuf-on-ci-keyowner":"@alexiswales"},"88737ccdac7b49cc237e9aaead81be2a40278b886a693d8149a19cf543f093d3":{"keytype":"ecdsa","keyval":{"public":"-----BEGIN PUBLIC KEY-----\nMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEBagkskNOpOTbetTX5CdnvMy+LiWn\nonRrNrqAHL4WgiebH7Uig7GLhC3bkeA/qgb926/vr9qhOPG9Buj2HatrPw==\n-----END PUBLIC KEY-----\n"},"scheme":"ecdsa-sha2-nistp256","x-tuf-on-ci-keyowner":"@gregose"},"8b498a80a1b7af188c10c9abdf6aade81d14faaffcde2abcd6063baa673ebd12":{"keytype":"ecdsa","keyval":{"public":"-----BEGIN PUBLIC KEY-----\nMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAE7IEoVNwrprchXGhT5sAhSax7SOd3\n8duuISghCzfmHdKJWSbV2wJRamRiUVRtmA83K/qm5cT20WXMCT5QeM/D3A==\n-----END PUBLIC KEY-----\n"},"scheme":"ecdsa-sha2-nistp256","x-tuf-on-ci-keyowner":"@trevrosen"},"a10513a5ab61acd0c6b6fbe0504856ead18f3b17c4fabbe3fa848c79a5a187cf":{"keytype":"ecdsa","keyval":{"public":"-----BEGIN PUBLIC KEY-----\nMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEC2wJ3xscyXxBLybJ9FVjwkyQMe53\nRHUz77AjMO8MzVaT8xw6ZvJqdNZiytYtigWULlINxw6frNsWJKb/f7lC8A==\n-----END PUBLIC KEY-----\n"},"scheme":"ecdsa-sha2-nistp256","x-tuf-on-ci-keyowner":"@kommendorkapten"},"d6a89e23fb22801a0d1186bf1bdd007e228f65a8aa9964d24d06cb5fbb0ce91c":{"keytype":"ecdsa","keyval":{"public":"-----BEGIN PUBLIC KEY-----\nMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEDdORwcruW3gqAgaLjH/nNdGMB4kQ\nAvA+wD6DyO4P/wR8ee2ce83NZHq1ZADKhve0rlYKaKy3CqyQ5SmlZ36Zhw==\n-----END PUBLIC KEY-----\n"},"scheme":"ecdsa-sha2-nistp256","x-tuf-on-ci-keyowner":"@krukow"},"eb8eff37f93af2faaba519f341decec3cecd3eeafcace32966db9723842c8a62":{"keytype":"ecdsa","keyval":{"public":"-----BEGIN PUBLIC KEY-----\nMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAENynVdQnM9h7xU71G7PiJpQaDemub\nkbjsjYwLlPJTQVuxQO8WeIpJf8MEh5rf01t2dDIuCsZ5gRx+QvDv0UzfsA==\n-----END PUBLIC KEY-----\n"},"scheme":"ecdsa-sha2-nistp256","x-tuf-on-ci-keyowner":"@mph4"},"eb9799b483affac9da87ef4c9ea467928415c961349e607e5e6e485679b07f8f":{"keytype":"ecdsa","keyval":{"public":"-----BEGIN PUBLIC KEY-----\nMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAENKNcNcX+d73lS1TRFb9Vnp8JvOoh\nzYQ+in43iGenbG8RGo9L/6FJ2hoRbVU6xskvyuErcdPbCdI4GxrQ5i8hkw==\n-----END PUBLIC KEY-----\n"},"scheme":"ecdsa-sha2-nistp256","x-tuf-on-ci-online-uri":"azurekms://production-tuf-root.vault.azure.net/keys/Online-Key/aaf375fd8ed24acb949a5cc173700b05"}},"roles":{"root":{"keyids":["a10513a5ab61acd0c6b6fbe0504856ead18f3b17c4fabbe3fa848c79a5a187cf","4f4d1dd75f2d7f3860e3a068d7bed90dec5f0faafcbe1ace7fb7d95d29e07228","88737ccdac7b49cc237e9aaead81be2a40278b886a693d8149a19cf543f093d3","d6a89e23fb22801a0d1186bf1bdd007e228f65a8aa9964d24d06cb5fbb0ce91c","eb8eff37f93af2faaba519f341decec3cecd3eeafcace32966db9723842c8a62","8b498a80a1b7af188c10c9abdf6aade81d14faaffcde2abcd6063baa673ebd12","539dde44014c850fe6eeb8b299eb7dae2e1f4bf83454b949e98aa73542cdc65a","54809115b40137aac01af4b7ac2408c77ea0d58fa4dad48fc3196497d2a26f44"],"threshold":3},"snapshot":{"keyids":["eb9799b483affac9da87ef4c9ea467928415c961349e607e5e6e485679b07f8f"],"threshold":1,"x-tuf-on-ci-expiry-period":21,"x-tuf-on-ci-signing-period":7},"targets":{"keyids":["a10513a5ab61acd0c6b6fbe0504856ead18f3b17c4fabbe3fa848c79a5a187cf","4f4d1dd75f2d7f3860e3a068d7bed90dec5f0faafcbe1ace7fb7d95d29e07228","88737ccdac7b49cc237e9aaead81be2a40278b886a693d8149a19cf543f093d3","d6a89e23fb22801a0d1186bf1bdd007e228f65a8aa9964d24d06cb5fbb0ce91c","eb8eff37f93af2faaba519f341decec3cecd3eeafcace32966db9723842c8a62","8b498a80a1b7af188c10c9abdf6aade81d14faaffcde2abcd6063baa673ebd12","539dde44014c850fe6eeb8b299eb7dae2e1f4bf83454b949e98aa73542cdc65a","54809115b40137aac01af4b7ac2408c77ea0d58fa4dad48fc3196497d2a26f44"],"threshold":3},"timestamp":{"keyids":["eb9799b483affac9da87ef4c9ea467928415c961349e607e5e6e485679b07f8f"],"threshold":1,"x-tuf-on-ci-expiry-period":7,"x-tuf-on-ci-signing-period":6}},"spec_version":"1.0.31","version":3,"x-tuf-on-ci-expiry-period":240,"x-tuf-on-ci-signing-period":60}}`;
  }
});

// library:tuf-js
var require_tuf_js = __commonJS({
  "library:tuf-js"(exports2, module2) {
    module2.exports = require("./tuf.cjs")["tuf-js"];
  }
});

// library:tuf-js/dist/error.js
var require_error = __commonJS({
  "library:tuf-js/dist/error.js"(exports2, module2) {
    module2.exports = require("./tuf.cjs")["tuf-js/dist/error.js"];
  }
});

// packages/evidence/src/trust/tuf.ts
async function publicRepository(instance) {
  const { GITHUB_ROOT: GITHUB_ROOT2, PUBLIC_GOOD_ROOT: PUBLIC_GOOD_ROOT2 } = await Promise.resolve().then(() => (init_tuf_roots(), tuf_roots_exports));
  return {
    name: instance,
    mirror: MIRRORS[instance],
    root: instance === "github" ? GITHUB_ROOT2 : PUBLIC_GOOD_ROOT2,
    target: "trusted_root.json"
  };
}
async function trustedRootByTuf(repository, options) {
  const { Updater } = await Promise.resolve().then(() => __toESM(require_tuf_js(), 1));
  const cache = tufCache((0, import_node_path4.join)(options.cacheFolder, repository.name));
  const work = await (0, import_promises2.mkdtemp)((0, import_node_path4.join)((0, import_node_os3.tmpdir)(), "waybill-tuf-"));
  try {
    await (0, import_promises2.writeFile)((0, import_node_path4.join)(work, "root.json"), repository.root);
    for (const name3 of KEPT) {
      const bytes2 = await cache.read(name3);
      if (bytes2) await (0, import_promises2.writeFile)((0, import_node_path4.join)(work, name3), bytes2);
    }
    const files = await mirrorFiles(repository, cache, options);
    const updater = new Updater({
      metadataDir: work,
      metadataBaseUrl: repository.mirror,
      fetcher: { downloadBytes: files.metadata, downloadFile: notUsed }
    });
    const bytes = await verified(repository, updater, files).catch((error2) => {
      throw refusal(error2, repository, files);
    });
    await Promise.all(KEPT.map(async (name3) => cache.write(name3, await (0, import_promises2.readFile)((0, import_node_path4.join)(work, name3)))));
    await cache.write(repository.target, bytes);
    return parseTrustedRoot(bytes.toString("utf8"), `${repository.mirror}/targets/${repository.target}`);
  } finally {
    await (0, import_promises2.rm)(work, { recursive: true, force: true });
  }
}
async function verified(repository, updater, files) {
  await updater.refresh();
  const info2 = await updater.getTargetInfo(repository.target);
  if (!info2) throw new Error(`the repository has no target ${repository.target}`);
  const holds2 = (bytes2) => info2.verify(import_node_stream.Readable.from([bytes2]));
  const kept = await files.cachedTarget();
  if (kept && await holds2(kept).then(
    () => true,
    () => false
  ))
    return kept;
  const [hash = ""] = Object.values(info2.hashes);
  const bytes = await files.target(`${hash}.${repository.target}`, Math.min(info2.length, MAX_TARGET_BYTES));
  await holds2(bytes);
  return bytes;
}
async function mirrorFiles(repository, cache, { http, onWarning }) {
  const { DownloadHTTPError } = await Promise.resolve().then(() => __toESM(require_error(), 1));
  let outage;
  async function get(url2, maxLength, accept = []) {
    const answer2 = await http.request({ url: url2, maxResponseBytes: maxLength, retry: RETRY, accept });
    if (answer2.status >= 300) throw new DownloadHTTPError(`${url2} answered ${answer2.status}`, answer2.status);
    return answer2.body;
  }
  return {
    outage: () => outage,
    cachedTarget: () => cache.read(repository.target),
    target: (name3, maxLength) => get(`${repository.mirror}/targets/${name3}`, maxLength),
    async metadata(url2, maxLength) {
      const name3 = url2.slice(url2.lastIndexOf("/") + 1);
      const isRoot = /^\d+\.root\.json$/.test(name3);
      if (outage === void 0) {
        try {
          const bytes = await get(url2, maxLength, isRoot ? NO_NEWER_ROOT : []);
          if (isRoot) await cache.write(name3, bytes);
          return bytes;
        } catch (error2) {
          if (!(error2 instanceof WaybillError) || error2.code === "WAYBILL_HTTP_TOO_LARGE") throw error2;
          outage = error2;
          onWarning?.(
            `${repository.mirror} could not be reached; what is cached of it is used as long as it is valid (${messageOf(error2)})`
          );
        }
      }
      const plain = isRoot ? name3 : name3.replace(/^\d+\./, "");
      const kept = isRoot || KEPT.includes(plain) ? await cache.read(plain) : void 0;
      if (kept) return kept;
      if (isRoot) throw new DownloadHTTPError("no newer root is cached", 404);
      throw outage;
    }
  };
}
async function notUsed() {
  throw new Error("targets are fetched by name");
}
function refusal(error2, { name: name3, mirror }, files) {
  const text4 = messageOf(error2);
  if (STALE.test(text4))
    return errors4.TRUST_ROOT_STALE({
      message: `the metadata of the ${name3} instance is out of date`,
      where: mirror,
      found: text4,
      cause: files.outage()
    });
  const outage = files.outage() ?? (error2 instanceof WaybillError ? error2 : void 0);
  if (outage !== void 0)
    return errors4.TRUST_ROOT_UNREACHABLE({
      message: `the trusted root of the ${name3} instance could not be fetched, and nothing that is cached holds`,
      where: mirror,
      cause: outage
    });
  return errors4.TRUST_ROOT_UNVERIFIED({
    message: `what is served as the trusted root of the ${name3} instance does not verify`,
    where: mirror,
    found: text4
  });
}
var import_promises2, import_node_os3, import_node_path4, import_node_stream, MIRRORS, KEPT, NO_NEWER_ROOT, MAX_TARGET_BYTES, RETRY, STALE;
var init_tuf = __esm({
  "packages/evidence/src/trust/tuf.ts"() {
    "use strict";
    import_promises2 = require("node:fs/promises");
    import_node_os3 = require("node:os");
    import_node_path4 = require("node:path");
    import_node_stream = require("node:stream");
    init_src();
    init_errors4();
    init_trusted_root();
    init_tuf_cache();
    MIRRORS = {
      "public-good": "https://tuf-repo-cdn.sigstore.dev",
      github: "https://tuf-repo.github.com"
    };
    KEPT = ["timestamp.json", "snapshot.json", "targets.json"];
    NO_NEWER_ROOT = [403, 404];
    MAX_TARGET_BYTES = 1024 * 1024;
    RETRY = { attempts: 3, budgetMs: 15e3 };
    STALE = /is expired|is less than current version|does not match snapshot version|doesn't match timestamp/;
  }
});

// packages/evidence/src/verify/log-validity.ts
function expectLogsKnown({ tlogEntries }, root) {
  for (const { logId } of tlogEntries) {
    const id = logId.keyId.toString("base64");
    if (logsOf(root, id).length === 0)
      throw new LogNotValid(`the trusted root does not name the log ${id} that the entry is of`);
  }
}
function expectLogsValid(entity, root) {
  const times = signedTimes(entity);
  for (const { logId } of entity.tlogEntries) {
    const id = logId.keyId.toString("base64");
    if (!logsOf(root, id).some((log) => times.every((time) => holds(log, time))))
      throw new LogNotValid(`log ${id} was not trusted when the bundle was signed`);
  }
}
function logsOf({ tlogs }, id) {
  const logs = Array.isArray(tlogs) ? tlogs : [];
  return logs.filter((log) => (log.checkpointKeyId ?? log.logId)?.keyId === id);
}
function holds({ publicKey }, time) {
  const { start, end } = publicKey?.validFor ?? {};
  return start !== void 0 && Date.parse(start) <= time.getTime() && (!end || time.getTime() <= Date.parse(end));
}
function signedTimes({ timestamps }) {
  return timestamps.flatMap((time) => {
    if (time.$case === "timestamp-authority") return [time.timestamp.signingTime];
    return time.tlogEntry.inclusionPromise ? [new Date(Number(time.tlogEntry.integratedTime) * 1e3)] : [];
  });
}
var LogNotValid;
var init_log_validity = __esm({
  "packages/evidence/src/verify/log-validity.ts"() {
    "use strict";
    LogNotValid = class extends Error {
    };
  }
});

// packages/evidence/src/verify/logged-signer.ts
function loggedSigner(body) {
  const entry2 = JSON.parse(Buffer.from(body).toString("utf8"));
  const pem = textAt(entry2, "spec", "signatures", 0, "verifier") ?? textAt(entry2, "spec", "signature", "publicKey", "content") ?? textAt(entry2, "spec", "content", "envelope", "signatures", 0, "publicKey");
  if (pem !== void 0) return fromPem(Buffer.from(pem, "base64").toString("utf8"));
  for (const path2 of [
    ["spec", "hashedRekordV002", "signature", "verifier"],
    ["spec", "dsseV002", "signatures", 0, "verifier"]
  ]) {
    const certificate = textAt(entry2, ...path2, "x509Certificate", "rawBytes");
    if (certificate !== void 0)
      return { kind: "certificate", der: new import_node_crypto3.X509Certificate(Buffer.from(certificate, "base64")).raw };
    const key = textAt(entry2, ...path2, "publicKey", "rawBytes");
    if (key !== void 0) return { kind: "key", der: spki(Buffer.from(key, "base64")) };
  }
  return void 0;
}
function fromPem(pem) {
  if (pem.includes("-----BEGIN CERTIFICATE-----"))
    return { kind: "certificate", der: new import_node_crypto3.X509Certificate(pem).raw };
  return { kind: "key", der: (0, import_node_crypto3.createPublicKey)(pem).export({ type: "spki", format: "der" }) };
}
function spki(der) {
  return (0, import_node_crypto3.createPublicKey)({ key: der, type: "spki", format: "der" }).export({ type: "spki", format: "der" });
}
var import_node_crypto3;
var init_logged_signer = __esm({
  "packages/evidence/src/verify/logged-signer.ts"() {
    "use strict";
    import_node_crypto3 = __toESM(require_crypto(), 1);
    init_json_values();
  }
});

// packages/evidence/src/verify/signer-identity.ts
function signerIdentity(certificate) {
  const names = new import_node_crypto4.X509Certificate(certificate.root.toDER()).subjectAltName ?? "";
  const san = /^URI:([^\s,"]+)$/.exec(names)?.[1];
  if (san === void 0)
    throw new IdentityFault(
      `the certificate names ${names === "" ? "nobody" : JSON.stringify(names.slice(0, 200))}, not one workflow`
    );
  const values = Object.fromEntries(
    Object.entries(OIDS).map(([name3, arc]) => [name3, extension(certificate, `${ARC}.${arc}`)])
  );
  return {
    san,
    ...values,
    // Older certificates carry the issuer in the first extension alone, as plain text.
    issuer: values.issuer || (certificate.extension(`${ARC}.1`)?.value.toString("utf8") ?? "")
  };
}
function extension(certificate, oid) {
  const found = certificate.extension(oid);
  if (!found) return "";
  const inner = found.valueObj.subs[0];
  if (!inner || inner.tag.number !== UTF8_STRING)
    throw new IdentityFault(`extension ${oid} of the certificate is not a UTF-8 text`);
  return inner.value.toString("utf8");
}
var import_node_crypto4, IdentityFault, ARC, UTF8_STRING, OIDS;
var init_signer_identity = __esm({
  "packages/evidence/src/verify/signer-identity.ts"() {
    "use strict";
    import_node_crypto4 = __toESM(require_crypto(), 1);
    IdentityFault = class extends Error {
    };
    ARC = "1.3.6.1.4.1.57264.1";
    UTF8_STRING = 12;
    OIDS = {
      issuer: 8,
      builderUri: 9,
      builderDigest: 10,
      runnerEnvironment: 11,
      sourceRepositoryUri: 12,
      sourceDigest: 13,
      sourceRef: 14,
      sourceRepositoryId: 15,
      sourceOwnerId: 17,
      configUri: 18,
      trigger: 20,
      runUrl: 21,
      visibility: 22
    };
  }
});

// packages/toolkit/src/public-key.ts
function readPublicKey(pem) {
  const label = pemLabel(pem);
  if (label !== "PUBLIC KEY" && label !== "RSA PUBLIC KEY")
    throw new PublicKeyFault("unreadable", "this is not a public key", {
      expected: "PUBLIC KEY in PEM",
      found: label ?? "no PEM"
    });
  let key;
  try {
    key = (0, import_node_crypto5.createPublicKey)(pem);
  } catch (error2) {
    if (!String(error2.code).startsWith("ERR_")) throw error2;
    throw new PublicKeyFault("unreadable", "the public key cannot be read", {});
  }
  return publicKeyOf(key);
}
function publicKeyOf(key) {
  const kind = kindOf2(key);
  if (kind === void 0)
    throw new PublicKeyFault("kind", "keys of this kind are not taken", {
      expected: TAKEN,
      found: shown3(key)
    });
  const publicKey = key.type === "private" ? (0, import_node_crypto5.createPublicKey)(key) : key;
  const der = publicKey.export({ type: "spki", format: "der" });
  const digest = (0, import_node_crypto5.createHash)("sha256").update(der).digest();
  return {
    key: publicKey,
    kind,
    der,
    pem: publicKey.export({ type: "spki", format: "pem" }).toString(),
    id: `sha256:${digest.toString("hex")}`,
    hint: digest.toString("base64")
  };
}
function pemLabel(text4) {
  return /^\s*-----BEGIN ([A-Z0-9 ]{1,60})-----/.exec(text4)?.[1];
}
function kindOf2({ asymmetricKeyType, asymmetricKeyDetails }) {
  const { namedCurve, modulusLength = 0 } = asymmetricKeyDetails ?? {};
  if (asymmetricKeyType === "ec" && namedCurve === "prime256v1") return "ecdsa-p256";
  if (asymmetricKeyType === "rsa" && RSA_BITS.includes(modulusLength)) return "rsa";
  return asymmetricKeyType === "ed25519" ? "ed25519" : void 0;
}
function shown3({ asymmetricKeyType, asymmetricKeyDetails = {} }) {
  const { namedCurve, modulusLength } = asymmetricKeyDetails;
  const detail = namedCurve ?? (modulusLength === void 0 ? void 0 : `${modulusLength} bits`);
  return [asymmetricKeyType, detail].filter(Boolean).join(" ");
}
var import_node_crypto5, RSA_BITS, TAKEN, PublicKeyFault;
var init_public_key = __esm({
  "packages/toolkit/src/public-key.ts"() {
    "use strict";
    import_node_crypto5 = __toESM(require_crypto(), 1);
    RSA_BITS = [2048, 3072, 4096];
    TAKEN = `ECDSA P-256, RSA with ${RSA_BITS.join(", ")} bits, or Ed25519`;
    PublicKeyFault = class extends Error {
      /** `unreadable`: it is no public key in PEM. `kind`: it is one that is not taken. */
      problem;
      expected;
      found;
      constructor(problem, message, seen) {
        super(message);
        this.problem = problem;
        this.expected = seen.expected;
        this.found = seen.found;
      }
    };
  }
});

// packages/evidence/src/verify/public-key.ts
function readPublicKey2(pem, where) {
  return named(where, () => readPublicKey(pem));
}
function named(where, read) {
  try {
    return read();
  } catch (error2) {
    if (!(error2 instanceof PublicKeyFault)) throw error2;
    const { message, problem, expected, found } = error2;
    const define = problem === "kind" ? errors4.KEY_KIND : errors4.KEY_INVALID;
    throw define({ message, where, expected, found });
  }
}
var init_public_key2 = __esm({
  "packages/evidence/src/verify/public-key.ts"() {
    "use strict";
    init_public_key();
    init_errors4();
    init_public_key();
  }
});

// packages/evidence/src/verify/trusted-keys.ts
function keyRules(keys) {
  const byId = /* @__PURE__ */ new Map();
  for (const {
    name: name3,
    publicKey: pem,
    transparencyLog = "required",
    signedTime = "required",
    validity
  } of keys) {
    const publicKey = readPublicKey2(pem, "keys");
    const other = byId.get(publicKey.id);
    const stricter = (mine, theirs) => theirs === "required" ? theirs : mine;
    byId.set(publicKey.id, {
      publicKey,
      shown: other?.shown ?? keyName({ name: name3 }, publicKey.id),
      transparencyLog: stricter(transparencyLog, other?.transparencyLog),
      signedTime: stricter(signedTime, other?.signedTime),
      validity: both(validity, other?.validity)
    });
  }
  return [...byId.values()];
}
function keyName({ name: name3 }, id) {
  return name3 === void 0 ? id : `${name3} (${id})`;
}
function untimely({ shown: shown4, validity }, time, now) {
  if (validity === void 0) return void 0;
  const { from, until } = validity;
  const at2 = time ?? now;
  if (from <= at2 && at2 < until) return void 0;
  const said2 = time === void 0 ? `nobody signed the time, and it is ${now.toISOString()}` : `it was signed at ${time.toISOString()}`;
  return `the key ${shown4} signs from ${from.toISOString()} until ${until.toISOString()}; ${said2}`;
}
function both(a, b) {
  if (!a || !b) return a ?? b;
  return {
    from: new Date(Math.max(a.from.getTime(), b.from.getTime())),
    until: new Date(Math.min(a.until.getTime(), b.until.getTime()))
  };
}
function signingKeyOf({ key, signature }, trusted) {
  if (trusted.length === 0)
    return {
      ok: false,
      code: "KEY_NOT_TRUSTED",
      reason: "the bundle is signed by a bare key, not by a workflow"
    };
  const hint = key.$case === "public-key" ? key.hint : "";
  const named2 = trusted.filter(({ publicKey }) => publicKey.hint === hint);
  const rules = (named2.length > 0 ? named2 : trusted).find(
    ({ publicKey }) => signature.verifySignature(publicKey.key)
  );
  if (rules) return { ok: true, rules };
  const [one] = named2;
  if (one)
    return {
      ok: false,
      code: "SIGNATURE_INVALID",
      reason: `the bundle hints at the key ${one.shown}, and its signature is not one by it over what is signed here`
    };
  const said2 = hint === "" ? "names none" : `hints at ${JSON.stringify(hint.slice(0, SHOWN_CHARACTERS2))}`;
  return {
    ok: false,
    code: "KEY_NOT_TRUSTED",
    reason: `the bundle is signed by another key than ${trusted.map(({ shown: shown4 }) => shown4).join(" or ")}, or over something else; it ${said2}`
  };
}
var SHOWN_CHARACTERS2;
var init_trusted_keys = __esm({
  "packages/evidence/src/verify/trusted-keys.ts"() {
    "use strict";
    init_public_key2();
    SHOWN_CHARACTERS2 = 100;
  }
});

// library:@sigstore/core
var require_core = __commonJS({
  "library:@sigstore/core"(exports2, module2) {
    module2.exports = require("./sigstore.cjs")["@sigstore/core"];
  }
});

// library:@sigstore/protobuf-specs
var require_protobuf_specs = __commonJS({
  "library:@sigstore/protobuf-specs"(exports2, module2) {
    module2.exports = require("./sigstore.cjs")["@sigstore/protobuf-specs"];
  }
});

// library:@sigstore/verify
var require_verify = __commonJS({
  "library:@sigstore/verify"(exports2, module2) {
    module2.exports = require("./sigstore.cjs")["@sigstore/verify"];
  }
});

// packages/evidence/src/sign/der.ts
function sequence(...members) {
  return tagged(48, Buffer.concat(members));
}
function integer2(bytes) {
  let start = 0;
  while (start < bytes.length - 1 && bytes[start] === 0) start++;
  const value = bytes.subarray(start);
  return tagged(2, (value[0] ?? 0) >= 128 ? Buffer.concat([Buffer.of(0), value]) : value);
}
function octets(bytes) {
  return tagged(4, bytes);
}
function boolean(value) {
  return tagged(1, Buffer.of(value ? 255 : 0));
}
function nothing() {
  return tagged(5, Buffer.alloc(0));
}
function objectIdentifier(dotted) {
  const [first = 0, second = 0, ...rest] = dotted.split(".").map(Number);
  return tagged(6, Buffer.concat([first * 40 + second, ...rest].map(base128)));
}
function tagged(tag, content) {
  return Buffer.concat([Buffer.of(tag), length(content.length), content]);
}
function length(size) {
  if (size < 128) return Buffer.of(size);
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(size);
  const significant = bytes.subarray(bytes.findIndex((byte) => byte !== 0));
  return Buffer.concat([Buffer.of(128 | significant.length), significant]);
}
function base128(value) {
  const bytes = [value % 128];
  for (let rest = Math.floor(value / 128); rest > 0; rest = Math.floor(rest / 128))
    bytes.unshift(rest % 128 | 128);
  return Buffer.from(bytes);
}
var init_der = __esm({
  "packages/evidence/src/sign/der.ts"() {
    "use strict";
  }
});

// packages/evidence/src/verify/certificates.ts
function extension2(object) {
  const [identifier, ...rest] = object.subs;
  if (!identifier) return object;
  return once(object, [new IdentifierOnce(identifier.tag, identifier.value, identifier.subs), ...rest]);
}
function signedPart(part) {
  if (!part.tag.isContextSpecific(EXTENSIONS)) return once(part);
  return once(
    part,
    part.subs.map((list2) => once(list2, list2.subs.map(extension2)))
  );
}
function known2({ root }) {
  const [signed, ...rest] = root.subs;
  if (!signed) return new KnownCertificate(root);
  return new KnownCertificate(once(root, [once(signed, signed.subs.map(signedPart)), ...rest]));
}
function knownAuthorities(trust) {
  const authorities = (list2) => list2.map((authority) => ({ ...authority, certChain: authority.certChain.map(known2) }));
  return {
    ...trust,
    certificateAuthorities: authorities(trust.certificateAuthorities),
    timestampAuthorities: authorities(trust.timestampAuthorities)
  };
}
function signedEntities() {
  const byBytes = /* @__PURE__ */ new Map();
  function signer(der) {
    const bytes = Buffer.from(der);
    const key = bytes.toString("latin1");
    const certificate = byBytes.get(key) ?? known2(import_core2.X509Certificate.parse(bytes));
    byBytes.set(key, certificate);
    return certificate;
  }
  return (bundle, artifact) => {
    const { verificationMaterial } = bundle;
    const der = leafOf(verificationMaterial.content);
    if (!der) return (0, import_verify.toSignedEntity)(bundle, artifact);
    const content = { $case: "publicKey", publicKey: { hint: "" } };
    const entity = (0, import_verify.toSignedEntity)(
      { ...bundle, verificationMaterial: { ...verificationMaterial, content } },
      artifact
    );
    return { ...entity, key: { $case: "certificate", certificate: signer(der) } };
  };
}
function leafOf(content) {
  if (content.$case === "certificate") return content.certificate.rawBytes;
  if (content.$case === "x509CertificateChain") return content.x509CertificateChain.certificates[0]?.rawBytes;
  return void 0;
}
var import_core2, import_verify, EncodedOnce, IdentifierOnce, once, copy, EXTENSIONS, KnownCertificate;
var init_certificates = __esm({
  "packages/evidence/src/verify/certificates.ts"() {
    "use strict";
    import_core2 = __toESM(require_core(), 1);
    import_verify = __toESM(require_verify(), 1);
    init_der();
    EncodedOnce = class extends import_core2.ASN1Obj {
      #der;
      toDER() {
        this.#der ??= tagged(this.tag.toDER(), this.value);
        return this.#der;
      }
    };
    IdentifierOnce = class extends import_core2.ASN1Obj {
      #identifier;
      toOID() {
        this.#identifier ??= super.toOID();
        return this.#identifier;
      }
    };
    once = (object, subs = object.subs) => new EncodedOnce(object.tag, object.value, subs);
    copy = (object, subs) => new import_core2.ASN1Obj(object.tag, object.value, subs);
    EXTENSIONS = 3;
    KnownCertificate = class extends import_core2.X509Certificate {
      #signedBy = /* @__PURE__ */ new Map();
      verify(issuer) {
        const known3 = this.#signedBy.get(issuer);
        if (known3 !== void 0) return known3;
        const verified2 = super.verify(issuer);
        this.#signedBy.set(issuer, verified2);
        return verified2;
      }
      /** What a certificate log has signed lacks one extension: the library takes it out of a copy. The list is the copy's own. */
      clone() {
        const [signed, ...rest] = this.root.subs;
        const parts = signed?.subs.map(
          (part) => part.tag.isContextSpecific(EXTENSIONS) ? copy(
            part,
            part.subs.map(
              (list2) => copy(
                list2,
                list2.subs.map((extension3) => once(extension3))
              )
            )
          ) : part
        );
        return signed && parts ? new import_core2.X509Certificate(copy(this.root, [copy(signed, parts), ...rest])) : super.clone();
      }
    };
  }
});

// packages/evidence/src/verify/sigstore.ts
var sigstore_exports = {};
__export(sigstore_exports, {
  TrustedRoot: () => import_protobuf_specs.TrustedRoot,
  Verifier: () => import_verify2.Verifier,
  crypto: () => import_core3.crypto,
  knownAuthorities: () => knownAuthorities,
  signedEntities: () => signedEntities,
  toTrustMaterial: () => import_verify2.toTrustMaterial
});
var import_core3, import_protobuf_specs, import_verify2;
var init_sigstore = __esm({
  "packages/evidence/src/verify/sigstore.ts"() {
    "use strict";
    import_core3 = __toESM(require_core(), 1);
    import_protobuf_specs = __toESM(require_protobuf_specs(), 1);
    import_verify2 = __toESM(require_verify(), 1);
    init_certificates();
  }
});

// packages/evidence/src/verify/bundle-verifier.ts
function codeOf2(error2) {
  return CODES[String(error2.code)];
}
async function bundleVerifier(root, options = {}) {
  const {
    crypto: crypto3,
    knownAuthorities: knownAuthorities2,
    signedEntities: signedEntities2,
    toTrustMaterial: toTrustMaterial2,
    TrustedRoot: TrustedRoot2,
    Verifier: LibraryVerifier
  } = await Promise.resolve().then(() => (init_sigstore(), sigstore_exports));
  const toSignedEntity2 = signedEntities2();
  const { parsePayload = parseSimpleSigning } = options;
  const certificateLogs = (asArray(root.json.ctlogs) ?? []).length;
  const certificateLog = options.certificateLog ?? (certificateLogs > 0 ? "required" : "optional");
  const keys = keyRules(options.keys ?? []);
  const identities = /* @__PURE__ */ new WeakMap();
  let material;
  let verifier;
  try {
    material = knownAuthorities2(toTrustMaterial2(TrustedRoot2.fromJSON(root.json)));
    verifier = new LibraryVerifier(material, {
      tlogThreshold: options.transparencyLog === "optional" ? 0 : 1,
      ctlogThreshold: certificateLog === "optional" ? 0 : 1,
      timestampThreshold: 1
    });
  } catch (cause) {
    throw errors4.TRUST_ROOT_INVALID({ message: "the trusted root has keys that cannot be read", cause });
  }
  function verified2(bundle, signedPayload) {
    const payload = payloadOf(bundle, signedPayload);
    if (bringsRoot(bundle))
      throw new Refusal("CERTIFICATE_UNTRUSTED", "the bundle brings a root certificate along");
    const entity = signedEntity(bundle, signedPayload);
    const proof = entity.key.$case === "certificate" ? byCertificate(entity, entity.key.certificate) : byKey(entity);
    if (entity.tlogEntries.length === 0 && proof.transparencyLog === "required")
      throw new Refusal("TLOG_MISSING", "the bundle has no entry of a transparency log");
    const times = signedTimes2(entity);
    if (times.length === 0 && proof.signedTime === "required")
      throw new Refusal("TIMESTAMP_MISSING", "the bundle has neither a timestamp nor a signed log time");
    try {
      proof.verifier.verify(entity);
    } catch (error2) {
      if (codeOf2(error2) === "TLOG_ENTRY_MISMATCH") expectLogsKnown(entity, root.json);
      throw error2;
    }
    expectLogsValid(entity, root.json);
    for (const entry2 of entity.tlogEntries) expectLogged(entry2.canonicalizedBody, proof);
    const signedAt = times.length === 0 ? void 0 : new Date(Math.min(...times.map((time) => time.getTime())));
    const late = proof.untimely?.(signedAt);
    if (late !== void 0) throw new Refusal("KEY_NOT_VALID", late);
    return {
      statement: signedPayload ? parsePayload(payload) : parseStatement(payload),
      statementDigest: statementDigest(payload),
      signer: proof.signer(),
      signedAt,
      logIndex: entity.tlogEntries[0]?.logIndex
      // A certificate without a signed time was refused above.
    };
  }
  function byCertificate(entity, certificate) {
    if (!entity.signature.verifySignature(crypto3.createPublicKey(certificate.publicKey)))
      throw new Refusal(
        "SIGNATURE_INVALID",
        "the signature is not one over this statement by this certificate"
      );
    return {
      kind: "certificate",
      der: certificate.root.toDER(),
      verifier,
      transparencyLog: options.transparencyLog ?? "required",
      signedTime: "required",
      // Only of a certificate that has been verified are these facts.
      signer: () => {
        const identity = identities.get(certificate) ?? signerIdentity(certificate);
        identities.set(certificate, identity);
        return identity;
      }
    };
  }
  function byKey(entity) {
    const found = signingKeyOf(entity, keys);
    if (!found.ok) throw new Refusal(found.code, found.reason);
    const { publicKey, transparencyLog, signedTime } = found.rules;
    const trusted = { publicKey: publicKey.key, validFor: () => true };
    return {
      kind: "key",
      der: publicKey.der,
      transparencyLog,
      signedTime,
      untimely: (signedAt) => untimely(found.rules, signedAt, options.now ?? /* @__PURE__ */ new Date()),
      // What is there must verify, whatever is asked for; that enough is there was counted above.
      verifier: new LibraryVerifier(
        { ...material, publicKey: () => trusted },
        { tlogThreshold: 0, ctlogThreshold: 0, timestampThreshold: 0 }
      ),
      signer: () => ({ keyId: publicKey.id })
    };
  }
  function signedEntity(bundle, signedPayload) {
    try {
      return toSignedEntity2(bundle, signedPayload);
    } catch (cause) {
      throw new Refusal("PREDICATE_PARSE", `certificate or timestamp cannot be read: ${messageOf(cause)}`);
    }
  }
  return async (bytes, where, signedPayload) => {
    let bundle;
    try {
      bundle = await parseBundle(bytes, where);
    } catch (error2) {
      return { ok: false, code: "EVIDENCE_UNREADABLE", reason: messageOf(error2) };
    }
    try {
      return { ok: true, ...verified2(bundle, signedPayload && Buffer.from(signedPayload)) };
    } catch (error2) {
      const claimed = signedPayload ? predicateTypes.signature : claimedType(bundle);
      return { ok: false, ...refusal2(error2), claimedType: claimed };
    }
  };
}
function bringsRoot({ verificationMaterial: { content } }) {
  if (content.$case !== "x509CertificateChain") return false;
  return content.x509CertificateChain.certificates.some(({ rawBytes }) => {
    const certificate = new import_node_crypto6.X509Certificate(rawBytes);
    return certificate.checkIssued(certificate);
  });
}
function payloadOf(bundle, signedPayload) {
  if (bundle.content.$case !== "dsseEnvelope") {
    if (!signedPayload)
      throw new Refusal("SIGNATURE_TYPE", "the bundle signs a file, not an in-toto statement");
    const { digest } = bundle.content.messageSignature.messageDigest;
    if (!(0, import_node_crypto6.createHash)("sha256").update(signedPayload).digest().equals(digest))
      throw new Refusal("SIGNATURE_INVALID", "the bundle names another digest than that of the payload");
    return signedPayload;
  }
  if (signedPayload) throw new Refusal("SIGNATURE_TYPE", "a payload stands beside an envelope that has one");
  const { payload, payloadType, signatures } = bundle.content.dsseEnvelope;
  if (signatures.length !== 1)
    throw new Refusal("SIGNATURE_INVALID", `the envelope has ${signatures.length} signatures, not one`);
  if (payloadType !== IN_TOTO_PAYLOAD)
    throw new Refusal(
      "DSSE_TYPE",
      `the payload type is ${JSON.stringify(payloadType)}, not ${IN_TOTO_PAYLOAD}`
    );
  return payload;
}
function signedTimes2(entity) {
  return entity.timestamps.flatMap((time) => {
    if (time.$case === "timestamp-authority") return [time.timestamp.signingTime];
    return time.tlogEntry.inclusionPromise ? [new Date(Number(time.tlogEntry.integratedTime) * 1e3)] : [];
  });
}
function expectLogged(body, { kind, der }) {
  let logged;
  try {
    logged = loggedSigner(body);
  } catch {
  }
  if (logged?.kind !== kind || !logged.der.equals(der))
    throw new Refusal("TLOG_ENTRY_MISMATCH", `the log entry names another ${kind} than the bundle`);
}
function refusal2(error2) {
  if (error2 instanceof Refusal) return { code: error2.code, reason: error2.message };
  if (error2 instanceof StatementFault) return { code: "PREDICATE_PARSE", reason: error2.message };
  if (error2 instanceof IdentityFault) return { code: "IDENTITY_SAN", reason: error2.message };
  if (error2 instanceof LogNotValid) return { code: "TLOG_ENTRY_MISMATCH", reason: error2.message };
  if (error2 instanceof TypeError) return { code: "EVIDENCE_UNREADABLE", reason: messageOf(error2) };
  const code = codeOf2(error2) ?? "SIGNATURE_INVALID";
  const cause = error2.cause;
  const detail = cause instanceof Error ? `: ${cause.message}` : "";
  return { code, reason: `${messageOf(error2)}${detail}` };
}
function claimedType(bundle) {
  if (bundle.content.$case !== "dsseEnvelope") return void 0;
  try {
    return parseStatement(bundle.content.dsseEnvelope.payload).predicateType;
  } catch {
    return void 0;
  }
}
var import_node_crypto6, CODES, Refusal;
var init_bundle_verifier = __esm({
  "packages/evidence/src/verify/bundle-verifier.ts"() {
    "use strict";
    import_node_crypto6 = __toESM(require_crypto(), 1);
    init_src();
    init_bundle();
    init_errors4();
    init_json_values();
    init_simple_signing();
    init_media_types();
    init_statement();
    init_log_validity();
    init_logged_signer();
    init_signer_identity();
    init_trusted_keys();
    CODES = {
      TLOG_ERROR: "TLOG_ENTRY_MISMATCH",
      TLOG_INCLUSION_PROOF_ERROR: "TLOG_ENTRY_MISMATCH",
      TLOG_INCLUSION_PROMISE_ERROR: "TLOG_ENTRY_MISMATCH",
      TLOG_MISSING_INCLUSION_ERROR: "TLOG_ENTRY_MISMATCH",
      TLOG_BODY_ERROR: "TLOG_ENTRY_MISMATCH",
      CERTIFICATE_ERROR: "CERTIFICATE_UNTRUSTED",
      PUBLIC_KEY_ERROR: "KEY_NOT_TRUSTED",
      SIGNATURE_ERROR: "SIGNATURE_INVALID",
      TIMESTAMP_ERROR: "TIMESTAMP_INVALID"
    };
    Refusal = class extends Error {
      code;
      constructor(code, reason) {
        super(reason);
        this.code = code;
      }
    };
  }
});

// packages/evidence/src/verify/ref-pattern.ts
function refMatches(ref, pattern) {
  if (!pattern.includes("*")) return ref === pattern;
  const tokens = pattern.split(/(\*\*|\*)/).filter((token) => token !== "");
  let reached = Array.from({ length: ref.length + 1 }, (_, position) => position === 0);
  for (const token of tokens) {
    const before = reached;
    reached = before.map(() => false);
    for (let position = 0; position <= ref.length; position++) {
      if (token === "*" || token === "**") {
        const goesOn = position > 0 && reached[position - 1] === true;
        reached[position] = before[position] === true || goesOn && (token === "**" || ref[position - 1] !== "/");
      } else if (before[position] && ref.startsWith(token, position)) {
        reached[position + token.length] = true;
      }
    }
  }
  return reached[ref.length] === true;
}
function matchesAny(ref, patterns) {
  return patterns.some((pattern) => refMatches(ref, pattern));
}
var init_ref_pattern = __esm({
  "packages/evidence/src/verify/ref-pattern.ts"() {
    "use strict";
  }
});

// packages/evidence/src/verify/signer.ts
function isKey(signer) {
  return "keyId" in signer;
}
function signerName(signer) {
  return isKey(signer) ? `key ${signer.keyId}` : signer.san;
}
function runOfSigner(signer) {
  return isKey(signer) ? void 0 : signer.runUrl;
}
var init_signer = __esm({
  "packages/evidence/src/verify/signer.ts"() {
    "use strict";
  }
});

// packages/evidence/src/verify/identity-check.ts
function identityFindings(signer, trusted) {
  if (isKey(signer)) return keyFindings(signer.keyId, trusted.keys ?? []);
  const findings = [];
  const refuse = (code, what, expected, found) => findings.push({
    code,
    reason: `${what}: expected ${expected}, the certificate says ${found === "" ? "nothing" : found}`
  });
  if (signer.issuer !== trusted.issuer)
    refuse("IDENTITY_ISSUER", "OIDC issuer", trusted.issuer, signer.issuer);
  builderFindings(signer, trusted, refuse);
  const { source: source2 } = trusted;
  if (source2.repositoryId !== void 0 && signer.sourceRepositoryId !== source2.repositoryId)
    refuse(
      "IDENTITY_REPO_ID",
      "source repository id",
      `${source2.repositoryId} (${source2.repository})`,
      `${signer.sourceRepositoryId} (${signer.sourceRepositoryUri})`
    );
  if (!sameAddress(signer.sourceRepositoryUri, `${trusted.serverUrl}/${source2.repository}`))
    refuse(
      "IDENTITY_REPO",
      "source repository",
      `${trusted.serverUrl}/${source2.repository}`,
      signer.sourceRepositoryUri
    );
  if (!matchesAny(signer.sourceRef, source2.refs))
    refuse("IDENTITY_SOURCE_REF", "source ref", source2.refs.join(" or "), signer.sourceRef);
  if (trusted.triggers && !trusted.triggers.includes(signer.trigger))
    refuse("IDENTITY_TRIGGER", "event of the run", trusted.triggers.join(" or "), signer.trigger);
  if (trusted.runnerEnvironments && !trusted.runnerEnvironments.includes(signer.runnerEnvironment))
    refuse("IDENTITY_RUNNER", "runner", trusted.runnerEnvironments.join(" or "), signer.runnerEnvironment);
  return findings;
}
function keyFindings(id, keys) {
  const known3 = keys.map((key) => ({ ...key, id: readPublicKey2(key.publicKey, "keys").id }));
  if (known3.some((key) => key.id === id)) return [];
  const expected = known3.length === 0 ? "a workflow, not a key" : known3.map((key) => keyName(key, key.id)).join(" or ");
  return [
    { code: "KEY_NOT_TRUSTED", reason: `signing key: expected ${expected}, the signature is by ${id}` }
  ];
}
function builderFindings(signer, trusted, refuse) {
  const workflows = trusted.builders.map(({ workflow }) => workflow).join(" or ") || "no workflow: keys alone are trusted";
  const prefix = `${trusted.serverUrl}/`;
  const parsed3 = signer.san.toLowerCase().startsWith(prefix.toLowerCase()) ? parseWorkflowRef(signer.san.slice(prefix.length)) : void 0;
  const byWorkflow = trusted.builders.filter((builder) => parsed3 && sameWorkflow(parsed3, builder.workflow));
  if (!parsed3 || byWorkflow.length === 0 || signer.builderUri !== signer.san) {
    refuse("IDENTITY_SAN", "signing workflow", workflows, signer.san);
    return;
  }
  const byRef = byWorkflow.filter((builder) => matchesAny(parsed3.ref, builder.refs));
  if (byRef.length === 0) {
    const refs = byWorkflow.flatMap((builder) => builder.refs).join(" or ");
    refuse("IDENTITY_BUILDER_REF", "ref of the signing workflow", refs, parsed3.ref);
    return;
  }
  const byDigest = byRef.filter(
    ({ digests: digests2 }) => digests2 === void 0 || digests2.length === 0 || digests2.includes(signer.builderDigest)
  );
  if (byDigest.length === 0) {
    const digests2 = byRef.flatMap((builder) => builder.digests ?? []).join(" or ");
    refuse("IDENTITY_BUILDER_DIGEST", "commit of the signing workflow", digests2, signer.builderDigest);
  }
}
function sameWorkflow(found, workflow) {
  const [owner = "", name3 = "", ...path2] = workflow.split("/");
  return found.repository.toLowerCase() === `${owner}/${name3}`.toLowerCase() && found.path === path2.join("/");
}
function sameAddress(a, b) {
  return a.toLowerCase() === b.toLowerCase();
}
var init_identity_check = __esm({
  "packages/evidence/src/verify/identity-check.ts"() {
    "use strict";
    init_provenance();
    init_public_key2();
    init_ref_pattern();
    init_signer();
    init_trusted_keys();
  }
});

// packages/evidence/src/verify/source.ts
function sourceOf({ signer, statement }) {
  if (!isKey(signer))
    return {
      repository: signer.sourceRepositoryUri,
      repositoryId: signer.sourceRepositoryId,
      ref: signer.sourceRef,
      commit: signer.sourceDigest
    };
  const { sourceUri = "", commit = "" } = provenanceFacts(statement.predicate);
  const [, repository = "", ref = ""] = /^git\+([^@]+)@(.+)$/.exec(sourceUri) ?? [];
  const repositoryId = textAt(
    statement.predicate,
    "buildDefinition",
    "internalParameters",
    "github",
    "repository_id"
  );
  return { repository, repositoryId: repositoryId ?? "", ref, commit };
}
var init_source = __esm({
  "packages/evidence/src/verify/source.ts"() {
    "use strict";
    init_json_values();
    init_provenance();
    init_signer();
  }
});

// packages/evidence/src/verify/predicate-check.ts
function predicateCheck(bundle, context) {
  try {
    return checks[context.requirement.kind](bundle, context);
  } catch (error2) {
    if (error2 instanceof VerdictFault || error2 instanceof SbomFault || error2 instanceof SummaryFault || error2 instanceof TestResultFault)
      return fail("PREDICATE_PARSE", error2.message);
    throw error2;
  }
}
function provenance(bundle, { source: source2, serverUrl }) {
  const { statement, signer } = bundle;
  if (isKey(signer)) return provenanceByKey(bundle, source2, serverUrl);
  const facts2 = provenanceFacts(statement.predicate);
  const expected = {
    buildType: WORKFLOW_BUILD_TYPE,
    builderId: signer.builderUri,
    repository: signer.sourceRepositoryUri,
    ref: refOf(signer.configUri) ?? signer.sourceRef,
    commit: signer.sourceDigest,
    sourceUri: `git+${signer.sourceRepositoryUri}@${signer.sourceRef}`,
    invocationId: signer.runUrl
  };
  for (const [name3, value] of Object.entries(expected)) {
    const found = facts2[name3];
    if (found !== value)
      return fail(
        "PROVENANCE_CERTIFICATE",
        `${name3}: the provenance says ${found ?? "nothing"}, the certificate says ${value === "" ? "nothing" : value}`
      );
  }
  return {
    ok: true,
    details: {
      builder: expected.builderId,
      repository: expected.repository,
      ref: signer.sourceRef,
      commit: expected.commit,
      run: runOf(expected.invocationId)
    }
  };
}
function provenanceByKey(bundle, required, serverUrl) {
  const facts2 = provenanceFacts(bundle.statement.predicate);
  const source2 = sourceOf(bundle);
  if (facts2.buildType !== WORKFLOW_BUILD_TYPE)
    return fail(
      "PREDICATE_PARSE",
      `the build type is ${facts2.buildType ?? "missing"}, not ${WORKFLOW_BUILD_TYPE}`
    );
  const differs = (what, expected, found) => `${what}: expected ${expected}, the provenance says ${found === "" ? "nothing" : found}`;
  const repository = `${serverUrl}/${required.repository}`;
  if (source2.repository.toLowerCase() !== repository.toLowerCase())
    return fail("IDENTITY_REPO", differs("source repository", repository, source2.repository));
  if (required.repositoryId !== void 0 && source2.repositoryId !== required.repositoryId)
    return fail(
      "IDENTITY_REPO_ID",
      differs("source repository id", required.repositoryId, source2.repositoryId)
    );
  if (!matchesAny(source2.ref, required.refs))
    return fail("IDENTITY_SOURCE_REF", differs("source ref", required.refs.join(" or "), source2.ref));
  if (source2.commit === "") return fail("PREDICATE_PARSE", "the provenance names no commit");
  return {
    ok: true,
    details: {
      builder: facts2.builderId ?? "",
      repository: source2.repository,
      ref: source2.ref,
      commit: source2.commit,
      run: runOf(facts2.invocationId ?? "")
    }
  };
}
function refOf(uri) {
  return /@(refs\/\S+|[0-9a-f]{40})$/.exec(uri)?.[1];
}
function gate(bundle, { requirement, source: source2, commit }) {
  const verdict = verdictOf(bundle.statement.predicate);
  if (verdict.verdict !== "pass") return fail("GATE_NOT_PASSED", notPassed(verdict));
  if (verdict.repository.toLowerCase() !== source2.repository.toLowerCase())
    return fail("VERDICT_SUBJECT", `the verdict is about ${verdict.repository}, not ${source2.repository}`);
  if (source2.repositoryId !== void 0 && verdict.repositoryId !== source2.repositoryId)
    return fail(
      "VERDICT_SUBJECT",
      `the verdict is about repository id ${verdict.repositoryId}, not ${source2.repositoryId}`
    );
  const built = commit ?? (isKey(bundle.signer) ? void 0 : bundle.signer.sourceDigest);
  if (built === void 0)
    return fail(
      "VERDICT_SUBJECT",
      "no provenance says which commit the image was built from, and a key does not"
    );
  if (verdict.commit !== built)
    return fail(
      "VERDICT_SUBJECT",
      `the verdict is about commit ${verdict.commit}, the image was built from ${built}`
    );
  const { policyDigests } = requirement;
  if (policyDigests && !policyDigests.includes(verdict.policy.digest))
    return fail(
      "GATE_POLICY",
      `the gate judged under policy ${verdict.policy.digest}, required is ${policyDigests.join(" or ")}`
    );
  return {
    ok: true,
    details: {
      verdict: verdict.verdict,
      policy: verdict.policy.digest,
      critical: verdict.counts.critical,
      high: verdict.counts.high,
      medium: verdict.counts.medium,
      low: verdict.counts.low,
      excepted: verdict.counts.excepted,
      tools: verdict.tools.map(({ name: name3, version }) => `${name3} ${version}`).join(", ")
    }
  };
}
function notPassed(verdict) {
  const reasons2 = verdict.reasons.slice(0, 3).map(({ text: text4 }) => text4);
  return `the verdict of the gate is ${verdict.verdict}${reasons2.length > 0 ? `: ${reasons2.join("; ")}` : ""}`;
}
function tests({ statement }, { requirement }) {
  const facts2 = testFacts(statement.predicate);
  if (facts2.result !== "PASSED" || facts2.failed > 0)
    return fail("TESTS_NOT_PASSED", `the result is ${facts2.result}, ${facts2.failed} tests failed`);
  const minimum = requirement.minimumTests ?? 1;
  if (facts2.passed < minimum)
    return fail("TESTS_NOT_PASSED", `${facts2.passed} tests passed, required are at least ${minimum}`);
  return {
    ok: true,
    details: { result: facts2.result, passed: facts2.passed, failed: facts2.failed, skipped: facts2.skipped }
  };
}
function sbom({ statement }, { requirement, family }) {
  const facts2 = sbomFacts(statement.predicate);
  if (requirement.formats && !requirement.formats.includes(facts2.format))
    return fail(
      "SBOM_FORMAT",
      `the format is ${facts2.format}, required is ${requirement.formats.join(" or ")}`
    );
  const minimum = requirement.minimumComponents ?? 1;
  if (facts2.components < minimum)
    return fail(
      "SBOM_INCOMPLETE",
      `the document lists ${facts2.components} components, required are at least ${minimum}`
    );
  const subjects = statement.subjects.map(({ digest }) => digest);
  const described = facts2.describes.filter((digest) => family.includes(digest));
  if (described.length === 0)
    return fail(
      "SBOM_SUBJECT",
      `the document describes ${facts2.describes.length === 0 ? "no image by digest" : facts2.describes.join(", ")}`
    );
  const [image] = family;
  if (!described.includes(image ?? "") && subjects.some((digest) => !described.includes(digest)))
    return fail(
      "SBOM_SUBJECT",
      `the document describes ${described.join(", ")}, the statement also names ${subjects.filter((digest) => !described.includes(digest)).join(", ")}`
    );
  return {
    ok: true,
    details: { format: `${facts2.format} ${facts2.version}`, components: facts2.components }
  };
}
function summary(bundle, { requirement, family, image }) {
  const facts2 = summaryFacts(bundle.statement.predicate);
  const { signer } = bundle;
  if (!isKey(signer) && facts2.verifierId !== signer.builderUri)
    return fail(
      "PROVENANCE_CERTIFICATE",
      `the summary says that ${facts2.verifierId} verified, the certificate says ${signer.builderUri}`
    );
  if (!family.some((digest) => facts2.resourceUri === `${image}@${digest}`))
    return fail("RESOURCE_URI", `the summary is about ${facts2.resourceUri}, not ${image}@${family[0] ?? ""}`);
  if (facts2.result !== "PASSED") return fail("VSA_NOT_PASSED", "the summary says that verification failed");
  const { policyDigests } = requirement;
  if (policyDigests && !policyDigests.includes(facts2.policyDigest ?? ""))
    return fail(
      "VSA_POLICY",
      `the summary was written under policy ${facts2.policyDigest ?? "unknown"}, required is ${policyDigests.join(" or ")}`
    );
  const level = requirement.environment === void 0 ? void 0 : environmentLevel(requirement.environment);
  if (level !== void 0 && !facts2.levels.includes(level))
    return fail(
      "VSA_ENVIRONMENT",
      `the summary is for ${facts2.levels.join(", ") || "no environment"}, required is ${level}`
    );
  return { ok: true, details: { verifier: facts2.verifierId, policy: facts2.policyDigest ?? facts2.policyUri } };
}
var fail, checks;
var init_predicate_check = __esm({
  "packages/evidence/src/verify/predicate-check.ts"() {
    "use strict";
    init_media_types();
    init_gate_verdict();
    init_provenance();
    init_sbom();
    init_summary2();
    init_test_result();
    init_ref_pattern();
    init_signer();
    init_source();
    fail = (code, reason) => ({ ok: false, code, reason });
    checks = {
      signature: (bundle) => {
        const annotations2 = bundle.statement.subjects[0]?.annotations ?? {};
        return { ok: true, details: annotations2 };
      },
      provenance,
      sbom,
      gate,
      tests,
      summary
    };
  }
});

// packages/evidence/src/verify/verify-evidence.ts
async function verifyEvidence(options) {
  return (await examineEvidence(options)).report;
}
async function examineEvidence(options) {
  const { requirements, trustedRoot, now } = options;
  const source2 = "evidence" in options.registry ? options.registry : registrySource(options.registry);
  const digest = digestIn(options.image);
  const image = options.imageName ?? source2.name;
  const [looking, attached2] = [imageParts(source2, digest), source2.evidence(digest)];
  for (const answer2 of [looking, attached2]) answer2.catch(() => void 0);
  const verify2 = await bundleVerifier(trustedRoot, { ...requirements, keys: allKeys(requirements), now });
  const parts = await looking;
  const { bundles, unreadable: unreadable2, others } = await collect(source2, parts, attached2);
  const verdicts = await Promise.all(
    bundles.map(async (found) => ({
      found,
      verdict: await verify2(found.bytes, found.referrer, found.signedPayload)
    }))
  );
  const verified2 = withoutCopies(
    verdicts.flatMap(({ found, verdict }) => verdict.ok ? [{ found, verified: verdict }] : [])
  );
  const family = await relatives(source2, parts, verified2, requirements);
  const rejected = verdicts.flatMap(
    ({ found, verdict }) => verdict.ok ? [] : [rejection(found.referrer, verdict)]
  );
  const context = { requirements, digests: digestsOf(parts), family, image, now };
  const judge = (requirement, commit) => verified2.filter(({ verified: { statement } }) => kindOf(statement.predicateType) === requirement.kind).map((candidate) => judgement(candidate, requirement, { ...context, commit }));
  const builtFrom = judge({ kind: "provenance" }).find(({ stage }) => stage === STAGE.all);
  const builtSource = builtFrom && sourceOf(builtFrom.verified);
  const checks2 = requirements.required.map(
    (requirement) => conclude(requirement, judge(requirement, builtSource?.commit), parts, { rejected, unreadable: unreadable2, verified: verified2 })
  );
  for (const item of unreadable2)
    checks2.push({
      kind: "evidence",
      verdict: "fail",
      code: "EVIDENCE_UNREADABLE",
      reason: notRead(item),
      details: {}
    });
  if (requirements.required.length === 0)
    checks2.push({
      kind: "evidence",
      verdict: "fail",
      code: "EVIDENCE_MISSING",
      reason: "nothing is required: an empty list of evidence would let every image pass",
      details: {}
    });
  const report = {
    schema: "waybill/evidence-report/v1",
    image,
    digest,
    platforms: parts.platforms.map(({ platform: platform2 = "", digest: child }) => ({ platform: platform2, digest: child })),
    passed: checks2.every(({ verdict }) => verdict === "pass"),
    source: builtSource,
    checks: checks2,
    rejected: [...rejected, ...notCounted(requirements, judge)],
    otherReferrers: others,
    trustedRootDigest: trustedRoot.digest,
    verifiedAt: now.toISOString()
  };
  const accepted = COMPARED.flatMap((kind) => {
    const requirement = requirements.required.find((item) => item.kind === kind);
    return acceptedOf(kind, judge({ ...requirement, kind, maxAgeSeconds: void 0 }, report.source?.commit));
  });
  const scans = verified2.filter(({ verified: { statement } }) => isVulnerabilityScan(statement.predicateType)).map((candidate) => judgement(candidate, { kind: "signature" }, context)).flatMap((judged) => judged.stage === STAGE.all ? acceptedAs("vulnerabilities", judged) : []);
  return {
    report,
    accepted: [...accepted, ...scans],
    manifests: parts.manifests.map(({ bytes }) => bytes)
  };
}
function acceptedOf(kind, judged) {
  if (contradictionIn(judged.filter(({ stage }) => stage > STAGE.identity)) !== void 0) return [];
  return judged.filter(({ stage }) => stage === STAGE.all).flatMap((item) => acceptedAs(kind, item));
}
function acceptedAs(kind, { verified: verified2 }) {
  const { statement, statementDigest: statementDigest2, signedAt } = verified2;
  return signedAt ? [{ kind, statement, statementDigest: statementDigest2, signedAt }] : [];
}
function allKeys({ keys = [], required }) {
  return [...keys, ...required.flatMap((requirement) => requirement.keys ?? [])];
}
function trustedBy({ builders, keys, source: source2 }, all) {
  const own = builders || keys;
  return {
    ...all,
    builders: own ? builders ?? [] : all.builders,
    keys: own ? keys ?? [] : all.keys ?? [],
    source: source2 ?? all.source
  };
}
function timeOf({ signedAt }) {
  return signedAt?.getTime() ?? 0;
}
function digestIn(image) {
  if (!image.includes("/")) return parseDigest(image, "image");
  return parseDigest(parseReference(image, "image").digest ?? "", "image");
}
async function collect(source2, parts, attached2) {
  const all = await Promise.all([attached2, ...parts.platforms.map(({ digest }) => source2.evidence(digest))]);
  const seen = /* @__PURE__ */ new Set();
  const bundles = all.flatMap((found) => found.bundles).filter(({ bytes }) => {
    const text4 = bytes.toString("latin1");
    return !seen.has(text4) && seen.add(text4);
  });
  const unreadable2 = new Map(
    all.flatMap((found) => found.unreadable.map((item) => [item.referrer, item.reason]))
  );
  return {
    bundles,
    unreadable: [...unreadable2].map(([referrer2, reason]) => ({ referrer: referrer2, reason })),
    others: all.reduce((sum, found) => sum + found.others, 0)
  };
}
function withoutCopies(all) {
  const key = ({ verified: verified2 }) => `${verified2.statementDigest} ${signerName(verified2.signer)} ${runOfSigner(verified2.signer)}`;
  const bundles = new Set(all.filter(({ found }) => found.format === "bundle").map(key));
  return all.filter((item) => item.found.format === "bundle" || !bundles.has(key(item)));
}
async function relatives(source2, parts, verified2, requirements) {
  const own = digestsOf(parts);
  if (parts.platforms.length > 0) return own;
  const trusted = [{}, ...requirements.required].map((requirement) => trustedBy(requirement, requirements));
  const isTrusted = ({ signer }) => trusted.some((identity) => identityFindings(signer, identity).length === 0);
  const named2 = new Set(
    verified2.flatMap(
      ({ verified: item }) => kindOf(item.statement.predicateType) !== void 0 && isTrusted(item) ? item.statement.subjects.map(({ digest }) => digest) : []
    )
  );
  if (!named2.has(parts.image.digest)) return own;
  for (const digest of named2) {
    if (digest === parts.image.digest) continue;
    const index = await imageParts(source2, digest).catch(() => void 0);
    const family = index ? digestsOf(index) : [];
    if (family.includes(parts.image.digest)) return family;
  }
  return own;
}
function judgement({ found, verified: verified2 }, requirement, context) {
  const judged = { found, verified: verified2, details: {} };
  const against = standing({ verified: verified2 }, requirement, context);
  if (against) return { ...judged, ...against };
  const verdict = predicateCheck(verified2, {
    requirement,
    source: context.requirements.source,
    serverUrl: context.requirements.serverUrl,
    commit: context.commit,
    family: context.family,
    image: context.image
  });
  if (!verdict.ok) return { ...judged, stage: STAGE.predicate, code: verdict.code, reason: verdict.reason };
  return { ...judged, stage: STAGE.all, code: "OK", reason: "verified", details: verdict.details };
}
function standing({ verified: verified2 }, requirement, { requirements, digests: digests2, family, now }) {
  const subjects = verified2.statement.subjects.map(({ digest }) => digest);
  const strangers = subjects.filter((digest) => !family.includes(digest));
  if (strangers.length > 0 || !subjects.some((digest) => digests2.includes(digest)))
    return {
      stage: STAGE.subject,
      code: "SUBJECT_MISMATCH",
      reason: `the statement is about ${strangers.join(", ")}`
    };
  const [finding] = identityFindings(verified2.signer, trustedBy(requirement, requirements));
  if (finding) return { stage: STAGE.identity, code: finding.code, reason: finding.reason };
  const { signedAt } = verified2;
  if (signedAt === void 0)
    return requirement.maxAgeSeconds === void 0 ? void 0 : {
      stage: STAGE.age,
      code: "TIMESTAMP_MISSING",
      reason: `nobody signed the time, so that its age is unknown; allowed are ${requirement.maxAgeSeconds} s`
    };
  const ageSeconds = Math.floor((now.getTime() - signedAt.getTime()) / 1e3);
  if (signedAt.getTime() > now.getTime() + CLOCK_SKEW_MS)
    return {
      stage: STAGE.age,
      code: "TIMESTAMP_FUTURE",
      reason: `signed at ${signedAt.toISOString()}, it is ${now.toISOString()}`
    };
  if (requirement.maxAgeSeconds !== void 0 && ageSeconds > requirement.maxAgeSeconds)
    return {
      stage: STAGE.age,
      code: "EVIDENCE_TOO_OLD",
      reason: `signed ${ageSeconds} s ago, at ${signedAt.toISOString()}; allowed are ${requirement.maxAgeSeconds} s`
    };
  return void 0;
}
function notRead({ referrer: referrer2, reason }) {
  return `${referrer2} is listed as evidence but could not be read: ${reason}`;
}
function conclude(requirement, judged, parts, rest) {
  const { kind } = requirement;
  const refuse = (code, reason, about) => ({
    ...facts(kind, about),
    verdict: "fail",
    code,
    reason,
    details: {}
  });
  const trusted = judged.filter(({ stage }) => stage > STAGE.identity);
  const contradiction = requirement.allowSeveral ? void 0 : contradictionIn(trusted);
  if (contradiction) return refuse("EVIDENCE_CONTRADICTS", contradiction, trusted[0]);
  const usable = judged.filter(({ stage }) => stage === STAGE.all).sort((a, b) => timeOf(b.verified) - timeOf(a.verified));
  const [best] = usable;
  if (!best) {
    const furthest = [...judged].sort((a, b) => b.stage - a.stage)[0];
    if (furthest && furthest.code !== "OK") return refuse(furthest.code, furthest.reason, furthest);
    const broken = rest.rejected.find((item) => item.kind === kind);
    if (broken) return refuse(broken.code, `${broken.referrer}: ${broken.reason}`);
    return missing(kind, rest, refuse);
  }
  const covered = new Set(
    usable.flatMap(({ verified: { statement } }) => statement.subjects.map(({ digest }) => digest))
  );
  const needed2 = kind === "sbom" && parts.platforms.length > 0 ? parts.platforms : [parts.image, ...parts.platforms];
  const uncovered = needed2.filter(({ digest }) => !covered.has(digest));
  if (uncovered.length > 0)
    return refuse(
      uncovered.some(({ platform: platform2 }) => platform2 !== void 0) ? "PLATFORM_UNCOVERED" : "SUBJECT_MISMATCH",
      `not covered: ${uncovered.map(({ platform: platform2, digest }) => `${platform2 ?? "the index"} (${digest})`).join(", ")}`,
      best
    );
  return { ...facts(kind, best), verdict: "pass", code: "OK", reason: "verified", details: best.details };
}
function contradictionIn(trusted) {
  const groups = /* @__PURE__ */ new Map();
  for (const { verified: verified2 } of trusted) {
    const { predicateType, subjects } = verified2.statement;
    const kind = kindOf(predicateType);
    const group = kind === "sbom" ? `${predicateType} ${subjects.map(({ digest }) => digest).sort().join()}` : "";
    let claim2;
    try {
      claim2 = claimOf(verified2.statement);
    } catch {
      continue;
    }
    const claims = groups.get(group) ?? /* @__PURE__ */ new Map();
    claims.set(claim2.key, claim2.shown);
    groups.set(group, claims);
  }
  for (const claims of groups.values()) {
    if (claims.size > 1) return `${claims.size} statements differ: ${[...claims.values()].join(" and ")}`;
  }
  return void 0;
}
function missing(kind, { verified: verified2, unreadable: unreadable2, rejected }, refuse) {
  const [unread] = unreadable2;
  if (unread) return refuse("EVIDENCE_UNREADABLE", `none is among what could be read; ${notRead(unread)}`);
  const types = [...new Set(verified2.map((item) => item.verified.statement.predicateType))].sort();
  const broken = rejected.filter((item) => item.kind === void 0 && item.code === "EVIDENCE_UNREADABLE");
  const besides = broken.map(({ referrer: referrer2, reason }) => `; ${referrer2} is none: ${reason}`).join("");
  if (kind !== "signature") {
    const unknown = types.filter((type) => kindOf(type) === void 0);
    const beside = unknown.length > 0 ? `; of types that are not judged: ${unknown.join(", ")}` : "";
    return refuse("EVIDENCE_MISSING", `no ${kind} statement is attached to the image${beside}${besides}`);
  }
  return types.length > 0 ? refuse("SIGNATURE_TYPE", `attached are ${types.join(", ")}: an attestation is not a signature`) : refuse("SIGNATURE_MISSING", `no signature is attached to the image${besides}`);
}
function facts(kind, judged) {
  const { signer, signedAt, statement, statementDigest: statementDigest2, logIndex } = judged?.verified ?? {};
  return {
    kind,
    predicateType: statement?.predicateType,
    signer: signer && signerName(signer),
    signedAt: signedAt?.toISOString(),
    runUrl: signer && runOfSigner(signer),
    link: signer && runOfSigner(signer),
    statementDigest: statementDigest2,
    referrerDigest: judged?.found.referrerDigest,
    logIndex
  };
}
function rejection(referrer2, verdict) {
  return {
    referrer: referrer2,
    kind: verdict.claimedType === void 0 ? void 0 : kindOf(verdict.claimedType),
    code: verdict.code,
    reason: verdict.reason
  };
}
function notCounted({ required }, judge) {
  return required.flatMap(
    (requirement) => judge(requirement).flatMap(
      ({ found, code, reason }) => code === "OK" ? [] : [{ referrer: found.referrer, kind: requirement.kind, code, reason }]
    )
  );
}
var CLOCK_SKEW_MS, STAGE, COMPARED;
var init_verify_evidence = __esm({
  "packages/evidence/src/verify/verify-evidence.ts"() {
    "use strict";
    init_src2();
    init_claim_key();
    init_findings();
    init_evidence_source();
    init_image_parts();
    init_media_types();
    init_bundle_verifier();
    init_identity_check();
    init_predicate_check();
    init_signer();
    init_source();
    CLOCK_SKEW_MS = 6e4;
    STAGE = { subject: 1, identity: 2, age: 3, predicate: 4, all: 5 };
    COMPARED = ["provenance", "sbom", "gate"];
  }
});

// packages/evidence/src/index.ts
var init_src3 = __esm({
  "packages/evidence/src/index.ts"() {
    "use strict";
    init_errors4();
    init_evidence_source();
    init_image_parts();
    init_media_types();
    init_provenance();
    init_summary2();
    init_reasons_errors();
    init_store();
    init_signing_config();
    init_trusted_root();
    init_tuf();
    init_tuf_cache();
    init_bundle_verifier();
    init_verify_evidence();
  }
});

// packages/policy/src/people.ts
function peopleFaults(people) {
  const all = people.flatMap(({ accounts }) => accounts.map((account) => String(account).toLowerCase()));
  const twice = new Set(all.filter((account, i) => all.indexOf(account) !== i));
  return [...twice].map((account) => `people: the account "${account}" stands twice`);
}
var init_people = __esm({
  "packages/policy/src/people.ts"() {
    "use strict";
  }
});

// packages/policy/src/calendar.ts
function closedDays(name3, calendar, faults) {
  return calendar.closed.flatMap(({ first, last: last2 = first, reason }, i) => {
    const where = `calendars.${name3}.closed.${i}`;
    const wrong2 = [first, last2].find((date) => !isDate(date));
    if (wrong2 !== void 0) {
      faults.push(`${where}: "${wrong2}" is no day of the calendar`);
      return [];
    }
    if (last2 < first) {
      faults.push(`${where}: "last" (${last2}) is before "first" (${first})`);
      return [];
    }
    const from = beginOfDay(calendar.zone, first);
    const to = beginOfDay(calendar.zone, nextDay(last2));
    return [{ from, to, reason: `${reason}, calendar ${name3}` }];
  });
}
function beginOfDay(zone, date) {
  const format = new Intl.DateTimeFormat("en-CA", {
    timeZone: zone,
    year: "numeric",
    month: "2-digit",
    day: "2-digit"
  });
  const utc = Date.parse(`${date}T00:00:00Z`);
  let before = utc - SEARCH_MS;
  let after = utc + SEARCH_MS;
  while (after - before > 1) {
    const middle = Math.floor((before + after) / 2);
    if (format.format(middle) < date) before = middle;
    else after = middle;
  }
  return new Date(after);
}
function nextDay(date) {
  return new Date(Date.parse(`${date}T00:00:00Z`) + DAY_MS).toISOString().slice(0, 10);
}
function instantOf(text4) {
  const moment = new Date(text4);
  return isDate(text4.slice(0, DAY_LENGTH)) && !Number.isNaN(moment.getTime()) ? moment : void 0;
}
function spanOf([first, last2], name3, where, faults) {
  const [from, until] = [instantOf(first), instantOf(last2)];
  if (!from || !until)
    faults.push(`${where}: "${from ? last2 : first}" is no time: there is no such day, hour or offset`);
  else if (from >= until) faults.push(`${where}: "from" (${first}) must be before "${name3}" (${last2})`);
  return [from ?? new Date(Number.NaN), until ?? new Date(Number.NaN)];
}
function isDate(text4) {
  const time = Date.parse(`${text4}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text4);
}
var DAY_MS, SEARCH_MS, DAY_LENGTH;
var init_calendar = __esm({
  "packages/policy/src/calendar.ts"() {
    "use strict";
    DAY_MS = 24 * 36e5;
    SEARCH_MS = 2 * DAY_MS;
    DAY_LENGTH = "YYYY-MM-DD".length;
  }
});

// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/nodes/identity.js
function isCollection(node) {
  if (node && typeof node === "object")
    switch (node[NODE_TYPE]) {
      case MAP:
      case SEQ:
        return true;
    }
  return false;
}
function isNode(node) {
  if (node && typeof node === "object")
    switch (node[NODE_TYPE]) {
      case ALIAS:
      case MAP:
      case SCALAR:
      case SEQ:
        return true;
    }
  return false;
}
var ALIAS, DOC, MAP, PAIR, SCALAR, SEQ, NODE_TYPE, isAlias, isDocument, isMap, isPair, isScalar, isSeq, hasAnchor;
var init_identity = __esm({
  "node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/nodes/identity.js"() {
    ALIAS = /* @__PURE__ */ Symbol.for("yaml.alias");
    DOC = /* @__PURE__ */ Symbol.for("yaml.document");
    MAP = /* @__PURE__ */ Symbol.for("yaml.map");
    PAIR = /* @__PURE__ */ Symbol.for("yaml.pair");
    SCALAR = /* @__PURE__ */ Symbol.for("yaml.scalar");
    SEQ = /* @__PURE__ */ Symbol.for("yaml.seq");
    NODE_TYPE = /* @__PURE__ */ Symbol.for("yaml.node.type");
    isAlias = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === ALIAS;
    isDocument = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === DOC;
    isMap = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === MAP;
    isPair = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === PAIR;
    isScalar = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === SCALAR;
    isSeq = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === SEQ;
    hasAnchor = (node) => (isScalar(node) || isCollection(node)) && !!node.anchor;
  }
});

// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/visit.js
function visit(node, visitor) {
  const visitor_ = initVisitor(visitor);
  if (isDocument(node)) {
    const cd = visit_(null, node.contents, visitor_, Object.freeze([node]));
    if (cd === REMOVE)
      node.contents = null;
  } else
    visit_(null, node, visitor_, Object.freeze([]));
}
function visit_(key, node, visitor, path2) {
  const ctrl = callVisitor(key, node, visitor, path2);
  if (isNode(ctrl) || isPair(ctrl)) {
    replaceNode(key, path2, ctrl);
    return visit_(key, ctrl, visitor, path2);
  }
  if (typeof ctrl !== "symbol") {
    if (isCollection(node)) {
      path2 = Object.freeze(path2.concat(node));
      for (let i = 0; i < node.items.length; ++i) {
        const ci = visit_(i, node.items[i], visitor, path2);
        if (typeof ci === "number")
          i = ci - 1;
        else if (ci === BREAK)
          return BREAK;
        else if (ci === REMOVE) {
          node.items.splice(i, 1);
          i -= 1;
        }
      }
    } else if (isPair(node)) {
      path2 = Object.freeze(path2.concat(node));
      const ck = visit_("key", node.key, visitor, path2);
      if (ck === BREAK)
        return BREAK;
      else if (ck === REMOVE)
        node.key = null;
      const cv = visit_("value", node.value, visitor, path2);
      if (cv === BREAK)
        return BREAK;
      else if (cv === REMOVE)
        node.value = null;
    }
  }
  return ctrl;
}
async function visitAsync(node, visitor) {
  const visitor_ = initVisitor(visitor);
  if (isDocument(node)) {
    const cd = await visitAsync_(null, node.contents, visitor_, Object.freeze([node]));
    if (cd === REMOVE)
      node.contents = null;
  } else
    await visitAsync_(null, node, visitor_, Object.freeze([]));
}
async function visitAsync_(key, node, visitor, path2) {
  const ctrl = await callVisitor(key, node, visitor, path2);
  if (isNode(ctrl) || isPair(ctrl)) {
    replaceNode(key, path2, ctrl);
    return visitAsync_(key, ctrl, visitor, path2);
  }
  if (typeof ctrl !== "symbol") {
    if (isCollection(node)) {
      path2 = Object.freeze(path2.concat(node));
      for (let i = 0; i < node.items.length; ++i) {
        const ci = await visitAsync_(i, node.items[i], visitor, path2);
        if (typeof ci === "number")
          i = ci - 1;
        else if (ci === BREAK)
          return BREAK;
        else if (ci === REMOVE) {
          node.items.splice(i, 1);
          i -= 1;
        }
      }
    } else if (isPair(node)) {
      path2 = Object.freeze(path2.concat(node));
      const ck = await visitAsync_("key", node.key, visitor, path2);
      if (ck === BREAK)
        return BREAK;
      else if (ck === REMOVE)
        node.key = null;
      const cv = await visitAsync_("value", node.value, visitor, path2);
      if (cv === BREAK)
        return BREAK;
      else if (cv === REMOVE)
        node.value = null;
    }
  }
  return ctrl;
}
function initVisitor(visitor) {
  if (typeof visitor === "object" && (visitor.Collection || visitor.Node || visitor.Value)) {
    return Object.assign({
      Alias: visitor.Node,
      Map: visitor.Node,
      Scalar: visitor.Node,
      Seq: visitor.Node
    }, visitor.Value && {
      Map: visitor.Value,
      Scalar: visitor.Value,
      Seq: visitor.Value
    }, visitor.Collection && {
      Map: visitor.Collection,
      Seq: visitor.Collection
    }, visitor);
  }
  return visitor;
}
function callVisitor(key, node, visitor, path2) {
  if (typeof visitor === "function")
    return visitor(key, node, path2);
  if (isMap(node))
    return visitor.Map?.(key, node, path2);
  if (isSeq(node))
    return visitor.Seq?.(key, node, path2);
  if (isPair(node))
    return visitor.Pair?.(key, node, path2);
  if (isScalar(node))
    return visitor.Scalar?.(key, node, path2);
  if (isAlias(node))
    return visitor.Alias?.(key, node, path2);
  return void 0;
}
function replaceNode(key, path2, node) {
  const parent = path2[path2.length - 1];
  if (isCollection(parent)) {
    parent.items[key] = node;
  } else if (isPair(parent)) {
    if (key === "key")
      parent.key = node;
    else
      parent.value = node;
  } else if (isDocument(parent)) {
    parent.contents = node;
  } else {
    const pt = isAlias(parent) ? "alias" : "scalar";
    throw new Error(`Cannot replace node with ${pt} parent`);
  }
}
var BREAK, SKIP, REMOVE;
var init_visit = __esm({
  "node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/visit.js"() {
    init_identity();
    BREAK = /* @__PURE__ */ Symbol("break visit");
    SKIP = /* @__PURE__ */ Symbol("skip children");
    REMOVE = /* @__PURE__ */ Symbol("remove node");
    visit.BREAK = BREAK;
    visit.SKIP = SKIP;
    visit.REMOVE = REMOVE;
    visitAsync.BREAK = BREAK;
    visitAsync.SKIP = SKIP;
    visitAsync.REMOVE = REMOVE;
  }
});

// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/doc/directives.js
var escapeChars, escapeTagName, Directives;
var init_directives = __esm({
  "node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/doc/directives.js"() {
    init_identity();
    init_visit();
    escapeChars = {
      "!": "%21",
      ",": "%2C",
      "[": "%5B",
      "]": "%5D",
      "{": "%7B",
      "}": "%7D"
    };
    escapeTagName = (tn) => tn.replace(/[!,[\]{}]/g, (ch) => escapeChars[ch]);
    Directives = class _Directives {
      constructor(yaml, tags) {
        this.docStart = null;
        this.docEnd = false;
        this.yaml = Object.assign({}, _Directives.defaultYaml, yaml);
        this.tags = Object.assign({}, _Directives.defaultTags, tags);
      }
      clone() {
        const copy2 = new _Directives(this.yaml, this.tags);
        copy2.docStart = this.docStart;
        return copy2;
      }
      /**
       * During parsing, get a Directives instance for the current document and
       * update the stream state according to the current version's spec.
       */
      atDocument() {
        const res = new _Directives(this.yaml, this.tags);
        switch (this.yaml.version) {
          case "1.1":
            this.atNextDocument = true;
            break;
          case "1.2":
            this.atNextDocument = false;
            this.yaml = {
              explicit: _Directives.defaultYaml.explicit,
              version: "1.2"
            };
            this.tags = Object.assign({}, _Directives.defaultTags);
            break;
        }
        return res;
      }
      /**
       * @param onError - May be called even if the action was successful
       * @returns `true` on success
       */
      add(line2, onError) {
        if (this.atNextDocument) {
          this.yaml = { explicit: _Directives.defaultYaml.explicit, version: "1.1" };
          this.tags = Object.assign({}, _Directives.defaultTags);
          this.atNextDocument = false;
        }
        const parts = line2.trim().split(/[ \t]+/);
        const name3 = parts.shift();
        switch (name3) {
          case "%TAG": {
            if (parts.length !== 2) {
              onError(0, "%TAG directive should contain exactly two parts");
              if (parts.length < 2)
                return false;
            }
            const [handle, prefix] = parts;
            this.tags[handle] = prefix;
            return true;
          }
          case "%YAML": {
            this.yaml.explicit = true;
            if (parts.length !== 1) {
              onError(0, "%YAML directive should contain exactly one part");
              return false;
            }
            const [version] = parts;
            if (version === "1.1" || version === "1.2") {
              this.yaml.version = version;
              return true;
            } else {
              const isValid = /^\d+\.\d+$/.test(version);
              onError(6, `Unsupported YAML version ${version}`, isValid);
              return false;
            }
          }
          default:
            onError(0, `Unknown directive ${name3}`, true);
            return false;
        }
      }
      /**
       * Resolves a tag, matching handles to those defined in %TAG directives.
       *
       * @returns Resolved tag, which may also be the non-specific tag `'!'` or a
       *   `'!local'` tag, or `null` if unresolvable.
       */
      tagName(source2, onError) {
        if (source2 === "!")
          return "!";
        if (source2[0] !== "!") {
          onError(`Not a valid tag: ${source2}`);
          return null;
        }
        if (source2[1] === "<") {
          const verbatim = source2.slice(2, -1);
          if (verbatim === "!" || verbatim === "!!") {
            onError(`Verbatim tags aren't resolved, so ${source2} is invalid.`);
            return null;
          }
          if (source2[source2.length - 1] !== ">")
            onError("Verbatim tags must end with a >");
          return verbatim;
        }
        const [, handle, suffix] = source2.match(/^(.*!)([^!]*)$/s);
        if (!suffix)
          onError(`The ${source2} tag has no suffix`);
        const prefix = this.tags[handle];
        if (prefix) {
          try {
            return prefix + decodeURIComponent(suffix);
          } catch (error2) {
            onError(String(error2));
            return null;
          }
        }
        if (handle === "!")
          return source2;
        onError(`Could not resolve tag: ${source2}`);
        return null;
      }
      /**
       * Given a fully resolved tag, returns its printable string form,
       * taking into account current tag prefixes and defaults.
       */
      tagString(tag) {
        for (const [handle, prefix] of Object.entries(this.tags)) {
          if (tag.startsWith(prefix))
            return handle + escapeTagName(tag.substring(prefix.length));
        }
        return tag[0] === "!" ? tag : `!<${tag}>`;
      }
      toString(doc) {
        const lines2 = this.yaml.explicit ? [`%YAML ${this.yaml.version || "1.2"}`] : [];
        const tagEntries = Object.entries(this.tags);
        let tagNames;
        if (doc && tagEntries.length > 0 && isNode(doc.contents)) {
          const tags = {};
          visit(doc.contents, (_key, node) => {
            if (isNode(node) && node.tag)
              tags[node.tag] = true;
          });
          tagNames = Object.keys(tags);
        } else
          tagNames = [];
        for (const [handle, prefix] of tagEntries) {
          if (handle === "!!" && prefix === "tag:yaml.org,2002:")
            continue;
          if (!doc || tagNames.some((tn) => tn.startsWith(prefix)))
            lines2.push(`%TAG ${handle} ${prefix}`);
        }
        return lines2.join("\n");
      }
    };
    Directives.defaultYaml = { explicit: false, version: "1.2" };
    Directives.defaultTags = { "!!": "tag:yaml.org,2002:" };
  }
});

// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/doc/anchors.js
function anchorIsValid(anchor) {
  if (/[\x00-\x19\s,[\]{}]/.test(anchor)) {
    const sa = JSON.stringify(anchor);
    const msg = `Anchor must not contain whitespace or control characters: ${sa}`;
    throw new Error(msg);
  }
  return true;
}
function anchorNames(root) {
  const anchors = /* @__PURE__ */ new Set();
  visit(root, {
    Value(_key, node) {
      if (node.anchor)
        anchors.add(node.anchor);
    }
  });
  return anchors;
}
function findNewAnchor(prefix, exclude) {
  for (let i = 1; true; ++i) {
    const name3 = `${prefix}${i}`;
    if (!exclude.has(name3))
      return name3;
  }
}
function createNodeAnchors(doc, prefix) {
  const aliasObjects = [];
  const sourceObjects = /* @__PURE__ */ new Map();
  let prevAnchors = null;
  return {
    onAnchor: (source2) => {
      aliasObjects.push(source2);
      prevAnchors ?? (prevAnchors = anchorNames(doc));
      const anchor = findNewAnchor(prefix, prevAnchors);
      prevAnchors.add(anchor);
      return anchor;
    },
    /**
     * With circular references, the source node is only resolved after all
     * of its child nodes are. This is why anchors are set only after all of
     * the nodes have been created.
     */
    setAnchors: () => {
      for (const source2 of aliasObjects) {
        const ref = sourceObjects.get(source2);
        if (typeof ref === "object" && ref.anchor && (isScalar(ref.node) || isCollection(ref.node))) {
          ref.node.anchor = ref.anchor;
        } else {
          const error2 = new Error("Failed to resolve repeated object (this should not happen)");
          error2.source = source2;
          throw error2;
        }
      }
    },
    sourceObjects
  };
}
var init_anchors = __esm({
  "node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/doc/anchors.js"() {
    init_identity();
    init_visit();
  }
});

// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/doc/applyReviver.js
function applyReviver(reviver, obj, key, val) {
  if (val && typeof val === "object") {
    if (Array.isArray(val)) {
      for (let i = 0, len = val.length; i < len; ++i) {
        const v0 = val[i];
        const v1 = applyReviver(reviver, val, String(i), v0);
        if (v1 === void 0)
          delete val[i];
        else if (v1 !== v0)
          val[i] = v1;
      }
    } else if (val instanceof Map) {
      for (const k of Array.from(val.keys())) {
        const v0 = val.get(k);
        const v1 = applyReviver(reviver, val, k, v0);
        if (v1 === void 0)
          val.delete(k);
        else if (v1 !== v0)
          val.set(k, v1);
      }
    } else if (val instanceof Set) {
      for (const v0 of Array.from(val)) {
        const v1 = applyReviver(reviver, val, v0, v0);
        if (v1 === void 0)
          val.delete(v0);
        else if (v1 !== v0) {
          val.delete(v0);
          val.add(v1);
        }
      }
    } else {
      for (const [k, v0] of Object.entries(val)) {
        const v1 = applyReviver(reviver, val, k, v0);
        if (v1 === void 0)
          delete val[k];
        else if (v1 !== v0)
          val[k] = v1;
      }
    }
  }
  return reviver.call(obj, key, val);
}
var init_applyReviver = __esm({
  "node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/doc/applyReviver.js"() {
  }
});

// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/nodes/toJS.js
function toJS(value, arg, ctx) {
  if (Array.isArray(value))
    return value.map((v, i) => toJS(v, String(i), ctx));
  if (value && typeof value.toJSON === "function") {
    if (!ctx || !hasAnchor(value))
      return value.toJSON(arg, ctx);
    const data = { aliasCount: 0, count: 1, res: void 0 };
    ctx.anchors.set(value, data);
    ctx.onCreate = (res2) => {
      data.res = res2;
      delete ctx.onCreate;
    };
    const res = value.toJSON(arg, ctx);
    if (ctx.onCreate)
      ctx.onCreate(res);
    return res;
  }
  if (typeof value === "bigint" && !ctx?.keep)
    return Number(value);
  return value;
}
var init_toJS = __esm({
  "node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/nodes/toJS.js"() {
    init_identity();
  }
});

// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/nodes/Node.js
var NodeBase;
var init_Node = __esm({
  "node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/nodes/Node.js"() {
    init_applyReviver();
    init_identity();
    init_toJS();
    NodeBase = class {
      constructor(type) {
        Object.defineProperty(this, NODE_TYPE, { value: type });
      }
      /** Create a copy of this node.  */
      clone() {
        const copy2 = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
        if (this.range)
          copy2.range = this.range.slice();
        return copy2;
      }
      /** A plain JavaScript representation of this node. */
      toJS(doc, { mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
        if (!isDocument(doc))
          throw new TypeError("A document argument is required");
        const ctx = {
          anchors: /* @__PURE__ */ new Map(),
          doc,
          keep: true,
          mapAsMap: mapAsMap === true,
          mapKeyWarned: false,
          maxAliasCount: typeof maxAliasCount === "number" ? maxAliasCount : 100
        };
        const res = toJS(this, "", ctx);
        if (typeof onAnchor === "function")
          for (const { count: count2, res: res2 } of ctx.anchors.values())
            onAnchor(res2, count2);
        return typeof reviver === "function" ? applyReviver(reviver, { "": res }, "", res) : res;
      }
    };
  }
});

// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/nodes/Alias.js
function getAliasCount(doc, node, anchors) {
  if (isAlias(node)) {
    const source2 = node.resolve(doc);
    const anchor = anchors && source2 && anchors.get(source2);
    return anchor ? anchor.count * anchor.aliasCount : 0;
  } else if (isCollection(node)) {
    let count2 = 0;
    for (const item of node.items) {
      const c = getAliasCount(doc, item, anchors);
      if (c > count2)
        count2 = c;
    }
    return count2;
  } else if (isPair(node)) {
    const kc = getAliasCount(doc, node.key, anchors);
    const vc = getAliasCount(doc, node.value, anchors);
    return Math.max(kc, vc);
  }
  return 1;
}
var Alias;
var init_Alias = __esm({
  "node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/nodes/Alias.js"() {
    init_anchors();
    init_visit();
    init_identity();
    init_Node();
    init_toJS();
    Alias = class extends NodeBase {
      constructor(source2) {
        super(ALIAS);
        this.source = source2;
        Object.defineProperty(this, "tag", {
          set() {
            throw new Error("Alias nodes cannot have tags");
          }
        });
      }
      /**
       * Resolve the value of this alias within `doc`, finding the last
       * instance of the `source` anchor before this node.
       */
      resolve(doc, ctx) {
        if (ctx?.maxAliasCount === 0)
          throw new ReferenceError("Alias resolution is disabled");
        let nodes;
        if (ctx?.aliasResolveCache) {
          nodes = ctx.aliasResolveCache;
        } else {
          nodes = [];
          visit(doc, {
            Node: (_key, node) => {
              if (isAlias(node) || hasAnchor(node))
                nodes.push(node);
            }
          });
          if (ctx)
            ctx.aliasResolveCache = nodes;
        }
        let found = void 0;
        for (const node of nodes) {
          if (node === this)
            break;
          if (node.anchor === this.source)
            found = node;
        }
        if (found && ctx) {
          const { anchors, doc: doc2, maxAliasCount } = ctx;
          let data = anchors.get(found);
          if (!data) {
            toJS(found, null, ctx);
            data = anchors.get(found);
          }
          if (data?.res === void 0) {
            const msg = "This should not happen: Alias anchor was not resolved?";
            throw new ReferenceError(msg);
          }
          if (maxAliasCount >= 0) {
            data.count += 1;
            if (data.aliasCount === 0)
              data.aliasCount = getAliasCount(doc2, found, anchors);
            if (data.count * data.aliasCount > maxAliasCount) {
              const msg = "Excessive alias count indicates a resource exhaustion attack";
              throw new ReferenceError(msg);
            }
          }
        }
        return found;
      }
      toJSON(_arg, ctx) {
        if (!ctx)
          return { source: this.source };
        const source2 = this.resolve(ctx.doc, ctx);
        if (!source2) {
          const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
          throw new ReferenceError(msg);
        }
        return ctx.anchors.get(source2).res;
      }
      toString(ctx, _onComment, _onChompKeep) {
        const src = `*${this.source}`;
        if (ctx) {
          anchorIsValid(this.source);
          if (ctx.options.verifyAliasOrder && !ctx.anchors.has(this.source)) {
            const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
            throw new Error(msg);
          }
          if (ctx.implicitKey)
            return `${src} `;
        }
        return src;
      }
    };
  }
});

// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/nodes/Scalar.js
var isScalarValue, Scalar;
var init_Scalar = __esm({
  "node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/nodes/Scalar.js"() {
    init_identity();
    init_Node();
    init_toJS();
    isScalarValue = (value) => !value || typeof value !== "function" && typeof value !== "object";
    Scalar = class extends NodeBase {
      constructor(value) {
        super(SCALAR);
        this.value = value;
      }
      toJSON(arg, ctx) {
        return ctx?.keep ? this.value : toJS(this.value, arg, ctx);
      }
      toString() {
        return String(this.value);
      }
    };
    Scalar.BLOCK_FOLDED = "BLOCK_FOLDED";
    Scalar.BLOCK_LITERAL = "BLOCK_LITERAL";
    Scalar.PLAIN = "PLAIN";
    Scalar.QUOTE_DOUBLE = "QUOTE_DOUBLE";
    Scalar.QUOTE_SINGLE = "QUOTE_SINGLE";
  }
});

// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/doc/createNode.js
function findTagObject(value, tagName, tags) {
  if (tagName) {
    const match = tags.filter((t) => t.tag === tagName);
    const tagObj = match.find((t) => !t.format) ?? match[0];
    if (!tagObj)
      throw new Error(`Tag ${tagName} not found`);
    return tagObj;
  }
  return tags.find((t) => t.identify?.(value) && !t.format);
}
function createNode(value, tagName, ctx) {
  if (isDocument(value))
    value = value.contents;
  if (isNode(value))
    return value;
  if (isPair(value)) {
    const map2 = ctx.schema[MAP].createNode?.(ctx.schema, null, ctx);
    map2.items.push(value);
    return map2;
  }
  if (value instanceof String || value instanceof Number || value instanceof Boolean || typeof BigInt !== "undefined" && value instanceof BigInt) {
    value = value.valueOf();
  }
  const { aliasDuplicateObjects, onAnchor, onTagObj, schema: schema4, sourceObjects } = ctx;
  let ref = void 0;
  if (aliasDuplicateObjects && value && typeof value === "object") {
    ref = sourceObjects.get(value);
    if (ref) {
      ref.anchor ?? (ref.anchor = onAnchor(value));
      return new Alias(ref.anchor);
    } else {
      ref = { anchor: null, node: null };
      sourceObjects.set(value, ref);
    }
  }
  if (tagName?.startsWith("!!"))
    tagName = defaultTagPrefix + tagName.slice(2);
  let tagObj = findTagObject(value, tagName, schema4.tags);
  if (!tagObj) {
    if (value && typeof value.toJSON === "function") {
      value = value.toJSON();
    }
    if (!value || typeof value !== "object") {
      const node2 = new Scalar(value);
      if (ref)
        ref.node = node2;
      return node2;
    }
    tagObj = value instanceof Map ? schema4[MAP] : Symbol.iterator in Object(value) ? schema4[SEQ] : schema4[MAP];
  }
  if (onTagObj) {
    onTagObj(tagObj);
    delete ctx.onTagObj;
  }
  const node = tagObj?.createNode ? tagObj.createNode(ctx.schema, value, ctx) : typeof tagObj?.nodeClass?.from === "function" ? tagObj.nodeClass.from(ctx.schema, value, ctx) : new Scalar(value);
  if (tagName)
    node.tag = tagName;
  else if (!tagObj.default)
    node.tag = tagObj.tag;
  if (ref)
    ref.node = node;
  return node;
}
var defaultTagPrefix;
var init_createNode = __esm({
  "node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/doc/createNode.js"() {
    init_Alias();
    init_identity();
    init_Scalar();
    defaultTagPrefix = "tag:yaml.org,2002:";
  }
});

// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/nodes/Collection.js
function collectionFromPath(schema4, path2, value) {
  let v = value;
  for (let i = path2.length - 1; i >= 0; --i) {
    const k = path2[i];
    if (typeof k === "number" && Number.isInteger(k) && k >= 0) {
      const a = [];
      a[k] = v;
      v = a;
    } else {
      v = /* @__PURE__ */ new Map([[k, v]]);
    }
  }
  return createNode(v, void 0, {
    aliasDuplicateObjects: false,
    keepUndefined: false,
    onAnchor: () => {
      throw new Error("This should not happen, please report a bug.");
    },
    schema: schema4,
    sourceObjects: /* @__PURE__ */ new Map()
  });
}
var isEmptyPath, Collection;
var init_Collection = __esm({
  "node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/nodes/Collection.js"() {
    init_createNode();
    init_identity();
    init_Node();
    isEmptyPath = (path2) => path2 == null || typeof path2 === "object" && !!path2[Symbol.iterator]().next().done;
    Collection = class extends NodeBase {
      constructor(type, schema4) {
        super(type);
        Object.defineProperty(this, "schema", {
          value: schema4,
          configurable: true,
          enumerable: false,
          writable: true
        });
      }
      /**
       * Create a copy of this collection.
       *
       * @param schema - If defined, overwrites the original's schema
       */
      clone(schema4) {
        const copy2 = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
        if (schema4)
          copy2.schema = schema4;
        copy2.items = copy2.items.map((it) => isNode(it) || isPair(it) ? it.clone(schema4) : it);
        if (this.range)
          copy2.range = this.range.slice();
        return copy2;
      }
      /**
       * Adds a value to the collection. For `!!map` and `!!omap` the value must
       * be a Pair instance or a `{ key, value }` object, which may not have a key
       * that already exists in the map.
       */
      addIn(path2, value) {
        if (isEmptyPath(path2))
          this.add(value);
        else {
          const [key, ...rest] = path2;
          const node = this.get(key, true);
          if (isCollection(node))
            node.addIn(rest, value);
          else if (node === void 0 && this.schema)
            this.set(key, collectionFromPath(this.schema, rest, value));
          else
            throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
        }
      }
      /**
       * Removes a value from the collection.
       * @returns `true` if the item was found and removed.
       */
      deleteIn(path2) {
        const [key, ...rest] = path2;
        if (rest.length === 0)
          return this.delete(key);
        const node = this.get(key, true);
        if (isCollection(node))
          return node.deleteIn(rest);
        else
          throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
      }
      /**
       * Returns item at `key`, or `undefined` if not found. By default unwraps
       * scalar values from their surrounding node; to disable set `keepScalar` to
       * `true` (collections are always returned intact).
       */
      getIn(path2, keepScalar) {
        const [key, ...rest] = path2;
        const node = this.get(key, true);
        if (rest.length === 0)
          return !keepScalar && isScalar(node) ? node.value : node;
        else
          return isCollection(node) ? node.getIn(rest, keepScalar) : void 0;
      }
      hasAllNullValues(allowScalar) {
        return this.items.every((node) => {
          if (!isPair(node))
            return false;
          const n = node.value;
          return n == null || allowScalar && isScalar(n) && n.value == null && !n.commentBefore && !n.comment && !n.tag;
        });
      }
      /**
       * Checks if the collection includes a value with the key `key`.
       */
      hasIn(path2) {
        const [key, ...rest] = path2;
        if (rest.length === 0)
          return this.has(key);
        const node = this.get(key, true);
        return isCollection(node) ? node.hasIn(rest) : false;
      }
      /**
       * Sets a value in this collection. For `!!set`, `value` needs to be a
       * boolean to add/remove the item from the set.
       */
      setIn(path2, value) {
        const [key, ...rest] = path2;
        if (rest.length === 0) {
          this.set(key, value);
        } else {
          const node = this.get(key, true);
          if (isCollection(node))
            node.setIn(rest, value);
          else if (node === void 0 && this.schema)
            this.set(key, collectionFromPath(this.schema, rest, value));
          else
            throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
        }
      }
    };
  }
});

// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/stringify/stringifyComment.js
function indentComment(comment, indent) {
  if (/^\n+$/.test(comment))
    return comment.substring(1);
  return indent ? comment.replace(/^(?! *$)/gm, indent) : comment;
}
var stringifyComment, lineComment;
var init_stringifyComment = __esm({
  "node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/stringify/stringifyComment.js"() {
    stringifyComment = (str) => str.replace(/^(?!$)(?: $)?/gm, "#");
    lineComment = (str, indent, comment) => str.endsWith("\n") ? indentComment(comment, indent) : comment.includes("\n") ? "\n" + indentComment(comment, indent) : (str.endsWith(" ") ? "" : " ") + comment;
  }
});

// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/stringify/foldFlowLines.js
function foldFlowLines(text4, indent, mode = "flow", { indentAtStart, lineWidth = 80, minContentWidth = 20, onFold, onOverflow } = {}) {
  if (!lineWidth || lineWidth < 0)
    return text4;
  if (lineWidth < minContentWidth)
    minContentWidth = 0;
  const endStep = Math.max(1 + minContentWidth, 1 + lineWidth - indent.length);
  if (text4.length <= endStep)
    return text4;
  const folds = [];
  const escapedFolds = {};
  let end = lineWidth - indent.length;
  if (typeof indentAtStart === "number") {
    if (indentAtStart > lineWidth - Math.max(2, minContentWidth))
      folds.push(0);
    else
      end = lineWidth - indentAtStart;
  }
  let split = void 0;
  let prev = void 0;
  let overflow = false;
  let i = -1;
  let escStart = -1;
  let escEnd = -1;
  if (mode === FOLD_BLOCK) {
    i = consumeMoreIndentedLines(text4, i, indent.length);
    if (i !== -1)
      end = i + endStep;
  }
  for (let ch; ch = text4[i += 1]; ) {
    if (mode === FOLD_QUOTED && ch === "\\") {
      escStart = i;
      switch (text4[i + 1]) {
        case "x":
          i += 3;
          break;
        case "u":
          i += 5;
          break;
        case "U":
          i += 9;
          break;
        default:
          i += 1;
      }
      escEnd = i;
    }
    if (ch === "\n") {
      if (mode === FOLD_BLOCK)
        i = consumeMoreIndentedLines(text4, i, indent.length);
      end = i + indent.length + endStep;
      split = void 0;
    } else {
      if (ch === " " && prev && prev !== " " && prev !== "\n" && prev !== "	") {
        const next = text4[i + 1];
        if (next && next !== " " && next !== "\n" && next !== "	")
          split = i;
      }
      if (i >= end) {
        if (split) {
          folds.push(split);
          end = split + endStep;
          split = void 0;
        } else if (mode === FOLD_QUOTED) {
          while (prev === " " || prev === "	") {
            prev = ch;
            ch = text4[i += 1];
            overflow = true;
          }
          const j = i > escEnd + 1 ? i - 2 : escStart - 1;
          if (escapedFolds[j])
            return text4;
          folds.push(j);
          escapedFolds[j] = true;
          end = j + endStep;
          split = void 0;
        } else {
          overflow = true;
        }
      }
    }
    prev = ch;
  }
  if (overflow && onOverflow)
    onOverflow();
  if (folds.length === 0)
    return text4;
  if (onFold)
    onFold();
  let res = text4.slice(0, folds[0]);
  for (let i2 = 0; i2 < folds.length; ++i2) {
    const fold = folds[i2];
    const end2 = folds[i2 + 1] || text4.length;
    if (fold === 0)
      res = `
${indent}${text4.slice(0, end2)}`;
    else {
      if (mode === FOLD_QUOTED && escapedFolds[fold])
        res += `${text4[fold]}\\`;
      res += `
${indent}${text4.slice(fold + 1, end2)}`;
    }
  }
  return res;
}
function consumeMoreIndentedLines(text4, i, indent) {
  let end = i;
  let start = i + 1;
  let ch = text4[start];
  while (ch === " " || ch === "	") {
    if (i < start + indent) {
      ch = text4[++i];
    } else {
      do {
        ch = text4[++i];
      } while (ch && ch !== "\n");
      end = i;
      start = i + 1;
      ch = text4[start];
    }
  }
  return end;
}
var FOLD_FLOW, FOLD_BLOCK, FOLD_QUOTED;
var init_foldFlowLines = __esm({
  "node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/stringify/foldFlowLines.js"() {
    FOLD_FLOW = "flow";
    FOLD_BLOCK = "block";
    FOLD_QUOTED = "quoted";
  }
});

// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/stringify/stringifyString.js
function lineLengthOverLimit(str, lineWidth, indentLength) {
  if (!lineWidth || lineWidth < 0)
    return false;
  const limit = lineWidth - indentLength;
  const strLen = str.length;
  if (strLen <= limit)
    return false;
  for (let i = 0, start = 0; i < strLen; ++i) {
    if (str[i] === "\n") {
      if (i - start > limit)
        return true;
      start = i + 1;
      if (strLen - start <= limit)
        return false;
    }
  }
  return true;
}
function doubleQuotedString(value, ctx) {
  const json = JSON.stringify(value);
  if (ctx.options.doubleQuotedAsJSON)
    return json;
  const { implicitKey } = ctx;
  const minMultiLineLength = ctx.options.doubleQuotedMinMultiLineLength;
  const indent = ctx.indent || (containsDocumentMarker(value) ? "  " : "");
  let str = "";
  let start = 0;
  for (let i = 0, ch = json[i]; ch; ch = json[++i]) {
    if (ch === " " && json[i + 1] === "\\" && json[i + 2] === "n") {
      str += json.slice(start, i) + "\\ ";
      i += 1;
      start = i;
      ch = "\\";
    }
    if (ch === "\\")
      switch (json[i + 1]) {
        case "u":
          {
            str += json.slice(start, i);
            const code = json.substr(i + 2, 4);
            switch (code) {
              case "0000":
                str += "\\0";
                break;
              case "0007":
                str += "\\a";
                break;
              case "000b":
                str += "\\v";
                break;
              case "001b":
                str += "\\e";
                break;
              case "0085":
                str += "\\N";
                break;
              case "00a0":
                str += "\\_";
                break;
              case "2028":
                str += "\\L";
                break;
              case "2029":
                str += "\\P";
                break;
              default:
                if (code.substr(0, 2) === "00")
                  str += "\\x" + code.substr(2);
                else
                  str += json.substr(i, 6);
            }
            i += 5;
            start = i + 1;
          }
          break;
        case "n":
          if (implicitKey || json[i + 2] === '"' || json.length < minMultiLineLength) {
            i += 1;
          } else {
            str += json.slice(start, i) + "\n\n";
            while (json[i + 2] === "\\" && json[i + 3] === "n" && json[i + 4] !== '"') {
              str += "\n";
              i += 2;
            }
            str += indent;
            if (json[i + 2] === " ")
              str += "\\";
            i += 1;
            start = i + 1;
          }
          break;
        default:
          i += 1;
      }
  }
  str = start ? str + json.slice(start) : json;
  return implicitKey ? str : foldFlowLines(str, indent, FOLD_QUOTED, getFoldOptions(ctx, false));
}
function singleQuotedString(value, ctx) {
  if (ctx.options.singleQuote === false || ctx.implicitKey && value.includes("\n") || /[ \t]\n|\n[ \t]/.test(value))
    return doubleQuotedString(value, ctx);
  const indent = ctx.indent || (containsDocumentMarker(value) ? "  " : "");
  const res = "'" + value.replace(/'/g, "''").replace(/\n+/g, `$&
${indent}`) + "'";
  return ctx.implicitKey ? res : foldFlowLines(res, indent, FOLD_FLOW, getFoldOptions(ctx, false));
}
function quotedString(value, ctx) {
  const { singleQuote } = ctx.options;
  let qs;
  if (singleQuote === false)
    qs = doubleQuotedString;
  else {
    const hasDouble = value.includes('"');
    const hasSingle = value.includes("'");
    if (hasDouble && !hasSingle)
      qs = singleQuotedString;
    else if (hasSingle && !hasDouble)
      qs = doubleQuotedString;
    else
      qs = singleQuote ? singleQuotedString : doubleQuotedString;
  }
  return qs(value, ctx);
}
function blockString({ comment, type, value }, ctx, onComment, onChompKeep) {
  const { blockQuote, commentString, lineWidth } = ctx.options;
  if (!blockQuote || /\n[\t ]+$/.test(value)) {
    return quotedString(value, ctx);
  }
  const indent = ctx.indent || (ctx.forceBlockIndent || containsDocumentMarker(value) ? "  " : "");
  const literal = blockQuote === "literal" ? true : blockQuote === "folded" || type === Scalar.BLOCK_FOLDED ? false : type === Scalar.BLOCK_LITERAL ? true : !lineLengthOverLimit(value, lineWidth, indent.length);
  if (!value)
    return literal ? "|\n" : ">\n";
  let chomp;
  let endStart;
  for (endStart = value.length; endStart > 0; --endStart) {
    const ch = value[endStart - 1];
    if (ch !== "\n" && ch !== "	" && ch !== " ")
      break;
  }
  let end = value.substring(endStart);
  const endNlPos = end.indexOf("\n");
  if (endNlPos === -1) {
    chomp = "-";
  } else if (value === end || endNlPos !== end.length - 1) {
    chomp = "+";
    if (onChompKeep)
      onChompKeep();
  } else {
    chomp = "";
  }
  if (end) {
    value = value.slice(0, -end.length);
    if (end[end.length - 1] === "\n")
      end = end.slice(0, -1);
    end = end.replace(blockEndNewlines, `$&${indent}`);
  }
  let startWithSpace = false;
  let startEnd;
  let startNlPos = -1;
  for (startEnd = 0; startEnd < value.length; ++startEnd) {
    const ch = value[startEnd];
    if (ch === " ")
      startWithSpace = true;
    else if (ch === "\n")
      startNlPos = startEnd;
    else
      break;
  }
  let start = value.substring(0, startNlPos < startEnd ? startNlPos + 1 : startEnd);
  if (start) {
    value = value.substring(start.length);
    start = start.replace(/\n+/g, `$&${indent}`);
  }
  const indentSize = indent ? "2" : "1";
  let header2 = (startWithSpace ? indentSize : "") + chomp;
  if (comment) {
    header2 += " " + commentString(comment.replace(/ ?[\r\n]+/g, " "));
    if (onComment)
      onComment();
  }
  if (!literal) {
    const foldedValue = value.replace(/\n+/g, "\n$&").replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g, "$1$2").replace(/\n+/g, `$&${indent}`);
    let literalFallback = false;
    const foldOptions = getFoldOptions(ctx, true);
    if (blockQuote !== "folded" && type !== Scalar.BLOCK_FOLDED) {
      foldOptions.onOverflow = () => {
        literalFallback = true;
      };
    }
    const body = foldFlowLines(`${start}${foldedValue}${end}`, indent, FOLD_BLOCK, foldOptions);
    if (!literalFallback)
      return `>${header2}
${indent}${body}`;
  }
  value = value.replace(/\n+/g, `$&${indent}`);
  return `|${header2}
${indent}${start}${value}${end}`;
}
function plainString(item, ctx, onComment, onChompKeep) {
  const { type, value } = item;
  const { actualString, implicitKey, indent, indentStep, inFlow } = ctx;
  if (implicitKey && value.includes("\n") || inFlow && /[[\]{},]/.test(value)) {
    return quotedString(value, ctx);
  }
  if (/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(value)) {
    return implicitKey || inFlow || !value.includes("\n") ? quotedString(value, ctx) : blockString(item, ctx, onComment, onChompKeep);
  }
  if (!implicitKey && !inFlow && type !== Scalar.PLAIN && value.includes("\n")) {
    return blockString(item, ctx, onComment, onChompKeep);
  }
  if (containsDocumentMarker(value)) {
    if (indent === "") {
      ctx.forceBlockIndent = true;
      return blockString(item, ctx, onComment, onChompKeep);
    } else if (implicitKey && indent === indentStep) {
      return quotedString(value, ctx);
    }
  }
  const str = value.replace(/\n+/g, `$&
${indent}`);
  if (actualString) {
    const test = (tag) => tag.default && tag.tag !== "tag:yaml.org,2002:str" && tag.test?.test(str);
    const { compat, tags } = ctx.doc.schema;
    if (tags.some(test) || compat?.some(test))
      return quotedString(value, ctx);
  }
  return implicitKey ? str : foldFlowLines(str, indent, FOLD_FLOW, getFoldOptions(ctx, false));
}
function stringifyString(item, ctx, onComment, onChompKeep) {
  const { implicitKey, inFlow } = ctx;
  const ss = typeof item.value === "string" ? item : Object.assign({}, item, { value: String(item.value) });
  let { type } = item;
  if (type !== Scalar.QUOTE_DOUBLE) {
    if (/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(ss.value))
      type = Scalar.QUOTE_DOUBLE;
  }
  const _stringify = (_type) => {
    switch (_type) {
      case Scalar.BLOCK_FOLDED:
      case Scalar.BLOCK_LITERAL:
        return implicitKey || inFlow ? quotedString(ss.value, ctx) : blockString(ss, ctx, onComment, onChompKeep);
      case Scalar.QUOTE_DOUBLE:
        return doubleQuotedString(ss.value, ctx);
      case Scalar.QUOTE_SINGLE:
        return singleQuotedString(ss.value, ctx);
      case Scalar.PLAIN:
        return plainString(ss, ctx, onComment, onChompKeep);
      default:
        return null;
    }
  };
  let res = _stringify(type);
  if (res === null) {
    const { defaultKeyType, defaultStringType } = ctx.options;
    const t = implicitKey && defaultKeyType || defaultStringType;
    res = _stringify(t);
    if (res === null)
      throw new Error(`Unsupported default string type ${t}`);
  }
  return res;
}
var getFoldOptions, containsDocumentMarker, blockEndNewlines;
var init_stringifyString = __esm({
  "node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/stringify/stringifyString.js"() {
    init_Scalar();
    init_foldFlowLines();
    getFoldOptions = (ctx, isBlock2) => ({
      indentAtStart: isBlock2 ? ctx.indent.length : ctx.indentAtStart,
      lineWidth: ctx.options.lineWidth,
      minContentWidth: ctx.options.minContentWidth
    });
    containsDocumentMarker = (str) => /^(%|---|\.\.\.)/m.test(str);
    try {
      blockEndNewlines = new RegExp("(^|(?<!\n))\n+(?!\n|$)", "g");
    } catch {
      blockEndNewlines = /\n+(?!\n|$)/g;
    }
  }
});

// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/stringify/stringify.js
function createStringifyContext(doc, options) {
  const opt = Object.assign({
    blockQuote: true,
    commentString: stringifyComment,
    defaultKeyType: null,
    defaultStringType: "PLAIN",
    directives: null,
    doubleQuotedAsJSON: false,
    doubleQuotedMinMultiLineLength: 40,
    falseStr: "false",
    flowCollectionPadding: true,
    indentSeq: true,
    lineWidth: 80,
    minContentWidth: 20,
    nullStr: "null",
    simpleKeys: false,
    singleQuote: null,
    trailingComma: false,
    trueStr: "true",
    verifyAliasOrder: true
  }, doc.schema.toStringOptions, options);
  let inFlow;
  switch (opt.collectionStyle) {
    case "block":
      inFlow = false;
      break;
    case "flow":
      inFlow = true;
      break;
    default:
      inFlow = null;
  }
  return {
    anchors: /* @__PURE__ */ new Set(),
    doc,
    flowCollectionPadding: opt.flowCollectionPadding ? " " : "",
    indent: "",
    indentStep: typeof opt.indent === "number" ? " ".repeat(opt.indent) : "  ",
    inFlow,
    options: opt
  };
}
function getTagObject(tags, item) {
  if (item.tag) {
    const match = tags.filter((t) => t.tag === item.tag);
    if (match.length > 0)
      return match.find((t) => t.format === item.format) ?? match[0];
  }
  let tagObj = void 0;
  let obj;
  if (isScalar(item)) {
    obj = item.value;
    let match = tags.filter((t) => t.identify?.(obj));
    if (match.length > 1) {
      const testMatch = match.filter((t) => t.test);
      if (testMatch.length > 0)
        match = testMatch;
    }
    tagObj = match.find((t) => t.format === item.format) ?? match.find((t) => !t.format);
  } else {
    obj = item;
    tagObj = tags.find((t) => t.nodeClass && obj instanceof t.nodeClass);
  }
  if (!tagObj) {
    const name3 = obj?.constructor?.name ?? (obj === null ? "null" : typeof obj);
    throw new Error(`Tag not resolved for ${name3} value`);
  }
  return tagObj;
}
function stringifyProps(node, tagObj, { anchors, doc }) {
  if (!doc.directives)
    return "";
  const props = [];
  const anchor = (isScalar(node) || isCollection(node)) && node.anchor;
  if (anchor && anchorIsValid(anchor)) {
    anchors.add(anchor);
    props.push(`&${anchor}`);
  }
  const tag = node.tag ?? (tagObj.default ? null : tagObj.tag);
  if (tag)
    props.push(doc.directives.tagString(tag));
  return props.join(" ");
}
function stringify(item, ctx, onComment, onChompKeep) {
  if (isPair(item))
    return item.toString(ctx, onComment, onChompKeep);
  if (isAlias(item)) {
    if (ctx.doc.directives)
      return item.toString(ctx);
    if (ctx.resolvedAliases?.has(item)) {
      throw new TypeError(`Cannot stringify circular structure without alias nodes`);
    } else {
      if (ctx.resolvedAliases)
        ctx.resolvedAliases.add(item);
      else
        ctx.resolvedAliases = /* @__PURE__ */ new Set([item]);
      item = item.resolve(ctx.doc);
    }
  }
  let tagObj = void 0;
  const node = isNode(item) ? item : ctx.doc.createNode(item, { onTagObj: (o) => tagObj = o });
  tagObj ?? (tagObj = getTagObject(ctx.doc.schema.tags, node));
  const props = stringifyProps(node, tagObj, ctx);
  if (props.length > 0)
    ctx.indentAtStart = (ctx.indentAtStart ?? 0) + props.length + 1;
  const str = typeof tagObj.stringify === "function" ? tagObj.stringify(node, ctx, onComment, onChompKeep) : isScalar(node) ? stringifyString(node, ctx, onComment, onChompKeep) : node.toString(ctx, onComment, onChompKeep);
  if (!props)
    return str;
  return isScalar(node) || str[0] === "{" || str[0] === "[" ? `${props} ${str}` : `${props}
${ctx.indent}${str}`;
}
var init_stringify = __esm({
  "node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/stringify/stringify.js"() {
    init_anchors();
    init_identity();
    init_stringifyComment();
    init_stringifyString();
  }
});

// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/stringify/stringifyPair.js
function stringifyPair({ key, value }, ctx, onComment, onChompKeep) {
  const { allNullValues, doc, indent, indentStep, options: { commentString, indentSeq, simpleKeys } } = ctx;
  let keyComment = isNode(key) && key.comment || null;
  if (simpleKeys) {
    if (keyComment) {
      throw new Error("With simple keys, key nodes cannot have comments");
    }
    if (isCollection(key) || !isNode(key) && typeof key === "object") {
      const msg = "With simple keys, collection cannot be used as a key value";
      throw new Error(msg);
    }
  }
  let explicitKey = !simpleKeys && (!key || keyComment && value == null && !ctx.inFlow || isCollection(key) || (isScalar(key) ? key.type === Scalar.BLOCK_FOLDED || key.type === Scalar.BLOCK_LITERAL : typeof key === "object"));
  ctx = Object.assign({}, ctx, {
    allNullValues: false,
    implicitKey: !explicitKey && (simpleKeys || !allNullValues),
    indent: indent + indentStep
  });
  let keyCommentDone = false;
  let chompKeep = false;
  let str = stringify(key, ctx, () => keyCommentDone = true, () => chompKeep = true);
  if (!explicitKey && !ctx.inFlow && str.length > 1024) {
    if (simpleKeys)
      throw new Error("With simple keys, single line scalar must not span more than 1024 characters");
    explicitKey = true;
  }
  if (ctx.inFlow) {
    if (allNullValues || value == null) {
      if (keyCommentDone && onComment)
        onComment();
      return str === "" ? "?" : explicitKey ? `? ${str}` : str;
    }
  } else if (allNullValues && !simpleKeys || value == null && explicitKey) {
    str = `? ${str}`;
    if (keyComment && !keyCommentDone) {
      str += lineComment(str, ctx.indent, commentString(keyComment));
    } else if (chompKeep && onChompKeep)
      onChompKeep();
    return str;
  }
  if (keyCommentDone)
    keyComment = null;
  if (explicitKey) {
    if (keyComment)
      str += lineComment(str, ctx.indent, commentString(keyComment));
    str = `? ${str}
${indent}:`;
  } else {
    str = `${str}:`;
    if (keyComment)
      str += lineComment(str, ctx.indent, commentString(keyComment));
  }
  let vsb, vcb, valueComment;
  if (isNode(value)) {
    vsb = !!value.spaceBefore;
    vcb = value.commentBefore;
    valueComment = value.comment;
  } else {
    vsb = false;
    vcb = null;
    valueComment = null;
    if (value && typeof value === "object")
      value = doc.createNode(value);
  }
  ctx.implicitKey = false;
  if (!explicitKey && !keyComment && isScalar(value))
    ctx.indentAtStart = str.length + 1;
  chompKeep = false;
  if (!indentSeq && indentStep.length >= 2 && !ctx.inFlow && !explicitKey && isSeq(value) && !value.flow && !value.tag && !value.anchor) {
    ctx.indent = ctx.indent.substring(2);
  }
  let valueCommentDone = false;
  const valueStr = stringify(value, ctx, () => valueCommentDone = true, () => chompKeep = true);
  let ws = " ";
  if (keyComment || vsb || vcb) {
    ws = vsb ? "\n" : "";
    if (vcb) {
      const cs = commentString(vcb);
      ws += `
${indentComment(cs, ctx.indent)}`;
    }
    if (valueStr === "" && !ctx.inFlow) {
      if (ws === "\n" && valueComment)
        ws = "\n\n";
    } else {
      ws += `
${ctx.indent}`;
    }
  } else if (!explicitKey && isCollection(value)) {
    const vs0 = valueStr[0];
    const nl0 = valueStr.indexOf("\n");
    const hasNewline = nl0 !== -1;
    const flow = ctx.inFlow ?? value.flow ?? value.items.length === 0;
    if (hasNewline || !flow) {
      let hasPropsLine = false;
      if (hasNewline && (vs0 === "&" || vs0 === "!")) {
        let sp0 = valueStr.indexOf(" ");
        if (vs0 === "&" && sp0 !== -1 && sp0 < nl0 && valueStr[sp0 + 1] === "!") {
          sp0 = valueStr.indexOf(" ", sp0 + 1);
        }
        if (sp0 === -1 || nl0 < sp0)
          hasPropsLine = true;
      }
      if (!hasPropsLine)
        ws = `
${ctx.indent}`;
    }
  } else if (valueStr === "" || valueStr[0] === "\n") {
    ws = "";
  }
  str += ws + valueStr;
  if (ctx.inFlow) {
    if (valueCommentDone && onComment)
      onComment();
  } else if (valueComment && !valueCommentDone) {
    str += lineComment(str, ctx.indent, commentString(valueComment));
  } else if (chompKeep && onChompKeep) {
    onChompKeep();
  }
  return str;
}
var init_stringifyPair = __esm({
  "node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/stringify/stringifyPair.js"() {
    init_identity();
    init_Scalar();
    init_stringify();
    init_stringifyComment();
  }
});

// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/log.js
function warn(logLevel, warning2) {
  if (logLevel === "debug" || logLevel === "warn") {
    console.warn(warning2);
  }
}
var init_log = __esm({
  "node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/log.js"() {
  }
});

// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/schema/yaml-1.1/merge.js
function addMergeToJSMap(ctx, map2, value) {
  const source2 = resolveAliasValue(ctx, value);
  if (isSeq(source2))
    for (const it of source2.items)
      mergeValue(ctx, map2, it);
  else if (Array.isArray(source2))
    for (const it of source2)
      mergeValue(ctx, map2, it);
  else
    mergeValue(ctx, map2, source2);
}
function mergeValue(ctx, map2, value) {
  const source2 = resolveAliasValue(ctx, value);
  if (!isMap(source2))
    throw new Error("Merge sources must be maps or map aliases");
  const srcMap = source2.toJSON(null, ctx, Map);
  for (const [key, value2] of srcMap) {
    if (map2 instanceof Map) {
      if (!map2.has(key))
        map2.set(key, value2);
    } else if (map2 instanceof Set) {
      map2.add(key);
    } else if (!Object.prototype.hasOwnProperty.call(map2, key)) {
      Object.defineProperty(map2, key, {
        value: value2,
        writable: true,
        enumerable: true,
        configurable: true
      });
    }
  }
  return map2;
}
function resolveAliasValue(ctx, value) {
  return ctx && isAlias(value) ? value.resolve(ctx.doc, ctx) : value;
}
var MERGE_KEY, merge, isMergeKey;
var init_merge = __esm({
  "node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/schema/yaml-1.1/merge.js"() {
    init_identity();
    init_Scalar();
    MERGE_KEY = "<<";
    merge = {
      identify: (value) => value === MERGE_KEY || typeof value === "symbol" && value.description === MERGE_KEY,
      default: "key",
      tag: "tag:yaml.org,2002:merge",
      test: /^<<$/,
      resolve: () => Object.assign(new Scalar(Symbol(MERGE_KEY)), {
        addToJSMap: addMergeToJSMap
      }),
      stringify: () => MERGE_KEY
    };
    isMergeKey = (ctx, key) => (merge.identify(key) || isScalar(key) && (!key.type || key.type === Scalar.PLAIN) && merge.identify(key.value)) && ctx?.doc.schema.tags.some((tag) => tag.tag === merge.tag && tag.default);
  }
});

// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/nodes/addPairToJSMap.js
function addPairToJSMap(ctx, map2, { key, value }) {
  if (isNode(key) && key.addToJSMap)
    key.addToJSMap(ctx, map2, value);
  else if (isMergeKey(ctx, key))
    addMergeToJSMap(ctx, map2, value);
  else {
    const jsKey = toJS(key, "", ctx);
    if (map2 instanceof Map) {
      map2.set(jsKey, toJS(value, jsKey, ctx));
    } else if (map2 instanceof Set) {
      map2.add(jsKey);
    } else {
      const stringKey = stringifyKey(key, jsKey, ctx);
      const jsValue = toJS(value, stringKey, ctx);
      if (stringKey in map2)
        Object.defineProperty(map2, stringKey, {
          value: jsValue,
          writable: true,
          enumerable: true,
          configurable: true
        });
      else
        map2[stringKey] = jsValue;
    }
  }
  return map2;
}
function stringifyKey(key, jsKey, ctx) {
  if (jsKey === null)
    return "";
  if (typeof jsKey !== "object")
    return String(jsKey);
  if (isNode(key) && ctx?.doc) {
    const strCtx = createStringifyContext(ctx.doc, {});
    strCtx.anchors = /* @__PURE__ */ new Set();
    for (const node of ctx.anchors.keys())
      strCtx.anchors.add(node.anchor);
    strCtx.inFlow = true;
    strCtx.inStringifyKey = true;
    const strKey = key.toString(strCtx);
    if (!ctx.mapKeyWarned) {
      let jsonStr = JSON.stringify(strKey);
      if (jsonStr.length > 40)
        jsonStr = jsonStr.substring(0, 36) + '..."';
      warn(ctx.doc.options.logLevel, `Keys with collection values will be stringified due to JS Object restrictions: ${jsonStr}. Set mapAsMap: true to use object keys.`);
      ctx.mapKeyWarned = true;
    }
    return strKey;
  }
  return JSON.stringify(jsKey);
}
var init_addPairToJSMap = __esm({
  "node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/nodes/addPairToJSMap.js"() {
    init_log();
    init_merge();
    init_stringify();
    init_identity();
    init_toJS();
  }
});

// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/nodes/Pair.js
function createPair(key, value, ctx) {
  const k = createNode(key, void 0, ctx);
  const v = createNode(value, void 0, ctx);
  return new Pair(k, v);
}
var Pair;
var init_Pair = __esm({
  "node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/nodes/Pair.js"() {
    init_createNode();
    init_stringifyPair();
    init_addPairToJSMap();
    init_identity();
    Pair = class _Pair {
      constructor(key, value = null) {
        Object.defineProperty(this, NODE_TYPE, { value: PAIR });
        this.key = key;
        this.value = value;
      }
      clone(schema4) {
        let { key, value } = this;
        if (isNode(key))
          key = key.clone(schema4);
        if (isNode(value))
          value = value.clone(schema4);
        return new _Pair(key, value);
      }
      toJSON(_, ctx) {
        const pair = ctx?.mapAsMap ? /* @__PURE__ */ new Map() : {};
        return addPairToJSMap(ctx, pair, this);
      }
      toString(ctx, onComment, onChompKeep) {
        return ctx?.doc ? stringifyPair(this, ctx, onComment, onChompKeep) : JSON.stringify(this);
      }
    };
  }
});

// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/stringify/stringifyCollection.js
function stringifyCollection(collection, ctx, options) {
  const flow = ctx.inFlow ?? collection.flow;
  const stringify4 = flow ? stringifyFlowCollection : stringifyBlockCollection;
  return stringify4(collection, ctx, options);
}
function stringifyBlockCollection({ comment, items }, ctx, { blockItemPrefix, flowChars, itemIndent, onChompKeep, onComment }) {
  const { indent, options: { commentString } } = ctx;
  const itemCtx = Object.assign({}, ctx, { indent: itemIndent, type: null });
  let chompKeep = false;
  const lines2 = [];
  for (let i = 0; i < items.length; ++i) {
    const item = items[i];
    let comment2 = null;
    if (isNode(item)) {
      if (!chompKeep && item.spaceBefore)
        lines2.push("");
      addCommentBefore(ctx, lines2, item.commentBefore, chompKeep);
      if (item.comment)
        comment2 = item.comment;
    } else if (isPair(item)) {
      const ik = isNode(item.key) ? item.key : null;
      if (ik) {
        if (!chompKeep && ik.spaceBefore)
          lines2.push("");
        addCommentBefore(ctx, lines2, ik.commentBefore, chompKeep);
      }
    }
    chompKeep = false;
    let str2 = stringify(item, itemCtx, () => comment2 = null, () => chompKeep = true);
    if (comment2)
      str2 += lineComment(str2, itemIndent, commentString(comment2));
    if (chompKeep && comment2)
      chompKeep = false;
    lines2.push(blockItemPrefix + str2);
  }
  let str;
  if (lines2.length === 0) {
    str = flowChars.start + flowChars.end;
  } else {
    str = lines2[0];
    for (let i = 1; i < lines2.length; ++i) {
      const line2 = lines2[i];
      str += line2 ? `
${indent}${line2}` : "\n";
    }
  }
  if (comment) {
    str += "\n" + indentComment(commentString(comment), indent);
    if (onComment)
      onComment();
  } else if (chompKeep && onChompKeep)
    onChompKeep();
  return str;
}
function stringifyFlowCollection({ items }, ctx, { flowChars, itemIndent }) {
  const { indent, indentStep, flowCollectionPadding: fcPadding, options: { commentString } } = ctx;
  itemIndent += indentStep;
  const itemCtx = Object.assign({}, ctx, {
    indent: itemIndent,
    inFlow: true,
    type: null
  });
  let reqNewline = false;
  let linesAtValue = 0;
  const lines2 = [];
  for (let i = 0; i < items.length; ++i) {
    const item = items[i];
    let comment = null;
    if (isNode(item)) {
      if (item.spaceBefore)
        lines2.push("");
      addCommentBefore(ctx, lines2, item.commentBefore, false);
      if (item.comment)
        comment = item.comment;
    } else if (isPair(item)) {
      const ik = isNode(item.key) ? item.key : null;
      if (ik) {
        if (ik.spaceBefore)
          lines2.push("");
        addCommentBefore(ctx, lines2, ik.commentBefore, false);
        if (ik.comment)
          reqNewline = true;
      }
      const iv = isNode(item.value) ? item.value : null;
      if (iv) {
        if (iv.comment)
          comment = iv.comment;
        if (iv.commentBefore)
          reqNewline = true;
      } else if (item.value == null && ik?.comment) {
        comment = ik.comment;
      }
    }
    if (comment)
      reqNewline = true;
    let str = stringify(item, itemCtx, () => comment = null);
    reqNewline || (reqNewline = lines2.length > linesAtValue || str.includes("\n"));
    if (i < items.length - 1) {
      str += ",";
    } else if (ctx.options.trailingComma) {
      if (ctx.options.lineWidth > 0) {
        reqNewline || (reqNewline = lines2.reduce((sum, line2) => sum + line2.length + 2, 2) + (str.length + 2) > ctx.options.lineWidth);
      }
      if (reqNewline) {
        str += ",";
      }
    }
    if (comment)
      str += lineComment(str, itemIndent, commentString(comment));
    lines2.push(str);
    linesAtValue = lines2.length;
  }
  const { start, end } = flowChars;
  if (lines2.length === 0) {
    return start + end;
  } else {
    if (!reqNewline) {
      const len = lines2.reduce((sum, line2) => sum + line2.length + 2, 2);
      reqNewline = ctx.options.lineWidth > 0 && len > ctx.options.lineWidth;
    }
    if (reqNewline) {
      let str = start;
      for (const line2 of lines2)
        str += line2 ? `
${indentStep}${indent}${line2}` : "\n";
      return `${str}
${indent}${end}`;
    } else {
      return `${start}${fcPadding}${lines2.join(" ")}${fcPadding}${end}`;
    }
  }
}
function addCommentBefore({ indent, options: { commentString } }, lines2, comment, chompKeep) {
  if (comment && chompKeep)
    comment = comment.replace(/^\n+/, "");
  if (comment) {
    const ic = indentComment(commentString(comment), indent);
    lines2.push(ic.trimStart());
  }
}
var init_stringifyCollection = __esm({
  "node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/stringify/stringifyCollection.js"() {
    init_identity();
    init_stringify();
    init_stringifyComment();
  }
});

// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/nodes/YAMLMap.js
function findPair(items, key) {
  const k = isScalar(key) ? key.value : key;
  for (const it of items) {
    if (isPair(it)) {
      if (it.key === key || it.key === k)
        return it;
      if (isScalar(it.key) && it.key.value === k)
        return it;
    }
  }
  return void 0;
}
var YAMLMap;
var init_YAMLMap = __esm({
  "node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/nodes/YAMLMap.js"() {
    init_stringifyCollection();
    init_addPairToJSMap();
    init_Collection();
    init_identity();
    init_Pair();
    init_Scalar();
    YAMLMap = class extends Collection {
      static get tagName() {
        return "tag:yaml.org,2002:map";
      }
      constructor(schema4) {
        super(MAP, schema4);
        this.items = [];
      }
      /**
       * A generic collection parsing method that can be extended
       * to other node classes that inherit from YAMLMap
       */
      static from(schema4, obj, ctx) {
        const { keepUndefined, replacer } = ctx;
        const map2 = new this(schema4);
        const add = (key, value) => {
          if (typeof replacer === "function")
            value = replacer.call(obj, key, value);
          else if (Array.isArray(replacer) && !replacer.includes(key))
            return;
          if (value !== void 0 || keepUndefined)
            map2.items.push(createPair(key, value, ctx));
        };
        if (obj instanceof Map) {
          for (const [key, value] of obj)
            add(key, value);
        } else if (obj && typeof obj === "object") {
          for (const key of Object.keys(obj))
            add(key, obj[key]);
        }
        if (typeof schema4.sortMapEntries === "function") {
          map2.items.sort(schema4.sortMapEntries);
        }
        return map2;
      }
      /**
       * Adds a value to the collection.
       *
       * @param overwrite - If not set `true`, using a key that is already in the
       *   collection will throw. Otherwise, overwrites the previous value.
       */
      add(pair, overwrite) {
        let _pair;
        if (isPair(pair))
          _pair = pair;
        else if (!pair || typeof pair !== "object" || !("key" in pair)) {
          _pair = new Pair(pair, pair?.value);
        } else
          _pair = new Pair(pair.key, pair.value);
        const prev = findPair(this.items, _pair.key);
        const sortEntries = this.schema?.sortMapEntries;
        if (prev) {
          if (!overwrite)
            throw new Error(`Key ${_pair.key} already set`);
          if (isScalar(prev.value) && isScalarValue(_pair.value))
            prev.value.value = _pair.value;
          else
            prev.value = _pair.value;
        } else if (sortEntries) {
          const i = this.items.findIndex((item) => sortEntries(_pair, item) < 0);
          if (i === -1)
            this.items.push(_pair);
          else
            this.items.splice(i, 0, _pair);
        } else {
          this.items.push(_pair);
        }
      }
      delete(key) {
        const it = findPair(this.items, key);
        if (!it)
          return false;
        const del = this.items.splice(this.items.indexOf(it), 1);
        return del.length > 0;
      }
      get(key, keepScalar) {
        const it = findPair(this.items, key);
        const node = it?.value;
        return (!keepScalar && isScalar(node) ? node.value : node) ?? void 0;
      }
      has(key) {
        return !!findPair(this.items, key);
      }
      set(key, value) {
        this.add(new Pair(key, value), true);
      }
      /**
       * @param ctx - Conversion context, originally set in Document#toJS()
       * @param {Class} Type - If set, forces the returned collection type
       * @returns Instance of Type, Map, or Object
       */
      toJSON(_, ctx, Type) {
        const map2 = Type ? new Type() : ctx?.mapAsMap ? /* @__PURE__ */ new Map() : {};
        if (ctx?.onCreate)
          ctx.onCreate(map2);
        for (const item of this.items)
          addPairToJSMap(ctx, map2, item);
        return map2;
      }
      toString(ctx, onComment, onChompKeep) {
        if (!ctx)
          return JSON.stringify(this);
        for (const item of this.items) {
          if (!isPair(item))
            throw new Error(`Map items must all be pairs; found ${JSON.stringify(item)} instead`);
        }
        if (!ctx.allNullValues && this.hasAllNullValues(false))
          ctx = Object.assign({}, ctx, { allNullValues: true });
        return stringifyCollection(this, ctx, {
          blockItemPrefix: "",
          flowChars: { start: "{", end: "}" },
          itemIndent: ctx.indent || "",
          onChompKeep,
          onComment
        });
      }
    };
  }
});

// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/schema/common/map.js
var map;
var init_map = __esm({
  "node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/schema/common/map.js"() {
    init_identity();
    init_YAMLMap();
    map = {
      collection: "map",
      default: true,
      nodeClass: YAMLMap,
      tag: "tag:yaml.org,2002:map",
      resolve(map2, onError) {
        if (!isMap(map2))
          onError("Expected a mapping for this tag");
        return map2;
      },
      createNode: (schema4, obj, ctx) => YAMLMap.from(schema4, obj, ctx)
    };
  }
});

// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/nodes/YAMLSeq.js
function asItemIndex(key) {
  let idx = isScalar(key) ? key.value : key;
  if (idx && typeof idx === "string")
    idx = Number(idx);
  return typeof idx === "number" && Number.isInteger(idx) && idx >= 0 ? idx : null;
}
var YAMLSeq;
var init_YAMLSeq = __esm({
  "node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/nodes/YAMLSeq.js"() {
    init_createNode();
    init_stringifyCollection();
    init_Collection();
    init_identity();
    init_Scalar();
    init_toJS();
    YAMLSeq = class extends Collection {
      static get tagName() {
        return "tag:yaml.org,2002:seq";
      }
      constructor(schema4) {
        super(SEQ, schema4);
        this.items = [];
      }
      add(value) {
        this.items.push(value);
      }
      /**
       * Removes a value from the collection.
       *
       * `key` must contain a representation of an integer for this to succeed.
       * It may be wrapped in a `Scalar`.
       *
       * @returns `true` if the item was found and removed.
       */
      delete(key) {
        const idx = asItemIndex(key);
        if (typeof idx !== "number")
          return false;
        const del = this.items.splice(idx, 1);
        return del.length > 0;
      }
      get(key, keepScalar) {
        const idx = asItemIndex(key);
        if (typeof idx !== "number")
          return void 0;
        const it = this.items[idx];
        return !keepScalar && isScalar(it) ? it.value : it;
      }
      /**
       * Checks if the collection includes a value with the key `key`.
       *
       * `key` must contain a representation of an integer for this to succeed.
       * It may be wrapped in a `Scalar`.
       */
      has(key) {
        const idx = asItemIndex(key);
        return typeof idx === "number" && idx < this.items.length;
      }
      /**
       * Sets a value in this collection. For `!!set`, `value` needs to be a
       * boolean to add/remove the item from the set.
       *
       * If `key` does not contain a representation of an integer, this will throw.
       * It may be wrapped in a `Scalar`.
       */
      set(key, value) {
        const idx = asItemIndex(key);
        if (typeof idx !== "number")
          throw new Error(`Expected a valid index, not ${key}.`);
        const prev = this.items[idx];
        if (isScalar(prev) && isScalarValue(value))
          prev.value = value;
        else
          this.items[idx] = value;
      }
      toJSON(_, ctx) {
        const seq2 = [];
        if (ctx?.onCreate)
          ctx.onCreate(seq2);
        let i = 0;
        for (const item of this.items)
          seq2.push(toJS(item, String(i++), ctx));
        return seq2;
      }
      toString(ctx, onComment, onChompKeep) {
        if (!ctx)
          return JSON.stringify(this);
        return stringifyCollection(this, ctx, {
          blockItemPrefix: "- ",
          flowChars: { start: "[", end: "]" },
          itemIndent: (ctx.indent || "") + "  ",
          onChompKeep,
          onComment
        });
      }
      static from(schema4, obj, ctx) {
        const { replacer } = ctx;
        const seq2 = new this(schema4);
        if (obj && Symbol.iterator in Object(obj)) {
          let i = 0;
          for (let it of obj) {
            if (typeof replacer === "function") {
              const key = obj instanceof Set ? it : String(i++);
              it = replacer.call(obj, key, it);
            }
            seq2.items.push(createNode(it, void 0, ctx));
          }
        }
        return seq2;
      }
    };
  }
});

// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/schema/common/seq.js
var seq;
var init_seq = __esm({
  "node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/schema/common/seq.js"() {
    init_identity();
    init_YAMLSeq();
    seq = {
      collection: "seq",
      default: true,
      nodeClass: YAMLSeq,
      tag: "tag:yaml.org,2002:seq",
      resolve(seq2, onError) {
        if (!isSeq(seq2))
          onError("Expected a sequence for this tag");
        return seq2;
      },
      createNode: (schema4, obj, ctx) => YAMLSeq.from(schema4, obj, ctx)
    };
  }
});

// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/schema/common/string.js
var string;
var init_string = __esm({
  "node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/schema/common/string.js"() {
    init_stringifyString();
    string = {
      identify: (value) => typeof value === "string",
      default: true,
      tag: "tag:yaml.org,2002:str",
      resolve: (str) => str,
      stringify(item, ctx, onComment, onChompKeep) {
        ctx = Object.assign({ actualString: true }, ctx);
        return stringifyString(item, ctx, onComment, onChompKeep);
      }
    };
  }
});

// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/schema/common/null.js
var nullTag;
var init_null = __esm({
  "node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/schema/common/null.js"() {
    init_Scalar();
    nullTag = {
      identify: (value) => value == null,
      createNode: () => new Scalar(null),
      default: true,
      tag: "tag:yaml.org,2002:null",
      test: /^(?:~|[Nn]ull|NULL)?$/,
      resolve: () => new Scalar(null),
      stringify: ({ source: source2 }, ctx) => typeof source2 === "string" && nullTag.test.test(source2) ? source2 : ctx.options.nullStr
    };
  }
});

// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/schema/core/bool.js
var boolTag;
var init_bool = __esm({
  "node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/schema/core/bool.js"() {
    init_Scalar();
    boolTag = {
      identify: (value) => typeof value === "boolean",
      default: true,
      tag: "tag:yaml.org,2002:bool",
      test: /^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,
      resolve: (str) => new Scalar(str[0] === "t" || str[0] === "T"),
      stringify({ source: source2, value }, ctx) {
        if (source2 && boolTag.test.test(source2)) {
          const sv = source2[0] === "t" || source2[0] === "T";
          if (value === sv)
            return source2;
        }
        return value ? ctx.options.trueStr : ctx.options.falseStr;
      }
    };
  }
});

// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/stringify/stringifyNumber.js
function stringifyNumber({ format, minFractionDigits, tag, value }) {
  if (typeof value === "bigint")
    return String(value);
  const num = typeof value === "number" ? value : Number(value);
  if (!isFinite(num))
    return isNaN(num) ? ".nan" : num < 0 ? "-.inf" : ".inf";
  let n = Object.is(value, -0) ? "-0" : JSON.stringify(value);
  if (!format && minFractionDigits && (!tag || tag === "tag:yaml.org,2002:float") && /^-?\d/.test(n) && !n.includes("e")) {
    let i = n.indexOf(".");
    if (i < 0) {
      i = n.length;
      n += ".";
    }
    let d = minFractionDigits - (n.length - i - 1);
    while (d-- > 0)
      n += "0";
  }
  return n;
}
var init_stringifyNumber = __esm({
  "node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/stringify/stringifyNumber.js"() {
  }
});

// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/schema/core/float.js
var floatNaN, floatExp, float;
var init_float = __esm({
  "node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/schema/core/float.js"() {
    init_Scalar();
    init_stringifyNumber();
    floatNaN = {
      identify: (value) => typeof value === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
      resolve: (str) => str.slice(-3).toLowerCase() === "nan" ? NaN : str[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
      stringify: stringifyNumber
    };
    floatExp = {
      identify: (value) => typeof value === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      format: "EXP",
      test: /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,
      resolve: (str) => parseFloat(str),
      stringify(node) {
        const num = Number(node.value);
        return isFinite(num) ? num.toExponential() : stringifyNumber(node);
      }
    };
    float = {
      identify: (value) => typeof value === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      test: /^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
      resolve(str) {
        const node = new Scalar(parseFloat(str));
        const dot = str.indexOf(".");
        if (dot !== -1 && str[str.length - 1] === "0")
          node.minFractionDigits = str.length - dot - 1;
        return node;
      },
      stringify: stringifyNumber
    };
  }
});

// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/schema/core/int.js
function intStringify(node, radix, prefix) {
  const { value } = node;
  if (intIdentify(value) && value >= 0)
    return prefix + value.toString(radix);
  return stringifyNumber(node);
}
var intIdentify, intResolve, intOct, int, intHex;
var init_int = __esm({
  "node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/schema/core/int.js"() {
    init_stringifyNumber();
    intIdentify = (value) => typeof value === "bigint" || Number.isInteger(value);
    intResolve = (str, offset, radix, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str.substring(offset), radix);
    intOct = {
      identify: (value) => intIdentify(value) && value >= 0,
      default: true,
      tag: "tag:yaml.org,2002:int",
      format: "OCT",
      test: /^0o[0-7]+$/,
      resolve: (str, _onError, opt) => intResolve(str, 2, 8, opt),
      stringify: (node) => intStringify(node, 8, "0o")
    };
    int = {
      identify: intIdentify,
      default: true,
      tag: "tag:yaml.org,2002:int",
      test: /^[-+]?[0-9]+$/,
      resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
      stringify: stringifyNumber
    };
    intHex = {
      identify: (value) => intIdentify(value) && value >= 0,
      default: true,
      tag: "tag:yaml.org,2002:int",
      format: "HEX",
      test: /^0x[0-9a-fA-F]+$/,
      resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
      stringify: (node) => intStringify(node, 16, "0x")
    };
  }
});

// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/schema/core/schema.js
var schema;
var init_schema = __esm({
  "node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/schema/core/schema.js"() {
    init_map();
    init_null();
    init_seq();
    init_string();
    init_bool();
    init_float();
    init_int();
    schema = [
      map,
      seq,
      string,
      nullTag,
      boolTag,
      intOct,
      int,
      intHex,
      floatNaN,
      floatExp,
      float
    ];
  }
});

// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/schema/json/schema.js
function intIdentify2(value) {
  return typeof value === "bigint" || Number.isInteger(value);
}
var stringifyJSON, jsonScalars, jsonError, schema2;
var init_schema2 = __esm({
  "node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/schema/json/schema.js"() {
    init_Scalar();
    init_map();
    init_seq();
    stringifyJSON = ({ value }) => JSON.stringify(value);
    jsonScalars = [
      {
        identify: (value) => typeof value === "string",
        default: true,
        tag: "tag:yaml.org,2002:str",
        resolve: (str) => str,
        stringify: stringifyJSON
      },
      {
        identify: (value) => value == null,
        createNode: () => new Scalar(null),
        default: true,
        tag: "tag:yaml.org,2002:null",
        test: /^null$/,
        resolve: () => null,
        stringify: stringifyJSON
      },
      {
        identify: (value) => typeof value === "boolean",
        default: true,
        tag: "tag:yaml.org,2002:bool",
        test: /^true$|^false$/,
        resolve: (str) => str === "true",
        stringify: stringifyJSON
      },
      {
        identify: intIdentify2,
        default: true,
        tag: "tag:yaml.org,2002:int",
        test: /^-?(?:0|[1-9][0-9]*)$/,
        resolve: (str, _onError, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str, 10),
        stringify: ({ value }) => intIdentify2(value) ? value.toString() : JSON.stringify(value)
      },
      {
        identify: (value) => typeof value === "number",
        default: true,
        tag: "tag:yaml.org,2002:float",
        test: /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
        resolve: (str) => parseFloat(str),
        stringify: stringifyJSON
      }
    ];
    jsonError = {
      default: true,
      tag: "",
      test: /^/,
      resolve(str, onError) {
        onError(`Unresolved plain scalar ${JSON.stringify(str)}`);
        return str;
      }
    };
    schema2 = [map, seq].concat(jsonScalars, jsonError);
  }
});

// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/schema/yaml-1.1/binary.js
var binary;
var init_binary = __esm({
  "node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/schema/yaml-1.1/binary.js"() {
    init_Scalar();
    init_stringifyString();
    binary = {
      identify: (value) => value instanceof Uint8Array,
      // Buffer inherits from Uint8Array
      default: false,
      tag: "tag:yaml.org,2002:binary",
      /**
       * Returns a Buffer in node and an Uint8Array in browsers
       *
       * To use the resulting buffer as an image, you'll want to do something like:
       *
       *   const blob = new Blob([buffer], { type: 'image/jpeg' })
       *   document.querySelector('#photo').src = URL.createObjectURL(blob)
       */
      resolve(src, onError) {
        if (typeof atob === "function") {
          const str = atob(src.replace(/[\n\r]/g, ""));
          const buffer = new Uint8Array(str.length);
          for (let i = 0; i < str.length; ++i)
            buffer[i] = str.charCodeAt(i);
          return buffer;
        } else {
          onError("This environment does not support reading binary tags; either Buffer or atob is required");
          return src;
        }
      },
      stringify({ comment, type, value }, ctx, onComment, onChompKeep) {
        if (!value)
          return "";
        const buf = value;
        let str;
        if (typeof btoa === "function") {
          let s = "";
          for (let i = 0; i < buf.length; ++i)
            s += String.fromCharCode(buf[i]);
          str = btoa(s);
        } else {
          throw new Error("This environment does not support writing binary tags; either Buffer or btoa is required");
        }
        type ?? (type = Scalar.BLOCK_LITERAL);
        if (type !== Scalar.QUOTE_DOUBLE) {
          const lineWidth = Math.max(ctx.options.lineWidth - ctx.indent.length, ctx.options.minContentWidth);
          const n = Math.ceil(str.length / lineWidth);
          const lines2 = new Array(n);
          for (let i = 0, o = 0; i < n; ++i, o += lineWidth) {
            lines2[i] = str.substr(o, lineWidth);
          }
          str = lines2.join(type === Scalar.BLOCK_LITERAL ? "\n" : " ");
        }
        return stringifyString({ comment, type, value: str }, ctx, onComment, onChompKeep);
      }
    };
  }
});

// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/schema/yaml-1.1/pairs.js
function resolvePairs(seq2, onError) {
  if (isSeq(seq2)) {
    for (let i = 0; i < seq2.items.length; ++i) {
      let item = seq2.items[i];
      if (isPair(item))
        continue;
      else if (isMap(item)) {
        if (item.items.length > 1)
          onError("Each pair must have its own sequence indicator");
        const pair = item.items[0] || new Pair(new Scalar(null));
        if (item.commentBefore)
          pair.key.commentBefore = pair.key.commentBefore ? `${item.commentBefore}
${pair.key.commentBefore}` : item.commentBefore;
        if (item.comment) {
          const cn = pair.value ?? pair.key;
          cn.comment = cn.comment ? `${item.comment}
${cn.comment}` : item.comment;
        }
        item = pair;
      }
      seq2.items[i] = isPair(item) ? item : new Pair(item);
    }
  } else
    onError("Expected a sequence for this tag");
  return seq2;
}
function createPairs(schema4, iterable, ctx) {
  const { replacer } = ctx;
  const pairs3 = new YAMLSeq(schema4);
  pairs3.tag = "tag:yaml.org,2002:pairs";
  let i = 0;
  if (iterable && Symbol.iterator in Object(iterable))
    for (let it of iterable) {
      if (typeof replacer === "function")
        it = replacer.call(iterable, String(i++), it);
      let key, value;
      if (Array.isArray(it)) {
        if (it.length === 2) {
          key = it[0];
          value = it[1];
        } else
          throw new TypeError(`Expected [key, value] tuple: ${it}`);
      } else if (it && it instanceof Object) {
        const keys = Object.keys(it);
        if (keys.length === 1) {
          key = keys[0];
          value = it[key];
        } else {
          throw new TypeError(`Expected tuple with one key, not ${keys.length} keys`);
        }
      } else {
        key = it;
      }
      pairs3.items.push(createPair(key, value, ctx));
    }
  return pairs3;
}
var pairs2;
var init_pairs = __esm({
  "node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/schema/yaml-1.1/pairs.js"() {
    init_identity();
    init_Pair();
    init_Scalar();
    init_YAMLSeq();
    pairs2 = {
      collection: "seq",
      default: false,
      tag: "tag:yaml.org,2002:pairs",
      resolve: resolvePairs,
      createNode: createPairs
    };
  }
});

// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/schema/yaml-1.1/omap.js
var YAMLOMap, omap;
var init_omap = __esm({
  "node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/schema/yaml-1.1/omap.js"() {
    init_identity();
    init_toJS();
    init_YAMLMap();
    init_YAMLSeq();
    init_pairs();
    YAMLOMap = class _YAMLOMap extends YAMLSeq {
      constructor() {
        super();
        this.add = YAMLMap.prototype.add.bind(this);
        this.delete = YAMLMap.prototype.delete.bind(this);
        this.get = YAMLMap.prototype.get.bind(this);
        this.has = YAMLMap.prototype.has.bind(this);
        this.set = YAMLMap.prototype.set.bind(this);
        this.tag = _YAMLOMap.tag;
      }
      /**
       * If `ctx` is given, the return type is actually `Map<unknown, unknown>`,
       * but TypeScript won't allow widening the signature of a child method.
       */
      toJSON(_, ctx) {
        if (!ctx)
          return super.toJSON(_);
        const map2 = /* @__PURE__ */ new Map();
        if (ctx?.onCreate)
          ctx.onCreate(map2);
        for (const pair of this.items) {
          let key, value;
          if (isPair(pair)) {
            key = toJS(pair.key, "", ctx);
            value = toJS(pair.value, key, ctx);
          } else {
            key = toJS(pair, "", ctx);
          }
          if (map2.has(key))
            throw new Error("Ordered maps must not include duplicate keys");
          map2.set(key, value);
        }
        return map2;
      }
      static from(schema4, iterable, ctx) {
        const pairs3 = createPairs(schema4, iterable, ctx);
        const omap2 = new this();
        omap2.items = pairs3.items;
        return omap2;
      }
    };
    YAMLOMap.tag = "tag:yaml.org,2002:omap";
    omap = {
      collection: "seq",
      identify: (value) => value instanceof Map,
      nodeClass: YAMLOMap,
      default: false,
      tag: "tag:yaml.org,2002:omap",
      resolve(seq2, onError) {
        const pairs3 = resolvePairs(seq2, onError);
        const seenKeys = [];
        for (const { key } of pairs3.items) {
          if (isScalar(key)) {
            if (seenKeys.includes(key.value)) {
              onError(`Ordered maps must not include duplicate keys: ${key.value}`);
            } else {
              seenKeys.push(key.value);
            }
          }
        }
        return Object.assign(new YAMLOMap(), pairs3);
      },
      createNode: (schema4, iterable, ctx) => YAMLOMap.from(schema4, iterable, ctx)
    };
  }
});

// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/schema/yaml-1.1/bool.js
function boolStringify({ value, source: source2 }, ctx) {
  const boolObj = value ? trueTag : falseTag;
  if (source2 && boolObj.test.test(source2))
    return source2;
  return value ? ctx.options.trueStr : ctx.options.falseStr;
}
var trueTag, falseTag;
var init_bool2 = __esm({
  "node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/schema/yaml-1.1/bool.js"() {
    init_Scalar();
    trueTag = {
      identify: (value) => value === true,
      default: true,
      tag: "tag:yaml.org,2002:bool",
      test: /^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,
      resolve: () => new Scalar(true),
      stringify: boolStringify
    };
    falseTag = {
      identify: (value) => value === false,
      default: true,
      tag: "tag:yaml.org,2002:bool",
      test: /^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,
      resolve: () => new Scalar(false),
      stringify: boolStringify
    };
  }
});

// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/schema/yaml-1.1/float.js
var floatNaN2, floatExp2, float2;
var init_float2 = __esm({
  "node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/schema/yaml-1.1/float.js"() {
    init_Scalar();
    init_stringifyNumber();
    floatNaN2 = {
      identify: (value) => typeof value === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
      resolve: (str) => str.slice(-3).toLowerCase() === "nan" ? NaN : str[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
      stringify: stringifyNumber
    };
    floatExp2 = {
      identify: (value) => typeof value === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      format: "EXP",
      test: /^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,
      resolve: (str) => parseFloat(str.replace(/_/g, "")),
      stringify(node) {
        const num = Number(node.value);
        return isFinite(num) ? num.toExponential() : stringifyNumber(node);
      }
    };
    float2 = {
      identify: (value) => typeof value === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      test: /^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,
      resolve(str) {
        const node = new Scalar(parseFloat(str.replace(/_/g, "")));
        const dot = str.indexOf(".");
        if (dot !== -1) {
          const f = str.substring(dot + 1).replace(/_/g, "");
          if (f[f.length - 1] === "0")
            node.minFractionDigits = f.length;
        }
        return node;
      },
      stringify: stringifyNumber
    };
  }
});

// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/schema/yaml-1.1/int.js
function intResolve2(str, offset, radix, { intAsBigInt }) {
  const sign4 = str[0];
  if (sign4 === "-" || sign4 === "+")
    offset += 1;
  str = str.substring(offset).replace(/_/g, "");
  if (intAsBigInt) {
    switch (radix) {
      case 2:
        str = `0b${str}`;
        break;
      case 8:
        str = `0o${str}`;
        break;
      case 16:
        str = `0x${str}`;
        break;
    }
    const n2 = BigInt(str);
    return sign4 === "-" ? BigInt(-1) * n2 : n2;
  }
  const n = parseInt(str, radix);
  return sign4 === "-" ? -1 * n : n;
}
function intStringify2(node, radix, prefix) {
  const { value } = node;
  if (intIdentify3(value)) {
    const str = value.toString(radix);
    return value < 0 ? "-" + prefix + str.substr(1) : prefix + str;
  }
  return stringifyNumber(node);
}
var intIdentify3, intBin, intOct2, int2, intHex2;
var init_int2 = __esm({
  "node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/schema/yaml-1.1/int.js"() {
    init_stringifyNumber();
    intIdentify3 = (value) => typeof value === "bigint" || Number.isInteger(value);
    intBin = {
      identify: intIdentify3,
      default: true,
      tag: "tag:yaml.org,2002:int",
      format: "BIN",
      test: /^[-+]?0b[0-1_]+$/,
      resolve: (str, _onError, opt) => intResolve2(str, 2, 2, opt),
      stringify: (node) => intStringify2(node, 2, "0b")
    };
    intOct2 = {
      identify: intIdentify3,
      default: true,
      tag: "tag:yaml.org,2002:int",
      format: "OCT",
      test: /^[-+]?0[0-7_]+$/,
      resolve: (str, _onError, opt) => intResolve2(str, 1, 8, opt),
      stringify: (node) => intStringify2(node, 8, "0")
    };
    int2 = {
      identify: intIdentify3,
      default: true,
      tag: "tag:yaml.org,2002:int",
      test: /^[-+]?[0-9][0-9_]*$/,
      resolve: (str, _onError, opt) => intResolve2(str, 0, 10, opt),
      stringify: stringifyNumber
    };
    intHex2 = {
      identify: intIdentify3,
      default: true,
      tag: "tag:yaml.org,2002:int",
      format: "HEX",
      test: /^[-+]?0x[0-9a-fA-F_]+$/,
      resolve: (str, _onError, opt) => intResolve2(str, 2, 16, opt),
      stringify: (node) => intStringify2(node, 16, "0x")
    };
  }
});

// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/schema/yaml-1.1/set.js
var YAMLSet, set;
var init_set = __esm({
  "node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/schema/yaml-1.1/set.js"() {
    init_identity();
    init_Pair();
    init_YAMLMap();
    YAMLSet = class _YAMLSet extends YAMLMap {
      constructor(schema4) {
        super(schema4);
        this.tag = _YAMLSet.tag;
      }
      add(key) {
        let pair;
        if (isPair(key))
          pair = key;
        else if (key && typeof key === "object" && "key" in key && "value" in key && key.value === null)
          pair = new Pair(key.key, null);
        else
          pair = new Pair(key, null);
        const prev = findPair(this.items, pair.key);
        if (!prev)
          this.items.push(pair);
      }
      /**
       * If `keepPair` is `true`, returns the Pair matching `key`.
       * Otherwise, returns the value of that Pair's key.
       */
      get(key, keepPair) {
        const pair = findPair(this.items, key);
        return !keepPair && isPair(pair) ? isScalar(pair.key) ? pair.key.value : pair.key : pair;
      }
      set(key, value) {
        if (typeof value !== "boolean")
          throw new Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof value}`);
        const prev = findPair(this.items, key);
        if (prev && !value) {
          this.items.splice(this.items.indexOf(prev), 1);
        } else if (!prev && value) {
          this.items.push(new Pair(key));
        }
      }
      toJSON(_, ctx) {
        return super.toJSON(_, ctx, Set);
      }
      toString(ctx, onComment, onChompKeep) {
        if (!ctx)
          return JSON.stringify(this);
        if (this.hasAllNullValues(true))
          return super.toString(Object.assign({}, ctx, { allNullValues: true }), onComment, onChompKeep);
        else
          throw new Error("Set items must all have null values");
      }
      static from(schema4, iterable, ctx) {
        const { replacer } = ctx;
        const set2 = new this(schema4);
        if (iterable && Symbol.iterator in Object(iterable))
          for (let value of iterable) {
            if (typeof replacer === "function")
              value = replacer.call(iterable, value, value);
            set2.items.push(createPair(value, null, ctx));
          }
        return set2;
      }
    };
    YAMLSet.tag = "tag:yaml.org,2002:set";
    set = {
      collection: "map",
      identify: (value) => value instanceof Set,
      nodeClass: YAMLSet,
      default: false,
      tag: "tag:yaml.org,2002:set",
      createNode: (schema4, iterable, ctx) => YAMLSet.from(schema4, iterable, ctx),
      resolve(map2, onError) {
        if (isMap(map2)) {
          if (map2.hasAllNullValues(true))
            return Object.assign(new YAMLSet(), map2);
          else
            onError("Set items must all have null values");
        } else
          onError("Expected a mapping for this tag");
        return map2;
      }
    };
  }
});

// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/schema/yaml-1.1/timestamp.js
function parseSexagesimal(str, asBigInt) {
  const sign4 = str[0];
  const parts = sign4 === "-" || sign4 === "+" ? str.substring(1) : str;
  const num = (n) => asBigInt ? BigInt(n) : Number(n);
  const res = parts.replace(/_/g, "").split(":").reduce((res2, p) => res2 * num(60) + num(p), num(0));
  return sign4 === "-" ? num(-1) * res : res;
}
function stringifySexagesimal(node) {
  let { value } = node;
  let num = (n) => n;
  if (typeof value === "bigint")
    num = (n) => BigInt(n);
  else if (isNaN(value) || !isFinite(value))
    return stringifyNumber(node);
  let sign4 = "";
  if (value < 0) {
    sign4 = "-";
    value *= num(-1);
  }
  const _60 = num(60);
  const parts = [value % _60];
  if (value < 60) {
    parts.unshift(0);
  } else {
    value = (value - parts[0]) / _60;
    parts.unshift(value % _60);
    if (value >= 60) {
      value = (value - parts[0]) / _60;
      parts.unshift(value);
    }
  }
  return sign4 + parts.map((n) => String(n).padStart(2, "0")).join(":").replace(/000000\d*$/, "");
}
var intTime, floatTime, timestamp;
var init_timestamp = __esm({
  "node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/schema/yaml-1.1/timestamp.js"() {
    init_stringifyNumber();
    intTime = {
      identify: (value) => typeof value === "bigint" || Number.isInteger(value),
      default: true,
      tag: "tag:yaml.org,2002:int",
      format: "TIME",
      test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,
      resolve: (str, _onError, { intAsBigInt }) => parseSexagesimal(str, intAsBigInt),
      stringify: stringifySexagesimal
    };
    floatTime = {
      identify: (value) => typeof value === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      format: "TIME",
      test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,
      resolve: (str) => parseSexagesimal(str, false),
      stringify: stringifySexagesimal
    };
    timestamp = {
      identify: (value) => value instanceof Date,
      default: true,
      tag: "tag:yaml.org,2002:timestamp",
      // If the time zone is omitted, the timestamp is assumed to be specified in UTC. The time part
      // may be omitted altogether, resulting in a date format. In such a case, the time part is
      // assumed to be 00:00:00Z (start of day, UTC).
      test: RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),
      resolve(str) {
        const match = str.match(timestamp.test);
        if (!match)
          throw new Error("!!timestamp expects a date, starting with yyyy-mm-dd");
        const [, year, month, day, hour, minute, second] = match.map(Number);
        const millisec = match[7] ? Number((match[7] + "00").substr(1, 3)) : 0;
        let date = Date.UTC(year, month - 1, day, hour || 0, minute || 0, second || 0, millisec);
        const tz = match[8];
        if (tz && tz !== "Z") {
          let d = parseSexagesimal(tz, false);
          if (Math.abs(d) < 30)
            d *= 60;
          date -= 6e4 * d;
        }
        return new Date(date);
      },
      stringify: ({ value }) => value?.toISOString().replace(/(T00:00:00)?\.000Z$/, "") ?? ""
    };
  }
});

// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/schema/yaml-1.1/schema.js
var schema3;
var init_schema3 = __esm({
  "node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/schema/yaml-1.1/schema.js"() {
    init_map();
    init_null();
    init_seq();
    init_string();
    init_binary();
    init_bool2();
    init_float2();
    init_int2();
    init_merge();
    init_omap();
    init_pairs();
    init_set();
    init_timestamp();
    schema3 = [
      map,
      seq,
      string,
      nullTag,
      trueTag,
      falseTag,
      intBin,
      intOct2,
      int2,
      intHex2,
      floatNaN2,
      floatExp2,
      float2,
      binary,
      merge,
      omap,
      pairs2,
      set,
      intTime,
      floatTime,
      timestamp
    ];
  }
});

// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/schema/tags.js
function getTags(customTags, schemaName, addMergeTag) {
  const schemaTags = schemas.get(schemaName);
  if (schemaTags && !customTags) {
    return addMergeTag && !schemaTags.includes(merge) ? schemaTags.concat(merge) : schemaTags.slice();
  }
  let tags = schemaTags;
  if (!tags) {
    if (Array.isArray(customTags))
      tags = [];
    else {
      const keys = Array.from(schemas.keys()).filter((key) => key !== "yaml11").map((key) => JSON.stringify(key)).join(", ");
      throw new Error(`Unknown schema "${schemaName}"; use one of ${keys} or define customTags array`);
    }
  }
  if (Array.isArray(customTags)) {
    for (const tag of customTags)
      tags = tags.concat(tag);
  } else if (typeof customTags === "function") {
    tags = customTags(tags.slice());
  }
  if (addMergeTag)
    tags = tags.concat(merge);
  return tags.reduce((tags2, tag) => {
    const tagObj = typeof tag === "string" ? tagsByName[tag] : tag;
    if (!tagObj) {
      const tagName = JSON.stringify(tag);
      const keys = Object.keys(tagsByName).map((key) => JSON.stringify(key)).join(", ");
      throw new Error(`Unknown custom tag ${tagName}; use one of ${keys}`);
    }
    if (!tags2.includes(tagObj))
      tags2.push(tagObj);
    return tags2;
  }, []);
}
var schemas, tagsByName, coreKnownTags;
var init_tags = __esm({
  "node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/schema/tags.js"() {
    init_map();
    init_null();
    init_seq();
    init_string();
    init_bool();
    init_float();
    init_int();
    init_schema();
    init_schema2();
    init_binary();
    init_merge();
    init_omap();
    init_pairs();
    init_schema3();
    init_set();
    init_timestamp();
    schemas = /* @__PURE__ */ new Map([
      ["core", schema],
      ["failsafe", [map, seq, string]],
      ["json", schema2],
      ["yaml11", schema3],
      ["yaml-1.1", schema3]
    ]);
    tagsByName = {
      binary,
      bool: boolTag,
      float,
      floatExp,
      floatNaN,
      floatTime,
      int,
      intHex,
      intOct,
      intTime,
      map,
      merge,
      null: nullTag,
      omap,
      pairs: pairs2,
      seq,
      set,
      timestamp
    };
    coreKnownTags = {
      "tag:yaml.org,2002:binary": binary,
      "tag:yaml.org,2002:merge": merge,
      "tag:yaml.org,2002:omap": omap,
      "tag:yaml.org,2002:pairs": pairs2,
      "tag:yaml.org,2002:set": set,
      "tag:yaml.org,2002:timestamp": timestamp
    };
  }
});

// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/schema/Schema.js
var sortMapEntriesByKey, Schema;
var init_Schema = __esm({
  "node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/schema/Schema.js"() {
    init_identity();
    init_map();
    init_seq();
    init_string();
    init_tags();
    sortMapEntriesByKey = (a, b) => a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
    Schema = class _Schema {
      constructor({ compat, customTags, merge: merge2, resolveKnownTags, schema: schema4, sortMapEntries, toStringDefaults }) {
        this.compat = Array.isArray(compat) ? getTags(compat, "compat") : compat ? getTags(null, compat) : null;
        this.name = typeof schema4 === "string" && schema4 || "core";
        this.knownTags = resolveKnownTags ? coreKnownTags : {};
        this.tags = getTags(customTags, this.name, merge2);
        this.toStringOptions = toStringDefaults ?? null;
        Object.defineProperty(this, MAP, { value: map });
        Object.defineProperty(this, SCALAR, { value: string });
        Object.defineProperty(this, SEQ, { value: seq });
        this.sortMapEntries = typeof sortMapEntries === "function" ? sortMapEntries : sortMapEntries === true ? sortMapEntriesByKey : null;
      }
      clone() {
        const copy2 = Object.create(_Schema.prototype, Object.getOwnPropertyDescriptors(this));
        copy2.tags = this.tags.slice();
        return copy2;
      }
    };
  }
});

// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/stringify/stringifyDocument.js
function stringifyDocument(doc, options) {
  const lines2 = [];
  let hasDirectives = options.directives === true;
  if (options.directives !== false && doc.directives) {
    const dir = doc.directives.toString(doc);
    if (dir) {
      lines2.push(dir);
      hasDirectives = true;
    } else if (doc.directives.docStart)
      hasDirectives = true;
  }
  if (hasDirectives)
    lines2.push("---");
  const ctx = createStringifyContext(doc, options);
  const { commentString } = ctx.options;
  if (doc.commentBefore) {
    if (lines2.length !== 1)
      lines2.unshift("");
    const cs = commentString(doc.commentBefore);
    lines2.unshift(indentComment(cs, ""));
  }
  let chompKeep = false;
  let contentComment = null;
  if (doc.contents) {
    if (isNode(doc.contents)) {
      if (doc.contents.spaceBefore && hasDirectives)
        lines2.push("");
      if (doc.contents.commentBefore) {
        const cs = commentString(doc.contents.commentBefore);
        lines2.push(indentComment(cs, ""));
      }
      ctx.forceBlockIndent = !!doc.comment;
      contentComment = doc.contents.comment;
    }
    const onChompKeep = contentComment ? void 0 : () => chompKeep = true;
    let body = stringify(doc.contents, ctx, () => contentComment = null, onChompKeep);
    if (contentComment)
      body += lineComment(body, "", commentString(contentComment));
    if ((body[0] === "|" || body[0] === ">") && lines2[lines2.length - 1] === "---") {
      lines2[lines2.length - 1] = `--- ${body}`;
    } else
      lines2.push(body);
  } else {
    lines2.push(stringify(doc.contents, ctx));
  }
  if (doc.directives?.docEnd) {
    if (doc.comment) {
      const cs = commentString(doc.comment);
      if (cs.includes("\n")) {
        lines2.push("...");
        lines2.push(indentComment(cs, ""));
      } else {
        lines2.push(`... ${cs}`);
      }
    } else {
      lines2.push("...");
    }
  } else {
    let dc = doc.comment;
    if (dc && chompKeep)
      dc = dc.replace(/^\n+/, "");
    if (dc) {
      if ((!chompKeep || contentComment) && lines2[lines2.length - 1] !== "")
        lines2.push("");
      lines2.push(indentComment(commentString(dc), ""));
    }
  }
  return lines2.join("\n") + "\n";
}
var init_stringifyDocument = __esm({
  "node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/stringify/stringifyDocument.js"() {
    init_identity();
    init_stringify();
    init_stringifyComment();
  }
});

// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/doc/Document.js
function assertCollection(contents) {
  if (isCollection(contents))
    return true;
  throw new Error("Expected a YAML collection as document contents");
}
var Document;
var init_Document = __esm({
  "node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/doc/Document.js"() {
    init_Alias();
    init_Collection();
    init_identity();
    init_Pair();
    init_toJS();
    init_Schema();
    init_stringifyDocument();
    init_anchors();
    init_applyReviver();
    init_createNode();
    init_directives();
    Document = class _Document {
      constructor(value, replacer, options) {
        this.commentBefore = null;
        this.comment = null;
        this.errors = [];
        this.warnings = [];
        Object.defineProperty(this, NODE_TYPE, { value: DOC });
        let _replacer = null;
        if (typeof replacer === "function" || Array.isArray(replacer)) {
          _replacer = replacer;
        } else if (options === void 0 && replacer) {
          options = replacer;
          replacer = void 0;
        }
        const opt = Object.assign({
          intAsBigInt: false,
          keepSourceTokens: false,
          logLevel: "warn",
          prettyErrors: true,
          strict: true,
          stringKeys: false,
          uniqueKeys: true,
          version: "1.2"
        }, options);
        this.options = opt;
        let { version } = opt;
        if (options?._directives) {
          this.directives = options._directives.atDocument();
          if (this.directives.yaml.explicit)
            version = this.directives.yaml.version;
        } else
          this.directives = new Directives({ version });
        this.setSchema(version, options);
        this.contents = value === void 0 ? null : this.createNode(value, _replacer, options);
      }
      /**
       * Create a deep copy of this Document and its contents.
       *
       * Custom Node values that inherit from `Object` still refer to their original instances.
       */
      clone() {
        const copy2 = Object.create(_Document.prototype, {
          [NODE_TYPE]: { value: DOC }
        });
        copy2.commentBefore = this.commentBefore;
        copy2.comment = this.comment;
        copy2.errors = this.errors.slice();
        copy2.warnings = this.warnings.slice();
        copy2.options = Object.assign({}, this.options);
        if (this.directives)
          copy2.directives = this.directives.clone();
        copy2.schema = this.schema.clone();
        copy2.contents = isNode(this.contents) ? this.contents.clone(copy2.schema) : this.contents;
        if (this.range)
          copy2.range = this.range.slice();
        return copy2;
      }
      /** Adds a value to the document. */
      add(value) {
        if (assertCollection(this.contents))
          this.contents.add(value);
      }
      /** Adds a value to the document. */
      addIn(path2, value) {
        if (assertCollection(this.contents))
          this.contents.addIn(path2, value);
      }
      /**
       * Create a new `Alias` node, ensuring that the target `node` has the required anchor.
       *
       * If `node` already has an anchor, `name` is ignored.
       * Otherwise, the `node.anchor` value will be set to `name`,
       * or if an anchor with that name is already present in the document,
       * `name` will be used as a prefix for a new unique anchor.
       * If `name` is undefined, the generated anchor will use 'a' as a prefix.
       */
      createAlias(node, name3) {
        if (!node.anchor) {
          const prev = anchorNames(this);
          node.anchor = // eslint-disable-next-line @typescript-eslint/prefer-nullish-coalescing
          !name3 || prev.has(name3) ? findNewAnchor(name3 || "a", prev) : name3;
        }
        return new Alias(node.anchor);
      }
      createNode(value, replacer, options) {
        let _replacer = void 0;
        if (typeof replacer === "function") {
          value = replacer.call({ "": value }, "", value);
          _replacer = replacer;
        } else if (Array.isArray(replacer)) {
          const keyToStr = (v) => typeof v === "number" || v instanceof String || v instanceof Number;
          const asStr = replacer.filter(keyToStr).map(String);
          if (asStr.length > 0)
            replacer = replacer.concat(asStr);
          _replacer = replacer;
        } else if (options === void 0 && replacer) {
          options = replacer;
          replacer = void 0;
        }
        const { aliasDuplicateObjects, anchorPrefix, flow, keepUndefined, onTagObj, tag } = options ?? {};
        const { onAnchor, setAnchors, sourceObjects } = createNodeAnchors(
          this,
          // eslint-disable-next-line @typescript-eslint/prefer-nullish-coalescing
          anchorPrefix || "a"
        );
        const ctx = {
          aliasDuplicateObjects: aliasDuplicateObjects ?? true,
          keepUndefined: keepUndefined ?? false,
          onAnchor,
          onTagObj,
          replacer: _replacer,
          schema: this.schema,
          sourceObjects
        };
        const node = createNode(value, tag, ctx);
        if (flow && isCollection(node))
          node.flow = true;
        setAnchors();
        return node;
      }
      /**
       * Convert a key and a value into a `Pair` using the current schema,
       * recursively wrapping all values as `Scalar` or `Collection` nodes.
       */
      createPair(key, value, options = {}) {
        const k = this.createNode(key, null, options);
        const v = this.createNode(value, null, options);
        return new Pair(k, v);
      }
      /**
       * Removes a value from the document.
       * @returns `true` if the item was found and removed.
       */
      delete(key) {
        return assertCollection(this.contents) ? this.contents.delete(key) : false;
      }
      /**
       * Removes a value from the document.
       * @returns `true` if the item was found and removed.
       */
      deleteIn(path2) {
        if (isEmptyPath(path2)) {
          if (this.contents == null)
            return false;
          this.contents = null;
          return true;
        }
        return assertCollection(this.contents) ? this.contents.deleteIn(path2) : false;
      }
      /**
       * Returns item at `key`, or `undefined` if not found. By default unwraps
       * scalar values from their surrounding node; to disable set `keepScalar` to
       * `true` (collections are always returned intact).
       */
      get(key, keepScalar) {
        return isCollection(this.contents) ? this.contents.get(key, keepScalar) : void 0;
      }
      /**
       * Returns item at `path`, or `undefined` if not found. By default unwraps
       * scalar values from their surrounding node; to disable set `keepScalar` to
       * `true` (collections are always returned intact).
       */
      getIn(path2, keepScalar) {
        if (isEmptyPath(path2))
          return !keepScalar && isScalar(this.contents) ? this.contents.value : this.contents;
        return isCollection(this.contents) ? this.contents.getIn(path2, keepScalar) : void 0;
      }
      /**
       * Checks if the document includes a value with the key `key`.
       */
      has(key) {
        return isCollection(this.contents) ? this.contents.has(key) : false;
      }
      /**
       * Checks if the document includes a value at `path`.
       */
      hasIn(path2) {
        if (isEmptyPath(path2))
          return this.contents !== void 0;
        return isCollection(this.contents) ? this.contents.hasIn(path2) : false;
      }
      /**
       * Sets a value in this document. For `!!set`, `value` needs to be a
       * boolean to add/remove the item from the set.
       */
      set(key, value) {
        if (this.contents == null) {
          this.contents = collectionFromPath(this.schema, [key], value);
        } else if (assertCollection(this.contents)) {
          this.contents.set(key, value);
        }
      }
      /**
       * Sets a value in this document. For `!!set`, `value` needs to be a
       * boolean to add/remove the item from the set.
       */
      setIn(path2, value) {
        if (isEmptyPath(path2)) {
          this.contents = value;
        } else if (this.contents == null) {
          this.contents = collectionFromPath(this.schema, Array.from(path2), value);
        } else if (assertCollection(this.contents)) {
          this.contents.setIn(path2, value);
        }
      }
      /**
       * Change the YAML version and schema used by the document.
       * A `null` version disables support for directives, explicit tags, anchors, and aliases.
       * It also requires the `schema` option to be given as a `Schema` instance value.
       *
       * Overrides all previously set schema options.
       */
      setSchema(version, options = {}) {
        if (typeof version === "number")
          version = String(version);
        let opt;
        switch (version) {
          case "1.1":
            if (this.directives)
              this.directives.yaml.version = "1.1";
            else
              this.directives = new Directives({ version: "1.1" });
            opt = { resolveKnownTags: false, schema: "yaml-1.1" };
            break;
          case "1.2":
          case "next":
            if (this.directives)
              this.directives.yaml.version = version;
            else
              this.directives = new Directives({ version });
            opt = { resolveKnownTags: true, schema: "core" };
            break;
          case null:
            if (this.directives)
              delete this.directives;
            opt = null;
            break;
          default: {
            const sv = JSON.stringify(version);
            throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${sv}`);
          }
        }
        if (options.schema instanceof Object)
          this.schema = options.schema;
        else if (opt)
          this.schema = new Schema(Object.assign(opt, options));
        else
          throw new Error(`With a null YAML version, the { schema: Schema } option is required`);
      }
      // json & jsonArg are only used from toJSON()
      toJS({ json, jsonArg, mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
        const ctx = {
          anchors: /* @__PURE__ */ new Map(),
          doc: this,
          keep: !json,
          mapAsMap: mapAsMap === true,
          mapKeyWarned: false,
          maxAliasCount: typeof maxAliasCount === "number" ? maxAliasCount : 100
        };
        const res = toJS(this.contents, jsonArg ?? "", ctx);
        if (typeof onAnchor === "function")
          for (const { count: count2, res: res2 } of ctx.anchors.values())
            onAnchor(res2, count2);
        return typeof reviver === "function" ? applyReviver(reviver, { "": res }, "", res) : res;
      }
      /**
       * A JSON representation of the document `contents`.
       *
       * @param jsonArg Used by `JSON.stringify` to indicate the array index or
       *   property name.
       */
      toJSON(jsonArg, onAnchor) {
        return this.toJS({ json: true, jsonArg, mapAsMap: false, onAnchor });
      }
      /** A YAML representation of the document. */
      toString(options = {}) {
        if (this.errors.length > 0)
          throw new Error("Document with errors cannot be stringified");
        if ("indent" in options && (!Number.isInteger(options.indent) || Number(options.indent) <= 0)) {
          const s = JSON.stringify(options.indent);
          throw new Error(`"indent" option must be a positive integer, not ${s}`);
        }
        return stringifyDocument(this, options);
      }
    };
  }
});

// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/errors.js
var YAMLError, YAMLParseError, YAMLWarning, prettifyError;
var init_errors5 = __esm({
  "node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/errors.js"() {
    YAMLError = class extends Error {
      constructor(name3, pos, code, message) {
        super();
        this.name = name3;
        this.code = code;
        this.message = message;
        this.pos = pos;
      }
    };
    YAMLParseError = class extends YAMLError {
      constructor(pos, code, message) {
        super("YAMLParseError", pos, code, message);
      }
    };
    YAMLWarning = class extends YAMLError {
      constructor(pos, code, message) {
        super("YAMLWarning", pos, code, message);
      }
    };
    prettifyError = (src, lc) => (error2) => {
      if (error2.pos[0] === -1)
        return;
      error2.linePos = error2.pos.map((pos) => lc.linePos(pos));
      const { line: line2, col } = error2.linePos[0];
      error2.message += ` at line ${line2}, column ${col}`;
      let ci = col - 1;
      let lineStr = src.substring(lc.lineStarts[line2 - 1], lc.lineStarts[line2]).replace(/[\n\r]+$/, "");
      if (ci >= 60 && lineStr.length > 80) {
        const trimStart = Math.min(ci - 39, lineStr.length - 79);
        lineStr = "\u2026" + lineStr.substring(trimStart);
        ci -= trimStart - 1;
      }
      if (lineStr.length > 80)
        lineStr = lineStr.substring(0, 79) + "\u2026";
      if (line2 > 1 && /^ *$/.test(lineStr.substring(0, ci))) {
        let prev = src.substring(lc.lineStarts[line2 - 2], lc.lineStarts[line2 - 1]);
        if (prev.length > 80)
          prev = prev.substring(0, 79) + "\u2026\n";
        lineStr = prev + lineStr;
      }
      if (/[^ ]/.test(lineStr)) {
        let count2 = 1;
        const end = error2.linePos[1];
        if (end?.line === line2 && end.col > col) {
          count2 = Math.max(1, Math.min(end.col - col, 80 - ci));
        }
        const pointer = " ".repeat(ci) + "^".repeat(count2);
        error2.message += `:

${lineStr}
${pointer}
`;
      }
    };
  }
});

// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/compose/resolve-props.js
function resolveProps(tokens, { flow, indicator, next, offset, onError, parentIndent, startOnNewline }) {
  let spaceBefore = false;
  let atNewline = startOnNewline;
  let hasSpace = startOnNewline;
  let comment = "";
  let commentSep = "";
  let hasNewline = false;
  let reqSpace = false;
  let tab = null;
  let anchor = null;
  let tag = null;
  let newlineAfterProp = null;
  let comma = null;
  let found = null;
  let start = null;
  for (const token of tokens) {
    if (reqSpace) {
      if (token.type !== "space" && token.type !== "newline" && token.type !== "comma")
        onError(token.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space");
      reqSpace = false;
    }
    if (tab) {
      if (atNewline && token.type !== "comment" && token.type !== "newline") {
        onError(tab, "TAB_AS_INDENT", "Tabs are not allowed as indentation");
      }
      tab = null;
    }
    switch (token.type) {
      case "space":
        if (!flow && (indicator !== "doc-start" || next?.type !== "flow-collection") && token.source.includes("	")) {
          tab = token;
        }
        hasSpace = true;
        break;
      case "comment": {
        if (!hasSpace)
          onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
        const cb = token.source.substring(1) || " ";
        if (!comment)
          comment = cb;
        else
          comment += commentSep + cb;
        commentSep = "";
        atNewline = false;
        break;
      }
      case "newline":
        if (atNewline) {
          if (comment)
            comment += token.source;
          else if (!found || indicator !== "seq-item-ind")
            spaceBefore = true;
        } else
          commentSep += token.source;
        atNewline = true;
        hasNewline = true;
        if (anchor || tag)
          newlineAfterProp = token;
        hasSpace = true;
        break;
      case "anchor":
        if (anchor)
          onError(token, "MULTIPLE_ANCHORS", "A node can have at most one anchor");
        if (token.source.endsWith(":"))
          onError(token.offset + token.source.length - 1, "BAD_ALIAS", "Anchor ending in : is ambiguous", true);
        anchor = token;
        start ?? (start = token.offset);
        atNewline = false;
        hasSpace = false;
        reqSpace = true;
        break;
      case "tag": {
        if (tag)
          onError(token, "MULTIPLE_TAGS", "A node can have at most one tag");
        tag = token;
        start ?? (start = token.offset);
        atNewline = false;
        hasSpace = false;
        reqSpace = true;
        break;
      }
      case indicator:
        if (anchor || tag)
          onError(token, "BAD_PROP_ORDER", `Anchors and tags must be after the ${token.source} indicator`);
        if (found)
          onError(token, "UNEXPECTED_TOKEN", `Unexpected ${token.source} in ${flow ?? "collection"}`);
        found = token;
        atNewline = indicator === "seq-item-ind" || indicator === "explicit-key-ind";
        hasSpace = false;
        break;
      case "comma":
        if (flow) {
          if (comma)
            onError(token, "UNEXPECTED_TOKEN", `Unexpected , in ${flow}`);
          comma = token;
          atNewline = false;
          hasSpace = false;
          break;
        }
      // else fallthrough
      default:
        onError(token, "UNEXPECTED_TOKEN", `Unexpected ${token.type} token`);
        atNewline = false;
        hasSpace = false;
    }
  }
  const last2 = tokens[tokens.length - 1];
  const end = last2 ? last2.offset + last2.source.length : offset;
  if (reqSpace && next && next.type !== "space" && next.type !== "newline" && next.type !== "comma" && (next.type !== "scalar" || next.source !== "")) {
    onError(next.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space");
  }
  if (tab && (atNewline && tab.indent <= parentIndent || next?.type === "block-map" || next?.type === "block-seq"))
    onError(tab, "TAB_AS_INDENT", "Tabs are not allowed as indentation");
  return {
    comma,
    found,
    spaceBefore,
    comment,
    hasNewline,
    anchor,
    tag,
    newlineAfterProp,
    end,
    start: start ?? end
  };
}
var init_resolve_props = __esm({
  "node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/compose/resolve-props.js"() {
  }
});

// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/compose/util-contains-newline.js
function containsNewline(key) {
  if (!key)
    return null;
  switch (key.type) {
    case "alias":
    case "scalar":
    case "double-quoted-scalar":
    case "single-quoted-scalar":
      if (key.source.includes("\n"))
        return true;
      if (key.end) {
        for (const st of key.end)
          if (st.type === "newline")
            return true;
      }
      return false;
    case "flow-collection":
      for (const it of key.items) {
        for (const st of it.start)
          if (st.type === "newline")
            return true;
        if (it.sep) {
          for (const st of it.sep)
            if (st.type === "newline")
              return true;
        }
        if (containsNewline(it.key) || containsNewline(it.value))
          return true;
      }
      return false;
    default:
      return true;
  }
}
var init_util_contains_newline = __esm({
  "node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/compose/util-contains-newline.js"() {
  }
});

// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/compose/util-flow-indent-check.js
function flowIndentCheck(indent, fc, onError) {
  if (fc?.type === "flow-collection") {
    const end = fc.end[0];
    if (end.indent === indent && (end.source === "]" || end.source === "}") && containsNewline(fc)) {
      const msg = "Flow end indicator should be more indented than parent";
      onError(end, "BAD_INDENT", msg, true);
    }
  }
}
var init_util_flow_indent_check = __esm({
  "node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/compose/util-flow-indent-check.js"() {
    init_util_contains_newline();
  }
});

// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/compose/util-map-includes.js
function mapIncludes(ctx, items, search) {
  const { uniqueKeys } = ctx.options;
  if (uniqueKeys === false)
    return false;
  const isEqual = typeof uniqueKeys === "function" ? uniqueKeys : (a, b) => a === b || isScalar(a) && isScalar(b) && a.value === b.value;
  return items.some((pair) => isEqual(pair.key, search));
}
var init_util_map_includes = __esm({
  "node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/compose/util-map-includes.js"() {
    init_identity();
  }
});

// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/compose/resolve-block-map.js
function resolveBlockMap({ composeNode: composeNode2, composeEmptyNode: composeEmptyNode2 }, ctx, bm, onError, tag) {
  const NodeClass = tag?.nodeClass ?? YAMLMap;
  const map2 = new NodeClass(ctx.schema);
  if (ctx.atRoot)
    ctx.atRoot = false;
  let offset = bm.offset;
  let commentEnd = null;
  for (const collItem of bm.items) {
    const { start, key, sep, value } = collItem;
    const keyProps = resolveProps(start, {
      indicator: "explicit-key-ind",
      next: key ?? sep?.[0],
      offset,
      onError,
      parentIndent: bm.indent,
      startOnNewline: true
    });
    const implicitKey = !keyProps.found;
    if (implicitKey) {
      if (key) {
        if (key.type === "block-seq")
          onError(offset, "BLOCK_AS_IMPLICIT_KEY", "A block sequence may not be used as an implicit map key");
        else if ("indent" in key && key.indent !== bm.indent)
          onError(offset, "BAD_INDENT", startColMsg);
      }
      if (!keyProps.anchor && !keyProps.tag && !sep) {
        commentEnd = keyProps.end;
        if (keyProps.comment) {
          if (map2.comment)
            map2.comment += "\n" + keyProps.comment;
          else
            map2.comment = keyProps.comment;
        }
        continue;
      }
      if (keyProps.newlineAfterProp || containsNewline(key)) {
        onError(key ?? start[start.length - 1], "MULTILINE_IMPLICIT_KEY", "Implicit keys need to be on a single line");
      }
    } else if (keyProps.found?.indent !== bm.indent) {
      onError(offset, "BAD_INDENT", startColMsg);
    }
    ctx.atKey = true;
    const keyStart = keyProps.end;
    const keyNode = key ? composeNode2(ctx, key, keyProps, onError) : composeEmptyNode2(ctx, keyStart, start, null, keyProps, onError);
    if (ctx.schema.compat)
      flowIndentCheck(bm.indent, key, onError);
    ctx.atKey = false;
    if (mapIncludes(ctx, map2.items, keyNode))
      onError(keyStart, "DUPLICATE_KEY", "Map keys must be unique");
    const valueProps = resolveProps(sep ?? [], {
      indicator: "map-value-ind",
      next: value,
      offset: keyNode.range[2],
      onError,
      parentIndent: bm.indent,
      startOnNewline: !key || key.type === "block-scalar"
    });
    offset = valueProps.end;
    if (valueProps.found) {
      if (implicitKey) {
        if (value?.type === "block-map" && !valueProps.hasNewline)
          onError(offset, "BLOCK_AS_IMPLICIT_KEY", "Nested mappings are not allowed in compact mappings");
        if (ctx.options.strict && keyProps.start < valueProps.found.offset - 1024)
          onError(keyNode.range, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit block mapping key");
      }
      const valueNode = value ? composeNode2(ctx, value, valueProps, onError) : composeEmptyNode2(ctx, offset, sep, null, valueProps, onError);
      if (ctx.schema.compat)
        flowIndentCheck(bm.indent, value, onError);
      offset = valueNode.range[2];
      const pair = new Pair(keyNode, valueNode);
      if (ctx.options.keepSourceTokens)
        pair.srcToken = collItem;
      map2.items.push(pair);
    } else {
      if (implicitKey)
        onError(keyNode.range, "MISSING_CHAR", "Implicit map keys need to be followed by map values");
      if (valueProps.comment) {
        if (keyNode.comment)
          keyNode.comment += "\n" + valueProps.comment;
        else
          keyNode.comment = valueProps.comment;
      }
      const pair = new Pair(keyNode);
      if (ctx.options.keepSourceTokens)
        pair.srcToken = collItem;
      map2.items.push(pair);
    }
  }
  if (commentEnd && commentEnd < offset)
    onError(commentEnd, "IMPOSSIBLE", "Map comment with trailing content");
  map2.range = [bm.offset, offset, commentEnd ?? offset];
  return map2;
}
var startColMsg;
var init_resolve_block_map = __esm({
  "node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/compose/resolve-block-map.js"() {
    init_Pair();
    init_YAMLMap();
    init_resolve_props();
    init_util_contains_newline();
    init_util_flow_indent_check();
    init_util_map_includes();
    startColMsg = "All mapping items must start at the same column";
  }
});

// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/compose/resolve-block-seq.js
function resolveBlockSeq({ composeNode: composeNode2, composeEmptyNode: composeEmptyNode2 }, ctx, bs, onError, tag) {
  const NodeClass = tag?.nodeClass ?? YAMLSeq;
  const seq2 = new NodeClass(ctx.schema);
  if (ctx.atRoot)
    ctx.atRoot = false;
  if (ctx.atKey)
    ctx.atKey = false;
  let offset = bs.offset;
  let commentEnd = null;
  for (const { start, value } of bs.items) {
    const props = resolveProps(start, {
      indicator: "seq-item-ind",
      next: value,
      offset,
      onError,
      parentIndent: bs.indent,
      startOnNewline: true
    });
    if (!props.found) {
      if (props.anchor || props.tag || value) {
        if (value?.type === "block-seq")
          onError(props.end, "BAD_INDENT", "All sequence items must start at the same column");
        else
          onError(offset, "MISSING_CHAR", "Sequence item without - indicator");
      } else {
        commentEnd = props.end;
        if (props.comment)
          seq2.comment = props.comment;
        continue;
      }
    }
    const node = value ? composeNode2(ctx, value, props, onError) : composeEmptyNode2(ctx, props.end, start, null, props, onError);
    if (ctx.schema.compat)
      flowIndentCheck(bs.indent, value, onError);
    offset = node.range[2];
    seq2.items.push(node);
  }
  seq2.range = [bs.offset, offset, commentEnd ?? offset];
  return seq2;
}
var init_resolve_block_seq = __esm({
  "node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/compose/resolve-block-seq.js"() {
    init_YAMLSeq();
    init_resolve_props();
    init_util_flow_indent_check();
  }
});

// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/compose/resolve-end.js
function resolveEnd(end, offset, reqSpace, onError) {
  let comment = "";
  if (end) {
    let hasSpace = false;
    let sep = "";
    for (const token of end) {
      const { source: source2, type } = token;
      switch (type) {
        case "space":
          hasSpace = true;
          break;
        case "comment": {
          if (reqSpace && !hasSpace)
            onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
          const cb = source2.substring(1) || " ";
          if (!comment)
            comment = cb;
          else
            comment += sep + cb;
          sep = "";
          break;
        }
        case "newline":
          if (comment)
            sep += source2;
          hasSpace = true;
          break;
        default:
          onError(token, "UNEXPECTED_TOKEN", `Unexpected ${type} at node end`);
      }
      offset += source2.length;
    }
  }
  return { comment, offset };
}
var init_resolve_end = __esm({
  "node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/compose/resolve-end.js"() {
  }
});

// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/compose/resolve-flow-collection.js
function resolveFlowCollection({ composeNode: composeNode2, composeEmptyNode: composeEmptyNode2 }, ctx, fc, onError, tag) {
  const isMap2 = fc.start.source === "{";
  const fcName = isMap2 ? "flow map" : "flow sequence";
  const NodeClass = tag?.nodeClass ?? (isMap2 ? YAMLMap : YAMLSeq);
  const coll = new NodeClass(ctx.schema);
  coll.flow = true;
  const atRoot = ctx.atRoot;
  if (atRoot)
    ctx.atRoot = false;
  if (ctx.atKey)
    ctx.atKey = false;
  let offset = fc.offset + fc.start.source.length;
  for (let i = 0; i < fc.items.length; ++i) {
    const collItem = fc.items[i];
    const { start, key, sep, value } = collItem;
    const props = resolveProps(start, {
      flow: fcName,
      indicator: "explicit-key-ind",
      next: key ?? sep?.[0],
      offset,
      onError,
      parentIndent: fc.indent,
      startOnNewline: false
    });
    if (!props.found) {
      if (!props.anchor && !props.tag && !sep && !value) {
        if (i === 0 && props.comma)
          onError(props.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${fcName}`);
        else if (i < fc.items.length - 1)
          onError(props.start, "UNEXPECTED_TOKEN", `Unexpected empty item in ${fcName}`);
        if (props.comment) {
          if (coll.comment)
            coll.comment += "\n" + props.comment;
          else
            coll.comment = props.comment;
        }
        offset = props.end;
        continue;
      }
      if (!isMap2 && ctx.options.strict && containsNewline(key))
        onError(
          key,
          // checked by containsNewline()
          "MULTILINE_IMPLICIT_KEY",
          "Implicit keys of flow sequence pairs need to be on a single line"
        );
    }
    if (i === 0) {
      if (props.comma)
        onError(props.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${fcName}`);
    } else {
      if (!props.comma)
        onError(props.start, "MISSING_CHAR", `Missing , between ${fcName} items`);
      if (props.comment) {
        let prevItemComment = "";
        loop: for (const st of start) {
          switch (st.type) {
            case "comma":
            case "space":
              break;
            case "comment":
              prevItemComment = st.source.substring(1);
              break loop;
            default:
              break loop;
          }
        }
        if (prevItemComment) {
          let prev = coll.items[coll.items.length - 1];
          if (isPair(prev))
            prev = prev.value ?? prev.key;
          if (prev.comment)
            prev.comment += "\n" + prevItemComment;
          else
            prev.comment = prevItemComment;
          props.comment = props.comment.substring(prevItemComment.length + 1);
        }
      }
    }
    if (!isMap2 && !sep && !props.found) {
      const valueNode = value ? composeNode2(ctx, value, props, onError) : composeEmptyNode2(ctx, props.end, sep, null, props, onError);
      coll.items.push(valueNode);
      offset = valueNode.range[2];
      if (isBlock(value))
        onError(valueNode.range, "BLOCK_IN_FLOW", blockMsg);
    } else {
      ctx.atKey = true;
      const keyStart = props.end;
      const keyNode = key ? composeNode2(ctx, key, props, onError) : composeEmptyNode2(ctx, keyStart, start, null, props, onError);
      if (isBlock(key))
        onError(keyNode.range, "BLOCK_IN_FLOW", blockMsg);
      ctx.atKey = false;
      const valueProps = resolveProps(sep ?? [], {
        flow: fcName,
        indicator: "map-value-ind",
        next: value,
        offset: keyNode.range[2],
        onError,
        parentIndent: fc.indent,
        startOnNewline: false
      });
      if (valueProps.found) {
        if (!isMap2 && !props.found && ctx.options.strict) {
          if (sep)
            for (const st of sep) {
              if (st === valueProps.found)
                break;
              if (st.type === "newline") {
                onError(st, "MULTILINE_IMPLICIT_KEY", "Implicit keys of flow sequence pairs need to be on a single line");
                break;
              }
            }
          if (props.start < valueProps.found.offset - 1024)
            onError(valueProps.found, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit flow sequence key");
        }
      } else if (value) {
        if ("source" in value && value.source?.[0] === ":")
          onError(value, "MISSING_CHAR", `Missing space after : in ${fcName}`);
        else
          onError(valueProps.start, "MISSING_CHAR", `Missing , or : between ${fcName} items`);
      }
      const valueNode = value ? composeNode2(ctx, value, valueProps, onError) : valueProps.found ? composeEmptyNode2(ctx, valueProps.end, sep, null, valueProps, onError) : null;
      if (valueNode) {
        if (isBlock(value))
          onError(valueNode.range, "BLOCK_IN_FLOW", blockMsg);
      } else if (valueProps.comment) {
        if (keyNode.comment)
          keyNode.comment += "\n" + valueProps.comment;
        else
          keyNode.comment = valueProps.comment;
      }
      const pair = new Pair(keyNode, valueNode);
      if (ctx.options.keepSourceTokens)
        pair.srcToken = collItem;
      if (isMap2) {
        const map2 = coll;
        if (mapIncludes(ctx, map2.items, keyNode))
          onError(keyStart, "DUPLICATE_KEY", "Map keys must be unique");
        map2.items.push(pair);
      } else {
        const map2 = new YAMLMap(ctx.schema);
        map2.flow = true;
        map2.items.push(pair);
        const endRange = (valueNode ?? keyNode).range;
        map2.range = [keyNode.range[0], endRange[1], endRange[2]];
        coll.items.push(map2);
      }
      offset = valueNode ? valueNode.range[2] : valueProps.end;
    }
  }
  const expectedEnd = isMap2 ? "}" : "]";
  const [ce, ...ee] = fc.end;
  let cePos = offset;
  if (ce?.source === expectedEnd)
    cePos = ce.offset + ce.source.length;
  else {
    const name3 = fcName[0].toUpperCase() + fcName.substring(1);
    const msg = atRoot ? `${name3} must end with a ${expectedEnd}` : `${name3} in block collection must be sufficiently indented and end with a ${expectedEnd}`;
    onError(offset, atRoot ? "MISSING_CHAR" : "BAD_INDENT", msg);
    if (ce && ce.source.length !== 1)
      ee.unshift(ce);
  }
  if (ee.length > 0) {
    const end = resolveEnd(ee, cePos, ctx.options.strict, onError);
    if (end.comment) {
      if (coll.comment)
        coll.comment += "\n" + end.comment;
      else
        coll.comment = end.comment;
    }
    coll.range = [fc.offset, cePos, end.offset];
  } else {
    coll.range = [fc.offset, cePos, cePos];
  }
  return coll;
}
var blockMsg, isBlock;
var init_resolve_flow_collection = __esm({
  "node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/compose/resolve-flow-collection.js"() {
    init_identity();
    init_Pair();
    init_YAMLMap();
    init_YAMLSeq();
    init_resolve_end();
    init_resolve_props();
    init_util_contains_newline();
    init_util_map_includes();
    blockMsg = "Block collections are not allowed within flow collections";
    isBlock = (token) => token && (token.type === "block-map" || token.type === "block-seq");
  }
});

// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/compose/compose-collection.js
function resolveCollection(CN2, ctx, token, onError, tagName, tag) {
  const coll = token.type === "block-map" ? resolveBlockMap(CN2, ctx, token, onError, tag) : token.type === "block-seq" ? resolveBlockSeq(CN2, ctx, token, onError, tag) : resolveFlowCollection(CN2, ctx, token, onError, tag);
  const Coll = coll.constructor;
  if (tagName === "!" || tagName === Coll.tagName) {
    coll.tag = Coll.tagName;
    return coll;
  }
  if (tagName)
    coll.tag = tagName;
  return coll;
}
function composeCollection(CN2, ctx, token, props, onError) {
  const tagToken = props.tag;
  const tagName = !tagToken ? null : ctx.directives.tagName(tagToken.source, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg));
  if (token.type === "block-seq") {
    const { anchor, newlineAfterProp: nl } = props;
    const lastProp = anchor && tagToken ? anchor.offset > tagToken.offset ? anchor : tagToken : anchor ?? tagToken;
    if (lastProp && (!nl || nl.offset < lastProp.offset)) {
      const message = "Missing newline after block sequence props";
      onError(lastProp, "MISSING_CHAR", message);
    }
  }
  const expType = token.type === "block-map" ? "map" : token.type === "block-seq" ? "seq" : token.start.source === "{" ? "map" : "seq";
  if (!tagToken || !tagName || tagName === "!" || tagName === YAMLMap.tagName && expType === "map" || tagName === YAMLSeq.tagName && expType === "seq") {
    return resolveCollection(CN2, ctx, token, onError, tagName);
  }
  let tag = ctx.schema.tags.find((t) => t.tag === tagName && t.collection === expType);
  if (!tag) {
    const kt = ctx.schema.knownTags[tagName];
    if (kt?.collection === expType) {
      ctx.schema.tags.push(Object.assign({}, kt, { default: false }));
      tag = kt;
    } else {
      if (kt) {
        onError(tagToken, "BAD_COLLECTION_TYPE", `${kt.tag} used for ${expType} collection, but expects ${kt.collection ?? "scalar"}`, true);
      } else {
        onError(tagToken, "TAG_RESOLVE_FAILED", `Unresolved tag: ${tagName}`, true);
      }
      return resolveCollection(CN2, ctx, token, onError, tagName);
    }
  }
  const coll = resolveCollection(CN2, ctx, token, onError, tagName, tag);
  const res = tag.resolve?.(coll, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg), ctx.options) ?? coll;
  const node = isNode(res) ? res : new Scalar(res);
  node.range = coll.range;
  node.tag = tagName;
  if (tag?.format)
    node.format = tag.format;
  return node;
}
var init_compose_collection = __esm({
  "node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/compose/compose-collection.js"() {
    init_identity();
    init_Scalar();
    init_YAMLMap();
    init_YAMLSeq();
    init_resolve_block_map();
    init_resolve_block_seq();
    init_resolve_flow_collection();
  }
});

// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/compose/resolve-block-scalar.js
function resolveBlockScalar(ctx, scalar, onError) {
  const start = scalar.offset;
  const header2 = parseBlockScalarHeader(scalar, ctx.options.strict, onError);
  if (!header2)
    return { value: "", type: null, comment: "", range: [start, start, start] };
  const type = header2.mode === ">" ? Scalar.BLOCK_FOLDED : Scalar.BLOCK_LITERAL;
  const lines2 = scalar.source ? splitLines(scalar.source) : [];
  let chompStart = lines2.length;
  for (let i = lines2.length - 1; i >= 0; --i) {
    const content = lines2[i][1];
    if (content === "" || content === "\r")
      chompStart = i;
    else
      break;
  }
  if (chompStart === 0) {
    const value2 = header2.chomp === "+" && lines2.length > 0 ? "\n".repeat(Math.max(1, lines2.length - 1)) : "";
    let end2 = start + header2.length;
    if (scalar.source)
      end2 += scalar.source.length;
    return { value: value2, type, comment: header2.comment, range: [start, end2, end2] };
  }
  let trimIndent = scalar.indent + header2.indent;
  let offset = scalar.offset + header2.length;
  let contentStart = 0;
  for (let i = 0; i < chompStart; ++i) {
    const [indent, content] = lines2[i];
    if (content === "" || content === "\r") {
      if (header2.indent === 0 && indent.length > trimIndent)
        trimIndent = indent.length;
    } else {
      if (indent.length < trimIndent) {
        const message = "Block scalars with more-indented leading empty lines must use an explicit indentation indicator";
        onError(offset + indent.length, "MISSING_CHAR", message);
      }
      if (header2.indent === 0)
        trimIndent = indent.length;
      contentStart = i;
      if (trimIndent === 0 && !ctx.atRoot) {
        const message = "Block scalar values in collections must be indented";
        onError(offset, "BAD_INDENT", message);
      }
      break;
    }
    offset += indent.length + content.length + 1;
  }
  for (let i = lines2.length - 1; i >= chompStart; --i) {
    if (lines2[i][0].length > trimIndent)
      chompStart = i + 1;
  }
  let value = "";
  let sep = "";
  let prevMoreIndented = false;
  for (let i = 0; i < contentStart; ++i)
    value += lines2[i][0].slice(trimIndent) + "\n";
  for (let i = contentStart; i < chompStart; ++i) {
    let [indent, content] = lines2[i];
    offset += indent.length + content.length + 1;
    const crlf = content[content.length - 1] === "\r";
    if (crlf)
      content = content.slice(0, -1);
    if (content && indent.length < trimIndent) {
      const src = header2.indent ? "explicit indentation indicator" : "first line";
      const message = `Block scalar lines must not be less indented than their ${src}`;
      onError(offset - content.length - (crlf ? 2 : 1), "BAD_INDENT", message);
      indent = "";
    }
    if (type === Scalar.BLOCK_LITERAL) {
      value += sep + indent.slice(trimIndent) + content;
      sep = "\n";
    } else if (indent.length > trimIndent || content[0] === "	") {
      if (sep === " ")
        sep = "\n";
      else if (!prevMoreIndented && sep === "\n")
        sep = "\n\n";
      value += sep + indent.slice(trimIndent) + content;
      sep = "\n";
      prevMoreIndented = true;
    } else if (content === "") {
      if (sep === "\n")
        value += "\n";
      else
        sep = "\n";
    } else {
      value += sep + content;
      sep = " ";
      prevMoreIndented = false;
    }
  }
  switch (header2.chomp) {
    case "-":
      break;
    case "+":
      for (let i = chompStart; i < lines2.length; ++i)
        value += "\n" + lines2[i][0].slice(trimIndent);
      if (value[value.length - 1] !== "\n")
        value += "\n";
      break;
    default:
      value += "\n";
  }
  const end = start + header2.length + scalar.source.length;
  return { value, type, comment: header2.comment, range: [start, end, end] };
}
function parseBlockScalarHeader({ offset, props }, strict, onError) {
  if (props[0].type !== "block-scalar-header") {
    onError(props[0], "IMPOSSIBLE", "Block scalar header not found");
    return null;
  }
  const { source: source2 } = props[0];
  const mode = source2[0];
  let indent = 0;
  let chomp = "";
  let error2 = -1;
  for (let i = 1; i < source2.length; ++i) {
    const ch = source2[i];
    if (!chomp && (ch === "-" || ch === "+"))
      chomp = ch;
    else {
      const n = Number(ch);
      if (!indent && n)
        indent = n;
      else if (error2 === -1)
        error2 = offset + i;
    }
  }
  if (error2 !== -1)
    onError(error2, "UNEXPECTED_TOKEN", `Block scalar header includes extra characters: ${source2}`);
  let hasSpace = false;
  let comment = "";
  let length2 = source2.length;
  for (let i = 1; i < props.length; ++i) {
    const token = props[i];
    switch (token.type) {
      case "space":
        hasSpace = true;
      // fallthrough
      case "newline":
        length2 += token.source.length;
        break;
      case "comment":
        if (strict && !hasSpace) {
          const message = "Comments must be separated from other tokens by white space characters";
          onError(token, "MISSING_CHAR", message);
        }
        length2 += token.source.length;
        comment = token.source.substring(1);
        break;
      case "error":
        onError(token, "UNEXPECTED_TOKEN", token.message);
        length2 += token.source.length;
        break;
      /* istanbul ignore next should not happen */
      default: {
        const message = `Unexpected token in block scalar header: ${token.type}`;
        onError(token, "UNEXPECTED_TOKEN", message);
        const ts = token.source;
        if (ts && typeof ts === "string")
          length2 += ts.length;
      }
    }
  }
  return { mode, indent, chomp, comment, length: length2 };
}
function splitLines(source2) {
  const split = source2.split(/\n( *)/);
  const first = split[0];
  const m = first.match(/^( *)/);
  const line0 = m?.[1] ? [m[1], first.slice(m[1].length)] : ["", first];
  const lines2 = [line0];
  for (let i = 1; i < split.length; i += 2)
    lines2.push([split[i], split[i + 1]]);
  return lines2;
}
var init_resolve_block_scalar = __esm({
  "node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/compose/resolve-block-scalar.js"() {
    init_Scalar();
  }
});

// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/compose/resolve-flow-scalar.js
function resolveFlowScalar(scalar, strict, onError) {
  const { offset, type, source: source2, end } = scalar;
  let _type;
  let value;
  const _onError = (rel, code, msg) => onError(offset + rel, code, msg);
  switch (type) {
    case "scalar":
      _type = Scalar.PLAIN;
      value = plainValue(source2, _onError);
      break;
    case "single-quoted-scalar":
      _type = Scalar.QUOTE_SINGLE;
      value = singleQuotedValue(source2, _onError);
      break;
    case "double-quoted-scalar":
      _type = Scalar.QUOTE_DOUBLE;
      value = doubleQuotedValue(source2, _onError);
      break;
    /* istanbul ignore next should not happen */
    default:
      onError(scalar, "UNEXPECTED_TOKEN", `Expected a flow scalar value, but found: ${type}`);
      return {
        value: "",
        type: null,
        comment: "",
        range: [offset, offset + source2.length, offset + source2.length]
      };
  }
  const valueEnd = offset + source2.length;
  const re = resolveEnd(end, valueEnd, strict, onError);
  return {
    value,
    type: _type,
    comment: re.comment,
    range: [offset, valueEnd, re.offset]
  };
}
function plainValue(source2, onError) {
  let badChar = "";
  switch (source2[0]) {
    /* istanbul ignore next should not happen */
    case "	":
      badChar = "a tab character";
      break;
    case ",":
      badChar = "flow indicator character ,";
      break;
    case "%":
      badChar = "directive indicator character %";
      break;
    case "|":
    case ">": {
      badChar = `block scalar indicator ${source2[0]}`;
      break;
    }
    case "@":
    case "`": {
      badChar = `reserved character ${source2[0]}`;
      break;
    }
  }
  if (badChar)
    onError(0, "BAD_SCALAR_START", `Plain value cannot start with ${badChar}`);
  return unfoldLines(source2);
}
function singleQuotedValue(source2, onError) {
  if (source2[source2.length - 1] !== "'" || source2.length === 1)
    onError(source2.length, "MISSING_CHAR", "Missing closing 'quote");
  return unfoldLines(source2.slice(1, -1)).replace(/''/g, "'");
}
function unfoldLines(source2) {
  const line2 = /(.*?)\r?\n/sy;
  let match = line2.exec(source2);
  if (!match)
    return source2;
  let trimEnd, trimBoth;
  try {
    trimEnd = new RegExp("(?<![ 	])[ 	]+$");
    trimBoth = new RegExp("^[ 	]+|(?<![ 	])[ 	]+$", "g");
  } catch {
    trimEnd = /[ \t]+$/;
    trimBoth = /^[ \t]+|[ \t]+$/g;
  }
  let res = match[1].replace(trimEnd, "");
  let sep = " ";
  let pos = line2.lastIndex;
  while (match = line2.exec(source2)) {
    const lm = match[1].replace(trimBoth, "");
    if (lm === "") {
      if (sep === "\n")
        res += sep;
      else
        sep = "\n";
    } else {
      res += sep + lm;
      sep = " ";
    }
    pos = line2.lastIndex;
  }
  const last2 = /[ \t]*(.*)/sy;
  last2.lastIndex = pos;
  match = last2.exec(source2);
  return res + sep + (match?.[1] ?? "");
}
function doubleQuotedValue(source2, onError) {
  let res = "";
  for (let i = 1; i < source2.length - 1; ++i) {
    const ch = source2[i];
    if (ch === "\r" && source2[i + 1] === "\n")
      continue;
    if (ch === "\n") {
      const { fold, offset } = foldNewline(source2, i);
      res += fold;
      i = offset;
    } else if (ch === "\\") {
      let next = source2[++i];
      const cc = escapeCodes[next];
      if (cc)
        res += cc;
      else if (next === "\n") {
        next = source2[i + 1];
        while (next === " " || next === "	")
          next = source2[++i + 1];
      } else if (next === "\r" && source2[i + 1] === "\n") {
        next = source2[++i + 1];
        while (next === " " || next === "	")
          next = source2[++i + 1];
      } else if (next === "x" || next === "u" || next === "U") {
        const length2 = next === "x" ? 2 : next === "u" ? 4 : 8;
        res += parseCharCode(source2, i + 1, length2, onError);
        i += length2;
      } else {
        const raw = source2.substr(i - 1, 2);
        onError(i - 1, "BAD_DQ_ESCAPE", `Invalid escape sequence ${raw}`);
        res += raw;
      }
    } else if (ch === " " || ch === "	") {
      const wsStart = i;
      let next = source2[i + 1];
      while (next === " " || next === "	")
        next = source2[++i + 1];
      if (next !== "\n" && !(next === "\r" && source2[i + 2] === "\n"))
        res += i > wsStart ? source2.slice(wsStart, i + 1) : ch;
    } else {
      res += ch;
    }
  }
  if (source2[source2.length - 1] !== '"' || source2.length === 1)
    onError(source2.length, "MISSING_CHAR", 'Missing closing "quote');
  return res;
}
function foldNewline(source2, offset) {
  let fold = "";
  let ch = source2[offset + 1];
  while (ch === " " || ch === "	" || ch === "\n" || ch === "\r") {
    if (ch === "\r" && source2[offset + 2] !== "\n")
      break;
    if (ch === "\n")
      fold += "\n";
    offset += 1;
    ch = source2[offset + 1];
  }
  if (!fold)
    fold = " ";
  return { fold, offset };
}
function parseCharCode(source2, offset, length2, onError) {
  const cc = source2.substr(offset, length2);
  const ok = cc.length === length2 && /^[0-9a-fA-F]+$/.test(cc);
  const code = ok ? parseInt(cc, 16) : NaN;
  try {
    return String.fromCodePoint(code);
  } catch {
    const raw = source2.substr(offset - 2, length2 + 2);
    onError(offset - 2, "BAD_DQ_ESCAPE", `Invalid escape sequence ${raw}`);
    return raw;
  }
}
var escapeCodes;
var init_resolve_flow_scalar = __esm({
  "node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/compose/resolve-flow-scalar.js"() {
    init_Scalar();
    init_resolve_end();
    escapeCodes = {
      "0": "\0",
      // null character
      a: "\x07",
      // bell character
      b: "\b",
      // backspace
      e: "\x1B",
      // escape character
      f: "\f",
      // form feed
      n: "\n",
      // line feed
      r: "\r",
      // carriage return
      t: "	",
      // horizontal tab
      v: "\v",
      // vertical tab
      N: "\x85",
      // Unicode next line
      _: "\xA0",
      // Unicode non-breaking space
      L: "\u2028",
      // Unicode line separator
      P: "\u2029",
      // Unicode paragraph separator
      " ": " ",
      '"': '"',
      "/": "/",
      "\\": "\\",
      "	": "	"
    };
  }
});

// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/compose/compose-scalar.js
function composeScalar(ctx, token, tagToken, onError) {
  const { value, type, comment, range } = token.type === "block-scalar" ? resolveBlockScalar(ctx, token, onError) : resolveFlowScalar(token, ctx.options.strict, onError);
  const tagName = tagToken ? ctx.directives.tagName(tagToken.source, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg)) : null;
  let tag;
  if (ctx.options.stringKeys && ctx.atKey) {
    tag = ctx.schema[SCALAR];
  } else if (tagName)
    tag = findScalarTagByName(ctx.schema, value, tagName, tagToken, onError);
  else if (token.type === "scalar")
    tag = findScalarTagByTest(ctx, value, token, onError);
  else
    tag = ctx.schema[SCALAR];
  let scalar;
  try {
    const res = tag.resolve(value, (msg) => onError(tagToken ?? token, "TAG_RESOLVE_FAILED", msg), ctx.options);
    scalar = isScalar(res) ? res : new Scalar(res);
  } catch (error2) {
    const msg = error2 instanceof Error ? error2.message : String(error2);
    onError(tagToken ?? token, "TAG_RESOLVE_FAILED", msg);
    scalar = new Scalar(value);
  }
  scalar.range = range;
  scalar.source = value;
  if (type)
    scalar.type = type;
  if (tagName)
    scalar.tag = tagName;
  if (tag.format)
    scalar.format = tag.format;
  if (comment)
    scalar.comment = comment;
  return scalar;
}
function findScalarTagByName(schema4, value, tagName, tagToken, onError) {
  if (tagName === "!")
    return schema4[SCALAR];
  const matchWithTest = [];
  for (const tag of schema4.tags) {
    if (!tag.collection && tag.tag === tagName) {
      if (tag.default && tag.test)
        matchWithTest.push(tag);
      else
        return tag;
    }
  }
  for (const tag of matchWithTest)
    if (tag.test?.test(value))
      return tag;
  const kt = schema4.knownTags[tagName];
  if (kt && !kt.collection) {
    schema4.tags.push(Object.assign({}, kt, { default: false, test: void 0 }));
    return kt;
  }
  onError(tagToken, "TAG_RESOLVE_FAILED", `Unresolved tag: ${tagName}`, tagName !== "tag:yaml.org,2002:str");
  return schema4[SCALAR];
}
function findScalarTagByTest({ atKey, directives, schema: schema4 }, value, token, onError) {
  const tag = schema4.tags.find((tag2) => (tag2.default === true || atKey && tag2.default === "key") && tag2.test?.test(value)) || schema4[SCALAR];
  if (schema4.compat) {
    const compat = schema4.compat.find((tag2) => tag2.default && tag2.test?.test(value)) ?? schema4[SCALAR];
    if (tag.tag !== compat.tag) {
      const ts = directives.tagString(tag.tag);
      const cs = directives.tagString(compat.tag);
      const msg = `Value may be parsed as either ${ts} or ${cs}`;
      onError(token, "TAG_RESOLVE_FAILED", msg, true);
    }
  }
  return tag;
}
var init_compose_scalar = __esm({
  "node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/compose/compose-scalar.js"() {
    init_identity();
    init_Scalar();
    init_resolve_block_scalar();
    init_resolve_flow_scalar();
  }
});

// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/compose/util-empty-scalar-position.js
function emptyScalarPosition(offset, before, pos) {
  if (before) {
    pos ?? (pos = before.length);
    for (let i = pos - 1; i >= 0; --i) {
      let st = before[i];
      switch (st.type) {
        case "space":
        case "comment":
        case "newline":
          offset -= st.source.length;
          continue;
      }
      st = before[++i];
      while (st?.type === "space") {
        offset += st.source.length;
        st = before[++i];
      }
      break;
    }
  }
  return offset;
}
var init_util_empty_scalar_position = __esm({
  "node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/compose/util-empty-scalar-position.js"() {
  }
});

// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/compose/compose-node.js
function composeNode(ctx, token, props, onError) {
  const atKey = ctx.atKey;
  const { spaceBefore, comment, anchor, tag } = props;
  let node;
  let isSrcToken = true;
  switch (token.type) {
    case "alias":
      node = composeAlias(ctx, token, onError);
      if (anchor || tag)
        onError(token, "ALIAS_PROPS", "An alias node must not specify any properties");
      break;
    case "scalar":
    case "single-quoted-scalar":
    case "double-quoted-scalar":
    case "block-scalar":
      node = composeScalar(ctx, token, tag, onError);
      if (anchor)
        node.anchor = anchor.source.substring(1);
      break;
    case "block-map":
    case "block-seq":
    case "flow-collection":
      try {
        node = composeCollection(CN, ctx, token, props, onError);
        if (anchor)
          node.anchor = anchor.source.substring(1);
      } catch (error2) {
        const message = error2 instanceof Error ? error2.message : String(error2);
        onError(token, "RESOURCE_EXHAUSTION", message);
      }
      break;
    default: {
      const message = token.type === "error" ? token.message : `Unsupported token (type: ${token.type})`;
      onError(token, "UNEXPECTED_TOKEN", message);
      isSrcToken = false;
    }
  }
  node ?? (node = composeEmptyNode(ctx, token.offset, void 0, null, props, onError));
  if (anchor && node.anchor === "")
    onError(anchor, "BAD_ALIAS", "Anchor cannot be an empty string");
  if (atKey && ctx.options.stringKeys && (!isScalar(node) || typeof node.value !== "string" || node.tag && node.tag !== "tag:yaml.org,2002:str")) {
    const msg = "With stringKeys, all keys must be strings";
    onError(tag ?? token, "NON_STRING_KEY", msg);
  }
  if (spaceBefore)
    node.spaceBefore = true;
  if (comment) {
    if (token.type === "scalar" && token.source === "")
      node.comment = comment;
    else
      node.commentBefore = comment;
  }
  if (ctx.options.keepSourceTokens && isSrcToken)
    node.srcToken = token;
  return node;
}
function composeEmptyNode(ctx, offset, before, pos, { spaceBefore, comment, anchor, tag, end }, onError) {
  const token = {
    type: "scalar",
    offset: emptyScalarPosition(offset, before, pos),
    indent: -1,
    source: ""
  };
  const node = composeScalar(ctx, token, tag, onError);
  if (anchor) {
    node.anchor = anchor.source.substring(1);
    if (node.anchor === "")
      onError(anchor, "BAD_ALIAS", "Anchor cannot be an empty string");
  }
  if (spaceBefore)
    node.spaceBefore = true;
  if (comment) {
    node.comment = comment;
    node.range[2] = end;
  }
  return node;
}
function composeAlias({ options }, { offset, source: source2, end }, onError) {
  const alias = new Alias(source2.substring(1));
  if (alias.source === "")
    onError(offset, "BAD_ALIAS", "Alias cannot be an empty string");
  if (alias.source.endsWith(":"))
    onError(offset + source2.length - 1, "BAD_ALIAS", "Alias ending in : is ambiguous", true);
  const valueEnd = offset + source2.length;
  const re = resolveEnd(end, valueEnd, options.strict, onError);
  alias.range = [offset, valueEnd, re.offset];
  if (re.comment)
    alias.comment = re.comment;
  return alias;
}
var CN;
var init_compose_node = __esm({
  "node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/compose/compose-node.js"() {
    init_Alias();
    init_identity();
    init_compose_collection();
    init_compose_scalar();
    init_resolve_end();
    init_util_empty_scalar_position();
    CN = { composeNode, composeEmptyNode };
  }
});

// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/compose/compose-doc.js
function composeDoc(options, directives, { offset, start, value, end }, onError) {
  const opts = Object.assign({ _directives: directives }, options);
  const doc = new Document(void 0, opts);
  const ctx = {
    atKey: false,
    atRoot: true,
    directives: doc.directives,
    options: doc.options,
    schema: doc.schema
  };
  const props = resolveProps(start, {
    indicator: "doc-start",
    next: value ?? end?.[0],
    offset,
    onError,
    parentIndent: 0,
    startOnNewline: true
  });
  if (props.found) {
    doc.directives.docStart = true;
    if (value && (value.type === "block-map" || value.type === "block-seq") && !props.hasNewline)
      onError(props.end, "MISSING_CHAR", "Block collection cannot start on same line with directives-end marker");
  }
  doc.contents = value ? composeNode(ctx, value, props, onError) : composeEmptyNode(ctx, props.end, start, null, props, onError);
  const contentEnd = doc.contents.range[2];
  const re = resolveEnd(end, contentEnd, false, onError);
  if (re.comment)
    doc.comment = re.comment;
  doc.range = [offset, contentEnd, re.offset];
  return doc;
}
var init_compose_doc = __esm({
  "node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/compose/compose-doc.js"() {
    init_Document();
    init_compose_node();
    init_resolve_end();
    init_resolve_props();
  }
});

// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/compose/composer.js
function getErrorPos(src) {
  if (typeof src === "number")
    return [src, src + 1];
  if (Array.isArray(src))
    return src.length === 2 ? src : [src[0], src[1]];
  const { offset, source: source2 } = src;
  return [offset, offset + (typeof source2 === "string" ? source2.length : 1)];
}
function parsePrelude(prelude) {
  let comment = "";
  let atComment = false;
  let afterEmptyLine = false;
  for (let i = 0; i < prelude.length; ++i) {
    const source2 = prelude[i];
    switch (source2[0]) {
      case "#":
        comment += (comment === "" ? "" : afterEmptyLine ? "\n\n" : "\n") + (source2.substring(1) || " ");
        atComment = true;
        afterEmptyLine = false;
        break;
      case "%":
        if (prelude[i + 1]?.[0] !== "#")
          i += 1;
        atComment = false;
        break;
      default:
        if (!atComment)
          afterEmptyLine = true;
        atComment = false;
    }
  }
  return { comment, afterEmptyLine };
}
var Composer;
var init_composer = __esm({
  "node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/compose/composer.js"() {
    init_directives();
    init_Document();
    init_errors5();
    init_identity();
    init_compose_doc();
    init_resolve_end();
    Composer = class {
      constructor(options = {}) {
        this.doc = null;
        this.atDirectives = false;
        this.prelude = [];
        this.errors = [];
        this.warnings = [];
        this.onError = (source2, code, message, warning2) => {
          const pos = getErrorPos(source2);
          if (warning2)
            this.warnings.push(new YAMLWarning(pos, code, message));
          else
            this.errors.push(new YAMLParseError(pos, code, message));
        };
        this.directives = new Directives({ version: options.version || "1.2" });
        this.options = options;
      }
      decorate(doc, afterDoc) {
        const { comment, afterEmptyLine } = parsePrelude(this.prelude);
        if (comment) {
          const dc = doc.contents;
          if (afterDoc) {
            doc.comment = doc.comment ? `${doc.comment}
${comment}` : comment;
          } else if (afterEmptyLine || doc.directives.docStart || !dc) {
            doc.commentBefore = comment;
          } else if (isCollection(dc) && !dc.flow && dc.items.length > 0) {
            let it = dc.items[0];
            if (isPair(it))
              it = it.key;
            const cb = it.commentBefore;
            it.commentBefore = cb ? `${comment}
${cb}` : comment;
          } else {
            const cb = dc.commentBefore;
            dc.commentBefore = cb ? `${comment}
${cb}` : comment;
          }
        }
        if (afterDoc) {
          for (let i = 0; i < this.errors.length; ++i)
            doc.errors.push(this.errors[i]);
          for (let i = 0; i < this.warnings.length; ++i)
            doc.warnings.push(this.warnings[i]);
        } else {
          doc.errors = this.errors;
          doc.warnings = this.warnings;
        }
        this.prelude = [];
        this.errors = [];
        this.warnings = [];
      }
      /**
       * Current stream status information.
       *
       * Mostly useful at the end of input for an empty stream.
       */
      streamInfo() {
        return {
          comment: parsePrelude(this.prelude).comment,
          directives: this.directives,
          errors: this.errors,
          warnings: this.warnings
        };
      }
      /**
       * Compose tokens into documents.
       *
       * @param forceDoc - If the stream contains no document, still emit a final document including any comments and directives that would be applied to a subsequent document.
       * @param endOffset - Should be set if `forceDoc` is also set, to set the document range end and to indicate errors correctly.
       */
      *compose(tokens, forceDoc = false, endOffset = -1) {
        for (const token of tokens)
          yield* this.next(token);
        yield* this.end(forceDoc, endOffset);
      }
      /** Advance the composer by one CST token. */
      *next(token) {
        switch (token.type) {
          case "directive":
            this.directives.add(token.source, (offset, message, warning2) => {
              const pos = getErrorPos(token);
              pos[0] += offset;
              this.onError(pos, "BAD_DIRECTIVE", message, warning2);
            });
            this.prelude.push(token.source);
            this.atDirectives = true;
            break;
          case "document": {
            const doc = composeDoc(this.options, this.directives, token, this.onError);
            if (this.atDirectives && !doc.directives.docStart)
              this.onError(token, "MISSING_CHAR", "Missing directives-end/doc-start indicator line");
            this.decorate(doc, false);
            if (this.doc)
              yield this.doc;
            this.doc = doc;
            this.atDirectives = false;
            break;
          }
          case "byte-order-mark":
          case "space":
            break;
          case "comment":
          case "newline":
            this.prelude.push(token.source);
            break;
          case "error": {
            const msg = token.source ? `${token.message}: ${JSON.stringify(token.source)}` : token.message;
            const error2 = new YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", msg);
            if (this.atDirectives || !this.doc)
              this.errors.push(error2);
            else
              this.doc.errors.push(error2);
            break;
          }
          case "doc-end": {
            if (!this.doc) {
              const msg = "Unexpected doc-end without preceding document";
              this.errors.push(new YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", msg));
              break;
            }
            this.doc.directives.docEnd = true;
            const end = resolveEnd(token.end, token.offset + token.source.length, this.doc.options.strict, this.onError);
            this.decorate(this.doc, true);
            if (end.comment) {
              const dc = this.doc.comment;
              this.doc.comment = dc ? `${dc}
${end.comment}` : end.comment;
            }
            this.doc.range[2] = end.offset;
            break;
          }
          default:
            this.errors.push(new YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", `Unsupported token ${token.type}`));
        }
      }
      /**
       * Call at end of input to yield any remaining document.
       *
       * @param forceDoc - If the stream contains no document, still emit a final document including any comments and directives that would be applied to a subsequent document.
       * @param endOffset - Should be set if `forceDoc` is also set, to set the document range end and to indicate errors correctly.
       */
      *end(forceDoc = false, endOffset = -1) {
        if (this.doc) {
          this.decorate(this.doc, true);
          yield this.doc;
          this.doc = null;
        } else if (forceDoc) {
          const opts = Object.assign({ _directives: this.directives }, this.options);
          const doc = new Document(void 0, opts);
          if (this.atDirectives)
            this.onError(endOffset, "MISSING_CHAR", "Missing directives-end indicator line");
          doc.range = [0, endOffset, endOffset];
          this.decorate(doc, false);
          yield doc;
        }
      }
    };
  }
});

// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/parse/cst-scalar.js
var init_cst_scalar = __esm({
  "node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/parse/cst-scalar.js"() {
    init_resolve_block_scalar();
    init_resolve_flow_scalar();
    init_errors5();
    init_stringifyString();
  }
});

// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/parse/cst-stringify.js
var init_cst_stringify = __esm({
  "node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/parse/cst-stringify.js"() {
  }
});

// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/parse/cst-visit.js
function visit2(cst, visitor) {
  if ("type" in cst && cst.type === "document")
    cst = { start: cst.start, value: cst.value };
  _visit(Object.freeze([]), cst, visitor);
}
function _visit(path2, item, visitor) {
  let ctrl = visitor(item, path2);
  if (typeof ctrl === "symbol")
    return ctrl;
  for (const field of ["key", "value"]) {
    const token = item[field];
    if (token && "items" in token) {
      for (let i = 0; i < token.items.length; ++i) {
        const ci = _visit(Object.freeze(path2.concat([[field, i]])), token.items[i], visitor);
        if (typeof ci === "number")
          i = ci - 1;
        else if (ci === BREAK2)
          return BREAK2;
        else if (ci === REMOVE2) {
          token.items.splice(i, 1);
          i -= 1;
        }
      }
      if (typeof ctrl === "function" && field === "key")
        ctrl = ctrl(item, path2);
    }
  }
  return typeof ctrl === "function" ? ctrl(item, path2) : ctrl;
}
var BREAK2, SKIP2, REMOVE2;
var init_cst_visit = __esm({
  "node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/parse/cst-visit.js"() {
    BREAK2 = /* @__PURE__ */ Symbol("break visit");
    SKIP2 = /* @__PURE__ */ Symbol("skip children");
    REMOVE2 = /* @__PURE__ */ Symbol("remove item");
    visit2.BREAK = BREAK2;
    visit2.SKIP = SKIP2;
    visit2.REMOVE = REMOVE2;
    visit2.itemAtPath = (cst, path2) => {
      let item = cst;
      for (const [field, index] of path2) {
        const tok = item?.[field];
        if (tok && "items" in tok) {
          item = tok.items[index];
        } else
          return void 0;
      }
      return item;
    };
    visit2.parentCollection = (cst, path2) => {
      const parent = visit2.itemAtPath(cst, path2.slice(0, -1));
      const field = path2[path2.length - 1][0];
      const coll = parent?.[field];
      if (coll && "items" in coll)
        return coll;
      throw new Error("Parent collection not found");
    };
  }
});

// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/parse/cst.js
function tokenType(source2) {
  switch (source2) {
    case BOM:
      return "byte-order-mark";
    case DOCUMENT:
      return "doc-mode";
    case FLOW_END:
      return "flow-error-end";
    case SCALAR2:
      return "scalar";
    case "---":
      return "doc-start";
    case "...":
      return "doc-end";
    case "":
    case "\n":
    case "\r\n":
      return "newline";
    case "-":
      return "seq-item-ind";
    case "?":
      return "explicit-key-ind";
    case ":":
      return "map-value-ind";
    case "{":
      return "flow-map-start";
    case "}":
      return "flow-map-end";
    case "[":
      return "flow-seq-start";
    case "]":
      return "flow-seq-end";
    case ",":
      return "comma";
  }
  switch (source2[0]) {
    case " ":
    case "	":
      return "space";
    case "#":
      return "comment";
    case "%":
      return "directive-line";
    case "*":
      return "alias";
    case "&":
      return "anchor";
    case "!":
      return "tag";
    case "'":
      return "single-quoted-scalar";
    case '"':
      return "double-quoted-scalar";
    case "|":
    case ">":
      return "block-scalar-header";
  }
  return null;
}
var BOM, DOCUMENT, FLOW_END, SCALAR2;
var init_cst = __esm({
  "node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/parse/cst.js"() {
    init_cst_scalar();
    init_cst_stringify();
    init_cst_visit();
    BOM = "\uFEFF";
    DOCUMENT = "";
    FLOW_END = "";
    SCALAR2 = "";
  }
});

// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/parse/lexer.js
function isEmpty(ch) {
  switch (ch) {
    case void 0:
    case " ":
    case "\n":
    case "\r":
    case "	":
      return true;
    default:
      return false;
  }
}
var hexDigits, tagChars, flowIndicatorChars, invalidAnchorChars, isNotAnchorChar, Lexer;
var init_lexer = __esm({
  "node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/parse/lexer.js"() {
    init_cst();
    hexDigits = new Set("0123456789ABCDEFabcdef");
    tagChars = new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()");
    flowIndicatorChars = new Set(",[]{}");
    invalidAnchorChars = new Set(" ,[]{}\n\r	");
    isNotAnchorChar = (ch) => !ch || invalidAnchorChars.has(ch);
    Lexer = class {
      constructor() {
        this.atEnd = false;
        this.blockScalarIndent = -1;
        this.blockScalarKeep = false;
        this.buffer = "";
        this.flowKey = false;
        this.flowLevel = 0;
        this.indentNext = 0;
        this.indentValue = 0;
        this.lineEndPos = null;
        this.next = null;
        this.pos = 0;
      }
      /**
       * Generate YAML tokens from the `source` string. If `incomplete`,
       * a part of the last line may be left as a buffer for the next call.
       *
       * @returns A generator of lexical tokens
       */
      *lex(source2, incomplete = false) {
        if (source2) {
          if (typeof source2 !== "string")
            throw TypeError("source is not a string");
          this.buffer = this.buffer ? this.buffer + source2 : source2;
          this.lineEndPos = null;
        }
        this.atEnd = !incomplete;
        let next = this.next ?? "stream";
        while (next && (incomplete || this.hasChars(1)))
          next = yield* this.parseNext(next);
      }
      atLineEnd() {
        let i = this.pos;
        let ch = this.buffer[i];
        while (ch === " " || ch === "	")
          ch = this.buffer[++i];
        if (!ch || ch === "#" || ch === "\n")
          return true;
        if (ch === "\r")
          return this.buffer[i + 1] === "\n";
        return false;
      }
      charAt(n) {
        return this.buffer[this.pos + n];
      }
      continueScalar(offset) {
        let ch = this.buffer[offset];
        if (this.indentNext > 0) {
          let indent = 0;
          while (ch === " ")
            ch = this.buffer[++indent + offset];
          if (ch === "\r") {
            const next = this.buffer[indent + offset + 1];
            if (next === "\n" || !next && !this.atEnd)
              return offset + indent + 1;
          }
          return ch === "\n" || indent >= this.indentNext || !ch && !this.atEnd ? offset + indent : -1;
        }
        if (ch === "-" || ch === ".") {
          const dt = this.buffer.substr(offset, 3);
          if ((dt === "---" || dt === "...") && isEmpty(this.buffer[offset + 3]))
            return -1;
        }
        return offset;
      }
      getLine() {
        let end = this.lineEndPos;
        if (typeof end !== "number" || end !== -1 && end < this.pos) {
          end = this.buffer.indexOf("\n", this.pos);
          this.lineEndPos = end;
        }
        if (end === -1)
          return this.atEnd ? this.buffer.substring(this.pos) : null;
        if (this.buffer[end - 1] === "\r")
          end -= 1;
        return this.buffer.substring(this.pos, end);
      }
      hasChars(n) {
        return this.pos + n <= this.buffer.length;
      }
      setNext(state) {
        this.buffer = this.buffer.substring(this.pos);
        this.pos = 0;
        this.lineEndPos = null;
        this.next = state;
        return null;
      }
      peek(n) {
        return this.buffer.substr(this.pos, n);
      }
      *parseNext(next) {
        switch (next) {
          case "stream":
            return yield* this.parseStream();
          case "line-start":
            return yield* this.parseLineStart();
          case "block-start":
            return yield* this.parseBlockStart();
          case "doc":
            return yield* this.parseDocument();
          case "flow":
            return yield* this.parseFlowCollection();
          case "quoted-scalar":
            return yield* this.parseQuotedScalar();
          case "block-scalar":
            return yield* this.parseBlockScalar();
          case "plain-scalar":
            return yield* this.parsePlainScalar();
        }
      }
      *parseStream() {
        let line2 = this.getLine();
        if (line2 === null)
          return this.setNext("stream");
        if (line2[0] === BOM) {
          yield* this.pushCount(1);
          line2 = line2.substring(1);
        }
        if (line2[0] === "%") {
          let dirEnd = line2.length;
          let cs = line2.indexOf("#");
          while (cs !== -1) {
            const ch = line2[cs - 1];
            if (ch === " " || ch === "	") {
              dirEnd = cs - 1;
              break;
            } else {
              cs = line2.indexOf("#", cs + 1);
            }
          }
          while (true) {
            const ch = line2[dirEnd - 1];
            if (ch === " " || ch === "	")
              dirEnd -= 1;
            else
              break;
          }
          const n = (yield* this.pushCount(dirEnd)) + (yield* this.pushSpaces(true));
          yield* this.pushCount(line2.length - n);
          this.pushNewline();
          return "stream";
        }
        if (this.atLineEnd()) {
          const sp = yield* this.pushSpaces(true);
          yield* this.pushCount(line2.length - sp);
          yield* this.pushNewline();
          return "stream";
        }
        yield DOCUMENT;
        return yield* this.parseLineStart();
      }
      *parseLineStart() {
        const ch = this.charAt(0);
        if (!ch && !this.atEnd)
          return this.setNext("line-start");
        if (ch === "-" || ch === ".") {
          if (!this.atEnd && !this.hasChars(4))
            return this.setNext("line-start");
          const s = this.peek(3);
          if ((s === "---" || s === "...") && isEmpty(this.charAt(3))) {
            yield* this.pushCount(3);
            this.indentValue = 0;
            this.indentNext = 0;
            return s === "---" ? "doc" : "stream";
          }
        }
        this.indentValue = yield* this.pushSpaces(false);
        if (this.indentNext > this.indentValue && !isEmpty(this.charAt(1)))
          this.indentNext = this.indentValue;
        return yield* this.parseBlockStart();
      }
      *parseBlockStart() {
        const [ch0, ch1] = this.peek(2);
        if (!ch1 && !this.atEnd)
          return this.setNext("block-start");
        if ((ch0 === "-" || ch0 === "?" || ch0 === ":") && isEmpty(ch1)) {
          const n = (yield* this.pushCount(1)) + (yield* this.pushSpaces(true));
          this.indentNext = this.indentValue + 1;
          this.indentValue += n;
          return "block-start";
        }
        return "doc";
      }
      *parseDocument() {
        yield* this.pushSpaces(true);
        const line2 = this.getLine();
        if (line2 === null)
          return this.setNext("doc");
        let n = yield* this.pushIndicators();
        switch (line2[n]) {
          case "#":
            yield* this.pushCount(line2.length - n);
          // fallthrough
          case void 0:
            yield* this.pushNewline();
            return yield* this.parseLineStart();
          case "{":
          case "[":
            yield* this.pushCount(1);
            this.flowKey = false;
            this.flowLevel = 1;
            return "flow";
          case "}":
          case "]":
            yield* this.pushCount(1);
            return "doc";
          case "*":
            yield* this.pushUntil(isNotAnchorChar);
            return "doc";
          case '"':
          case "'":
            return yield* this.parseQuotedScalar();
          case "|":
          case ">":
            n += yield* this.parseBlockScalarHeader();
            n += yield* this.pushSpaces(true);
            yield* this.pushCount(line2.length - n);
            yield* this.pushNewline();
            return yield* this.parseBlockScalar();
          default:
            return yield* this.parsePlainScalar();
        }
      }
      *parseFlowCollection() {
        let nl, sp;
        let indent = -1;
        do {
          nl = yield* this.pushNewline();
          if (nl > 0) {
            sp = yield* this.pushSpaces(false);
            this.indentValue = indent = sp;
          } else {
            sp = 0;
          }
          sp += yield* this.pushSpaces(true);
        } while (nl + sp > 0);
        const line2 = this.getLine();
        if (line2 === null)
          return this.setNext("flow");
        if (indent !== -1 && indent < this.indentNext && line2[0] !== "#" || indent === 0 && (line2.startsWith("---") || line2.startsWith("...")) && isEmpty(line2[3])) {
          const atFlowEndMarker = indent === this.indentNext - 1 && this.flowLevel === 1 && (line2[0] === "]" || line2[0] === "}");
          if (!atFlowEndMarker) {
            this.flowLevel = 0;
            yield FLOW_END;
            return yield* this.parseLineStart();
          }
        }
        let n = 0;
        while (line2[n] === ",") {
          n += yield* this.pushCount(1);
          n += yield* this.pushSpaces(true);
          this.flowKey = false;
        }
        n += yield* this.pushIndicators();
        switch (line2[n]) {
          case void 0:
            return "flow";
          case "#":
            yield* this.pushCount(line2.length - n);
            return "flow";
          case "{":
          case "[":
            yield* this.pushCount(1);
            this.flowKey = false;
            this.flowLevel += 1;
            return "flow";
          case "}":
          case "]":
            yield* this.pushCount(1);
            this.flowKey = true;
            this.flowLevel -= 1;
            return this.flowLevel ? "flow" : "doc";
          case "*":
            yield* this.pushUntil(isNotAnchorChar);
            return "flow";
          case '"':
          case "'":
            this.flowKey = true;
            return yield* this.parseQuotedScalar();
          case ":": {
            const next = this.charAt(1);
            if (this.flowKey || isEmpty(next) || next === ",") {
              this.flowKey = false;
              yield* this.pushCount(1);
              yield* this.pushSpaces(true);
              return "flow";
            }
          }
          // fallthrough
          default:
            this.flowKey = false;
            return yield* this.parsePlainScalar();
        }
      }
      *parseQuotedScalar() {
        const quote = this.charAt(0);
        let end = this.buffer.indexOf(quote, this.pos + 1);
        if (quote === "'") {
          while (end !== -1 && this.buffer[end + 1] === "'")
            end = this.buffer.indexOf("'", end + 2);
        } else {
          while (end !== -1) {
            let n = 0;
            while (this.buffer[end - 1 - n] === "\\")
              n += 1;
            if (n % 2 === 0)
              break;
            end = this.buffer.indexOf('"', end + 1);
          }
        }
        const qb = this.buffer.substring(0, end);
        let nl = qb.indexOf("\n", this.pos);
        if (nl !== -1) {
          while (nl !== -1) {
            const cs = this.continueScalar(nl + 1);
            if (cs === -1)
              break;
            nl = qb.indexOf("\n", cs);
          }
          if (nl !== -1) {
            end = nl - (qb[nl - 1] === "\r" ? 2 : 1);
          }
        }
        if (end === -1) {
          if (!this.atEnd)
            return this.setNext("quoted-scalar");
          end = this.buffer.length;
        }
        yield* this.pushToIndex(end + 1, false);
        return this.flowLevel ? "flow" : "doc";
      }
      *parseBlockScalarHeader() {
        this.blockScalarIndent = -1;
        this.blockScalarKeep = false;
        let i = this.pos;
        while (true) {
          const ch = this.buffer[++i];
          if (ch === "+")
            this.blockScalarKeep = true;
          else if (ch > "0" && ch <= "9")
            this.blockScalarIndent = Number(ch) - 1;
          else if (ch !== "-")
            break;
        }
        return yield* this.pushUntil((ch) => isEmpty(ch) || ch === "#");
      }
      *parseBlockScalar() {
        let nl = this.pos - 1;
        let indent = 0;
        let ch;
        loop: for (let i2 = this.pos; ch = this.buffer[i2]; ++i2) {
          switch (ch) {
            case " ":
              indent += 1;
              break;
            case "\n":
              nl = i2;
              indent = 0;
              break;
            case "\r": {
              const next = this.buffer[i2 + 1];
              if (!next && !this.atEnd)
                return this.setNext("block-scalar");
              if (next === "\n")
                break;
            }
            // fallthrough
            default:
              break loop;
          }
        }
        if (!ch && !this.atEnd)
          return this.setNext("block-scalar");
        if (indent >= this.indentNext) {
          if (this.blockScalarIndent === -1)
            this.indentNext = indent;
          else {
            this.indentNext = this.blockScalarIndent + (this.indentNext === 0 ? 1 : this.indentNext);
          }
          do {
            const cs = this.continueScalar(nl + 1);
            if (cs === -1)
              break;
            nl = this.buffer.indexOf("\n", cs);
          } while (nl !== -1);
          if (nl === -1) {
            if (!this.atEnd)
              return this.setNext("block-scalar");
            nl = this.buffer.length;
          }
        }
        let i = nl + 1;
        ch = this.buffer[i];
        while (ch === " ")
          ch = this.buffer[++i];
        if (ch === "	") {
          while (ch === "	" || ch === " " || ch === "\r" || ch === "\n")
            ch = this.buffer[++i];
          nl = i - 1;
        } else if (!this.blockScalarKeep) {
          do {
            let i2 = nl - 1;
            let ch2 = this.buffer[i2];
            if (ch2 === "\r")
              ch2 = this.buffer[--i2];
            const lastChar = i2;
            while (ch2 === " ")
              ch2 = this.buffer[--i2];
            if (ch2 === "\n" && i2 >= this.pos && i2 + 1 + indent > lastChar)
              nl = i2;
            else
              break;
          } while (true);
        }
        yield SCALAR2;
        yield* this.pushToIndex(nl + 1, true);
        return yield* this.parseLineStart();
      }
      *parsePlainScalar() {
        const inFlow = this.flowLevel > 0;
        let end = this.pos - 1;
        let i = this.pos - 1;
        let ch;
        while (ch = this.buffer[++i]) {
          if (ch === ":") {
            const next = this.buffer[i + 1];
            if (isEmpty(next) || inFlow && flowIndicatorChars.has(next))
              break;
            end = i;
          } else if (isEmpty(ch)) {
            let next = this.buffer[i + 1];
            if (ch === "\r") {
              if (next === "\n") {
                i += 1;
                ch = "\n";
                next = this.buffer[i + 1];
              } else
                end = i;
            }
            if (next === "#" || inFlow && flowIndicatorChars.has(next))
              break;
            if (ch === "\n") {
              const cs = this.continueScalar(i + 1);
              if (cs === -1)
                break;
              i = Math.max(i, cs - 2);
            }
          } else {
            if (inFlow && flowIndicatorChars.has(ch))
              break;
            end = i;
          }
        }
        if (!ch && !this.atEnd)
          return this.setNext("plain-scalar");
        yield SCALAR2;
        yield* this.pushToIndex(end + 1, true);
        return inFlow ? "flow" : "doc";
      }
      *pushCount(n) {
        if (n > 0) {
          yield this.buffer.substr(this.pos, n);
          this.pos += n;
          return n;
        }
        return 0;
      }
      *pushToIndex(i, allowEmpty) {
        const s = this.buffer.slice(this.pos, i);
        if (s) {
          yield s;
          this.pos += s.length;
          return s.length;
        } else if (allowEmpty)
          yield "";
        return 0;
      }
      *pushIndicators() {
        let n = 0;
        loop: while (true) {
          switch (this.charAt(0)) {
            case "!":
              n += yield* this.pushTag();
              n += yield* this.pushSpaces(true);
              continue loop;
            case "&":
              n += yield* this.pushUntil(isNotAnchorChar);
              n += yield* this.pushSpaces(true);
              continue loop;
            case "-":
            // this is an error
            case "?":
            // this is an error outside flow collections
            case ":": {
              const inFlow = this.flowLevel > 0;
              const ch1 = this.charAt(1);
              if (isEmpty(ch1) || inFlow && flowIndicatorChars.has(ch1)) {
                if (!inFlow)
                  this.indentNext = this.indentValue + 1;
                else if (this.flowKey)
                  this.flowKey = false;
                n += yield* this.pushCount(1);
                n += yield* this.pushSpaces(true);
                continue loop;
              }
            }
          }
          break loop;
        }
        return n;
      }
      *pushTag() {
        if (this.charAt(1) === "<") {
          let i = this.pos + 2;
          let ch = this.buffer[i];
          while (!isEmpty(ch) && ch !== ">")
            ch = this.buffer[++i];
          return yield* this.pushToIndex(ch === ">" ? i + 1 : i, false);
        } else {
          let i = this.pos + 1;
          let ch = this.buffer[i];
          while (ch) {
            if (tagChars.has(ch))
              ch = this.buffer[++i];
            else if (ch === "%" && hexDigits.has(this.buffer[i + 1]) && hexDigits.has(this.buffer[i + 2])) {
              ch = this.buffer[i += 3];
            } else
              break;
          }
          return yield* this.pushToIndex(i, false);
        }
      }
      *pushNewline() {
        const ch = this.buffer[this.pos];
        if (ch === "\n")
          return yield* this.pushCount(1);
        else if (ch === "\r" && this.charAt(1) === "\n")
          return yield* this.pushCount(2);
        else
          return 0;
      }
      *pushSpaces(allowTabs) {
        let i = this.pos - 1;
        let ch;
        do {
          ch = this.buffer[++i];
        } while (ch === " " || allowTabs && ch === "	");
        const n = i - this.pos;
        if (n > 0) {
          yield this.buffer.substr(this.pos, n);
          this.pos = i;
        }
        return n;
      }
      *pushUntil(test) {
        let i = this.pos;
        let ch = this.buffer[i];
        while (!test(ch))
          ch = this.buffer[++i];
        return yield* this.pushToIndex(i, false);
      }
    };
  }
});

// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/parse/line-counter.js
var LineCounter;
var init_line_counter = __esm({
  "node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/parse/line-counter.js"() {
    LineCounter = class {
      constructor() {
        this.lineStarts = [];
        this.addNewLine = (offset) => this.lineStarts.push(offset);
        this.linePos = (offset) => {
          let low = 0;
          let high = this.lineStarts.length;
          while (low < high) {
            const mid = low + high >> 1;
            if (this.lineStarts[mid] < offset)
              low = mid + 1;
            else
              high = mid;
          }
          if (this.lineStarts[low] === offset)
            return { line: low + 1, col: 1 };
          if (low === 0)
            return { line: 0, col: offset };
          const start = this.lineStarts[low - 1];
          return { line: low, col: offset - start + 1 };
        };
      }
    };
  }
});

// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/parse/parser.js
function includesToken(list2, type) {
  for (let i = 0; i < list2.length; ++i)
    if (list2[i].type === type)
      return true;
  return false;
}
function findNonEmptyIndex(list2) {
  for (let i = 0; i < list2.length; ++i) {
    switch (list2[i].type) {
      case "space":
      case "comment":
      case "newline":
        break;
      default:
        return i;
    }
  }
  return -1;
}
function isFlowToken(token) {
  switch (token?.type) {
    case "alias":
    case "scalar":
    case "single-quoted-scalar":
    case "double-quoted-scalar":
    case "flow-collection":
      return true;
    default:
      return false;
  }
}
function getPrevProps(parent) {
  switch (parent.type) {
    case "document":
      return parent.start;
    case "block-map": {
      const it = parent.items[parent.items.length - 1];
      return it.sep ?? it.start;
    }
    case "block-seq":
      return parent.items[parent.items.length - 1].start;
    /* istanbul ignore next should not happen */
    default:
      return [];
  }
}
function getFirstKeyStartProps(prev) {
  if (prev.length === 0)
    return [];
  let i = prev.length;
  loop: while (--i >= 0) {
    switch (prev[i].type) {
      case "doc-start":
      case "explicit-key-ind":
      case "map-value-ind":
      case "seq-item-ind":
      case "newline":
        break loop;
    }
  }
  while (prev[++i]?.type === "space") {
  }
  return prev.splice(i, prev.length);
}
function arrayPushArray(target, source2) {
  if (source2.length < 1e5)
    Array.prototype.push.apply(target, source2);
  else
    for (let i = 0; i < source2.length; ++i)
      target.push(source2[i]);
}
function fixFlowSeqItems(fc) {
  if (fc.start.type === "flow-seq-start") {
    for (const it of fc.items) {
      if (it.sep && !it.value && !includesToken(it.start, "explicit-key-ind") && !includesToken(it.sep, "map-value-ind")) {
        if (it.key)
          it.value = it.key;
        delete it.key;
        if (isFlowToken(it.value)) {
          if (it.value.end)
            arrayPushArray(it.value.end, it.sep);
          else
            it.value.end = it.sep;
        } else
          arrayPushArray(it.start, it.sep);
        delete it.sep;
      }
    }
  }
}
var Parser;
var init_parser = __esm({
  "node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/parse/parser.js"() {
    init_cst();
    init_lexer();
    Parser = class {
      /**
       * @param onNewLine - If defined, called separately with the start position of
       *   each new line (in `parse()`, including the start of input).
       */
      constructor(onNewLine) {
        this.atNewLine = true;
        this.atScalar = false;
        this.indent = 0;
        this.offset = 0;
        this.onKeyLine = false;
        this.stack = [];
        this.source = "";
        this.type = "";
        this.lexer = new Lexer();
        this.onNewLine = onNewLine;
      }
      /**
       * Parse `source` as a YAML stream.
       * If `incomplete`, a part of the last line may be left as a buffer for the next call.
       *
       * Errors are not thrown, but yielded as `{ type: 'error', message }` tokens.
       *
       * @returns A generator of tokens representing each directive, document, and other structure.
       */
      *parse(source2, incomplete = false) {
        if (this.onNewLine && this.offset === 0)
          this.onNewLine(0);
        for (const lexeme of this.lexer.lex(source2, incomplete))
          yield* this.next(lexeme);
        if (!incomplete)
          yield* this.end();
      }
      /**
       * Advance the parser by the `source` of one lexical token.
       */
      *next(source2) {
        this.source = source2;
        if (this.atScalar) {
          this.atScalar = false;
          yield* this.step();
          this.offset += source2.length;
          return;
        }
        const type = tokenType(source2);
        if (!type) {
          const message = `Not a YAML token: ${source2}`;
          yield* this.pop({ type: "error", offset: this.offset, message, source: source2 });
          this.offset += source2.length;
        } else if (type === "scalar") {
          this.atNewLine = false;
          this.atScalar = true;
          this.type = "scalar";
        } else {
          this.type = type;
          yield* this.step();
          switch (type) {
            case "newline":
              this.atNewLine = true;
              this.indent = 0;
              if (this.onNewLine)
                this.onNewLine(this.offset + source2.length);
              break;
            case "space":
              if (this.atNewLine && source2[0] === " ")
                this.indent += source2.length;
              break;
            case "explicit-key-ind":
            case "map-value-ind":
            case "seq-item-ind":
              if (this.atNewLine)
                this.indent += source2.length;
              break;
            case "doc-mode":
            case "flow-error-end":
              return;
            default:
              this.atNewLine = false;
          }
          this.offset += source2.length;
        }
      }
      /** Call at end of input to push out any remaining constructions */
      *end() {
        while (this.stack.length > 0)
          yield* this.pop();
      }
      get sourceToken() {
        const st = {
          type: this.type,
          offset: this.offset,
          indent: this.indent,
          source: this.source
        };
        return st;
      }
      *step() {
        const top = this.peek(1);
        if (this.type === "doc-end" && top?.type !== "doc-end") {
          while (this.stack.length > 0)
            yield* this.pop();
          this.stack.push({
            type: "doc-end",
            offset: this.offset,
            source: this.source
          });
          return;
        }
        if (!top)
          return yield* this.stream();
        switch (top.type) {
          case "document":
            return yield* this.document(top);
          case "alias":
          case "scalar":
          case "single-quoted-scalar":
          case "double-quoted-scalar":
            return yield* this.scalar(top);
          case "block-scalar":
            return yield* this.blockScalar(top);
          case "block-map":
            return yield* this.blockMap(top);
          case "block-seq":
            return yield* this.blockSequence(top);
          case "flow-collection":
            return yield* this.flowCollection(top);
          case "doc-end":
            return yield* this.documentEnd(top);
        }
        yield* this.pop();
      }
      peek(n) {
        return this.stack[this.stack.length - n];
      }
      *pop(error2) {
        const token = error2 ?? this.stack.pop();
        if (!token) {
          const message = "Tried to pop an empty stack";
          yield { type: "error", offset: this.offset, source: "", message };
        } else if (this.stack.length === 0) {
          yield token;
        } else {
          const top = this.peek(1);
          if (token.type === "block-scalar") {
            token.indent = "indent" in top ? top.indent : 0;
          } else if (token.type === "flow-collection" && top.type === "document") {
            token.indent = 0;
          }
          if (token.type === "flow-collection")
            fixFlowSeqItems(token);
          switch (top.type) {
            case "document":
              top.value = token;
              break;
            case "block-scalar":
              top.props.push(token);
              break;
            case "block-map": {
              const it = top.items[top.items.length - 1];
              if (it.value) {
                top.items.push({ start: [], key: token, sep: [] });
                this.onKeyLine = true;
                return;
              } else if (it.sep) {
                it.value = token;
              } else {
                Object.assign(it, { key: token, sep: [] });
                this.onKeyLine = !it.explicitKey;
                return;
              }
              break;
            }
            case "block-seq": {
              const it = top.items[top.items.length - 1];
              if (it.value)
                top.items.push({ start: [], value: token });
              else
                it.value = token;
              break;
            }
            case "flow-collection": {
              const it = top.items[top.items.length - 1];
              if (!it || it.value)
                top.items.push({ start: [], key: token, sep: [] });
              else if (it.sep)
                it.value = token;
              else
                Object.assign(it, { key: token, sep: [] });
              return;
            }
            /* istanbul ignore next should not happen */
            default:
              yield* this.pop();
              yield* this.pop(token);
          }
          if ((top.type === "document" || top.type === "block-map" || top.type === "block-seq") && (token.type === "block-map" || token.type === "block-seq")) {
            const last2 = token.items[token.items.length - 1];
            if (last2 && !last2.sep && !last2.value && last2.start.length > 0 && findNonEmptyIndex(last2.start) === -1 && (token.indent === 0 || last2.start.every((st) => st.type !== "comment" || st.indent < token.indent))) {
              if (top.type === "document")
                top.end = last2.start;
              else
                top.items.push({ start: last2.start });
              token.items.splice(-1, 1);
            }
          }
        }
      }
      *stream() {
        switch (this.type) {
          case "directive-line":
            yield { type: "directive", offset: this.offset, source: this.source };
            return;
          case "byte-order-mark":
          case "space":
          case "comment":
          case "newline":
            yield this.sourceToken;
            return;
          case "doc-mode":
          case "doc-start": {
            const doc = {
              type: "document",
              offset: this.offset,
              start: []
            };
            if (this.type === "doc-start")
              doc.start.push(this.sourceToken);
            this.stack.push(doc);
            return;
          }
        }
        yield {
          type: "error",
          offset: this.offset,
          message: `Unexpected ${this.type} token in YAML stream`,
          source: this.source
        };
      }
      *document(doc) {
        if (doc.value)
          return yield* this.lineEnd(doc);
        switch (this.type) {
          case "doc-start": {
            if (findNonEmptyIndex(doc.start) !== -1) {
              yield* this.pop();
              yield* this.step();
            } else
              doc.start.push(this.sourceToken);
            return;
          }
          case "anchor":
          case "tag":
          case "space":
          case "comment":
          case "newline":
            doc.start.push(this.sourceToken);
            return;
        }
        const bv = this.startBlockValue(doc);
        if (bv)
          this.stack.push(bv);
        else {
          yield {
            type: "error",
            offset: this.offset,
            message: `Unexpected ${this.type} token in YAML document`,
            source: this.source
          };
        }
      }
      *scalar(scalar) {
        if (this.type === "map-value-ind") {
          const prev = getPrevProps(this.peek(2));
          const start = getFirstKeyStartProps(prev);
          let sep;
          if (scalar.end) {
            sep = scalar.end;
            sep.push(this.sourceToken);
            delete scalar.end;
          } else
            sep = [this.sourceToken];
          const map2 = {
            type: "block-map",
            offset: scalar.offset,
            indent: scalar.indent,
            items: [{ start, key: scalar, sep }]
          };
          this.onKeyLine = true;
          this.stack[this.stack.length - 1] = map2;
        } else
          yield* this.lineEnd(scalar);
      }
      *blockScalar(scalar) {
        switch (this.type) {
          case "space":
          case "comment":
          case "newline":
            scalar.props.push(this.sourceToken);
            return;
          case "scalar":
            scalar.source = this.source;
            this.atNewLine = true;
            this.indent = 0;
            if (this.onNewLine) {
              let nl = this.source.indexOf("\n") + 1;
              while (nl !== 0) {
                this.onNewLine(this.offset + nl);
                nl = this.source.indexOf("\n", nl) + 1;
              }
            }
            yield* this.pop();
            break;
          /* istanbul ignore next should not happen */
          default:
            yield* this.pop();
            yield* this.step();
        }
      }
      *blockMap(map2) {
        const it = map2.items[map2.items.length - 1];
        switch (this.type) {
          case "newline":
            this.onKeyLine = false;
            if (it.value) {
              const end = "end" in it.value ? it.value.end : void 0;
              const last2 = Array.isArray(end) ? end[end.length - 1] : void 0;
              if (last2?.type === "comment")
                end?.push(this.sourceToken);
              else
                map2.items.push({ start: [this.sourceToken] });
            } else if (it.sep) {
              it.sep.push(this.sourceToken);
            } else {
              it.start.push(this.sourceToken);
            }
            return;
          case "space":
          case "comment":
            if (it.value) {
              map2.items.push({ start: [this.sourceToken] });
            } else if (it.sep) {
              it.sep.push(this.sourceToken);
            } else {
              if (this.atIndentedComment(it.start, map2.indent)) {
                const prev = map2.items[map2.items.length - 2];
                const end = prev?.value?.end;
                if (Array.isArray(end)) {
                  arrayPushArray(end, it.start);
                  end.push(this.sourceToken);
                  map2.items.pop();
                  return;
                }
              }
              it.start.push(this.sourceToken);
            }
            return;
        }
        if (this.indent >= map2.indent) {
          const atMapIndent = !this.onKeyLine && this.indent === map2.indent;
          const atNextItem = atMapIndent && (it.sep || it.explicitKey) && this.type !== "seq-item-ind";
          let start = [];
          if (atNextItem && it.sep && !it.value) {
            const nl = [];
            for (let i = 0; i < it.sep.length; ++i) {
              const st = it.sep[i];
              switch (st.type) {
                case "newline":
                  nl.push(i);
                  break;
                case "space":
                  break;
                case "comment":
                  if (st.indent > map2.indent)
                    nl.length = 0;
                  break;
                default:
                  nl.length = 0;
              }
            }
            if (nl.length >= 2)
              start = it.sep.splice(nl[1]);
          }
          switch (this.type) {
            case "anchor":
            case "tag":
              if (atNextItem || it.value) {
                start.push(this.sourceToken);
                map2.items.push({ start });
                this.onKeyLine = true;
              } else if (it.sep) {
                it.sep.push(this.sourceToken);
              } else {
                it.start.push(this.sourceToken);
              }
              return;
            case "explicit-key-ind":
              if (!it.sep && !it.explicitKey) {
                it.start.push(this.sourceToken);
                it.explicitKey = true;
              } else if (atNextItem || it.value) {
                start.push(this.sourceToken);
                map2.items.push({ start, explicitKey: true });
              } else {
                this.stack.push({
                  type: "block-map",
                  offset: this.offset,
                  indent: this.indent,
                  items: [{ start: [this.sourceToken], explicitKey: true }]
                });
              }
              this.onKeyLine = true;
              return;
            case "map-value-ind":
              if (it.explicitKey) {
                if (!it.sep) {
                  if (includesToken(it.start, "newline")) {
                    Object.assign(it, { key: null, sep: [this.sourceToken] });
                  } else {
                    const start2 = getFirstKeyStartProps(it.start);
                    this.stack.push({
                      type: "block-map",
                      offset: this.offset,
                      indent: this.indent,
                      items: [{ start: start2, key: null, sep: [this.sourceToken] }]
                    });
                  }
                } else if (it.value) {
                  map2.items.push({ start: [], key: null, sep: [this.sourceToken] });
                } else if (includesToken(it.sep, "map-value-ind")) {
                  this.stack.push({
                    type: "block-map",
                    offset: this.offset,
                    indent: this.indent,
                    items: [{ start, key: null, sep: [this.sourceToken] }]
                  });
                } else if (isFlowToken(it.key) && !includesToken(it.sep, "newline")) {
                  const start2 = getFirstKeyStartProps(it.start);
                  const key = it.key;
                  const sep = it.sep;
                  sep.push(this.sourceToken);
                  delete it.key;
                  delete it.sep;
                  this.stack.push({
                    type: "block-map",
                    offset: this.offset,
                    indent: this.indent,
                    items: [{ start: start2, key, sep }]
                  });
                } else if (start.length > 0) {
                  it.sep = it.sep.concat(start, this.sourceToken);
                } else {
                  it.sep.push(this.sourceToken);
                }
              } else {
                if (!it.sep) {
                  Object.assign(it, { key: null, sep: [this.sourceToken] });
                } else if (it.value || atNextItem) {
                  map2.items.push({ start, key: null, sep: [this.sourceToken] });
                } else if (includesToken(it.sep, "map-value-ind")) {
                  this.stack.push({
                    type: "block-map",
                    offset: this.offset,
                    indent: this.indent,
                    items: [{ start: [], key: null, sep: [this.sourceToken] }]
                  });
                } else {
                  it.sep.push(this.sourceToken);
                }
              }
              this.onKeyLine = true;
              return;
            case "alias":
            case "scalar":
            case "single-quoted-scalar":
            case "double-quoted-scalar": {
              const fs2 = this.flowScalar(this.type);
              if (atNextItem || it.value) {
                map2.items.push({ start, key: fs2, sep: [] });
                this.onKeyLine = true;
              } else if (it.sep) {
                this.stack.push(fs2);
              } else {
                Object.assign(it, { key: fs2, sep: [] });
                this.onKeyLine = true;
              }
              return;
            }
            default: {
              const bv = this.startBlockValue(map2);
              if (bv) {
                if (bv.type === "block-seq") {
                  if (!it.explicitKey && it.sep && !includesToken(it.sep, "newline")) {
                    yield* this.pop({
                      type: "error",
                      offset: this.offset,
                      message: "Unexpected block-seq-ind on same line with key",
                      source: this.source
                    });
                    return;
                  }
                } else if (atMapIndent) {
                  map2.items.push({ start });
                }
                this.stack.push(bv);
                return;
              }
            }
          }
        }
        yield* this.pop();
        yield* this.step();
      }
      *blockSequence(seq2) {
        const it = seq2.items[seq2.items.length - 1];
        switch (this.type) {
          case "newline":
            if (it.value) {
              const end = "end" in it.value ? it.value.end : void 0;
              const last2 = Array.isArray(end) ? end[end.length - 1] : void 0;
              if (last2?.type === "comment")
                end?.push(this.sourceToken);
              else
                seq2.items.push({ start: [this.sourceToken] });
            } else
              it.start.push(this.sourceToken);
            return;
          case "space":
          case "comment":
            if (it.value)
              seq2.items.push({ start: [this.sourceToken] });
            else {
              if (this.atIndentedComment(it.start, seq2.indent)) {
                const prev = seq2.items[seq2.items.length - 2];
                const end = prev?.value?.end;
                if (Array.isArray(end)) {
                  arrayPushArray(end, it.start);
                  end.push(this.sourceToken);
                  seq2.items.pop();
                  return;
                }
              }
              it.start.push(this.sourceToken);
            }
            return;
          case "anchor":
          case "tag":
            if (it.value || this.indent <= seq2.indent)
              break;
            it.start.push(this.sourceToken);
            return;
          case "seq-item-ind":
            if (this.indent !== seq2.indent)
              break;
            if (it.value || includesToken(it.start, "seq-item-ind"))
              seq2.items.push({ start: [this.sourceToken] });
            else
              it.start.push(this.sourceToken);
            return;
        }
        if (this.indent > seq2.indent) {
          const bv = this.startBlockValue(seq2);
          if (bv) {
            this.stack.push(bv);
            return;
          }
        }
        yield* this.pop();
        yield* this.step();
      }
      *flowCollection(fc) {
        const it = fc.items[fc.items.length - 1];
        if (this.type === "flow-error-end") {
          let top;
          do {
            yield* this.pop();
            top = this.peek(1);
          } while (top?.type === "flow-collection");
        } else if (fc.end.length === 0) {
          switch (this.type) {
            case "comma":
            case "explicit-key-ind":
              if (!it || it.sep)
                fc.items.push({ start: [this.sourceToken] });
              else
                it.start.push(this.sourceToken);
              return;
            case "map-value-ind":
              if (!it || it.value)
                fc.items.push({ start: [], key: null, sep: [this.sourceToken] });
              else if (it.sep)
                it.sep.push(this.sourceToken);
              else
                Object.assign(it, { key: null, sep: [this.sourceToken] });
              return;
            case "space":
            case "comment":
            case "newline":
            case "anchor":
            case "tag":
              if (!it || it.value)
                fc.items.push({ start: [this.sourceToken] });
              else if (it.sep)
                it.sep.push(this.sourceToken);
              else
                it.start.push(this.sourceToken);
              return;
            case "alias":
            case "scalar":
            case "single-quoted-scalar":
            case "double-quoted-scalar": {
              const fs2 = this.flowScalar(this.type);
              if (!it || it.value)
                fc.items.push({ start: [], key: fs2, sep: [] });
              else if (it.sep)
                this.stack.push(fs2);
              else
                Object.assign(it, { key: fs2, sep: [] });
              return;
            }
            case "flow-map-end":
            case "flow-seq-end":
              fc.end.push(this.sourceToken);
              return;
          }
          const bv = this.startBlockValue(fc);
          if (bv)
            this.stack.push(bv);
          else {
            yield* this.pop();
            yield* this.step();
          }
        } else {
          const parent = this.peek(2);
          if (parent.type === "block-map" && (this.type === "map-value-ind" && parent.indent === fc.indent || this.type === "newline" && !parent.items[parent.items.length - 1].sep)) {
            yield* this.pop();
            yield* this.step();
          } else if (this.type === "map-value-ind" && parent.type !== "flow-collection") {
            const prev = getPrevProps(parent);
            const start = getFirstKeyStartProps(prev);
            fixFlowSeqItems(fc);
            const sep = fc.end.splice(1, fc.end.length);
            sep.push(this.sourceToken);
            const map2 = {
              type: "block-map",
              offset: fc.offset,
              indent: fc.indent,
              items: [{ start, key: fc, sep }]
            };
            this.onKeyLine = true;
            this.stack[this.stack.length - 1] = map2;
          } else {
            yield* this.lineEnd(fc);
          }
        }
      }
      flowScalar(type) {
        if (this.onNewLine) {
          let nl = this.source.indexOf("\n") + 1;
          while (nl !== 0) {
            this.onNewLine(this.offset + nl);
            nl = this.source.indexOf("\n", nl) + 1;
          }
        }
        return {
          type,
          offset: this.offset,
          indent: this.indent,
          source: this.source
        };
      }
      startBlockValue(parent) {
        switch (this.type) {
          case "alias":
          case "scalar":
          case "single-quoted-scalar":
          case "double-quoted-scalar":
            return this.flowScalar(this.type);
          case "block-scalar-header":
            return {
              type: "block-scalar",
              offset: this.offset,
              indent: this.indent,
              props: [this.sourceToken],
              source: ""
            };
          case "flow-map-start":
          case "flow-seq-start":
            return {
              type: "flow-collection",
              offset: this.offset,
              indent: this.indent,
              start: this.sourceToken,
              items: [],
              end: []
            };
          case "seq-item-ind":
            return {
              type: "block-seq",
              offset: this.offset,
              indent: this.indent,
              items: [{ start: [this.sourceToken] }]
            };
          case "explicit-key-ind": {
            this.onKeyLine = true;
            const prev = getPrevProps(parent);
            const start = getFirstKeyStartProps(prev);
            start.push(this.sourceToken);
            return {
              type: "block-map",
              offset: this.offset,
              indent: this.indent,
              items: [{ start, explicitKey: true }]
            };
          }
          case "map-value-ind": {
            this.onKeyLine = true;
            const prev = getPrevProps(parent);
            const start = getFirstKeyStartProps(prev);
            return {
              type: "block-map",
              offset: this.offset,
              indent: this.indent,
              items: [{ start, key: null, sep: [this.sourceToken] }]
            };
          }
        }
        return null;
      }
      atIndentedComment(start, indent) {
        if (this.type !== "comment")
          return false;
        if (this.indent <= indent)
          return false;
        return start.every((st) => st.type === "newline" || st.type === "space");
      }
      *documentEnd(docEnd) {
        if (this.type !== "doc-mode") {
          if (docEnd.end)
            docEnd.end.push(this.sourceToken);
          else
            docEnd.end = [this.sourceToken];
          if (this.type === "newline")
            yield* this.pop();
        }
      }
      *lineEnd(token) {
        switch (this.type) {
          case "comma":
          case "doc-start":
          case "doc-end":
          case "flow-seq-end":
          case "flow-map-end":
          case "map-value-ind":
            yield* this.pop();
            yield* this.step();
            break;
          case "newline":
            this.onKeyLine = false;
          // fallthrough
          case "space":
          case "comment":
          default:
            if (token.end)
              token.end.push(this.sourceToken);
            else
              token.end = [this.sourceToken];
            if (this.type === "newline")
              yield* this.pop();
        }
      }
    };
  }
});

// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/public-api.js
function parseOptions(options) {
  const prettyErrors = options.prettyErrors !== false;
  const lineCounter = options.lineCounter || prettyErrors && new LineCounter() || null;
  return { lineCounter, prettyErrors };
}
function parseAllDocuments(source2, options = {}) {
  const { lineCounter, prettyErrors } = parseOptions(options);
  const parser = new Parser(lineCounter?.addNewLine);
  const composer = new Composer(options);
  const docs = Array.from(composer.compose(parser.parse(source2)));
  if (prettyErrors && lineCounter)
    for (const doc of docs) {
      doc.errors.forEach(prettifyError(source2, lineCounter));
      doc.warnings.forEach(prettifyError(source2, lineCounter));
    }
  if (docs.length > 0)
    return docs;
  return Object.assign([], { empty: true }, composer.streamInfo());
}
function parseDocument(source2, options = {}) {
  const { lineCounter, prettyErrors } = parseOptions(options);
  const parser = new Parser(lineCounter?.addNewLine);
  const composer = new Composer(options);
  let doc = null;
  for (const _doc of composer.compose(parser.parse(source2), true, source2.length)) {
    if (!doc)
      doc = _doc;
    else if (doc.options.logLevel !== "silent") {
      doc.errors.push(new YAMLParseError(_doc.range.slice(0, 2), "MULTIPLE_DOCS", "Source contains multiple documents; please use YAML.parseAllDocuments()"));
      break;
    }
  }
  if (prettyErrors && lineCounter) {
    doc.errors.forEach(prettifyError(source2, lineCounter));
    doc.warnings.forEach(prettifyError(source2, lineCounter));
  }
  return doc;
}
var init_public_api = __esm({
  "node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/public-api.js"() {
    init_composer();
    init_Document();
    init_errors5();
    init_log();
    init_identity();
    init_line_counter();
    init_parser();
  }
});

// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/index.js
var init_dist = __esm({
  "node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/index.js"() {
    init_composer();
    init_Document();
    init_Schema();
    init_errors5();
    init_Alias();
    init_identity();
    init_Pair();
    init_Scalar();
    init_YAMLMap();
    init_YAMLSeq();
    init_cst();
    init_lexer();
    init_line_counter();
    init_parser();
    init_public_api();
    init_visit();
  }
});

// packages/toolkit/src/yaml-section.ts
var init_yaml_section = __esm({
  "packages/toolkit/src/yaml-section.ts"() {
    "use strict";
  }
});

// packages/toolkit/src/yaml.ts
function parseYaml(text4, name3, limits = defaultYamlLimits) {
  if (Buffer.byteLength(text4) > limits.maxBytes) {
    throw errors.YAML_LIMIT({ message: `${name3} is larger than ${limits.maxBytes} bytes`, where: name3 });
  }
  if (flowDepth(text4) > limits.maxDepth) {
    throw errors.YAML_LIMIT({
      message: `${name3} is nested deeper than ${limits.maxDepth} levels`,
      where: name3
    });
  }
  const lineCounter = new LineCounter();
  let documents;
  try {
    documents = parseAllDocuments(text4, { lineCounter, uniqueKeys: true, strict: true, prettyErrors: false });
  } catch (cause) {
    throw errors.YAML_LIMIT({ message: `${name3} is nested too deep to be read`, where: name3, cause });
  }
  if (!Array.isArray(documents) || documents.length !== 1 || documents[0] === void 0) {
    const count2 = Array.isArray(documents) ? documents.length : 0;
    throw errors.YAML_INVALID({
      message: `${name3} must hold exactly one YAML document`,
      where: name3,
      found: `${count2} documents`
    });
  }
  const [document] = documents;
  const fault2 = document.errors[0] ?? document.warnings[0];
  if (fault2) {
    const { line: line2, col } = lineCounter.linePos(fault2.pos[0]);
    throw errors.YAML_INVALID({
      message: `${name3} is not valid YAML: ${fault2.message}`,
      where: `${name3}:${line2}:${col}`,
      cause: fault2
    });
  }
  try {
    return document.toJS({ maxAliasCount: limits.maxAliases });
  } catch (cause) {
    throw errors.YAML_LIMIT({
      message: `${name3} uses more aliases than is allowed (${limits.maxAliases})`,
      where: name3,
      cause
    });
  }
}
function yamlLines(text4) {
  const lineCounter = new LineCounter();
  const { contents } = parseDocument(text4, { lineCounter });
  return (path2) => {
    let node = contents;
    let offset;
    for (const part of path2) {
      if (isMap(node)) {
        const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === part);
        if (!pair || !isScalar(pair.key)) break;
        offset = pair.key.range?.[0];
        node = pair.value;
      } else if (isSeq(node)) {
        const item = /^\d+$/.test(part) ? node.items[Number(part)] : node.items.find((entry2) => isMap(entry2) && entry2.get("name") === part);
        if (!isMap(item) && !isScalar(item) && !isSeq(item)) break;
        offset = item.range?.[0];
        node = item;
      } else break;
    }
    return offset === void 0 ? void 0 : lineCounter.linePos(offset).line;
  };
}
function flowDepth(text4) {
  let open = 0;
  let deepest = 0;
  for (const character of text4) {
    if (character === "[" || character === "{") deepest = Math.max(deepest, ++open);
    else if (character === "]" || character === "}") open = Math.max(0, open - 1);
  }
  const indents = /* @__PURE__ */ new Set();
  for (const match of text4.matchAll(/^( *)(- )*/gm)) indents.add(match[0].length);
  return Math.max(deepest, indents.size);
}
var defaultYamlLimits;
var init_yaml = __esm({
  "packages/toolkit/src/yaml.ts"() {
    "use strict";
    init_dist();
    init_toolkit_errors();
    init_yaml_section();
    defaultYamlLimits = { maxBytes: 1024 * 1024, maxDepth: 100, maxAliases: 100 };
  }
});

// packages/policy/src/errors.ts
var errors5;
var init_errors6 = __esm({
  "packages/policy/src/errors.ts"() {
    "use strict";
    init_src();
    errors5 = defineErrors({
      POLICY_INVALID: {
        kind: "user",
        summary: "The delivery policy does not follow its schema, or contradicts itself.",
        fix: "correct the delivery policy at the places named above; docs/schemas/delivery-policy.schema.json gives completion in an editor"
      },
      POLICY_MISSING: {
        kind: "user",
        summary: "The config repository has no delivery policy at the given path and revision.",
        fix: "commit a delivery policy to the base branch, or correct the input that names its path"
      },
      SERVICE_UNKNOWN: {
        kind: "user",
        summary: "The delivery policy declares no such service.",
        fix: 'correct the name of the service, or declare it under "services" in the delivery policy'
      },
      ENVIRONMENT_UNKNOWN: {
        kind: "user",
        summary: "The delivery policy declares no such environment.",
        fix: 'correct the name of the environment, or declare it under "environments" in the delivery policy'
      },
      TARGET_UNDECLARED: {
        kind: "user",
        summary: "The delivery policy does not say where the digest of this service stands in this environment.",
        fix: 'declare the target under "services.<service>.targets.<environment>" in the delivery policy'
      },
      TARGETS_INVALID: {
        kind: "user",
        summary: "Targets that are given apart from the delivery policy are of no form that it has.",
        fix: 'write them as the delivery policy does: { kustomize: overlays/dev/api/kustomization.yaml, image: api }; "waybill policy find-targets" prints them'
      },
      LADDER_SKIPPED: {
        kind: "user",
        summary: "A promotion goes from one rung of the environment ladder to the next, never past one.",
        fix: "promote to the next environment first"
      },
      ROLLBACK_RECORD_INVALID: {
        kind: "user",
        summary: "The record of a rollback in the config repository does not follow its form: its digest is refused until it does.",
        fix: 'mend the member that is named; to acknowledge, replace null by {"by": "your-login", "reason": "...", "at": "2026-11-22"} and change nothing else'
      }
    });
  }
});

// packages/policy/src/lookup.ts
function serviceOf(policy, service2) {
  const found = Object.hasOwn(policy.services, service2) ? policy.services[service2] : void 0;
  if (found) return found;
  throw errors5.SERVICE_UNKNOWN({
    message: `the delivery policy declares no service "${service2}"`,
    where: "service",
    found: service2,
    expected: `one of ${Object.keys(policy.services).join(", ")}`
  });
}
function environmentOf(policy, environment) {
  const found = policy.environments.find((candidate) => candidate.name === environment);
  if (found) return found;
  throw errors5.ENVIRONMENT_UNKNOWN({
    message: `the delivery policy declares no environment "${environment}"`,
    where: "environment",
    found: environment,
    expected: `one of ${policy.environments.map((candidate) => candidate.name).join(", ")}`
  });
}
function imageOf(policy, service2) {
  return serviceOf(policy, service2).image;
}
function hasDeciders({ trust }, kind) {
  const workflows = kind === "promotion" ? trust.promoters : trust.withdrawers;
  return workflows.length > 0 || trust.keys.some(({ decisions }) => decisions.includes(kind));
}
function transparencyLogOf({ trust }) {
  return trust.trustedRoot === void 0 && trust.sigstore === "github" ? "optional" : "required";
}
function trustsWorkflows({ trust, environments }) {
  return trust.builders.length + trust.promoters.length + trust.withdrawers.length > 0 || environments.some(({ evidence }) => evidence.some(({ builders }) => builders !== void 0));
}
function trustedKey({ name: name3, publicKey, file: file2, from, until, ...asked2 }) {
  if (publicKey === void 0) throw new TypeError(`the key "${name3}" was not read from ${file2}`);
  const word = (said2) => said2 === "none" ? "optional" : said2;
  return {
    name: name3,
    publicKey,
    transparencyLog: word(asked2.transparencyLog),
    signedTime: word(asked2.timestamp),
    validity: { from, until }
  };
}
function requirementsFor(policy, service2, environment) {
  const { source: source2 } = serviceOf(policy, service2);
  const { evidence } = environmentOf(policy, environment);
  const keys = policy.trust.keys.filter(({ services }) => services.includes(service2)).map(trustedKey);
  return {
    issuer: policy.trust.issuer,
    serverUrl: policy.trust.server,
    // One or the other: beside a key that is kept well, a workflow would be a second way in, and the reverse.
    ...keys.length > 0 ? { builders: [], keys } : { builders: policy.trust.builders },
    source: source2,
    triggers: policy.trust.triggers,
    runnerEnvironments: policy.trust.runners,
    transparencyLog: transparencyLogOf(policy),
    // A summary under another policy says nothing of this one.
    required: evidence.map(
      (entry2) => entry2.kind === "summary" ? { ...entry2, policyDigests: [policy.digest] } : entry2
    )
  };
}
var init_lookup = __esm({
  "packages/policy/src/lookup.ts"() {
    "use strict";
    init_errors6();
  }
});

// packages/policy/src/notice-events.ts
var noticeEvents;
var init_notice_events = __esm({
  "packages/policy/src/notice-events.ts"() {
    "use strict";
    noticeEvents = ["proposed", "emergency", "merged", "rollback", "undecided"];
  }
});

// packages/policy/src/schema-targets.ts
function entry(title, description, required, optional = {}) {
  return {
    title,
    description,
    type: "object",
    additionalProperties: false,
    required: Object.keys(required),
    properties: { ...required, ...optional }
  };
}
var text2, file, STEPS, path, name2, form, application, source, argocd, flux, forms, MAX_TARGETS, targetDefinitions;
var init_schema_targets = __esm({
  "packages/policy/src/schema-targets.ts"() {
    "use strict";
    text2 = (description, examples, pattern = "^\\S(.*\\S)?$") => ({
      type: "string",
      pattern,
      maxLength: 500,
      description,
      examples
    });
    file = (description, example) => text2(description, [example], "^(?!/)(?!.*(?:^|/)\\.{1,2}(?:/|$))(?!.*//)[A-Za-z0-9._/@+-]{1,500}(?<!/)$");
    STEPS = "^(\\[[^\\]]+\\]|[^.\\s\\[\\]]+)(\\.(\\[[^\\]]+\\]|[^.\\s\\[\\]]+))*$";
    path = (description, examples) => text2(description, examples, STEPS);
    name2 = (description, example) => text2(description, [example], "^[A-Za-z0-9]([A-Za-z0-9._-]{0,251}[A-Za-z0-9])?$");
    form = {
      enum: ["digest", "hex", "tag", "reference"],
      description: "What the value holds, where its key does not tell: sha256:\u2026, its 64 digits alone, v1@sha256:\u2026, or registry/repository@sha256:\u2026"
    };
    application = name2(
      "metadata.name of the Application or ApplicationSet, where the file holds several.",
      "claims-api-dev"
    );
    source = path("Path of the source, where it is not spec.source or spec.template.spec.source.", [
      "spec.sources.1",
      "spec.sources.[path=charts/api]"
    ]);
    argocd = file("A file with an Argo CD Application or ApplicationSet.", "argocd/claims-api.yaml");
    flux = file("A file with resources of Flux.", "clusters/dev/claims-api.yaml");
    forms = {
      kustomize: entry(
        "Kustomize image",
        "An entry of `images` in a kustomization or a component, by its name (or newName). Its `digest` is written, and added where there is none.",
        {
          kustomize: file(
            "A kustomization.yaml with an `images` entry.",
            "overlays/dev/claims-api/kustomization.yaml"
          ),
          image: text2("`name` of the entry; else its `newName`.", ["claims-api"])
        },
        {
          path: path("Path of another such list, in a resource that hands it to kustomize.", [
            "[Kustomization/apps].spec.images"
          ])
        }
      ),
      yaml: entry(
        "YAML or JSON path",
        "One scalar in any YAML or JSON file: a digest, a tag or an image reference.",
        {
          yaml: file("Any YAML or JSON file.", "environments/dev.json"),
          path: path(
            'Keys from the root, joined by dots. [key=value] takes an entry of a list, "|" goes into a block of text, [Kind/name] or [#2] in front takes one document of several.',
            ["spec.image.digest", "[Deployment/api].spec.template.spec.containers.[name=api].image"]
          )
        },
        { form }
      ),
      helmValues: entry(
        "Helm values",
        "A mapping with repository, tag and (better) digest or sha, with or without registry; or one string with the whole reference.",
        {
          "helm-values": file("A values file, or any file that holds such values.", "envs/dev/values.yaml"),
          path: path("Path of the mapping or the string.", ["image", "api.image", "images.[name=api]"])
        }
      ),
      workload: entry(
        "Container of a workload",
        "The image of a container (or init container) in a Deployment, Rollout, StatefulSet, DaemonSet, CronJob, Job or Pod.",
        {
          manifest: file("A file of Kubernetes manifests.", "dev/claims-api.yaml"),
          workload: text2("Kind and name.", ["Deployment/claims-api", "Rollout/api"], "^[A-Za-z]+/[a-z0-9.-]+$"),
          container: name2("Name of the container.", "api")
        }
      ),
      argocdKustomize: entry(
        "Argo CD kustomize image",
        "An entry of `kustomize.images` in the source of an Application or ApplicationSet.",
        {
          argocd,
          "kustomize-image": text2('What stands before "=" in the entry, else its repository.', ["claims-api"])
        },
        { application, source }
      ),
      argocdParameters: entry(
        "Argo CD Helm parameters",
        "Parameters <prefix>.digest, else <prefix>.tag; or <prefix> with the whole reference.",
        { argocd, "helm-parameters": text2("The prefix.", ["image", "api.image"]) },
        { application, source }
      ),
      argocdValues: entry(
        "Argo CD Helm values",
        "Helm values in the source of an Application or ApplicationSet: valuesObject, or values as a block of text.",
        { argocd, values: path("Path of the mapping or the string inside of the values.", ["image"]) },
        { application, source }
      ),
      argocdElement: entry(
        "Argo CD list element",
        "A value of one element of a list generator of an ApplicationSet.",
        {
          argocd,
          element: {
            type: "object",
            minProperties: 1,
            maxProperties: 1,
            additionalProperties: { type: "string", minLength: 1, maxLength: 300 },
            description: "One key of the element with its value, which no other element has.",
            examples: [{ cluster: "dev" }]
          },
          path: path("Path of the value inside of the element.", ["imageDigest", "image"])
        },
        { application, form }
      ),
      fluxRelease: entry(
        "Flux HelmRelease",
        "Helm values in a HelmRelease of Flux: a mapping or a string, as in a values file.",
        {
          flux,
          "helm-release": name2("metadata.name of the HelmRelease.", "claims-api"),
          path: path("Path inside of spec.values.", ["image"])
        }
      ),
      fluxPolicy: entry(
        "Flux image policy",
        'Every value of the file with the marker of an image policy: # {"$imagepolicy": "flux-system:claims-api:digest"}. Let Waybill or the image automation write them, not both.',
        {
          flux,
          "image-policy": text2(
            "Namespace and name of the policy.",
            ["flux-system:claims-api"],
            "^[a-z0-9-]+:[a-z0-9.-]+$"
          )
        }
      )
    };
    MAX_TARGETS = 20;
    targetDefinitions = {
      ...forms,
      target: {
        description: "Where the digest stands.",
        anyOf: Object.keys(forms).map((form2) => ({ $ref: `#/definitions/${form2}` })),
        examples: [
          { kustomize: "overlays/dev/claims-api/kustomization.yaml", image: "claims-api" },
          { "helm-values": "envs/dev/values.yaml", path: "image" },
          { manifest: "dev/claims-api.yaml", workload: "Deployment/claims-api", container: "api" },
          { argocd: "argocd/claims-api.yaml", values: "image" },
          { flux: "clusters/dev/claims-api.yaml", "helm-release": "claims-api", path: "image" }
        ]
      },
      targets: {
        description: "One place, or a list of places that hold the same digest and change in one commit.",
        anyOf: [
          { $ref: "#/definitions/target" },
          {
            type: "array",
            minItems: 1,
            maxItems: MAX_TARGETS,
            items: { $ref: "#/definitions/target" }
          }
        ]
      }
    };
  }
});

// packages/policy/src/target-faults.ts
function targetFaults(where, raw, wrong2) {
  if (typeof raw !== "object" || raw === null || Array.isArray(raw))
    return [
      `${where}: must be one target, a mapping such as { kustomize: \u2026, image: \u2026 }, or a list of 1 to ${MAX_TARGETS}`
    ];
  const keys = Object.keys(raw);
  const meant = formsFor(keys);
  const [form2] = meant;
  if (form2 === void 0) {
    const kinds = [...new Set(FORMS.map(({ required }) => required[0]))];
    return [
      `${where}: names no kind of target; its first key is one of ${kinds.join(", ")}; found ${keys.join(", ") || "nothing"}`
    ];
  }
  const known3 = new Set(meant.flatMap(({ properties }) => Object.keys(properties)));
  const faults = keys.filter((key) => !known3.has(key)).map(
    (key) => `${where}: unknown key "${key}"; a target with "${form2.required[0]}" has ${[...known3].join(", ")}`
  );
  const missing2 = meant.map(({ required }) => required.filter((key) => !keys.includes(key)).join(" and "));
  if (missing2.every((text4) => text4 !== ""))
    faults.push(
      `${where}: beside ${keys.filter((key) => known3.has(key)).join(" and ")} it needs ${missing2.join(", or ")}`
    );
  for (const key of keys.filter((candidate) => known3.has(candidate) && wrong2.has(candidate))) {
    faults.push(`${where}.${key}: ${asked(meant, key, raw[key])}`);
  }
  return faults.length > 0 ? faults : [`${where}: is of no form of a target`];
}
function asked(meant, key, value) {
  const schemas2 = meant.flatMap(({ properties }) => properties[key] ?? []);
  const words = schemas2.find((schema4) => Array.isArray(schema4.enum))?.enum;
  if (Array.isArray(words)) return `must be one of ${words.join(", ")}`;
  const [example] = schemas2.flatMap(({ examples = [] }) => examples);
  return `${JSON.stringify(value)} is not of the form that is asked for, as in ${typeof example === "string" ? example : JSON.stringify(example)}`;
}
function formsFor(keys) {
  const held = ({ required }) => required.filter((key) => keys.includes(key)).length;
  const begun = FORMS.filter(({ required: [first2 = ""] }) => keys.includes(first2));
  const [first] = keys.flatMap((key) => begun.find(({ required }) => required[0] === key) ?? []);
  const same = begun.filter(({ required }) => required[0] === first?.required[0]);
  const most = Math.max(...same.map(held));
  return same.filter((form2) => held(form2) === most);
}
var FORMS;
var init_target_faults = __esm({
  "packages/policy/src/target-faults.ts"() {
    "use strict";
    init_schema_targets();
    FORMS = Object.values(forms);
  }
});

// packages/policy/src/schema-faults.ts
function schemaFaults(raw, found) {
  const ofTargets = /* @__PURE__ */ new Map();
  const others = found.filter((error2) => {
    const [, place, rest = ""] = TARGETS_PLACE.exec(error2.instancePath) ?? [];
    if (place === void 0) return true;
    const there = ofTargets.get(place) ?? [];
    ofTargets.set(place, [...there, { ...error2, instancePath: rest }]);
    return false;
  });
  return faultTexts(raw, others).concat(
    ...[...ofTargets].map(([place, errors6]) => targetsFaults(placeText(place), valueAt(raw, place), errors6))
  );
}
function targetsFaults(where, raw, found) {
  const wrongIn = (place) => {
    const inside = found.filter(({ instancePath }) => instancePath.startsWith(`${place}/`));
    return new Set(
      inside.map(({ instancePath }) => pathPart(instancePath.slice(place.length + 1).split("/")[0] ?? ""))
    );
  };
  if (!Array.isArray(raw)) return targetFaults(where, raw, wrongIn(""));
  const entries = raw.flatMap(
    (target, i) => found.some(({ instancePath }) => `${instancePath}/`.startsWith(`/${i}/`)) ? targetFaults(`${where}.${i}`, target, wrongIn(`/${i}`)) : []
  );
  return entries.length > 0 ? entries : targetFaults(where, raw, /* @__PURE__ */ new Set());
}
function valueAt(raw, path2) {
  return path2.split("/").slice(1).reduce((value, part) => value[pathPart(part)], raw);
}
function pathPart(part) {
  return part.replaceAll("~1", "/").replaceAll("~0", "~");
}
function placeText(path2) {
  return path2 === "" ? "the file" : path2.slice(1).split("/").map(pathPart).join(".");
}
function faultTexts(raw, found) {
  const places = Map.groupBy(found, ({ instancePath }) => instancePath);
  const texts = [...places].flatMap(([path2, all]) => {
    const value = valueAt(raw, path2);
    const errors6 = all.filter(({ message }) => message !== NONE_FITS);
    const inside = found.some(({ instancePath }) => instancePath.startsWith(`${path2}/`));
    const faults = isCollection2(value) ? ofCollection(value, errors6, inside) : [joined(value, errors6)];
    return faults.map((text4) => `${placeText(path2)}: ${text4}`);
  });
  return [...new Set(texts)];
}
function ofCollection(value, errors6, inside) {
  const members = errors6.filter(({ params }) => OF_MEMBERS.some((name3) => params[name3] !== void 0));
  if (members.length === 0) return inside ? [] : [joined(value, errors6)];
  const form2 = errors6.map(({ params }) => formOf(params)).find((text4) => text4 !== void 0);
  return members.map(
    (error2) => typeof error2.params.propertyName === "string" ? `"${error2.params.propertyName}" is no name of that kind${form2 === void 0 ? "" : `: ${form2}`}` : textOf(error2, value)
  );
}
function joined(value, errors6) {
  const closer = errors6.filter(
    ({ params }) => params.type === void 0 || COLLECTIONS.includes(params.type)
  );
  const kept = closer.some(({ params }) => params.type === void 0) ? closer : errors6;
  const texts = new Set(kept.map((error2) => textOf(error2, value)));
  return [...texts].join(", or ").replaceAll(", or must be ", ", or ");
}
function isCollection2(value) {
  return typeof value === "object" && value !== null;
}
function textOf({ message = "", params }, value) {
  if (typeof params.additionalProperty === "string") return `unknown key "${params.additionalProperty}"`;
  if (typeof params.missingProperty === "string") return `needs "${params.missingProperty}"`;
  if (Array.isArray(params.allowedValues)) return `must be one of ${params.allowedValues.join(", ")}`;
  if (params.allowedValue !== void 0) return `must be ${JSON.stringify(params.allowedValue)}`;
  if (Array.isArray(value) && typeof params.j === "number")
    return `${JSON.stringify(value[params.j])} stands twice`;
  if (typeof params.comparison === "string")
    return `must be ${params.limit} ${params.comparison === "<=" ? "at most" : "at least"}`;
  if (params.type === "string" && ["number", "boolean"].includes(typeof value))
    return `must be text; ${value} is none, unless it stands in quotes`;
  if (typeof params.type === "string") return `must be ${TYPES[params.type] ?? params.type}`;
  const form2 = formOf(params);
  return form2 === void 0 ? message : `must be ${form2}`;
}
function formOf({ pattern }) {
  return typeof pattern === "string" ? FORMS2[pattern] : void 0;
}
var TARGETS_PLACE, NONE_FITS, OF_MEMBERS, COLLECTIONS, TYPES, FORMS2;
var init_schema_faults = __esm({
  "packages/policy/src/schema-faults.ts"() {
    "use strict";
    init_target_faults();
    TARGETS_PLACE = /^(\/services\/[^/]+\/targets\/[^/]+)(.*)$/;
    NONE_FITS = "must match a schema in anyOf";
    OF_MEMBERS = ["additionalProperty", "missingProperty", "propertyName", "limit", "j"];
    COLLECTIONS = ["object", "array"];
    TYPES = {
      string: "text",
      integer: "a whole number",
      boolean: "true or false",
      object: "a mapping",
      array: "a list"
    };
    FORMS2 = {
      "^[0-9]{1,6}(s|m|h|d)$": "a whole number with its unit: 30m, 24h, 7d",
      "^([01][0-9]|2[0-3]):[0-5][0-9]$": 'a time of day in quotes: "09:30"',
      "^(([01][0-9]|2[0-3]):[0-5][0-9]|24:00)$": 'a time of day in quotes, "24:00" at the latest: "16:30"',
      "^\\d{4}-\\d\\d-\\d\\d$": "a day: 2026-12-25",
      "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(Z|[+-]\\d\\d:\\d\\d)$": "a time with its offset: 2026-12-20T00:00:00+04:00",
      "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d(:\\d\\d(\\.\\d{1,9})?)?(Z|[+-]\\d\\d:\\d\\d)$": "a time with its offset: 2026-11-24T11:00:00+04:00",
      "^[A-Z][A-Z0-9_]*$": "a code: WINDOW_CLOSED",
      "^[A-Za-z0-9-]{1,39}$": "a login",
      "^[A-Za-z0-9-]+/[A-Za-z0-9-]+$": "a team: acme/approvers",
      "^[CG][A-Z0-9]{8,20}$": "the id of a channel, from its details: C0123456789",
      "^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$": "lower-case letters, digits and hyphens, 63 at most",
      "^[A-Za-z0-9][A-Za-z0-9-]{0,38}/[A-Za-z0-9._-]{1,100}$": "a repository: owner/name",
      "^(?!/)(?!.*(?:^|/)\\.{1,2}(?:/|$))(?!.*//)[A-Za-z0-9._/@+-]{1,500}(?<!/)$": "a path from the root of the config repository, without .. and without a slash at its ends",
      "^refs/(heads|tags)/[A-Za-z0-9._/*-]{1,200}$": "a whole ref: refs/heads/main, refs/tags/v*",
      "^[0-9a-f]{40}$": "a commit in 40 digits",
      "^[A-Za-z0-9][A-Za-z0-9-]{0,38}/[A-Za-z0-9._-]{1,100}/\\.github/workflows/[A-Za-z0-9._-]+\\.ya?ml$": "owner/repository/.github/workflows/file.yml",
      "^[0-9]{1,20}$": 'the numeric id of a repository, in quotes: "1001"',
      "^@?[A-Za-z0-9-]{1,39}$": "a login",
      "^(@?[A-Za-z0-9-]+/)?[A-Za-z0-9-]+$": "a login or a team: alice, acme/approvers",
      "^sha256:[0-9a-f]{64}$": "a digest: sha256: and 64 lower-case hex digits",
      "^[a-z0-9.-]+(:[0-9]{1,5})?(/[a-z0-9]+([._-]+[a-z0-9]+)*)+$": "registry/repository in lower case, without tag and digest",
      "^https?://[^\\s/]+(/[^\\s]*)?$": "an address: https://token.actions.githubusercontent.com",
      "^https?://[^\\s/]+$": "the address of a server, without a path: https://github.com",
      "^(https://[A-Za-z0-9.-]+(:[0-9]{1,5})?|http://(127\\.0\\.0\\.1|localhost)(:[0-9]{1,5})?)/?$": "the address of an instance, without a path: https://acme.service-now.com",
      "^[a-z_]+$": "the name of an event: push, workflow_dispatch",
      "^\\s*-----BEGIN ": "a public key in PEM, which begins with -----BEGIN PUBLIC KEY-----",
      "^[^\\s]{1,200}$": "text without blanks, 200 characters at most",
      "^[0-9a-f]{32}$": "a sys_id: 32 lower-case hex digits",
      "^[a-z][a-z0-9_]{0,79}$": "the name of a field: lower-case letters, digits and underscores"
    };
  }
});

// packages/policy/src/target.ts
function buildTargets(raw) {
  const [first, ...others] = [raw].flat();
  if (first === void 0) throw new TypeError("a list of targets has one at least");
  return [buildTarget(first), ...others.map(buildTarget)];
}
function buildTarget(raw) {
  if ("kustomize" in raw)
    return {
      kind: "kustomize-image",
      file: raw.kustomize,
      name: raw.image,
      ...raw.path === void 0 ? {} : { path: raw.path }
    };
  if ("yaml" in raw)
    return { kind: "yaml-path", file: raw.yaml, path: raw.path, ...raw.form ? { form: raw.form } : {} };
  if ("helm-values" in raw) return { kind: "helm-values", file: raw["helm-values"], path: raw.path };
  if ("manifest" in raw)
    return {
      kind: "workload-image",
      file: raw.manifest,
      workload: raw.workload,
      container: raw.container
    };
  if ("image-policy" in raw) return { kind: "flux-marker", file: raw.flux, policy: raw["image-policy"] };
  if ("helm-release" in raw) {
    const path2 = `[HelmRelease/${raw["helm-release"]}].spec.values.${raw.path}`;
    return { kind: "helm-values", file: raw.flux, path: path2 };
  }
  return argo(raw);
}
function argo(raw) {
  const place = {
    file: raw.argocd,
    ...raw.application === void 0 ? {} : { application: raw.application }
  };
  const source2 = raw.source === void 0 ? place : { ...place, source: raw.source };
  if ("kustomize-image" in raw)
    return { kind: "argocd-kustomize-image", ...source2, name: raw["kustomize-image"] };
  if ("helm-parameters" in raw)
    return { kind: "argocd-helm-parameters", ...source2, prefix: raw["helm-parameters"] };
  if ("values" in raw) return { kind: "argocd-helm-values", ...source2, path: raw.values };
  const [[key = "", value = ""] = []] = Object.entries(raw.element);
  return {
    kind: "argocd-list-element",
    ...place,
    element: { key, value },
    path: raw.path,
    ...raw.form ? { form: raw.form } : {}
  };
}
var init_target = __esm({
  "packages/policy/src/target.ts"() {
    "use strict";
  }
});

// packages/policy/src/trusted-keys.ts
function policyKeys(raw, services, faults) {
  const keys = raw.map((key) => policyKey(key, services, faults));
  for (const [i, { name: name3, id }] of keys.entries()) {
    const earlier = keys.slice(0, i);
    if (earlier.some((other) => other.name === name3)) faults.push(`trust.keys: "${name3}" stands twice`);
    const twin = earlier.find((other) => other.id === id && id !== "");
    if (twin) faults.push(`${placeOf(name3)}: this is the key of "${twin.name}"`);
  }
  return keys;
}
function policyKey(raw, known3, faults) {
  const { name: name3, file: file2, services = [], decisions = [] } = raw;
  const where = placeOf(name3);
  const fault2 = (text4) => faults.push(`${where}${text4}`);
  const pem = raw["public-key"];
  if (pem === void 0 === (file2 === void 0)) fault2(': needs "public-key" or "file", one of them');
  else if (file2 !== void 0 && raw.id === void 0)
    fault2('.id: is required with "file": the policy says which key it trusts, wherever that stands');
  const key = pem === void 0 ? void 0 : checkedKey(pem, raw.id, `${where}.public-key`, faults);
  if (services.length + decisions.length === 0)
    fault2(': signs nothing; name "services", "decisions" or both');
  for (const service2 of services.filter((candidate) => !known3.includes(candidate)))
    fault2(`.services: there is no service "${service2}"; there are: ${known3.join(", ")}`);
  const [from, until] = spanOf([raw.from, raw.until], "until", where, faults);
  const timestamp2 = raw.timestamp ?? "required";
  if (decisions.length > 0 && timestamp2 === "none") fault2(".timestamp: decisions need a signed time");
  return {
    name: name3,
    id: key?.id ?? raw.id ?? "",
    publicKey: key?.pem,
    file: file2,
    services,
    decisions,
    transparencyLog: raw["transparency-log"] ?? "required",
    timestamp: timestamp2,
    from,
    until
  };
}
async function readKeyFiles(keys, read, faults) {
  return Promise.all(
    keys.map(async (key) => {
      if (key.file === void 0) return key;
      const where = `${placeOf(key.name)}.file`;
      const pem = await read(key.file);
      if (pem === void 0) {
        faults.push(`${where}: there is no ${key.file}`);
        return key;
      }
      return { ...key, publicKey: checkedKey(pem, key.id, where, faults)?.pem };
    })
  );
}
function checkedKey(pem, id, where, faults) {
  try {
    const key = readPublicKey(pem);
    if (id === void 0 || id === key.id) return key;
    faults.push(`${where}: this is the key ${key.id}, and "id" says ${id}`);
  } catch (error2) {
    if (!(error2 instanceof PublicKeyFault)) throw error2;
    const seen = error2.expected === void 0 ? "" : `: expected ${error2.expected}, found ${error2.found}`;
    faults.push(`${where}: ${messageOf(error2)}${seen}`);
  }
  return void 0;
}
function placeOf(name3) {
  return `trust.keys.${name3}`;
}
var init_trusted_keys2 = __esm({
  "packages/policy/src/trusted-keys.ts"() {
    "use strict";
    init_src();
    init_public_key();
    init_calendar();
  }
});

// node_modules/.pnpm/ajv@8.20.0/node_modules/ajv/dist/runtime/ucs2length.js
var require_ucs2length = __commonJS({
  "node_modules/.pnpm/ajv@8.20.0/node_modules/ajv/dist/runtime/ucs2length.js"(exports2) {
    "use strict";
    Object.defineProperty(exports2, "__esModule", { value: true });
    function ucs2length(str) {
      const len = str.length;
      let length2 = 0;
      let pos = 0;
      let value;
      while (pos < len) {
        length2++;
        value = str.charCodeAt(pos++);
        if (value >= 55296 && value <= 56319 && pos < len) {
          value = str.charCodeAt(pos);
          if ((value & 64512) === 56320)
            pos++;
        }
      }
      return length2;
    }
    exports2.default = ucs2length;
    ucs2length.code = 'require("ajv/dist/runtime/ucs2length").default';
  }
});

// node_modules/.pnpm/fast-deep-equal@3.1.3/node_modules/fast-deep-equal/index.js
var require_fast_deep_equal = __commonJS({
  "node_modules/.pnpm/fast-deep-equal@3.1.3/node_modules/fast-deep-equal/index.js"(exports2, module2) {
    "use strict";
    module2.exports = function equal(a, b) {
      if (a === b) return true;
      if (a && b && typeof a == "object" && typeof b == "object") {
        if (a.constructor !== b.constructor) return false;
        var length2, i, keys;
        if (Array.isArray(a)) {
          length2 = a.length;
          if (length2 != b.length) return false;
          for (i = length2; i-- !== 0; )
            if (!equal(a[i], b[i])) return false;
          return true;
        }
        if (a.constructor === RegExp) return a.source === b.source && a.flags === b.flags;
        if (a.valueOf !== Object.prototype.valueOf) return a.valueOf() === b.valueOf();
        if (a.toString !== Object.prototype.toString) return a.toString() === b.toString();
        keys = Object.keys(a);
        length2 = keys.length;
        if (length2 !== Object.keys(b).length) return false;
        for (i = length2; i-- !== 0; )
          if (!Object.prototype.hasOwnProperty.call(b, keys[i])) return false;
        for (i = length2; i-- !== 0; ) {
          var key = keys[i];
          if (!equal(a[key], b[key])) return false;
        }
        return true;
      }
      return a !== a && b !== b;
    };
  }
});

// node_modules/.pnpm/ajv@8.20.0/node_modules/ajv/dist/runtime/equal.js
var require_equal = __commonJS({
  "node_modules/.pnpm/ajv@8.20.0/node_modules/ajv/dist/runtime/equal.js"(exports2) {
    "use strict";
    Object.defineProperty(exports2, "__esModule", { value: true });
    var equal = require_fast_deep_equal();
    equal.code = 'require("ajv/dist/runtime/equal").default';
    exports2.default = equal;
  }
});

// packages/policy/src/schema-validator.ts
var schema_validator_exports = {};
__export(schema_validator_exports, {
  validate: () => validate,
  validateTargets: () => validateTargets
});
function fault(list2, instancePath, params, message) {
  const error2 = { instancePath, params, message };
  if (list2 === null) {
    return [error2];
  }
  list2.push(error2);
  return list2;
}
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors6 = 0;
  if (!(data === "required" || data === "optional")) {
    vErrors = fault(vErrors, instancePath, { allowedValues: schema7.enum }, "must be equal to one of the allowed values");
    errors6++;
  }
  validate22.errors = vErrors;
  return errors6 === 0;
}
function validate26(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors6 = 0;
  if (typeof data === "string") {
    if (!pattern2.test(data)) {
      vErrors = fault(vErrors, instancePath, { pattern: "^(?!/)(?!.*(?:^|/)\\.{1,2}(?:/|$))(?!.*//)[A-Za-z0-9._/@+-]{1,500}(?<!/)$" }, 'must match pattern "^(?!/)(?!.*(?:^|/)\\.{1,2}(?:/|$))(?!.*//)[A-Za-z0-9._/@+-]{1,500}(?<!/)$"');
      errors6++;
    }
  } else {
    vErrors = fault(vErrors, instancePath, { type: "string" }, "must be string");
    errors6++;
  }
  validate26.errors = vErrors;
  return errors6 === 0;
}
function validate30(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors6 = 0;
  if (typeof data === "string") {
    if (!pattern3.test(data)) {
      vErrors = fault(vErrors, instancePath, { pattern: "^[A-Za-z0-9][A-Za-z0-9-]{0,38}/[A-Za-z0-9._-]{1,100}/\\.github/workflows/[A-Za-z0-9._-]+\\.ya?ml$" }, 'must match pattern "^[A-Za-z0-9][A-Za-z0-9-]{0,38}/[A-Za-z0-9._-]{1,100}/\\.github/workflows/[A-Za-z0-9._-]+\\.ya?ml$"');
      errors6++;
    }
  } else {
    vErrors = fault(vErrors, instancePath, { type: "string" }, "must be string");
    errors6++;
  }
  validate30.errors = vErrors;
  return errors6 === 0;
}
function validate34(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors6 = 0;
  if (typeof data === "string") {
    if (!pattern4.test(data)) {
      vErrors = fault(vErrors, instancePath, { pattern: "^refs/(heads|tags)/[A-Za-z0-9._/*-]{1,200}$" }, 'must match pattern "^refs/(heads|tags)/[A-Za-z0-9._/*-]{1,200}$"');
      errors6++;
    }
  } else {
    vErrors = fault(vErrors, instancePath, { type: "string" }, "must be string");
    errors6++;
  }
  validate34.errors = vErrors;
  return errors6 === 0;
}
function validate36(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors6 = 0;
  if (typeof data === "string") {
    if (!pattern5.test(data)) {
      vErrors = fault(vErrors, instancePath, { pattern: "^[0-9a-f]{40}$" }, 'must match pattern "^[0-9a-f]{40}$"');
      errors6++;
    }
  } else {
    vErrors = fault(vErrors, instancePath, { type: "string" }, "must be string");
    errors6++;
  }
  validate36.errors = vErrors;
  return errors6 === 0;
}
function validate33(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors6 = 0;
  const _errs0 = errors6;
  let valid0 = false;
  const _errs1 = errors6;
  if (!validate34(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
    errors6 = vErrors.length;
  }
  var _valid0 = _errs1 === errors6;
  valid0 = valid0 || _valid0;
  if (!valid0) {
    const _errs2 = errors6;
    if (!validate36(data, { instancePath, parentData, parentDataProperty, rootData })) {
      vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
      errors6 = vErrors.length;
    }
    var _valid0 = _errs2 === errors6;
    valid0 = valid0 || _valid0;
  }
  if (!valid0) {
    vErrors = fault(vErrors, instancePath, {}, "must match a schema in anyOf");
    errors6++;
  } else {
    errors6 = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
  }
  validate33.errors = vErrors;
  return errors6 === 0;
}
function validate32(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors6 = 0;
  if (Array.isArray(data)) {
    if (data.length < 1) {
      vErrors = fault(vErrors, instancePath, { limit: 1 }, "must NOT have fewer than 1 items");
      errors6++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (!validate33(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData })) {
        vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
        errors6 = vErrors.length;
      }
    }
  } else {
    vErrors = fault(vErrors, instancePath, { type: "array" }, "must be array");
    errors6++;
  }
  validate32.errors = vErrors;
  return errors6 === 0;
}
function validate40(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors6 = 0;
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (!validate36(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData })) {
        vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
        errors6 = vErrors.length;
      }
    }
  } else {
    vErrors = fault(vErrors, instancePath, { type: "array" }, "must be array");
    errors6++;
  }
  validate40.errors = vErrors;
  return errors6 === 0;
}
function validate29(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors6 = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.workflow === void 0) {
      vErrors = fault(vErrors, instancePath, { missingProperty: "workflow" }, "must have required property 'workflow'");
      errors6++;
    }
    if (data.refs === void 0) {
      vErrors = fault(vErrors, instancePath, { missingProperty: "refs" }, "must have required property 'refs'");
      errors6++;
    }
    for (const key0 in data) {
      if (!(key0 === "workflow" || key0 === "refs" || key0 === "digests")) {
        vErrors = fault(vErrors, instancePath, { additionalProperty: key0 }, "must NOT have additional properties");
        errors6++;
      }
    }
    if (data.workflow !== void 0) {
      if (!validate30(data.workflow, { instancePath: instancePath + "/workflow", parentData: data, parentDataProperty: "workflow", rootData })) {
        vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
        errors6 = vErrors.length;
      }
    }
    if (data.refs !== void 0) {
      if (!validate32(data.refs, { instancePath: instancePath + "/refs", parentData: data, parentDataProperty: "refs", rootData })) {
        vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
        errors6 = vErrors.length;
      }
    }
    if (data.digests !== void 0) {
      if (!validate40(data.digests, { instancePath: instancePath + "/digests", parentData: data, parentDataProperty: "digests", rootData })) {
        vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
        errors6 = vErrors.length;
      }
    }
  } else {
    vErrors = fault(vErrors, instancePath, { type: "object" }, "must be object");
    errors6++;
  }
  validate29.errors = vErrors;
  return errors6 === 0;
}
function validate28(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors6 = 0;
  if (Array.isArray(data)) {
    if (data.length < 1) {
      vErrors = fault(vErrors, instancePath, { limit: 1 }, "must NOT have fewer than 1 items");
      errors6++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (!validate29(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData })) {
        vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
        errors6 = vErrors.length;
      }
    }
  } else {
    vErrors = fault(vErrors, instancePath, { type: "array" }, "must be array");
    errors6++;
  }
  validate28.errors = vErrors;
  return errors6 === 0;
}
function validate46(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors6 = 0;
  if (typeof data === "string") {
    if (!pattern6.test(data)) {
      vErrors = fault(vErrors, instancePath, { pattern: "^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$" }, 'must match pattern "^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"');
      errors6++;
    }
  } else {
    vErrors = fault(vErrors, instancePath, { type: "string" }, "must be string");
    errors6++;
  }
  validate46.errors = vErrors;
  return errors6 === 0;
}
function validate49(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors6 = 0;
  if (typeof data === "string") {
    if (!pattern8.test(data)) {
      vErrors = fault(vErrors, instancePath, { pattern: "^sha256:[0-9a-f]{64}$" }, 'must match pattern "^sha256:[0-9a-f]{64}$"');
      errors6++;
    }
  } else {
    vErrors = fault(vErrors, instancePath, { type: "string" }, "must be string");
    errors6++;
  }
  validate49.errors = vErrors;
  return errors6 === 0;
}
function validate51(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors6 = 0;
  if (Array.isArray(data)) {
    if (data.length < 1) {
      vErrors = fault(vErrors, instancePath, { limit: 1 }, "must NOT have fewer than 1 items");
      errors6++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (!validate46(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData })) {
        vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
        errors6 = vErrors.length;
      }
    }
    let i1 = data.length;
    let j0;
    if (i1 > 1) {
      outer0:
        for (; i1--; ) {
          for (j0 = i1; j0--; ) {
            if (func0(data[i1], data[j0])) {
              vErrors = fault(vErrors, instancePath, { i: i1, j: j0 }, "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)");
              errors6++;
              break outer0;
            }
          }
        }
    }
  } else {
    vErrors = fault(vErrors, instancePath, { type: "array" }, "must be array");
    errors6++;
  }
  validate51.errors = vErrors;
  return errors6 === 0;
}
function validate54(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors6 = 0;
  if (!(data === "required" || data === "none")) {
    vErrors = fault(vErrors, instancePath, { allowedValues: schema22.enum }, "must be equal to one of the allowed values");
    errors6++;
  }
  validate54.errors = vErrors;
  return errors6 === 0;
}
function validate57(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors6 = 0;
  if (typeof data === "string") {
    if (!pattern9.test(data)) {
      vErrors = fault(vErrors, instancePath, { pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(Z|[+-]\\d\\d:\\d\\d)$" }, 'must match pattern "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(Z|[+-]\\d\\d:\\d\\d)$"');
      errors6++;
    }
  } else {
    vErrors = fault(vErrors, instancePath, { type: "string" }, "must be string");
    errors6++;
  }
  validate57.errors = vErrors;
  return errors6 === 0;
}
function validate45(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors6 = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0) {
      vErrors = fault(vErrors, instancePath, { missingProperty: "name" }, "must have required property 'name'");
      errors6++;
    }
    if (data.from === void 0) {
      vErrors = fault(vErrors, instancePath, { missingProperty: "from" }, "must have required property 'from'");
      errors6++;
    }
    if (data.until === void 0) {
      vErrors = fault(vErrors, instancePath, { missingProperty: "until" }, "must have required property 'until'");
      errors6++;
    }
    for (const key0 in data) {
      if (!func2.call(schema18.properties, key0)) {
        vErrors = fault(vErrors, instancePath, { additionalProperty: key0 }, "must NOT have additional properties");
        errors6++;
      }
    }
    if (data.name !== void 0) {
      if (!validate46(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData })) {
        vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
        errors6 = vErrors.length;
      }
    }
    if (data["public-key"] !== void 0) {
      let data1 = data["public-key"];
      if (typeof data1 === "string") {
        if (func5(data1) > 4e3) {
          vErrors = fault(vErrors, instancePath + "/public-key", { limit: 4e3 }, "must NOT have more than 4000 characters");
          errors6++;
        }
        if (!pattern7.test(data1)) {
          vErrors = fault(vErrors, instancePath + "/public-key", { pattern: "^\\s*-----BEGIN " }, 'must match pattern "^\\s*-----BEGIN "');
          errors6++;
        }
      } else {
        vErrors = fault(vErrors, instancePath + "/public-key", { type: "string" }, "must be string");
        errors6++;
      }
    }
    if (data.file !== void 0) {
      if (!validate26(data.file, { instancePath: instancePath + "/file", parentData: data, parentDataProperty: "file", rootData })) {
        vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
        errors6 = vErrors.length;
      }
    }
    if (data.id !== void 0) {
      if (!validate49(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData })) {
        vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
        errors6 = vErrors.length;
      }
    }
    if (data.services !== void 0) {
      if (!validate51(data.services, { instancePath: instancePath + "/services", parentData: data, parentDataProperty: "services", rootData })) {
        vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
        errors6 = vErrors.length;
      }
    }
    if (data.decisions !== void 0) {
      let data5 = data.decisions;
      if (Array.isArray(data5)) {
        if (data5.length < 1) {
          vErrors = fault(vErrors, instancePath + "/decisions", { limit: 1 }, "must NOT have fewer than 1 items");
          errors6++;
        }
        const len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data6 = data5[i0];
          if (!(data6 === "promotion" || data6 === "withdrawal")) {
            vErrors = fault(vErrors, instancePath + "/decisions/" + i0, { allowedValues: schema18.properties.decisions.items.enum }, "must be equal to one of the allowed values");
            errors6++;
          }
        }
        let i1 = data5.length;
        let j0;
        if (i1 > 1) {
          outer0:
            for (; i1--; ) {
              for (j0 = i1; j0--; ) {
                if (func0(data5[i1], data5[j0])) {
                  vErrors = fault(vErrors, instancePath + "/decisions", { i: i1, j: j0 }, "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)");
                  errors6++;
                  break outer0;
                }
              }
            }
        }
      } else {
        vErrors = fault(vErrors, instancePath + "/decisions", { type: "array" }, "must be array");
        errors6++;
      }
    }
    if (data["transparency-log"] !== void 0) {
      if (!validate54(data["transparency-log"], { instancePath: instancePath + "/transparency-log", parentData: data, parentDataProperty: "transparency-log", rootData })) {
        vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
        errors6 = vErrors.length;
      }
    }
    if (data.timestamp !== void 0) {
      if (!validate54(data.timestamp, { instancePath: instancePath + "/timestamp", parentData: data, parentDataProperty: "timestamp", rootData })) {
        vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
        errors6 = vErrors.length;
      }
    }
    if (data.from !== void 0) {
      if (!validate57(data.from, { instancePath: instancePath + "/from", parentData: data, parentDataProperty: "from", rootData })) {
        vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
        errors6 = vErrors.length;
      }
    }
    if (data.until !== void 0) {
      if (!validate57(data.until, { instancePath: instancePath + "/until", parentData: data, parentDataProperty: "until", rootData })) {
        vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
        errors6 = vErrors.length;
      }
    }
  } else {
    vErrors = fault(vErrors, instancePath, { type: "object" }, "must be object");
    errors6++;
  }
  validate45.errors = vErrors;
  return errors6 === 0;
}
function validate67(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors6 = 0;
  if (typeof data === "string") {
    if (!pattern10.test(data)) {
      vErrors = fault(vErrors, instancePath, { pattern: "^[A-Za-z0-9][A-Za-z0-9-]{0,38}/[A-Za-z0-9._-]{1,100}$" }, 'must match pattern "^[A-Za-z0-9][A-Za-z0-9-]{0,38}/[A-Za-z0-9._-]{1,100}$"');
      errors6++;
    }
  } else {
    vErrors = fault(vErrors, instancePath, { type: "string" }, "must be string");
    errors6++;
  }
  validate67.errors = vErrors;
  return errors6 === 0;
}
function validate69(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors6 = 0;
  if (typeof data === "string") {
    if (!pattern11.test(data)) {
      vErrors = fault(vErrors, instancePath, { pattern: "^[0-9]{1,20}$" }, 'must match pattern "^[0-9]{1,20}$"');
      errors6++;
    }
  } else {
    vErrors = fault(vErrors, instancePath, { type: "string" }, "must be string");
    errors6++;
  }
  validate69.errors = vErrors;
  return errors6 === 0;
}
function validate71(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors6 = 0;
  if (Array.isArray(data)) {
    if (data.length < 1) {
      vErrors = fault(vErrors, instancePath, { limit: 1 }, "must NOT have fewer than 1 items");
      errors6++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (!validate34(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData })) {
        vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
        errors6 = vErrors.length;
      }
    }
  } else {
    vErrors = fault(vErrors, instancePath, { type: "array" }, "must be array");
    errors6++;
  }
  validate71.errors = vErrors;
  return errors6 === 0;
}
function validate66(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors6 = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.repository === void 0) {
      vErrors = fault(vErrors, instancePath, { missingProperty: "repository" }, "must have required property 'repository'");
      errors6++;
    }
    if (data["repository-id"] === void 0) {
      vErrors = fault(vErrors, instancePath, { missingProperty: "repository-id" }, "must have required property 'repository-id'");
      errors6++;
    }
    if (data.refs === void 0) {
      vErrors = fault(vErrors, instancePath, { missingProperty: "refs" }, "must have required property 'refs'");
      errors6++;
    }
    for (const key0 in data) {
      if (!(key0 === "repository" || key0 === "repository-id" || key0 === "refs")) {
        vErrors = fault(vErrors, instancePath, { additionalProperty: key0 }, "must NOT have additional properties");
        errors6++;
      }
    }
    if (data.repository !== void 0) {
      if (!validate67(data.repository, { instancePath: instancePath + "/repository", parentData: data, parentDataProperty: "repository", rootData })) {
        vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
        errors6 = vErrors.length;
      }
    }
    if (data["repository-id"] !== void 0) {
      if (!validate69(data["repository-id"], { instancePath: instancePath + "/repository-id", parentData: data, parentDataProperty: "repository-id", rootData })) {
        vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
        errors6 = vErrors.length;
      }
    }
    if (data.refs !== void 0) {
      if (!validate71(data.refs, { instancePath: instancePath + "/refs", parentData: data, parentDataProperty: "refs", rootData })) {
        vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
        errors6 = vErrors.length;
      }
    }
  } else {
    vErrors = fault(vErrors, instancePath, { type: "object" }, "must be object");
    errors6++;
  }
  validate66.errors = vErrors;
  return errors6 === 0;
}
function validate62(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors6 = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.workflow === void 0) {
      vErrors = fault(vErrors, instancePath, { missingProperty: "workflow" }, "must have required property 'workflow'");
      errors6++;
    }
    if (data.refs === void 0) {
      vErrors = fault(vErrors, instancePath, { missingProperty: "refs" }, "must have required property 'refs'");
      errors6++;
    }
    for (const key0 in data) {
      if (!(key0 === "workflow" || key0 === "refs" || key0 === "digests" || key0 === "source")) {
        vErrors = fault(vErrors, instancePath, { additionalProperty: key0 }, "must NOT have additional properties");
        errors6++;
      }
    }
    if (data.workflow !== void 0) {
      if (!validate30(data.workflow, { instancePath: instancePath + "/workflow", parentData: data, parentDataProperty: "workflow", rootData })) {
        vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
        errors6 = vErrors.length;
      }
    }
    if (data.refs !== void 0) {
      if (!validate32(data.refs, { instancePath: instancePath + "/refs", parentData: data, parentDataProperty: "refs", rootData })) {
        vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
        errors6 = vErrors.length;
      }
    }
    if (data.digests !== void 0) {
      if (!validate40(data.digests, { instancePath: instancePath + "/digests", parentData: data, parentDataProperty: "digests", rootData })) {
        vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
        errors6 = vErrors.length;
      }
    }
    if (data.source !== void 0) {
      if (!validate66(data.source, { instancePath: instancePath + "/source", parentData: data, parentDataProperty: "source", rootData })) {
        vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
        errors6 = vErrors.length;
      }
    }
  } else {
    vErrors = fault(vErrors, instancePath, { type: "object" }, "must be object");
    errors6++;
  }
  validate62.errors = vErrors;
  return errors6 === 0;
}
function validate61(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors6 = 0;
  if (Array.isArray(data)) {
    if (data.length < 1) {
      vErrors = fault(vErrors, instancePath, { limit: 1 }, "must NOT have fewer than 1 items");
      errors6++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (!validate62(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData })) {
        vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
        errors6 = vErrors.length;
      }
    }
  } else {
    vErrors = fault(vErrors, instancePath, { type: "array" }, "must be array");
    errors6++;
  }
  validate61.errors = vErrors;
  return errors6 === 0;
}
function validate25(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors6 = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!func2.call(schema8.properties, key0)) {
        vErrors = fault(vErrors, instancePath, { additionalProperty: key0 }, "must NOT have additional properties");
        errors6++;
      }
    }
    if (data.issuer !== void 0) {
      let data0 = data.issuer;
      if (typeof data0 === "string") {
        if (!pattern0.test(data0)) {
          vErrors = fault(vErrors, instancePath + "/issuer", { pattern: "^https?://[^\\s/]+(/[^\\s]*)?$" }, 'must match pattern "^https?://[^\\s/]+(/[^\\s]*)?$"');
          errors6++;
        }
      } else {
        vErrors = fault(vErrors, instancePath + "/issuer", { type: "string" }, "must be string");
        errors6++;
      }
    }
    if (data.server !== void 0) {
      let data1 = data.server;
      if (typeof data1 === "string") {
        if (!pattern1.test(data1)) {
          vErrors = fault(vErrors, instancePath + "/server", { pattern: "^https?://[^\\s/]+$" }, 'must match pattern "^https?://[^\\s/]+$"');
          errors6++;
        }
      } else {
        vErrors = fault(vErrors, instancePath + "/server", { type: "string" }, "must be string");
        errors6++;
      }
    }
    if (data["trusted-root"] !== void 0) {
      if (!validate26(data["trusted-root"], { instancePath: instancePath + "/trusted-root", parentData: data, parentDataProperty: "trusted-root", rootData })) {
        vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
        errors6 = vErrors.length;
      }
    }
    if (data.sigstore !== void 0) {
      let data3 = data.sigstore;
      if (!(data3 === "public-good" || data3 === "github" || data3 === "none")) {
        vErrors = fault(vErrors, instancePath + "/sigstore", { allowedValues: schema8.properties.sigstore.enum }, "must be equal to one of the allowed values");
        errors6++;
      }
    }
    if (data.builders !== void 0) {
      if (!validate28(data.builders, { instancePath: instancePath + "/builders", parentData: data, parentDataProperty: "builders", rootData })) {
        vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
        errors6 = vErrors.length;
      }
    }
    if (data.keys !== void 0) {
      let data5 = data.keys;
      if (Array.isArray(data5)) {
        if (data5.length < 1) {
          vErrors = fault(vErrors, instancePath + "/keys", { limit: 1 }, "must NOT have fewer than 1 items");
          errors6++;
        }
        const len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate45(data5[i0], { instancePath: instancePath + "/keys/" + i0, parentData: data5, parentDataProperty: i0, rootData })) {
            vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
            errors6 = vErrors.length;
          }
        }
      } else {
        vErrors = fault(vErrors, instancePath + "/keys", { type: "array" }, "must be array");
        errors6++;
      }
    }
    if (data.promoters !== void 0) {
      if (!validate61(data.promoters, { instancePath: instancePath + "/promoters", parentData: data, parentDataProperty: "promoters", rootData })) {
        vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
        errors6 = vErrors.length;
      }
    }
    if (data.withdrawers !== void 0) {
      if (!validate61(data.withdrawers, { instancePath: instancePath + "/withdrawers", parentData: data, parentDataProperty: "withdrawers", rootData })) {
        vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
        errors6 = vErrors.length;
      }
    }
    if (data.triggers !== void 0) {
      let data9 = data.triggers;
      if (Array.isArray(data9)) {
        if (data9.length < 1) {
          vErrors = fault(vErrors, instancePath + "/triggers", { limit: 1 }, "must NOT have fewer than 1 items");
          errors6++;
        }
        const len1 = data9.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data10 = data9[i1];
          if (typeof data10 === "string") {
            if (!pattern12.test(data10)) {
              vErrors = fault(vErrors, instancePath + "/triggers/" + i1, { pattern: "^[a-z_]+$" }, 'must match pattern "^[a-z_]+$"');
              errors6++;
            }
          } else {
            vErrors = fault(vErrors, instancePath + "/triggers/" + i1, { type: "string" }, "must be string");
            errors6++;
          }
        }
      } else {
        vErrors = fault(vErrors, instancePath + "/triggers", { type: "array" }, "must be array");
        errors6++;
      }
    }
    if (data.runners !== void 0) {
      let data11 = data.runners;
      if (Array.isArray(data11)) {
        if (data11.length < 1) {
          vErrors = fault(vErrors, instancePath + "/runners", { limit: 1 }, "must NOT have fewer than 1 items");
          errors6++;
        }
        const len2 = data11.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data12 = data11[i2];
          if (!(data12 === "github-hosted" || data12 === "self-hosted")) {
            vErrors = fault(vErrors, instancePath + "/runners/" + i2, { allowedValues: schema8.properties.runners.items.enum }, "must be equal to one of the allowed values");
            errors6++;
          }
        }
      } else {
        vErrors = fault(vErrors, instancePath + "/runners", { type: "array" }, "must be array");
        errors6++;
      }
    }
  } else {
    vErrors = fault(vErrors, instancePath, { type: "object" }, "must be object");
    errors6++;
  }
  validate25.errors = vErrors;
  return errors6 === 0;
}
function validate79(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors6 = 0;
  if (!(data === "signature" || data === "provenance" || data === "sbom" || data === "gate" || data === "tests" || data === "summary")) {
    vErrors = fault(vErrors, instancePath, { allowedValues: schema30.enum }, "must be equal to one of the allowed values");
    errors6++;
  }
  validate79.errors = vErrors;
  return errors6 === 0;
}
function validate83(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors6 = 0;
  if (typeof data === "string") {
    if (!pattern14.test(data)) {
      vErrors = fault(vErrors, instancePath, { pattern: "^[0-9]{1,6}(s|m|h|d)$" }, 'must match pattern "^[0-9]{1,6}(s|m|h|d)$"');
      errors6++;
    }
  } else {
    vErrors = fault(vErrors, instancePath, { type: "string" }, "must be string");
    errors6++;
  }
  validate83.errors = vErrors;
  return errors6 === 0;
}
function validate81(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors6 = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind === void 0) {
      vErrors = fault(vErrors, instancePath, { missingProperty: "kind" }, "must have required property 'kind'");
      errors6++;
    }
    for (const key0 in data) {
      if (!func2.call(schema31.properties, key0)) {
        vErrors = fault(vErrors, instancePath, { additionalProperty: key0 }, "must NOT have additional properties");
        errors6++;
      }
    }
    if (data.kind !== void 0) {
      if (!validate79(data.kind, { instancePath: instancePath + "/kind", parentData: data, parentDataProperty: "kind", rootData })) {
        vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
        errors6 = vErrors.length;
      }
    }
    if (data["max-age"] !== void 0) {
      if (!validate83(data["max-age"], { instancePath: instancePath + "/max-age", parentData: data, parentDataProperty: "max-age", rootData })) {
        vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
        errors6 = vErrors.length;
      }
    }
    if (data["policy-digests"] !== void 0) {
      let data2 = data["policy-digests"];
      if (Array.isArray(data2)) {
        if (data2.length < 1) {
          vErrors = fault(vErrors, instancePath + "/policy-digests", { limit: 1 }, "must NOT have fewer than 1 items");
          errors6++;
        }
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate49(data2[i0], { instancePath: instancePath + "/policy-digests/" + i0, parentData: data2, parentDataProperty: i0, rootData })) {
            vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
            errors6 = vErrors.length;
          }
        }
        let i1 = data2.length;
        let j0;
        if (i1 > 1) {
          outer0:
            for (; i1--; ) {
              for (j0 = i1; j0--; ) {
                if (func0(data2[i1], data2[j0])) {
                  vErrors = fault(vErrors, instancePath + "/policy-digests", { i: i1, j: j0 }, "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)");
                  errors6++;
                  break outer0;
                }
              }
            }
        }
      } else {
        vErrors = fault(vErrors, instancePath + "/policy-digests", { type: "array" }, "must be array");
        errors6++;
      }
    }
    if (data.formats !== void 0) {
      let data4 = data.formats;
      if (Array.isArray(data4)) {
        if (data4.length < 1) {
          vErrors = fault(vErrors, instancePath + "/formats", { limit: 1 }, "must NOT have fewer than 1 items");
          errors6++;
        }
        const len1 = data4.length;
        for (let i2 = 0; i2 < len1; i2++) {
          let data5 = data4[i2];
          if (!(data5 === "cyclonedx" || data5 === "spdx")) {
            vErrors = fault(vErrors, instancePath + "/formats/" + i2, { allowedValues: schema31.properties.formats.items.enum }, "must be equal to one of the allowed values");
            errors6++;
          }
        }
        let i3 = data4.length;
        let j1;
        if (i3 > 1) {
          outer1:
            for (; i3--; ) {
              for (j1 = i3; j1--; ) {
                if (func0(data4[i3], data4[j1])) {
                  vErrors = fault(vErrors, instancePath + "/formats", { i: i3, j: j1 }, "must NOT have duplicate items (items ## " + j1 + " and " + i3 + " are identical)");
                  errors6++;
                  break outer1;
                }
              }
            }
        }
      } else {
        vErrors = fault(vErrors, instancePath + "/formats", { type: "array" }, "must be array");
        errors6++;
      }
    }
    if (data["minimum-components"] !== void 0) {
      let data6 = data["minimum-components"];
      if (!(typeof data6 == "number" && (!(data6 % 1) && !isNaN(data6)) && isFinite(data6))) {
        vErrors = fault(vErrors, instancePath + "/minimum-components", { type: "integer" }, "must be integer");
        errors6++;
      }
      if (typeof data6 == "number" && isFinite(data6)) {
        if (data6 > 1e6 || isNaN(data6)) {
          vErrors = fault(vErrors, instancePath + "/minimum-components", { comparison: "<=", limit: 1e6 }, "must be <= 1000000");
          errors6++;
        }
        if (data6 < 0 || isNaN(data6)) {
          vErrors = fault(vErrors, instancePath + "/minimum-components", { comparison: ">=", limit: 0 }, "must be >= 0");
          errors6++;
        }
      }
    }
    if (data["minimum-tests"] !== void 0) {
      let data7 = data["minimum-tests"];
      if (!(typeof data7 == "number" && (!(data7 % 1) && !isNaN(data7)) && isFinite(data7))) {
        vErrors = fault(vErrors, instancePath + "/minimum-tests", { type: "integer" }, "must be integer");
        errors6++;
      }
      if (typeof data7 == "number" && isFinite(data7)) {
        if (data7 > 1e6 || isNaN(data7)) {
          vErrors = fault(vErrors, instancePath + "/minimum-tests", { comparison: "<=", limit: 1e6 }, "must be <= 1000000");
          errors6++;
        }
        if (data7 < 1 || isNaN(data7)) {
          vErrors = fault(vErrors, instancePath + "/minimum-tests", { comparison: ">=", limit: 1 }, "must be >= 1");
          errors6++;
        }
      }
    }
    if (data.environment !== void 0) {
      if (!validate46(data.environment, { instancePath: instancePath + "/environment", parentData: data, parentDataProperty: "environment", rootData })) {
        vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
        errors6 = vErrors.length;
      }
    }
    if (data.builders !== void 0) {
      if (!validate28(data.builders, { instancePath: instancePath + "/builders", parentData: data, parentDataProperty: "builders", rootData })) {
        vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
        errors6 = vErrors.length;
      }
    }
    if (data.source !== void 0) {
      if (!validate66(data.source, { instancePath: instancePath + "/source", parentData: data, parentDataProperty: "source", rootData })) {
        vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
        errors6 = vErrors.length;
      }
    }
  } else {
    vErrors = fault(vErrors, instancePath, { type: "object" }, "must be object");
    errors6++;
  }
  validate81.errors = vErrors;
  return errors6 === 0;
}
function validate91(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors6 = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.instance === void 0) {
      vErrors = fault(vErrors, instancePath, { missingProperty: "instance" }, "must have required property 'instance'");
      errors6++;
    }
    if (data.audience === void 0) {
      vErrors = fault(vErrors, instancePath, { missingProperty: "audience" }, "must have required property 'audience'");
      errors6++;
    }
    if (data.type === void 0) {
      vErrors = fault(vErrors, instancePath, { missingProperty: "type" }, "must have required property 'type'");
      errors6++;
    }
    for (const key0 in data) {
      if (!(key0 === "instance" || key0 === "audience" || key0 === "type" || key0 === "template" || key0 === "planned" || key0 === "fields")) {
        vErrors = fault(vErrors, instancePath, { additionalProperty: key0 }, "must NOT have additional properties");
        errors6++;
      }
    }
    if (data.instance !== void 0) {
      let data0 = data.instance;
      if (typeof data0 === "string") {
        if (!pattern15.test(data0)) {
          vErrors = fault(vErrors, instancePath + "/instance", { pattern: "^(https://[A-Za-z0-9.-]+(:[0-9]{1,5})?|http://(127\\.0\\.0\\.1|localhost)(:[0-9]{1,5})?)/?$" }, 'must match pattern "^(https://[A-Za-z0-9.-]+(:[0-9]{1,5})?|http://(127\\.0\\.0\\.1|localhost)(:[0-9]{1,5})?)/?$"');
          errors6++;
        }
      } else {
        vErrors = fault(vErrors, instancePath + "/instance", { type: "string" }, "must be string");
        errors6++;
      }
    }
    if (data.audience !== void 0) {
      let data1 = data.audience;
      if (typeof data1 === "string") {
        if (!pattern16.test(data1)) {
          vErrors = fault(vErrors, instancePath + "/audience", { pattern: "^[^\\s]{1,200}$" }, 'must match pattern "^[^\\s]{1,200}$"');
          errors6++;
        }
      } else {
        vErrors = fault(vErrors, instancePath + "/audience", { type: "string" }, "must be string");
        errors6++;
      }
    }
    if (data.type !== void 0) {
      let data2 = data.type;
      if (!(data2 === "normal" || data2 === "standard")) {
        vErrors = fault(vErrors, instancePath + "/type", { allowedValues: schema34.properties.type.enum }, "must be equal to one of the allowed values");
        errors6++;
      }
    }
    if (data.template !== void 0) {
      let data3 = data.template;
      if (typeof data3 === "string") {
        if (!pattern17.test(data3)) {
          vErrors = fault(vErrors, instancePath + "/template", { pattern: "^[0-9a-f]{32}$" }, 'must match pattern "^[0-9a-f]{32}$"');
          errors6++;
        }
      } else {
        vErrors = fault(vErrors, instancePath + "/template", { type: "string" }, "must be string");
        errors6++;
      }
    }
    if (data.planned !== void 0) {
      if (!validate83(data.planned, { instancePath: instancePath + "/planned", parentData: data, parentDataProperty: "planned", rootData })) {
        vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
        errors6 = vErrors.length;
      }
    }
    if (data.fields !== void 0) {
      let data5 = data.fields;
      if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
        if (Object.keys(data5).length > 20) {
          vErrors = fault(vErrors, instancePath + "/fields", { limit: 20 }, "must NOT have more than 20 properties");
          errors6++;
        }
        for (const key1 in data5) {
          const _errs12 = errors6;
          if (typeof key1 === "string") {
            if (!pattern18.test(key1)) {
              vErrors = fault(vErrors, instancePath + "/fields", { pattern: "^[a-z][a-z0-9_]{0,79}$" }, 'must match pattern "^[a-z][a-z0-9_]{0,79}$"');
              errors6++;
            }
          } else {
            vErrors = fault(vErrors, instancePath + "/fields", { type: "string" }, "must be string");
            errors6++;
          }
          var valid1 = _errs12 === errors6;
          if (!valid1) {
            vErrors = fault(vErrors, instancePath + "/fields", { propertyName: key1 }, "property name must be valid");
            errors6++;
          }
        }
        for (const key2 in data5) {
          let data6 = data5[key2];
          if (typeof data6 === "string") {
            if (func5(data6) > 400) {
              vErrors = fault(vErrors, instancePath + "/fields/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), { limit: 400 }, "must NOT have more than 400 characters");
              errors6++;
            }
            if (func5(data6) < 1) {
              vErrors = fault(vErrors, instancePath + "/fields/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), { limit: 1 }, "must NOT have fewer than 1 characters");
              errors6++;
            }
          } else {
            vErrors = fault(vErrors, instancePath + "/fields/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), { type: "string" }, "must be string");
            errors6++;
          }
        }
      } else {
        vErrors = fault(vErrors, instancePath + "/fields", { type: "object" }, "must be object");
        errors6++;
      }
    }
  } else {
    vErrors = fault(vErrors, instancePath, { type: "object" }, "must be object");
    errors6++;
  }
  validate91.errors = vErrors;
  return errors6 === 0;
}
function validate90(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors6 = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.servicenow === void 0) {
      vErrors = fault(vErrors, instancePath, { missingProperty: "servicenow" }, "must have required property 'servicenow'");
      errors6++;
    }
    for (const key0 in data) {
      if (!(key0 === "servicenow")) {
        vErrors = fault(vErrors, instancePath, { additionalProperty: key0 }, "must NOT have additional properties");
        errors6++;
      }
    }
    if (data.servicenow !== void 0) {
      if (!validate91(data.servicenow, { instancePath: instancePath + "/servicenow", parentData: data, parentDataProperty: "servicenow", rootData })) {
        vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors);
        errors6 = vErrors.length;
      }
    }
  } else {
    vErrors = fault(vErrors, instancePath, { type: "object" }, "must be object");
    errors6++;
  }
  validate90.errors = vErrors;
  return errors6 === 0;
}
function validate96(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors6 = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.channel === void 0) {
      vErrors = fault(vErrors, instancePath, { missingProperty: "channel" }, "must have required property 'channel'");
      errors6++;
    }
    for (const key0 in data) {
      if (!(key0 === "channel" || key0 === "environments" || key0 === "events")) {
        vErrors = fault(vErrors, instancePath, { additionalProperty: key0 }, "must NOT have additional properties");
        errors6++;
      }
    }
    if (data.channel !== void 0) {
      let data0 = data.channel;
      if (typeof data0 === "string") {
        if (!pattern19.test(data0)) {
          vErrors = fault(vErrors, instancePath + "/channel", { pattern: "^[CG][A-Z0-9]{8,20}$" }, 'must match pattern "^[CG][A-Z0-9]{8,20}$"');
          errors6++;
        }
      } else {
        vErrors = fault(vErrors, instancePath + "/channel", { type: "string" }, "must be string");
        errors6++;
      }
    }
    if (data.environments !== void 0) {
      if (!validate51(data.environments, { instancePath: instancePath + "/environments", parentData: data, parentDataProperty: "environments", rootData })) {
        vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
        errors6 = vErrors.length;
      }
    }
    if (data.events !== void 0) {
      let data2 = data.events;
      if (Array.isArray(data2)) {
        if (data2.length < 1) {
          vErrors = fault(vErrors, instancePath + "/events", { limit: 1 }, "must NOT have fewer than 1 items");
          errors6++;
        }
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data3 = data2[i0];
          if (!(data3 === "proposed" || data3 === "emergency" || data3 === "merged" || data3 === "rollback" || data3 === "undecided")) {
            vErrors = fault(vErrors, instancePath + "/events/" + i0, { allowedValues: schema36.properties.events.items.enum }, "must be equal to one of the allowed values");
            errors6++;
          }
        }
        let i1 = data2.length;
        let j0;
        if (i1 > 1) {
          outer0:
            for (; i1--; ) {
              for (j0 = i1; j0--; ) {
                if (func0(data2[i1], data2[j0])) {
                  vErrors = fault(vErrors, instancePath + "/events", { i: i1, j: j0 }, "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)");
                  errors6++;
                  break outer0;
                }
              }
            }
        }
      } else {
        vErrors = fault(vErrors, instancePath + "/events", { type: "array" }, "must be array");
        errors6++;
      }
    }
  } else {
    vErrors = fault(vErrors, instancePath, { type: "object" }, "must be object");
    errors6++;
  }
  validate96.errors = vErrors;
  return errors6 === 0;
}
function validate95(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors6 = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.slack === void 0) {
      vErrors = fault(vErrors, instancePath, { missingProperty: "slack" }, "must have required property 'slack'");
      errors6++;
    }
    for (const key0 in data) {
      if (!(key0 === "slack")) {
        vErrors = fault(vErrors, instancePath, { additionalProperty: key0 }, "must NOT have additional properties");
        errors6++;
      }
    }
    if (data.slack !== void 0) {
      let data0 = data.slack;
      if (Array.isArray(data0)) {
        if (data0.length > 20) {
          vErrors = fault(vErrors, instancePath + "/slack", { limit: 20 }, "must NOT have more than 20 items");
          errors6++;
        }
        if (data0.length < 1) {
          vErrors = fault(vErrors, instancePath + "/slack", { limit: 1 }, "must NOT have fewer than 1 items");
          errors6++;
        }
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate96(data0[i0], { instancePath: instancePath + "/slack/" + i0, parentData: data0, parentDataProperty: i0, rootData })) {
            vErrors = vErrors === null ? validate96.errors : vErrors.concat(validate96.errors);
            errors6 = vErrors.length;
          }
        }
      } else {
        vErrors = fault(vErrors, instancePath + "/slack", { type: "array" }, "must be array");
        errors6++;
      }
    }
  } else {
    vErrors = fault(vErrors, instancePath, { type: "object" }, "must be object");
    errors6++;
  }
  validate95.errors = vErrors;
  return errors6 === 0;
}
function validate101(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors6 = 0;
  if (typeof data === "string") {
    if (!pattern20.test(data)) {
      vErrors = fault(vErrors, instancePath, { pattern: "^@?[A-Za-z0-9-]{1,39}$" }, 'must match pattern "^@?[A-Za-z0-9-]{1,39}$"');
      errors6++;
    }
  } else {
    vErrors = fault(vErrors, instancePath, { type: "string" }, "must be string");
    errors6++;
  }
  validate101.errors = vErrors;
  return errors6 === 0;
}
function validate100(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors6 = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.accounts === void 0) {
      vErrors = fault(vErrors, instancePath, { missingProperty: "accounts" }, "must have required property 'accounts'");
      errors6++;
    }
    for (const key0 in data) {
      if (!(key0 === "accounts")) {
        vErrors = fault(vErrors, instancePath, { additionalProperty: key0 }, "must NOT have additional properties");
        errors6++;
      }
    }
    if (data.accounts !== void 0) {
      let data0 = data.accounts;
      if (Array.isArray(data0)) {
        if (data0.length < 2) {
          vErrors = fault(vErrors, instancePath + "/accounts", { limit: 2 }, "must NOT have fewer than 2 items");
          errors6++;
        }
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          const _errs5 = errors6;
          let valid3 = false;
          const _errs6 = errors6;
          if (!validate101(data1, { instancePath: instancePath + "/accounts/" + i0, parentData: data0, parentDataProperty: i0, rootData })) {
            vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors);
            errors6 = vErrors.length;
          }
          var _valid0 = _errs6 === errors6;
          valid3 = valid3 || _valid0;
          if (!valid3) {
            const _errs7 = errors6;
            if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
              vErrors = fault(vErrors, instancePath + "/accounts/" + i0, { type: "integer" }, "must be integer");
              errors6++;
            }
            if (typeof data1 == "number" && isFinite(data1)) {
              if (data1 < 1 || isNaN(data1)) {
                vErrors = fault(vErrors, instancePath + "/accounts/" + i0, { comparison: ">=", limit: 1 }, "must be >= 1");
                errors6++;
              }
            }
            var _valid0 = _errs7 === errors6;
            valid3 = valid3 || _valid0;
          }
          if (!valid3) {
            vErrors = fault(vErrors, instancePath + "/accounts/" + i0, {}, "must match a schema in anyOf");
            errors6++;
          } else {
            errors6 = _errs5;
            if (vErrors !== null) {
              if (_errs5) {
                vErrors.length = _errs5;
              } else {
                vErrors = null;
              }
            }
          }
        }
        let i1 = data0.length;
        let j0;
        if (i1 > 1) {
          outer0:
            for (; i1--; ) {
              for (j0 = i1; j0--; ) {
                if (func0(data0[i1], data0[j0])) {
                  vErrors = fault(vErrors, instancePath + "/accounts", { i: i1, j: j0 }, "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)");
                  errors6++;
                  break outer0;
                }
              }
            }
        }
      } else {
        vErrors = fault(vErrors, instancePath + "/accounts", { type: "array" }, "must be array");
        errors6++;
      }
    }
  } else {
    vErrors = fault(vErrors, instancePath, { type: "object" }, "must be object");
    errors6++;
  }
  validate100.errors = vErrors;
  return errors6 === 0;
}
function validate105(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors6 = 0;
  if (typeof data === "string") {
    if (func5(data) < 1) {
      vErrors = fault(vErrors, instancePath, { limit: 1 }, "must NOT have fewer than 1 characters");
      errors6++;
    }
  } else {
    vErrors = fault(vErrors, instancePath, { type: "string" }, "must be string");
    errors6++;
  }
  validate105.errors = vErrors;
  return errors6 === 0;
}
function validate108(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors6 = 0;
  if (typeof data === "string") {
    if (!pattern22.test(data)) {
      vErrors = fault(vErrors, instancePath, { pattern: "^\\d{4}-\\d\\d-\\d\\d$" }, 'must match pattern "^\\d{4}-\\d\\d-\\d\\d$"');
      errors6++;
    }
  } else {
    vErrors = fault(vErrors, instancePath, { type: "string" }, "must be string");
    errors6++;
  }
  validate108.errors = vErrors;
  return errors6 === 0;
}
function validate111(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors6 = 0;
  if (typeof data === "string") {
    if (func5(data) > 300) {
      vErrors = fault(vErrors, instancePath, { limit: 300 }, "must NOT have more than 300 characters");
      errors6++;
    }
    if (func5(data) < 5) {
      vErrors = fault(vErrors, instancePath, { limit: 5 }, "must NOT have fewer than 5 characters");
      errors6++;
    }
  } else {
    vErrors = fault(vErrors, instancePath, { type: "string" }, "must be string");
    errors6++;
  }
  validate111.errors = vErrors;
  return errors6 === 0;
}
function validate107(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors6 = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.first === void 0) {
      vErrors = fault(vErrors, instancePath, { missingProperty: "first" }, "must have required property 'first'");
      errors6++;
    }
    if (data.reason === void 0) {
      vErrors = fault(vErrors, instancePath, { missingProperty: "reason" }, "must have required property 'reason'");
      errors6++;
    }
    for (const key0 in data) {
      if (!(key0 === "first" || key0 === "last" || key0 === "reason")) {
        vErrors = fault(vErrors, instancePath, { additionalProperty: key0 }, "must NOT have additional properties");
        errors6++;
      }
    }
    if (data.first !== void 0) {
      if (!validate108(data.first, { instancePath: instancePath + "/first", parentData: data, parentDataProperty: "first", rootData })) {
        vErrors = vErrors === null ? validate108.errors : vErrors.concat(validate108.errors);
        errors6 = vErrors.length;
      }
    }
    if (data.last !== void 0) {
      if (!validate108(data.last, { instancePath: instancePath + "/last", parentData: data, parentDataProperty: "last", rootData })) {
        vErrors = vErrors === null ? validate108.errors : vErrors.concat(validate108.errors);
        errors6 = vErrors.length;
      }
    }
    if (data.reason !== void 0) {
      if (!validate111(data.reason, { instancePath: instancePath + "/reason", parentData: data, parentDataProperty: "reason", rootData })) {
        vErrors = vErrors === null ? validate111.errors : vErrors.concat(validate111.errors);
        errors6 = vErrors.length;
      }
    }
  } else {
    vErrors = fault(vErrors, instancePath, { type: "object" }, "must be object");
    errors6++;
  }
  validate107.errors = vErrors;
  return errors6 === 0;
}
function validate104(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors6 = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.zone === void 0) {
      vErrors = fault(vErrors, instancePath, { missingProperty: "zone" }, "must have required property 'zone'");
      errors6++;
    }
    if (data.closed === void 0) {
      vErrors = fault(vErrors, instancePath, { missingProperty: "closed" }, "must have required property 'closed'");
      errors6++;
    }
    for (const key0 in data) {
      if (!(key0 === "zone" || key0 === "closed")) {
        vErrors = fault(vErrors, instancePath, { additionalProperty: key0 }, "must NOT have additional properties");
        errors6++;
      }
    }
    if (data.zone !== void 0) {
      if (!validate105(data.zone, { instancePath: instancePath + "/zone", parentData: data, parentDataProperty: "zone", rootData })) {
        vErrors = vErrors === null ? validate105.errors : vErrors.concat(validate105.errors);
        errors6 = vErrors.length;
      }
    }
    if (data.closed !== void 0) {
      let data1 = data.closed;
      if (Array.isArray(data1)) {
        if (data1.length < 1) {
          vErrors = fault(vErrors, instancePath + "/closed", { limit: 1 }, "must NOT have fewer than 1 items");
          errors6++;
        }
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate107(data1[i0], { instancePath: instancePath + "/closed/" + i0, parentData: data1, parentDataProperty: i0, rootData })) {
            vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors);
            errors6 = vErrors.length;
          }
        }
      } else {
        vErrors = fault(vErrors, instancePath + "/closed", { type: "array" }, "must be array");
        errors6++;
      }
    }
  } else {
    vErrors = fault(vErrors, instancePath, { type: "object" }, "must be object");
    errors6++;
  }
  validate104.errors = vErrors;
  return errors6 === 0;
}
function validate121(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors6 = 0;
  if (typeof data === "string") {
    if (!pattern23.test(data)) {
      vErrors = fault(vErrors, instancePath, { pattern: "^(@?[A-Za-z0-9-]+/)?[A-Za-z0-9-]+$" }, 'must match pattern "^(@?[A-Za-z0-9-]+/)?[A-Za-z0-9-]+$"');
      errors6++;
    }
  } else {
    vErrors = fault(vErrors, instancePath, { type: "string" }, "must be string");
    errors6++;
  }
  validate121.errors = vErrors;
  return errors6 === 0;
}
function validate120(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors6 = 0;
  if (Array.isArray(data)) {
    if (data.length < 1) {
      vErrors = fault(vErrors, instancePath, { limit: 1 }, "must NOT have fewer than 1 items");
      errors6++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (!validate121(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData })) {
        vErrors = vErrors === null ? validate121.errors : vErrors.concat(validate121.errors);
        errors6 = vErrors.length;
      }
    }
    let i1 = data.length;
    let j0;
    if (i1 > 1) {
      outer0:
        for (; i1--; ) {
          for (j0 = i1; j0--; ) {
            if (func0(data[i1], data[j0])) {
              vErrors = fault(vErrors, instancePath, { i: i1, j: j0 }, "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)");
              errors6++;
              break outer0;
            }
          }
        }
    }
  } else {
    vErrors = fault(vErrors, instancePath, { type: "array" }, "must be array");
    errors6++;
  }
  validate120.errors = vErrors;
  return errors6 === 0;
}
function validate119(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors6 = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.count === void 0) {
      vErrors = fault(vErrors, instancePath, { missingProperty: "count" }, "must have required property 'count'");
      errors6++;
    }
    for (const key0 in data) {
      if (!(key0 === "count" || key0 === "from" || key0 === "independent")) {
        vErrors = fault(vErrors, instancePath, { additionalProperty: key0 }, "must NOT have additional properties");
        errors6++;
      }
    }
    if (data.count !== void 0) {
      let data0 = data.count;
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
        vErrors = fault(vErrors, instancePath + "/count", { type: "integer" }, "must be integer");
        errors6++;
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 10 || isNaN(data0)) {
          vErrors = fault(vErrors, instancePath + "/count", { comparison: "<=", limit: 10 }, "must be <= 10");
          errors6++;
        }
        if (data0 < 1 || isNaN(data0)) {
          vErrors = fault(vErrors, instancePath + "/count", { comparison: ">=", limit: 1 }, "must be >= 1");
          errors6++;
        }
      }
    }
    if (data.from !== void 0) {
      if (!validate120(data.from, { instancePath: instancePath + "/from", parentData: data, parentDataProperty: "from", rootData })) {
        vErrors = vErrors === null ? validate120.errors : vErrors.concat(validate120.errors);
        errors6 = vErrors.length;
      }
    }
    if (data.independent !== void 0) {
      let data2 = data.independent;
      if (!(data2 === true || data2 === false || data2 === "proven")) {
        vErrors = fault(vErrors, instancePath + "/independent", { allowedValues: schema45.properties.independent.enum }, "must be equal to one of the allowed values");
        errors6++;
      }
    }
  } else {
    vErrors = fault(vErrors, instancePath, { type: "object" }, "must be object");
    errors6++;
  }
  validate119.errors = vErrors;
  return errors6 === 0;
}
function validate127(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors6 = 0;
  if (!(data === "enforced" || data === "reported")) {
    vErrors = fault(vErrors, instancePath, { allowedValues: schema49.enum }, "must be equal to one of the allowed values");
    errors6++;
  }
  validate127.errors = vErrors;
  return errors6 === 0;
}
function validate125(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors6 = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "merge" || key0 === "soak" || key0 === "reach" || key0 === "evidence-age" || key0 === "windows")) {
        vErrors = fault(vErrors, instancePath, { additionalProperty: key0 }, "must NOT have additional properties");
        errors6++;
      }
    }
    if (data.merge !== void 0) {
      let data0 = data.merge;
      if (!(data0 === "direct" || data0 === "auto" || data0 === "reviewed")) {
        vErrors = fault(vErrors, instancePath + "/merge", { allowedValues: schema48.properties.merge.enum }, "must be equal to one of the allowed values");
        errors6++;
      }
    }
    if (data.soak !== void 0) {
      if (!validate83(data.soak, { instancePath: instancePath + "/soak", parentData: data, parentDataProperty: "soak", rootData })) {
        vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
        errors6 = vErrors.length;
      }
    }
    if (data.reach !== void 0) {
      let data2 = data.reach;
      if (!(data2 === "last-good" || data2 === "any-good")) {
        vErrors = fault(vErrors, instancePath + "/reach", { allowedValues: schema48.properties.reach.enum }, "must be equal to one of the allowed values");
        errors6++;
      }
    }
    if (data["evidence-age"] !== void 0) {
      if (!validate127(data["evidence-age"], { instancePath: instancePath + "/evidence-age", parentData: data, parentDataProperty: "evidence-age", rootData })) {
        vErrors = vErrors === null ? validate127.errors : vErrors.concat(validate127.errors);
        errors6 = vErrors.length;
      }
    }
    if (data.windows !== void 0) {
      if (!validate127(data.windows, { instancePath: instancePath + "/windows", parentData: data, parentDataProperty: "windows", rootData })) {
        vErrors = vErrors === null ? validate127.errors : vErrors.concat(validate127.errors);
        errors6 = vErrors.length;
      }
    }
  } else {
    vErrors = fault(vErrors, instancePath, { type: "object" }, "must be object");
    errors6++;
  }
  validate125.errors = vErrors;
  return errors6 === 0;
}
function validate133(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors6 = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.skip === void 0) {
      vErrors = fault(vErrors, instancePath, { missingProperty: "skip" }, "must have required property 'skip'");
      errors6++;
    }
    if (data.approvers === void 0) {
      vErrors = fault(vErrors, instancePath, { missingProperty: "approvers" }, "must have required property 'approvers'");
      errors6++;
    }
    if (data.for === void 0) {
      vErrors = fault(vErrors, instancePath, { missingProperty: "for" }, "must have required property 'for'");
      errors6++;
    }
    for (const key0 in data) {
      if (!(key0 === "skip" || key0 === "approvers" || key0 === "for")) {
        vErrors = fault(vErrors, instancePath, { additionalProperty: key0 }, "must NOT have additional properties");
        errors6++;
      }
    }
    if (data.skip !== void 0) {
      let data0 = data.skip;
      if (Array.isArray(data0)) {
        if (data0.length < 1) {
          vErrors = fault(vErrors, instancePath + "/skip", { limit: 1 }, "must NOT have fewer than 1 items");
          errors6++;
        }
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          if (!(data1 === "soak" || data1 === "window" || data1 === "change")) {
            vErrors = fault(vErrors, instancePath + "/skip/" + i0, { allowedValues: schema50.properties.skip.items.enum }, "must be equal to one of the allowed values");
            errors6++;
          }
        }
        let i1 = data0.length;
        let j0;
        if (i1 > 1) {
          outer0:
            for (; i1--; ) {
              for (j0 = i1; j0--; ) {
                if (func0(data0[i1], data0[j0])) {
                  vErrors = fault(vErrors, instancePath + "/skip", { i: i1, j: j0 }, "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)");
                  errors6++;
                  break outer0;
                }
              }
            }
        }
      } else {
        vErrors = fault(vErrors, instancePath + "/skip", { type: "array" }, "must be array");
        errors6++;
      }
    }
    if (data.approvers !== void 0) {
      if (!validate120(data.approvers, { instancePath: instancePath + "/approvers", parentData: data, parentDataProperty: "approvers", rootData })) {
        vErrors = vErrors === null ? validate120.errors : vErrors.concat(validate120.errors);
        errors6 = vErrors.length;
      }
    }
    if (data.for !== void 0) {
      if (!validate83(data.for, { instancePath: instancePath + "/for", parentData: data, parentDataProperty: "for", rootData })) {
        vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
        errors6 = vErrors.length;
      }
    }
  } else {
    vErrors = fault(vErrors, instancePath, { type: "object" }, "must be object");
    errors6++;
  }
  validate133.errors = vErrors;
  return errors6 === 0;
}
function validate137(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors6 = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.days === void 0) {
      vErrors = fault(vErrors, instancePath, { missingProperty: "days" }, "must have required property 'days'");
      errors6++;
    }
    if (data.from === void 0) {
      vErrors = fault(vErrors, instancePath, { missingProperty: "from" }, "must have required property 'from'");
      errors6++;
    }
    if (data.to === void 0) {
      vErrors = fault(vErrors, instancePath, { missingProperty: "to" }, "must have required property 'to'");
      errors6++;
    }
    if (data.zone === void 0) {
      vErrors = fault(vErrors, instancePath, { missingProperty: "zone" }, "must have required property 'zone'");
      errors6++;
    }
    for (const key0 in data) {
      if (!(key0 === "days" || key0 === "from" || key0 === "to" || key0 === "zone")) {
        vErrors = fault(vErrors, instancePath, { additionalProperty: key0 }, "must NOT have additional properties");
        errors6++;
      }
    }
    if (data.days !== void 0) {
      let data0 = data.days;
      if (Array.isArray(data0)) {
        if (data0.length < 1) {
          vErrors = fault(vErrors, instancePath + "/days", { limit: 1 }, "must NOT have fewer than 1 items");
          errors6++;
        }
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          if (!(data1 === "mon" || data1 === "tue" || data1 === "wed" || data1 === "thu" || data1 === "fri" || data1 === "sat" || data1 === "sun")) {
            vErrors = fault(vErrors, instancePath + "/days/" + i0, { allowedValues: schema51.properties.days.items.enum }, "must be equal to one of the allowed values");
            errors6++;
          }
        }
        let i1 = data0.length;
        let j0;
        if (i1 > 1) {
          outer0:
            for (; i1--; ) {
              for (j0 = i1; j0--; ) {
                if (func0(data0[i1], data0[j0])) {
                  vErrors = fault(vErrors, instancePath + "/days", { i: i1, j: j0 }, "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)");
                  errors6++;
                  break outer0;
                }
              }
            }
        }
      } else {
        vErrors = fault(vErrors, instancePath + "/days", { type: "array" }, "must be array");
        errors6++;
      }
    }
    if (data.from !== void 0) {
      let data2 = data.from;
      if (typeof data2 === "string") {
        if (!pattern24.test(data2)) {
          vErrors = fault(vErrors, instancePath + "/from", { pattern: "^([01][0-9]|2[0-3]):[0-5][0-9]$" }, 'must match pattern "^([01][0-9]|2[0-3]):[0-5][0-9]$"');
          errors6++;
        }
      } else {
        vErrors = fault(vErrors, instancePath + "/from", { type: "string" }, "must be string");
        errors6++;
      }
    }
    if (data.to !== void 0) {
      let data3 = data.to;
      if (typeof data3 === "string") {
        if (!pattern25.test(data3)) {
          vErrors = fault(vErrors, instancePath + "/to", { pattern: "^(([01][0-9]|2[0-3]):[0-5][0-9]|24:00)$" }, 'must match pattern "^(([01][0-9]|2[0-3]):[0-5][0-9]|24:00)$"');
          errors6++;
        }
      } else {
        vErrors = fault(vErrors, instancePath + "/to", { type: "string" }, "must be string");
        errors6++;
      }
    }
    if (data.zone !== void 0) {
      if (!validate105(data.zone, { instancePath: instancePath + "/zone", parentData: data, parentDataProperty: "zone", rootData })) {
        vErrors = vErrors === null ? validate105.errors : vErrors.concat(validate105.errors);
        errors6 = vErrors.length;
      }
    }
  } else {
    vErrors = fault(vErrors, instancePath, { type: "object" }, "must be object");
    errors6++;
  }
  validate137.errors = vErrors;
  return errors6 === 0;
}
function validate141(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors6 = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.from === void 0) {
      vErrors = fault(vErrors, instancePath, { missingProperty: "from" }, "must have required property 'from'");
      errors6++;
    }
    if (data.to === void 0) {
      vErrors = fault(vErrors, instancePath, { missingProperty: "to" }, "must have required property 'to'");
      errors6++;
    }
    if (data.reason === void 0) {
      vErrors = fault(vErrors, instancePath, { missingProperty: "reason" }, "must have required property 'reason'");
      errors6++;
    }
    for (const key0 in data) {
      if (!(key0 === "from" || key0 === "to" || key0 === "reason")) {
        vErrors = fault(vErrors, instancePath, { additionalProperty: key0 }, "must NOT have additional properties");
        errors6++;
      }
    }
    if (data.from !== void 0) {
      if (!validate57(data.from, { instancePath: instancePath + "/from", parentData: data, parentDataProperty: "from", rootData })) {
        vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
        errors6 = vErrors.length;
      }
    }
    if (data.to !== void 0) {
      if (!validate57(data.to, { instancePath: instancePath + "/to", parentData: data, parentDataProperty: "to", rootData })) {
        vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
        errors6 = vErrors.length;
      }
    }
    if (data.reason !== void 0) {
      if (!validate111(data.reason, { instancePath: instancePath + "/reason", parentData: data, parentDataProperty: "reason", rootData })) {
        vErrors = vErrors === null ? validate111.errors : vErrors.concat(validate111.errors);
        errors6 = vErrors.length;
      }
    }
  } else {
    vErrors = fault(vErrors, instancePath, { type: "object" }, "must be object");
    errors6++;
  }
  validate141.errors = vErrors;
  return errors6 === 0;
}
function validate115(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors6 = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0) {
      vErrors = fault(vErrors, instancePath, { missingProperty: "name" }, "must have required property 'name'");
      errors6++;
    }
    if (data.merge === void 0) {
      vErrors = fault(vErrors, instancePath, { missingProperty: "merge" }, "must have required property 'merge'");
      errors6++;
    }
    if (data.evidence === void 0) {
      vErrors = fault(vErrors, instancePath, { missingProperty: "evidence" }, "must have required property 'evidence'");
      errors6++;
    }
    for (const key0 in data) {
      if (!func2.call(schema44.properties, key0)) {
        vErrors = fault(vErrors, instancePath, { additionalProperty: key0 }, "must NOT have additional properties");
        errors6++;
      }
    }
    if (data.name !== void 0) {
      if (!validate46(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData })) {
        vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
        errors6 = vErrors.length;
      }
    }
    if (data.merge !== void 0) {
      let data1 = data.merge;
      if (!(data1 === "direct" || data1 === "auto" || data1 === "queue" || data1 === "reviewed")) {
        vErrors = fault(vErrors, instancePath + "/merge", { allowedValues: schema44.properties.merge.enum }, "must be equal to one of the allowed values");
        errors6++;
      }
    }
    if (data.evidence !== void 0) {
      if (!validate46(data.evidence, { instancePath: instancePath + "/evidence", parentData: data, parentDataProperty: "evidence", rootData })) {
        vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
        errors6 = vErrors.length;
      }
    }
    if (data.soak !== void 0) {
      if (!validate83(data.soak, { instancePath: instancePath + "/soak", parentData: data, parentDataProperty: "soak", rootData })) {
        vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
        errors6 = vErrors.length;
      }
    }
    if (data.approvals !== void 0) {
      let data4 = data.approvals;
      const _errs7 = errors6;
      let valid1 = false;
      const _errs8 = errors6;
      if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)) && isFinite(data4))) {
        vErrors = fault(vErrors, instancePath + "/approvals", { type: "integer" }, "must be integer");
        errors6++;
      }
      if (typeof data4 == "number" && isFinite(data4)) {
        if (data4 > 10 || isNaN(data4)) {
          vErrors = fault(vErrors, instancePath + "/approvals", { comparison: "<=", limit: 10 }, "must be <= 10");
          errors6++;
        }
        if (data4 < 0 || isNaN(data4)) {
          vErrors = fault(vErrors, instancePath + "/approvals", { comparison: ">=", limit: 0 }, "must be >= 0");
          errors6++;
        }
      }
      var _valid0 = _errs8 === errors6;
      valid1 = valid1 || _valid0;
      if (!valid1) {
        const _errs10 = errors6;
        if (!validate119(data4, { instancePath: instancePath + "/approvals", parentData: data, parentDataProperty: "approvals", rootData })) {
          vErrors = vErrors === null ? validate119.errors : vErrors.concat(validate119.errors);
          errors6 = vErrors.length;
        }
        var _valid0 = _errs10 === errors6;
        valid1 = valid1 || _valid0;
      }
      if (!valid1) {
        vErrors = fault(vErrors, instancePath + "/approvals", {}, "must match a schema in anyOf");
        errors6++;
      } else {
        errors6 = _errs7;
        if (vErrors !== null) {
          if (_errs7) {
            vErrors.length = _errs7;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.rollback !== void 0) {
      if (!validate125(data.rollback, { instancePath: instancePath + "/rollback", parentData: data, parentDataProperty: "rollback", rootData })) {
        vErrors = vErrors === null ? validate125.errors : vErrors.concat(validate125.errors);
        errors6 = vErrors.length;
      }
    }
    if (data.reviewers !== void 0) {
      let data6 = data.reviewers;
      if (Array.isArray(data6)) {
        const len0 = data6.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate121(data6[i0], { instancePath: instancePath + "/reviewers/" + i0, parentData: data6, parentDataProperty: i0, rootData })) {
            vErrors = vErrors === null ? validate121.errors : vErrors.concat(validate121.errors);
            errors6 = vErrors.length;
          }
        }
      } else {
        vErrors = fault(vErrors, instancePath + "/reviewers", { type: "array" }, "must be array");
        errors6++;
      }
    }
    if (data.assignees !== void 0) {
      let data8 = data.assignees;
      if (Array.isArray(data8)) {
        if (data8.length > 10) {
          vErrors = fault(vErrors, instancePath + "/assignees", { limit: 10 }, "must NOT have more than 10 items");
          errors6++;
        }
        if (data8.length < 1) {
          vErrors = fault(vErrors, instancePath + "/assignees", { limit: 1 }, "must NOT have fewer than 1 items");
          errors6++;
        }
        const len1 = data8.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate101(data8[i1], { instancePath: instancePath + "/assignees/" + i1, parentData: data8, parentDataProperty: i1, rootData })) {
            vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors);
            errors6 = vErrors.length;
          }
        }
        let i2 = data8.length;
        let j0;
        if (i2 > 1) {
          outer0:
            for (; i2--; ) {
              for (j0 = i2; j0--; ) {
                if (func0(data8[i2], data8[j0])) {
                  vErrors = fault(vErrors, instancePath + "/assignees", { i: i2, j: j0 }, "must NOT have duplicate items (items ## " + j0 + " and " + i2 + " are identical)");
                  errors6++;
                  break outer0;
                }
              }
            }
        }
      } else {
        vErrors = fault(vErrors, instancePath + "/assignees", { type: "array" }, "must be array");
        errors6++;
      }
    }
    if (data.milestone !== void 0) {
      let data10 = data.milestone;
      if (typeof data10 === "string") {
        if (func5(data10) > 255) {
          vErrors = fault(vErrors, instancePath + "/milestone", { limit: 255 }, "must NOT have more than 255 characters");
          errors6++;
        }
        if (func5(data10) < 1) {
          vErrors = fault(vErrors, instancePath + "/milestone", { limit: 1 }, "must NOT have fewer than 1 characters");
          errors6++;
        }
      } else {
        vErrors = fault(vErrors, instancePath + "/milestone", { type: "string" }, "must be string");
        errors6++;
      }
    }
    if (data.emergency !== void 0) {
      if (!validate133(data.emergency, { instancePath: instancePath + "/emergency", parentData: data, parentDataProperty: "emergency", rootData })) {
        vErrors = vErrors === null ? validate133.errors : vErrors.concat(validate133.errors);
        errors6 = vErrors.length;
      }
    }
    if (data.windows !== void 0) {
      let data12 = data.windows;
      if (Array.isArray(data12)) {
        if (data12.length < 1) {
          vErrors = fault(vErrors, instancePath + "/windows", { limit: 1 }, "must NOT have fewer than 1 items");
          errors6++;
        }
        const len2 = data12.length;
        for (let i3 = 0; i3 < len2; i3++) {
          if (!validate137(data12[i3], { instancePath: instancePath + "/windows/" + i3, parentData: data12, parentDataProperty: i3, rootData })) {
            vErrors = vErrors === null ? validate137.errors : vErrors.concat(validate137.errors);
            errors6 = vErrors.length;
          }
        }
      } else {
        vErrors = fault(vErrors, instancePath + "/windows", { type: "array" }, "must be array");
        errors6++;
      }
    }
    if (data.calendars !== void 0) {
      let data14 = data.calendars;
      if (Array.isArray(data14)) {
        const len3 = data14.length;
        for (let i4 = 0; i4 < len3; i4++) {
          if (!validate46(data14[i4], { instancePath: instancePath + "/calendars/" + i4, parentData: data14, parentDataProperty: i4, rootData })) {
            vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
            errors6 = vErrors.length;
          }
        }
        let i5 = data14.length;
        let j1;
        if (i5 > 1) {
          outer1:
            for (; i5--; ) {
              for (j1 = i5; j1--; ) {
                if (func0(data14[i5], data14[j1])) {
                  vErrors = fault(vErrors, instancePath + "/calendars", { i: i5, j: j1 }, "must NOT have duplicate items (items ## " + j1 + " and " + i5 + " are identical)");
                  errors6++;
                  break outer1;
                }
              }
            }
        }
      } else {
        vErrors = fault(vErrors, instancePath + "/calendars", { type: "array" }, "must be array");
        errors6++;
      }
    }
    if (data.change !== void 0) {
      if (!(data.change === "required")) {
        vErrors = fault(vErrors, instancePath + "/change", { allowedValues: schema44.properties.change.enum }, "must be equal to one of the allowed values");
        errors6++;
      }
    }
    if (data.freezes !== void 0) {
      let data17 = data.freezes;
      if (Array.isArray(data17)) {
        const len4 = data17.length;
        for (let i6 = 0; i6 < len4; i6++) {
          if (!validate141(data17[i6], { instancePath: instancePath + "/freezes/" + i6, parentData: data17, parentDataProperty: i6, rootData })) {
            vErrors = vErrors === null ? validate141.errors : vErrors.concat(validate141.errors);
            errors6 = vErrors.length;
          }
        }
      } else {
        vErrors = fault(vErrors, instancePath + "/freezes", { type: "array" }, "must be array");
        errors6++;
      }
    }
  } else {
    vErrors = fault(vErrors, instancePath, { type: "object" }, "must be object");
    errors6++;
  }
  validate115.errors = vErrors;
  return errors6 === 0;
}
function validate152(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors6 = 0;
  if (typeof data === "string") {
    if (func5(data) > 500) {
      vErrors = fault(vErrors, instancePath, { limit: 500 }, "must NOT have more than 500 characters");
      errors6++;
    }
    if (!pattern2.test(data)) {
      vErrors = fault(vErrors, instancePath, { pattern: "^(?!/)(?!.*(?:^|/)\\.{1,2}(?:/|$))(?!.*//)[A-Za-z0-9._/@+-]{1,500}(?<!/)$" }, 'must match pattern "^(?!/)(?!.*(?:^|/)\\.{1,2}(?:/|$))(?!.*//)[A-Za-z0-9._/@+-]{1,500}(?<!/)$"');
      errors6++;
    }
  } else {
    vErrors = fault(vErrors, instancePath, { type: "string" }, "must be string");
    errors6++;
  }
  validate152.errors = vErrors;
  return errors6 === 0;
}
function validate154(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors6 = 0;
  if (typeof data === "string") {
    if (func5(data) > 500) {
      vErrors = fault(vErrors, instancePath, { limit: 500 }, "must NOT have more than 500 characters");
      errors6++;
    }
    if (!pattern30.test(data)) {
      vErrors = fault(vErrors, instancePath, { pattern: "^\\S(.*\\S)?$" }, 'must match pattern "^\\S(.*\\S)?$"');
      errors6++;
    }
  } else {
    vErrors = fault(vErrors, instancePath, { type: "string" }, "must be string");
    errors6++;
  }
  validate154.errors = vErrors;
  return errors6 === 0;
}
function validate156(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors6 = 0;
  if (typeof data === "string") {
    if (func5(data) > 500) {
      vErrors = fault(vErrors, instancePath, { limit: 500 }, "must NOT have more than 500 characters");
      errors6++;
    }
    if (!pattern31.test(data)) {
      vErrors = fault(vErrors, instancePath, { pattern: "^(\\[[^\\]]+\\]|[^.\\s\\[\\]]+)(\\.(\\[[^\\]]+\\]|[^.\\s\\[\\]]+))*$" }, 'must match pattern "^(\\[[^\\]]+\\]|[^.\\s\\[\\]]+)(\\.(\\[[^\\]]+\\]|[^.\\s\\[\\]]+))*$"');
      errors6++;
    }
  } else {
    vErrors = fault(vErrors, instancePath, { type: "string" }, "must be string");
    errors6++;
  }
  validate156.errors = vErrors;
  return errors6 === 0;
}
function validate151(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors6 = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kustomize === void 0) {
      vErrors = fault(vErrors, instancePath, { missingProperty: "kustomize" }, "must have required property 'kustomize'");
      errors6++;
    }
    if (data.image === void 0) {
      vErrors = fault(vErrors, instancePath, { missingProperty: "image" }, "must have required property 'image'");
      errors6++;
    }
    for (const key0 in data) {
      if (!(key0 === "kustomize" || key0 === "image" || key0 === "path")) {
        vErrors = fault(vErrors, instancePath, { additionalProperty: key0 }, "must NOT have additional properties");
        errors6++;
      }
    }
    if (data.kustomize !== void 0) {
      if (!validate152(data.kustomize, { instancePath: instancePath + "/kustomize", parentData: data, parentDataProperty: "kustomize", rootData })) {
        vErrors = vErrors === null ? validate152.errors : vErrors.concat(validate152.errors);
        errors6 = vErrors.length;
      }
    }
    if (data.image !== void 0) {
      if (!validate154(data.image, { instancePath: instancePath + "/image", parentData: data, parentDataProperty: "image", rootData })) {
        vErrors = vErrors === null ? validate154.errors : vErrors.concat(validate154.errors);
        errors6 = vErrors.length;
      }
    }
    if (data.path !== void 0) {
      if (!validate156(data.path, { instancePath: instancePath + "/path", parentData: data, parentDataProperty: "path", rootData })) {
        vErrors = vErrors === null ? validate156.errors : vErrors.concat(validate156.errors);
        errors6 = vErrors.length;
      }
    }
  } else {
    vErrors = fault(vErrors, instancePath, { type: "object" }, "must be object");
    errors6++;
  }
  validate151.errors = vErrors;
  return errors6 === 0;
}
function validate162(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors6 = 0;
  if (!(data === "digest" || data === "hex" || data === "tag" || data === "reference")) {
    vErrors = fault(vErrors, instancePath, { allowedValues: schema61.enum }, "must be equal to one of the allowed values");
    errors6++;
  }
  validate162.errors = vErrors;
  return errors6 === 0;
}
function validate159(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors6 = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.yaml === void 0) {
      vErrors = fault(vErrors, instancePath, { missingProperty: "yaml" }, "must have required property 'yaml'");
      errors6++;
    }
    if (data.path === void 0) {
      vErrors = fault(vErrors, instancePath, { missingProperty: "path" }, "must have required property 'path'");
      errors6++;
    }
    for (const key0 in data) {
      if (!(key0 === "yaml" || key0 === "path" || key0 === "form")) {
        vErrors = fault(vErrors, instancePath, { additionalProperty: key0 }, "must NOT have additional properties");
        errors6++;
      }
    }
    if (data.yaml !== void 0) {
      if (!validate152(data.yaml, { instancePath: instancePath + "/yaml", parentData: data, parentDataProperty: "yaml", rootData })) {
        vErrors = vErrors === null ? validate152.errors : vErrors.concat(validate152.errors);
        errors6 = vErrors.length;
      }
    }
    if (data.path !== void 0) {
      if (!validate156(data.path, { instancePath: instancePath + "/path", parentData: data, parentDataProperty: "path", rootData })) {
        vErrors = vErrors === null ? validate156.errors : vErrors.concat(validate156.errors);
        errors6 = vErrors.length;
      }
    }
    if (data.form !== void 0) {
      if (!validate162(data.form, { instancePath: instancePath + "/form", parentData: data, parentDataProperty: "form", rootData })) {
        vErrors = vErrors === null ? validate162.errors : vErrors.concat(validate162.errors);
        errors6 = vErrors.length;
      }
    }
  } else {
    vErrors = fault(vErrors, instancePath, { type: "object" }, "must be object");
    errors6++;
  }
  validate159.errors = vErrors;
  return errors6 === 0;
}
function validate165(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors6 = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data["helm-values"] === void 0) {
      vErrors = fault(vErrors, instancePath, { missingProperty: "helm-values" }, "must have required property 'helm-values'");
      errors6++;
    }
    if (data.path === void 0) {
      vErrors = fault(vErrors, instancePath, { missingProperty: "path" }, "must have required property 'path'");
      errors6++;
    }
    for (const key0 in data) {
      if (!(key0 === "helm-values" || key0 === "path")) {
        vErrors = fault(vErrors, instancePath, { additionalProperty: key0 }, "must NOT have additional properties");
        errors6++;
      }
    }
    if (data["helm-values"] !== void 0) {
      if (!validate152(data["helm-values"], { instancePath: instancePath + "/helm-values", parentData: data, parentDataProperty: "helm-values", rootData })) {
        vErrors = vErrors === null ? validate152.errors : vErrors.concat(validate152.errors);
        errors6 = vErrors.length;
      }
    }
    if (data.path !== void 0) {
      if (!validate156(data.path, { instancePath: instancePath + "/path", parentData: data, parentDataProperty: "path", rootData })) {
        vErrors = vErrors === null ? validate156.errors : vErrors.concat(validate156.errors);
        errors6 = vErrors.length;
      }
    }
  } else {
    vErrors = fault(vErrors, instancePath, { type: "object" }, "must be object");
    errors6++;
  }
  validate165.errors = vErrors;
  return errors6 === 0;
}
function validate171(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors6 = 0;
  if (typeof data === "string") {
    if (func5(data) > 500) {
      vErrors = fault(vErrors, instancePath, { limit: 500 }, "must NOT have more than 500 characters");
      errors6++;
    }
    if (!pattern33.test(data)) {
      vErrors = fault(vErrors, instancePath, { pattern: "^[A-Za-z0-9]([A-Za-z0-9._-]{0,251}[A-Za-z0-9])?$" }, 'must match pattern "^[A-Za-z0-9]([A-Za-z0-9._-]{0,251}[A-Za-z0-9])?$"');
      errors6++;
    }
  } else {
    vErrors = fault(vErrors, instancePath, { type: "string" }, "must be string");
    errors6++;
  }
  validate171.errors = vErrors;
  return errors6 === 0;
}
function validate169(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors6 = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.manifest === void 0) {
      vErrors = fault(vErrors, instancePath, { missingProperty: "manifest" }, "must have required property 'manifest'");
      errors6++;
    }
    if (data.workload === void 0) {
      vErrors = fault(vErrors, instancePath, { missingProperty: "workload" }, "must have required property 'workload'");
      errors6++;
    }
    if (data.container === void 0) {
      vErrors = fault(vErrors, instancePath, { missingProperty: "container" }, "must have required property 'container'");
      errors6++;
    }
    for (const key0 in data) {
      if (!(key0 === "manifest" || key0 === "workload" || key0 === "container")) {
        vErrors = fault(vErrors, instancePath, { additionalProperty: key0 }, "must NOT have additional properties");
        errors6++;
      }
    }
    if (data.manifest !== void 0) {
      if (!validate152(data.manifest, { instancePath: instancePath + "/manifest", parentData: data, parentDataProperty: "manifest", rootData })) {
        vErrors = vErrors === null ? validate152.errors : vErrors.concat(validate152.errors);
        errors6 = vErrors.length;
      }
    }
    if (data.workload !== void 0) {
      let data1 = data.workload;
      if (typeof data1 === "string") {
        if (func5(data1) > 500) {
          vErrors = fault(vErrors, instancePath + "/workload", { limit: 500 }, "must NOT have more than 500 characters");
          errors6++;
        }
        if (!pattern32.test(data1)) {
          vErrors = fault(vErrors, instancePath + "/workload", { pattern: "^[A-Za-z]+/[a-z0-9.-]+$" }, 'must match pattern "^[A-Za-z]+/[a-z0-9.-]+$"');
          errors6++;
        }
      } else {
        vErrors = fault(vErrors, instancePath + "/workload", { type: "string" }, "must be string");
        errors6++;
      }
    }
    if (data.container !== void 0) {
      if (!validate171(data.container, { instancePath: instancePath + "/container", parentData: data, parentDataProperty: "container", rootData })) {
        vErrors = vErrors === null ? validate171.errors : vErrors.concat(validate171.errors);
        errors6 = vErrors.length;
      }
    }
  } else {
    vErrors = fault(vErrors, instancePath, { type: "object" }, "must be object");
    errors6++;
  }
  validate169.errors = vErrors;
  return errors6 === 0;
}
function validate174(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors6 = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.argocd === void 0) {
      vErrors = fault(vErrors, instancePath, { missingProperty: "argocd" }, "must have required property 'argocd'");
      errors6++;
    }
    if (data["kustomize-image"] === void 0) {
      vErrors = fault(vErrors, instancePath, { missingProperty: "kustomize-image" }, "must have required property 'kustomize-image'");
      errors6++;
    }
    for (const key0 in data) {
      if (!(key0 === "argocd" || key0 === "kustomize-image" || key0 === "application" || key0 === "source")) {
        vErrors = fault(vErrors, instancePath, { additionalProperty: key0 }, "must NOT have additional properties");
        errors6++;
      }
    }
    if (data.argocd !== void 0) {
      if (!validate152(data.argocd, { instancePath: instancePath + "/argocd", parentData: data, parentDataProperty: "argocd", rootData })) {
        vErrors = vErrors === null ? validate152.errors : vErrors.concat(validate152.errors);
        errors6 = vErrors.length;
      }
    }
    if (data["kustomize-image"] !== void 0) {
      if (!validate154(data["kustomize-image"], { instancePath: instancePath + "/kustomize-image", parentData: data, parentDataProperty: "kustomize-image", rootData })) {
        vErrors = vErrors === null ? validate154.errors : vErrors.concat(validate154.errors);
        errors6 = vErrors.length;
      }
    }
    if (data.application !== void 0) {
      if (!validate171(data.application, { instancePath: instancePath + "/application", parentData: data, parentDataProperty: "application", rootData })) {
        vErrors = vErrors === null ? validate171.errors : vErrors.concat(validate171.errors);
        errors6 = vErrors.length;
      }
    }
    if (data.source !== void 0) {
      if (!validate156(data.source, { instancePath: instancePath + "/source", parentData: data, parentDataProperty: "source", rootData })) {
        vErrors = vErrors === null ? validate156.errors : vErrors.concat(validate156.errors);
        errors6 = vErrors.length;
      }
    }
  } else {
    vErrors = fault(vErrors, instancePath, { type: "object" }, "must be object");
    errors6++;
  }
  validate174.errors = vErrors;
  return errors6 === 0;
}
function validate180(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors6 = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.argocd === void 0) {
      vErrors = fault(vErrors, instancePath, { missingProperty: "argocd" }, "must have required property 'argocd'");
      errors6++;
    }
    if (data["helm-parameters"] === void 0) {
      vErrors = fault(vErrors, instancePath, { missingProperty: "helm-parameters" }, "must have required property 'helm-parameters'");
      errors6++;
    }
    for (const key0 in data) {
      if (!(key0 === "argocd" || key0 === "helm-parameters" || key0 === "application" || key0 === "source")) {
        vErrors = fault(vErrors, instancePath, { additionalProperty: key0 }, "must NOT have additional properties");
        errors6++;
      }
    }
    if (data.argocd !== void 0) {
      if (!validate152(data.argocd, { instancePath: instancePath + "/argocd", parentData: data, parentDataProperty: "argocd", rootData })) {
        vErrors = vErrors === null ? validate152.errors : vErrors.concat(validate152.errors);
        errors6 = vErrors.length;
      }
    }
    if (data["helm-parameters"] !== void 0) {
      if (!validate154(data["helm-parameters"], { instancePath: instancePath + "/helm-parameters", parentData: data, parentDataProperty: "helm-parameters", rootData })) {
        vErrors = vErrors === null ? validate154.errors : vErrors.concat(validate154.errors);
        errors6 = vErrors.length;
      }
    }
    if (data.application !== void 0) {
      if (!validate171(data.application, { instancePath: instancePath + "/application", parentData: data, parentDataProperty: "application", rootData })) {
        vErrors = vErrors === null ? validate171.errors : vErrors.concat(validate171.errors);
        errors6 = vErrors.length;
      }
    }
    if (data.source !== void 0) {
      if (!validate156(data.source, { instancePath: instancePath + "/source", parentData: data, parentDataProperty: "source", rootData })) {
        vErrors = vErrors === null ? validate156.errors : vErrors.concat(validate156.errors);
        errors6 = vErrors.length;
      }
    }
  } else {
    vErrors = fault(vErrors, instancePath, { type: "object" }, "must be object");
    errors6++;
  }
  validate180.errors = vErrors;
  return errors6 === 0;
}
function validate186(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors6 = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.argocd === void 0) {
      vErrors = fault(vErrors, instancePath, { missingProperty: "argocd" }, "must have required property 'argocd'");
      errors6++;
    }
    if (data.values === void 0) {
      vErrors = fault(vErrors, instancePath, { missingProperty: "values" }, "must have required property 'values'");
      errors6++;
    }
    for (const key0 in data) {
      if (!(key0 === "argocd" || key0 === "values" || key0 === "application" || key0 === "source")) {
        vErrors = fault(vErrors, instancePath, { additionalProperty: key0 }, "must NOT have additional properties");
        errors6++;
      }
    }
    if (data.argocd !== void 0) {
      if (!validate152(data.argocd, { instancePath: instancePath + "/argocd", parentData: data, parentDataProperty: "argocd", rootData })) {
        vErrors = vErrors === null ? validate152.errors : vErrors.concat(validate152.errors);
        errors6 = vErrors.length;
      }
    }
    if (data.values !== void 0) {
      if (!validate156(data.values, { instancePath: instancePath + "/values", parentData: data, parentDataProperty: "values", rootData })) {
        vErrors = vErrors === null ? validate156.errors : vErrors.concat(validate156.errors);
        errors6 = vErrors.length;
      }
    }
    if (data.application !== void 0) {
      if (!validate171(data.application, { instancePath: instancePath + "/application", parentData: data, parentDataProperty: "application", rootData })) {
        vErrors = vErrors === null ? validate171.errors : vErrors.concat(validate171.errors);
        errors6 = vErrors.length;
      }
    }
    if (data.source !== void 0) {
      if (!validate156(data.source, { instancePath: instancePath + "/source", parentData: data, parentDataProperty: "source", rootData })) {
        vErrors = vErrors === null ? validate156.errors : vErrors.concat(validate156.errors);
        errors6 = vErrors.length;
      }
    }
  } else {
    vErrors = fault(vErrors, instancePath, { type: "object" }, "must be object");
    errors6++;
  }
  validate186.errors = vErrors;
  return errors6 === 0;
}
function validate192(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors6 = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.argocd === void 0) {
      vErrors = fault(vErrors, instancePath, { missingProperty: "argocd" }, "must have required property 'argocd'");
      errors6++;
    }
    if (data.element === void 0) {
      vErrors = fault(vErrors, instancePath, { missingProperty: "element" }, "must have required property 'element'");
      errors6++;
    }
    if (data.path === void 0) {
      vErrors = fault(vErrors, instancePath, { missingProperty: "path" }, "must have required property 'path'");
      errors6++;
    }
    for (const key0 in data) {
      if (!(key0 === "argocd" || key0 === "element" || key0 === "path" || key0 === "application" || key0 === "form")) {
        vErrors = fault(vErrors, instancePath, { additionalProperty: key0 }, "must NOT have additional properties");
        errors6++;
      }
    }
    if (data.argocd !== void 0) {
      if (!validate152(data.argocd, { instancePath: instancePath + "/argocd", parentData: data, parentDataProperty: "argocd", rootData })) {
        vErrors = vErrors === null ? validate152.errors : vErrors.concat(validate152.errors);
        errors6 = vErrors.length;
      }
    }
    if (data.element !== void 0) {
      let data1 = data.element;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        if (Object.keys(data1).length > 1) {
          vErrors = fault(vErrors, instancePath + "/element", { limit: 1 }, "must NOT have more than 1 properties");
          errors6++;
        }
        if (Object.keys(data1).length < 1) {
          vErrors = fault(vErrors, instancePath + "/element", { limit: 1 }, "must NOT have fewer than 1 properties");
          errors6++;
        }
        for (const key1 in data1) {
          let data2 = data1[key1];
          if (typeof data2 === "string") {
            if (func5(data2) > 300) {
              vErrors = fault(vErrors, instancePath + "/element/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), { limit: 300 }, "must NOT have more than 300 characters");
              errors6++;
            }
            if (func5(data2) < 1) {
              vErrors = fault(vErrors, instancePath + "/element/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), { limit: 1 }, "must NOT have fewer than 1 characters");
              errors6++;
            }
          } else {
            vErrors = fault(vErrors, instancePath + "/element/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), { type: "string" }, "must be string");
            errors6++;
          }
        }
      } else {
        vErrors = fault(vErrors, instancePath + "/element", { type: "object" }, "must be object");
        errors6++;
      }
    }
    if (data.path !== void 0) {
      if (!validate156(data.path, { instancePath: instancePath + "/path", parentData: data, parentDataProperty: "path", rootData })) {
        vErrors = vErrors === null ? validate156.errors : vErrors.concat(validate156.errors);
        errors6 = vErrors.length;
      }
    }
    if (data.application !== void 0) {
      if (!validate171(data.application, { instancePath: instancePath + "/application", parentData: data, parentDataProperty: "application", rootData })) {
        vErrors = vErrors === null ? validate171.errors : vErrors.concat(validate171.errors);
        errors6 = vErrors.length;
      }
    }
    if (data.form !== void 0) {
      if (!validate162(data.form, { instancePath: instancePath + "/form", parentData: data, parentDataProperty: "form", rootData })) {
        vErrors = vErrors === null ? validate162.errors : vErrors.concat(validate162.errors);
        errors6 = vErrors.length;
      }
    }
  } else {
    vErrors = fault(vErrors, instancePath, { type: "object" }, "must be object");
    errors6++;
  }
  validate192.errors = vErrors;
  return errors6 === 0;
}
function validate198(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors6 = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.flux === void 0) {
      vErrors = fault(vErrors, instancePath, { missingProperty: "flux" }, "must have required property 'flux'");
      errors6++;
    }
    if (data["helm-release"] === void 0) {
      vErrors = fault(vErrors, instancePath, { missingProperty: "helm-release" }, "must have required property 'helm-release'");
      errors6++;
    }
    if (data.path === void 0) {
      vErrors = fault(vErrors, instancePath, { missingProperty: "path" }, "must have required property 'path'");
      errors6++;
    }
    for (const key0 in data) {
      if (!(key0 === "flux" || key0 === "helm-release" || key0 === "path")) {
        vErrors = fault(vErrors, instancePath, { additionalProperty: key0 }, "must NOT have additional properties");
        errors6++;
      }
    }
    if (data.flux !== void 0) {
      if (!validate152(data.flux, { instancePath: instancePath + "/flux", parentData: data, parentDataProperty: "flux", rootData })) {
        vErrors = vErrors === null ? validate152.errors : vErrors.concat(validate152.errors);
        errors6 = vErrors.length;
      }
    }
    if (data["helm-release"] !== void 0) {
      if (!validate171(data["helm-release"], { instancePath: instancePath + "/helm-release", parentData: data, parentDataProperty: "helm-release", rootData })) {
        vErrors = vErrors === null ? validate171.errors : vErrors.concat(validate171.errors);
        errors6 = vErrors.length;
      }
    }
    if (data.path !== void 0) {
      if (!validate156(data.path, { instancePath: instancePath + "/path", parentData: data, parentDataProperty: "path", rootData })) {
        vErrors = vErrors === null ? validate156.errors : vErrors.concat(validate156.errors);
        errors6 = vErrors.length;
      }
    }
  } else {
    vErrors = fault(vErrors, instancePath, { type: "object" }, "must be object");
    errors6++;
  }
  validate198.errors = vErrors;
  return errors6 === 0;
}
function validate203(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors6 = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.flux === void 0) {
      vErrors = fault(vErrors, instancePath, { missingProperty: "flux" }, "must have required property 'flux'");
      errors6++;
    }
    if (data["image-policy"] === void 0) {
      vErrors = fault(vErrors, instancePath, { missingProperty: "image-policy" }, "must have required property 'image-policy'");
      errors6++;
    }
    for (const key0 in data) {
      if (!(key0 === "flux" || key0 === "image-policy")) {
        vErrors = fault(vErrors, instancePath, { additionalProperty: key0 }, "must NOT have additional properties");
        errors6++;
      }
    }
    if (data.flux !== void 0) {
      if (!validate152(data.flux, { instancePath: instancePath + "/flux", parentData: data, parentDataProperty: "flux", rootData })) {
        vErrors = vErrors === null ? validate152.errors : vErrors.concat(validate152.errors);
        errors6 = vErrors.length;
      }
    }
    if (data["image-policy"] !== void 0) {
      let data1 = data["image-policy"];
      if (typeof data1 === "string") {
        if (func5(data1) > 500) {
          vErrors = fault(vErrors, instancePath + "/image-policy", { limit: 500 }, "must NOT have more than 500 characters");
          errors6++;
        }
        if (!pattern34.test(data1)) {
          vErrors = fault(vErrors, instancePath + "/image-policy", { pattern: "^[a-z0-9-]+:[a-z0-9.-]+$" }, 'must match pattern "^[a-z0-9-]+:[a-z0-9.-]+$"');
          errors6++;
        }
      } else {
        vErrors = fault(vErrors, instancePath + "/image-policy", { type: "string" }, "must be string");
        errors6++;
      }
    }
  } else {
    vErrors = fault(vErrors, instancePath, { type: "object" }, "must be object");
    errors6++;
  }
  validate203.errors = vErrors;
  return errors6 === 0;
}
function validate150(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors6 = 0;
  const _errs0 = errors6;
  let valid0 = false;
  const _errs1 = errors6;
  if (!validate151(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate151.errors : vErrors.concat(validate151.errors);
    errors6 = vErrors.length;
  }
  var _valid0 = _errs1 === errors6;
  valid0 = valid0 || _valid0;
  if (!valid0) {
    const _errs2 = errors6;
    if (!validate159(data, { instancePath, parentData, parentDataProperty, rootData })) {
      vErrors = vErrors === null ? validate159.errors : vErrors.concat(validate159.errors);
      errors6 = vErrors.length;
    }
    var _valid0 = _errs2 === errors6;
    valid0 = valid0 || _valid0;
    if (!valid0) {
      const _errs3 = errors6;
      if (!validate165(data, { instancePath, parentData, parentDataProperty, rootData })) {
        vErrors = vErrors === null ? validate165.errors : vErrors.concat(validate165.errors);
        errors6 = vErrors.length;
      }
      var _valid0 = _errs3 === errors6;
      valid0 = valid0 || _valid0;
      if (!valid0) {
        const _errs4 = errors6;
        if (!validate169(data, { instancePath, parentData, parentDataProperty, rootData })) {
          vErrors = vErrors === null ? validate169.errors : vErrors.concat(validate169.errors);
          errors6 = vErrors.length;
        }
        var _valid0 = _errs4 === errors6;
        valid0 = valid0 || _valid0;
        if (!valid0) {
          const _errs5 = errors6;
          if (!validate174(data, { instancePath, parentData, parentDataProperty, rootData })) {
            vErrors = vErrors === null ? validate174.errors : vErrors.concat(validate174.errors);
            errors6 = vErrors.length;
          }
          var _valid0 = _errs5 === errors6;
          valid0 = valid0 || _valid0;
          if (!valid0) {
            const _errs6 = errors6;
            if (!validate180(data, { instancePath, parentData, parentDataProperty, rootData })) {
              vErrors = vErrors === null ? validate180.errors : vErrors.concat(validate180.errors);
              errors6 = vErrors.length;
            }
            var _valid0 = _errs6 === errors6;
            valid0 = valid0 || _valid0;
            if (!valid0) {
              const _errs7 = errors6;
              if (!validate186(data, { instancePath, parentData, parentDataProperty, rootData })) {
                vErrors = vErrors === null ? validate186.errors : vErrors.concat(validate186.errors);
                errors6 = vErrors.length;
              }
              var _valid0 = _errs7 === errors6;
              valid0 = valid0 || _valid0;
              if (!valid0) {
                const _errs8 = errors6;
                if (!validate192(data, { instancePath, parentData, parentDataProperty, rootData })) {
                  vErrors = vErrors === null ? validate192.errors : vErrors.concat(validate192.errors);
                  errors6 = vErrors.length;
                }
                var _valid0 = _errs8 === errors6;
                valid0 = valid0 || _valid0;
                if (!valid0) {
                  const _errs9 = errors6;
                  if (!validate198(data, { instancePath, parentData, parentDataProperty, rootData })) {
                    vErrors = vErrors === null ? validate198.errors : vErrors.concat(validate198.errors);
                    errors6 = vErrors.length;
                  }
                  var _valid0 = _errs9 === errors6;
                  valid0 = valid0 || _valid0;
                  if (!valid0) {
                    const _errs10 = errors6;
                    if (!validate203(data, { instancePath, parentData, parentDataProperty, rootData })) {
                      vErrors = vErrors === null ? validate203.errors : vErrors.concat(validate203.errors);
                      errors6 = vErrors.length;
                    }
                    var _valid0 = _errs10 === errors6;
                    valid0 = valid0 || _valid0;
                  }
                }
              }
            }
          }
        }
      }
    }
  }
  if (!valid0) {
    vErrors = fault(vErrors, instancePath, {}, "must match a schema in anyOf");
    errors6++;
  } else {
    errors6 = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
  }
  validate150.errors = vErrors;
  return errors6 === 0;
}
function validate149(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors6 = 0;
  const _errs0 = errors6;
  let valid0 = false;
  const _errs1 = errors6;
  if (!validate150(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate150.errors : vErrors.concat(validate150.errors);
    errors6 = vErrors.length;
  }
  var _valid0 = _errs1 === errors6;
  valid0 = valid0 || _valid0;
  if (!valid0) {
    const _errs2 = errors6;
    if (Array.isArray(data)) {
      if (data.length > 20) {
        vErrors = fault(vErrors, instancePath, { limit: 20 }, "must NOT have more than 20 items");
        errors6++;
      }
      if (data.length < 1) {
        vErrors = fault(vErrors, instancePath, { limit: 1 }, "must NOT have fewer than 1 items");
        errors6++;
      }
      const len0 = data.length;
      for (let i0 = 0; i0 < len0; i0++) {
        if (!validate150(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData })) {
          vErrors = vErrors === null ? validate150.errors : vErrors.concat(validate150.errors);
          errors6 = vErrors.length;
        }
      }
    } else {
      vErrors = fault(vErrors, instancePath, { type: "array" }, "must be array");
      errors6++;
    }
    var _valid0 = _errs2 === errors6;
    valid0 = valid0 || _valid0;
  }
  if (!valid0) {
    vErrors = fault(vErrors, instancePath, {}, "must match a schema in anyOf");
    errors6++;
  } else {
    errors6 = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
  }
  validate149.errors = vErrors;
  return errors6 === 0;
}
function validate147(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors6 = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.image === void 0) {
      vErrors = fault(vErrors, instancePath, { missingProperty: "image" }, "must have required property 'image'");
      errors6++;
    }
    if (data.source === void 0) {
      vErrors = fault(vErrors, instancePath, { missingProperty: "source" }, "must have required property 'source'");
      errors6++;
    }
    if (data.targets === void 0) {
      vErrors = fault(vErrors, instancePath, { missingProperty: "targets" }, "must have required property 'targets'");
      errors6++;
    }
    for (const key0 in data) {
      if (!(key0 === "image" || key0 === "source" || key0 === "targets")) {
        vErrors = fault(vErrors, instancePath, { additionalProperty: key0 }, "must NOT have additional properties");
        errors6++;
      }
    }
    if (data.image !== void 0) {
      let data0 = data.image;
      if (typeof data0 === "string") {
        if (!pattern27.test(data0)) {
          vErrors = fault(vErrors, instancePath + "/image", { pattern: "^[a-z0-9.-]+(:[0-9]{1,5})?(/[a-z0-9]+([._-]+[a-z0-9]+)*)+$" }, 'must match pattern "^[a-z0-9.-]+(:[0-9]{1,5})?(/[a-z0-9]+([._-]+[a-z0-9]+)*)+$"');
          errors6++;
        }
      } else {
        vErrors = fault(vErrors, instancePath + "/image", { type: "string" }, "must be string");
        errors6++;
      }
    }
    if (data.source !== void 0) {
      if (!validate66(data.source, { instancePath: instancePath + "/source", parentData: data, parentDataProperty: "source", rootData })) {
        vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
        errors6 = vErrors.length;
      }
    }
    if (data.targets !== void 0) {
      let data2 = data.targets;
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
        if (Object.keys(data2).length < 1) {
          vErrors = fault(vErrors, instancePath + "/targets", { limit: 1 }, "must NOT have fewer than 1 properties");
          errors6++;
        }
        for (const key1 in data2) {
          const _errs7 = errors6;
          if (typeof key1 === "string") {
            if (!pattern6.test(key1)) {
              vErrors = fault(vErrors, instancePath + "/targets", { pattern: "^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$" }, 'must match pattern "^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"');
              errors6++;
            }
          } else {
            vErrors = fault(vErrors, instancePath + "/targets", { type: "string" }, "must be string");
            errors6++;
          }
          var valid1 = _errs7 === errors6;
          if (!valid1) {
            vErrors = fault(vErrors, instancePath + "/targets", { propertyName: key1 }, "property name must be valid");
            errors6++;
          }
        }
        for (const key2 in data2) {
          if (!validate149(data2[key2], { instancePath: instancePath + "/targets/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data2, parentDataProperty: key2, rootData })) {
            vErrors = vErrors === null ? validate149.errors : vErrors.concat(validate149.errors);
            errors6 = vErrors.length;
          }
        }
      } else {
        vErrors = fault(vErrors, instancePath + "/targets", { type: "object" }, "must be object");
        errors6++;
      }
    }
  } else {
    vErrors = fault(vErrors, instancePath, { type: "object" }, "must be object");
    errors6++;
  }
  validate147.errors = vErrors;
  return errors6 === 0;
}
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors6 = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.version === void 0) {
      vErrors = fault(vErrors, instancePath, { missingProperty: "version" }, "must have required property 'version'");
      errors6++;
    }
    if (data.trust === void 0) {
      vErrors = fault(vErrors, instancePath, { missingProperty: "trust" }, "must have required property 'trust'");
      errors6++;
    }
    if (data.evidence === void 0) {
      vErrors = fault(vErrors, instancePath, { missingProperty: "evidence" }, "must have required property 'evidence'");
      errors6++;
    }
    if (data.environments === void 0) {
      vErrors = fault(vErrors, instancePath, { missingProperty: "environments" }, "must have required property 'environments'");
      errors6++;
    }
    if (data.services === void 0) {
      vErrors = fault(vErrors, instancePath, { missingProperty: "services" }, "must have required property 'services'");
      errors6++;
    }
    for (const key0 in data) {
      if (!func2.call(schema6.properties, key0)) {
        vErrors = fault(vErrors, instancePath, { additionalProperty: key0 }, "must NOT have additional properties");
        errors6++;
      }
    }
    if (data.version !== void 0) {
      if (1 !== data.version) {
        vErrors = fault(vErrors, instancePath + "/version", { allowedValue: 1 }, "must be equal to constant");
        errors6++;
      }
    }
    if (data["promotion-statement"] !== void 0) {
      if (!validate22(data["promotion-statement"], { instancePath: instancePath + "/promotion-statement", parentData: data, parentDataProperty: "promotion-statement", rootData })) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
        errors6 = vErrors.length;
      }
    }
    if (data["rollback-statement"] !== void 0) {
      if (!validate22(data["rollback-statement"], { instancePath: instancePath + "/rollback-statement", parentData: data, parentDataProperty: "rollback-statement", rootData })) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
        errors6 = vErrors.length;
      }
    }
    if (data.trust !== void 0) {
      if (!validate25(data.trust, { instancePath: instancePath + "/trust", parentData: data, parentDataProperty: "trust", rootData })) {
        vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
        errors6 = vErrors.length;
      }
    }
    if (data.evidence !== void 0) {
      let data4 = data.evidence;
      if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
        if (Object.keys(data4).length < 1) {
          vErrors = fault(vErrors, instancePath + "/evidence", { limit: 1 }, "must NOT have fewer than 1 properties");
          errors6++;
        }
        for (const key1 in data4) {
          const _errs8 = errors6;
          if (typeof key1 === "string") {
            if (!pattern6.test(key1)) {
              vErrors = fault(vErrors, instancePath + "/evidence", { pattern: "^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$" }, 'must match pattern "^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"');
              errors6++;
            }
          } else {
            vErrors = fault(vErrors, instancePath + "/evidence", { type: "string" }, "must be string");
            errors6++;
          }
          var valid1 = _errs8 === errors6;
          if (!valid1) {
            vErrors = fault(vErrors, instancePath + "/evidence", { propertyName: key1 }, "property name must be valid");
            errors6++;
          }
        }
        for (const key2 in data4) {
          let data5 = data4[key2];
          if (Array.isArray(data5)) {
            if (data5.length < 1) {
              vErrors = fault(vErrors, instancePath + "/evidence/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), { limit: 1 }, "must NOT have fewer than 1 items");
              errors6++;
            }
            const len0 = data5.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data6 = data5[i0];
              const _errs14 = errors6;
              let valid5 = false;
              const _errs15 = errors6;
              if (!validate79(data6, { instancePath: instancePath + "/evidence/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i0, parentData: data5, parentDataProperty: i0, rootData })) {
                vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
                errors6 = vErrors.length;
              }
              var _valid0 = _errs15 === errors6;
              valid5 = valid5 || _valid0;
              if (!valid5) {
                const _errs16 = errors6;
                if (!validate81(data6, { instancePath: instancePath + "/evidence/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i0, parentData: data5, parentDataProperty: i0, rootData })) {
                  vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
                  errors6 = vErrors.length;
                }
                var _valid0 = _errs16 === errors6;
                valid5 = valid5 || _valid0;
              }
              if (!valid5) {
                vErrors = fault(vErrors, instancePath + "/evidence/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i0, {}, "must match a schema in anyOf");
                errors6++;
              } else {
                errors6 = _errs14;
                if (vErrors !== null) {
                  if (_errs14) {
                    vErrors.length = _errs14;
                  } else {
                    vErrors = null;
                  }
                }
              }
            }
          } else {
            vErrors = fault(vErrors, instancePath + "/evidence/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), { type: "array" }, "must be array");
            errors6++;
          }
        }
      } else {
        vErrors = fault(vErrors, instancePath + "/evidence", { type: "object" }, "must be object");
        errors6++;
      }
    }
    if (data["change-management"] !== void 0) {
      if (!validate90(data["change-management"], { instancePath: instancePath + "/change-management", parentData: data, parentDataProperty: "change-management", rootData })) {
        vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors);
        errors6 = vErrors.length;
      }
    }
    if (data.notifications !== void 0) {
      if (!validate95(data.notifications, { instancePath: instancePath + "/notifications", parentData: data, parentDataProperty: "notifications", rootData })) {
        vErrors = vErrors === null ? validate95.errors : vErrors.concat(validate95.errors);
        errors6 = vErrors.length;
      }
    }
    if (data.people !== void 0) {
      let data9 = data.people;
      if (Array.isArray(data9)) {
        if (data9.length < 1) {
          vErrors = fault(vErrors, instancePath + "/people", { limit: 1 }, "must NOT have fewer than 1 items");
          errors6++;
        }
        const len1 = data9.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate100(data9[i1], { instancePath: instancePath + "/people/" + i1, parentData: data9, parentDataProperty: i1, rootData })) {
            vErrors = vErrors === null ? validate100.errors : vErrors.concat(validate100.errors);
            errors6 = vErrors.length;
          }
        }
      } else {
        vErrors = fault(vErrors, instancePath + "/people", { type: "array" }, "must be array");
        errors6++;
      }
    }
    if (data.calendars !== void 0) {
      let data11 = data.calendars;
      if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
        for (const key3 in data11) {
          const _errs24 = errors6;
          if (typeof key3 === "string") {
            if (!pattern6.test(key3)) {
              vErrors = fault(vErrors, instancePath + "/calendars", { pattern: "^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$" }, 'must match pattern "^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"');
              errors6++;
            }
          } else {
            vErrors = fault(vErrors, instancePath + "/calendars", { type: "string" }, "must be string");
            errors6++;
          }
          var valid8 = _errs24 === errors6;
          if (!valid8) {
            vErrors = fault(vErrors, instancePath + "/calendars", { propertyName: key3 }, "property name must be valid");
            errors6++;
          }
        }
        for (const key4 in data11) {
          if (!validate104(data11[key4], { instancePath: instancePath + "/calendars/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data11, parentDataProperty: key4, rootData })) {
            vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors);
            errors6 = vErrors.length;
          }
        }
      } else {
        vErrors = fault(vErrors, instancePath + "/calendars", { type: "object" }, "must be object");
        errors6++;
      }
    }
    if (data.environments !== void 0) {
      let data13 = data.environments;
      if (Array.isArray(data13)) {
        if (data13.length < 1) {
          vErrors = fault(vErrors, instancePath + "/environments", { limit: 1 }, "must NOT have fewer than 1 items");
          errors6++;
        }
        const len2 = data13.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (!validate115(data13[i2], { instancePath: instancePath + "/environments/" + i2, parentData: data13, parentDataProperty: i2, rootData })) {
            vErrors = vErrors === null ? validate115.errors : vErrors.concat(validate115.errors);
            errors6 = vErrors.length;
          }
        }
      } else {
        vErrors = fault(vErrors, instancePath + "/environments", { type: "array" }, "must be array");
        errors6++;
      }
    }
    if (data.services !== void 0) {
      let data15 = data.services;
      if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
        if (Object.keys(data15).length < 1) {
          vErrors = fault(vErrors, instancePath + "/services", { limit: 1 }, "must NOT have fewer than 1 properties");
          errors6++;
        }
        for (const key5 in data15) {
          const _errs33 = errors6;
          if (typeof key5 === "string") {
            if (!pattern6.test(key5)) {
              vErrors = fault(vErrors, instancePath + "/services", { pattern: "^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$" }, 'must match pattern "^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"');
              errors6++;
            }
          } else {
            vErrors = fault(vErrors, instancePath + "/services", { type: "string" }, "must be string");
            errors6++;
          }
          var valid12 = _errs33 === errors6;
          if (!valid12) {
            vErrors = fault(vErrors, instancePath + "/services", { propertyName: key5 }, "property name must be valid");
            errors6++;
          }
        }
        for (const key6 in data15) {
          if (!validate147(data15[key6], { instancePath: instancePath + "/services/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data15, parentDataProperty: key6, rootData })) {
            vErrors = vErrors === null ? validate147.errors : vErrors.concat(validate147.errors);
            errors6 = vErrors.length;
          }
        }
      } else {
        vErrors = fault(vErrors, instancePath + "/services", { type: "object" }, "must be object");
        errors6++;
      }
    }
  } else {
    vErrors = fault(vErrors, instancePath, { type: "object" }, "must be object");
    errors6++;
  }
  validate21.errors = vErrors;
  return errors6 === 0;
}
function validate210(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors6 = 0;
  const _errs0 = errors6;
  let valid0 = false;
  const _errs1 = errors6;
  if (!validate150(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate150.errors : vErrors.concat(validate150.errors);
    errors6 = vErrors.length;
  }
  var _valid0 = _errs1 === errors6;
  valid0 = valid0 || _valid0;
  if (!valid0) {
    const _errs2 = errors6;
    if (Array.isArray(data)) {
      if (data.length > 20) {
        vErrors = fault(vErrors, instancePath, { limit: 20 }, "must NOT have more than 20 items");
        errors6++;
      }
      if (data.length < 1) {
        vErrors = fault(vErrors, instancePath, { limit: 1 }, "must NOT have fewer than 1 items");
        errors6++;
      }
      const len0 = data.length;
      for (let i0 = 0; i0 < len0; i0++) {
        if (!validate150(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData })) {
          vErrors = vErrors === null ? validate150.errors : vErrors.concat(validate150.errors);
          errors6 = vErrors.length;
        }
      }
    } else {
      vErrors = fault(vErrors, instancePath, { type: "array" }, "must be array");
      errors6++;
    }
    var _valid0 = _errs2 === errors6;
    valid0 = valid0 || _valid0;
  }
  if (!valid0) {
    vErrors = fault(vErrors, instancePath, {}, "must match a schema in anyOf");
    errors6++;
  } else {
    errors6 = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
  }
  validate210.errors = vErrors;
  return errors6 === 0;
}
var import_ucs2length, import_equal, validate, schema6, func2, schema7, schema8, pattern0, pattern1, pattern12, pattern2, pattern3, pattern4, pattern5, schema18, func5, func0, pattern6, pattern8, schema22, pattern9, pattern7, pattern10, pattern11, schema30, schema31, pattern14, schema34, pattern15, pattern16, pattern17, pattern18, schema36, pattern19, pattern20, pattern22, schema44, schema45, pattern23, schema48, schema49, schema50, schema51, pattern24, pattern25, pattern27, pattern30, pattern31, schema61, pattern33, pattern32, pattern34, validateTargets;
var init_schema_validator = __esm({
  "packages/policy/src/schema-validator.ts"() {
    "use strict";
    import_ucs2length = __toESM(require_ucs2length(), 1);
    import_equal = __toESM(require_equal(), 1);
    validate = validate21;
    schema6 = { "$schema": "http://json-schema.org/draft-07/schema#", "$id": "delivery-policy.schema.json", "type": "object", "additionalProperties": false, "required": ["version", "trust", "evidence", "environments", "services"], "properties": { "version": { "const": 1 }, "promotion-statement": { "$ref": "#/definitions/part0" }, "rollback-statement": { "$ref": "#/definitions/part0" }, "trust": { "$ref": "#/definitions/part22" }, "evidence": { "type": "object", "minProperties": 1, "propertyNames": { "type": "string", "pattern": "^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$", "description": "Lower-case letters, digits and hyphens." }, "additionalProperties": { "type": "array", "minItems": 1, "items": { "anyOf": [{ "$ref": "#/definitions/part23" }, { "$ref": "#/definitions/part25" }] } } }, "change-management": { "$ref": "#/definitions/part27" }, "notifications": { "$ref": "#/definitions/part29" }, "people": { "type": "array", "minItems": 1, "items": { "$ref": "#/definitions/part31" } }, "calendars": { "type": "object", "propertyNames": { "type": "string", "pattern": "^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$", "description": "Lower-case letters, digits and hyphens." }, "additionalProperties": { "$ref": "#/definitions/part36" } }, "environments": { "type": "array", "minItems": 1, "items": { "$ref": "#/definitions/part45" } }, "services": { "type": "object", "minProperties": 1, "propertyNames": { "type": "string", "pattern": "^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$", "description": "Lower-case letters, digits and hyphens." }, "additionalProperties": { "$ref": "#/definitions/part46" } } }, "definitions": { "kustomize": { "$ref": "#/definitions/part50" }, "yaml": { "$ref": "#/definitions/part52" }, "helmValues": { "$ref": "#/definitions/part53" }, "workload": { "$ref": "#/definitions/part55" }, "argocdKustomize": { "$ref": "#/definitions/part56" }, "argocdParameters": { "$ref": "#/definitions/part57" }, "argocdValues": { "$ref": "#/definitions/part58" }, "argocdElement": { "$ref": "#/definitions/part59" }, "fluxRelease": { "$ref": "#/definitions/part60" }, "fluxPolicy": { "$ref": "#/definitions/part61" }, "target": { "anyOf": [{ "$ref": "#/definitions/kustomize" }, { "$ref": "#/definitions/yaml" }, { "$ref": "#/definitions/helmValues" }, { "$ref": "#/definitions/workload" }, { "$ref": "#/definitions/argocdKustomize" }, { "$ref": "#/definitions/argocdParameters" }, { "$ref": "#/definitions/argocdValues" }, { "$ref": "#/definitions/argocdElement" }, { "$ref": "#/definitions/fluxRelease" }, { "$ref": "#/definitions/fluxPolicy" }] }, "targets": { "anyOf": [{ "$ref": "#/definitions/target" }, { "type": "array", "minItems": 1, "maxItems": 20, "items": { "$ref": "#/definitions/target" } }] }, "part0": { "enum": ["required", "optional"] }, "part1": { "type": "string", "pattern": "^(?!/)(?!.*(?:^|/)\\.{1,2}(?:/|$))(?!.*//)[A-Za-z0-9._/@+-]{1,500}(?<!/)$" }, "part2": { "type": "string", "pattern": "^[A-Za-z0-9][A-Za-z0-9-]{0,38}/[A-Za-z0-9._-]{1,100}/\\.github/workflows/[A-Za-z0-9._-]+\\.ya?ml$" }, "part3": { "type": "string", "pattern": "^refs/(heads|tags)/[A-Za-z0-9._/*-]{1,200}$" }, "part4": { "type": "string", "pattern": "^[0-9a-f]{40}$" }, "part5": { "anyOf": [{ "$ref": "#/definitions/part3" }, { "$ref": "#/definitions/part4" }] }, "part6": { "type": "array", "minItems": 1, "items": { "$ref": "#/definitions/part5" } }, "part7": { "type": "array", "items": { "$ref": "#/definitions/part4" } }, "part8": { "type": "object", "additionalProperties": false, "required": ["workflow", "refs"], "properties": { "workflow": { "$ref": "#/definitions/part2" }, "refs": { "$ref": "#/definitions/part6" }, "digests": { "$ref": "#/definitions/part7" } } }, "part9": { "type": "array", "minItems": 1, "items": { "$ref": "#/definitions/part8" } }, "part10": { "type": "string", "pattern": "^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$" }, "part11": { "type": "string", "pattern": "^sha256:[0-9a-f]{64}$" }, "part12": { "type": "array", "minItems": 1, "uniqueItems": true, "items": { "$ref": "#/definitions/part10" } }, "part13": { "enum": ["required", "none"] }, "part14": { "type": "string", "pattern": "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(Z|[+-]\\d\\d:\\d\\d)$" }, "part15": { "type": "object", "additionalProperties": false, "required": ["name", "from", "until"], "properties": { "name": { "$ref": "#/definitions/part10" }, "public-key": { "type": "string", "pattern": "^\\s*-----BEGIN ", "maxLength": 4e3 }, "file": { "$ref": "#/definitions/part1" }, "id": { "$ref": "#/definitions/part11" }, "services": { "$ref": "#/definitions/part12" }, "decisions": { "type": "array", "minItems": 1, "uniqueItems": true, "items": { "enum": ["promotion", "withdrawal"] } }, "transparency-log": { "$ref": "#/definitions/part13" }, "timestamp": { "$ref": "#/definitions/part13" }, "from": { "$ref": "#/definitions/part14" }, "until": { "$ref": "#/definitions/part14" } } }, "part16": { "type": "string", "pattern": "^[A-Za-z0-9][A-Za-z0-9-]{0,38}/[A-Za-z0-9._-]{1,100}$" }, "part17": { "type": "string", "pattern": "^[0-9]{1,20}$" }, "part18": { "type": "array", "minItems": 1, "items": { "$ref": "#/definitions/part3" } }, "part19": { "type": "object", "additionalProperties": false, "required": ["repository", "repository-id", "refs"], "properties": { "repository": { "$ref": "#/definitions/part16" }, "repository-id": { "$ref": "#/definitions/part17" }, "refs": { "$ref": "#/definitions/part18" } } }, "part20": { "type": "object", "additionalProperties": false, "required": ["workflow", "refs"], "properties": { "workflow": { "$ref": "#/definitions/part2" }, "refs": { "$ref": "#/definitions/part6" }, "digests": { "$ref": "#/definitions/part7" }, "source": { "$ref": "#/definitions/part19" } } }, "part21": { "type": "array", "minItems": 1, "items": { "$ref": "#/definitions/part20" } }, "part22": { "type": "object", "additionalProperties": false, "properties": { "issuer": { "type": "string", "pattern": "^https?://[^\\s/]+(/[^\\s]*)?$" }, "server": { "type": "string", "pattern": "^https?://[^\\s/]+$" }, "trusted-root": { "$ref": "#/definitions/part1" }, "sigstore": { "enum": ["public-good", "github", "none"] }, "builders": { "$ref": "#/definitions/part9" }, "keys": { "type": "array", "minItems": 1, "items": { "$ref": "#/definitions/part15" } }, "promoters": { "$ref": "#/definitions/part21" }, "withdrawers": { "$ref": "#/definitions/part21" }, "triggers": { "type": "array", "minItems": 1, "items": { "type": "string", "pattern": "^[a-z_]+$" } }, "runners": { "type": "array", "minItems": 1, "items": { "enum": ["github-hosted", "self-hosted"] } } } }, "part23": { "enum": ["signature", "provenance", "sbom", "gate", "tests", "summary"] }, "part24": { "type": "string", "pattern": "^[0-9]{1,6}(s|m|h|d)$" }, "part25": { "type": "object", "additionalProperties": false, "required": ["kind"], "properties": { "kind": { "$ref": "#/definitions/part23" }, "max-age": { "$ref": "#/definitions/part24" }, "policy-digests": { "type": "array", "minItems": 1, "uniqueItems": true, "items": { "$ref": "#/definitions/part11" } }, "formats": { "type": "array", "minItems": 1, "uniqueItems": true, "items": { "enum": ["cyclonedx", "spdx"] } }, "minimum-components": { "type": "integer", "minimum": 0, "maximum": 1e6 }, "minimum-tests": { "type": "integer", "minimum": 1, "maximum": 1e6 }, "environment": { "$ref": "#/definitions/part10" }, "builders": { "$ref": "#/definitions/part9" }, "source": { "$ref": "#/definitions/part19" } } }, "part26": { "type": "object", "additionalProperties": false, "required": ["instance", "audience", "type"], "properties": { "instance": { "type": "string", "pattern": "^(https://[A-Za-z0-9.-]+(:[0-9]{1,5})?|http://(127\\.0\\.0\\.1|localhost)(:[0-9]{1,5})?)/?$" }, "audience": { "type": "string", "pattern": "^[^\\s]{1,200}$" }, "type": { "enum": ["normal", "standard"] }, "template": { "type": "string", "pattern": "^[0-9a-f]{32}$" }, "planned": { "$ref": "#/definitions/part24" }, "fields": { "type": "object", "maxProperties": 20, "propertyNames": { "type": "string", "pattern": "^[a-z][a-z0-9_]{0,79}$" }, "additionalProperties": { "type": "string", "minLength": 1, "maxLength": 400 } } } }, "part27": { "type": "object", "additionalProperties": false, "required": ["servicenow"], "properties": { "servicenow": { "$ref": "#/definitions/part26" } } }, "part28": { "type": "object", "additionalProperties": false, "required": ["channel"], "properties": { "channel": { "type": "string", "pattern": "^[CG][A-Z0-9]{8,20}$" }, "environments": { "$ref": "#/definitions/part12" }, "events": { "type": "array", "minItems": 1, "uniqueItems": true, "items": { "enum": ["proposed", "emergency", "merged", "rollback", "undecided"] } } } }, "part29": { "type": "object", "additionalProperties": false, "required": ["slack"], "properties": { "slack": { "type": "array", "minItems": 1, "maxItems": 20, "items": { "$ref": "#/definitions/part28" } } } }, "part30": { "type": "string", "pattern": "^@?[A-Za-z0-9-]{1,39}$" }, "part31": { "type": "object", "additionalProperties": false, "required": ["accounts"], "properties": { "accounts": { "type": "array", "minItems": 2, "uniqueItems": true, "items": { "anyOf": [{ "$ref": "#/definitions/part30" }, { "type": "integer", "minimum": 1 }] } } } }, "part32": { "type": "string", "minLength": 1 }, "part33": { "type": "string", "pattern": "^\\d{4}-\\d\\d-\\d\\d$" }, "part34": { "type": "string", "minLength": 5, "maxLength": 300 }, "part35": { "type": "object", "additionalProperties": false, "required": ["first", "reason"], "properties": { "first": { "$ref": "#/definitions/part33" }, "last": { "$ref": "#/definitions/part33" }, "reason": { "$ref": "#/definitions/part34" } } }, "part36": { "type": "object", "additionalProperties": false, "required": ["zone", "closed"], "properties": { "zone": { "$ref": "#/definitions/part32" }, "closed": { "type": "array", "minItems": 1, "items": { "$ref": "#/definitions/part35" } } } }, "part37": { "type": "string", "pattern": "^(@?[A-Za-z0-9-]+/)?[A-Za-z0-9-]+$" }, "part38": { "type": "array", "minItems": 1, "uniqueItems": true, "items": { "$ref": "#/definitions/part37" } }, "part39": { "type": "object", "additionalProperties": false, "required": ["count"], "properties": { "count": { "type": "integer", "minimum": 1, "maximum": 10 }, "from": { "$ref": "#/definitions/part38" }, "independent": { "enum": [true, false, "proven"] } } }, "part40": { "enum": ["enforced", "reported"] }, "part41": { "type": "object", "additionalProperties": false, "properties": { "merge": { "enum": ["direct", "auto", "reviewed"] }, "soak": { "$ref": "#/definitions/part24" }, "reach": { "enum": ["last-good", "any-good"] }, "evidence-age": { "$ref": "#/definitions/part40" }, "windows": { "$ref": "#/definitions/part40" } } }, "part42": { "type": "object", "additionalProperties": false, "required": ["skip", "approvers", "for"], "properties": { "skip": { "type": "array", "minItems": 1, "uniqueItems": true, "items": { "enum": ["soak", "window", "change"] } }, "approvers": { "$ref": "#/definitions/part38" }, "for": { "$ref": "#/definitions/part24" } } }, "part43": { "type": "object", "additionalProperties": false, "required": ["days", "from", "to", "zone"], "properties": { "days": { "type": "array", "minItems": 1, "uniqueItems": true, "items": { "enum": ["mon", "tue", "wed", "thu", "fri", "sat", "sun"] } }, "from": { "type": "string", "pattern": "^([01][0-9]|2[0-3]):[0-5][0-9]$" }, "to": { "type": "string", "pattern": "^(([01][0-9]|2[0-3]):[0-5][0-9]|24:00)$" }, "zone": { "$ref": "#/definitions/part32" } } }, "part44": { "type": "object", "additionalProperties": false, "required": ["from", "to", "reason"], "properties": { "from": { "$ref": "#/definitions/part14" }, "to": { "$ref": "#/definitions/part14" }, "reason": { "$ref": "#/definitions/part34" } } }, "part45": { "type": "object", "additionalProperties": false, "required": ["name", "merge", "evidence"], "properties": { "name": { "$ref": "#/definitions/part10" }, "merge": { "enum": ["direct", "auto", "queue", "reviewed"] }, "evidence": { "$ref": "#/definitions/part10" }, "soak": { "$ref": "#/definitions/part24" }, "approvals": { "anyOf": [{ "type": "integer", "minimum": 0, "maximum": 10 }, { "$ref": "#/definitions/part39" }] }, "rollback": { "$ref": "#/definitions/part41" }, "reviewers": { "type": "array", "items": { "$ref": "#/definitions/part37" } }, "assignees": { "type": "array", "minItems": 1, "maxItems": 10, "uniqueItems": true, "items": { "$ref": "#/definitions/part30" } }, "milestone": { "type": "string", "minLength": 1, "maxLength": 255 }, "emergency": { "$ref": "#/definitions/part42" }, "windows": { "type": "array", "minItems": 1, "items": { "$ref": "#/definitions/part43" } }, "calendars": { "type": "array", "uniqueItems": true, "items": { "$ref": "#/definitions/part10" } }, "change": { "enum": ["required"] }, "freezes": { "type": "array", "items": { "$ref": "#/definitions/part44" } } } }, "part46": { "type": "object", "additionalProperties": false, "required": ["image", "source", "targets"], "properties": { "image": { "type": "string", "pattern": "^[a-z0-9.-]+(:[0-9]{1,5})?(/[a-z0-9]+([._-]+[a-z0-9]+)*)+$" }, "source": { "$ref": "#/definitions/part19" }, "targets": { "type": "object", "minProperties": 1, "propertyNames": { "type": "string", "pattern": "^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$", "description": "Lower-case letters, digits and hyphens." }, "additionalProperties": { "$ref": "#/definitions/targets" } } } }, "part47": { "type": "string", "pattern": "^(?!/)(?!.*(?:^|/)\\.{1,2}(?:/|$))(?!.*//)[A-Za-z0-9._/@+-]{1,500}(?<!/)$", "maxLength": 500 }, "part48": { "type": "string", "pattern": "^\\S(.*\\S)?$", "maxLength": 500 }, "part49": { "type": "string", "pattern": "^(\\[[^\\]]+\\]|[^.\\s\\[\\]]+)(\\.(\\[[^\\]]+\\]|[^.\\s\\[\\]]+))*$", "maxLength": 500 }, "part50": { "type": "object", "additionalProperties": false, "required": ["kustomize", "image"], "properties": { "kustomize": { "$ref": "#/definitions/part47" }, "image": { "$ref": "#/definitions/part48" }, "path": { "$ref": "#/definitions/part49" } } }, "part51": { "enum": ["digest", "hex", "tag", "reference"] }, "part52": { "type": "object", "additionalProperties": false, "required": ["yaml", "path"], "properties": { "yaml": { "$ref": "#/definitions/part47" }, "path": { "$ref": "#/definitions/part49" }, "form": { "$ref": "#/definitions/part51" } } }, "part53": { "type": "object", "additionalProperties": false, "required": ["helm-values", "path"], "properties": { "helm-values": { "$ref": "#/definitions/part47" }, "path": { "$ref": "#/definitions/part49" } } }, "part54": { "type": "string", "pattern": "^[A-Za-z0-9]([A-Za-z0-9._-]{0,251}[A-Za-z0-9])?$", "maxLength": 500 }, "part55": { "type": "object", "additionalProperties": false, "required": ["manifest", "workload", "container"], "properties": { "manifest": { "$ref": "#/definitions/part47" }, "workload": { "type": "string", "pattern": "^[A-Za-z]+/[a-z0-9.-]+$", "maxLength": 500 }, "container": { "$ref": "#/definitions/part54" } } }, "part56": { "type": "object", "additionalProperties": false, "required": ["argocd", "kustomize-image"], "properties": { "argocd": { "$ref": "#/definitions/part47" }, "kustomize-image": { "$ref": "#/definitions/part48" }, "application": { "$ref": "#/definitions/part54" }, "source": { "$ref": "#/definitions/part49" } } }, "part57": { "type": "object", "additionalProperties": false, "required": ["argocd", "helm-parameters"], "properties": { "argocd": { "$ref": "#/definitions/part47" }, "helm-parameters": { "$ref": "#/definitions/part48" }, "application": { "$ref": "#/definitions/part54" }, "source": { "$ref": "#/definitions/part49" } } }, "part58": { "type": "object", "additionalProperties": false, "required": ["argocd", "values"], "properties": { "argocd": { "$ref": "#/definitions/part47" }, "values": { "$ref": "#/definitions/part49" }, "application": { "$ref": "#/definitions/part54" }, "source": { "$ref": "#/definitions/part49" } } }, "part59": { "type": "object", "additionalProperties": false, "required": ["argocd", "element", "path"], "properties": { "argocd": { "$ref": "#/definitions/part47" }, "element": { "type": "object", "minProperties": 1, "maxProperties": 1, "additionalProperties": { "type": "string", "minLength": 1, "maxLength": 300 } }, "path": { "$ref": "#/definitions/part49" }, "application": { "$ref": "#/definitions/part54" }, "form": { "$ref": "#/definitions/part51" } } }, "part60": { "type": "object", "additionalProperties": false, "required": ["flux", "helm-release", "path"], "properties": { "flux": { "$ref": "#/definitions/part47" }, "helm-release": { "$ref": "#/definitions/part54" }, "path": { "$ref": "#/definitions/part49" } } }, "part61": { "type": "object", "additionalProperties": false, "required": ["flux", "image-policy"], "properties": { "flux": { "$ref": "#/definitions/part47" }, "image-policy": { "type": "string", "pattern": "^[a-z0-9-]+:[a-z0-9.-]+$", "maxLength": 500 } } } } };
    func2 = Object.prototype.hasOwnProperty;
    schema7 = { "enum": ["required", "optional"] };
    schema8 = { "type": "object", "additionalProperties": false, "properties": { "issuer": { "type": "string", "pattern": "^https?://[^\\s/]+(/[^\\s]*)?$" }, "server": { "type": "string", "pattern": "^https?://[^\\s/]+$" }, "trusted-root": { "$ref": "#/definitions/part1" }, "sigstore": { "enum": ["public-good", "github", "none"] }, "builders": { "$ref": "#/definitions/part9" }, "keys": { "type": "array", "minItems": 1, "items": { "$ref": "#/definitions/part15" } }, "promoters": { "$ref": "#/definitions/part21" }, "withdrawers": { "$ref": "#/definitions/part21" }, "triggers": { "type": "array", "minItems": 1, "items": { "type": "string", "pattern": "^[a-z_]+$" } }, "runners": { "type": "array", "minItems": 1, "items": { "enum": ["github-hosted", "self-hosted"] } } } };
    pattern0 = new RegExp("^https?://[^\\s/]+(/[^\\s]*)?$", "u");
    pattern1 = new RegExp("^https?://[^\\s/]+$", "u");
    pattern12 = new RegExp("^[a-z_]+$", "u");
    pattern2 = new RegExp("^(?!/)(?!.*(?:^|/)\\.{1,2}(?:/|$))(?!.*//)[A-Za-z0-9._/@+-]{1,500}(?<!/)$", "u");
    pattern3 = new RegExp("^[A-Za-z0-9][A-Za-z0-9-]{0,38}/[A-Za-z0-9._-]{1,100}/\\.github/workflows/[A-Za-z0-9._-]+\\.ya?ml$", "u");
    pattern4 = new RegExp("^refs/(heads|tags)/[A-Za-z0-9._/*-]{1,200}$", "u");
    pattern5 = new RegExp("^[0-9a-f]{40}$", "u");
    schema18 = { "type": "object", "additionalProperties": false, "required": ["name", "from", "until"], "properties": { "name": { "$ref": "#/definitions/part10" }, "public-key": { "type": "string", "pattern": "^\\s*-----BEGIN ", "maxLength": 4e3 }, "file": { "$ref": "#/definitions/part1" }, "id": { "$ref": "#/definitions/part11" }, "services": { "$ref": "#/definitions/part12" }, "decisions": { "type": "array", "minItems": 1, "uniqueItems": true, "items": { "enum": ["promotion", "withdrawal"] } }, "transparency-log": { "$ref": "#/definitions/part13" }, "timestamp": { "$ref": "#/definitions/part13" }, "from": { "$ref": "#/definitions/part14" }, "until": { "$ref": "#/definitions/part14" } } };
    func5 = import_ucs2length.default.default ?? import_ucs2length.default;
    func0 = import_equal.default.default ?? import_equal.default;
    pattern6 = new RegExp("^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$", "u");
    pattern8 = new RegExp("^sha256:[0-9a-f]{64}$", "u");
    schema22 = { "enum": ["required", "none"] };
    pattern9 = new RegExp("^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(Z|[+-]\\d\\d:\\d\\d)$", "u");
    pattern7 = new RegExp("^\\s*-----BEGIN ", "u");
    pattern10 = new RegExp("^[A-Za-z0-9][A-Za-z0-9-]{0,38}/[A-Za-z0-9._-]{1,100}$", "u");
    pattern11 = new RegExp("^[0-9]{1,20}$", "u");
    schema30 = { "enum": ["signature", "provenance", "sbom", "gate", "tests", "summary"] };
    schema31 = { "type": "object", "additionalProperties": false, "required": ["kind"], "properties": { "kind": { "$ref": "#/definitions/part23" }, "max-age": { "$ref": "#/definitions/part24" }, "policy-digests": { "type": "array", "minItems": 1, "uniqueItems": true, "items": { "$ref": "#/definitions/part11" } }, "formats": { "type": "array", "minItems": 1, "uniqueItems": true, "items": { "enum": ["cyclonedx", "spdx"] } }, "minimum-components": { "type": "integer", "minimum": 0, "maximum": 1e6 }, "minimum-tests": { "type": "integer", "minimum": 1, "maximum": 1e6 }, "environment": { "$ref": "#/definitions/part10" }, "builders": { "$ref": "#/definitions/part9" }, "source": { "$ref": "#/definitions/part19" } } };
    pattern14 = new RegExp("^[0-9]{1,6}(s|m|h|d)$", "u");
    schema34 = { "type": "object", "additionalProperties": false, "required": ["instance", "audience", "type"], "properties": { "instance": { "type": "string", "pattern": "^(https://[A-Za-z0-9.-]+(:[0-9]{1,5})?|http://(127\\.0\\.0\\.1|localhost)(:[0-9]{1,5})?)/?$" }, "audience": { "type": "string", "pattern": "^[^\\s]{1,200}$" }, "type": { "enum": ["normal", "standard"] }, "template": { "type": "string", "pattern": "^[0-9a-f]{32}$" }, "planned": { "$ref": "#/definitions/part24" }, "fields": { "type": "object", "maxProperties": 20, "propertyNames": { "type": "string", "pattern": "^[a-z][a-z0-9_]{0,79}$" }, "additionalProperties": { "type": "string", "minLength": 1, "maxLength": 400 } } } };
    pattern15 = new RegExp("^(https://[A-Za-z0-9.-]+(:[0-9]{1,5})?|http://(127\\.0\\.0\\.1|localhost)(:[0-9]{1,5})?)/?$", "u");
    pattern16 = new RegExp("^[^\\s]{1,200}$", "u");
    pattern17 = new RegExp("^[0-9a-f]{32}$", "u");
    pattern18 = new RegExp("^[a-z][a-z0-9_]{0,79}$", "u");
    schema36 = { "type": "object", "additionalProperties": false, "required": ["channel"], "properties": { "channel": { "type": "string", "pattern": "^[CG][A-Z0-9]{8,20}$" }, "environments": { "$ref": "#/definitions/part12" }, "events": { "type": "array", "minItems": 1, "uniqueItems": true, "items": { "enum": ["proposed", "emergency", "merged", "rollback", "undecided"] } } } };
    pattern19 = new RegExp("^[CG][A-Z0-9]{8,20}$", "u");
    pattern20 = new RegExp("^@?[A-Za-z0-9-]{1,39}$", "u");
    pattern22 = new RegExp("^\\d{4}-\\d\\d-\\d\\d$", "u");
    schema44 = { "type": "object", "additionalProperties": false, "required": ["name", "merge", "evidence"], "properties": { "name": { "$ref": "#/definitions/part10" }, "merge": { "enum": ["direct", "auto", "queue", "reviewed"] }, "evidence": { "$ref": "#/definitions/part10" }, "soak": { "$ref": "#/definitions/part24" }, "approvals": { "anyOf": [{ "type": "integer", "minimum": 0, "maximum": 10 }, { "$ref": "#/definitions/part39" }] }, "rollback": { "$ref": "#/definitions/part41" }, "reviewers": { "type": "array", "items": { "$ref": "#/definitions/part37" } }, "assignees": { "type": "array", "minItems": 1, "maxItems": 10, "uniqueItems": true, "items": { "$ref": "#/definitions/part30" } }, "milestone": { "type": "string", "minLength": 1, "maxLength": 255 }, "emergency": { "$ref": "#/definitions/part42" }, "windows": { "type": "array", "minItems": 1, "items": { "$ref": "#/definitions/part43" } }, "calendars": { "type": "array", "uniqueItems": true, "items": { "$ref": "#/definitions/part10" } }, "change": { "enum": ["required"] }, "freezes": { "type": "array", "items": { "$ref": "#/definitions/part44" } } } };
    schema45 = { "type": "object", "additionalProperties": false, "required": ["count"], "properties": { "count": { "type": "integer", "minimum": 1, "maximum": 10 }, "from": { "$ref": "#/definitions/part38" }, "independent": { "enum": [true, false, "proven"] } } };
    pattern23 = new RegExp("^(@?[A-Za-z0-9-]+/)?[A-Za-z0-9-]+$", "u");
    schema48 = { "type": "object", "additionalProperties": false, "properties": { "merge": { "enum": ["direct", "auto", "reviewed"] }, "soak": { "$ref": "#/definitions/part24" }, "reach": { "enum": ["last-good", "any-good"] }, "evidence-age": { "$ref": "#/definitions/part40" }, "windows": { "$ref": "#/definitions/part40" } } };
    schema49 = { "enum": ["enforced", "reported"] };
    schema50 = { "type": "object", "additionalProperties": false, "required": ["skip", "approvers", "for"], "properties": { "skip": { "type": "array", "minItems": 1, "uniqueItems": true, "items": { "enum": ["soak", "window", "change"] } }, "approvers": { "$ref": "#/definitions/part38" }, "for": { "$ref": "#/definitions/part24" } } };
    schema51 = { "type": "object", "additionalProperties": false, "required": ["days", "from", "to", "zone"], "properties": { "days": { "type": "array", "minItems": 1, "uniqueItems": true, "items": { "enum": ["mon", "tue", "wed", "thu", "fri", "sat", "sun"] } }, "from": { "type": "string", "pattern": "^([01][0-9]|2[0-3]):[0-5][0-9]$" }, "to": { "type": "string", "pattern": "^(([01][0-9]|2[0-3]):[0-5][0-9]|24:00)$" }, "zone": { "$ref": "#/definitions/part32" } } };
    pattern24 = new RegExp("^([01][0-9]|2[0-3]):[0-5][0-9]$", "u");
    pattern25 = new RegExp("^(([01][0-9]|2[0-3]):[0-5][0-9]|24:00)$", "u");
    pattern27 = new RegExp("^[a-z0-9.-]+(:[0-9]{1,5})?(/[a-z0-9]+([._-]+[a-z0-9]+)*)+$", "u");
    pattern30 = new RegExp("^\\S(.*\\S)?$", "u");
    pattern31 = new RegExp("^(\\[[^\\]]+\\]|[^.\\s\\[\\]]+)(\\.(\\[[^\\]]+\\]|[^.\\s\\[\\]]+))*$", "u");
    schema61 = { "enum": ["digest", "hex", "tag", "reference"] };
    pattern33 = new RegExp("^[A-Za-z0-9]([A-Za-z0-9._-]{0,251}[A-Za-z0-9])?$", "u");
    pattern32 = new RegExp("^[A-Za-z]+/[a-z0-9.-]+$", "u");
    pattern34 = new RegExp("^[a-z0-9-]+:[a-z0-9.-]+$", "u");
    validateTargets = validate210;
  }
});

// packages/policy/src/delivery-policy.ts
async function parsePolicy(text4, name3) {
  if (last?.text === text4) return last.policy;
  const raw = parseYaml(text4, name3);
  const compiled = await Promise.resolve().then(() => (init_schema_validator(), schema_validator_exports));
  const validate2 = compiled.validate;
  if (!validate2(raw)) {
    throw invalid3(name3, schemaFaults(raw, validate2.errors ?? []), text4);
  }
  const faults = [];
  const policy = build(raw, faults);
  policy.digest = `sha256:${sha256Hex(text4)}`;
  if (faults.length > 0) throw invalid3(name3, faults, text4);
  last = { text: text4, policy };
  return policy;
}
async function withKeyFiles(policy, name3, read) {
  const faults = [];
  const keys = await readKeyFiles(policy.trust.keys, read, faults);
  if (faults.length > 0) throw invalid3(name3, faults);
  return { ...policy, trust: { ...policy.trust, keys } };
}
function build(raw, faults) {
  const names = raw.environments.map((environment) => environment.name);
  for (const name3 of new Set(names.filter((candidate, i) => names.indexOf(candidate) !== i))) {
    faults.push(`environments: "${name3}" stands twice`);
  }
  const calendars = Object.entries(raw.calendars ?? {}).map(([name3, calendar]) => {
    const known3 = isTimeZone(calendar.zone);
    if (!known3) faults.push(`calendars.${name3}: "${calendar.zone}" is not an IANA time zone`);
    return [name3, known3 ? closedDays(name3, calendar, faults) : []];
  });
  const closed = new Map(calendars);
  const environments = raw.environments.map((environment, i) => {
    const where = `environments.${environment.name}`;
    const set2 = raw.evidence[environment.evidence];
    if (!set2)
      faults.push(
        `${where}.evidence: there is no set "${environment.evidence}" under "evidence"; there are: ${Object.keys(raw.evidence).join(", ")}`
      );
    if (i > 0 && environment.merge === "direct")
      faults.push(`${where}.merge: only the first environment may be written directly`);
    const approvals = requiredApprovals(environment.approvals ?? 0);
    if (environment.merge === "direct" && approvals.count > 0)
      faults.push(`${where}.approvals: a direct commit has no approvals`);
    if (approvals.from.length > 0 && !approvals.from.some((entry2) => entry2.includes("/"))) {
      const people = new Set(approvals.from.map((login) => login.toLowerCase())).size;
      if (people < approvals.count)
        faults.push(
          `${where}.approvals: ${approvals.count} are asked for, and "from" names ${people} ${people === 1 ? "person" : "people"}, so that nothing could ever enter; name more, a team, or ask for fewer`
        );
    }
    if (i === 0 && environment.soak !== void 0)
      faults.push(`${where}.soak: the first environment has no rung below to soak in`);
    for (const window of environment.windows ?? []) {
      if (!isTimeZone(window.zone))
        faults.push(`${where}.windows: "${window.zone}" is not an IANA time zone`);
      if (window.from >= window.to)
        faults.push(
          `${where}.windows: "from" (${window.from}) must be before "to" (${window.to}); split a window that passes midnight`
        );
    }
    const freezes = (environment.freezes ?? []).map((freeze) => {
      const [from, to] = spanOf([freeze.from, freeze.to], "to", `${where}.freezes`, faults);
      return { from, to, reason: freeze.reason };
    });
    for (const calendar of environment.calendars ?? []) {
      const days = closed.get(calendar);
      if (!days)
        faults.push(
          `${where}.calendars: there is no calendar "${calendar}"; there are: ${[...closed.keys()].join(", ") || "none"}`
        );
      freezes.push(...days ?? []);
    }
    if (environment.change === "required" && !raw["change-management"])
      faults.push(`${where}.change: "required" needs "change-management"`);
    if (environment.change === "required" && i === 0)
      faults.push(`${where}.change: a release enters the first environment; only a promotion has a change`);
    return {
      name: environment.name,
      from: names[i - 1],
      merge: environment.merge,
      evidence: (set2 ?? []).map(
        (entry2) => requiredEvidence(typeof entry2 === "string" ? { kind: entry2 } : entry2, i, names, faults)
      ),
      soakSeconds: environment.soak === void 0 ? 0 : seconds(environment.soak),
      approvals,
      rollback: rollbackOf(environment),
      reviewers: environment.reviewers ?? [],
      assignees: (environment.assignees ?? []).map(withoutAt),
      milestone: environment.milestone,
      emergency: environment.emergency && {
        skip: environment.emergency.skip,
        approvers: environment.emergency.approvers.map(withoutAt),
        longestSeconds: seconds(environment.emergency.for)
      },
      windows: environment.windows ?? [],
      freezes,
      change: environment.change
    };
  });
  const services = {};
  const places = /* @__PURE__ */ new Map();
  const files = /* @__PURE__ */ new Map();
  for (const [name3, service2] of Object.entries(raw.services)) {
    const targets = {};
    for (const [environment, target] of Object.entries(service2.targets)) {
      const where = `services.${name3}.targets.${environment}`;
      if (!names.includes(environment))
        faults.push(`${where}: there is no environment "${environment}"; there are: ${names.join(", ")}`);
      const values = buildTargets(target);
      for (const value of values) {
        const place = JSON.stringify(value);
        const other = places.get(place);
        if (other) faults.push(`${where}: the same place is declared at ${other}`);
        places.set(place, where);
        const twin = files.get(value.file.toLowerCase());
        if (twin && twin.file !== value.file)
          faults.push(`${where}: "${value.file}" differs only in case from "${twin.file}" at ${twin.where}`);
        else files.set(value.file.toLowerCase(), { file: value.file, where });
      }
      targets[environment] = values;
    }
    services[name3] = {
      name: name3,
      image: service2.image,
      source: sourceOf2(service2.source),
      targets
    };
  }
  if (raw.trust["trusted-root"] !== void 0 && raw.trust.sigstore !== void 0)
    faults.push('trust: "trusted-root" and "sigstore" both say whom to trust; keep one');
  const keys = policyKeys(raw.trust.keys ?? [], Object.keys(services), faults);
  const deciders = {
    keys,
    promoters: (raw.trust.promoters ?? []).map(decider),
    withdrawers: (raw.trust.withdrawers ?? []).map(decider)
  };
  if (raw.trust.builders === void 0)
    for (const service2 of Object.keys(services).filter(
      (name3) => !keys.some((key) => key.services.includes(name3))
    ))
      faults.push(`services.${service2}: nobody may sign: there are no "trust.builders", and no key names it`);
  if (raw.trust.sigstore === "none") faults.push(...withoutSigstore(raw.trust, keys));
  const promoted = hasDeciders({ trust: deciders }, "promotion");
  const promotionStatement = raw["promotion-statement"] ?? (promoted ? "required" : "optional");
  const rollbackStatement = raw["rollback-statement"] ?? promotionStatement;
  for (const kind of ["promotion", "rollback"])
    if (raw[`${kind}-statement`] === "required" && !promoted)
      faults.push(
        `${kind}-statement: "required" needs "trust.promoters", or a key with "decisions: [promotion]": nobody else may sign a ${kind}`
      );
  return {
    digest: "",
    promotionStatement,
    rollbackStatement,
    trust: {
      issuer: raw.trust.issuer ?? DEFAULT_ISSUER,
      server: raw.trust.server ?? DEFAULT_SERVER,
      trustedRoot: raw.trust["trusted-root"],
      sigstore: raw.trust.sigstore ?? "public-good",
      builders: raw.trust.builders ?? [],
      ...deciders,
      triggers: raw.trust.triggers ?? ["push", "workflow_dispatch", "release"],
      runners: raw.trust.runners ?? ["github-hosted"]
    },
    changeManagement: changeManagementOf(raw, faults),
    notifications: { slack: slackChannels(raw, names, faults) },
    people: peopleOf(raw, faults),
    environments,
    services
  };
}
function requiredApprovals(raw) {
  const { count: count2, from = [], independent = true } = typeof raw === "number" ? { count: raw } : raw;
  return { count: count2, from: from.map(withoutAt), independent };
}
function peopleOf({ people = [] }, faults) {
  const holders = people.map(({ accounts }) => ({
    accounts: accounts.map((account) => typeof account === "string" ? withoutAt(account) : account)
  }));
  faults.push(...peopleFaults(holders));
  return holders;
}
function withoutAt(personOrTeam) {
  return personOrTeam.replace(/^@/, "");
}
function withoutSigstore(trust, keys) {
  const others = ["builders", "promoters", "withdrawers"].filter(
    (name3) => trust[name3] !== void 0
  );
  return [
    ...others.map(
      (name3) => `trust.${name3}: with "sigstore: none" no workflow can sign: nobody vouches for its certificate`
    ),
    ...keys.filter(({ transparencyLog, timestamp: timestamp2 }) => transparencyLog === "required" || timestamp2 === "required").map(
      ({ name: name3 }) => `trust.keys.${name3}: with "sigstore: none" there is neither a log nor a timestamp: "transparency-log" and "timestamp" must be none`
    )
  ];
}
function rollbackOf({ merge: merge2, soak, rollback = {} }) {
  const ran = rollback.soak ?? soak;
  return {
    merge: rollback.merge ?? (merge2 === "queue" ? "auto" : merge2),
    soakSeconds: ran === void 0 ? ROLLBACK_SOAK_SECONDS : seconds(ran),
    reach: rollback.reach ?? "last-good",
    evidenceAge: rollback["evidence-age"] ?? "reported",
    windows: rollback.windows ?? "reported"
  };
}
function changeManagementOf(raw, faults) {
  const servicenow = raw["change-management"]?.servicenow;
  if (!servicenow) return void 0;
  const { planned = DEFAULT_PLANNED, fields = {}, instance, ...rest } = servicenow;
  const where = "change-management.servicenow";
  if (rest.type === "standard" && rest.template === void 0)
    faults.push(`${where}.template: "type: standard" needs the sys_id of a standard change template`);
  if (rest.type === "normal" && rest.template !== void 0)
    faults.push(`${where}.template: only a change of "type: standard" is made from a template`);
  const own = Object.keys(fields).filter((field) => OWN_FIELDS.includes(field));
  if (own.length > 0) faults.push(`${where}.fields: Waybill or people write ${own.join(", ")}`);
  return { ...rest, instance: instance.replace(/\/$/, ""), plannedSeconds: seconds(planned), fields };
}
function slackChannels({ notifications }, names, faults) {
  return (notifications?.slack ?? []).map(({ channel, environments = names, events = [...noticeEvents] }) => {
    for (const environment of environments.filter((name3) => !names.includes(name3)))
      faults.push(
        `notifications.slack.${channel}.environments: there is no environment "${environment}"; there are: ${names.join(", ")}`
      );
    return { channel, environments, events };
  });
}
function decider({ source: source2, ...workflow }) {
  return source2 ? { ...workflow, source: sourceOf2(source2) } : workflow;
}
function sourceOf2({ "repository-id": repositoryId, ...rest }) {
  return { ...rest, repositoryId };
}
function requiredEvidence(entry2, rung, names, faults) {
  const { kind, builders, source: source2 } = entry2;
  const maxAgeSeconds = entry2["max-age"] === void 0 ? void 0 : seconds(entry2["max-age"]);
  const where = `environments.${names[rung]}.evidence`;
  for (const [of, keys] of Object.entries(CONDITIONS_OF))
    for (const key of of === kind ? [] : keys)
      if (entry2[key] !== void 0) faults.push(`${where}: "${key}" is for "kind: ${of}", not for ${kind}`);
  if (kind !== "summary")
    return {
      kind,
      maxAgeSeconds,
      policyDigests: entry2["policy-digests"],
      formats: entry2.formats,
      minimumComponents: entry2["minimum-components"],
      minimumTests: entry2["minimum-tests"]
    };
  const environment = entry2.environment ?? names[rung - 1];
  if (environment === void 0 || !names.slice(0, rung).includes(environment))
    faults.push(
      `${where}: a summary is of a rung below; ${rung === 0 ? "there is none below the first" : `there are: ${names.slice(0, rung).join(", ")}`}`
    );
  return { kind, maxAgeSeconds, environment, builders, source: source2 && sourceOf2(source2) };
}
function seconds(duration) {
  const unit = { s: 1, m: 60, h: 3600, d: 86400 }[duration.at(-1) ?? "s"] ?? 1;
  return Number(duration.slice(0, -1)) * unit;
}
function isTimeZone(zone) {
  try {
    new Intl.DateTimeFormat("en", { timeZone: zone });
    return zone.includes("/") || zone === "UTC";
  } catch {
    return false;
  }
}
function invalid3(name3, texts, file2 = "") {
  const lineOf = yamlLines(file2);
  const faults = [...new Set(texts)].map((text4) => {
    const [, place, key] = FAULT.exec(text4) ?? [];
    const line2 = lineOf([...place?.split(".") ?? [], ...key === void 0 ? [] : [key]]);
    return line2 === void 0 ? { text: text4 } : { text: text4, line: line2 };
  });
  const shown4 = faults.slice(0, MAX_FAULTS).map(({ text: text4, line: line2 }) => `  - ${text4}${line2 === void 0 ? "" : ` (line ${line2})`}`);
  if (faults.length > MAX_FAULTS) shown4.push(`  - and ${faults.length - MAX_FAULTS} more`);
  return errors5.POLICY_INVALID({
    message: `${name3} is not a valid delivery policy:
${shown4.join("\n")}`,
    where: name3,
    details: { faults }
  });
}
var CONDITIONS_OF, DEFAULT_ISSUER, DEFAULT_SERVER, last, ROLLBACK_SOAK_SECONDS, OWN_FIELDS, DEFAULT_PLANNED, FAULT, MAX_FAULTS;
var init_delivery_policy = __esm({
  "packages/policy/src/delivery-policy.ts"() {
    "use strict";
    init_src();
    init_yaml();
    init_calendar();
    init_errors6();
    init_lookup();
    init_notice_events();
    init_people();
    init_schema_faults();
    init_target();
    init_trusted_keys2();
    CONDITIONS_OF = {
      gate: ["policy-digests"],
      sbom: ["formats", "minimum-components"],
      tests: ["minimum-tests"],
      summary: ["environment", "builders", "source"]
    };
    DEFAULT_ISSUER = "https://token.actions.githubusercontent.com";
    DEFAULT_SERVER = "https://github.com";
    ROLLBACK_SOAK_SECONDS = 3600;
    OWN_FIELDS = [
      "short_description",
      "description",
      "justification",
      "risk_impact_analysis",
      "implementation_plan",
      "backout_plan",
      "start_date",
      "end_date",
      "correlation_id",
      "correlation_display",
      "type",
      "state",
      "approval",
      "close_code",
      "close_notes"
    ];
    DEFAULT_PLANNED = "72h";
    FAULT = /^(?:the file|([^:\s]+)): (?:unknown key "([^"]+)")?/;
    MAX_FAULTS = 20;
  }
});

// packages/policy/src/index.ts
var init_src4 = __esm({
  "packages/policy/src/index.ts"() {
    "use strict";
    init_delivery_policy();
    init_lookup();
  }
});

// packages/verification/src/public-root.ts
function publicRoots(http, env, log) {
  return async (instance) => trustedRootByTuf(await publicRepository(instance), {
    http,
    cacheFolder: tufCacheFolder(env),
    onWarning: (text4) => log.warning(text4)
  });
}
function rootName({ sigstore }) {
  return sigstore === "none" ? "no Sigstore instance" : `the ${sigstore} instance of Sigstore`;
}
async function rootWithoutFile({ trust }, publicRoot) {
  const root = trust.sigstore === "none" ? noTrustedRoot : await publicRoot(trust.sigstore);
  return { root, where: rootName(trust) };
}
var init_public_root = __esm({
  "packages/verification/src/public-root.ts"() {
    "use strict";
    init_src3();
  }
});

// packages/verification/src/policy-files.ts
async function readPolicy(path2) {
  const root = checkoutRoot((0, import_node_path5.dirname)(path2));
  return withKeyFiles(
    await parsePolicy(await text3(path2, "the delivery policy"), path2),
    path2,
    async (file2) => {
      const there = (0, import_node_path5.join)(root, file2);
      return (0, import_node_fs6.existsSync)(there) ? text3(there, "a key that the policy names") : void 0;
    }
  );
}
async function readTrustedRoot(given, policyPath, policy, publicRoot) {
  const { trustedRoot } = policy.trust;
  if (given === void 0 && trustedRoot === void 0) return rootWithoutFile(policy, publicRoot);
  const path2 = given ?? (0, import_node_path5.join)(checkoutRoot((0, import_node_path5.dirname)(policyPath)), trustedRoot ?? "");
  const certificateAuthority = trustsWorkflows(policy) ? "required" : "optional";
  return {
    root: parseTrustedRoot(await text3(path2, "the trusted root"), path2, { certificateAuthority }),
    where: path2
  };
}
function checkoutRoot(folder) {
  for (let current = (0, import_node_path5.resolve)(folder); current !== (0, import_node_path5.dirname)(current); current = (0, import_node_path5.dirname)(current)) {
    if ((0, import_node_fs6.existsSync)((0, import_node_path5.join)(current, ".git"))) return current;
  }
  return (0, import_node_path5.resolve)(folder);
}
async function text3(path2, what) {
  try {
    return await (0, import_promises3.readFile)(path2, "utf8");
  } catch (cause) {
    throw errors3.POLICY_UNREADABLE({ message: `${what} cannot be read`, where: path2, cause });
  }
}
var import_node_fs6, import_promises3, import_node_path5;
var init_policy_files = __esm({
  "packages/verification/src/policy-files.ts"() {
    "use strict";
    import_node_fs6 = require("node:fs");
    import_promises3 = require("node:fs/promises");
    import_node_path5 = require("node:path");
    init_src3();
    init_src4();
    init_errors3();
    init_public_root();
  }
});

// packages/verification/src/question.ts
function repositoryOf(image, policy, service2) {
  const declared = parseRepository(imageOf(policy, service2), `services.${service2}.image`);
  if (image.kind === "reference" && (image.registry !== declared.registry || image.repository !== declared.repository))
    throw errors3.IMAGE_NOT_OF_SERVICE({
      message: `the image is not that of the service "${service2}"`,
      where: "image",
      expected: `${declared.registry}/${declared.repository}`,
      found: `${image.registry}/${image.repository}`
    });
  return declared;
}
async function digestOf2(image, registry) {
  if (image.digest !== void 0) return image.digest;
  if (image.kind === "reference" && image.tag !== void 0 && registry) return registry.resolve(image.tag);
  throw errors3.IMAGE_NOT_OF_SERVICE({
    message: "the image is named neither by digest nor by tag",
    where: "image"
  });
}
async function disagreeingTag(image, registry) {
  if (image.kind === "digest" || image.tag === void 0 || image.digest === void 0 || !registry)
    return void 0;
  const now = await registry.resolve(image.tag).catch((error2) => {
    if (!(error2 instanceof WaybillError) || error2.kind === "bug") throw error2;
    return `nothing that can be read (${error2.code})`;
  });
  return now === image.digest ? void 0 : `TAG_DISAGREES: the tag ${image.tag} is on ${now}; ${image.digest} is verified, the tag says nothing`;
}
function questionOf(policy, service2, environment, digest) {
  return {
    service: service2,
    environment,
    image: imageOf(policy, service2),
    digest,
    requirements: requirementsFor(policy, service2, environment),
    policyDigest: policy.digest
  };
}
async function answer(question, ports) {
  const { service: service2, environment, policyDigest, image, digest } = question;
  const report = await verifyEvidence({
    registry: ports.source,
    image: digest,
    imageName: image,
    requirements: question.requirements,
    trustedRoot: ports.trustedRoot.root,
    now: ports.now
  });
  return { ...report, service: service2, environment, policyDigest };
}
function staleRoot({ checks: checks2, verifiedAt }, { root, where }) {
  if (!checks2.some(({ verdict, code }) => verdict === "fail" && BY_OLD_ROOT.includes(code))) return void 0;
  try {
    expectRootCurrent(root, new Date(verifiedAt), where);
    return void 0;
  } catch (error2) {
    if (!(error2 instanceof WaybillError)) throw error2;
    return error2;
  }
}
function refusal3(result, trustedRoot) {
  const failed = result.checks.filter(({ verdict }) => verdict === "fail");
  const [first] = failed;
  if (!first) return void 0;
  const stale = staleRoot(result, trustedRoot);
  if (stale) return stale;
  const where = `${result.image}@${result.digest}`;
  const details2 = { checks: failed.map(({ kind, code, reason }) => ({ kind, code, reason })) };
  const lines2 = failed.map(({ kind, code, reason }) => `  - ${kind}: ${code}: ${reason}`).join("\n");
  const message = `${result.service} may not enter ${result.environment}`;
  const one = failed.every(({ code }) => code === first.code);
  if (!one || first.code === "OK")
    return errors3.EVIDENCE_REFUSED({ message: `${message}:
${lines2}`, where, details: details2 });
  const said2 = failed.length === 1 ? ` ${first.kind}: ${first.reason}` : `
${lines2}`;
  return reasons[first.code]({ message: `${message}:${said2}`, where, details: details2 });
}
var BY_OLD_ROOT;
var init_question = __esm({
  "packages/verification/src/question.ts"() {
    "use strict";
    init_src3();
    init_src4();
    init_src2();
    init_src();
    init_errors3();
    BY_OLD_ROOT = [
      "CERTIFICATE_UNTRUSTED",
      "TIMESTAMP_INVALID",
      "TLOG_ENTRY_MISMATCH"
    ];
  }
});

// packages/verification/src/shown.ts
function factsOf({ details: details2 }) {
  return Object.entries(details2).filter(([name3]) => !ELSEWHERE.includes(name3)).map(([name3, value]) => [name3, String(value)]);
}
var kindNames, ELSEWHERE;
var init_shown = __esm({
  "packages/verification/src/shown.ts"() {
    "use strict";
    kindNames = {
      signature: "Signature",
      provenance: "SLSA provenance",
      sbom: "SBOM",
      gate: "Gate verdict",
      tests: "Tests",
      summary: "Verification summary",
      evidence: "All evidence"
    };
    ELSEWHERE = ["builder", "repository", "run", "verifier"];
  }
});

// packages/verification/src/index.ts
var init_src5 = __esm({
  "packages/verification/src/index.ts"() {
    "use strict";
    init_policy_files();
    init_public_root();
    init_question();
    init_shown();
  }
});

// actions/verify-evidence/src/files.ts
function writeReport(result, temp) {
  const folder = (0, import_node_path6.join)(temp, "waybill", "reports");
  (0, import_node_fs7.mkdirSync)(folder, { recursive: true });
  const hex = result.digest.slice("sha256:".length, "sha256:".length + 16);
  const path2 = (0, import_node_path6.join)(folder, `evidence-${result.environment}-${hex}.json`);
  (0, import_node_fs7.writeFileSync)(path2, `${canonicalJson(result)}
`);
  return path2;
}
var import_node_fs7, import_node_path6;
var init_files = __esm({
  "actions/verify-evidence/src/files.ts"() {
    "use strict";
    import_node_fs7 = require("node:fs");
    import_node_path6 = require("node:path");
    init_src();
  }
});

// actions/verify-evidence/src/record.ts
function record(result, log, audit) {
  const { service: service2, environment, policyDigest, trustedRootDigest } = result;
  for (const check of result.checks) {
    const line2 = `${check.kind}: ${check.verdict === "pass" ? "ok" : `${check.code}: ${check.reason}`}`;
    log.info(check.signedAt === void 0 ? line2 : `${line2} (signed ${check.signedAt} by ${check.signer})`);
    audit.write({
      event: "verify",
      subject: `${result.image}@${result.digest}`,
      outcome: check.verdict,
      code: check.code,
      reason: `${check.kind}: ${check.reason}`,
      details: {
        service: service2,
        environment,
        policyDigest,
        trustedRootDigest,
        statementDigest: check.statementDigest,
        signer: check.signer,
        signedAt: check.signedAt,
        runUrl: check.runUrl
      }
    });
  }
  for (const { referrer: referrer2, code, reason } of result.rejected)
    log.info(`does not count: ${referrer2}: ${code}: ${reason}`);
}
var init_record = __esm({
  "actions/verify-evidence/src/record.ts"() {
    "use strict";
  }
});

// actions/verify-evidence/src/summary.ts
function summary2(result) {
  const { checks: checks2, rejected, source: source2, platforms: platforms2 } = result;
  const facts2 = [
    ["Image", markdownCode(`${result.image}@${result.digest}`)],
    ["Policy", markdownCode(result.policyDigest)],
    ["Trusted root", markdownCode(result.trustedRootDigest)]
  ];
  if (source2)
    facts2.push([
      "Built from",
      `${markdownLink(source2.repository, source2.repository)} ${markdownCode(source2.ref)} ${markdownCode(source2.commit)}`
    ]);
  if (platforms2.length > 0)
    facts2.push(["Platforms", platforms2.map(({ platform: platform2 }) => markdownCode(platform2)).join(", ")]);
  const blocks = [
    `### ${markdownText(result.service)}: evidence for ${markdownText(result.environment)} ${result.passed ? "holds" : "does not hold"}`,
    table(["", ""], facts2),
    table(
      ["Evidence", "Verdict", "What it says", "Signed"],
      checks2.map((check) => [
        kindNames[check.kind],
        check.verdict === "pass" ? "\u2705" : `\u274C ${markdownCode(check.code)}`,
        check.verdict === "pass" ? said(check) : markdownText(check.reason, 600),
        check.signedAt === void 0 ? "" : `${shortTime(check.signedAt)}${check.runUrl ? ` ${markdownLink("run", check.runUrl)}` : ""}`
      ])
    )
  ];
  const signers = [...new Set(checks2.flatMap(({ signer }) => signer ?? []))];
  if (signers.length > 0)
    blocks.push(`Signed by ${signers.map((signer) => markdownCode(signer)).join(" and ")}`);
  if (rejected.length > 0)
    blocks.push(
      details(
        `${rejected.length} attached ${rejected.length === 1 ? "statement does" : "statements do"} not count`,
        table(
          ["Referrer", "Reason", ""],
          rejected.map(({ referrer: referrer2, code, reason }) => [
            markdownCode(referrer2),
            markdownCode(code),
            markdownText(reason, 400)
          ])
        )
      )
    );
  return blocks;
}
function said(check) {
  return factsOf(check).map(([name3, value]) => `${markdownText(name3)} ${markdownText(value, 80)}`).join(", ");
}
function signedBlocks({ outcome, statementDigest: statementDigest2, signer, environment }) {
  const what = outcome === "written" ? "Signed and attached" : "Signed before, and still standing";
  return [
    `${what}: one verification summary for ${markdownText(environment)}, ${markdownCode(statementDigest2)}, by ${markdownCode(signer)}`
  ];
}
var init_summary3 = __esm({
  "actions/verify-evidence/src/summary.ts"() {
    "use strict";
    init_src();
    init_src5();
  }
});

// packages/evidence/src/sign/certificate-authority.ts
async function requestCertificate(http, url2, token, keys, retry) {
  const subject = asText(token.claims.sub);
  if (subject === void 0)
    throw errors4.CERTIFICATE_REFUSED({
      message: "the ID token has no subject, which the proof of possession signs",
      where: url2
    });
  const spki2 = keys.publicKey.export({ type: "spki", format: "pem" }).toString();
  const answer2 = await http.request({
    method: "POST",
    url: `${url2.replace(/\/+$/, "")}/api/v2/signingCert`,
    json: {
      credentials: { oidcIdentityToken: token.value },
      publicKeyRequest: {
        publicKey: { algorithm: "ECDSA", content: spki2 },
        proofOfPossession: (0, import_node_crypto7.sign)("sha256", Buffer.from(subject), keys.privateKey).toString("base64")
      }
    },
    // A second certificate for the same key changes nothing.
    idempotent: true,
    retry
  }).catch((cause) => {
    throw errors4.CERTIFICATE_REFUSED({
      message: "the certificate authority did not issue a certificate",
      where: url2,
      found: cause instanceof WaybillError ? withoutToken(cause.found ?? cause.message, token) : void 0,
      cause: cause instanceof WaybillError ? new Error(withoutToken(cause.message, token)) : void 0
    });
  });
  const body = answer2.json();
  const pem = asText(at(body, "signedCertificateEmbeddedSct", "chain", "certificates", 0)) ?? asText(at(body, "signedCertificateDetachedSct", "chain", "certificates", 0));
  return readCertificate(pem, spki2, url2);
}
function readCertificate(pem, spki2, url2) {
  let certificate;
  try {
    certificate = new import_node_crypto7.X509Certificate(pem ?? "");
  } catch (cause) {
    throw errors4.CERTIFICATE_INVALID({
      message: "the certificate authority answered without a certificate that can be read",
      where: url2,
      cause
    });
  }
  if (!certificate.publicKey.equals((0, import_node_crypto7.createPublicKey)(spki2)))
    throw errors4.CERTIFICATE_INVALID({
      message: "the certificate is for another key than the one of this run",
      where: url2
    });
  return {
    der: certificate.raw,
    pem: certificate.toString(),
    identity: /^URI:(\S+)$/.exec(certificate.subjectAltName ?? "")?.[1] ?? certificate.subjectAltName ?? "",
    notAfter: new Date(certificate.validTo)
  };
}
function withoutToken(text4, token) {
  const parts = token.value.split(".");
  return [token.value, ...parts].filter((part) => part.length > 8).reduce((out, part) => out.replaceAll(part, "***"), text4);
}
var import_node_crypto7;
var init_certificate_authority = __esm({
  "packages/evidence/src/sign/certificate-authority.ts"() {
    "use strict";
    import_node_crypto7 = __toESM(require_crypto(), 1);
    init_src();
    init_errors4();
    init_json_values();
  }
});

// packages/evidence/src/sign/entry-verifier.ts
function certificateVerifier({ pem, der }) {
  return { kind: "certificate", pem, der, keyDetails: "PKIX_ECDSA_P256_SHA_256" };
}
var init_entry_verifier = __esm({
  "packages/evidence/src/sign/entry-verifier.ts"() {
    "use strict";
  }
});

// packages/evidence/src/sign/in-order.ts
async function inOrder({ services, count: count2 }, onWarning, ask) {
  const answers = [];
  for (const [position, service2] of services.entries()) {
    if (answers.length === count2) break;
    try {
      answers.push(await ask(service2));
    } catch (error2) {
      const left = services.length - position - 1;
      if (answers.length + left < count2) throw error2;
      onWarning?.(`${service2.url} did not answer, the next service is asked (${messageOf(error2)})`);
    }
  }
  return answers;
}
var init_in_order = __esm({
  "packages/evidence/src/sign/in-order.ts"() {
    "use strict";
    init_src();
  }
});

// packages/evidence/src/sign/timestamp.ts
function timestampRequest(digest, nonce) {
  const algorithm = sequence(SHA2562, nothing());
  return sequence(integer2(VERSION_1), sequence(algorithm, octets(digest)), integer2(nonce), boolean(true));
}
async function requestTimestamp(http, url2, signature, retry) {
  const digest = (0, import_node_crypto8.createHash)("sha256").update(signature).digest();
  const answer2 = await http.request({
    method: "POST",
    url: url2,
    headers: { "content-type": "application/timestamp-query", accept: "application/timestamp-reply" },
    body: timestampRequest(digest, (0, import_node_crypto8.randomBytes)(NONCE_BYTES)),
    maxResponseBytes: MAX_RESPONSE_BYTES,
    // A second timestamp for the same signature changes nothing.
    idempotent: true,
    retry
  }).catch((cause) => {
    throw errors4.TIMESTAMP_REFUSED({
      message: "the timestamp authority did not issue a timestamp",
      where: url2,
      cause
    });
  });
  if (answer2.body[0] !== 48 || answer2.body.length < 64)
    throw errors4.TIMESTAMP_REFUSED({
      message: "the timestamp authority answered without a timestamp",
      where: url2,
      expected: "a TimeStampResp in DER",
      found: `${answer2.body.length} bytes`
    });
  return answer2.body;
}
var import_node_crypto8, SHA2562, NONCE_BYTES, MAX_RESPONSE_BYTES, VERSION_1;
var init_timestamp2 = __esm({
  "packages/evidence/src/sign/timestamp.ts"() {
    "use strict";
    import_node_crypto8 = __toESM(require_crypto(), 1);
    init_errors4();
    init_der();
    SHA2562 = objectIdentifier("2.16.840.1.101.3.4.2.1");
    NONCE_BYTES = 8;
    MAX_RESPONSE_BYTES = 256 * 1024;
    VERSION_1 = Buffer.of(1);
  }
});

// packages/evidence/src/sign/transparency-log.ts
async function submitEntry(http, log, submission, retry) {
  const base = log.url.replace(/\/+$/, "");
  const refused = (cause) => {
    throw errors4.TLOG_REFUSED({ message: "the transparency log did not take the entry", where: base, cause });
  };
  if (log.majorApiVersion >= 2) {
    const answer2 = await http.request({
      method: "POST",
      url: `${base}/api/v2/log/entries`,
      json: hashedrekordRequest(submission),
      timeoutMs: LOG_TIMEOUT_MS,
      idempotent: true,
      // The log takes an entry once: to a repeated one it answers that it is there, without it (rekor-tiles, `AlreadyExists`).
      accept: [409],
      retry
    }).catch(refused);
    if (answer2.status === 409)
      throw errors4.TLOG_PROOF_LOST({
        message: "the transparency log has the entry already and gives its proof no more",
        where: base
      });
    return readEntry(answer2.json(), base);
  }
  const created = await http.request({
    method: "POST",
    url: `${base}/api/v1/log/entries`,
    headers: { accept: "application/json" },
    json: "envelope" in submission ? dsseEntry(submission) : hashedrekordEntry(submission),
    timeoutMs: LOG_TIMEOUT_MS,
    idempotent: true,
    // The entry is there already: an earlier try whose answer was lost.
    accept: [409],
    retry
  }).catch(refused);
  if (created.status !== 409) return readV1Entry(created.json(), base);
  const there = await existing(http, base, created, retry).catch(refused);
  const entry2 = readV1Entry(there.json(), base);
  if (!Buffer.from(entry2.canonicalizedBody, "base64").includes(signatureOf(submission)))
    throw invalid4(base, "a conflict with an entry that is not of this signature");
  return entry2;
}
async function existing(http, base, conflict, retry) {
  const location = header(conflict.headers, "location");
  const id = location?.split("/").at(-1) ?? "";
  if (!/^[0-9a-f]{64,80}$/.test(id)) throw invalid4(base, "a conflict without the address of the entry");
  return http.request({
    url: `${base}/api/v1/log/entries/${id}`,
    headers: { accept: "application/json" },
    retry
  });
}
function signatureOf(submission) {
  if ("envelope" in submission) return submission.envelope.signatures[0]?.sig ?? "";
  return Buffer.from(submission.signature).toString("base64");
}
function hashedrekordEntry(submission) {
  const { payload, verifier } = submission;
  return {
    apiVersion: "0.0.1",
    kind: "hashedrekord",
    spec: {
      data: { hash: { algorithm: "sha256", value: (0, import_node_crypto9.createHash)("sha256").update(payload).digest("hex") } },
      signature: {
        content: signatureOf(submission),
        publicKey: { content: Buffer.from(verifier.pem).toString("base64") }
      }
    }
  };
}
function dsseEntry({ envelope: envelope2, verifier }) {
  return {
    apiVersion: "0.0.1",
    kind: "dsse",
    spec: {
      proposedContent: {
        envelope: JSON.stringify(envelope2),
        verifiers: [Buffer.from(verifier.pem).toString("base64")]
      }
    }
  };
}
function hashedrekordRequest(submission) {
  const { verifier } = submission;
  const signed = "envelope" in submission ? preAuthEncoding(submission.envelope.payloadType, Buffer.from(submission.envelope.payload, "base64")) : submission.payload;
  return {
    hashedRekordRequestV002: {
      digest: (0, import_node_crypto9.createHash)("sha256").update(signed).digest("base64"),
      signature: {
        content: signatureOf(submission),
        verifier: {
          [verifier.kind === "key" ? "publicKey" : "x509Certificate"]: {
            rawBytes: verifier.der.toString("base64")
          },
          keyDetails: verifier.keyDetails
        }
      }
    }
  };
}
function readV1Entry(body, where) {
  const entry2 = asObject(Object.values(asObject(body) ?? {})[0]);
  const encoded = asText(entry2?.body);
  const logId = asText(entry2?.logID);
  const promise = asText(at(entry2, "verification", "signedEntryTimestamp"));
  const proof = asObject(at(entry2, "verification", "inclusionProof"));
  if (!entry2 || !encoded || !logId || !promise)
    throw invalid4(where, "an answer without body, log and signed time");
  const kind = parsed2(encoded, where);
  return {
    logIndex: String(entry2.logIndex),
    logId: { keyId: base64OfHex(logId) },
    kindVersion: { kind: asText(kind.kind) ?? "", version: asText(kind.apiVersion) ?? "" },
    integratedTime: String(entry2.integratedTime),
    inclusionPromise: { signedEntryTimestamp: promise },
    inclusionProof: proof && {
      logIndex: String(proof.logIndex),
      rootHash: base64OfHex(String(proof.rootHash)),
      treeSize: String(proof.treeSize),
      hashes: (asArray(proof.hashes) ?? []).map((hash) => base64OfHex(String(hash))),
      checkpoint: { envelope: String(proof.checkpoint) }
    },
    canonicalizedBody: encoded
  };
}
function readEntry(body, where) {
  const proof = at(body, "inclusionProof");
  const text4 = (...path2) => {
    const value = asText(at(body, ...path2));
    if (value === void 0) throw invalid4(where, `an entry without ${path2.join(".")}`);
    return value;
  };
  return {
    // protobuf leaves a number that is 0 away.
    logIndex: asText(at(body, "logIndex")) ?? "0",
    logId: { keyId: text4("logId", "keyId") },
    kindVersion: { kind: text4("kindVersion", "kind"), version: text4("kindVersion", "version") },
    integratedTime: asText(at(body, "integratedTime")),
    inclusionProof: {
      logIndex: asText(at(proof, "logIndex")) ?? "0",
      rootHash: text4("inclusionProof", "rootHash"),
      treeSize: text4("inclusionProof", "treeSize"),
      hashes: (asArray(at(proof, "hashes")) ?? []).map(String),
      checkpoint: { envelope: text4("inclusionProof", "checkpoint", "envelope") }
    },
    canonicalizedBody: text4("canonicalizedBody")
  };
}
function parsed2(encoded, where) {
  try {
    return asObject(JSON.parse(Buffer.from(encoded, "base64").toString("utf8"))) ?? {};
  } catch {
    throw invalid4(where, "an entry whose body is not JSON");
  }
}
function base64OfHex(hex) {
  return Buffer.from(hex, "hex").toString("base64");
}
function invalid4(where, found) {
  return errors4.TLOG_ENTRY_INVALID({
    message: "the answer of the transparency log is not an entry",
    where,
    expected: "the entry with its proof of inclusion",
    found
  });
}
var import_node_crypto9, LOG_TIMEOUT_MS;
var init_transparency_log = __esm({
  "packages/evidence/src/sign/transparency-log.ts"() {
    "use strict";
    import_node_crypto9 = __toESM(require_crypto(), 1);
    init_src();
    init_dsse();
    init_errors4();
    init_json_values();
    LOG_TIMEOUT_MS = 9e4;
  }
});

// packages/evidence/src/sign/statement-signer.ts
function proofLost(error2) {
  return error2 instanceof WaybillError && error2.code === "WAYBILL_TLOG_PROOF_LOST";
}
function expectLog({ config, transparencyLog }) {
  if (config.transparencyLogs.count === 0 && transparencyLog === "required")
    throw errors4.SIGNING_CONFIG_INVALID({
      message: 'the signing config names no transparency log that can be used now, and "transparency-log" is required',
      expected: 'an entry in "rekorTlogUrls" of version 1 or 2 within its "validFor"',
      fix: 'set "transparency-log: prefer" if your Sigstore instance has no log, or "none" to sign by key without one'
    });
}
function expectSignedTime({ config, transparencyLog }) {
  const logSignsTime = transparencyLog === "required" && config.transparencyLogs.services.some(({ majorApiVersion }) => majorApiVersion === 1);
  if (config.timestampAuthorities.count === 0 && !logSignsTime)
    throw errors4.SIGN_NO_TIME({
      message: "nothing in the signing config would sign the time of the signature"
    });
}
function statementSigner(services, signing) {
  const { http, config, transparencyLog, onWarning } = services;
  const retry = { ...SIGNING_RETRY, ...services.retry };
  const { transparencyLogs: logs, timestampAuthorities: authorities, promisingLogs } = config;
  const { verifier } = signing;
  expectLog(services);
  let promisingLogsDown = false;
  async function logged(payload, signature) {
    if (transparencyLog === "none") return [];
    const submission = { envelope: envelope(payload, signature), verifier };
    try {
      return await inOrder(logs, onWarning, (log) => submitEntry(http, log, submission, retry));
    } catch (error2) {
      if (transparencyLog === "required" || proofLost(error2)) throw error2;
      promisingLogsDown ||= promisingLogs.services.every(
        ({ url: url2 }) => logs.services.some((log) => log.url === url2)
      );
      const kept = authorities.count > 0 ? "the signed timestamp alone is kept" : "the bare signature is kept";
      onWarning?.(`no transparency log took the entry; ${kept} (${messageOf(error2)})`);
      return [];
    }
  }
  async function promised(content) {
    if (transparencyLog === "none") return void 0;
    if (promisingLogs.count === 0) {
      if (verifier.kind === "key" && transparencyLog === "prefer") return void 0;
      throw errors4.LEGACY_NEEDS_LOG({
        message: "the signing config names no transparency log of version 1"
      });
    }
    if (promisingLogsDown) return void 0;
    try {
      const [entry2] = await inOrder(
        promisingLogs,
        onWarning,
        (log) => submitEntry(http, log, { ...content, verifier }, retry)
      );
      return entry2;
    } catch (error2) {
      if (transparencyLog === "required") throw error2;
      promisingLogsDown = true;
      const left = verifier.kind === "key" ? "which goes without one" : "which is left out";
      onWarning?.(`no entry for the legacy format, ${left} (${messageOf(error2)})`);
      return void 0;
    }
  }
  async function signOnce(statement, payload) {
    const signature = await signing.sign(preAuthEncoding(IN_TOTO_PAYLOAD, payload));
    const [logEntries2, timestamps] = await Promise.all([
      logged(payload, signature),
      inOrder(
        authorities,
        onWarning,
        ({ url: url2 }) => requestTimestamp(http, timestampUrl(url2), signature, retry)
      )
    ]);
    return {
      statement,
      digest: statementDigest(payload),
      logEntries: logEntries2,
      timestamps: timestamps.length,
      bundle: serializeBundle({ payload, signature, signer: signing.named, logEntries: logEntries2, timestamps })
    };
  }
  const enough = (entry2) => entry2 !== void 0 || verifier.kind === "key";
  return {
    async legacySignature(payload) {
      const signature = await signing.sign(payload);
      const entry2 = await promised({ payload, signature });
      const certificate = verifier.kind === "certificate" ? verifier.pem : void 0;
      return enough(entry2) ? signatureLayer(payload, signature, { certificate, entry: entry2 }) : void 0;
    },
    async legacyAttestation({ bundle, statement: { predicateType } }) {
      const { dsseEnvelope } = JSON.parse(bundle.toString("utf8"));
      const entry2 = promisedEntry(bundle) ?? await promised({ envelope: dsseEnvelope });
      return enough(entry2) ? attestationLayer(bundle, predicateType, { entry: entry2 }) : void 0;
    },
    async sign(statement) {
      const payload = serializeStatement(statement);
      for (let tries = 1; ; tries++) {
        try {
          return await signOnce(statement, payload);
        } catch (error2) {
          if (!proofLost(error2) || tries === MAX_SIGNATURES) throw error2;
          onWarning?.(`${messageOf(error2)}; it is signed anew`);
        }
      }
    }
  };
}
function timestampUrl(url2) {
  return new URL(url2).pathname === "/" ? `${url2.replace(/\/+$/, "")}/api/v1/timestamp` : url2;
}
var SIGNING_RETRY, MAX_SIGNATURES;
var init_statement_signer = __esm({
  "packages/evidence/src/sign/statement-signer.ts"() {
    "use strict";
    init_src();
    init_bundle();
    init_dsse();
    init_errors4();
    init_layers();
    init_media_types();
    init_statement();
    init_in_order();
    init_timestamp2();
    init_transparency_log();
    SIGNING_RETRY = {
      attempts: 9,
      baseMs: 500,
      capMs: 2e4,
      budgetMs: 18e4,
      totalMs: 24e4
    };
    MAX_SIGNATURES = 3;
  }
});

// packages/evidence/src/sign/keyless-signer.ts
async function keylessSigner(options) {
  expectLog(options);
  expectSignedTime(options);
  const { http, config } = options;
  for (const { services, count: count2 } of [config.transparencyLogs, config.timestampAuthorities])
    for (const { url: url2 } of services.slice(0, count2)) http.connect?.(url2);
  const { certificate, signing } = await certifiedKey(options);
  return { certificate, ...statementSigner(options, signing) };
}
async function certifiedKey({
  http,
  config,
  token,
  onWarning,
  retry
}) {
  const keys = (0, import_node_crypto10.generateKeyPairSync)("ec", { namedCurve: "P-256" });
  const [certificate] = await inOrder(
    config.certificateAuthorities,
    onWarning,
    ({ url: url2 }) => requestCertificate(http, url2, token, keys, { ...SIGNING_RETRY, ...retry })
  );
  if (!certificate) throw errors4.CERTIFICATE_REFUSED({ message: "no certificate authority answered" });
  return {
    certificate,
    signing: {
      verifier: certificateVerifier(certificate),
      named: { certificate: certificate.der },
      sign: async (data) => (0, import_node_crypto10.sign)("sha256", data, keys.privateKey)
    }
  };
}
var import_node_crypto10;
var init_keyless_signer = __esm({
  "packages/evidence/src/sign/keyless-signer.ts"() {
    "use strict";
    import_node_crypto10 = __toESM(require_crypto(), 1);
    init_errors4();
    init_certificate_authority();
    init_entry_verifier();
    init_in_order();
    init_statement_signer();
  }
});

// packages/evidence/src/sign/index.ts
var init_sign = __esm({
  "packages/evidence/src/sign/index.ts"() {
    "use strict";
    init_keyless_signer();
  }
});

// actions/verify-evidence/src/sign-summary.ts
var sign_summary_exports = {};
__export(sign_summary_exports, {
  signSummary: () => signSummary
});
async function signSummary(result, ports) {
  const token = await ports.idToken();
  const { claims } = token;
  const missing2 = missingClaims(claims);
  if (missing2.length > 0)
    throw errors4.SIGN_CLAIMS({
      message: `the ID token has no ${missing2.join(", ")}`,
      where: String(claims.iss ?? "the OIDC issuer")
    });
  const signer = `${ports.serverUrl}/${String(claims.job_workflow_ref)}`;
  const statement = summaryStatement(result, signer, {
    uri: POLICY_URI,
    digest: result.policyDigest,
    environment: result.environment
  });
  const verify2 = await bundleVerifier(ports.trustedRoot, { transparencyLog: ports.transparencyLog });
  const parts = await imageParts(ports.source, result.digest);
  const digests2 = digestsOf(parts);
  const there = await attached(digests2, verify2, ports.source);
  const isOurs = (bundle2) => bundle2.signer.san === signer && bundle2.signer.issuer === claims.iss && bundle2.signer.sourceRepositoryId === String(claims.repository_id) && sameClaim(bundle2.statement, statement);
  const kept = there.find(
    ({ verified: verified2, attachedTo }) => isOurs(verified2) && ports.now().getTime() - verified2.signedAt.getTime() < RENEW_AFTER_MS && digests2.every((digest) => attachedTo.includes(digest))
  );
  const done = (outcome, { statementDigest: statementDigest2, signedAt }) => {
    ports.log.info(`verification summary ${statementDigest2}: ${outcome}`);
    ports.audit.write({
      event: "sign",
      subject: `${result.image}@${result.digest}`,
      outcome: "done",
      reason: `verification summary for ${result.environment}: ${outcome}`,
      details: { signer, statementDigest: statementDigest2, policyDigest: result.policyDigest }
    });
    return { outcome, statementDigest: statementDigest2, signer, environment: result.environment, signedAt };
  };
  if (kept) return done("kept", kept.verified);
  const { bundle } = await sign3(statement, token, ports);
  const verdict = await verify2(bundle, "the new bundle");
  if (!verdict.ok)
    throw errors4.SIGNED_NOT_VERIFIED({
      message: `the verification summary does not verify: ${verdict.code}: ${verdict.reason}`,
      where: result.image
    });
  const descriptors2 = [parts.image, ...parts.platforms].map(({ descriptor: descriptor2 }) => descriptor2);
  await attachBundle(ports.registry, descriptors2, {
    bundle,
    predicateType: predicateTypes.summary,
    createdAt: ports.now()
  });
  await confirm(digests2, bundle, ports.source);
  return done("written", verdict);
}
async function sign3(statement, token, ports) {
  const { http, signingConfig, transparencyLog, log } = ports;
  const signer = await keylessSigner({
    http,
    token,
    config: signingConfig === void 0 ? publicGood : parseSigningConfig(await (0, import_promises4.readFile)(signingConfig, "utf8"), signingConfig, ports.now()),
    transparencyLog: transparencyLog === "optional" ? "prefer" : "required",
    onWarning: (text4) => log.warning(text4)
  });
  return signer.sign(statement);
}
async function attached(digests2, verify2, source2) {
  const found = (await Promise.all(digests2.map((digest) => source2.evidence(digest)))).flatMap(
    ({ bundles }) => bundles
  );
  const byBytes = Map.groupBy(
    found.filter(({ format }) => format === "bundle"),
    ({ bytes }) => bytes.toString("latin1")
  );
  const judged = await Promise.all(
    [...byBytes.values()].map(async (same) => {
      const [first] = same;
      const verdict = first && await verify2(first.bytes, first.referrer);
      return verdict?.ok ? [{ verified: verdict, attachedTo: same.map(({ subject }) => subject) }] : [];
    })
  );
  return judged.flat();
}
function sameClaim(a, b) {
  const claim2 = ({ predicateType, predicate, subjects }) => canonicalJson({
    predicateType,
    predicate: { ...predicate, timeVerified: void 0 },
    subjects: subjects.map(({ digest }) => digest).sort()
  });
  return claim2(a) === claim2(b);
}
async function confirm(digests2, bundle, source2) {
  for (let tries = 1; ; tries++) {
    const kept = await Promise.all(
      digests2.map(
        async (digest) => (await source2.evidence(digest)).bundles.some(({ bytes }) => bytes.equals(bundle))
      )
    );
    if (kept.every(Boolean)) return;
    if (tries === CONFIRM_TRIES)
      throw errors4.EVIDENCE_NOT_KEPT({
        message: "the verification summary was written, and the registry does not list it",
        where: source2.name
      });
    await realPace.sleep(CONFIRM_WAIT_MS);
  }
}
var import_promises4, POLICY_URI, RENEW_AFTER_MS, CONFIRM_TRIES, CONFIRM_WAIT_MS;
var init_sign_summary = __esm({
  "actions/verify-evidence/src/sign-summary.ts"() {
    "use strict";
    import_promises4 = require("node:fs/promises");
    init_src3();
    init_sign();
    init_src();
    POLICY_URI = "urn:waybill:delivery-policy";
    RENEW_AFTER_MS = 24 * 60 * 60 * 1e3;
    CONFIRM_TRIES = 4;
    CONFIRM_WAIT_MS = 500;
  }
});

// actions/verify-evidence/src/main.ts
var main_exports = {};
__export(main_exports, {
  verify: () => verify
});
async function verify(inputs, http, frame) {
  const { env, context, log, audit } = frame;
  const policy = await readPolicy(inputs.policy);
  const repository = repositoryOf(inputs.image, policy, inputs.service);
  const trustedRoot = await readTrustedRoot(
    inputs.trustedRoot,
    inputs.policy,
    policy,
    publicRoots(http, env, log)
  );
  const registry = inputs.bundles === void 0 ? await registryClient(repository, { http, env }) : void 0;
  const source2 = registry ? registrySource(registry) : await folderSource(inputs.bundles ?? "");
  const digest = await digestOf2(inputs.image, registry);
  if (inputs.image.digest === void 0) log.notice(`the tag is on ${digest} now; that digest is verified`);
  const disagrees = await disagreeingTag(inputs.image, registry);
  if (disagrees !== void 0) log.warning(disagrees);
  const question = questionOf(policy, inputs.service, inputs.environment, digest);
  const result = await answer(question, { source: source2, trustedRoot, now: /* @__PURE__ */ new Date() });
  record(result, log, audit);
  setOutputs({
    verified: result.passed,
    report: writeReport(result, context.runnerTemp),
    digest: result.digest,
    image: `${result.image}@${result.digest}`
  });
  frame.summary(summary2(result));
  const refused = refusal3(result, trustedRoot);
  if (refused) throw refused;
  if (!inputs.signSummary || !registry) return;
  const { signSummary: signSummary2 } = await Promise.resolve().then(() => (init_sign_summary(), sign_summary_exports));
  const signed = await signSummary2(result, {
    http,
    registry,
    source: source2,
    trustedRoot: trustedRoot.root,
    signingConfig: inputs.signingConfig,
    transparencyLog: question.requirements.transparencyLog ?? "required",
    serverUrl: context.serverUrl,
    idToken: () => requestIdToken(http, env, AUDIENCE, eventPayload(env)),
    now: () => /* @__PURE__ */ new Date(),
    log,
    audit
  });
  setOutputs({ summary: signed.statementDigest });
  frame.summary(signedBlocks(signed));
}
var AUDIENCE;
var init_main = __esm({
  "actions/verify-evidence/src/main.ts"() {
    "use strict";
    init_src3();
    init_src2();
    init_src();
    init_src5();
    init_files();
    init_record();
    init_summary3();
    AUDIENCE = "sigstore";
  }
});

// actions/verify-evidence/src/index.ts
init_reference();
init_src();

// packages/verification/src/environment.ts
init_errors3();
var HARMLESS_OPTION = /^--(?:max-old-space-size|max-semi-space-size|max-http-header-size|stack-trace-limit|dns-result-order|disable-warning|unhandled-rejections|network-family-autoselection-attempt-timeout)=[\w.-]+$|^--(?:no-warnings|no-deprecation|trace-warnings|trace-deprecation|trace-uncaught|enable-source-maps|use-system-ca|use-bundled-ca|throw-deprecation)$/;
var loads = (options) => options.replaceAll(/--max[_-][\w-]+/g, (name3) => name3.replaceAll("_", "-")).replaceAll(/(--max-[\w-]+)\s+(?=\d)/g, "$1=").split(/\s+/).filter((option) => option !== "").some((option) => !HARMLESS_OPTION.test(option));
var RULES = [
  { name: /^NODE_OPTIONS$/, refuse: loads, why: "it can make Node load other code" },
  {
    name: /^NODE_TLS_REJECT_UNAUTHORIZED$/,
    refuse: (value) => value === "0",
    why: "it turns TLS checks off"
  },
  { name: /^(?:LD_PRELOAD|LD_AUDIT|DYLD_INSERT_LIBRARIES)$/, refuse: () => true, why: "it loads other code" },
  {
    // The cache holds compiled code, which Node runs in place of the source when lengths and checksums agree: anyone can make them agree.
    name: /^NODE_COMPILE_CACHE$/,
    refuse: () => true,
    why: "it makes Node run code that was compiled elsewhere"
  },
  {
    name: /^OPENSSL_(?:CONF|MODULES|ENGINES)$/,
    refuse: () => true,
    why: "it makes the cryptography load other code"
  },
  { name: /^(?:SIGSTORE_|TUF_|COSIGN_)/, refuse: () => true, why: "it points to another trust root" }
];
function checkEnvironment(env) {
  for (const [name3, value] of Object.entries(env)) {
    const rule = RULES.find((candidate) => candidate.name.test(name3));
    if (rule && value !== void 0 && value !== "" && rule.refuse(value))
      throw errors3.ENV_TAINTED({
        message: `the variable ${name3} is set: ${rule.why}`,
        where: name3,
        expected: "not set in the job that verifies"
      });
  }
}

// actions/verify-evidence/src/inputs.ts
init_src();
init_image();
var NAME2 = /^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/;
var name = { required: true, pattern: NAME2, form: "lower-case letters, digits and hyphens" };
function readInputs(env) {
  return parseInputs(
    {
      image: custom("image", parseImage, { required: true, form: IMAGE_FORM }),
      policy: existingPath("policy", { required: true }),
      service: text("service", name),
      environment: text("environment", name),
      trustedRoot: existingPath("trusted-root"),
      bundles: existingPath("bundles", { kind: "folder" }),
      signSummary: flag("sign-summary", { fallback: false }),
      signingConfig: existingPath("signing-config"),
      serviceTimeoutSeconds: integer("service-timeout-seconds", { min: 3, max: 3600 })
    },
    env,
    ({ image, bundles, signSummary: signSummary2, signingConfig }) => [
      ...bundles !== void 0 && image.digest === void 0 ? [{ name: "image", allowed: 'must name a digest when "bundles" is given: no registry is asked' }] : [],
      ...bundles !== void 0 && signSummary2 ? [
        {
          name: "sign-summary",
          allowed: 'goes not with "bundles": a summary is attached in the registry'
        }
      ] : [],
      ...signingConfig !== void 0 && !signSummary2 ? [{ name: "signing-config", allowed: 'is for "sign-summary: true" alone' }] : []
    ]
  );
}

// actions/verify-evidence/src/index.ts
void runAction("verify-evidence", async (frame) => {
  const { env, log } = frame;
  const inputs = readInputs(env);
  checkEnvironment(env);
  const limits = serviceLimits(inputs.serviceTimeoutSeconds);
  const http = httpClient({ env, onRetry: (text4) => log.info(text4), ...limits });
  if (inputs.bundles === void 0 && inputs.image.kind === "reference")
    http.connect?.(registryOrigin(inputs.image.registry));
  const { verify: verify2 } = await Promise.resolve().then(() => (init_main(), main_exports));
  await verify2(inputs, http, frame);
});
