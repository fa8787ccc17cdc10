using SchoolGuard.Hub.Rosters.Importing;
using SchoolGuard.Protocol.V1;
using RosterOutcome = SchoolGuard.Hub.Rosters.Importing.RosterOutcome;

namespace SchoolGuard.Hub.Wire;

/// <summary>What became of a roster, as the command is told.</summary>
internal static class RosterReplies
{
    private const int MostFaults = 200;
    private const int MostPeople = 1000;

    public static ImportRosterReply Of(RosterImport import)
    {
        var reply = new ImportRosterReply { Outcome = Of(import.Outcome), Faults = { import.Faults.Take(MostFaults) }, FaultCount = (uint)import.Faults.Length };
        if (import.Difference is not { } difference) return reply;
        reply.Joined = (uint)difference.Count(PersonChange.Joined);
        reply.Left = (uint)difference.Count(PersonChange.Left);
        reply.Changed = (uint)difference.Count(PersonChange.Changed);
        reply.Memberships = (uint)difference.MembershipsChanged;
        reply.Caution = difference.Caution ?? "";
        reply.People.AddRange(difference.People.Take(MostPeople).Select(person => new PersonDifference { Id = person.Id, Change = WordOf(person.Change), Detail = person.Detail }));
        reply.Groups.AddRange(difference.Groups.Select(group => new GroupDifference { Title = group.Class.Title, Code = group.Class.Code, Added = (uint)group.Added, Removed = (uint)group.Removed }));
        return reply;
    }

    private static Protocol.V1.RosterOutcome Of(RosterOutcome outcome) => outcome switch
    {
        RosterOutcome.Taken => Protocol.V1.RosterOutcome.Taken,
        RosterOutcome.Unchanged => Protocol.V1.RosterOutcome.Unchanged,
        RosterOutcome.Shown => Protocol.V1.RosterOutcome.Shown,
        RosterOutcome.Cautioned => Protocol.V1.RosterOutcome.Cautioned,
        _ => Protocol.V1.RosterOutcome.Faulty,
    };

    private static string WordOf(PersonChange change) => change switch
    {
        PersonChange.Joined => "joined",
        PersonChange.Left => "left",
        _ => "changed",
    };
}
