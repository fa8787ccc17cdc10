using SchoolGuard.Policy.Findings;

namespace SchoolGuard.Cli.Usage;

/// <summary>What the command says to scripts.</summary>
internal static class ExitCodes
{
    public const int Clean = 0;
    public const int WrongUsage = 1;
    public const int Warnings = 2;
    public const int Errors = 3;

    /// <summary>The code for the worst thing found.</summary>
    /// <param name="worst">Its severity; null if nothing was found.</param>
    /// <param name="failLevel">The least severity that counts; errors always do.</param>
    public static int For(FindingSeverity? worst, FindingSeverity failLevel)
    {
        if (worst is FindingSeverity.Error) return Errors;
        return worst is { } severity && severity >= failLevel ? Warnings : Clean;
    }
}
