namespace Volunteers.Api.People.Import;

/// <summary>What a column of an imported file can mean to us.</summary>
public enum ImportColumn
{
    FullName,
    FirstName,
    MiddleName,
    LastName,
    KnownAs,
    Email,
    Mobile,
    Phone,
    Postcode,
    Address,
    DateOfBirth,
    Languages,
    Skills,
    Interests,
    HowHeard,
    UserName,
    ContactType,
}
