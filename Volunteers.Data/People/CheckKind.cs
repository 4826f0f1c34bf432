namespace Volunteers.Data.People;

/// <summary>What is looked into before someone volunteers. Stored by number: append, never renumber.</summary>
public enum CheckKind
{
    Dbs = 0,
    Reference = 1,
    Identity = 2,
    HealthDeclaration = 3,
    Agreement = 4,
    SafeguardingInduction = 5,
    Other = 6,
}
