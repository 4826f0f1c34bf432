using System.Text.Json;
using Volunteers.GraphQL.Language;

namespace Volunteers.GraphQL.Types;

/// <summary>A file that came with the request (GraphQL multipart request specification); only a variable can hold one.</summary>
public sealed class UploadType : GraphQLScalarType
{
    internal UploadType()
        : base("Upload")
    {
        Description = "A file that is sent with the request.";
        SpecifiedByUrl = "https://github.com/jaydenseric/graphql-multipart-request-spec";
        RuntimeType = typeof(IFile);
    }

    /// <inheritdoc/>
    public override object ParseValue(JsonElement value) => throw NotAFile();

    /// <inheritdoc/>
    public override object ParseLiteral(ValueNode literal) => throw NotAFile();

    /// <inheritdoc/>
    public override object CoerceResult(object value) =>
        throw new GraphQLException("Upload is an input: no field can answer it.", ErrorCodes.Internal);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, object value) => writer.WriteNullValue();

    /// <inheritdoc/>
    public override ValueNode ToLiteral(object value) => new NullValueNode(null);

    private static GraphQLException NotAFile() => new(
        "Upload takes a file: send a multipart request whose map names this variable.", ErrorCodes.BadUserInput);
}

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
