using SchoolGuard.Hub.Stores.Changes;

namespace SchoolGuard.Hub.Lessons;

/// <summary>
/// Looks at the lessons that run again when the roster changes: whoever joined a group gets its lesson at once. Whoever left loses it on their device, by what that
/// is told of its people (<see cref="Rosters.Slices"/>).
/// </summary>
internal sealed class LessonPeople(LessonDeliveries lessons, TeachingNews news) : IChangeHandler
{
    public string Topic => ChangeTopics.Rosters;

    public async Task TakeAsync(string key)
    {
        await lessons.TakeAsync(Change.Everything);
        await news.TakeAsync(Change.Everything);
    }
}
