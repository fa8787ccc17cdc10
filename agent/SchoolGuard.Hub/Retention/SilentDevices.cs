using NodaTime;
using NodaTime.Text;
using SchoolGuard.Hub.Fleet;
using SchoolGuard.Hub.Incidents;
using SchoolGuard.Hub.Schools;
using SchoolGuard.Hub.Stores;
using SchoolGuard.School;

namespace SchoolGuard.Hub.Retention;

/// <summary>Finds the devices that were not heard of for a whole school day: switched off and at home at night, a device is no incident.</summary>
internal sealed class SilentDevices(Database database, ConnectedDevices connected, IncidentIntake incidents, IncidentRuleBook rules, SchoolTime school, IClock clock)
{
    private const string Name = "silent";

    /// <summary>Writes down when this hub's devices were last heard of, so that every hub of the store knows.</summary>
    public Task NoteAsync() => database.WriteAsync(session => session.ExecuteAsync(
        "update devices set seen = @Heard where id = @Id", connected.All.Select(connection => new { connection.Device.Id, connection.Heard }).ToList()));

    /// <summary>Once for each school day, by whichever hub is first.</summary>
    public async Task FindAsync()
    {
        var zone = await school.ZoneAsync();
        if (ExpectedDays.Before(await school.TodayAsync(), CalendarReader.ToCalendar((await rules.CurrentAsync()).Calendar)) is not { } day) return;
        var text = LocalDatePattern.Iso.Format(day);
        var start = zone.AtStartOfDay(day).ToInstant();
        await database.WriteAsync(async session =>
        {
            await session.ExecuteAsync("insert into upkeep (name, done) values (@Name, '') on conflict do nothing", new { Name });
            if (await session.ExecuteAsync("update upkeep set done = @text where name = @Name and done < @text", new { Name, text }) == 0) return;
            var silent = await session.ListAsync<string>(
                "select id from devices where revoked is null and enrolled < @start and (seen is null or seen < @start) order by name", new { start });
            await incidents.TakeAsync(session, [.. silent.Select(device => HubSigns.Silent(device, clock.GetCurrentInstant(), day))]);
        });
    }
}
