namespace Microsoft.SqlServer.Server;

/// <summary>How a CLR user-defined type is serialised. Volunteers uses none.</summary>
public enum Format
{
    Unknown,
    Native,
    UserDefined,
}
