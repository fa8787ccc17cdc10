using SchoolGuard.Agent.Tests.Support;
using SchoolGuard.Protocol.V1;

namespace SchoolGuard.Agent.Tests.State;

[TestClass]
public sealed class CorruptFilesTests
{
    private static readonly byte[] Rubbish = [0xFF, 0xFE, (byte)'{', 0, (byte)'\n', 0x80, (byte)'"', 0xC3];

    public static IEnumerable<object[]> Files =>
        new[] { "policy.bundle", "keys/policy.pem", "keys/hub.pem", "school.json", "counter", "clock", "audit.jsonl", "audit.head", "roster/users.csv", "roster/enrollments.csv" }
            .Select(file => new object[] { file });

    [TestMethod]
    [DynamicData(nameof(Files))]
    public async Task A_file_corrupted_while_the_agent_runs_leaves_a_ninth_class_pupil_denied_and_the_agent_answering(string file)
    {
        await using var device = await Device.StartAsync();
        await File.WriteAllBytesAsync(Path.Combine(device.State.Root, file), Rubbish);
        device.PassAMinute();
        Assert.IsFalse((await device.DecideAsync("x.com", SchoolFiles.Ninth)).Allowed);
    }

    [TestMethod]
    [DynamicData(nameof(Files))]
    public async Task A_file_corrupted_before_a_start_is_reported_and_opens_nothing(string file)
    {
        await using var device = await Device.StartAsync();
        await device.DecideAsync("x.com", SchoolFiles.Ninth);
        await device.StopAgentAsync();
        await File.WriteAllBytesAsync(Path.Combine(device.State.Root, file), Rubbish);
        await device.StartAgentAsync();
        Assert.IsFalse((await device.DecideAsync("x.com", SchoolFiles.Ninth)).Allowed);
        Assert.IsNotEmpty((await device.StatusAsync()).Faults);
    }

    [TestMethod]
    [DataRow("policy.bundle")]
    [DataRow("keys/policy.pem")]
    [DataRow("counter")]
    [DataRow("school.json")]
    [DataRow("roster/users.csv")]
    public async Task The_last_good_one_stays_in_force_and_the_fault_is_reported(string file)
    {
        await using var device = await Device.StartAsync();
        device.Network.MoveTo(FakeNetwork.CommonRoom);
        await File.WriteAllBytesAsync(Path.Combine(device.State.Root, file), Rubbish);
        device.PassAMinute();
        Assert.IsTrue((await device.DecideAsync("x.com", SchoolFiles.Sixth)).Allowed);
        Assert.Contains("stays in force", string.Join('\n', (await device.StatusAsync()).Faults));
    }

    [TestMethod]
    public async Task A_corrupted_grant_opens_nothing_and_is_reported()
    {
        await using var device = await Device.StartAsync();
        await device.Client.DeliverGrantAsync(new DeliverGrantRequest { Grant = Hub.Sign(Hub.Lesson(device.Now)) });
        await device.StopAgentAsync();
        await File.WriteAllBytesAsync(Directory.GetFiles(device.State.Grants).Single(), Rubbish);
        await device.StartAgentAsync();
        Assert.IsFalse((await device.DecideAsync("x.com", SchoolFiles.Ninth)).Allowed);
        Assert.Contains(".grant", (await device.StatusAsync()).Faults.Single());
    }
}
