using SchoolGuard.Hub.Incidents;
using SchoolGuard.Hub.Tests.Support;

namespace SchoolGuard.Hub.Tests.Incidents;

[TestClass]
public sealed class OpenIncidentTests
{
    [TestMethod]
    [DataRow(TestStore.Sqlite)]
    [DataRow(TestStore.Postgres)]
    public async Task Open_incidents_are_counted_by_how_much_they_matter_for_those_who_see_them(string kind)
    {
        await using var parts = await IncidentParts.StartAsync(kind);
        var headteacher = new IncidentReader("head", SeesAboutHeadteacher: false);
        await parts.Denied("ada").Denied("ben").Posted("HEAD", "SG7017 x1", "knows the family").UploadAsync();
        await CloseAsync(parts, (await parts.ListAsync()).First(incident => incident.Account is "ben").Number);

        foreach (var reader in (IncidentReader[])[IncidentParts.Lead, headteacher])
        {
            var counted = await parts.Book.CountOpenAsync(reader);
            foreach (var severity in Enum.GetValues<Severity>())
                Assert.AreEqual((await parts.Book.ListAsync(reader, new IncidentFilter { OnlyOpen = true, Severity = severity })).Total, counted.GetValueOrDefault(severity), $"{severity}");
        }

        Assert.AreEqual(2, (await parts.Book.CountOpenAsync(IncidentParts.Lead)).Values.Sum());
        Assert.AreEqual(1, (await parts.Book.CountOpenAsync(headteacher)).Values.Sum());
    }

    private static async Task CloseAsync(IncidentParts parts, long number)
    {
        await parts.Desk.ActAsync(IncidentParts.Lead, "dsl", number, "spoke");
        await parts.Desk.CloseAsync(IncidentParts.Lead, "dsl", number, "fine");
    }
}
