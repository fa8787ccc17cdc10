using System.Text.RegularExpressions;
using SchoolGuard.Drafts.Text;

namespace SchoolGuard.Drafts.Detectors.Identifier;

/// <summary>SG7010: a number that stands for one person or school, told by its check digit or by the words around it.</summary>
internal sealed class IdentifierDetector : IDetector
{
    private const int LongestNumber = 16;

    private delegate string? Judge(NumberContext context, int start, int end, ReadOnlySpan<char> plain);

    public DraftKind Kind => DraftKinds.Identifier;

    public void Detect(Scan scan)
    {
        if (!scan.Text.Letters.ContainsAny(Characters.Digits)) return;
        Read(scan, IdentifierPatterns.PupilNumber(), JudgePupilNumber);
        Read(scan, IdentifierPatterns.InsuranceNumber(), JudgeInsuranceNumber);
        Read(scan, IdentifierPatterns.Digits(), JudgeDigits);
    }

    private void Read(Scan scan, Regex pattern, Judge judge)
    {
        Span<char> plain = stackalloc char[LongestNumber];
        foreach (var match in pattern.EnumerateMatches(scan.Text.Letters))
        {
            var (start, end) = (match.Index, match.Index + match.Length);
            if (scan.IsTaken(start, end) || scan.IsBeingTyped(start, end)) continue;
            if (judge(new NumberContext(scan), start, end, plain[..Plain(scan.Text.Letters[start..end], plain)]) is not { } what) continue;
            scan.Take(start, end);
            scan.Report(Kind, start, end, what, IdentifierFixes.For(scan, start));
        }
    }

    private static string? JudgePupilNumber(NumberContext context, int start, int end, ReadOnlySpan<char> plain) =>
        CheckDigits.IsPupilNumber(plain) || context.SaysPupilNumber(start, end) ? "gives a Unique Pupil Number, which stands for one child: leave it out" : null;

    private static string? JudgeInsuranceNumber(NumberContext context, int start, int end, ReadOnlySpan<char> plain) =>
        CheckDigits.IsInsuranceNumber(plain) && context.IsCode(start, end) || context.SaysInsuranceNumber(start, end) ? "gives a National Insurance number, which stands for one person: leave it out" : null;

    private static string? JudgeDigits(NumberContext context, int start, int end, ReadOnlySpan<char> plain)
    {
        var lettered = char.IsAsciiLetter(plain[^1]);
        var digits = lettered ? plain.Length - 1 : plain.Length;
        if (digits == 10 && !lettered) return JudgeTenDigits(context, start, end, plain);
        if (digits == 12 && context.SaysPupilNumber(start, end)) return "gives a Unique Pupil Number, which stands for one child: leave it out";
        return context.Other(start, end, digits, lettered) is { } what ? $"gives {what}: leave it out" : null;
    }

    private static string? JudgeTenDigits(NumberContext context, int start, int end, ReadOnlySpan<char> plain)
    {
        var certain = IsOneGroup(start, end, plain) && !context.SaysOtherwise(start, end);
        if (context.SaysHealthNumber(start, end) || certain && plain[0] is '3' or '4' or '6' or '7' or '9' && CheckDigits.IsHealthNumber(plain))
            return "gives an NHS number, which stands for one person: leave it out";
        return context.SaysLearnerNumber(start, end) || certain && CheckDigits.IsLearnerNumber(plain)
            ? "gives a Unique Learner Number, which stands for one person: leave it out"
            : null;
    }

    // Ten digits in a row, or as NHS numbers are printed: three, three and four.
    private static bool IsOneGroup(int start, int end, ReadOnlySpan<char> plain) => end - start - plain.Length is 0 or 2;

    private static int Plain(ReadOnlySpan<char> typed, Span<char> plain)
    {
        var length = 0;
        foreach (var letter in typed)
        {
            if (char.IsAsciiLetterOrDigit(letter) && length < plain.Length) plain[length++] = letter;
        }

        return length;
    }
}
