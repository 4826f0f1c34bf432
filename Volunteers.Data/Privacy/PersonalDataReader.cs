using Volunteers.Data.Audit;
using Volunteers.Data.Places;

namespace Volunteers.Data.Privacy;

/// <summary>Reads one kind of record about a person and says it in words.</summary>
/// <param name="Time">The clock in which instants are said.</param>
internal sealed record PersonalDataReader(VolunteersDbContext Db, int VolunteerId, CentreTime Time, CancellationToken CancellationToken)
{
    /// <summary>A record; facts without a value are left out.</summary>
    public static PersonalDataItem Item(string title, params ReadOnlySpan<(string Name, string? Value)> facts)
    {
        List<PersonalDataFact> said = [];
        foreach (var (name, value) in facts)
        {
            if (!string.IsNullOrWhiteSpace(value))
            {
                said.Add(new PersonalDataFact(name, value));
            }
        }

        return new PersonalDataItem(string.Empty, title, said);
    }

    public string? At(DateTimeOffset? instant) => instant is { } at ? $"{Time.DateOf(at).InWords()}, {Time.TimeOf(at).InWords()}" : null;

    public static string? On(DateOnly? day) => day?.InWords();

    public static string YesNo(bool value) => value ? "yes" : "no";

    /// <summary>A state in words: "clear with risk assessment".</summary>
    public static string? State<T>(T? state)
        where T : struct, Enum => state is { } known ? AuditWords.Spaced(known.ToString(), "") : null;
}

/// <summary>A kind of what is held about people.</summary>
/// <param name="Covers">The entities that it tells of.</param>
/// <param name="ForStaffAlone">Whether the person reads it only when the coordinator has looked at it.</param>
internal sealed record PersonalDataPart(
    string Key, string Title, Type[] Covers, Func<PersonalDataReader, Task<IReadOnlyList<PersonalDataItem>>> ReadAsync, bool ForStaffAlone = false);
