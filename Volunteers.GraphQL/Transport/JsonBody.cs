using System.Buffers;
using System.Text.Json;
using System.Text.Unicode;

namespace Volunteers.GraphQL.Transport;

/// <summary>
/// JSON that was read from a request: complete, not larger than allowed, and safe to read in every part. The text stays in
/// a rented buffer until the body is disposed.
/// </summary>
internal sealed class JsonBody : IDisposable
{
    private const int FirstBufferSize = 8 * 1024;

    private readonly JsonDocument _document;
    private byte[]? _buffer;

    private JsonBody(JsonDocument document, byte[] buffer)
    {
        _document = document;
        _buffer = buffer;
    }

    public JsonElement Root => _document.RootElement;

    /// <summary>Reads to the end of the stream.</summary>
    /// <param name="stream">The text, UTF-8.</param>
    /// <param name="what">What is being read, as the subject of messages.</param>
    /// <param name="maxBytes">What is longer is refused.</param>
    /// <param name="knownLength">The length that was announced, if any.</param>
    /// <param name="cancellationToken">Cancelled when the client leaves.</param>
    /// <exception cref="RequestRefusedException">The text is too long, or is not JSON.</exception>
    public static async Task<JsonBody> ReadAsync(
        Stream stream, string what, int maxBytes, long? knownLength, CancellationToken cancellationToken)
    {
        if (knownLength > maxBytes)
        {
            throw RequestRefusedException.TooLarge(what, maxBytes);
        }

        // One byte more than announced, so that the end is seen without growing.
        var buffer = ArrayPool<byte>.Shared.Rent((int)(knownLength + 1 ?? FirstBufferSize));
        try
        {
            var length = 0;
            while (true)
            {
                if (length == buffer.Length)
                {
                    buffer = Grow(buffer, length);
                }

                var read = await stream.ReadAsync(buffer.AsMemory(length), cancellationToken);
                if (read == 0)
                {
                    return new JsonBody(Parse(buffer.AsMemory(0, length), what), buffer);
                }

                length += read;
                if (length > maxBytes)
                {
                    throw RequestRefusedException.TooLarge(what, maxBytes);
                }
            }
        }
        catch
        {
            ArrayPool<byte>.Shared.Return(buffer);
            throw;
        }
    }

    /// <summary>Parses JSON that is sure to have valid text in every string.</summary>
    /// <exception cref="RequestRefusedException">The text is not JSON.</exception>
    public static JsonDocument Parse(ReadOnlyMemory<byte> text, string what)
    {
        if (text.Span.StartsWith("\uFEFF"u8))
        {
            text = text[3..];
        }

        if (!Utf8.IsValid(text.Span))
        {
            throw RequestRefusedException.BadRequest($"{what} is not valid UTF-8.");
        }

        JsonDocument document;
        try
        {
            document = JsonDocument.Parse(text);
        }
        catch (JsonException exception)
        {
            throw RequestRefusedException.BadRequest(
                $"{what} is not valid JSON (line {exception.LineNumber + 1}, byte {exception.BytePositionInLine + 1}).");
        }

        if (HoldsLoneSurrogate(text.Span))
        {
            document.Dispose();
            throw RequestRefusedException.BadRequest($"{what} holds half of a surrogate pair.");
        }

        return document;
    }

    public void Dispose()
    {
        if (_buffer is { } buffer)
        {
            _buffer = null;
            _document.Dispose();
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    private static byte[] Grow(byte[] buffer, int length)
    {
        var larger = ArrayPool<byte>.Shared.Rent(buffer.Length * 2);
        buffer.AsSpan(0, length).CopyTo(larger);
        ArrayPool<byte>.Shared.Return(buffer);
        return larger;
    }

    /// <summary>An escape may denote half a character, which is JSON but no text: reading it would throw much later.</summary>
    private static bool HoldsLoneSurrogate(ReadOnlySpan<byte> text)
    {
        if (text.IndexOf("\\ud"u8) < 0 && text.IndexOf("\\uD"u8) < 0)
        {
            return false;
        }

        var reader = new Utf8JsonReader(text);
        while (reader.Read())
        {
            if (reader.TokenType is not (JsonTokenType.String or JsonTokenType.PropertyName) || !reader.ValueIsEscaped)
            {
                continue;
            }

            try
            {
                reader.GetString();
            }
            catch (InvalidOperationException)
            {
                return true;
            }
        }

        return false;
    }
}
