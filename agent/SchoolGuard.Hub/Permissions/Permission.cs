using NodaTime;

namespace SchoolGuard.Hub.Permissions;

/// <summary>A permission as the store has it, in its newest revision.</summary>
/// <param name="Id">A UUID, the same through all revisions.</param>
/// <param name="Revision">Rises when it is extended or revoked.</param>
/// <param name="Role">Of whoever granted it, as the policy writes it.</param>
/// <param name="Person">Who may: OneRoster sourcedId.</param>
/// <param name="Sites">Category names, service ids or hosts, with blanks between.</param>
/// <param name="Start">When it began.</param>
/// <param name="End">When it ends, exclusive.</param>
/// <param name="By">Who granted, extended or revoked it.</param>
/// <param name="File">As the hub signed it.</param>
internal sealed record Permission(string Id, long Revision, string Role, string Person, string Sites, Instant Start, Instant End, string By, byte[] File)
{
    public IReadOnlyList<string> SiteNames => Sites.Split(' ');
}
