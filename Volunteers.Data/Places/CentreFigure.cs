using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Volunteers.Data.Access;

namespace Volunteers.Data.Places;

/// <summary>A figure of the families around a centre, as somebody counted it on a day: the newest is what holds, the others are its history.</summary>
public sealed class CentreFigure : ICentreOwned, IVersioned
{
    private CentreFigure()
    {
    }

    public int Id { get; private set; }

    public int CentreId { get; private set; }

    public Centre Centre { get; private set; } = null!;

    public FigureKind Kind { get; private set; }

    /// <summary>For <see cref="FigureKind.KnownFamilies"/>: of which group.</summary>
    public int? TargetGroupId { get; private set; }

    public TargetGroup? TargetGroup { get; private set; }

    /// <summary>A number, or for a share 0 to 1.</summary>
    public double Value { get; private set; }

    public DateOnly On { get; private set; }

    /// <summary>Who counted: the council's return, our own registers.</summary>
    public string Source { get; private set; } = string.Empty;

    public Actor By { get; private set; } = null!;

    public int Version { get; private set; }

    /// <param name="group">For <see cref="FigureKind.KnownFamilies"/>, and for nothing else.</param>
    /// <exception cref="InvalidInputException">Something is missing or impossible; all of it at once.</exception>
    public static CentreFigure Record(int centreId, FigureKind kind, TargetGroup? group, double value, DateOnly on, string? source, Actor by, DateOnly today)
    {
        var figure = new CentreFigure { CentreId = centreId, Kind = kind, TargetGroup = group };
        if (kind == FigureKind.KnownFamilies != group is not null)
        {
            throw new InvalidInputException("targetGroupId", "The number of families known belongs to a target group, and other figures to none.");
        }

        figure.Correct(value, on, source, by, today);
        return figure;
    }

    /// <summary>Puts a figure right that was entered wrongly; a new count is a new figure.</summary>
    /// <exception cref="InvalidInputException">Something is missing or impossible; all of it at once.</exception>
    public void Correct(double value, DateOnly on, string? source, Actor by, DateOnly today)
    {
        var rules = new InputRules();
        var whole = Kind != FigureKind.DisadvantagedShare;
        rules.RefuseIf(whole && (value is < 0 or > 1_000_000 || value != Math.Floor(value)), "value", "Enter a whole number, 0 or more.");
        rules.RefuseIf(!whole && value is not (>= 0 and <= 1), "value", "Enter a share from 0 to 100 %.");
        rules.NotInFuture("on", on, today, "the day of the count");
        var counted = rules.Required("source", source, "who counted", 200);
        rules.ThrowIfAny();
        (Value, On, Source, By) = (value, on, counted, by);
    }
}

/// <summary>What a centre's figure counts. Stored by number: append, never renumber.</summary>
public enum FigureKind
{
    /// <summary>Families registered at the centre.</summary>
    FamiliesRegistered = 0,

    /// <summary>Children under five in the area that the centre serves.</summary>
    ChildrenUnderFive = 1,

    /// <summary>Those of them who are registered.</summary>
    ChildrenRegistered = 2,

    /// <summary>Which share of them live in the most disadvantaged areas.</summary>
    DisadvantagedShare = 3,

    /// <summary>Families of one target group that the centre knows of.</summary>
    KnownFamilies = 4,
}

internal sealed class CentreFigureConfiguration : IEntityTypeConfiguration<CentreFigure>
{
    public void Configure(EntityTypeBuilder<CentreFigure> figure)
    {
        figure.HasIndex(f => new { f.CentreId, f.Kind, f.On });
        figure.HasIndex(f => new { f.TargetGroupId, f.On });
        figure.HasOne(f => f.TargetGroup).WithMany(g => g.Figures).HasForeignKey(f => f.TargetGroupId);
    }
}
