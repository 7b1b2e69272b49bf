from asyncio.sendfile import SendfileOperations


def _descriptor(fileobj):
    if isinstance(fileobj, int):
        descriptor = fileobj
    else:
        try:
            descriptor = int(fileobj.fileno())
        except (AttributeError, TypeError, ValueError):
            raise ValueError(f"Invalid file object: {fileobj!r}") from None
    if descriptor < 0:
        raise ValueError(f"Invalid file descriptor: {descriptor}")
    return descriptor


class SocketOperations(SendfileOperations):
    """The part of a loop that waits for sockets."""

    def _refuse_ssl(self, ssl):
        if ssl:
            raise NotImplementedError("TLS is not part of this simulation")

    @property
    def _transports(self):
        return self.__dict__.setdefault("_transports", {})

    def _own_descriptor(self, fd):
        """A descriptor that no transport uses."""
        fd = _descriptor(fd)
        transport = self._transports.get(fd)
        if transport is not None and not transport.is_closing():
            raise RuntimeError(f"File descriptor {fd!r} is used by transport {transport!r}")
        return fd

    def _add_reader(self, fd, callback, *args):
        self._watch_reading(_descriptor(fd), callback, args)

    def _remove_reader(self, fd):
        return self._ignore_reading(_descriptor(fd))

    def _add_writer(self, fd, callback, *args):
        self._watch_writing(_descriptor(fd), callback, args)

    def _remove_writer(self, fd):
        return self._ignore_writing(_descriptor(fd))

    def add_reader(self, fd, callback, *args):
        self._watch_reading(self._own_descriptor(fd), callback, args)

    def remove_reader(self, fd):
        return self._ignore_reading(self._own_descriptor(fd))

    def add_writer(self, fd, callback, *args):
        self._watch_writing(self._own_descriptor(fd), callback, args)

    def remove_writer(self, fd):
        return self._ignore_writing(self._own_descriptor(fd))

    async def _attempt(self, sock, write, operation, *args):
        """Does something as soon as the socket lets it."""
        if self.get_debug() and sock.gettimeout() != 0:
            raise ValueError("the socket must be non-blocking")
        try:
            return operation(*args)
        except (BlockingIOError, InterruptedError):
            pass
        fd = self._own_descriptor(sock)
        future = self.create_future()

        def ready():
            if future.done():
                return
            try:
                result = operation(*args)
            except (BlockingIOError, InterruptedError):
                return
            except (SystemExit, KeyboardInterrupt):
                raise
            except BaseException as exc:
                future.set_exception(exc)
            else:
                future.set_result(result)

        def stop(_):
            (self._remove_writer if write else self._remove_reader)(fd)

        (self._add_writer if write else self._add_reader)(fd, ready)
        future.add_done_callback(stop)
        return await future

    async def sock_recv(self, sock, n):
        return await self._attempt(sock, False, sock.recv, n)

    async def sock_recv_into(self, sock, buf):
        return await self._attempt(sock, False, sock.recv_into, buf)

    async def sock_recvfrom(self, sock, bufsize):
        return await self._attempt(sock, False, sock.recvfrom, bufsize)

    async def sock_recvfrom_into(self, sock, buf, nbytes=0):
        return await self._attempt(sock, False, sock.recvfrom_into, buf, nbytes)

    async def sock_sendto(self, sock, data, address):
        return await self._attempt(sock, True, sock.sendto, data, address)

    async def sock_sendall(self, sock, data):
        left = bytes(data)

        def send():
            nonlocal left
            left = left[sock.send(left):]
            if left:
                raise BlockingIOError

        await self._attempt(sock, True, send)

    async def sock_accept(self, sock):
        connection, address = await self._attempt(sock, False, sock.accept)
        connection.setblocking(False)
        return connection, address

    async def sock_connect(self, sock, address):
        import socket

        if self.get_debug() and sock.gettimeout() != 0:
            raise ValueError("the socket must be non-blocking")
        if sock.family == socket.AF_INET:
            infos = await self._resolve(address, family=sock.family, type=sock.type, proto=sock.proto)
            address = infos[0][4]
        try:
            sock.connect(address)
            return
        except (BlockingIOError, InterruptedError):
            pass
        fd = self._own_descriptor(sock)
        future = self.create_future()

        def connected():
            if future.done():
                return
            error = sock.getsockopt(socket.SOL_SOCKET, socket.SO_ERROR)
            if error == 0:
                future.set_result(None)
            else:
                future.set_exception(OSError(error, f"Connect call failed {address}"))

        self._add_writer(fd, connected)
        future.add_done_callback(lambda _: self._remove_writer(fd))
        await future

    # Names

    async def getaddrinfo(self, host, port, *, family=0, type=0, proto=0, flags=0):
        import socket

        return await self.run_in_executor(None, socket.getaddrinfo, host, port, family, type, proto, flags)

    async def getnameinfo(self, sockaddr, flags=0):
        import socket

        return await self.run_in_executor(None, socket.getnameinfo, sockaddr, flags)

    async def _resolve(self, address, **options):
        """What an address can mean; numbers need not be looked up."""
        import socket

        host, port = address[:2]
        if isinstance(host, str) and socket._is_numeric(host) and isinstance(port, int):
            return socket.getaddrinfo(host, port, **options)
        return await self.getaddrinfo(host, port, **options)

    # Connections

    async def create_connection(
        self, protocol_factory, host=None, port=None, *, ssl=None, family=0, proto=0, flags=0, sock=None,
        local_addr=None, server_hostname=None, ssl_handshake_timeout=None, ssl_shutdown_timeout=None,
        happy_eyeballs_delay=None, interleave=None, all_errors=False,
    ):
        import socket

        if server_hostname is not None and not ssl:
            raise ValueError("server_hostname is only meaningful with ssl")
        self._refuse_ssl(ssl)
        if host is not None or port is not None:
            if sock is not None:
                raise ValueError("host/port and sock can not be specified at the same time")
            sock = await self._connect_any(host, port, family, proto, flags, local_addr, all_errors)
        elif sock is None:
            raise ValueError("host and port was not specified and no sock specified")
        elif sock.type != socket.SOCK_STREAM:
            raise ValueError(f"A Stream Socket was expected, got {sock!r}")
        sock.setblocking(False)
        return await self._make_connection(sock, protocol_factory)

    async def _connect_any(self, host, port, family, proto, flags, local_addr, all_errors):
        """A socket that is connected with the first address that can be reached."""
        import socket

        infos = await self._resolve((host, port), family=family, type=socket.SOCK_STREAM, proto=proto, flags=flags)
        if not infos:
            raise OSError("getaddrinfo() returned empty list")
        errors = []
        for family, kind, number, _, address in infos:
            sock = socket.socket(family, kind, number)
            sock.setblocking(False)
            try:
                if local_addr is not None:
                    sock.bind(local_addr)
                await self.sock_connect(sock, address)
                return sock
            except OSError as exc:
                sock.close()
                errors.append(exc)
            except BaseException:
                sock.close()
                raise
        if all_errors:
            raise ExceptionGroup("create_connection failed", errors)
        raise errors[0]

    async def _make_connection(self, sock, protocol_factory, server=None):
        from asyncio.selector_transports import _SelectorSocketTransport

        protocol = protocol_factory()
        waiter = self.create_future()
        transport = _SelectorSocketTransport(self, sock, protocol, waiter, server=server)
        try:
            await waiter
        except BaseException:
            transport.close()
            raise
        return transport, protocol

    async def connect_accepted_socket(self, protocol_factory, sock, *, ssl=None, **options):
        self._refuse_ssl(ssl)
        sock.setblocking(False)
        return await self._make_connection(sock, protocol_factory)

    async def create_datagram_endpoint(
        self, protocol_factory, local_addr=None, remote_addr=None, *, family=0, proto=0, flags=0, reuse_port=None,
        allow_broadcast=None, sock=None,
    ):
        import socket

        from asyncio.selector_transports import _SelectorDatagramTransport

        if sock is None:
            if not (local_addr or remote_addr):
                raise ValueError("unexpected address family")
            sock = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
            if local_addr:
                sock.bind((await self._resolve(local_addr, type=socket.SOCK_DGRAM))[0][4])
            if remote_addr:
                remote_addr = (await self._resolve(remote_addr, type=socket.SOCK_DGRAM))[0][4]
                sock.connect(remote_addr)
        sock.setblocking(False)
        protocol = protocol_factory()
        waiter = self.create_future()
        transport = _SelectorDatagramTransport(self, sock, protocol, remote_addr, waiter)
        await waiter
        return transport, protocol

    # Servers

    async def create_server(
        self, protocol_factory, host=None, port=None, *, family=0, flags=1, sock=None, backlog=100, ssl=None,
        reuse_address=None, reuse_port=None, keep_alive=None, ssl_handshake_timeout=None,
        ssl_shutdown_timeout=None, start_serving=True,
    ):
        import socket

        from asyncio.servers import Server

        if isinstance(ssl, bool):
            raise TypeError("ssl argument must be an SSLContext or None")
        self._refuse_ssl(ssl)
        if host is not None or port is not None:
            if sock is not None:
                raise ValueError("host/port and sock can not be specified at the same time")
            sockets = await self._bind_all(host, port, family, flags)
        elif sock is None:
            raise ValueError("Neither host/port nor sock were specified")
        elif sock.type != socket.SOCK_STREAM:
            raise ValueError(f"A Stream Socket was expected, got {sock!r}")
        else:
            sockets = [sock]
        for one in sockets:
            one.setblocking(False)
        server = Server(self, sockets, protocol_factory, backlog)
        if start_serving:
            await server.start_serving()
        return server

    async def _bind_all(self, host, port, family, flags):
        import socket

        from asyncio.tasks import gather

        hosts = [None] if host == "" or host is None else [host] if isinstance(host, str) else host
        options = {"family": family, "type": socket.SOCK_STREAM, "flags": flags}
        found = await gather(*[self._resolve((name, port), **options) for name in hosts])
        addresses = dict.fromkeys(info[4] for infos in found for info in infos)
        sockets = []
        try:
            for address in addresses:
                sock = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
                sockets.append(sock)
                sock.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, True)
                try:
                    sock.bind(address)
                except OSError as error:
                    message = f"error while attempting to bind on address {address!r}: {str(error).lower()}"
                    raise OSError(error.errno, message) from None
        except BaseException:
            for sock in sockets:
                sock.close()
            raise
        return sockets

    def _start_serving(self, protocol_factory, sock, server, backlog):
        self._add_reader(sock.fileno(), self._accept_connection, protocol_factory, sock, server, backlog)

    def _stop_serving(self, sock):
        self._remove_reader(sock.fileno())
        sock.close()

    def _accept_connection(self, protocol_factory, sock, server, backlog):
        for _ in range(backlog + 1):
            try:
                connection, address = sock.accept()
            except (BlockingIOError, InterruptedError, ConnectionAbortedError):
                return
            connection.setblocking(False)
            extra = {"peername": address}
            self.create_task(self._accept_connection2(protocol_factory, connection, extra, server))

    async def _accept_connection2(self, protocol_factory, connection, extra, server):
        from asyncio.selector_transports import _SelectorSocketTransport

        transport = None
        try:
            protocol = protocol_factory()
            waiter = self.create_future()
            transport = _SelectorSocketTransport(self, connection, protocol, waiter, extra, server)
            try:
                await waiter
            except BaseException:
                transport.close()
                raise
        except (SystemExit, KeyboardInterrupt):
            raise
        except BaseException as exc:
            if self.get_debug():
                context = {"message": "Error on transport creation for incoming connection", "exception": exc}
                if transport is not None:
                    context["transport"] = transport
                self.call_exception_handler(context)
