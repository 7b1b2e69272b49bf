"""Gives names of a module or class another meaning for a while."""

from contextlib import contextmanager


@contextmanager
def replaced(owner, values):
    kept = {name: getattr(owner, name) for name in values}
    for name, value in values.items():
        setattr(owner, name, value)
    try:
        yield
    finally:
        for name, value in kept.items():
            setattr(owner, name, value)
