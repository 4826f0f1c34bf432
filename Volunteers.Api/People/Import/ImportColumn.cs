using System.Text.Json;
using Volunteers.Data;

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
    DateOfBirth,
    Languages,
    Skills,
    Interests,
    HowHeard,
    AccessNeeds,
    ParentOrCarer,
    ParentalConsentBy,
    Availability,
    EmergencyContact,
    EmergencyName,
    EmergencyPhone,
    EmergencyRelationship,
    Notes,
    Stage,
    StageSince,
    StageReason,
    UserName,
    ContactType,
}

/// <summary>What a column can be read as.</summary>
/// <param name="Field">By which a mapping names it.</param>
/// <param name="Label">In words.</param>
public sealed record ImportField(string Field, string Label)
{
    private static readonly Dictionary<ImportColumn, ImportField> ByColumn = new Dictionary<ImportColumn, string>
    {
        [ImportColumn.FullName] = "Full name",
        [ImportColumn.FirstName] = "First name",
        [ImportColumn.MiddleName] = "Middle name",
        [ImportColumn.LastName] = "Last name",
        [ImportColumn.KnownAs] = "Known as",
        [ImportColumn.Email] = "E-mail",
        [ImportColumn.Mobile] = "Mobile number",
        [ImportColumn.Phone] = "Telephone number",
        [ImportColumn.Postcode] = "Postcode",
        [ImportColumn.DateOfBirth] = "Date of birth",
        [ImportColumn.Languages] = "Languages",
        [ImportColumn.Skills] = "Skills",
        [ImportColumn.Interests] = "Interests",
        [ImportColumn.HowHeard] = "How they heard of us",
        [ImportColumn.AccessNeeds] = "Access needs",
        [ImportColumn.ParentOrCarer] = "Parent or carer of a child here",
        [ImportColumn.ParentalConsentBy] = "Parent or carer who agreed",
        [ImportColumn.Availability] = "Availability",
        [ImportColumn.EmergencyContact] = "Emergency contact",
        [ImportColumn.EmergencyName] = "Emergency contact: name",
        [ImportColumn.EmergencyPhone] = "Emergency contact: phone",
        [ImportColumn.EmergencyRelationship] = "Emergency contact: relationship",
        [ImportColumn.Notes] = "A note about them",
        [ImportColumn.Stage] = "Stage",
        [ImportColumn.StageSince] = "Stage: since when",
        [ImportColumn.StageReason] = "Stage: why it ended",
        [ImportColumn.UserName] = "User name, if it is an e-mail address",
        [ImportColumn.ContactType] = "Whether it is a person",
    }.ToDictionary(pair => pair.Key, pair => new ImportField(JsonNamingPolicy.CamelCase.ConvertName(pair.Key.ToString()), pair.Value));

    /// <summary>All that there are, in the order in which they are offered.</summary>
    public static IReadOnlyList<ImportField> All { get; } = [.. ByColumn.Values];

    public static ImportField Of(ImportColumn column) => ByColumn[column];

    /// <summary>What somebody says that columns hold, by the names of the columns.</summary>
    /// <exception cref="InvalidInputException">One of the fields does not exist.</exception>
    public static Dictionary<string, ImportColumn?> Columns(IEnumerable<ColumnMapping>? mapping)
    {
        var rules = new InputRules();
        var columns = new Dictionary<string, ImportColumn?>(StringComparer.OrdinalIgnoreCase);
        foreach (var (column, field) in mapping ?? [])
        {
            var found = ByColumn.FirstOrDefault(pair => pair.Value.Field == field);
            rules.RefuseIf(field is not null && found.Value is null, "mapping", $"There is no field \"{field}\" to read the column \"{column}\" as. There are: {string.Join(", ", All.Select(each => each.Field))}.");
            columns[column.Trim()] = found.Value is null ? null : found.Key;
        }

        rules.ThrowIfAny();
        return columns;
    }
}

/// <summary>What a column of the file is to be read as.</summary>
/// <param name="Column">Its name in the file.</param>
/// <param name="Field">The field; null to leave the column out.</param>
public sealed record ColumnMapping(string Column, string? Field);
