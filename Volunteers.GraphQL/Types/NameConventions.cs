using System.Text;

namespace Volunteers.GraphQL.Types;

/// <summary>How C# names become GraphQL names: <c>FullName</c> → <c>fullName</c>, <c>OnBreak</c> → <c>ON_BREAK</c>.</summary>
public static class NameConventions
{
    /// <summary>The name of a field, argument or input field. A leading abbreviation goes down as one: <c>URLPath</c> → <c>urlPath</c>.</summary>
    public static string Field(string name)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        var upper = 0;
        while (upper < name.Length && char.IsUpper(name[upper]))
        {
            upper++;
        }

        var lowered = upper <= 1 || upper == name.Length ? upper : char.IsLetter(name[upper]) ? upper - 1 : upper;
        return string.Concat(name[..lowered].ToLowerInvariant(), name.AsSpan(lowered));
    }

    /// <summary>The name of a field that a method resolves: without <c>Get</c> in front and <c>Async</c> behind.</summary>
    public static string Method(string name)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        if (name.Length > 5 && name.EndsWith("Async", StringComparison.Ordinal))
        {
            name = name[..^5];
        }

        if (name.Length > 3 && name.StartsWith("Get", StringComparison.Ordinal) && char.IsUpper(name[3]))
        {
            name = name[3..];
        }

        return Field(name);
    }

    /// <summary>The name of an enum value.</summary>
    public static string EnumValue(string name)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        var result = new StringBuilder(name.Length + 4);
        for (var index = 0; index < name.Length; index++)
        {
            var startsWord = index > 0 && char.IsUpper(name[index]) && name[index - 1] != '_'
                && (!char.IsUpper(name[index - 1]) || (index + 1 < name.Length && char.IsLower(name[index + 1])));
            if (startsWord)
            {
                result.Append('_');
            }

            result.Append(char.ToUpperInvariant(name[index]));
        }

        return result.ToString();
    }

    /// <summary>The name of the type made from a marker interface: without its leading I.</summary>
    public static string Interface(string name)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        return name.Length > 1 && name[0] == 'I' && char.IsUpper(name[1]) ? name[1..] : name;
    }

    /// <summary>More than one of them, in English: <c>story</c> → <c>stories</c>.</summary>
    public static string Plural(string name)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        if (name.EndsWith('y') && name.Length > 1 && !"aeiou".Contains(name[^2], StringComparison.Ordinal))
        {
            return name[..^1] + "ies";
        }

        return name.EndsWith('s') || name.EndsWith('x') || name.EndsWith('z')
            || name.EndsWith("ch", StringComparison.Ordinal) || name.EndsWith("sh", StringComparison.Ordinal)
            ? name + "es"
            : name + "s";
    }
}
