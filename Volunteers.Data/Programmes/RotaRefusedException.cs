namespace Volunteers.Data.Programmes;

/// <summary>A place on a rota cannot take that step.</summary>
public sealed class RotaRefusedException(string message) : DomainException(message);
