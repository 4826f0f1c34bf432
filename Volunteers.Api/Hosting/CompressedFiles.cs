using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace Volunteers.Api.Hosting;

/// <summary>
/// The web client's build leaves <c>name.br</c> and <c>name.gz</c> beside a file (web-client/vite/compressOnce.ts). They are sent in its
/// place to whoever can read them, each with an entity tag of its own (RFC 9110, section 8.8.3.3), so that nothing is compressed again.
/// </summary>
public static class CompressedFiles
{
    // The smaller first: which of those that the client accepts is ours to choose.
    private static readonly (string Coding, string End)[] Codings = [("br", ".br"), ("gzip", ".gz")];

    /// <summary>Gives the request the name of the compressed file, where there is one that the client accepts.</summary>
    public static void Choose(HttpContext context, IFileProvider files)
    {
        var path = context.Request.Path;
        if (!path.HasValue || path.Value.EndsWith('/') || Codings.All(coding => !files.GetFileInfo(path.Value + coding.End).Exists))
        {
            return;
        }

        context.Response.Headers.Append(HeaderNames.Vary, HeaderNames.AcceptEncoding);
        foreach (var (coding, end) in Codings)
        {
            if (Accepts(context.Request.Headers.AcceptEncoding, coding) && files.GetFileInfo(path.Value + end).Exists)
            {
                context.Request.Path = path.Value + end;
                return;
            }
        }
    }

    /// <summary>Names the coding of the file that is about to be sent.</summary>
    public static void Describe(StaticFileResponseContext file)
    {
        if (CodingOf(file.File.Name) is { } coding)
        {
            file.Context.Response.Headers.ContentEncoding = coding.Coding;
        }
    }

    /// <summary>Types by the name without the end that tells the coding.</summary>
    public sealed class Types : IContentTypeProvider
    {
        private readonly FileExtensionContentTypeProvider _types = new() { Mappings = { [".webmanifest"] = "application/manifest+json" } };

        public bool TryGetContentType(string subpath, [System.Diagnostics.CodeAnalysis.MaybeNullWhen(false)] out string contentType)
        {
            var name = CodingOf(subpath) is { } coding ? subpath[..^coding.End.Length] : subpath;
            if (!_types.TryGetContentType(name, out contentType))
            {
                return false;
            }

            contentType = contentType is "text/html" or "text/css" or "text/javascript" ? contentType + "; charset=utf-8" : contentType;
            return true;
        }
    }

    private static (string Coding, string End)? CodingOf(string name) =>
        Codings.Where(coding => name.EndsWith(coding.End, StringComparison.Ordinal)).Select(coding => ((string, string)?)coding).FirstOrDefault();

    /// <summary>RFC 9110, section 12.5.3: what is not named is accepted where <c>*</c> is; a weight of zero refuses.</summary>
    private static bool Accepts(StringValues header, string coding)
    {
        if (!StringWithQualityHeaderValue.TryParseList(header, out var accepted))
        {
            return false;
        }

        var named = accepted.FirstOrDefault(value => value.Value.Equals(coding, StringComparison.OrdinalIgnoreCase)) ?? accepted.FirstOrDefault(value => value.Value == "*");
        return named is not null && named.Quality is null or > 0;
    }
}
