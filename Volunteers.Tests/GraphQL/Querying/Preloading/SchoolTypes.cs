using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Volunteers.GraphQL.Annotations;

namespace Volunteers.Tests.GraphQL.Querying.Preloading;

[QueryType]
public static class SchoolQueries
{
    [UseProjection]
    public static IQueryable<Pupil> GetPupils(SchoolContext db) => db.Pupils.OrderBy(p => p.Name);

    [UsePaging]
    [UseProjection]
    public static IQueryable<Pupil> GetPages(SchoolContext db) => db.Pupils.OrderBy(p => p.Name);

    [UseFirstOrDefault]
    [UseProjection]
    public static IQueryable<Pupil> GetPupil(string name, SchoolContext db) => db.Pupils.Where(p => p.Name == name);

    /// <summary>Read by someone who sees all, and answered as they are.</summary>
    public static async Task<IReadOnlyList<Pupil>> GetLoadedAsync(SchoolContext db, CancellationToken cancellationToken) =>
        await Loaded(db).ToListAsync(cancellationToken);

    /// <summary>As <see cref="GetLoadedAsync"/>, projected from objects.</summary>
    [UseProjection]
    public static async Task<IEnumerable<Pupil>> GetLoadedRowsAsync(SchoolContext db, CancellationToken cancellationToken) =>
        await Loaded(db).ToListAsync(cancellationToken);

    /// <summary>As <see cref="GetLoadedAsync"/>, as a query without a projection.</summary>
    [UsePaging]
    public static IQueryable<Pupil> GetLoadedPages(SchoolContext db) => Loaded(db).OrderBy(p => p.Name);

    public static async Task<IReadOnlyList<Pupil>> GetGreetedAsync(SchoolContext db, CancellationToken cancellationToken)
    {
        var pupils = await db.Pupils.OrderBy(p => p.Name).ToListAsync(cancellationToken);
        pupils[0].Greeting = "set";
        return pupils;
    }

    private static IQueryable<Pupil> Loaded(SchoolContext db) =>
        db.Pupils.Include(p => p.House).Include(p => p.Mentor).IgnoreQueryFilters().OrderBy(p => p.Name);
}

[ObjectType<Pupil>(Fields = [nameof(Pupil.Name)])]
public static class PupilType
{
    private static Expression<Func<Pupil, int>> Counted { get; } = pupil => pupil.Medals.Count;

    /// <summary>How often a resolver was asked, not the pupil.</summary>
    public static AsyncLocal<Asked?> Asked { get; } = new();

    [BatchResolver]
    [Preloaded(nameof(Pupil.MedalCount), From = nameof(Counted))]
    public static async Task<IReadOnlyList<int>> GetMedalsAsync(
        [Parent(nameof(Pupil.Id))] IReadOnlyList<Pupil> pupils, SchoolContext db, CancellationToken cancellationToken)
    {
        Note();
        var counts = await db.Medals.GroupBy(m => m.PupilId).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, cancellationToken);
        return [.. pupils.Select(p => counts.GetValueOrDefault(p.Id))];
    }

    [UseBatching(nameof(House.Id), ParentKey = nameof(Pupil.HouseId))]
    [UseFirstOrDefault]
    [UseProjection]
    [Preloaded(nameof(Pupil.House))]
    public static IQueryable<House> GetHouse(SchoolContext db) => db.Houses;

    [UseBatching(nameof(Mentor.Id), ParentKey = nameof(Pupil.MentorId))]
    [UseFirstOrDefault]
    [UseProjection]
    [GraphQLType("Mentor!")]
    [Preloaded(nameof(Pupil.Mentor))]
    public static IQueryable<Mentor> GetMentor(SchoolContext db) => db.Mentors;

    /// <summary>Another query whose row would come along in the same property.</summary>
    [UseBatching(nameof(Mentor.Id), ParentKey = nameof(Pupil.MentorId))]
    [UseFirstOrDefault]
    [UseProjection]
    [Preloaded(nameof(Pupil.Mentor))]
    public static IQueryable<Mentor> GetNewMentor(SchoolContext db) => db.Mentors.Where(m => m.Name != "Iris");

    [Preloaded(nameof(Pupil.Greeting))]
    public static string GetGreeting([Parent(nameof(Pupil.Name))] Pupil pupil)
    {
        Note();
        return $"asked of {pupil.Name}";
    }

    /// <summary>Needs every column of its parent.</summary>
    public static string GetSummary([Parent] Pupil pupil) => $"{pupil.Name} {pupil.HouseId}";

    /// <summary>Needs a related row besides.</summary>
    public static string? GetHouseName([Parent("House.Name")] Pupil pupil) => pupil.House?.Name;

    private static void Note()
    {
        if (Asked.Value is { } asked)
        {
            asked.Times++;
        }
    }
}

[ObjectType<House>(Fields = [nameof(House.Name), nameof(House.Motto), nameof(House.Colour), nameof(House.Points)])]
public static class HouseType
{
    /// <summary>Reads its parent from a column that need not be selected.</summary>
    public static string GetBadge([Parent(nameof(House.Colour))] House house) => $"{house.Colour} badge";

    /// <summary>Needs every column of its parent.</summary>
    public static string GetBanner([Parent] House house) => $"{house.Name}: {house.Motto}, {house.Colour}, {house.Points}";

    [UseBatching(nameof(School.Id), ParentKey = nameof(House.SchoolId))]
    [UseFirstOrDefault]
    [UseProjection]
    [Preloaded(nameof(House.School))]
    public static IQueryable<School> GetSchool(SchoolContext db) => db.Schools;
}

[ObjectType<Mentor>(Fields = [nameof(Mentor.Name)])]
public static class MentorType;

[ObjectType<School>(Fields = [nameof(School.Name)])]
public static class SchoolType;

/// <summary>A count that flows to resolvers.</summary>
public sealed class Asked
{
    public int Times { get; set; }
}
