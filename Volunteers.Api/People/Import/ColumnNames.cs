namespace Volunteers.Api.People.Import;

/// <summary>
/// The names that columns go by in the products and registers people move from (Volgistics, Better Impact, CiviCRM,
/// VolunteerHub, POINT, Moodle, hand-made lists), reduced to their letters and digits.
/// </summary>
public static class ColumnNames
{
    private static readonly Dictionary<string, ImportColumn> Known = new(StringComparer.Ordinal)
    {
        ["name"] = ImportColumn.FullName,
        ["fullname"] = ImportColumn.FullName,
        ["displayname"] = ImportColumn.FullName,
        ["volunteer"] = ImportColumn.FullName,
        ["volunteername"] = ImportColumn.FullName,
        ["contactname"] = ImportColumn.FullName,
        ["nameofvolunteer"] = ImportColumn.FullName,
        ["parentname"] = ImportColumn.FullName,
        ["firstname"] = ImportColumn.FirstName,
        ["first"] = ImportColumn.FirstName,
        ["forename"] = ImportColumn.FirstName,
        ["forenames"] = ImportColumn.FirstName,
        ["givenname"] = ImportColumn.FirstName,
        ["givennames"] = ImportColumn.FirstName,
        ["christianname"] = ImportColumn.FirstName,
        ["legalfirstname"] = ImportColumn.FirstName,
        ["middlename"] = ImportColumn.MiddleName,
        ["middlenames"] = ImportColumn.MiddleName,
        ["middleinitial"] = ImportColumn.MiddleName,
        ["lastname"] = ImportColumn.LastName,
        ["last"] = ImportColumn.LastName,
        ["surname"] = ImportColumn.LastName,
        ["familyname"] = ImportColumn.LastName,
        ["secondname"] = ImportColumn.LastName,
        ["legallastname"] = ImportColumn.LastName,
        ["knownas"] = ImportColumn.KnownAs,
        ["nickname"] = ImportColumn.KnownAs,
        ["preferredname"] = ImportColumn.KnownAs,
        ["preferredfirstname"] = ImportColumn.KnownAs,
        ["callname"] = ImportColumn.KnownAs,
        ["email"] = ImportColumn.Email,
        ["emailaddress"] = ImportColumn.Email,
        ["emails"] = ImportColumn.Email,
        ["mail"] = ImportColumn.Email,
        ["primaryemail"] = ImportColumn.Email,
        ["emailprimary"] = ImportColumn.Email,
        ["emailhome"] = ImportColumn.Email,
        ["homeemail"] = ImportColumn.Email,
        ["personalemail"] = ImportColumn.Email,
        ["email1"] = ImportColumn.Email,
        ["contactemail"] = ImportColumn.Email,
        ["mobile"] = ImportColumn.Mobile,
        ["mobilephone"] = ImportColumn.Mobile,
        ["mobilenumber"] = ImportColumn.Mobile,
        ["mobileno"] = ImportColumn.Mobile,
        ["mobiletel"] = ImportColumn.Mobile,
        ["cell"] = ImportColumn.Mobile,
        ["cellphone"] = ImportColumn.Mobile,
        ["phonemobile"] = ImportColumn.Mobile,
        ["phone"] = ImportColumn.Phone,
        ["phonenumber"] = ImportColumn.Phone,
        ["telephone"] = ImportColumn.Phone,
        ["telephonenumber"] = ImportColumn.Phone,
        ["tel"] = ImportColumn.Phone,
        ["telno"] = ImportColumn.Phone,
        ["phoneno"] = ImportColumn.Phone,
        ["contactnumber"] = ImportColumn.Phone,
        ["contactphone"] = ImportColumn.Phone,
        ["primaryphone"] = ImportColumn.Phone,
        ["phoneprimary"] = ImportColumn.Phone,
        ["home"] = ImportColumn.Phone,
        ["homephone"] = ImportColumn.Phone,
        ["phonehome"] = ImportColumn.Phone,
        ["hometelephone"] = ImportColumn.Phone,
        ["work"] = ImportColumn.Phone,
        ["workphone"] = ImportColumn.Phone,
        ["daytimephone"] = ImportColumn.Phone,
        ["allphonenumbers"] = ImportColumn.Phone,
        ["postcode"] = ImportColumn.Postcode,
        ["postalcode"] = ImportColumn.Postcode,
        ["zip"] = ImportColumn.Postcode,
        ["zipcode"] = ImportColumn.Postcode,
        ["postzipcode"] = ImportColumn.Postcode,
        ["zippostalcode"] = ImportColumn.Postcode,
        ["homepostcode"] = ImportColumn.Postcode,
        ["address"] = ImportColumn.Address,
        ["completeaddress"] = ImportColumn.Address,
        ["fulladdress"] = ImportColumn.Address,
        ["homeaddress"] = ImportColumn.Address,
        ["dateofbirth"] = ImportColumn.DateOfBirth,
        ["birthdate"] = ImportColumn.DateOfBirth,
        ["birthday"] = ImportColumn.DateOfBirth,
        ["dob"] = ImportColumn.DateOfBirth,
        ["born"] = ImportColumn.DateOfBirth,
        ["languages"] = ImportColumn.Languages,
        ["language"] = ImportColumn.Languages,
        ["languageskills"] = ImportColumn.Languages,
        ["languagesspoken"] = ImportColumn.Languages,
        ["preferredlanguage"] = ImportColumn.Languages,
        ["spokenlanguages"] = ImportColumn.Languages,
        ["skills"] = ImportColumn.Skills,
        ["skill"] = ImportColumn.Skills,
        ["qualifications"] = ImportColumn.Skills,
        ["interests"] = ImportColumn.Interests,
        ["interestedin"] = ImportColumn.Interests,
        ["areasofinterest"] = ImportColumn.Interests,
        ["howheard"] = ImportColumn.HowHeard,
        ["howdidyouhear"] = ImportColumn.HowHeard,
        ["howdidyouhearaboutus"] = ImportColumn.HowHeard,
        ["howtheyheardofus"] = ImportColumn.HowHeard,
        ["referralsource"] = ImportColumn.HowHeard,
        ["source"] = ImportColumn.HowHeard,
        ["heardaboutusfrom"] = ImportColumn.HowHeard,
        ["username"] = ImportColumn.UserName,
        ["contacttype"] = ImportColumn.ContactType,
    };

    /// <summary>What the column of this name holds, or null for one that is not used.</summary>
    public static ImportColumn? Find(string header)
    {
        // VolunteerHub writes "Email:Value"; a register may explain itself: "Date of birth (dd/mm/yyyy)" or "E-mail *".
        var name = header.EndsWith(":Value", StringComparison.OrdinalIgnoreCase) ? header[..^6] : header;
        var bracket = name.IndexOfAny(['(', '[']);
        name = bracket > 0 ? name[..bracket] : name;
        var letters = string.Concat(name.Where(char.IsLetterOrDigit)).ToLowerInvariant();
        foreach (var prefix in (ReadOnlySpan<string>)["", "volunteers", "volunteer", "user", "contact", "individual"])
        {
            if (letters.StartsWith(prefix, StringComparison.Ordinal) && Known.TryGetValue(letters[prefix.Length..], out var column))
            {
                return column;
            }
        }

        return null;
    }
}
