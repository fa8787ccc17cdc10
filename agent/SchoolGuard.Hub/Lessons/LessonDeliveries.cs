using NodaTime;
using SchoolGuard.Hub.Fleet;
using SchoolGuard.Hub.Lessons.People;
using SchoolGuard.Hub.Stores.Changes;
using SchoolGuard.Protocol.V1;

namespace SchoolGuard.Hub.Lessons;

/// <summary>Sends lessons to the devices that the group's pupils use now, each revision once a connection.</summary>
internal sealed class LessonDeliveries(LessonBook book, SchoolDays days, ConnectedDevices connected, IClock clock) : IChangeHandler
{
    public string Topic => ChangeTopics.Lessons;

    /// <summary>Sends a lesson to every device whose it is.</summary>
    public async Task TakeAsync(string key)
    {
        var lessons = key is Change.Everything ? await book.ListLiveAsync(clock.GetCurrentInstant()) : await book.FindAsync(key) is { } one ? [one] : [];
        var day = await days.TodayAsync();
        foreach (var connection in connected.All)
        {
            foreach (var lesson in lessons.Where(lesson => IsFor(connection, lesson, day))) Offer(connection, lesson);
        }
    }

    /// <summary>Sends a device the lessons that it has not got: when it connects, and when a pupil comes to it.</summary>
    public async Task OfferAsync(DeviceConnection connection)
    {
        if (await book.ListLiveAsync(clock.GetCurrentInstant()) is not { Count: > 0 } live) return;
        var day = await days.TodayAsync();
        foreach (var lesson in live.Where(lesson => IsFor(connection, lesson, day))) Offer(connection, lesson);
    }

    /// <summary>Also one on which no pupil of the group is any more: what it holds it must not keep past a new end.</summary>
    private static bool IsFor(DeviceConnection connection, Lesson lesson, SchoolDay day) =>
        connection.Lessons.Has(lesson.Id) || connection.Accounts.Any(account => day.ByAccount(account)?.TeachingGroups.Contains(lesson.Group, StringComparer.Ordinal) ?? false);

    private static void Offer(DeviceConnection connection, Lesson lesson)
    {
        if (connection.Lessons.TryRaise(lesson.Id, lesson.Revision)) connection.Send(new HubMessage { Lesson = SignedGrant.Parser.ParseFrom(lesson.SignedGrant) });
    }
}
