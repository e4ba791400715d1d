import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url); 
import {
  GENERAL_MEANINGS
} from "./chunk-FJNQOSUX.js";
import "./chunk-EFYOBV6W.js";
import {
  suggestion
} from "./chunk-MPSMEDWF.js";

// src/doors/completion.ts
var SCRIPTS = { bash, zsh, fish };
function completionOf(words, commands) {
  const [shell = "", ...rest] = words;
  if (Object.hasOwn(SCRIPTS, shell) && rest.length === 0)
    return { script: SCRIPTS[shell](commands), fault: null };
  const near = suggestion(shell, Object.keys(SCRIPTS));
  const found = words.join(" ") || "nothing";
  return { script: null, fault: `completion: found ${found}, expected bash, zsh or fish${near}` };
}
function bash(commands) {
  const names = commands.map(({ name }) => name);
  const taking = (kinds) => flagsTaking(commands, kinds).map((flag) => `--${flag}`);
  return `# rollout-gate completion bash > /etc/bash_completion.d/rollout-gate
_rollout_gate() {
  local current=\${COMP_WORDS[COMP_CWORD]} word command=
  COMPREPLY=()
  case \${COMP_WORDS[COMP_CWORD-1]} in
    ${taking(["FILE", "FILE..."]).join("|")}) compopt -o filenames; COMPREPLY=($(compgen -f -- "$current")); return ;;
    ${taking(["DIR"]).join("|")}) compopt -o filenames; COMPREPLY=($(compgen -d -- "$current")); return ;;
    ${taking(otherValues(commands)).join("|")}) return ;;
  esac
  for word in "\${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
    case $word in ${names.join("|")}) command=$word; break ;; esac
  done
  case $command in
${commands.map((command) => `    ${command.name}) COMPREPLY=($(compgen -W '${flagsOf(command).join(" ")}' -- "$current")) ;;`).join("\n")}
    *) COMPREPLY=($(compgen -W '${[...names, "help", "version", "completion"].join(" ")}' -- "$current")) ;;
  esac
}
complete -F _rollout_gate rollout-gate
`;
}
function zsh(commands) {
  const described = commands.map(
    ({ name, description }) => quoted(`${name}:${description.summary.replaceAll(":", "\\:")}`)
  );
  return `#compdef rollout-gate
# rollout-gate completion zsh > "\${fpath[1]}/_rollout-gate"
_rollout_gate() {
  local -a commands=(${described.join(" ")})
  if (( CURRENT == 2 )); then
    _describe command commands
    return
  fi
  case $words[2] in
${commands.map((command) => `    ${command.name}) _arguments ${zshFlags(command).join(" ")} ;;`).join("\n")}
  esac
}
_rollout_gate "$@"
`;
}
function zshFlags({ description }) {
  const own = Object.entries(description.flags).map(([name, { value, meaning, many }]) => {
    const said = meaning.replaceAll(/[[\]\\]/g, "").replaceAll(":", "\\:");
    const action = value === null ? "" : `:${value}:${isFile(value) ? "_files" : value === "DIR" ? "_files -/" : ""}`;
    return quoted(`${many ? "*" : ""}--${name}[${said}]${action}`);
  });
  return [...own, ...Object.entries(GENERAL_MEANINGS).map(([name, meaning]) => quoted(`--${name}[${meaning}]`))];
}
function fish(commands) {
  const lines = commands.flatMap(({ name, description }) => [
    `complete -c rollout-gate -n __fish_use_subcommand -a ${name} -d ${quoted(description.summary)}`,
    ...Object.entries(description.flags).map(([flag, { value, meaning }]) => {
      const values = value === null ? "" : isFile(value) ? " -r -F" : value === "DIR" ? " -x -a '(__fish_complete_directories)'" : " -x";
      return `complete -c rollout-gate -n '__fish_seen_subcommand_from ${name}' -l ${flag}${values} -d ${quoted(meaning)}`;
    })
  ]);
  const general = Object.entries(GENERAL_MEANINGS).map(
    ([name, meaning]) => `complete -c rollout-gate -l ${name} -d ${quoted(meaning)}`
  );
  return [
    "# rollout-gate completion fish > ~/.config/fish/completions/rollout-gate.fish",
    "complete -c rollout-gate -f",
    ...lines,
    ...general,
    ""
  ].join("\n");
}
function flagsOf({ description }) {
  return [...Object.keys(description.flags), ...Object.keys(GENERAL_MEANINGS)].map((name) => `--${name}`);
}
function isFile(value) {
  return value === "FILE" || value === "FILE...";
}
function flagsTaking(commands, values) {
  const all = commands.flatMap(({ description }) => Object.entries(description.flags));
  return [...new Set(all.filter(([, { value }]) => value !== null && values.includes(value)).map(([name]) => name))];
}
function otherValues(commands) {
  const all = commands.flatMap(({ description }) => Object.values(description.flags).map(({ value }) => value ?? "DIR"));
  return [...new Set(all)].filter((value) => !isFile(value) && value !== "DIR");
}
function quoted(text) {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
export {
  completionOf
};
