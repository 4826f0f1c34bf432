using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.DataProtection.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Volunteers.Data.Access;

namespace Volunteers.Data.Storage;

/// <summary>What holds for all entities. What is particular to one, its long texts, unique facts and indexes, stands beside it.</summary>
internal static class ModelConventions
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter() },
        IgnoreReadOnlyProperties = true,
    };

    public static void Apply(ModelBuilder model)
    {
        model.ApplyConfigurationsFromAssembly(typeof(ModelConventions).Assembly);
        model.Entity<DataProtectionKey>().Property(k => k.Xml).Long();
        foreach (var entity in model.Model.GetEntityTypes().Where(e => typeof(IVersioned).IsAssignableFrom(e.ClrType)))
        {
            entity.FindProperty(nameof(IVersioned.Version))!.IsConcurrencyToken = true;
        }

        foreach (var actor in model.Model.GetEntityTypes().SelectMany(e => e.GetComplexProperties()).Where(p => p.ClrType == typeof(Actor)))
        {
            foreach (var column in actor.ComplexType.GetProperties())
            {
                column.SetColumnName(column.Name == nameof(Actor.Name) ? actor.Name : actor.Name + column.Name);
            }
        }

        // nothing is deleted by deleting something else, except parts of a whole; SQL Server refuses the cycles otherwise
        foreach (var key in model.Model.GetEntityTypes().Where(e => !e.IsOwned()).SelectMany(e => e.GetForeignKeys()))
        {
            if (!key.IsOwnership && !IsPartOf(key.DeclaringEntityType.ClrType, key.PrincipalEntityType.ClrType))
            {
                key.DeleteBehavior = DeleteBehavior.NoAction;
            }
        }
    }

    /// <summary>A text of any length.</summary>
    public static PropertyBuilder<T> Long<T>(this PropertyBuilder<T> property) => property.HasMaxLength(-1);

    /// <summary>A value kept as JSON, which is replaced and never changed in place.</summary>
    public static void AsJson<T>(this PropertyBuilder<T> property)
        where T : class? =>
        property.HasConversion(
            value => JsonSerializer.Serialize(value, Json),
            json => JsonSerializer.Deserialize<T>(json, Json)!,
            new ValueComparer<T>((one, other) => Equals(one, other), value => value == null ? 0 : value.GetHashCode())).Long();

    private static bool IsPartOf(Type part, Type whole) =>
        (part.Name, whole.Name) is
            ("EnrolmentStep", "Enrolment") or ("CheckFact" or "UpdateServiceEntry", "Check") or ("CheckTypeDemand", "CheckType") or ("PlaceStep", "CohortPlace") or ("UnitStep", "UnitAchievement")
            or ("NewsletterSection", "NewsletterIssue") or ("NewsletterItem", "NewsletterSection")
            or ("CohortAttendance", "CohortSession") or ("MeetingAttendance", "SupportMeeting") or ("MeetingInvitation", "SupportMeeting")
            or ("EmergencyContact", "Volunteer") or ("StaffRole", "Account")
            or ("PartnerContact" or "PartnerAgreement", "PartnerOrganisation") or ("ConcernEntry", "Concern")
        || whole == typeof(Account) && part.Namespace?.StartsWith("Microsoft", StringComparison.Ordinal) == true;
}
