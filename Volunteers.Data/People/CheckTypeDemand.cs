using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Volunteers.Data.People;

/// <summary>
/// What is asked for of a type of check from a day on, until the next one begins. What was asked on a day that is over stays what was asked then: asking for more makes
/// nobody unsuitable before it was asked.
/// </summary>
public sealed class CheckTypeDemand : IPartOf
{
    private CheckDemand? _asks;

    private CheckTypeDemand()
    {
    }

    public int Id { get; private set; }

    public int CheckTypeId { get; private set; }

    /// <summary>The first day; the earliest there is of what holds from the beginning.</summary>
    public DateOnly From { get; private set; }

    /// <inheritdoc cref="CheckDemand.RequiredCount"/>
    public int RequiredCount { get; private set; }

    /// <inheritdoc cref="CheckDemand.RecheckAfterMonths"/>
    public int? RecheckAfterMonths { get; private set; }

    /// <inheritdoc cref="CheckDemand.Level"/>
    public DbsLevel? Level { get; private set; }

    /// <inheritdoc cref="CheckDemand.Workforce"/>
    public DbsWorkforce? Workforce { get; private set; }

    /// <inheritdoc cref="CheckDemand.RenewedByStatusCheck"/>
    public bool RenewedByStatusCheck { get; private set; }

    /// <summary>Whether nothing is asked for from that day on, because the type was withdrawn; the numbers say what is asked for when it is brought back.</summary>
    public bool Withdrawn { get; private set; }

    /// <summary>What is asked for.</summary>
    public CheckDemand Asks => _asks ??= new(RequiredCount, RecheckAfterMonths, Level, Workforce, RenewedByStatusCheck, Withdrawn);

    (Type Type, int Id) IPartOf.Whole => (typeof(CheckType), CheckTypeId);

    internal static CheckTypeDemand Of(DateOnly from, CheckDemand asks)
    {
        var demand = new CheckTypeDemand { From = from };
        demand.Ask(asks);
        return demand;
    }

    internal void Ask(CheckDemand asks)
    {
        (RequiredCount, RecheckAfterMonths, Level) = (asks.RequiredCount, asks.RecheckAfterMonths, asks.Level);
        (Workforce, RenewedByStatusCheck, Withdrawn, _asks) = (asks.Workforce, asks.RenewedByStatusCheck, asks.Withdrawn, asks);
    }
}

/// <summary>What is asked for of a type of check.</summary>
/// <param name="RequiredCount">How many have to be clear before somebody starts; 0: not asked of everyone, though a role may.</param>
/// <param name="RecheckAfterMonths">Months from the decision after which a new check is asked for; null: never.</param>
/// <param name="Level">Of DBS checks: the least that a certificate has to be; null: any.</param>
/// <param name="Workforce">Of DBS checks: what a certificate has to be for; null: any.</param>
/// <param name="RenewedByStatusCheck">Of DBS checks: whether the Update Service answering "no change" puts the next check off as a new certificate would.</param>
/// <param name="Withdrawn">Whether nothing of it is asked for.</param>
public sealed record CheckDemand(
    int RequiredCount = 0, int? RecheckAfterMonths = null, DbsLevel? Level = null, DbsWorkforce? Workforce = null, bool RenewedByStatusCheck = false, bool Withdrawn = false)
{
    /// <summary>Nothing.</summary>
    public static CheckDemand Nothing { get; } = new();

    /// <summary>Whether a certificate is what is asked for. One of which it is not on record is not.</summary>
    public bool IsMetBy(DbsLevel? level, DbsWorkforce? workforce) => (Level is not { } least || level >= least) && (Workforce is not { } asked || workforce == asked);

    /// <summary>Whether somebody who does what was asked before may not do what is asked now.</summary>
    internal bool AsksMoreThan(CheckDemand before) =>
        RequiredCount > before.RequiredCount
        || RecheckAfterMonths is { } months && !(months >= before.RecheckAfterMonths)
        || Level is { } least && !(least <= before.Level)
        || Workforce is { } workforce && workforce != before.Workforce
        || before is { RecheckAfterMonths: not null, RenewedByStatusCheck: true } && RecheckAfterMonths is not null && !RenewedByStatusCheck;

    /// <summary>A later demand, when one before it changes: what it did not change itself, changes with that one.</summary>
    internal CheckDemand Following(CheckDemand before, CheckDemand after) => new(
        RequiredCount == before.RequiredCount ? after.RequiredCount : RequiredCount,
        RecheckAfterMonths == before.RecheckAfterMonths ? after.RecheckAfterMonths : RecheckAfterMonths,
        Level == before.Level ? after.Level : Level,
        Workforce == before.Workforce ? after.Workforce : Workforce,
        RenewedByStatusCheck == before.RenewedByStatusCheck ? after.RenewedByStatusCheck : RenewedByStatusCheck,
        Withdrawn == before.Withdrawn ? after.Withdrawn : Withdrawn);
}

/// <summary>From when on something is asked for.</summary>
/// <param name="From">The first day.</param>
/// <param name="Today">Today in the cluster.</param>
/// <param name="InsteadOf">The first day of a demand that has not begun, whose place it takes.</param>
public sealed record DemandDay(DateOnly From, DateOnly Today, DateOnly? InsteadOf = null);

internal sealed class CheckTypeDemandConfiguration : IEntityTypeConfiguration<CheckTypeDemand>
{
    public void Configure(EntityTypeBuilder<CheckTypeDemand> demand)
    {
        demand.ToTable("CheckTypeDemands");
        demand.Ignore(d => d.Asks);
        demand.HasIndex(d => new { d.CheckTypeId, d.From }).IsUnique();
        demand.HasData(CheckType.BuiltIn.Select(type => new
        {
            type.Id,
            CheckTypeId = type.Id,
            type.Demands[0].From,
            type.Demands[0].RequiredCount,
            type.Demands[0].RecheckAfterMonths,
            type.Demands[0].RenewedByStatusCheck,
            type.Demands[0].Withdrawn,
        }));
    }
}
