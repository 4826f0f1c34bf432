namespace Volunteers.Data.Newsletters;

/// <summary>What an item was made from, so that the consent it needs can be asked for again at publication.</summary>
public enum ItemSource
{
    Editor = 0,
    Figures = 1,
    Milestone = 2,
    Accreditation = 3,
    NewVolunteer = 4,
    Story = 5,
    Meeting = 6,
    Cohort = 7,
    Programme = 8,
}
