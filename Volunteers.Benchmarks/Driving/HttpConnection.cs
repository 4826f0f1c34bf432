using System.Buffers.Text;
using System.Net;
using System.Net.Sockets;

namespace Volunteers.Benchmarks.Driving;

/// <summary>
/// One kept HTTP/1.1 connection on loopback that sends prepared bytes and reads just as much of the answer as it takes to know
/// where it ends (RFC 9112, section 6.3): the driver shares the processors with the servers, so it must cost little.
/// </summary>
internal sealed class HttpConnection : IDisposable
{
    private readonly Socket _socket;
    private byte[] _buffer = new byte[128 * 1024];
    private int _filled;
    private int _body;
    private int _read;
    private bool _chunked;

    public HttpConnection(int port)
    {
        _socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true, ReceiveTimeout = 60_000 };
        _socket.Connect(IPAddress.Loopback, port);
    }

    /// <summary>Sends a request and waits for the whole answer.</summary>
    /// <returns>The status.</returns>
    /// <exception cref="IOException">The server closed the connection or answered something that is not HTTP.</exception>
    public int Exchange(ReadOnlySpan<byte> request)
    {
        while (request.Length > 0)
        {
            request = request[_socket.Send(request)..];
        }

        _filled = 0;
        var head = -1;
        while ((head = _buffer.AsSpan(0, _filled).IndexOf("\r\n\r\n"u8)) < 0)
        {
            Receive();
        }

        _body = _read = head + 4;
        var fields = _buffer.AsSpan(0, head + 2);
        _chunked = false;
        if (Find(fields, "Content-Length: "u8, "content-length: "u8) is var at and >= 0 && Utf8Parser.TryParse(fields[at..], out int length, out _))
        {
            Need(length);
            _read += length;
        }
        else if (Find(fields, "Transfer-Encoding: chunked"u8, "transfer-encoding: chunked"u8) >= 0)
        {
            _chunked = true;
            ReadChunks();
        }

        return Utf8Parser.TryParse(_buffer.AsSpan(9, 3), out int status, out _) ? status : throw new IOException("Not an HTTP answer.");
    }

    /// <summary>The body of the last answer, chunks put together.</summary>
    public byte[] Body()
    {
        if (!_chunked)
        {
            return _buffer[_body.._read];
        }

        using var body = new MemoryStream();
        for (var at = _body; ;)
        {
            var line = _buffer.AsSpan(at, _read - at).IndexOf("\r\n"u8);
            Utf8Parser.TryParse(_buffer.AsSpan(at, line), out int size, out _, 'x');
            if (size == 0)
            {
                return body.ToArray();
            }

            body.Write(_buffer, at + line + 2, size);
            at += line + 2 + size + 2;
        }
    }

    public void Dispose() => _socket.Dispose();

    /// <summary>Names of fields have no case: these are the two ways in which the servers write them.</summary>
    private static int Find(ReadOnlySpan<byte> fields, ReadOnlySpan<byte> name, ReadOnlySpan<byte> lower) =>
        fields.IndexOf(name) is var at and >= 0 || (at = fields.IndexOf(lower)) >= 0 ? at + name.Length : -1;

    private void ReadChunks()
    {
        while (true)
        {
            int line;
            while ((line = _buffer.AsSpan(_read, _filled - _read).IndexOf("\r\n"u8)) < 0)
            {
                Receive();
            }

            if (!Utf8Parser.TryParse(_buffer.AsSpan(_read, line), out int size, out _, 'x'))
            {
                throw new IOException("Not a chunk.");
            }

            _read += line + 2;
            Need(size + 2);
            _read += size + 2;
            if (size == 0)
            {
                return;
            }
        }
    }

    private void Need(int count)
    {
        while (_filled - _read < count)
        {
            Receive();
        }
    }

    private void Receive()
    {
        if (_filled == _buffer.Length)
        {
            Array.Resize(ref _buffer, _buffer.Length * 2);
        }

        var received = _socket.Receive(_buffer, _filled, _buffer.Length - _filled, SocketFlags.None);
        _filled += received > 0 ? received : throw new IOException("The server closed the connection.");
    }
}
