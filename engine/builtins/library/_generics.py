"""What the compiler makes of `class C[T]`, `def f[T]` and `type A = …`. Objects/typevarobject.c"""

import sys
from typing import Generic, ParamSpec, TypeVar, TypeVarTuple


def _of_caller(variable):
    variable.__module__ = sys._getframemodulename(0)
    return variable


def typevar(name):
    return _of_caller(TypeVar(name, infer_variance=True))


def typevar_with_bound(name, evaluate):
    made = _of_caller(_LazyTypeVar(name, infer_variance=True))
    made._evaluate = evaluate
    return made


class _LazyTypeVar(TypeVar):
    """Its bound or constraints are computed when they are asked for. PEP 695"""

    def _value(self):
        return self._evaluate(1) if callable(self._evaluate) else self._evaluate

    @property
    def __bound__(self):
        value = self._value()
        return None if isinstance(value, tuple) else value

    @__bound__.setter
    def __bound__(self, value):
        pass

    @property
    def __constraints__(self):
        value = self._value()
        return value if isinstance(value, tuple) else ()

    @__constraints__.setter
    def __constraints__(self, value):
        pass


_LazyTypeVar.__name__ = _LazyTypeVar.__qualname__ = "TypeVar"
_LazyTypeVar.__module__ = "typing"


def paramspec(name):
    return _of_caller(ParamSpec(name, infer_variance=True))


def typevartuple(name):
    return _of_caller(TypeVarTuple(name))


def with_default(variable, evaluate):
    variable._evaluate_default = evaluate
    return variable


def generic_base(parameters):
    return Generic[tuple(parameters)]


class TypeAliasType:
    __module__ = "typing"

    def __init__(self, name, value, *, type_params=()):
        self.__name__ = name
        self.__type_params__ = type_params
        self._evaluate = lambda _format: value

    @property
    def __value__(self):
        return self._evaluate(1)

    def __getitem__(self, params):
        from types import GenericAlias

        return GenericAlias(self, params)

    def __or__(self, other):
        from typing import Union

        return Union[self, other]

    def __repr__(self):
        return self.__name__


def type_alias(name, parameters, evaluate):
    made = TypeAliasType(name, None, type_params=tuple(parameters or ()))
    made._evaluate = evaluate
    return made


def with_type_params(made, parameters):
    made.__type_params__ = tuple(parameters)
    return made
