using System.Collections.Concurrent;
using System.Globalization;
using System.Runtime.Versioning;

namespace SchoolGuard.Agent.Sessions;

/// <summary>The system's user database. Its answers are kept for a minute: a directory server must not be asked for every page.</summary>
internal sealed class SystemSessions(TimeProvider time) : ISessions
{
    private static readonly TimeSpan Keep = TimeSpan.FromMinutes(1);
    private readonly ConcurrentDictionary<string, (string? Account, long Asked)> answers = new(StringComparer.Ordinal);

    public string? AccountOf(string userId)
    {
        var now = time.GetTimestamp();
        if (answers.TryGetValue(userId, out var answer) && time.GetElapsedTime(answer.Asked, now) < Keep) return answer.Account;
        var account = OperatingSystem.IsWindows() ? OfSecurityIdentifier(userId) : OfUid(userId);
        answers[userId] = (account, now);
        return account;
    }

    private static string? OfUid(string userId) =>
        uint.TryParse(userId, NumberStyles.None, CultureInfo.InvariantCulture, out var uid) ? UserDatabase.NameOf(uid) : null;

    [SupportedOSPlatform("windows")]
    private static string? OfSecurityIdentifier(string userId)
    {
        try
        {
            var account = new System.Security.Principal.SecurityIdentifier(userId).Translate(typeof(System.Security.Principal.NTAccount)).Value;
            return account[(account.IndexOf('\\', StringComparison.Ordinal) + 1)..];
        }
        catch (Exception fault) when (fault is ArgumentException or System.Security.Principal.IdentityNotMappedException)
        {
            return null;
        }
    }
}
