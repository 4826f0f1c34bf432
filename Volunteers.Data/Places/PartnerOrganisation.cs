using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Volunteers.Data.People;

namespace Volunteers.Data.Places;

/// <summary>An organisation that the cluster works with.</summary>
public sealed class PartnerOrganisation : IVersioned
{
    private readonly List<PartnerContact> _contacts = [];
    private readonly List<PartnerAgreement> _agreements = [];

    private PartnerOrganisation()
    {
    }

    public int Id { get; private set; }

    public int ClusterId { get; private set; }

    public Cluster Cluster { get; private set; } = null!;

    public string Name { get; private set; } = string.Empty;

    /// <summary>The name, folded: what lists are searched and ordered by.</summary>
    [NotAudited]
    public string SortName { get => SearchText.Fold(Name); private set { } }

    public PartnerKind Kind { get; private set; }

    /// <summary>Since when we do not work with it any more.</summary>
    public DateTimeOffset? RetiredAt { get; private set; }

    public int Version { get; private set; }

    /// <summary>Whom to ring there.</summary>
    public IReadOnlyList<PartnerContact> Contacts => _contacts;

    public IReadOnlyList<PartnerAgreement> Agreements => _agreements;

    /// <param name="others">The cluster's other partners, folded.</param>
    /// <exception cref="InvalidInputException">The name is missing or taken.</exception>
    public static PartnerOrganisation Add(int clusterId, string? name, PartnerKind kind, IReadOnlyCollection<string> others)
    {
        var partner = new PartnerOrganisation { ClusterId = clusterId };
        partner.Change(name, kind, others);
        return partner;
    }

    /// <inheritdoc cref="Add"/>
    public void Change(string? name, PartnerKind kind, IReadOnlyCollection<string> others)
    {
        var rules = new InputRules();
        var text = rules.Required("name", name, "the organisation's name");
        rules.RefuseIf(text.Length > 0 && others.Contains(SearchText.Fold(text)), "name", "There is a partner of this name.");
        rules.ThrowIfAny();
        (Name, Kind) = (text, kind);
    }

    /// <summary>Adds somebody to ring there.</summary>
    /// <exception cref="InvalidInputException">The name, or every way to reach them, is missing.</exception>
    public PartnerContact AddContact(PartnerContactDetails details)
    {
        var contact = new PartnerContact();
        contact.Change(details);
        _contacts.Add(contact);
        return contact;
    }

    /// <summary>Takes somebody off the list; needs <see cref="Contacts"/> loaded.</summary>
    public void RemoveContact(PartnerContact contact) => _contacts.Remove(contact);

    /// <summary>Writes down what was agreed.</summary>
    /// <exception cref="InvalidInputException">Something is missing or impossible; all of it at once.</exception>
    public PartnerAgreement Agree(PartnerAgreementDetails details)
    {
        var agreement = new PartnerAgreement();
        agreement.Change(details);
        _agreements.Add(agreement);
        return agreement;
    }

    /// <summary>We do not work with it any more; what was done together stays.</summary>
    public void Retire(DateTimeOffset now) => RetiredAt ??= now;

    /// <summary>We work with it again.</summary>
    public void Restore() => RetiredAt = null;
}

/// <summary>Stored by number: append, never renumber.</summary>
public enum PartnerKind
{
    School = 0,
    Health = 1,
    Jobcentre = 2,
    University = 3,
    Charity = 4,
    LocalAuthority = 5,
    AwardingOrganisation = 6,
    Other = 7,
}

internal sealed class PartnerOrganisationConfiguration : IEntityTypeConfiguration<PartnerOrganisation>
{
    public void Configure(EntityTypeBuilder<PartnerOrganisation> partner) => partner.HasIndex(p => p.SortName);
}
