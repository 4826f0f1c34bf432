namespace Volunteers.Data.Training;

/// <summary>The ULN of the Learning Records Service: ten digits, the last a check digit.</summary>
public static class UniqueLearnerNumber
{
    /// <summary>Weights 10 to 2 on the first nine digits, the sum modulo 11, check digit 10 minus the remainder; remainder 0 is invalid.</summary>
    public static bool IsValid(string text)
    {
        if (text.Length != 10 || text[0] == '0' || !text.All(char.IsAsciiDigit))
        {
            return false;
        }

        var sum = 0;
        for (var i = 0; i < 9; i++)
        {
            sum += (text[i] - '0') * (10 - i);
        }

        var remainder = sum % 11;
        return remainder != 0 && text[9] - '0' == 10 - remainder;
    }
}
