using System.Security.Cryptography;
using Google.Protobuf;
using Grpc.Core;
using SchoolGuard.Agent.Audit;
using SchoolGuard.Agent.Evidence;
using SchoolGuard.Agent.Tests.Support;
using SchoolGuard.Protocol.V1;
using EvidenceAbout = SchoolGuard.Protocol.V1.EvidenceAbout;

namespace SchoolGuard.Agent.Tests.Evidence;

[TestClass]
public sealed class EvidenceCallTests
{
    private const string Secret = "zanzibarine threat";
    private static readonly byte[] Picture = [0xFF, 0xD8, 0xFF, .. Enumerable.Range(0, 5000).Select(i => (byte)i)];

    [TestMethod]
    public async Task What_is_kept_is_listed_and_opened_as_it_was()
    {
        await using var device = await StartAsync();
        var item = (await device.Client.KeepEvidenceAsync(Request())).Item;
        Assert.AreEqual(item, (await ListAsync(device)).Items.Single());
        var opened = await OpenAsync(device, item.Id);
        Assert.AreEqual(item, opened.Item);
        Assert.AreEqual(("https://x.com/a/status/1", Secret, "image/jpeg"), (opened.Address, opened.SelectedText, opened.MediaType));
        CollectionAssert.AreEqual(Picture, opened.Picture.ToByteArray());
        Assert.AreEqual(("x.com", "Designated Safeguarding Lead", true, true), (item.Host, item.ReferTo, item.Picture, item.Text));
    }

    [TestMethod]
    public async Task What_is_about_the_headteacher_is_for_whom_the_school_names()
    {
        await using var device = await StartAsync();
        var request = Request();
        request.About = EvidenceAbout.Headteacher;
        var item = (await device.Client.KeepEvidenceAsync(request)).Item;
        Assert.AreEqual((EvidenceAbout.Headteacher, "Chair of Trustees"), (item.About, item.ReferTo));
    }

    [TestMethod]
    public async Task The_hash_of_the_whole_content_is_in_the_audit_and_no_word_of_it()
    {
        await using var device = await StartAsync();
        var item = (await device.Client.KeepEvidenceAsync(Request())).Item;
        var content = new EvidenceContent("https://x.com/a/status/1", Secret, "image/jpeg", Picture).ToBytes();
        Assert.AreEqual((Convert.ToHexStringLower(SHA256.HashData(content)), (ulong)content.Length), (item.Sha256, item.Size));
        var record = AuditFile.Records(device, "evidence-kept").Single();
        Assert.AreEqual((item.Id, item.Sha256, "u-t"), (AuditFile.Fact(record, "evidence"), AuditFile.Fact(record, "sha256"), AuditFile.Fact(record, "person")));
        Assert.IsTrue(AuditLog.Verify(device.State.Audit).IsIntact);
    }

    [TestMethod]
    public async Task Nothing_of_it_lies_on_the_disk_in_the_clear_and_the_key_is_its_owners_alone()
    {
        await using var device = await StartAsync();
        await device.Client.KeepEvidenceAsync(Request());
        await device.StopAgentAsync();
        foreach (var file in Directory.EnumerateFiles(device.State.Root, "*", SearchOption.AllDirectories))
        {
            var text = await File.ReadAllTextAsync(file);
            Assert.DoesNotContain("zanzibarine", text, file);
            Assert.DoesNotContain("status/1", text, file);
        }

        Assert.AreEqual(UnixFileMode.UserRead | UnixFileMode.UserWrite, new FileInfo(device.State.EvidenceKey).UnixFileMode);
        Assert.AreEqual(UnixFileMode.UserRead | UnixFileMode.UserWrite, new FileInfo(Files(device).Single()).UnixFileMode);
    }

    [TestMethod]
    public async Task Another_member_of_staff_sees_nothing_of_it()
    {
        await using var device = await StartAsync();
        var item = (await device.Client.KeepEvidenceAsync(Request())).Item;
        device.People.SignedIn = SchoolFiles.OtherTeacher;
        Assert.IsEmpty((await ListAsync(device)).Items);
        await RefusedAsync(StatusCode.NotFound, async () => await OpenAsync(device, item.Id));
    }

    [TestMethod]
    [DataRow(SchoolFiles.Ninth)]
    [DataRow("stranger")]
    public async Task Nobody_but_staff_keeps_lists_or_opens(string account)
    {
        await using var device = await StartAsync();
        device.People.SignedIn = account;
        await RefusedAsync(StatusCode.PermissionDenied, async () => await device.Client.KeepEvidenceAsync(Request()));
        await RefusedAsync(StatusCode.PermissionDenied, async () => await ListAsync(device));
        await RefusedAsync(StatusCode.PermissionDenied, async () => await OpenAsync(device, "1"));
    }

