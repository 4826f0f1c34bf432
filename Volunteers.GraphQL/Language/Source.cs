namespace Volunteers.GraphQL.Language;

/// <summary>The text of a document and the name it is known by in messages, such as a file name.</summary>
public sealed record Source(string Body, string Name = "GraphQL request")
{
    /// <summary>The line and column of a position; lines end with LF, CR or CRLF (specification, section 2.1.3).</summary>
    /// <param name="position">A zero-based index into <see cref="Body"/>; its length is allowed and means the end.</param>
    public SourceLocation GetLocation(int position)
    {
        var line = 1;
        var lineStart = 0;
        for (var i = 0; i < position && i < Body.Length; i++)
        {
            if (Body[i] == '\n' || (Body[i] == '\r' && !(i + 1 < Body.Length && Body[i + 1] == '\n')))
            {
                line++;
                lineStart = i + 1;
            }
        }

        return new SourceLocation(line, position - lineStart + 1);
    }
}

/// <summary>A place in a document; both numbers start at 1, columns count UTF-16 code units.</summary>
public readonly record struct SourceLocation(int Line, int Column);
