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
        ["accessneeds"] = ImportColumn.AccessNeeds,
        ["accessrequirements"] = ImportColumn.AccessNeeds,
        ["accessibilityneeds"] = ImportColumn.AccessNeeds,
        ["adjustments"] = ImportColumn.AccessNeeds,
        ["reasonableadjustments"] = ImportColumn.AccessNeeds,
        ["additionalneeds"] = ImportColumn.AccessNeeds,
        ["supportneeds"] = ImportColumn.AccessNeeds,
        ["parentorcarer"] = ImportColumn.ParentOrCarer,
        ["parentcarer"] = ImportColumn.ParentOrCarer,
        ["parent"] = ImportColumn.ParentOrCarer,
        ["isparent"] = ImportColumn.ParentOrCarer,
        ["parentorcarerofachildatthecentre"] = ImportColumn.ParentOrCarer,
        ["parentofachildatthecentre"] = ImportColumn.ParentOrCarer,
        ["parentalconsentby"] = ImportColumn.ParentalConsentBy,
        ["parentalconsentfrom"] = ImportColumn.ParentalConsentBy,
        ["parentwhoagreed"] = ImportColumn.ParentalConsentBy,
        ["parentorcarerwhoagreed"] = ImportColumn.ParentalConsentBy,
        ["parentguardianname"] = ImportColumn.ParentalConsentBy,
        ["guardianname"] = ImportColumn.ParentalConsentBy,
        ["availability"] = ImportColumn.Availability,
        ["available"] = ImportColumn.Availability,
        ["availabletimes"] = ImportColumn.Availability,
        ["availabledays"] = ImportColumn.Availability,
        ["daysavailable"] = ImportColumn.Availability,
        ["timesavailable"] = ImportColumn.Availability,
        ["whenavailable"] = ImportColumn.Availability,
        ["whentheycancome"] = ImportColumn.Availability,
        ["preferreddays"] = ImportColumn.Availability,
        ["preferredtimes"] = ImportColumn.Availability,
        ["emergencycontact"] = ImportColumn.EmergencyContact,
        ["emergencycontacts"] = ImportColumn.EmergencyContact,
        ["emergencycontactdetails"] = ImportColumn.EmergencyContact,
        ["nextofkin"] = ImportColumn.EmergencyContact,
        ["emergencycontactname"] = ImportColumn.EmergencyName,
        ["emergencyname"] = ImportColumn.EmergencyName,
        ["nameofemergencycontact"] = ImportColumn.EmergencyName,
        ["nextofkinname"] = ImportColumn.EmergencyName,
        ["emergencycontactphone"] = ImportColumn.EmergencyPhone,
        ["emergencycontactphonenumber"] = ImportColumn.EmergencyPhone,
        ["emergencycontactnumber"] = ImportColumn.EmergencyPhone,
        ["emergencycontacttelephone"] = ImportColumn.EmergencyPhone,
        ["emergencycontacttel"] = ImportColumn.EmergencyPhone,
        ["emergencycontactmobile"] = ImportColumn.EmergencyPhone,
        ["emergencyphone"] = ImportColumn.EmergencyPhone,
        ["emergencyphonenumber"] = ImportColumn.EmergencyPhone,
        ["emergencytelephone"] = ImportColumn.EmergencyPhone,
        ["emergencynumber"] = ImportColumn.EmergencyPhone,
        ["emergencymobile"] = ImportColumn.EmergencyPhone,
        ["nextofkinphone"] = ImportColumn.EmergencyPhone,
        ["nextofkinnumber"] = ImportColumn.EmergencyPhone,
        ["nextofkintelephone"] = ImportColumn.EmergencyPhone,
        ["emergencycontactrelationship"] = ImportColumn.EmergencyRelationship,
        ["emergencycontactrelation"] = ImportColumn.EmergencyRelationship,
        ["emergencyrelationship"] = ImportColumn.EmergencyRelationship,
        ["relationshiptovolunteer"] = ImportColumn.EmergencyRelationship,
        ["relationshiptoemergencycontact"] = ImportColumn.EmergencyRelationship,
        ["nextofkinrelationship"] = ImportColumn.EmergencyRelationship,
        ["relationship"] = ImportColumn.EmergencyRelationship,
        ["notes"] = ImportColumn.Notes,
        ["note"] = ImportColumn.Notes,
        ["comments"] = ImportColumn.Notes,
        ["comment"] = ImportColumn.Notes,
        ["remarks"] = ImportColumn.Notes,
        ["stage"] = ImportColumn.Stage,
        ["enrolmentstage"] = ImportColumn.Stage,
        ["stagereached"] = ImportColumn.Stage,
        ["currentstage"] = ImportColumn.Stage,
        ["stagesince"] = ImportColumn.StageSince,
        ["since"] = ImportColumn.StageSince,
        ["sincewhen"] = ImportColumn.StageSince,
        ["stagedate"] = ImportColumn.StageSince,
        ["dateofstage"] = ImportColumn.StageSince,
        ["stagereachedon"] = ImportColumn.StageSince,
        ["atthisstagesince"] = ImportColumn.StageSince,
        ["enrolmentstagesince"] = ImportColumn.StageSince,
        ["stagereason"] = ImportColumn.StageReason,
        ["reason"] = ImportColumn.StageReason,
        ["reasonforleaving"] = ImportColumn.StageReason,
        ["leavingreason"] = ImportColumn.StageReason,
        ["whytheyleft"] = ImportColumn.StageReason,
        ["username"] = ImportColumn.UserName,
        ["contacttype"] = ImportColumn.ContactType,
    };

    /// <summary>Names that look like one of ours and mean something else: since when somebody volunteers is not since when they are at a stage.</summary>
    private static readonly HashSet<string> Others = new(StringComparer.Ordinal) { "volunteersince", "usersince", "contactsince" };

    /// <summary>What the column of this name holds, or null for one that is not known.</summary>
    public static ImportColumn? Find(string header)
    {
        // VolunteerHub writes "Email:Value"; a register may explain itself: "Date of birth (dd/mm/yyyy)" or "E-mail *".
        var name = header.EndsWith(":Value", StringComparison.OrdinalIgnoreCase) ? header[..^6] : header;
        var bracket = name.IndexOfAny(['(', '[']);
        return Named(name) ?? (bracket > 0 ? Named(name[..bracket]) : null);
    }

    private static ImportColumn? Named(string name)
    {
        var letters = string.Concat(name.Where(char.IsLetterOrDigit)).ToLowerInvariant();
        if (Others.Contains(letters))
        {
            return null;
        }

        foreach (var prefix in (ReadOnlySpan<string>)["", "volunteers", "volunteer", "user", "contact", "individual"])
        {
            if (letters.StartsWith(prefix, StringComparison.Ordinal) && Known.TryGetValue(letters[prefix.Length..], out var column))
            {
                return column;
            }
        }

        // "Emergency contact 2 name" is of the second of them
        return letters.StartsWith("emergency", StringComparison.Ordinal) || letters.StartsWith("nextofkin", StringComparison.Ordinal)
            ? Known.TryGetValue(string.Concat(letters.Where(char.IsLetter)), out var numbered) ? numbered : null
            : AvailabilityText.OfHeader(name) != 0 ? ImportColumn.Availability
            : null;
    }
}
