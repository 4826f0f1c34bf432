namespace Volunteers.GraphQL;

/// <summary>The values of <c>extensions.code</c> that clients may rely on.</summary>
public static class ErrorCodes
{
    /// <summary>Nobody is signed in, and the field asks for somebody.</summary>
    public const string Unauthenticated = "UNAUTHENTICATED";

    /// <summary>Somebody is signed in who may not do this.</summary>
    public const string Forbidden = "FORBIDDEN";

    /// <summary>What was asked for does not exist, or may not be known to exist.</summary>
    public const string NotFound = "NOT_FOUND";

    /// <summary>The request is at fault: its syntax, its validity, its variables or an argument.</summary>
    public const string BadUserInput = "BAD_USER_INPUT";

    /// <summary>No document is known by the identifier: send its text, or load the client's newer version.</summary>
    public const string DocumentNotFound = "DOCUMENT_NOT_FOUND";

    /// <summary>The server answers documents only that it knows beforehand.</summary>
    public const string DocumentNotTrusted = "DOCUMENT_NOT_TRUSTED";

    /// <summary>The request is larger, deeper or costlier than the server allows.</summary>
    public const string LimitExceeded = "LIMIT_EXCEEDED";

    /// <summary>The server is at fault.</summary>
    public const string Internal = "INTERNAL";
}
