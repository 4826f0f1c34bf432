using Volunteers.GraphQL.Types;

namespace Volunteers.GraphQL.Transport;

/// <summary>A file that was uploaded: small ones in memory, others in a temporary file that goes when the request ends.</summary>
internal sealed class UploadedFile : IFile, IDisposable
{
    private const int MaxBytesInMemory = 64 * 1024;

    private readonly MemoryStream? _memory;
    private readonly FileStream? _file;

    private UploadedFile(string name, string? contentType, Stream content)
    {
        Name = name;
        ContentType = contentType;
        Length = content.Length;
        _memory = content as MemoryStream;
        _file = content as FileStream;
    }

    /// <inheritdoc/>
    public string Name { get; }

    /// <inheritdoc/>
    public string? ContentType { get; }

    /// <inheritdoc/>
    public long Length { get; }

    /// <summary>Copies a file out of a request.</summary>
    /// <param name="source">The content.</param>
    /// <param name="name">The name that the client gave.</param>
    /// <param name="contentType">The media type that the client gave.</param>
    /// <param name="maxBytes">What is longer is refused.</param>
    /// <param name="cancellationToken">Cancelled when the client leaves.</param>
    /// <exception cref="RequestRefusedException">The content is longer.</exception>
    public static async Task<UploadedFile> ReadAsync(
        Stream source, string name, string? contentType, long maxBytes, CancellationToken cancellationToken)
    {
        Stream content = new MemoryStream();
        try
        {
            var buffer = new byte[16 * 1024];
            int read;
            while ((read = await source.ReadAsync(buffer, cancellationToken)) > 0)
            {
                if (content.Length + read > maxBytes)
                {
                    throw RequestRefusedException.TooLarge($"The file \"{name}\"", maxBytes);
                }

                if (content is MemoryStream memory && memory.Length + read > MaxBytesInMemory)
                {
                    content = MoveToFile(memory);
                }

                await content.WriteAsync(buffer.AsMemory(0, read), cancellationToken);
            }

            await content.FlushAsync(cancellationToken);
            return new UploadedFile(name, contentType, content);
        }
        catch
        {
            await content.DisposeAsync();
            throw;
        }
    }

    /// <inheritdoc/>
    public Stream OpenReadStream() => _file is null
        ? new MemoryStream(_memory!.GetBuffer(), 0, (int)Length, writable: false)
        : new FileStream(
            _file.Name,
            new FileStreamOptions
            {
                Mode = FileMode.Open,
                Access = FileAccess.Read,
                Share = FileShare.ReadWrite | FileShare.Delete,
                Options = FileOptions.Asynchronous | FileOptions.SequentialScan,
            });

    public void Dispose()
    {
        _memory?.Dispose();
        _file?.Dispose();
    }

    private static FileStream MoveToFile(MemoryStream memory)
    {
        var options = new FileStreamOptions
        {
            Mode = FileMode.CreateNew,
            Access = FileAccess.ReadWrite,
            Share = FileShare.ReadWrite | FileShare.Delete,
            Options = FileOptions.Asynchronous | FileOptions.DeleteOnClose,
        };
        if (!OperatingSystem.IsWindows())
        {
            // The directory is everybody's. On Windows it is the account's own.
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        var file = new FileStream(Path.Combine(Path.GetTempPath(), Path.GetRandomFileName()), options);
        memory.WriteTo(file);
        memory.Dispose();
        return file;
    }
}
