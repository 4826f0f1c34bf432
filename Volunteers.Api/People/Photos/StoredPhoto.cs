namespace Volunteers.Api.People.Photos;

/// <summary>A photograph that was kept.</summary>
/// <param name="FileName">Random, in the uploads folder; also the last part of its address.</param>
public sealed record StoredPhoto(string FileName, string ContentType);
