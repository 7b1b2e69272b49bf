"""Modules/arraymodule.c"""

from _array import ArrayType, array, typecodes
from _collections_abc import MutableSequence as _MutableSequence

_MutableSequence.register(array)
