namespace Volunteers.GraphQL.Types;

/// <summary>An uploaded file: the runtime value of the scalar <c>Upload</c>.</summary>
public interface IFile
{
    /// <summary>The file name as the client gave it. Untrusted: never use it as a path.</summary>
    string Name { get; }

    /// <summary>The media type as the client gave it, or null. Untrusted: check the content.</summary>
    string? ContentType { get; }

    /// <summary>Length in bytes.</summary>
    long Length { get; }

    /// <summary>Opens the content for reading from its beginning; may be called more than once.</summary>
    Stream OpenReadStream();
}
