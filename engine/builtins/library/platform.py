"""Lib/platform.py: a computer that is like no other."""

from collections import namedtuple as _namedtuple

uname_result = _namedtuple("uname_result", "system node release version machine")
_UNAME = uname_result("Linux", "localhost", "6.0.0", "#1 SMP", "x86_64")


def uname(): return _UNAME
def system(): return _UNAME.system
def node(): return _UNAME.node
def release(): return _UNAME.release
def version(): return _UNAME.version
def machine(): return _UNAME.machine
def processor(): return ""
def architecture(executable=None, bits="", linkage=""): return "64bit", "ELF"
def platform(aliased=False, terse=False): return "Linux-6.0.0-x86_64-with-glibc2.39"
def python_implementation(): return "CPython"
def python_version(): return "3.14.2"
def python_version_tuple(): return "3", "14", "2"
def python_branch(): return ""
def python_revision(): return ""
def python_build(): return "main", "Jan  1 2025 00:00:00"
def python_compiler(): return "GCC 13.3.0"
def libc_ver(executable=None, lib="", version="", chunksize=16384): return "glibc", "2.39"
def freedesktop_os_release(): return {"NAME": "Linux", "ID": "linux", "PRETTY_NAME": "Linux"}
