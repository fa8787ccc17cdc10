using NodaTime.Text;
using SchoolGuard.Policy.Model;

namespace SchoolGuard.Hub.Lessons.People;

/// <summary>Names who covers a group: its teacher does, or somebody who runs the hub does it for them.</summary>
internal sealed class CoverDesk(CoverBook covers, SchoolDays days)
{
    private const int MostDays = 370;

    public async Task<TeachingResult> NameAsync(TeachingCaller caller, string groupName, string username, string until)
    {
        var day = await days.TodayAsync();
        if (TeachingGroups.Of(day, caller, await covers.ListAsync(day.Date)).Find(groupName, out var refusal) is not { } group) return refusal!;
        if (!caller.Person.TeachingGroups.Contains(group.Id, StringComparer.Ordinal)) return TeachingResult.Not(TeachingFault.NotAllowed, "only the group's own teacher names who covers it: ask them");
        if (day.ByAccount(username) is not { Role: Role.Staff } teacher) return TeachingResult.Not(TeachingFault.Unknown, $"no member of staff has the username `{username}`: see the school's roster");
        if (!LocalDatePattern.Iso.Parse(until).TryGetValue(default, out var last)) return TeachingResult.Not(TeachingFault.Invalid, $"`{until}` is no date: write the last day as 2026-12-18");
        if (last > day.Date.PlusDays(MostDays)) return TeachingResult.Not(TeachingFault.Invalid, $"a cover ends within {MostDays} days: choose an earlier last day");
        await covers.NameAsync(group.Id, teacher.Id, last, caller);
        return TeachingResult.Done();
    }
}
