using SchoolGuard.Catalogue;
using SchoolGuard.Hub.Policies;
using SchoolGuard.Hub.Publishing;

namespace SchoolGuard.Hub.Lessons.Limits;

/// <summary>The policy that goes to every device, as far as lessons are concerned; made anew when another was published.</summary>
internal sealed class LessonPolicies(Publications publications, PolicyShelf shelf, ServiceCatalogue catalogue)
{
    private Known? known;

    /// <returns>The policy, or null: none was published to every device yet.</returns>
    public async Task<LessonPolicy?> CurrentAsync()
    {
        var counter = await publications.DueCounterAsync("");
        if (Volatile.Read(ref known) is { } held && held.Counter == counter) return held.Policy;
        if (await shelf.FindAsync(counter) is not { } sheet) return null;
        var made = LessonPolicy.TryPrepare(sheet.Table, catalogue);
        Volatile.Write(ref known, new Known(counter, made));
        return made;
    }

    private sealed record Known(long Counter, LessonPolicy? Policy);
}
