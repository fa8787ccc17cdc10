using System.Globalization;

namespace SchoolGuard.Policy.Analyzers.Reading.Names;

/// <summary>Host names as policies write them.</summary>
internal static class HostNames
{
    private static readonly IdnMapping Idn = new() { AllowUnassigned = false, UseStd3AsciiRules = false };

    /// <returns>The name in lower case, IDNs as A-labels, without a trailing dot; null if it is no host name.</returns>
    public static string? Normalise(string text)
    {
        var name = text.EndsWith(".", StringComparison.Ordinal) ? text.Substring(0, text.Length - 1) : text;
        if (name.Length == 0) return null;
        try
        {
            name = Idn.GetAscii(name).ToLowerInvariant();
        }
        catch (ArgumentException)
        {
            return null;
        }

        return name.Length <= 253 && Array.TrueForAll(name.Split('.'), IsLabel) ? name : null;
    }

    private static bool IsLabel(string label) => label.Length is > 0 and <= 63 && label.All(IsLabelCharacter) && label[0] != '-' && label[label.Length - 1] != '-';

    private static bool IsLabelCharacter(char character) => character is (>= 'a' and <= 'z') or (>= '0' and <= '9') or '-' or '_';
}
