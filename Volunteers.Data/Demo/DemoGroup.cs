namespace Volunteers.Data.Demo;

/// <summary>Where someone of the demonstration stands.</summary>
internal enum DemoGroup
{
    LongServing,
    Experienced,
    Graduate,
    Learner,
    Waiting,
    Applicant,
    Enquirer,
    OnBreak,
    Left,
    Withdrawn,
    NotAccepted,
    Neighbour,
}
