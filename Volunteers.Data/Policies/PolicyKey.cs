using System.Globalization;

namespace Volunteers.Data.Policies;

/// <summary>Something that a cluster decides for itself. The declared ones are in <see cref="PolicyKeys"/>; a rule reads its value from a <see cref="Policy"/>.</summary>
/// <param name="name">What it is called everywhere: dotted, lower case.</param>
/// <param name="area">Under which heading pages show it.</param>
/// <param name="title">What it decides, as people say it.</param>
/// <param name="unit">What its numbers count, for example "days".</param>
/// <param name="builtIn">The value where nothing was decided.</param>
/// <param name="least">The smallest number that makes sense.</param>
/// <param name="most">The largest.</param>
/// <param name="centreMayChange">Whether a centre may decide otherwise than the cluster.</param>
public abstract class PolicyKey(string name, string area, string title, string unit, string builtIn, int least, int most, bool centreMayChange)
{
    public string Name { get; } = name;

    public string Area { get; } = area;

    public string Title { get; } = title;

    public string Unit { get; } = unit;

    /// <summary>The value where nothing was decided, as it is written.</summary>
    public string BuiltIn { get; } = builtIn;

    public int Least { get; } = least;

    public int Most { get; } = most;

    public bool CentreMayChange { get; } = centreMayChange;

    /// <summary>Whether it is several numbers, written with commas.</summary>
    public abstract bool Several { get; }

    /// <summary>Reads a value as a person writes it.</summary>
    /// <returns>The value as it is kept, or what is wrong with it.</returns>
    public abstract (string? Text, string? Problem) Check(string? text);

    /// <summary>The value of a text that <see cref="Check"/> answered; null for one that is out of bounds by now.</summary>
    internal abstract object? Parse(string text);

    /// <summary>A whole number within the bounds.</summary>
    private protected (int Number, string? Problem) Number(string text) =>
        int.TryParse(text, NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture, out var number) && number >= Least && number <= Most
            ? (number, null)
            : (0, string.Create(CultureInfo.InvariantCulture, $"Enter a whole number of {Unit} from {Least:N0} to {Most:N0}."));
}

/// <inheritdoc/>
public abstract class PolicyKey<T>(string name, string area, string title, string unit, string builtIn, int least, int most, bool centreMayChange)
    : PolicyKey(name, area, title, unit, builtIn, least, most, centreMayChange)
    where T : notnull;

/// <summary>A whole number.</summary>
public sealed class PolicyNumber(string name, string area, string title, string unit, int builtIn, int least, int most, bool centreMayChange)
    : PolicyKey<int>(name, area, title, unit, builtIn.ToString(CultureInfo.InvariantCulture), least, most, centreMayChange)
{
    /// <inheritdoc/>
    public override bool Several => false;

    /// <inheritdoc/>
    public override (string? Text, string? Problem) Check(string? text)
    {
        var (number, problem) = Number(text ?? "");
        return problem is null ? (number.ToString(CultureInfo.InvariantCulture), null) : (null, problem);
    }

    internal override object? Parse(string text) => Number(text) is (var number, null) ? number : null;
}

/// <summary>Several whole numbers, each once; none of them turns off what they are for.</summary>
public sealed class PolicyNumbers : PolicyKey<IReadOnlyList<int>>
{
    private const int MostNumbers = 10;

    private readonly bool _longestFirst;

    /// <param name="longestFirst">Whether the largest is kept first: times before something.</param>
    /// <inheritdoc cref="PolicyKey(string, string, string, string, string, int, int, bool)"/>
    public PolicyNumbers(
        string name, string area, string title, string unit, IReadOnlyList<int> builtIn, int least, int most, bool centreMayChange, bool longestFirst = false)
        : base(name, area, title, unit, Text(builtIn), least, most, centreMayChange) => _longestFirst = longestFirst;

    /// <inheritdoc/>
    public override bool Several => true;

    /// <inheritdoc/>
    public override (string? Text, string? Problem) Check(string? text)
    {
        var (numbers, problem) = Read(text ?? "");
        return problem is null ? (Text(numbers), null) : (null, problem);
    }

    internal override object? Parse(string text) => Read(text) is (var numbers, null) ? numbers : null;

    private static string Text(IEnumerable<int> numbers) => string.Join(", ", numbers.Select(number => number.ToString(CultureInfo.InvariantCulture)));

    private (IReadOnlyList<int> Numbers, string? Problem) Read(string text)
    {
        var numbers = new List<int>();
        foreach (var part in text.Split([',', ';', ' '], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var (number, problem) = Number(part);
            if (problem is not null)
            {
                return ([], string.Create(CultureInfo.InvariantCulture, $"Enter whole numbers of {Unit} from {Least:N0} to {Most:N0}, with commas between them."));
            }

            numbers.Add(number);
        }

        int[] distinct = [.. numbers.Distinct().Order()];
        return distinct.Length > MostNumbers ? ([], $"Enter at most {MostNumbers} numbers.") : (_longestFirst ? [.. distinct.Reverse()] : distinct, null);
    }
}
