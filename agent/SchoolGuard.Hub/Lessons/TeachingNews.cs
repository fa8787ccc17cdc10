using SchoolGuard.Hub.Fleet;
using SchoolGuard.Hub.Lessons.People;
using SchoolGuard.Hub.Stores.Changes;
using SchoolGuard.Protocol.V1;
using SchoolGuard.School;

namespace SchoolGuard.Hub.Lessons;

/// <summary>Tells the devices of a group's teachers and pupils that there is something new to see of its lessons.</summary>
internal sealed class TeachingNews(SchoolDays days, CoverBook covers, ConnectedDevices connected) : IChangeHandler
{
    public string Topic => ChangeTopics.Teaching;

    public Task TakeAsync(string key) => TellAsync(key, _ => true);

    /// <summary>Tells the devices of those whom a change concerns.</summary>
    /// <param name="key">The group's sourcedId, or <see cref="Change.Everything"/>.</param>
    /// <param name="sees">Who of the group sees what has changed.</param>
    public async Task TellAsync(string key, Func<RosterPerson, bool> sees)
    {
        var day = await days.TodayAsync();
        var covering = (await covers.ListAsync(day.Date)).Where(cover => cover.Group.Equals(key, StringComparison.Ordinal)).Select(cover => cover.Teacher).ToHashSet(StringComparer.Ordinal);
        foreach (var connection in connected.All.Where(connection => connection.Accounts.Any(Concerns))) connection.Send(new HubMessage { TeachingChanged = new TeachingChanged() });

        bool Concerns(string account) => day.ByAccount(account) is { } person && sees(person)
            && (key is Change.Everything || person.TeachingGroups.Contains(key, StringComparer.Ordinal) || covering.Contains(person.Id));
    }
}
