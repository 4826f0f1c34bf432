namespace Volunteers.Data.Training;

/// <summary>The offer was not answered in time.</summary>
public sealed class OfferLapsedException()
    : DomainException("This offer has lapsed. Ask the coordinator: another place may be free.");
