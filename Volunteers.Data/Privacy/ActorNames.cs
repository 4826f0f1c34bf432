using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;
using Volunteers.Data.Access;
using Volunteers.Data.Audit;
using Volunteers.Data.People;

namespace Volunteers.Data.Privacy;

/// <summary>What somebody did stays theirs by number, without the name: in every column of the model that says who acted.</summary>
internal static class ActorNames
{
    /// <param name="accountId">The account that was theirs; null when they had none, or keep it.</param>
    public static async Task ForgetAsync(VolunteersDbContext db, int volunteerId, int? accountId, CancellationToken cancellationToken)
    {
        var sql = db.GetService<ISqlGenerationHelper>();
        const string name = Volunteer.ErasedName;
        foreach (var (entity, actor) in db.Model.GetEntityTypes().SelectMany(e => e.GetComplexProperties().Where(p => p.ClrType == typeof(Actor)), (e, p) => (e, p)))
        {
            var table = sql.DelimitIdentifier(entity.GetTableName()!, entity.GetSchema());
            var sorted = entity.ClrType == typeof(AuditEntry) ? $", {sql.DelimitIdentifier(nameof(AuditEntry.SortActor))} = {{3}}" : "";
            var statement = $"UPDATE {table} SET {Column(nameof(Actor.Name))} = {{0}}{sorted} WHERE {Column(nameof(Actor.VolunteerId))} = {{1}} OR {Column(nameof(Actor.AccountId))} = {{2}}";
            await db.Database.ExecuteSqlRawAsync(statement, [name, volunteerId, accountId ?? 0, SearchText.Fold(name)], cancellationToken);

            string Column(string property) => sql.DelimitIdentifier(actor.ComplexType.FindProperty(property)!.GetColumnName(StoreObjectIdentifier.Table(entity.GetTableName()!, entity.GetSchema()))!);
        }
    }
}
