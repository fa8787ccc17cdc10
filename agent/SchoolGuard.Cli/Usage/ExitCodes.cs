namespace SchoolGuard.Cli.Usage;

/// <summary>What the command says to scripts.</summary>
internal static class ExitCodes
{
    public const int Clean = 0;
    public const int WrongUsage = 1;
    public const int Warnings = 2;
    public const int Errors = 3;
}
