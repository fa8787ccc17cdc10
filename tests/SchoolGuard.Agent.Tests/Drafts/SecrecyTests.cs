using System.Text;
using Google.Protobuf;
using Grpc.Core;
using SchoolGuard.Agent.Tests.Support;
using SchoolGuard.Protocol.V1;

namespace SchoolGuard.Agent.Tests.Drafts;

/// <summary>What people write, whom they look at and what they keep is in no log, no fault and no file in the clear.</summary>
[TestClass]
public sealed class SecrecyTests
{
    private const string Secret = "zanzibarine";

    [TestMethod]
    public async Task No_word_of_what_people_write_attach_look_at_or_keep_leaves_the_agents_memory()
    {
        await using var device = Device.Prepare();
        var log = new LogBook();
        await device.StartAgentAsync(log);
        var said = new List<string>();
        foreach (var account in new[] { SchoolFiles.Teacher, SchoolFiles.Ninth, "stranger" })
        {
            device.People.SignedIn = account;
            foreach (var call in Calls()) await HearAsync(device, call, said);
        }

        await device.StopAgentAsync();
        Assert.IsGreaterThan(10, said.Count, "calls are refused, each with its words");
        Assert.Contains("POST", log.Text, "the log is heard");
        var files = Directory.EnumerateFiles(device.State.Root, "*", SearchOption.AllDirectories).Select(File.ReadAllText);
        foreach (var text in files.Concat(said).Append(log.Text)) Assert.DoesNotContain(Secret, text);
    }

    private static IEnumerable<Func<DeviceAgent.DeviceAgentClient, Task>> Calls()
    {
        var page = $"https://x.com/{Secret}";
        var endless = string.Concat(Enumerable.Repeat(Secret, 20_000));
        var picture = ByteString.CopyFrom([0xFF, 0xD8, 0xFF, .. Encoding.UTF8.GetBytes(Secret)]);
        yield return async client => await client.AnalyseDraftAsync(new AnalyseDraftRequest { Text = $"{Secret} at Wynstones School with Pupil Nine", Host = "x.com" });
        yield return async client => await client.AnalyseDraftAsync(new AnalyseDraftRequest { Text = endless, Host = Secret });
        yield return async client => await client.CheckPhotoAsync(new CheckPhotoRequest { Host = Secret, MediaType = $"image/{Secret}", Head = picture });
        yield return async client => await client.CheckPhotoAsync(new CheckPhotoRequest { Host = "x.com", Head = ByteString.CopyFromUtf8(endless + endless + endless) });
        yield return async client => await client.CheckContactAsync(new CheckContactRequest { Host = "x.com", Action = ContactAction.Add, ShownName = $"{Secret} Pupil Nine" });
        yield return async client => await client.CheckContactAsync(new CheckContactRequest { Host = "x.com", Action = ContactAction.Add, ShownName = endless });
        yield return async client => await client.CheckContactAsync(new CheckContactRequest { Host = Secret, ShownName = Secret });
        yield return async client => await client.RecordChoiceAsync(new RecordChoiceRequest { Host = $"{Secret} {Secret}", Choice = DraftChoice.FalseReport, Reason = Secret, Findings = { One("SG7001") } });
        yield return async client => await client.RecordChoiceAsync(new RecordChoiceRequest { Host = "x.com", Choice = DraftChoice.Posted, Findings = { One(Secret) } });
        yield return async client => await client.RecordChoiceAsync(new RecordChoiceRequest { Host = "x.com", Choice = DraftChoice.Posted, Reason = endless, Findings = { One("SG7001") } });
        yield return async client => await client.KeepEvidenceAsync(new KeepEvidenceRequest { Address = page, SelectedText = Secret, Picture = picture, MediaType = "image/jpeg", About = EvidenceAbout.Concern });
        yield return async client => await client.KeepEvidenceAsync(new KeepEvidenceRequest { Address = Secret, SelectedText = Secret, About = EvidenceAbout.Concern });
        yield return async client => await client.KeepEvidenceAsync(new KeepEvidenceRequest { Address = page, SelectedText = endless, About = EvidenceAbout.Concern });
        yield return async client => await client.KeepEvidenceAsync(new KeepEvidenceRequest { Address = page, Picture = picture, MediaType = $"image/{Secret}", About = EvidenceAbout.Concern });
        yield return async client => await client.OpenEvidenceAsync(new OpenEvidenceRequest { Id = Secret });
        yield return async client => await client.ListEvidenceAsync(new ListEvidenceRequest());
    }

    private static FindingCount One(string id) => new() { Id = id, Count = 1 };

    private static async Task HearAsync(Device device, Func<DeviceAgent.DeviceAgentClient, Task> call, List<string> said)
    {
        try
        {
            await call(device.Client);
        }
        catch (RpcException fault)
        {
            said.Add(fault.Message);
        }
    }
}
