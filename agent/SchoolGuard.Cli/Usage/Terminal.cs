namespace SchoolGuard.Cli.Usage;

/// <summary>Where a command writes: results to one, errors about usage and files to the other.</summary>
internal sealed record Terminal(TextWriter Output, TextWriter Errors)
{
    /// <summary>Says in one line what is wrong with the usage or a file, and the cure.</summary>
    public int Refuse(string message)
    {
        Errors.WriteLine(message);
        return ExitCodes.WrongUsage;
    }
}
