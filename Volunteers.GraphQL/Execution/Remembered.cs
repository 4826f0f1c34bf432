namespace Volunteers.GraphQL.Execution;

/// <summary>Answers that are worked out once and shared by threads without a lock: two that ask at the same time find the same.</summary>
internal static class Remembered
{
    private const byte No = 1;
    private const byte Yes = 2;

    /// <param name="known">Zero until the answer is known.</param>
    public static bool Answer<T>(ref byte known, T subject, Func<T, bool> find)
    {
        if (known == 0)
        {
            known = find(subject) ? Yes : No;
        }

        return known == Yes;
    }
}
