using SchoolGuard.Catalogue;
using SchoolGuard.Hub.Fleet;
using SchoolGuard.Hub.Fleet.Replicas;
using SchoolGuard.Hub.Lessons.Limits;
using SchoolGuard.Hub.Lessons.People;
using SchoolGuard.School;

namespace SchoolGuard.Hub.Lessons.Views;

/// <summary>Shows a running lesson with the devices that have it.</summary>
internal sealed class LessonViews(LessonReceipts receipts, DeviceBook devices, ConnectedDevices connected, OtherHubs others, ServiceCatalogue catalogue)
{
    public SiteView SiteOf(string id) => new(id, SiteNames.NameOf(id, catalogue));

    /// <summary>As everybody in it may see it.</summary>
    public LessonView Outline(Lesson lesson, SchoolDay day) => new()
    {
        Lesson = lesson,
        GroupTitle = day.TitleOf(lesson.Group),
        Teacher = day.NameOf(lesson.Teacher),
        Sites = [.. lesson.Sites.Select(SiteOf)],
    };

    /// <summary>As its teachers see it.</summary>
    public async Task<LessonView> ViewAsync(Lesson lesson, IReadOnlyList<Lesson> running, SchoolDay day, bool mayChange)
    {
        var pupils = day.PupilsOf(lesson.Group).ToList();
        var lines = await LinesAsync(lesson, pupils);
        var present = lines.Where(line => line.State is not DeviceLessonState.Away).SelectMany(line => line.Pupils).ToHashSet(StringComparer.Ordinal);
        return Outline(lesson, day) with
        {
            MayChange = mayChange,
            Pupils = pupils.Count,
            Devices = lines,
            Away = [.. pupils.Select(SchoolDay.NameOf).Where(name => !present.Contains(name)).Order(StringComparer.Ordinal)],
            Overlaps = [.. OverlapsOf(lesson, running, day, pupils)],
        };
    }

    private async Task<IReadOnlyList<DeviceView>> LinesAsync(Lesson lesson, IReadOnlyList<RosterPerson> pupils)
    {
        var said = (await receipts.ListAsync(lesson.Id)).ToDictionary(receipt => receipt.Device, StringComparer.Ordinal);
        var byAccount = pupils.Where(pupil => pupil.Username.Length > 0).ToDictionary(pupil => pupil.Username, SchoolDay.NameOf, StringComparer.OrdinalIgnoreCase);
        var lines = new List<DeviceView>();
        foreach (var connection in connected.All)
        {
            string[] present = [.. connection.Accounts.Select(account => byAccount.GetValueOrDefault(account)).OfType<string>()];
            if (present.Length == 0) continue;
            said.Remove(connection.Device.Id, out var receipt);
            var (state, fault) = receipt is { } last && last.Revision == lesson.Revision
                ? (last.Fault.Length == 0 ? DeviceLessonState.InForce : DeviceLessonState.Refused, last.Fault)
                : (DeviceLessonState.Sent, "");
            lines.Add(new DeviceView(connection.Device.Name, present, state, fault));
        }

        var elsewhere = await others.HeldAsync([.. said.Keys]);
        foreach (var receipt in said.Values.Where(receipt => receipt.Fault.Length == 0 && connected.Of(receipt.Device) is null))
        {
            var state = elsewhere.Contains(receipt.Device) ? DeviceLessonState.InForce : DeviceLessonState.Away;
            if (await devices.FindAsync(receipt.Device) is { Revoked: null } device) lines.Add(new DeviceView(device.Name, [], state, ""));
        }

        return [.. lines.OrderBy(line => line.Name, StringComparer.OrdinalIgnoreCase)];
    }

    private static IEnumerable<OverlapView> OverlapsOf(Lesson lesson, IReadOnlyList<Lesson> running, SchoolDay day, IReadOnlyList<RosterPerson> pupils)
    {
        foreach (var other in running.Where(other => !other.Id.Equals(lesson.Id, StringComparison.Ordinal)))
        {
            var both = pupils.Count(pupil => LessonFinder.IsFor(other, pupil));
            if (both > 0) yield return new OverlapView(other.Id, day.TitleOf(other.Group), day.NameOf(other.Teacher), both, Holds: other.Authorised > lesson.Authorised);
        }
    }
}
