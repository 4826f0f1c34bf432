namespace Volunteers.Jobs.Printing;

/// <summary>What a printed document says about itself; its size and margins come from its own <c>@page</c> rules.</summary>
/// <param name="Author">Who issued it, for the document's properties.</param>
/// <param name="Subject">What it is about, in one line.</param>
public sealed record PdfRequest(string Title, string? Author = null, string? Subject = null);
