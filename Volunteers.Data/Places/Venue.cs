using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Volunteers.Data.People;
using Volunteers.Data.Storage;

namespace Volunteers.Data.Places;

/// <summary>A place where things happen: the centre itself, a school hall. Programmes, courses and meetings name it; e-mails say how to find it.</summary>
public sealed class Venue : ICentreOwned, IVersioned
{
    private Venue()
    {
    }

    public int Id { get; private set; }

    public int CentreId { get; private set; }

    public Centre Centre { get; private set; } = null!;

    public string Name { get; private set; } = string.Empty;

    /// <summary>The name, folded: what lists are ordered by, and what programmes, courses and meetings are matched with.</summary>
    [NotAudited]
    public string SortName { get => SearchText.Fold(Name); private set { } }

    public string? Address { get; private set; }

    public string? HowToFind { get; private set; }

    /// <summary>Steps, parking, a lift: what somebody has to know who cannot get in everywhere.</summary>
    public string? AccessNotes { get; private set; }

    /// <summary>Since when it is not offered any more.</summary>
    public DateTimeOffset? RetiredAt { get; private set; }

    public int Version { get; private set; }

    /// <param name="others">The centre's other venues, folded.</param>
    /// <exception cref="InvalidInputException">Something is missing or impossible; all of it at once.</exception>
    public static Venue Add(int centreId, VenueDetails details, IReadOnlyCollection<string> others)
    {
        var venue = new Venue { CentreId = centreId };
        venue.Change(details, others);
        return venue;
    }

    /// <inheritdoc cref="Add"/>
    public void Change(VenueDetails details, IReadOnlyCollection<string> others)
    {
        var rules = new InputRules();
        var name = rules.Required("name", details.Name, "the venue's name");
        rules.RefuseIf(name.Length > 0 && others.Contains(SearchText.Fold(name)), "name", "The centre has a venue of this name.");
        var address = rules.Text("address", details.Address, "the address", 400);
        var howToFind = rules.Text("howToFind", details.HowToFind, "how to find it", 2000);
        var accessNotes = rules.Text("accessNotes", details.AccessNotes, "the access notes", 2000);
        rules.ThrowIfAny();
        (Name, Address, HowToFind, AccessNotes) = (name, address, howToFind, accessNotes);
    }

    /// <summary>It is not offered any more; what takes place there stays.</summary>
    public void Retire(DateTimeOffset now) => RetiredAt ??= now;

    /// <summary>It is offered again.</summary>
    public void Restore() => RetiredAt = null;

    internal void MoveTo(int centreId) => CentreId = centreId;
}

/// <summary>What is known about a venue, as it is entered.</summary>
public sealed record VenueDetails(string? Name, string? Address, string? HowToFind, string? AccessNotes);

internal sealed class VenueConfiguration : IEntityTypeConfiguration<Venue>
{
    public void Configure(EntityTypeBuilder<Venue> venue)
    {
        venue.Property(v => v.HowToFind).Long();
        venue.Property(v => v.AccessNotes).Long();
        venue.HasIndex(v => new { v.CentreId, v.SortName });
    }
}
