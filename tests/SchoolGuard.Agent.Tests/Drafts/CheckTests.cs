using Google.Protobuf;
using Grpc.Core;
using SchoolGuard.Agent.Tests.Support;
using SchoolGuard.Protocol.V1;

namespace SchoolGuard.Agent.Tests.Drafts;

[TestClass]
public sealed class CheckTests
{
    private static readonly string[] Rules =
    [
        "// Pictures carry the place.",
        "Forbid(PhotoLocation).InPostsBy(Staff).Citing(\"4a\");",
        "Warn(Photos).InPostsBy(Staff).From(PersonalAccounts).Citing(\"4b\");",
        "Justify(PupilContact).InPostsBy(Staff).Unless(Permission(\"School Business Manager\")).Citing(\"4c\");",
    ];

    [TestMethod]
    public async Task A_photo_taken_at_the_school_is_told_by_the_policys_rules()
    {
        await using var device = await StartAsync();
        var reply = await device.Client.CheckPhotoAsync(Photo(SchoolVideo));
        Assert.AreEqual("SG7015 SG7016", string.Join(' ', reply.Diagnostics.Select(finding => finding.Id)));
        Assert.AreEqual((Hold.Forbid, Hold.Forbid, Hold.Warn), (reply.Hold, reply.Diagnostics[0].Severity, reply.Diagnostics[1].Severity));
        Assert.AreEqual(("4a", "Pictures carry the place.", 0u, 0u), (reply.Diagnostics[0].Clauses.Single(), reply.Diagnostics[0].Rationale, reply.Diagnostics[0].Start, reply.Diagnostics[0].Length));
    }

    [TestMethod]
    public async Task A_rule_for_personal_accounts_says_nothing_of_the_schools_own()
    {
        await using var device = await StartAsync();
        var request = Photo([]);
        request.Official = true;
        Assert.IsEmpty((await device.Client.CheckPhotoAsync(request)).Diagnostics);
    }

    [TestMethod]
    public async Task An_account_with_a_pupils_name_is_told_with_whom_to_tell()
    {
        await using var device = await StartAsync();
        var reply = await device.Client.CheckContactAsync(Contact("Pupil Nine"));
        Assert.AreEqual(("SG7017", Hold.Justify, "4c"), (reply.Diagnostics.Single().Id, reply.Hold, reply.Diagnostics.Single().Clauses.Single()));
        Assert.Contains("Designated Safeguarding Lead", reply.Diagnostics.Single().Message);
        Assert.IsEmpty((await device.Client.CheckContactAsync(Contact("Somebody Else"))).Diagnostics);
    }

    [TestMethod]
    public async Task A_permission_lifts_it_to_a_note()
    {
        await using var device = await StartAsync();
        await device.Client.DeliverPermissionAsync(new DeliverPermissionRequest { Permission = Hub.Sign(Hub.Permission(device.Now)) });
        var finding = (await device.Client.CheckContactAsync(Contact("Pupil Nine"))).Diagnostics.Single();
        Assert.AreEqual((Hold.Note, "School Business Manager"), (finding.Severity, finding.LiftedBy));
    }

    [TestMethod]
    [DataRow(SchoolFiles.Ninth)]
    [DataRow("stranger")]
    public async Task Nobody_but_staff_is_told_anything(string account)
    {
        await using var device = await StartAsync();
        device.People.SignedIn = account;
        Assert.IsEmpty((await device.Client.CheckPhotoAsync(Photo(SchoolVideo))).Diagnostics);
        Assert.AreEqual(Hold.None, (await device.Client.CheckContactAsync(Contact("Pupil Nine"))).Hold);
    }

    [TestMethod]
    public async Task What_is_too_long_or_says_no_action_is_an_invalid_argument()
    {
        await using var device = await StartAsync();
        await InvalidAsync(async () => await device.Client.CheckPhotoAsync(Photo(new byte[(512 * 1024) + 1])));
        await InvalidAsync(async () => await device.Client.CheckContactAsync(Contact(new string('a', 201))));
        await InvalidAsync(async () => await device.Client.CheckContactAsync(new CheckContactRequest { Host = "x.com", ShownName = "Pupil Nine" }));
        await device.Client.CheckPhotoAsync(Photo(new byte[512 * 1024]));
        await device.Client.CheckContactAsync(Contact(new string('a', 200)));
    }

    [TestMethod]
    public async Task No_name_and_no_byte_of_a_photo_is_in_the_state_folder()
    {
        await using var device = await StartAsync();
        await device.Client.CheckContactAsync(Contact("Zanzibarine Pupil Nine"));
        await device.Client.CheckPhotoAsync(Photo([.. SchoolVideo, .. "zanzibarine"u8]));
        await device.StopAgentAsync();
        foreach (var file in Directory.EnumerateFiles(device.State.Root, "*", SearchOption.AllDirectories))
            Assert.DoesNotContain("zanzibarine", (await File.ReadAllTextAsync(file)).ToLowerInvariant());
    }

    // The smallest video with a place: the school's, see SchoolFiles.
    private static byte[] SchoolVideo => [0, 0, 0, 16, .. "ftypmp42"u8, 0, 0, 0, 0, 0, 0, 0, 30, 0xA9, .. "xyz"u8, 0, 18, 0, 0, .. "+51.8100-002.2500/"u8];

    private static async Task<Device> StartAsync()
    {
        var device = await Device.StartAsync(TestPolicies.WithRules(Rules));
        device.People.SignedIn = SchoolFiles.Teacher;
        return device;
    }

    private static CheckPhotoRequest Photo(byte[] head) => new() { Host = "x.com", MediaType = "image/jpeg", Head = ByteString.CopyFrom(head), Size = (ulong)head.Length };

    private static CheckContactRequest Contact(string name) => new() { Host = "x.com", Action = ContactAction.Follow, ShownName = name };

    private static async Task InvalidAsync(Func<Task> call) => Assert.AreEqual(StatusCode.InvalidArgument, (await Assert.ThrowsExactlyAsync<RpcException>(call)).StatusCode);
}
