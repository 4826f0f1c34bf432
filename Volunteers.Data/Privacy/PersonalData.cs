using Microsoft.EntityFrameworkCore;
using Volunteers.Data.Places;

namespace Volunteers.Data.Privacy;

/// <summary>What is held about somebody, in words: the same whether it is shown on a page, printed or given as JSON.</summary>
/// <param name="Name">Who it is about.</param>
/// <param name="Centres">The centres that hold it.</param>
/// <param name="At">When it was put together.</param>
/// <param name="LeftOut">What the person is not given, and why.</param>
public sealed record PersonalData(
    string Name, IReadOnlyList<string> Centres, DateTimeOffset At, string TimeZone, IReadOnlyList<PersonalDataSection> Sections, IReadOnlyList<LeftOutPart> LeftOut)
{
    /// <summary>Puts together what the reader may see.</summary>
    /// <param name="db">As the reader sees it.</param>
    /// <param name="own">Whether it is the person who reads: what staff keep for themselves is not in it.</param>
    /// <exception cref="NotFoundException">There is no such volunteer, or they may not be seen.</exception>
    public static async Task<PersonalData> ReadAsync(VolunteersDbContext db, int volunteerId, bool own, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var person = await db.Volunteers.AsNoTracking().Where(v => v.Id == volunteerId)
            .Select(v => new { v.FullName, Centres = v.Enrolments.OrderBy(e => e.Id).Select(e => new { e.Centre.Name, e.Centre.TimeZone }).ToList() })
            .SingleOrDefaultAsync(cancellationToken) ?? throw new NotFoundException("volunteer");
        var zone = person.Centres.Select(c => c.TimeZone).FirstOrDefault() ?? "Europe/London";
        var reader = new PersonalDataReader(db, volunteerId, CentreTime.Of(zone), cancellationToken);
        List<PersonalDataSection> sections = [];
        foreach (var part in PersonalDataParts.All.Where(part => !own || !part.ForStaffAlone))
        {
            var items = await part.ReadAsync(reader);
            if (items.Count > 0)
            {
                sections.Add(new PersonalDataSection(part.Key, part.Title, [.. items.Select((item, index) => item with { Key = $"{part.Key}-{index + 1}" })]));
            }
        }

        return new PersonalData(person.FullName, [.. person.Centres.Select(c => c.Name).Distinct()], now, zone, sections, []);
    }

    /// <summary>The same without some of its parts, each named with the reason.</summary>
    public PersonalData Without(IReadOnlyList<LeftOutPart> leftOut)
    {
        var keys = leftOut.Select(part => part.Key).ToHashSet(StringComparer.Ordinal);
        return this with
        {
            LeftOut = leftOut,
            Sections =
            [
                .. Sections.Where(section => !keys.Contains(section.Key))
                    .Select(section => section with { Items = [.. section.Items.Where(item => !keys.Contains(item.Key))] })
                    .Where(section => section.Items.Count > 0),
            ],
        };
    }
}

/// <summary>What is held of one kind.</summary>
/// <param name="Key">Names it when it is left out.</param>
public sealed record PersonalDataSection(string Key, string Title, IReadOnlyList<PersonalDataItem> Items);

/// <summary>One record.</summary>
/// <param name="Key">Names it when it is left out.</param>
public sealed record PersonalDataItem(string Key, string Title, IReadOnlyList<PersonalDataFact> Facts);

/// <summary>A field of a record in words.</summary>
public sealed record PersonalDataFact(string Name, string Value);
