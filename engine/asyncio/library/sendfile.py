_BLOCK = 256 * 1024


class SendfileOperations:
    """The part of a loop that sends files."""

    async def sock_sendfile(self, sock, file, offset=0, count=None, *, fallback=True):
        """Sends a file piece by piece, and says how much that was."""
        import socket

        if self.get_debug() and sock.gettimeout() != 0:
            raise ValueError("the socket must be non-blocking")
        _check_sendfile(file, offset, count)
        if sock.type != socket.SOCK_STREAM:
            raise ValueError("only SOCK_STREAM type sockets are supported")
        file.seek(offset)
        total = 0
        try:
            while count is None or total < count:
                size = _BLOCK if count is None else min(count - total, _BLOCK)
                data = file.read(size)
                if not data:
                    break
                await self.sock_sendall(sock, data)
                total += len(data)
        finally:
            if total > 0:
                file.seek(offset + total)
        return total

    async def sendfile(self, transport, file, offset=0, count=None, *, fallback=True):
        """Sends a file over a transport, behind what that still has to send."""
        if transport.is_closing():
            raise RuntimeError("Transport is closing")
        if not hasattr(transport, "_sent"):
            raise RuntimeError(f"sendfile is not supported for transport {transport!r}")
        _check_sendfile(file, offset, count)
        reads = transport.is_reading()
        transport.pause_reading()
        try:
            await transport._sent()
            del self._transports[transport._sock_fd]
            return await self.sock_sendfile(transport._sock, file, offset, count)
        finally:
            self._transports[transport._sock_fd] = transport
            if reads:
                transport.resume_reading()


def _check_sendfile(file, offset, count):
    if "b" not in getattr(file, "mode", "b"):
        raise ValueError("file should be opened in binary mode")
    if count is not None:
        if not isinstance(count, int):
            raise TypeError(f"count must be a positive integer (got {count!r})")
        if count <= 0:
            raise ValueError(f"count must be a positive integer (got {count!r})")
    if not isinstance(offset, int):
        raise TypeError(f"offset must be a non-negative integer (got {offset!r})")
    if offset < 0:
        raise ValueError(f"offset must be a non-negative integer (got {offset!r})")
