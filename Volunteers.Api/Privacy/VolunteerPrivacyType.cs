using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Volunteers.Api.Access;
using Volunteers.Data;
using Volunteers.Data.Access;
using Volunteers.Data.Audit;
using Volunteers.Data.People;
using Volunteers.Data.Privacy;
using Volunteers.GraphQL.Annotations;
using Volunteers.GraphQL.Execution;
using Volunteers.GraphQL.Querying.Rows;

namespace Volunteers.Api.Privacy;

/// <summary>What is held about a volunteer, and what they asked about it.</summary>
[ObjectType<Volunteer>]
public static class VolunteerPrivacyType
{
    /// <summary>
    /// What is held about the volunteer, as PDF, or as JSON where the address ends in .json: for the volunteer what they may read, for their
    /// coordinators a draft to look at. Works for a quarter of an hour, for whoever asked; null for anybody else.
    /// </summary>
    [BatchResolver]
    public static async Task<IReadOnlyList<Uri?>> GetPersonalDataUrlAsync(
        [Parent(nameof(Volunteer.Id), nameof(Volunteer.UnsubscribeSecret))] IReadOnlyList<Volunteer> volunteers, VolunteersDbContext db, Caller caller, PersonalDataLinks links,
        CancellationToken cancellationToken)
    {
        int[] ids = [.. volunteers.Select(v => v.Id).Distinct()];
        var centres = (await db.Enrolments.Where(e => ids.Contains(e.VolunteerId)).Select(e => new { e.VolunteerId, e.CentreId }).ToListAsync(cancellationToken))
            .ToLookup(e => e.VolunteerId, e => e.CentreId);
        return volunteers.Each(v => PersonalDataAccess.Allows(caller, v.Id, centres[v.Id]) ? links.Of("Volunteer", v.Id, v.UnsubscribeSecret, caller) : null);
    }

    /// <summary>What was asked about the volunteer’s data, latest first.</summary>
    public static Expression<Func<VolunteersDbContext, Volunteer, IEnumerable<DataRequest>>> DataRequests => (db, v) => db.DataRequests
        .Where(r => r.VolunteerId == v.Id)
        .OrderByDescending(r => r.RequestedAt);

    /// <summary>Set when nothing has happened about the volunteer for as long as the policy keeps people.</summary>
    [Authorize(Policy = Permissions.VolunteersErase)]
    public static Expression<Func<VolunteersDbContext, Volunteer, RetentionCase?>> Retention => (db, v) => db.RetentionCases.Where(c => c.VolunteerId == v.Id).FirstOrDefault();

    /// <summary>What staff wrote down, latest first; nobody's without the permission to read them. Each reading is recorded.</summary>
    [BatchResolver]
    [GraphQLType("[VolunteerNote!]!")]
    public static async Task<IReadOnlyList<IReadOnlyList<RowReference>>> GetNotesAsync(
        [Parent(nameof(Volunteer.Id))] IReadOnlyList<Volunteer> volunteers, VolunteersDbContext db, Caller caller, ReadLog reads, CancellationToken cancellationToken)
    {
        int[] ids = [.. volunteers.Select(v => v.Id).Distinct()];
        var notes = (await db.VolunteerNotes.Where(n => ids.Contains(n.VolunteerId)).OrderByDescending(n => n.At).Select(n => new { n.Id, n.VolunteerId }).ToListAsync(cancellationToken))
            .ToLookup(n => n.VolunteerId, n => n.Id);
        foreach (var read in notes)
        {
            reads.Add(nameof(VolunteerNote), read.Key, caller.Actor);
        }

        return volunteers.Each<Volunteer, IReadOnlyList<RowReference>>(v => [.. notes[v.Id].Select(id => RowReference.To<VolunteerNote>(id)!)]);
    }

    /// <summary>When the record was erased, if it was.</summary>
    public static Expression<Func<Volunteer, DateTimeOffset?>> ErasedAt => v => v.ErasedAt;
}

[ObjectType<VolunteerNote>(Fields = [nameof(VolunteerNote.Text), nameof(VolunteerNote.At)])]
public static class VolunteerNoteType
{
    internal const string IdPrefix = "note-";

    [GraphQLType("ID!")]
    public static string GetId([Column] int id) => $"{IdPrefix}{id}";

    public static Expression<Func<VolunteerNote, string>> WrittenBy => n => n.WrittenBy.Name;
}
