using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Volunteers.Data.Storage;

namespace Volunteers.Data.Places;

/// <summary>What was agreed with a partner organisation: what each side does, which data is shared, from when until when.</summary>
public sealed class PartnerAgreement : IPartOf
{
    internal PartnerAgreement()
    {
    }

    public int Id { get; private set; }

    public int PartnerOrganisationId { get; private set; }

    public PartnerOrganisation PartnerOrganisation { get; private set; } = null!;

    public string WeDo { get; private set; } = string.Empty;

    public string TheyDo { get; private set; } = string.Empty;

    /// <summary>Null: none.</summary>
    public string? DataShared { get; private set; }

    public DateOnly From { get; private set; }

    /// <summary>The last day; null: until one side ends it.</summary>
    public DateOnly? Until { get; private set; }

    (Type Type, int Id) IPartOf.Whole => (typeof(PartnerOrganisation), PartnerOrganisationId);

    /// <summary>Puts right what was written down; with <see cref="PartnerAgreementDetails.Until"/> it is ended.</summary>
    /// <exception cref="InvalidInputException">Something is missing or impossible; all of it at once.</exception>
    public void Change(PartnerAgreementDetails details)
    {
        var rules = new InputRules();
        var weDo = rules.RequiredText("weDo", details.WeDo, "what we do", 4000);
        var theyDo = rules.RequiredText("theyDo", details.TheyDo, "what they do", 4000);
        var shared = rules.Text("dataShared", details.DataShared, "which data is shared", 4000);
        rules.RefuseIf(details.From.Year is < 1990 or > 2200, "from", "Enter a date of our time.");
        rules.RefuseIf(details.Until < details.From, "until", "The last day cannot come before the first.");
        rules.ThrowIfAny();
        (WeDo, TheyDo, DataShared, From, Until) = (weDo, theyDo, shared, details.From, details.Until);
    }
}

/// <summary>An agreement as it is entered.</summary>
public sealed record PartnerAgreementDetails(string? WeDo, string? TheyDo, string? DataShared, DateOnly From, DateOnly? Until);

internal sealed class PartnerAgreementConfiguration : IEntityTypeConfiguration<PartnerAgreement>
{
    public void Configure(EntityTypeBuilder<PartnerAgreement> agreement)
    {
        agreement.Property(a => a.WeDo).Long();
        agreement.Property(a => a.TheyDo).Long();
        agreement.Property(a => a.DataShared).Long();
    }
}
