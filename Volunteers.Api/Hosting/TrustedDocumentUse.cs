namespace Volunteers.Api.Hosting;

/// <summary>Of whom it is asked that they name a document of our web client rather than send one of their own: <c>Web:TrustedDocuments</c>.</summary>
public enum TrustedDocumentUse
{
    /// <summary>Of nobody.</summary>
    Offered,

    /// <summary>Of everybody without a personal access token: what a browser does on somebody's behalf is what our pages do.</summary>
    RequiredOfBrowsers,

    /// <summary>Of everybody.</summary>
    Required,
}
