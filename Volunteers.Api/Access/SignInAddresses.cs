using Microsoft.EntityFrameworkCore;
using Volunteers.Data;
using Volunteers.Data.Access;
using Volunteers.Data.People;

namespace Volunteers.Api.Access;

/// <summary>
/// Where a credential goes. The sign-in links of a volunteer go to their contact address: whoever changes that for somebody who has signed in before
/// says that it is theirs.
/// </summary>
public sealed class SignInAddresses(SystemDatabase database)
{
    /// <summary>Whether links would go to another address than before; taking the address away sends them nowhere.</summary>
    public static bool Moves(string? before, string? after) => after is not null && !string.Equals(before, after, StringComparison.OrdinalIgnoreCase);

    /// <param name="volunteer">With the new address.</param>
    /// <param name="before">The address until now.</param>
    /// <exception cref="InvalidInputException">They have signed in, and their links would go elsewhere.</exception>
    public async Task RefuseMoveAsync(Volunteer volunteer, string? before, CancellationToken cancellationToken)
    {
        if (!Moves(before, volunteer.Email))
        {
            return;
        }

        await using var db = database.Open();
        var rules = new InputRules();
        rules.RefuseIf(
            await SignInFacts.PeopleOf(db).AnyAsync(id => id == volunteer.Id, cancellationToken),
            "confirmSignInAddress",
            $"{volunteer.FullName} signs in by e-mail: the links would go to {volunteer.Email} from now on. Confirm that this address is theirs.");
        rules.ThrowIfAny();
    }
}
