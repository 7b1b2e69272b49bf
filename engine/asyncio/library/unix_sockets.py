from asyncio.log import logger

__all__ = []


class UnixSocketOperations:
    """The part of a loop that is about sockets with a path in place of a host and a port."""

    @property
    def _unix_server_sockets(self):
        """By the server's socket, the number of the file that goes when it is closed."""
        return self.__dict__.setdefault("_unix_server_sockets", {})

    async def create_unix_connection(
        self, protocol_factory, path=None, *, ssl=None, sock=None, server_hostname=None, ssl_handshake_timeout=None,
        ssl_shutdown_timeout=None,
    ):
        import os
        import socket

        if server_hostname is not None and not ssl:
            raise ValueError("server_hostname is only meaningful with ssl")
        self._refuse_ssl(ssl)
        if path is not None:
            if sock is not None:
                raise ValueError("path and sock can not be specified at the same time")
            sock = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM, 0)
            try:
                sock.setblocking(False)
                await self.sock_connect(sock, os.fspath(path))
            except BaseException:
                sock.close()
                raise
        else:
            self._check_unix_socket(sock, "no path and sock were specified")
        sock.setblocking(False)
        return await self._make_connection(sock, protocol_factory)

    async def create_unix_server(
        self, protocol_factory, path=None, *, sock=None, backlog=100, ssl=None, ssl_handshake_timeout=None,
        ssl_shutdown_timeout=None, start_serving=True, cleanup_socket=True,
    ):
        from asyncio.servers import Server

        if isinstance(ssl, bool):
            raise TypeError("ssl argument must be an SSLContext or None")
        self._refuse_ssl(ssl)
        if path is not None:
            if sock is not None:
                raise ValueError("path and sock can not be specified at the same time")
            sock = self._bind_unix(path)
        else:
            self._check_unix_socket(sock, "path was not specified, and no sock specified")
        if cleanup_socket:
            self._remember_file(sock)
        sock.setblocking(False)
        server = Server(self, [sock], protocol_factory, backlog)
        if start_serving:
            await server.start_serving()
        return server

    def _check_unix_socket(self, sock, missing):
        import socket

        if sock is None:
            raise ValueError(missing)
        if sock.family != socket.AF_UNIX or sock.type != socket.SOCK_STREAM:
            raise ValueError(f"A UNIX Domain Stream Socket was expected, got {sock!r}")

    def _bind_unix(self, path):
        """A socket with that path; a file that an earlier socket has left is taken away."""
        import errno
        import os
        import socket

        path = os.fspath(path)
        sock = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        if path[0] not in (0, "\0"):
            self._remove_stale_file(path)
        try:
            sock.bind(path)
        except OSError as exc:
            sock.close()
            if exc.errno == errno.EADDRINUSE:
                raise OSError(errno.EADDRINUSE, f"Address {path!r} is already in use") from None
            raise
        except BaseException:
            sock.close()
            raise
        return sock

    def _remove_stale_file(self, path):
        import os
        import stat

        try:
            if stat.S_ISSOCK(os.stat(path).st_mode):
                os.remove(path)
        except FileNotFoundError:
            pass
        except OSError as error:
            logger.error("Unable to check or remove stale UNIX socket %r: %r", path, error)

    def _remember_file(self, sock):
        import os

        path = sock.getsockname()
        if path and path[0] not in (0, "\0"):
            try:
                self._unix_server_sockets[sock] = os.stat(path).st_ino
            except FileNotFoundError:
                pass

    def _stop_serving(self, sock):
        """Takes the server's file away, unless another has come in its place."""
        path = sock.getsockname() if sock in self._unix_server_sockets else None
        super()._stop_serving(sock)
        if path is None:
            return
        import os

        number = self._unix_server_sockets.pop(sock)
        try:
            if os.stat(path).st_ino == number:
                os.unlink(path)
        except FileNotFoundError:
            pass
        except OSError as error:
            logger.error("Unable to clean up listening UNIX socket %r: %r", path, error)
