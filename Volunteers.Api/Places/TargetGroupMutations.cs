using Microsoft.EntityFrameworkCore;
using Volunteers.Api.Access;
using Volunteers.Data;
using Volunteers.Data.Access;
using Volunteers.Data.People;
using Volunteers.Data.Places;
using Volunteers.GraphQL.Annotations;

namespace Volunteers.Api.Places;

[MutationType]
[Authorize]
public static class TargetGroupMutations
{
    /// <summary>Adds a group of families that a centre means to reach, or changes one.</summary>
    [Error<InvalidInputException>]
    [Error<StaleRecordException>]
    public static async Task<TargetGroup> SaveTargetGroupAsync(
        SaveTargetGroupInput input, VolunteersDbContext db, Caller caller, TimeProvider clock, CancellationToken cancellationToken)
    {
        caller.Require(Permissions.PlacesWrite, input.CentreId);
        var centre = await db.OpenCentreAsync(input.CentreId, clock, cancellationToken);
        var groups = await db.TargetGroups.Where(g => g.CentreId == centre.Id).ToListAsync(cancellationToken);
        var group = input.Id is { } id
            ? groups.Find(g => g.Id == id) ?? throw new NotFoundException("target group")
            : groups.Find(g => SearchText.Same(g.Name, input.Name));
        string[] others = [.. groups.Where(g => g != group).Select(g => g.SortName)];
        if (group is null)
        {
            group = centre.AddTargetGroup(input.Name, input.Threshold, input.Sensitive ?? false, others);
        }
        else
        {
            group.RequireVersion(input.Version);
            group.Change(input.Name, input.Threshold, input.Sensitive ?? group.Sensitive, others);
        }

        if (input.Known is { } known)
        {
            var today = centre.Time.Today(clock);
            db.CentreFigures.Add(CentreFigure.Record(
                centre.Id, FigureKind.KnownFamilies, group, known, input.On ?? today, input.Source ?? "Our own registers", caller.Actor, today));
        }

        await db.SaveChangesAsync(cancellationToken);
        return group;
    }

    /// <summary>Counts a group no longer; what was counted stays.</summary>
    [Error<StaleRecordException>]
    public static Task<TargetGroup> RetireTargetGroupAsync(
        [ID<TargetGroup>] int targetGroupId, VolunteersDbContext db, Caller caller, TimeProvider clock, CancellationToken cancellationToken) =>
        ChangeAsync(targetGroupId, group => group.Retire(clock.GetUtcNow()), db, caller, cancellationToken);

    /// <summary>Counts a group again.</summary>
    [Error<StaleRecordException>]
    public static Task<TargetGroup> RestoreTargetGroupAsync([ID<TargetGroup>] int targetGroupId, VolunteersDbContext db, Caller caller, CancellationToken cancellationToken) =>
        ChangeAsync(targetGroupId, group => group.Restore(), db, caller, cancellationToken);

    /// <summary>Writes down a figure of the families around a centre, or puts one right.</summary>
    [Error<InvalidInputException>]
    [Error<StaleRecordException>]
    public static async Task<CentreFigure> SaveCentreFigureAsync(
        SaveCentreFigureInput input, VolunteersDbContext db, Caller caller, TimeProvider clock, CancellationToken cancellationToken)
    {
        caller.Require(Permissions.PlacesWrite, input.CentreId);
        var centre = await db.Centres.FindRequiredAsync(c => c.Id == input.CentreId, "centre", cancellationToken);
        var today = centre.Time.Today(clock);
        CentreFigure figure;
        if (input.Id is { } id)
        {
            figure = await db.CentreFigures.FindRequiredAsync(f => f.Id == id && f.CentreId == centre.Id, "figure", cancellationToken);
            figure.RequireVersion(input.Version);
            figure.Correct(input.Value, input.On, input.Source, caller.Actor, today);
        }
        else
        {
            var group = input.TargetGroupId is { } groupId
                ? await db.TargetGroups.FindRequiredAsync(g => g.Id == groupId && g.CentreId == centre.Id, "target group", cancellationToken)
                : null;
            figure = CentreFigure.Record(centre.Id, input.Kind, group, input.Value, input.On, input.Source, caller.Actor, today);
            db.CentreFigures.Add(figure);
        }

        await db.SaveChangesAsync(cancellationToken);
        return figure;
    }

    /// <summary>Takes out a figure that should not have been entered; the history of changes keeps it.</summary>
    [Error<StaleRecordException>]
    public static async Task<Centre> RemoveCentreFigureAsync([ID<CentreFigure>] int figureId, VolunteersDbContext db, Caller caller, CancellationToken cancellationToken)
    {
        var figure = await db.CentreFigures.Include(f => f.Centre).FindRequiredAsync(f => f.Id == figureId, "figure", cancellationToken);
        caller.Require(Permissions.PlacesWrite, figure.CentreId);
        db.CentreFigures.Remove(figure);
        await db.SaveChangesAsync(cancellationToken);
        return figure.Centre;
    }

    private static async Task<TargetGroup> ChangeAsync(
        int targetGroupId, Action<TargetGroup> change, VolunteersDbContext db, Caller caller, CancellationToken cancellationToken)
    {
        var group = await db.TargetGroups.FindRequiredAsync(g => g.Id == targetGroupId, "target group", cancellationToken);
        caller.Require(Permissions.PlacesWrite, group.CentreId);
        change(group);
        await db.SaveChangesAsync(cancellationToken);
        return group;
    }
}
