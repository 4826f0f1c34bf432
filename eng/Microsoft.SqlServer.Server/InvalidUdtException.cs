namespace Microsoft.SqlServer.Server;

/// <summary>A type was used as a CLR user-defined type and is none.</summary>
public sealed class InvalidUdtException(string message) : SystemException(message)
{
    public static InvalidUdtException Create(Type udtType, string resourceReason) =>
        new($"'{udtType.FullName}' is not a valid user-defined type: {resourceReason}.");
}
