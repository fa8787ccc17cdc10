namespace SchoolGuard.Hub.Console.SignIn;

/// <summary>The ways in, as ASP.NET Core names them.</summary>
internal static class ConsoleSchemes
{
    public const string Session = "schoolguard";
}
