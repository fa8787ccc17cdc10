using System.Globalization;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis;
using SchoolGuard.Policy.Findings;
using SchoolGuard.Policy.Model;

namespace SchoolGuard.Policy.Analyzers.Rules.Language;

/// <summary>SG0009: confusable or invisible character in a name.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ConfusableName : PolicyRule
{
    private protected override Rule Own => Rule;

    internal static Rule Rule { get; } = new("SG0009", FindingSeverity.Warning, "confusable or invisible character in a name");

    /// <summary>Looks for a character that cannot be seen, and for a word that mixes Latin letters with Cyrillic or Greek ones.</summary>
    internal static Finding? In(string name, SourceSpan span)
    {
        var invisible = name.FirstOrDefault(IsInvisible);
        if (invisible != default)
            return Rule.At(span, $"the name has an invisible character (U+{(int)invisible:X4})", "type the name again");
        var mixed = name.Split(' ', '-').FirstOrDefault(word => word.Any(IsLatin) && word.Any(IsLookAlike));
        return mixed is null
            ? null
            : Rule.At(span, $"`{mixed}` mixes Latin letters with others that look like them (U+{(int)mixed.First(IsLookAlike):X4})", "type the name again");
    }

    private static bool IsInvisible(char character) =>
        character != default && CharUnicodeInfo.GetUnicodeCategory(character) is UnicodeCategory.Format or UnicodeCategory.Control;

    private static bool IsLatin(char character) => character is (>= 'A' and <= 'Z') or (>= 'a' and <= 'z');

    private static bool IsLookAlike(char character) => character is >= '\u0370' and <= '\u052F';
}
