using NodaTime;

namespace SchoolGuard.Hub.Accounts;

/// <summary>How long nobody can sign in after wrong passwords or codes: not at all for the first few, then twice as long each time.</summary>
internal static class LockOut
{
    /// <summary>So many wrong ones cost nothing.</summary>
    public const long Free = 4;

    private const int MostDoublings = 6;

    private static readonly Duration First = Duration.FromMinutes(1);

    /// <param name="failures">Since the last success, the newest counted.</param>
    public static Duration After(long failures) => failures <= Free ? Duration.Zero : First * (1L << (int)Math.Min(failures - Free - 1, MostDoublings));
}
