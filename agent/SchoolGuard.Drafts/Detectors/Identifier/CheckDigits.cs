using SchoolGuard.Drafts.Text;

namespace SchoolGuard.Drafts.Detectors.Identifier;

/// <summary>The arithmetic by which an identifier is told from any other number of its form. All take letters and digits only.</summary>
internal static class CheckDigits
{
    private const string PupilLetters = "abcdefghjklmnpqrtuvwxyz";

    /// <summary>A Unique Pupil Number: the first letter is the weighted sum of the twelve that follow, modulo 23.</summary>
    public static bool IsPupilNumber(ReadOnlySpan<char> number)
    {
        if (number.Length != 13) return false;
        var sum = 0;
        for (var at = 1; at < number.Length; at++)
        {
            var value = char.IsAsciiDigit(number[at]) ? number[at] - '0' : PupilLetters.IndexOf(number[at], StringComparison.Ordinal);
            if (value < 0) return false;
            sum += (at + 1) * value;
        }

        return PupilLetters[sum % PupilLetters.Length] == number[0];
    }

    /// <summary>A Unique Learner Number: ten less the weighted sum of nine digits modulo 11.</summary>
    public static bool IsLearnerNumber(ReadOnlySpan<char> number)
    {
        if (!IsTenDigits(number) || number[0] == '0') return false;
        var rest = WeightedSum(number) % 11;
        return rest != 0 && 10 - rest == number[9] - '0';
    }

    /// <summary>An NHS number: eleven less the weighted sum of nine digits modulo 11, which is never ten.</summary>
    public static bool IsHealthNumber(ReadOnlySpan<char> number) =>
        IsTenDigits(number) && (11 - WeightedSum(number) % 11) % 11 == number[9] - '0';

    /// <summary>A National Insurance number: two letters that are given out, six digits and a letter from A to D.</summary>
    public static bool IsInsuranceNumber(ReadOnlySpan<char> number)
    {
        if (number.Length != 9 || number[8] is < 'a' or > 'd' || number[0] is 'd' or 'f' or 'i' or 'q' or 'u' or 'v' || number[1] is 'd' or 'f' or 'i' or 'o' or 'q' or 'u' or 'v') return false;
        return number[..2] is not ("bg" or "gb" or "nk" or "kn" or "tn" or "nt" or "zz");
    }

    private static bool IsTenDigits(ReadOnlySpan<char> number) => number.Length == 10 && !number.ContainsAnyExcept(Characters.Digits);

    private static int WeightedSum(ReadOnlySpan<char> number)
    {
        var sum = 0;
        for (var at = 0; at < 9; at++) sum += (10 - at) * (number[at] - '0');
        return sum;
    }
}
