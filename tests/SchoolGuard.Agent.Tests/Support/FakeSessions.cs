using SchoolGuard.Agent.Sessions;

namespace SchoolGuard.Agent.Tests.Support;

/// <summary>One person is signed in to the device at a time; the tests say who.</summary>
internal sealed class FakeSessions : ISessions
{
    /// <summary>The account, or null for one that the system does not know.</summary>
    public string? SignedIn { get; set; } = SchoolFiles.Ninth;

    public string? LastAsked { get; private set; }

    public string? AccountOf(string userId)
    {
        LastAsked = userId;
        return SignedIn;
    }
}
