using Volunteers.Data.Places;

namespace Volunteers.Data.Demo;

/// <summary>The cluster: nine centres that work together, their partners, and the families that the model centre means to reach.</summary>
internal static class DemoPlaces
{
    private static readonly string[] Others =
    [
        "Ore Valley", "West Hill", "Hollington", "Silverhill", "St Leonards Central", "Baird", "Sidley", "Rye Harbour",
    ];

    public static async Task AddAsync(DemoWorld world, CancellationToken cancellationToken)
    {
        var cluster = new Cluster { Name = "Hastings and St Leonards" };
        world.Cluster = cluster;
        world.Centre = new Centre
        {
            Cluster = cluster,
            Name = "East Hastings Children’s Centre",
            TimeZone = "Europe/London",
            Address = "Rectory Lane, Hastings",
            Postcode = "TN35 5ZZ",
            Phone = "01632 960700",
            Email = "volunteers@easthastings.example",
            HealthVisitor = "Margaret Ansell",
            SocialWorker = "Joel Whitcombe",
            ChildrenUnderFive = 600,
        };
        world.Db.Add(world.Centre);
        var number = 1;
        foreach (var name in Others)
        {
            var centre = new Centre
            {
                Cluster = cluster,
                Name = $"{name} Children’s Centre",
                TimeZone = "Europe/London",
                Address = $"{name}, East Sussex",
                Phone = $"01632 96070{number++}",
                HealthVisitor = "Named by the health trust",
                SocialWorker = "Named by the council",
            };
            world.Db.Add(centre);
            world.Neighbour ??= centre;
        }

        // families known to the centre, from its own registers
        Group("Lone parents", 142, 0.65);
        Group("Teenage parents", 38, 0.65);
        Group("Fathers", 210, 0.65);
        Group("Minority ethnic families", 96, 0.65);
        Group("Families in workless households", 184, 0.65);
        Group("Families with a disabled child", 44, 0.85);
        Group("Families on a protection plan", 17, 0.85);
        await world.Db.SaveChangesAsync(cancellationToken);

        world.Db.AddRange(
            new Venue { CentreId = world.Centre.Id, Name = "Main hall", Address = world.Centre.Address },
            new Venue { CentreId = world.Centre.Id, Name = "Garden room", Address = world.Centre.Address },
            new Venue { CentreId = world.Centre.Id, Name = "Broomgrove Primary School hall", Address = "Chiltern Drive, Hastings" },
            new Venue { CentreId = world.Centre.Id, Name = "Old Town community hall", Address = "High Street, Old Town, Hastings" });
        Partner("Broomgrove Primary School", PartnerKind.School, "Anna Leight");
        Partner("Hastings health visiting team", PartnerKind.Health, "Margaret Ansell");
        Partner("Jobcentre Plus Hastings", PartnerKind.Jobcentre, "Dean Foxley");
        Partner("University research group on family life", PartnerKind.University, "Dr Ines Calloway");
        Partner("South Downs Open Awards", PartnerKind.AwardingOrganisation, "Centre support");
        Partner("Harbour Women’s Charity", PartnerKind.Charity, "Moira Keane");
        await world.Db.SaveChangesAsync(cancellationToken);

        void Group(string name, int families, double threshold) => world.Groups.Add(name, world.Centre.AddTargetGroup(name, families, threshold));

        void Partner(string name, PartnerKind kind, string contact)
        {
            var partner = new PartnerOrganisation
            {
                ClusterId = cluster.Id,
                Name = name,
                Kind = kind,
                ContactName = contact,
                ContactEmail = $"contact{world.Partners.Count + 1}@partner.example",
                ContactPhone = $"01632 96080{world.Partners.Count}",
            };
            world.Partners.Add(name, partner);
            world.Db.Add(partner);
        }
    }
}
