using Volunteers.Api.Access;
using Volunteers.Data;

namespace Volunteers.Api.Places;

/// <summary>Where something is added.</summary>
internal static class PlaceLookups
{
    /// <summary>The centre that was named, or the only one at which the caller works.</summary>
    /// <exception cref="InvalidInputException">None was named, and there are several.</exception>
    public static int CentreOr(this Caller caller, int? centreId) => centreId
        ?? (caller.Scope.StaffCentreIds is [var only] ? only : throw new InvalidInputException("centreId", "Choose the centre."));
}
