using Microsoft.EntityFrameworkCore;

namespace Volunteers.Tests.GraphQL.Querying.Preloading;

public sealed class SchoolContext(DbContextOptions<SchoolContext> options) : DbContext(options)
{
    public DbSet<Pupil> Pupils => Set<Pupil>();

    public DbSet<House> Houses => Set<House>();

    public DbSet<Mentor> Mentors => Set<Mentor>();

    public DbSet<School> Schools => Set<School>();

    public DbSet<Medal> Medals => Set<Medal>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<Pupil>().Ignore(p => p.MedalCount).Ignore(p => p.Greeting);
        modelBuilder.Entity<House>().HasQueryFilter(h => !h.Hidden);
        modelBuilder.Entity<Mentor>().HasQueryFilter(m => !m.Retired);
    }
}
