import * as types from "../objects/types.ts";
import type { PyFunction } from "../vm/function.ts";
import type { VM } from "../vm/machine.ts";
import { PyModule } from "../vm/module.ts";
import { PyNative } from "../vm/native.ts";
import { namespaceType } from "./simple-namespace.ts";

const NAMES = {
  FunctionType: types.functionType,
  LambdaType: types.functionType,
  MethodType: types.boundMethodType,
  BuiltinFunctionType: types.nativeType,
  GeneratorType: types.generatorType,
  CoroutineType: types.coroutineType,
  AsyncGeneratorType: types.asyncGeneratorType,
  ModuleType: types.moduleType,
  CodeType: types.codeType,
  CellType: types.cellType,
  TracebackType: types.tracebackType,
  FrameType: types.frameType,
  NoneType: types.noneType,
  EllipsisType: types.ellipsisType,
  NotImplementedType: types.notImplementedType,
  BuiltinMethodType: types.nativeType,
  MethodDescriptorType: types.methodDescriptorType,
  WrapperDescriptorType: types.wrapperDescriptorType,
  MethodWrapperType: types.methodWrapperType,
  ClassMethodDescriptorType: types.classMethodDescriptorType,
  GetSetDescriptorType: types.getSetDescriptorType,
  MemberDescriptorType: types.memberDescriptorType,
  MappingProxyType: types.mappingProxyType,
  GenericAlias: types.genericAliasType,
  UnionType: types.unionType,
  SimpleNamespace: namespaceType,
} as const;

/** The module `_types`: what of `types` is made in C. */
export function typesModule(_vm: VM): PyModule {
  const module = new PyModule("_types");
  for (const [name, type] of Object.entries(NAMES)) module.namespace.set(name, type);
  module.namespace.set(
    "_make_awaitable",
    new PyNative("_make_awaitable", "func, /", (_run, fn: PyFunction) => {
      fn.awaitable = true;
      return fn;
    }),
  );
  return module;
}
