__all__ = ["create_subprocess_exec", "create_subprocess_shell"]

PIPE = -1
STDOUT = -2
DEVNULL = -3


async def create_subprocess_shell(cmd, stdin=None, stdout=None, stderr=None, limit=65536, **kwds):
    _refuse()


async def create_subprocess_exec(program, *args, stdin=None, stdout=None, stderr=None, limit=65536, **kwds):
    _refuse()


def _refuse():
    raise NotImplementedError("subprocesses are not part of this simulation: there is one process")
