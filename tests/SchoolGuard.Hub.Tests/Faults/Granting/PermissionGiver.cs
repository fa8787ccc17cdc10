using System.Globalization;
using NodaTime;
using SchoolGuard.Cli.Fleet;
using SchoolGuard.Protocol.V1;

namespace SchoolGuard.Hub.Tests.Faults.Granting;

/// <summary>An operator who grants, extends and revokes one permission after the other, and what the hub answered.</summary>
internal sealed class PermissionGiver(string person, Random random)
{
    private const int LongestDays = 300;
    private string? current;

    public List<Granted> Answers { get; } = [];

    public async Task ActAsync(HubConnection desk)
    {
        if (current is null) Take("permission-granted", await desk.People.GrantPermissionAsync(new GrantPermissionRequest { Person = person, Role = "School Business Manager", Sites = { "SocialMedia" }, Until = Until() }, desk.Headers));
        else if (random.Next(3) > 0) Take("permission-extended", await desk.People.ExtendPermissionAsync(new ExtendPermissionRequest { Id = current, Until = Until() }, desk.Headers));
        else Take("permission-revoked", await desk.People.RevokePermissionAsync(new RevokePermissionRequest { Id = current }, desk.Headers));
    }

    private void Take(string kind, PermissionView told)
    {
        current = kind is "permission-revoked" ? null : told.Id;
        Answers.Add(new Granted(kind, told.Id, told.Revision, $"{Instant.FromUnixTimeSeconds(told.End.Seconds)}"));
    }

    private string Until() => SystemClock.Instance.GetCurrentInstant().InUtc().Date.PlusDays(random.Next(2, LongestDays)).ToString("uuuu-MM-dd", CultureInfo.InvariantCulture);
}
