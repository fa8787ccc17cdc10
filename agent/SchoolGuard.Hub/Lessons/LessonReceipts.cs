using NodaTime;
using SchoolGuard.Hub.Audit;
using SchoolGuard.Hub.Stores;
using SchoolGuard.Hub.Stores.Changes;

namespace SchoolGuard.Hub.Lessons;

/// <summary>Which devices have which lessons.</summary>
internal sealed class LessonReceipts(Database database, HubAudit audit, LessonBook book, IClock clock)
{
    public Task<IReadOnlyList<LessonReceipt>> ListAsync(string lesson) => database.ReadAsync(session => session.ListAsync<LessonReceipt>(
        "select lesson as \"Lesson\", device as \"Device\", revision as \"Revision\", fault as \"Fault\" from lesson_devices where lesson = @lesson", new { lesson }));

    /// <summary>Notes what a device says, if it is of a lesson and news.</summary>
    public async Task NoteAsync(LessonReceipt receipt)
    {
        if (await book.FindAsync(receipt.Lesson) is not { } lesson || receipt.Revision > lesson.Revision) return;
        await database.WriteAsync(async session =>
        {
            var changed = await session.ExecuteAsync(
                """
                insert into lesson_devices (lesson, device, revision, fault, told) values (@Lesson, @Device, @Revision, @Fault, @now)
                on conflict (lesson, device) do update set revision = excluded.revision, fault = excluded.fault, told = excluded.told
                where lesson_devices.revision < excluded.revision or (lesson_devices.revision = excluded.revision and lesson_devices.fault <> excluded.fault)
                """,
                new { receipt.Lesson, receipt.Device, receipt.Revision, receipt.Fault, now = clock.GetCurrentInstant() });
            if (changed == 0) return;
            await audit.RecordAsync(
                session,
                receipt.Fault.Length == 0 ? "lesson-applied" : "lesson-not-applied",
                ("lesson", receipt.Lesson),
                ("revision", $"{receipt.Revision}"),
                ("device", receipt.Device),
                ("fault", receipt.Fault));
            session.Raise(ChangeTopics.Answers, lesson.Group);
        });
    }
}
