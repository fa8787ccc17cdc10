namespace SchoolGuard.Hub.Lessons;

/// <summary>Tells devices and people of what was committed.</summary>
internal sealed class LessonChanges(LessonDeliveries deliveries, TeachingNews news)
{
    public async Task RaiseAsync(Lesson lesson)
    {
        await deliveries.OfferAllAsync(lesson);
        await news.TellAsync(lesson.Group);
    }
}
