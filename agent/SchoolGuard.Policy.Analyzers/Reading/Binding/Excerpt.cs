using Microsoft.CodeAnalysis;

namespace SchoolGuard.Policy.Analyzers.Reading.Binding;

/// <summary>As much of the policy's own text as a message has room for.</summary>
internal static class Excerpt
{
    private const int Longest = 60;

    public static string Of(SyntaxNode node) => Of(node.ToString());

    public static string Of(string text)
    {
        var line = text.IndexOfAny(['\r', '\n']) is var end and >= 0 ? text.Substring(0, end).TrimEnd() : text;
        return line.Length <= Longest ? line : line.Substring(0, Longest) + "...";
    }
}
