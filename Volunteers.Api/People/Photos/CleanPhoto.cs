namespace Volunteers.Api.People.Photos;

/// <summary>A photograph without metadata.</summary>
/// <param name="Extension">With its dot.</param>
public sealed record CleanPhoto(byte[] Bytes, int Width, int Height, string Extension, string ContentType);
