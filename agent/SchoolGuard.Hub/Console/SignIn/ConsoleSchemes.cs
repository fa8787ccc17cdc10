namespace SchoolGuard.Hub.Console.SignIn;

/// <summary>The ways in, as ASP.NET Core names them.</summary>
internal static class ConsoleSchemes
{
    public const string Session = "schoolguard";

    /// <summary>The password was right; a code is still to come.</summary>
    public const string Half = "schoolguard-half";

    /// <summary>The school's own provider vouches.</summary>
    public const string School = "school";
}
