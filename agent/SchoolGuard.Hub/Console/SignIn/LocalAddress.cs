namespace SchoolGuard.Hub.Console.SignIn;

/// <summary>Where a page may send somebody: to a page of this console, whatever the address of the present one asks for.</summary>
internal static class LocalAddress
{
    public static string Of(string? address) => address is ['/', ..] && address is not ['/', '/' or '\\', ..] && !address.Any(char.IsControl) ? address : "/";
}
