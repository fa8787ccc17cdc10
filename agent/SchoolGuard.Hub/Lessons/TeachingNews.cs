using SchoolGuard.Hub.Fleet;
using SchoolGuard.Hub.Lessons.People;
using SchoolGuard.Hub.Stores.Changes;
using SchoolGuard.Protocol.V1;

namespace SchoolGuard.Hub.Lessons;

/// <summary>Tells the devices of a group's teachers and pupils that there is something new to see of its lessons.</summary>
internal sealed class TeachingNews(SchoolDays days, CoverBook covers, ConnectedDevices connected) : IChangeHandler
{
    public string Topic => ChangeTopics.Teaching;

    public async Task TakeAsync(string key)
    {
        var day = await days.TodayAsync();
        var covering = (await covers.ListAsync(day.Date)).Where(cover => cover.Group.Equals(key, StringComparison.Ordinal)).Select(cover => cover.Teacher).ToHashSet(StringComparer.Ordinal);
        foreach (var connection in connected.All.Where(connection => connection.Accounts.Any(Concerns))) connection.Send(new HubMessage { TeachingChanged = new TeachingChanged() });

        bool Concerns(string account) =>
            key is Change.Everything || (day.ByAccount(account) is { } person && (person.TeachingGroups.Contains(key, StringComparer.Ordinal) || covering.Contains(person.Id)));
    }
}
