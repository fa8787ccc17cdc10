using SchoolGuard.Agent.Sessions;

namespace SchoolGuard.Cli.Demo.School;

/// <summary>Whoever runs the demonstration is signed in as one of its people.</summary>
internal sealed class DemoSession(string account) : ISessions
{
    public string AccountOf(string userId) => account;
}
