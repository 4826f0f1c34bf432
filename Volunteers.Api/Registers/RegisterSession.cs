using System.Globalization;
using Volunteers.Data;
using Volunteers.Data.Programmes;
using Volunteers.Data.Training;
using Volunteers.GraphQL.Execution;

namespace Volunteers.Api.Registers;

/// <summary>A session that has a register: of a programme, or of a cohort.</summary>
/// <param name="Type"><c>ProgrammeSession</c> or <c>CohortSession</c>.</param>
public sealed record RegisterSession(string Type, int Id)
{
    /// <summary>Where marks on the register are told of.</summary>
    public string Topic => string.Create(CultureInfo.InvariantCulture, $"register:{Type}:{Id}");

    public bool IsOfProgramme => Type == nameof(ProgrammeSession);

    public static RegisterSession OfProgramme(int id) => new(nameof(ProgrammeSession), id);

    public static RegisterSession OfCohort(int id) => new(nameof(CohortSession), id);

    /// <exception cref="NotFoundException">The id is not one of a session.</exception>
    public static RegisterSession Parse(string id, INodeIdSerializer ids) =>
        ids.TryParse(id, out var type, out var key)
        && type is nameof(ProgrammeSession) or nameof(CohortSession)
        && int.TryParse(key, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? new(type, number)
            : throw new NotFoundException("session");
}
