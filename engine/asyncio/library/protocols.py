__all__ = ["BaseProtocol", "Protocol", "DatagramProtocol", "SubprocessProtocol", "BufferedProtocol"]


class BaseProtocol:
    """What is told of a connection."""

    __slots__ = ()

    def connection_made(self, transport):
        """The connection is there."""

    def connection_lost(self, exc):
        """The connection is over; `exc` says what went wrong, if anything did."""

    def pause_writing(self):
        """The transport's buffer is too full."""

    def resume_writing(self):
        """There is room in the transport's buffer again."""


class Protocol(BaseProtocol):
    __slots__ = ()

    def data_received(self, data):
        """Some bytes have arrived."""

    def eof_received(self):
        """The other end will not send any more; a true result keeps the connection open."""


class BufferedProtocol(BaseProtocol):
    __slots__ = ()

    def get_buffer(self, sizehint):
        """Where bytes are to be put when they arrive."""

    def buffer_updated(self, nbytes):
        """So many bytes were put there."""

    def eof_received(self):
        """The other end will not send any more; a true result keeps the connection open."""


class DatagramProtocol(BaseProtocol):
    __slots__ = ()

    def datagram_received(self, data, addr):
        """A datagram has arrived."""

    def error_received(self, exc):
        """Sending or receiving has failed."""


class SubprocessProtocol(BaseProtocol):
    __slots__ = ()

    def pipe_data_received(self, fd, data):
        """The process has written something."""

    def pipe_connection_lost(self, fd, exc):
        """The process has closed a pipe."""

    def process_exited(self):
        """The process is over."""
