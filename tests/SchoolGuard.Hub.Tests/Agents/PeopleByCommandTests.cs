using SchoolGuard.Cli;
using SchoolGuard.Hub.Rosters;
using SchoolGuard.Hub.Tests.Support;
using SchoolGuard.TestKit.Machine;

namespace SchoolGuard.Hub.Tests.Agents;

/// <summary>The commands about the school and its people, as an IT manager types them.</summary>
[TestClass]
public sealed class PeopleByCommandTests : IDisposable
{
    private readonly TemporaryFolder desk = new();

    public void Dispose() => desk.Dispose();

    [TestMethod]
    public async Task A_roster_is_looked_at_taken_refused_and_confirmed()
    {
        await using var hub = await TestHub.StartAsync();
        StringAssert.Contains(await RunAsync(hub, exitCode: 2, "roster", "status"), "there is no roster yet");
        Write(TestRosters.Two);
        StringAssert.Contains(await RunAsync(hub, exitCode: 0, "roster", "import", desk.Path, "--dry-run"), "5 people join, 0 leave");
        Assert.AreEqual(0L, (await hub.Get<RosterBook>().CurrentAsync()).Version);
        StringAssert.Contains(await RunAsync(hub, exitCode: 0, "roster", "import", desk.Path), "the roster is in force");

        Write(TestRosters.Files("sourcedId,role,username,givenName,familyName,grades\np9a,student,ada,Ada,Ninth,09\n", "sourcedId,title\n", "classSourcedId,userSourcedId,role\n"));
        StringAssert.Contains(await RunAsync(hub, exitCode: 2, "roster", "import", desk.Path), "NOT in force: 4 people");
        StringAssert.Contains(await RunAsync(hub, exitCode: 0, "roster", "import", desk.Path, "--confirm"), "p9b: left: pupil of class 9");
        StringAssert.Contains(await RunAsync(hub, exitCode: 1, "roster", "confirm"), "no roster waits");
        File.WriteAllText(desk.File("users.csv"), "name\n");
        StringAssert.Contains(await RunAsync(hub, exitCode: 3, "roster", "import", desk.Path), "users.csv: there is no column `sourcedId`");
        StringAssert.Contains(await RunAsync(hub, exitCode: 1, "roster", "import", desk.File("nowhere")), "there is no such folder");
    }

    [TestMethod]
    public async Task The_schools_settings_are_set_or_every_fault_is_told()
    {
        await using var hub = await TestHub.StartAsync();

        StringAssert.Contains(await RunAsync(hub, exitCode: 3, "school", "set", desk.Write("bad.json", """{ "School": {} }""")), "School:Name: the school's name is missing");
        StringAssert.Contains(await RunAsync(hub, exitCode: 0, "school", "set", desk.Write("good.json", """{ "School": { "Name": "Wynstones Academy" } }""")), "version 2");
    }

    [TestMethod]
    public async Task A_permission_is_granted_listed_extended_and_revoked()
    {
        await using var hub = await TestHub.StartAsync();
        await hub.Get<RosterBook>().TakeAsync(TestRosters.Two, "operator");
        await hub.PublishAsync(1);
        var granted = await RunAsync(hub, exitCode: 0, "permission", "grant", "tess", "SocialMedia", "youtube", "--role", "School Business Manager", "--until", "2026-12-18");
        StringAssert.Contains(granted, "tess may use SocialMedia youtube, permission of School Business Manager, until 2026-12-19 00:00:00Z");
        var id = granted.Split(':')[0];

        StringAssert.Contains(await RunAsync(hub, exitCode: 0, "permission", "extend", id, "--until", "2027-01-29T15:30"), "until 2027-01-29 15:30:00Z");
        StringAssert.Contains(await RunAsync(hub, exitCode: 0, "permission", "list"), id);
        await RunAsync(hub, exitCode: 0, "permission", "revoke", id);
        StringAssert.Contains(await RunAsync(hub, exitCode: 0, "permission", "list"), "no permission is in force");
        StringAssert.Contains(await RunAsync(hub, exitCode: 0, "permission", "list", "--ended"), id);
        StringAssert.Contains(await RunAsync(hub, exitCode: 1, "permission", "grant", "tess", "SocialMedia", "--role", "Caretaker", "--until", "2026-12-18"), "`School Business Manager`");
    }

    private static async Task<string> RunAsync(TestHub hub, int exitCode, params string[] arguments)
    {
        using var output = new StringWriter();
        var code = await Root.RunAsync([.. arguments, "--operator", hub.Data.Operator], new Cli.Usage.Terminal(output, output));
        Assert.AreEqual(exitCode, code, output.ToString());
        return output.ToString();
    }

    private void Write(IReadOnlyDictionary<string, byte[]> files)
    {
        foreach (var (name, content) in files) File.WriteAllBytes(desk.File(name), content);
    }
}
