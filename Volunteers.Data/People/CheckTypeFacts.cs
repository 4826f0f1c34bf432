namespace Volunteers.Data.People;

/// <summary>
/// What is asked for of a type of check on a day, for queries; rules ask <see cref="CheckType.On"/>. Nothing before the first demand; of a type that is withdrawn what is asked
/// for when it is brought back.
/// </summary>
public static class CheckTypeFacts
{
    /// <inheritdoc cref="CheckDemand.RequiredCount"/>
    public static readonly Fact<CheckType, DateOnly, int> RequiredCountOn =
        new((t, day) => t.Demands.Where(d => d.From <= day).OrderByDescending(d => d.From).Select(d => d.RequiredCount).FirstOrDefault());

    /// <inheritdoc cref="CheckDemand.RecheckAfterMonths"/>
    public static readonly Fact<CheckType, DateOnly, int?> RecheckAfterMonthsOn =
        new((t, day) => t.Demands.Where(d => d.From <= day).OrderByDescending(d => d.From).Select(d => d.RecheckAfterMonths).FirstOrDefault());

    /// <inheritdoc cref="CheckDemand.Level"/>
    public static readonly Fact<CheckType, DateOnly, DbsLevel?> LevelOn =
        new((t, day) => t.Demands.Where(d => d.From <= day).OrderByDescending(d => d.From).Select(d => d.Level).FirstOrDefault());

    /// <inheritdoc cref="CheckDemand.Workforce"/>
    public static readonly Fact<CheckType, DateOnly, DbsWorkforce?> WorkforceOn =
        new((t, day) => t.Demands.Where(d => d.From <= day).OrderByDescending(d => d.From).Select(d => d.Workforce).FirstOrDefault());

    /// <inheritdoc cref="CheckDemand.RenewedByStatusCheck"/>
    public static readonly Fact<CheckType, DateOnly, bool> RenewedByStatusCheckOn =
        new((t, day) => t.Demands.Where(d => d.From <= day).OrderByDescending(d => d.From).Select(d => d.RenewedByStatusCheck).FirstOrDefault());
}
