using System.Globalization;
using System.Text;
using Volunteers.GraphQL.Types;

namespace Volunteers.GraphQL.Annotations.Binding;

/// <summary>A topic's name with places for arguments.</summary>
internal sealed class TopicTemplate
{
    private readonly List<(bool IsArgument, string Text)> _parts = [];

    /// <exception cref="SchemaException">A brace is not closed, or names no argument.</exception>
    public TopicTemplate(string text, IReadOnlyCollection<string> arguments, string owner)
    {
        var position = 0;
        while (text.IndexOf('{', position) is var open and >= 0)
        {
            var close = text.IndexOf('}', open);
            var name = close < 0 ? "" : text[(open + 1)..close];
            if (!arguments.Contains(name))
            {
                throw new SchemaException(
                    $"{owner} has the topic \"{text}\", whose braces must hold the name of an argument"
                    + (arguments.Count == 0 ? "; it has none." : $": {string.Join(", ", arguments)}."));
            }

            _parts.Add((false, text[position..open]));
            _parts.Add((true, name));
            position = close + 1;
        }

        _parts.Add((false, text[position..]));
    }

    public string Fill(IResolverContext context)
    {
        var topic = new StringBuilder();
        foreach (var (isArgument, text) in _parts)
        {
            topic.Append(isArgument ? Convert.ToString(context.ArgumentValue<object>(text), CultureInfo.InvariantCulture) : text);
        }

        return topic.ToString();
    }
}
