using SchoolGuard.Hub.Incidents;
using SchoolGuard.Hub.Tests.Support;

namespace SchoolGuard.Hub.Tests.Incidents;

[TestClass]
public sealed class IncidentDeskTests
{
    [TestMethod]
    [DataRow(TestStore.Sqlite)]
    [DataRow(TestStore.Postgres)]
    public async Task What_people_do_is_in_the_history_and_on_the_audit_without_its_words(string kind)
    {
        await using var parts = await IncidentParts.StartAsync(kind);
        await parts.Denied().UploadAsync();
        var (desk, lead) = (parts.Desk, IncidentParts.Lead);

        Assert.IsNull(await desk.AssignAsync(lead, "dsl", 1, "tess"));
        Assert.IsNull(await desk.NoteAsync(lead, "dsl", 1, "rang <b>home</b>"));
        Assert.IsNull(await desk.ActAsync(lead, "dsl", 1, "spoke to the pupil"));
        Assert.IsNull(await desk.CloseAsync(lead, "dsl", 1, "will not happen again"));

        var history = (await parts.Book.FindAsync(lead, 1))!;
        Assert.AreEqual((IncidentState.Closed, "tess", "spoke to the pupil", "will not happen again"), (history.Incident.State, history.Incident.Owner, history.Incident.Action, history.Incident.Outcome));
        CollectionAssert.AreEqual(new[] { "opened", "owner", "note", "action", "closed" }, history.Events.Select(each => each.Kind).ToArray());
        var audit = await parts.AuditTextAsync();
        Assert.Contains("incident-closed", audit);
        Assert.DoesNotContain("home", audit);
        Assert.IsTrue((await parts.Audit.VerifyAsync()).IsIntact);
    }

    [TestMethod]
    public async Task An_incident_is_not_closed_before_action_and_outcome_are_written_and_may_be_opened_again()
    {
        await using var parts = await IncidentParts.StartAsync();
        await parts.Denied().UploadAsync();
        var (desk, lead) = (parts.Desk, IncidentParts.Lead);

        StringAssert.Contains(await desk.CloseAsync(lead, "dsl", 1, "fine"), "no action");
        await desk.ActAsync(lead, "dsl", 1, "spoke");
        StringAssert.Contains(await desk.CloseAsync(lead, "dsl", 1, ""), "no outcome");
        Assert.AreEqual(IncidentState.Open, (await parts.ListAsync()).Single().State);
        await desk.CloseAsync(lead, "dsl", 1, "fine");
        Assert.IsNull(await desk.ReopenAsync(lead, "dsl", 1));
        Assert.AreEqual(IncidentState.Looking, (await parts.ListAsync()).Single().State);
    }

    [TestMethod]
    [DataRow(TestStore.Sqlite)]
    [DataRow(TestStore.Postgres)]
    public async Task An_incident_is_given_back_to_nobody_and_is_open_again_unless_it_is_closed(string kind)
    {
        await using var parts = await IncidentParts.StartAsync(kind);
        await parts.Denied().UploadAsync();
        var (desk, lead) = (parts.Desk, IncidentParts.Lead);

        StringAssert.Contains(await desk.AssignAsync(lead, "dsl", 1, ""), "nobody looks after it yet");
        Assert.IsNull(await desk.AssignAsync(lead, "dsl", 1, "tess"));
        StringAssert.Contains(await desk.AssignAsync(lead, "dsl", 1, "tess"), "tess looks after it already");
        Assert.IsNull(await desk.AssignAsync(lead, "dsl", 1, ""));

        var history = (await parts.Book.FindAsync(lead, 1))!;
        Assert.AreEqual((IncidentState.Open, ""), (history.Incident.State, history.Incident.Owner));
        CollectionAssert.AreEqual(new[] { "opened", "owner", "no-owner" }, history.Events.Select(each => each.Kind).ToArray());
        Assert.Contains("incident-no-owner", await parts.AuditTextAsync());
        await desk.AssignAsync(lead, "dsl", 1, "tess");
        await desk.ActAsync(lead, "dsl", 1, "spoke");
        await desk.CloseAsync(lead, "dsl", 1, "fine");
        Assert.IsNull(await desk.AssignAsync(lead, "dsl", 1, ""));
        Assert.AreEqual((IncidentState.Closed, ""), ((await parts.ListAsync()).Single().State, (await parts.ListAsync()).Single().Owner));
    }

    [TestMethod]
    public async Task Nobody_works_on_an_incident_about_themselves_or_on_none()
    {
        await using var parts = await IncidentParts.StartAsync();
        await parts.Posted("dsl", "SG7017 x1", "x").UploadAsync();

        Assert.IsNotNull(await parts.Desk.NoteAsync(IncidentParts.Lead, "dsl", 1, "fine"));
        Assert.IsNotNull(await parts.Desk.NoteAsync(IncidentParts.Lead, "dsl", 2, "fine"));
        Assert.IsEmpty(await parts.ListAsync());
    }

    [TestMethod]
    [DataRow(TestStore.Sqlite)]
    [DataRow(TestStore.Postgres)]
    public async Task The_list_is_filtered_by_kind_state_time_and_text_and_wildcards_are_text(string kind)
    {
        await using var parts = await IncidentParts.StartAsync(kind);
        await parts.Denied().Denied(account: "50%_off").Posted("tess", "SG7001 x1", "").UploadAsync();

        Assert.HasCount(2, await parts.ListAsync(filter: new IncidentFilter { Kind = IncidentKind.Blocked, OnlyOpen = true }));
        Assert.HasCount(1, await parts.ListAsync(filter: new IncidentFilter { Text = "50%_O" }));
        Assert.HasCount(0, await parts.ListAsync(filter: new IncidentFilter { Text = "a%a" }));
        Assert.HasCount(3, await parts.ListAsync(filter: new IncidentFilter { Text = "lib-07", From = parts.Now }));
        Assert.HasCount(0, await parts.ListAsync(filter: new IncidentFilter { Until = parts.Now }));
        Assert.HasCount(0, await parts.ListAsync(filter: new IncidentFilter { Text = "'; drop table incidents; --" }));
    }
}