    [TestMethod]
    public async Task It_survives_a_restart()
    {
        await using var device = await StartAsync();
        var item = (await device.Client.KeepEvidenceAsync(Request())).Item;
        await device.StopAgentAsync();
        await device.StartAgentAsync();
        Assert.AreEqual(item, (await ListAsync(device)).Items.Single());
        Assert.AreEqual(Secret, (await OpenAsync(device, item.Id)).SelectedText);
    }

    [TestMethod]
    public async Task The_newest_comes_first()
    {
        await using var device = await StartAsync();
        var first = (await device.Client.KeepEvidenceAsync(Request())).Item.Id;
        device.PassAMinute();
        var second = (await device.Client.KeepEvidenceAsync(Request())).Item.Id;
        CollectionAssert.AreEqual(new[] { second, first }, (await ListAsync(device)).Items.Select(item => item.Id).ToArray());
    }

    [TestMethod]
    public async Task A_name_with_a_way_out_of_the_folder_in_it_opens_nothing()
    {
        await using var device = await StartAsync();
        await device.Client.KeepEvidenceAsync(Request());
        foreach (var id in new[] { "", ".", "../policy", "../../audit", "/etc/passwd", "a\0b" })
            await RefusedAsync(StatusCode.NotFound, async () => await OpenAsync(device, id));
    }

    [TestMethod]
    public async Task What_cannot_be_evidence_is_refused_without_a_word_of_it()
    {
        await using var device = await StartAsync();
        foreach (var change in new Action<KeepEvidenceRequest>[]
        {
            request => request.Address = "zanzibarine",
            request => request.Address = "file:///zanzibarine",
            request => request.Address = "https://x.com/" + new string('a', 4096),
            request => request.SelectedText = new string('a', 20_001),
            request => request.Picture = ByteString.CopyFrom(new byte[(700 * 1024) + 1]),
            request => request.MediaType = "image/zanzibarine",
            request => request.MediaType = "image/png",
            request => request.About = EvidenceAbout.Unspecified,
            request => (request.Picture, request.SelectedText) = (ByteString.Empty, ""),
        })
        {
            var request = Request();
            change(request);
            await RefusedAsync(StatusCode.InvalidArgument, async () => await device.Client.KeepEvidenceAsync(request));
        }

        Assert.IsEmpty((await ListAsync(device)).Items);
        Assert.DoesNotContain("zanzibarine", AuditFile.Text(device));
    }

    [TestMethod]
    public async Task A_disk_that_takes_no_file_is_a_clear_status_and_nothing_is_left()
    {
        await using var device = await StartAsync();
        await File.WriteAllTextAsync(device.State.Evidence, "not a folder");
        await RefusedAsync(StatusCode.FailedPrecondition, async () => await device.Client.KeepEvidenceAsync(Request()));
        File.Delete(device.State.Evidence);
        Assert.IsEmpty((await ListAsync(device)).Items);
        Assert.IsEmpty(AuditFile.Records(device, "evidence-kept"));
    }

    [TestMethod]
    public async Task A_disk_that_is_full_for_the_audit_is_a_clear_status_and_nothing_is_left()
    {
        await using var device = await StartAsync();
        device.FillTheAudit();
        await RefusedAsync(StatusCode.FailedPrecondition, async () => await device.Client.KeepEvidenceAsync(Request()));
        Assert.IsEmpty(Files(device));
    }

    private static async Task<Device> StartAsync()
    {
        var device = await Device.StartAsync();
        device.People.SignedIn = SchoolFiles.Teacher;
        return device;
    }

    private static KeepEvidenceRequest Request() => new()
    {
        Address = "https://x.com/a/status/1",
        SelectedText = Secret,
        Picture = ByteString.CopyFrom(Picture),
        MediaType = "image/jpeg",
        About = EvidenceAbout.Concern,
    };

    private static string[] Files(Device device) => Directory.GetFiles(device.State.Evidence, "*", SearchOption.AllDirectories);

    private static async Task<ListEvidenceReply> ListAsync(Device device) => await device.Client.ListEvidenceAsync(new ListEvidenceRequest());

    private static async Task<OpenEvidenceReply> OpenAsync(Device device, string id) => await device.Client.OpenEvidenceAsync(new OpenEvidenceRequest { Id = id });

    private static async Task RefusedAsync(StatusCode status, Func<Task> call)
    {
        var fault = await Assert.ThrowsExactlyAsync<RpcException>(call);
        Assert.AreEqual(status, fault.StatusCode, fault.Status.Detail);
        Assert.DoesNotContain("zanzibarine", fault.Status.Detail);
    }
}
