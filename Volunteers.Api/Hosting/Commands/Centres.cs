using Microsoft.EntityFrameworkCore;
using Volunteers.Api.Access;
using Volunteers.Data.People;
using Volunteers.Data.Places;

namespace Volunteers.Api.Hosting.Commands;

/// <summary>Finds the centre that an operator names.</summary>
public sealed class Centres(SystemDatabase database)
{
    /// <param name="name">In any case; a part is enough when only one centre has it.</param>
    /// <exception cref="CommandFailedException">None, or several.</exception>
    public async Task<Centre> FindAsync(string name, CancellationToken cancellationToken)
    {
        await using var db = database.Open();
        var centres = await db.Centres.AsNoTracking().OrderBy(centre => centre.SortName).ToListAsync(cancellationToken);
        var wanted = SearchText.Fold(name);
        var exact = centres.Find(centre => centre.SortName == wanted);
        var like = centres.FindAll(centre => wanted.Length > 0 && centre.SortName.Contains(wanted, StringComparison.Ordinal));
        return exact ?? (like.Count == 1 ? like[0] : throw new CommandFailedException(
            centres.Count == 0 ? "There is no centre yet." : $"There is no centre \"{name}\". There are: {string.Join(", ", centres.Select(centre => centre.Name))}."));
    }
}
