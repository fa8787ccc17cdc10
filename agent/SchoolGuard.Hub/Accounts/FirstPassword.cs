using System.Security.Cryptography;

namespace SchoolGuard.Hub.Accounts;

/// <summary>Passwords that somebody reads out or types over once: without letters that are taken for others.</summary>
internal static class FirstPassword
{
    private const string Letters = "abcdefghjkmnpqrstuvwxyz23456789";
    private const int Groups = 4;
    private const int Length = 4;

    public static string Make() => string.Join('-', Enumerable.Range(0, Groups).Select(_ => RandomNumberGenerator.GetString(Letters, Length)));
}
