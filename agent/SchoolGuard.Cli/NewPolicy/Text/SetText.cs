using Microsoft.CodeAnalysis.CSharp;
using SchoolGuard.Cli.NewPolicy.Asking;
using SchoolGuard.Cli.Situations;
using SchoolGuard.Policy.Model.Sets;

namespace SchoolGuard.Cli.NewPolicy.Text;

/// <summary>Sets as the language writes them.</summary>
internal static class SetText
{
    /// <summary>Text as a constant, whatever is in it.</summary>
    public static string Quote(string text) => SymbolDisplay.FormatLiteral(text, quote: true);

    public static string Classes(int mask)
    {
        var numbers = ClassNames.InMask(mask).ToList();
        return numbers switch
        {
            _ when mask == Bases.Pupils => nameof(Policy.Vocabulary.Pupils),
            [var only] => $"Class({ClassNames.ToName(only)})",
            [var lowest, .., var highest] when IsRange(numbers) && numbers.Count > 2 => $"ClassesFrom({ClassNames.ToName(lowest)}, to: {ClassNames.ToName(highest)})",
            _ => $"Classes({string.Join(", ", numbers.Select(ClassNames.ToName))})",
        };
    }

    /// <summary>The classes that are left over: by name where that is short, else by what they are not.</summary>
    public static string Remaining(int mask, IEnumerable<string> others) =>
        IsRange([.. ClassNames.InMask(mask)]) ? Classes(mask) : $"{nameof(Policy.Vocabulary.Pupils)} - {string.Join(" - ", others)}";

    public static string SchoolDays(SchoolTimes times) => $"SchoolDays.Between({Quote(AnswerReaders.Of(times.Start))}, {Quote(AnswerReaders.Of(times.End))})";

    private static bool IsRange(List<int> numbers) => numbers[^1] - numbers[0] == numbers.Count - 1;
}
