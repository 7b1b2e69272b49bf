"""Modules/gcmodule.c: nothing is collected here that could be missed."""

garbage = []
callbacks = []
_state = {"enabled": True}


def collect(generation=2):
    return 0


def enable():
    _state["enabled"] = True


def disable():
    _state["enabled"] = False


def isenabled():
    return _state["enabled"]


def get_objects(generation=None):
    return []


def get_threshold():
    return (2000, 10, 0)


def freeze():
    pass
