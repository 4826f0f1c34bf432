namespace Volunteers.Data.People;

/// <summary>The workforce that a DBS check was made for.</summary>
public enum DbsWorkforce
{
    Child = 0,
    Adult = 1,
    Other = 2,
}
