using System.Text;
using SchoolGuard.Hub.Audit;
using SchoolGuard.Hub.Notices;
using SchoolGuard.Hub.Tests.Support;

namespace SchoolGuard.Hub.Tests.Notices;

/// <summary>An incident of high severity, number 1, that a hub is to tell of.</summary>
internal static class HighNotice
{
    private const string Contact = """{"n":1,"at":"2026-11-24T10:14:00Z","kind":"draft-posted","account":"tess","person":"t9","host":"x.com","findings":"SG7017 x1","reason":"family of Ada Ninth","prev":"0000000000000000000000000000000000000000000000000000000000000000"}""" + "\n";

    public static async Task KeepAsync(TestHub hub)
    {
        await ScriptedDevice.EnrolAsync(hub);
        await hub.Get<DeviceAudits>().KeepAsync((await hub.DeviceAsync("LIB-07")).Id, 1, Encoding.UTF8.GetBytes(Contact));
    }

    public static async Task DeliveredAsync(TestHub hub)
    {
        while ((await hub.Get<NoticeOutbox>().OfAsync(1)).Single().Delivered is null) await Task.Yield();
    }

    /// <summary>Why it was not taken.</summary>
    public static async Task<string> FailedAsync(TestHub hub)
    {
        IReadOnlyList<Notice> failing;
        while ((failing = await hub.Get<NoticeOutbox>().FailingAsync()).Count == 0) await Task.Yield();
        return failing[0].Fault;
    }
}
