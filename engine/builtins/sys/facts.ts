import { PyList, PyTuple } from "../../objects/containers.ts";
import { PyFloat } from "../../objects/float.ts";
import type { Value } from "../../objects/object.ts";
import { namespaceOf } from "../simple-namespace.ts";
import { structOf, structSequence } from "../struct-sequence.ts";

/** What a program may read in `sys` about the interpreter: those of CPython 3.14 on 64-bit Linux. */

const VERSION = { major: 3, minor: 14, micro: 2, releaselevel: "final", serial: 0 };
const HEX_VERSION = (VERSION.major << 24) | (VERSION.minor << 16) | (VERSION.micro << 8) | 0xf0;

const FLOAT = {
  max: Number.MAX_VALUE,
  max_exp: 1024,
  max_10_exp: 308,
  min: 2.2250738585072014e-308,
  min_exp: -1021,
  min_10_exp: -307,
  dig: 15,
  mant_dig: 53,
  epsilon: Number.EPSILON,
  radix: 2,
  rounds: 1,
};

const REALS: ReadonlySet<string> = new Set(["max", "min", "epsilon"]);

const INT = {
  bits_per_digit: 30,
  sizeof_digit: 4,
  default_max_str_digits: 4300,
  str_digits_check_threshold: 640,
};

const HASH = {
  width: 64,
  modulus: 2n ** 61n - 1n,
  inf: 314159,
  nan: 0,
  imag: 1000003,
  algorithm: "siphash13",
  hash_bits: 64,
  seed_bits: 128,
  cutoff: 0,
};

const FLAGS = {
  debug: 0,
  inspect: 0,
  interactive: 0,
  optimize: 0,
  dont_write_bytecode: 0,
  no_user_site: 0,
  no_site: 0,
  ignore_environment: 0,
  verbose: 0,
  bytes_warning: 0,
  quiet: 0,
  hash_randomization: 0,
  isolated: 0,
  dev_mode: false,
  utf8_mode: 1,
  warn_default_encoding: 0,
  safe_path: false,
  int_max_str_digits: 4300,
};

const IMPLEMENTATION = {
  name: "cpython",
  cache_tag: "cpython-314",
  supports_isolated_interpreters: true,
  hexversion: HEX_VERSION,
  _multiarch: "x86_64-linux-gnu",
};

const versionType = structSequence("sys", "version_info", Object.keys(VERSION));
const floatType = structSequence("sys", "float_info", Object.keys(FLOAT));
const intType = structSequence("sys", "int_info", Object.keys(INT));
const hashType = structSequence("sys", "hash_info", Object.keys(HASH));
const flagsType = structSequence("sys", "flags", Object.keys(FLAGS));

/** Name and value of each. */
export function facts(): readonly (readonly [string, Value])[] {
  const { major, minor, micro } = VERSION;
  const version = structOf(versionType, Object.values(VERSION));
  const floats = Object.entries(FLOAT).map(([name, value]) =>
    REALS.has(name) ? new PyFloat(value) : value,
  );
  return [
    ["version", `${major}.${minor}.${micro} (main)`],
    ["version_info", version],
    ["implementation", namespaceOf({ ...IMPLEMENTATION, version })],
    ["hexversion", HEX_VERSION],
    ["api_version", 1013],
    ["float_info", structOf(floatType, floats)],
    ["int_info", structOf(intType, Object.values(INT))],
    ["hash_info", structOf(hashType, Object.values(HASH))],
    ["flags", structOf(flagsType, Object.values(FLAGS))],
    ["float_repr_style", "short"],
    ["platform", "linux"],
    ["platlibdir", "lib"],
    ["prefix", "/usr"],
    ["exec_prefix", "/usr"],
    ["base_prefix", "/usr"],
    ["base_exec_prefix", "/usr"],
    ["executable", "/usr/bin/python3"],
    ["maxsize", 9223372036854775807n],
    ["maxunicode", 0x10ffff],
    ["byteorder", "little"],
    ["dont_write_bytecode", false],
    ["builtin_module_names", new PyTuple(["_asyncio", "builtins", "sys", "time"])],
    ["warnoptions", new PyList([])],
    ["path", new PyList([""])],
    ["meta_path", new PyList([])],
    ["path_hooks", new PyList([])],
  ];
}
