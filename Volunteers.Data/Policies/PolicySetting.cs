using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Volunteers.Data.Access;
using Volunteers.Data.Places;

namespace Volunteers.Data.Policies;

/// <summary>A decision of the cluster, or of one centre, that differs from what holds otherwise. Going back removes it; the audit trail keeps what it was.</summary>
public sealed class PolicySetting : IVersioned
{
    private PolicySetting()
    {
    }

    public int Id { get; private set; }

    /// <summary>Null: decided for the whole cluster.</summary>
    public int? CentreId { get; private set; }

    public Centre? Centre { get; private set; }

    /// <summary>The name of one of <see cref="PolicyKeys"/>.</summary>
    public string Key { get; private set; } = string.Empty;

    public string Value { get; private set; } = string.Empty;

    public DateTimeOffset ChangedAt { get; private set; }

    public Actor ChangedBy { get; private set; } = null!;

    public int Version { get; private set; }

    /// <summary>Decides something for the first time.</summary>
    /// <param name="text">The value as a person writes it.</param>
    /// <exception cref="InvalidInputException">There is no such key, a centre may not decide it, or the value is out of bounds.</exception>
    public static PolicySetting Decide(int? centreId, string? key, string? text, Actor by, DateTimeOffset now)
    {
        var known = KeyFor(centreId, key);
        var setting = new PolicySetting { CentreId = centreId, Key = known.Name, ChangedBy = by };
        setting.Change(text, by, now);
        return setting;
    }

    /// <summary>Decides otherwise; the same value again changes nothing.</summary>
    /// <exception cref="InvalidInputException">The value is out of bounds.</exception>
    public void Change(string? text, Actor by, DateTimeOffset now)
    {
        var (value, problem) = KeyFor(CentreId, Key).Check(text);
        if (value is null)
        {
            throw new InvalidInputException("value", problem!);
        }

        if (value != Value)
        {
            (Value, ChangedAt, ChangedBy) = (value, now, by);
            Version++;
        }
    }

    /// <summary>The key of that name, if it can be decided there.</summary>
    /// <exception cref="InvalidInputException">There is none, or a centre may not decide it.</exception>
    public static PolicyKey KeyFor(int? centreId, string? key)
    {
        var known = PolicyKeys.Find(key) ?? throw new InvalidInputException("key", "There is no such policy.");
        return centreId is null || known.CentreMayChange
            ? known
            : throw new InvalidInputException("key", "The cluster decides this for all its centres. Ask its administrator.");
    }
}

internal sealed class PolicySettingConfiguration : IEntityTypeConfiguration<PolicySetting>
{
    public void Configure(EntityTypeBuilder<PolicySetting> setting)
    {
        setting.Property(s => s.Key).HasMaxLength(80);

        // two nulls are two values on SQLite and one on SQL Server: whoever decides takes turns
        setting.HasIndex(s => new { s.CentreId, s.Key });
    }
}
