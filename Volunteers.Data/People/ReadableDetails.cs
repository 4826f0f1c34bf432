using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Volunteers.Data.People;

/// <summary>How a volunteer is reached: the same row as <see cref="Volunteer"/>, for whoever may read it. Assessors know their learners by name alone.</summary>
[NotAudited]
public sealed class ContactDetails
{
    public int Id { get; private set; }

    public string? Email { get; private set; }

    public string? Phone { get; private set; }

    public string? SortEmail { get; private set; }

    /// <summary>Whether it is for those alone who coordinate a centre of theirs.</summary>
    public bool WhereaboutsConfidential { get; private set; }
}

/// <summary>What else a volunteer told the centre: the same row as <see cref="Volunteer"/>, for whoever may read it. For the coordinator and the person alone.</summary>
[NotAudited]
public sealed class PersonalDetails
{
    public int Id { get; private set; }

    public string? Postcode { get; private set; }

    public DateOnly? DateOfBirth { get; private set; }

    public string? HowHeard { get; private set; }

    public string? Languages { get; private set; }

    public string? Skills { get; private set; }

    public string? Interests { get; private set; }

    public string? AccessNeeds { get; private set; }

    public bool ParentOrCarer { get; private set; }

    public Availability Availability { get; private set; }

    public bool WhereaboutsConfidential { get; private set; }

    public string? ParentalConsentBy { get; private set; }

    public string? ParentalConsentHow { get; private set; }

    public DateOnly? ParentalConsentOn { get; private set; }
}

/// <summary>What was written down on the way of an enrolment, reasons and by whom: the same row as <see cref="Enrolment"/>, for whoever may read more than where somebody stands.</summary>
[NotAudited]
public sealed class EnrolmentDetails
{
    public int Id { get; private set; }

    public int VolunteerId { get; private set; }

    public int CentreId { get; private set; }
}

/// <remarks>
/// A filter of the model holds for a whole row. So the columns of a volunteer that fewer people may read than the name are read as rows of their own, from the
/// same table: by queries, which no migration makes.
/// </remarks>
internal sealed class ReadableDetailsConfiguration
    : IEntityTypeConfiguration<ContactDetails>,
      IEntityTypeConfiguration<PersonalDetails>,
      IEntityTypeConfiguration<EnrolmentDetails>
{
    public void Configure(EntityTypeBuilder<ContactDetails> contact)
    {
        contact.ToSqlQuery("""SELECT "Id", "Email", "Phone", "SortEmail", "WhereaboutsConfidential" FROM "Volunteers" """);
        contact.HasOne<Volunteer>().WithOne(v => v.Contact).HasForeignKey<ContactDetails>(c => c.Id);
    }

    public void Configure(EntityTypeBuilder<PersonalDetails> details)
    {
        details.ToSqlQuery(
            """
            SELECT "Id", "Postcode", "DateOfBirth", "HowHeard", "Languages", "Skills", "Interests", "AccessNeeds", "ParentOrCarer", "Availability", "WhereaboutsConfidential", "ParentalConsentBy", "ParentalConsentHow", "ParentalConsentOn" FROM "Volunteers"
            """);
        details.HasOne<Volunteer>().WithOne(v => v.Personal).HasForeignKey<PersonalDetails>(d => d.Id);
    }

    public void Configure(EntityTypeBuilder<EnrolmentDetails> details) => details.ToSqlQuery("""SELECT "Id", "VolunteerId", "CentreId" FROM "Enrolments" """);
}
