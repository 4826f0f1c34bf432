using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Volunteers.Data;
using Volunteers.Tests.Data;

namespace Volunteers.Tests;

/// <summary>What an entity can do and remember, the product uses: a rule that only tests and demonstration data reach helps nobody.</summary>
public sealed class EntityUseTests
{
    private static readonly KnownGaps UncalledMethods = new()
    {
        ["training"] = ["Cohort.Cancel", "CohortPlace.AssessUnit", "CohortPlace.RegisterLearner", "Course.RequireCheck", "Course.RequireCourse"],
        ["programmes"] =
        [
            "Programme.End", "Programme.For", "ProgrammeSession.Move", "RotaPlace.CancelByVolunteer", "RotaPlace.Confirm", "RotaPlace.ReplaceWith", "RotaPlace.RequestStandIn",
        ],
        ["meetings"] = ["SupportMeeting.Describe", "SupportMeeting.Reschedule"],
    };

    private static readonly KnownGaps UnsetColumns = new()
    {
        ["training"] = ["Course.GuidedLearningHours"],
        ["programmes"] =
        [
            "Programme.PartnerOrganisationId", "Waiver.VolunteerId", "Waiver.RoleRequirementId", "Waiver.Until", "Waiver.At", "Waiver.By",
        ],
    };

    [Fact]
    public async Task PublicMethod_HasACaller()
    {
        var methods =
            from entity in await EntitiesAsync()
            from method in entity.ClrType.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly)
            where !method.IsSpecialName && method.GetBaseDefinition() == method
            where !ProductCode.Called.Contains(ProductCode.NameOf(method))
            select $"{entity.ClrType.Name}.{method.Name}";

        UncalledMethods.AssertSame(methods);
    }

    [Fact]
    public async Task SettableColumn_IsSet()
    {
        var columns =
            from entity in await EntitiesAsync()
            from property in Columns(entity)
            where entity.GetSqlQuery() is null // a copy of columns of another entity, for reading alone
            where property.SetMethod is { } setter && !ProductCode.IsEmpty(setter) && !ProductCode.Called.Contains(ProductCode.NameOf(setter))
            where !ProductCode.NamedByUpdates.Contains(ProductCode.NameOf(property.GetMethod!))
            select $"{entity.ClrType.Name}.{property.Name}";

        UnsetColumns.AssertSame(columns);
    }

    /// <summary>The columns that are given by neither the database, nor the context, nor the place of a record in another's collection.</summary>
    private static IEnumerable<PropertyInfo> Columns(IEntityType entity)
    {
        var given = entity.GetForeignKeys().Where(IsSetByNavigation).SelectMany(key => key.Properties).Concat(entity.FindPrimaryKey()!.Properties).ToHashSet();
        return entity.GetDeclaredProperties().Where(p => !given.Contains(p) && !p.IsConcurrencyToken)
            .Concat<IPropertyBase>(entity.GetDeclaredComplexProperties())
            .Select(property => property.PropertyInfo)
            .OfType<PropertyInfo>()
            .Where(property => property.DeclaringType!.Assembly == typeof(VolunteersDbContext).Assembly)
            .Where(property => property.Name != nameof(IRecordedFact.RecordedAt) || !property.DeclaringType!.IsAssignableTo(typeof(IRecordedFact)));
    }

    private static bool IsSetByNavigation(IForeignKey key) =>
        key.PrincipalToDependent is not null
        || (key.DependentToPrincipal?.PropertyInfo?.SetMethod is { } setter && ProductCode.Called.Contains(ProductCode.NameOf(setter)));

    private static async Task<IReadOnlyList<IEntityType>> EntitiesAsync()
    {
        await using var database = await TestDatabase.CreateAsync();
        await using var db = database.Open();
        return [.. db.Model.GetEntityTypes().Where(entity => entity.ClrType.Assembly == typeof(VolunteersDbContext).Assembly)];
    }
}
