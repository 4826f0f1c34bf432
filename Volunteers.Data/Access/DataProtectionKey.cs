namespace Volunteers.Data.Access;

/// <summary>A key of ASP.NET Core data protection; shared by all nodes.</summary>
[NotAudited]
public sealed class DataProtectionKey
{
    public int Id { get; private set; }

    public string? FriendlyName { get; init; }

    public required string Xml { get; init; }
}
