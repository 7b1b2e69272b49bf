import sys

__all__ = []


def call_exception_handler(loop, context):
    handler = loop.get_exception_handler()
    if handler is None:
        default_exception_handler(loop, context)
    else:
        try:
            handler(loop, context)
        except (SystemExit, KeyboardInterrupt):
            raise
        except BaseException as error:
            default_exception_handler(loop, {
                "message": "Unhandled error in exception handler",
                "exception": error,
                "context": context,
            })


def default_exception_handler(loop, context):
    message = context.get("message") or "Unhandled exception in event loop"
    lines = [message]
    for key in sorted(context):
        if key not in ("message", "exception"):
            lines.append(f"{key}: {context[key]!r}")
    print("\n".join(lines), file=sys.stderr)


async def shutdown_asyncgens(loop):
    pass


async def shutdown_default_executor(loop, timeout=None):
    pass
