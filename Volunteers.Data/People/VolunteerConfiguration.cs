using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Volunteers.Data.People;

internal sealed class VolunteerConfiguration : IEntityTypeConfiguration<Volunteer>
{
    public void Configure(EntityTypeBuilder<Volunteer> volunteer)
    {
        volunteer.Ignore(v => v.Details);
        volunteer.Property(v => v.SearchText).HasMaxLength(1300);
        volunteer.HasIndex(v => new { v.SortName, v.Id });
        volunteer.HasIndex(v => new { v.SortSurname, v.Id });
        volunteer.HasIndex(v => v.SortEmail);
        volunteer.HasIndex(v => v.CalendarSecret).IsUnique();
        volunteer.HasIndex(v => v.UnsubscribeSecret).IsUnique();
        volunteer.HasIndex(v => v.CreatedAt);

        // no navigation: a record that was merged is read by whoever merges and undoes alone
        volunteer.HasOne<Volunteer>().WithMany().HasForeignKey(v => v.MergedIntoId);
    }
}
