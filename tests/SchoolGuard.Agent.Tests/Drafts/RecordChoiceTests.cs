using System.Text.Json;
using Grpc.Core;
using NodaTime;
using SchoolGuard.Agent.Tests.Support;
using SchoolGuard.Protocol.V1;

namespace SchoolGuard.Agent.Tests.Drafts;

[TestClass]
public sealed class RecordChoiceTests
{
    private static readonly string[] Rules =
    [
        "Warn(SchoolName).InPostsBy(Staff).Citing(\"2a\");",
        "Justify(PupilNames).InPostsBy(Staff).Citing(\"2b\");",
        "Justify(StaffNames).InPostsBy(Staff).From(PersonalAccounts).Citing(\"2c\");",
    ];

    [TestMethod]
    public async Task A_post_that_went_out_although_held_is_on_record_with_kinds_counts_and_clauses()
    {
        await using var device = await StartAsync();
        await RecordAsync(device, DraftChoice.Posted, reason: "", ("SG7001", 2), ("SG7001", 1));
        var record = AuditFile.Records(device, "draft-posted").Single();
        Assert.AreEqual(("teacher", "u-t", "x.com", "SG7001 x3", "2a", ""), Facts(record));
        Assert.AreEqual("1", AuditFile.Fact(record, "policy"));
    }

    [TestMethod]
    public async Task The_reason_for_what_needs_one_is_kept()
    {
        await using var device = await StartAsync();
        await RecordAsync(device, DraftChoice.Posted, reason: " the parents agreed ", ("SG7004", 1), ("SG7001", 1));
        Assert.AreEqual(("teacher", "u-t", "x.com", "SG7001 x1; SG7004 x1", "2a; 2b", "the parents agreed"), Facts(AuditFile.Records(device, "draft-posted").Single()));
    }

    [TestMethod]
    [DataRow("")]
    [DataRow("  \t")]
    public async Task What_needs_a_reason_is_not_recorded_without_one(string reason)
    {
        await using var device = await StartAsync();
        await RefusedAsync(device, StatusCode.InvalidArgument, Request(DraftChoice.Posted, reason, ("SG7004", 1)));
        Assert.IsEmpty(AuditFile.Records(device, "draft-posted"));
    }

    [TestMethod]
    public async Task What_needs_a_reason_from_one_account_alone_may_have_been_posted_from_the_other()
    {
        await using var device = await StartAsync();
        await RecordAsync(device, DraftChoice.Posted, reason: "", ("SG7005", 1));
        Assert.HasCount(1, AuditFile.Records(device, "draft-posted"));
    }

    [TestMethod]
    [DataRow(DraftChoice.FalseReport, "draft-false-report")]
    [DataRow(DraftChoice.Unchecked, "draft-unchecked")]
    public async Task Other_choices_need_no_reason_and_keep_none(DraftChoice choice, string kind)
    {
        await using var device = await StartAsync();
        await RecordAsync(device, choice, reason: "it is another Josh", ("SG7004", 1));
        Assert.AreEqual("", AuditFile.Fact(AuditFile.Records(device, kind).Single(), "reason"));
    }

    [TestMethod]
    public async Task The_same_choice_is_on_record_once_a_minute()
    {
        await using var device = await StartAsync();
        for (var time = 0; time < 5; time++) await RecordAsync(device, DraftChoice.FalseReport, reason: "", ("SG7001", 1));
        Assert.HasCount(1, AuditFile.Records(device, "draft-false-report"));
        device.Time.Advance(Duration.FromMinutes(1));
        await RecordAsync(device, DraftChoice.FalseReport, reason: "", ("SG7001", 1));
        Assert.HasCount(2, AuditFile.Records(device, "draft-false-report"));
    }

    [TestMethod]
    public async Task Recording_in_a_loop_does_not_fill_the_disk()
    {
        await using var device = await StartAsync();
        for (var count = 1; count <= 130; count++) await RecordAsync(device, DraftChoice.FalseReport, reason: "", ("SG7001", (uint)count));
        Assert.HasCount(100, AuditFile.Records(device, "draft-false-report"));
        Assert.HasCount(1, AuditFile.Records(device, "draft-choices"));
    }

    [TestMethod]
    public async Task What_is_no_host_is_not_written_into_the_audit()
    {
        await using var device = await StartAsync();
        var request = Request(DraftChoice.FalseReport, reason: "", ("SG7001", 1));
        request.Host = "well done josh";
        await device.Client.RecordChoiceAsync(request);
        Assert.AreEqual("", AuditFile.Fact(AuditFile.Records(device, "draft-false-report").Single(), "host"));
    }

    [TestMethod]
    [DataRow(SchoolFiles.Ninth)]
    [DataRow("stranger")]
    public async Task Nobody_but_staff_may_record(string account)
    {
        await using var device = await StartAsync();
        device.People.SignedIn = account;
        await RefusedAsync(device, StatusCode.PermissionDenied, Request(DraftChoice.FalseReport, reason: "", ("SG7001", 1)));
    }

    [TestMethod]
    public async Task What_says_no_choice_or_no_known_finding_is_refused_without_a_word_of_it()
    {
        await using var device = await StartAsync();
        await RefusedAsync(device, StatusCode.InvalidArgument, Request(DraftChoice.Unspecified, reason: "", ("SG7001", 1)));
        await RefusedAsync(device, StatusCode.InvalidArgument, Request((DraftChoice)9, reason: "", ("SG7001", 1)));
        await RefusedAsync(device, StatusCode.InvalidArgument, Request(DraftChoice.Posted, reason: "", ("Well done Josh", 1)));
        await RefusedAsync(device, StatusCode.InvalidArgument, Request(DraftChoice.Posted, reason: "", ("SG7001", 0)));
        await RefusedAsync(device, StatusCode.InvalidArgument, Request(DraftChoice.Posted, new string('a', 1001), ("SG7004", 1)));
        Assert.DoesNotContain("Josh", AuditFile.Text(device));
    }

    [TestMethod]
    public async Task A_full_disk_is_a_status_with_its_cure()
    {
        await using var device = await StartAsync();
        device.FillTheAudit();
        await RefusedAsync(device, StatusCode.FailedPrecondition, Request(DraftChoice.FalseReport, reason: "", ("SG7001", 1)));
    }

    private static async Task<Device> StartAsync()
    {
        var device = await Device.StartAsync(TestPolicies.WithRules(Rules));
        device.People.SignedIn = SchoolFiles.Teacher;
        return device;
    }

    private static async Task RecordAsync(Device device, DraftChoice choice, string reason, params (string Id, uint Count)[] findings) =>
        await device.Client.RecordChoiceAsync(Request(choice, reason, findings));

    private static RecordChoiceRequest Request(DraftChoice choice, string reason, params (string Id, uint Count)[] findings) => new()
    {
        Host = "x.com",
        Choice = choice,
        Reason = reason,
        Findings = { findings.Select(finding => new FindingCount { Id = finding.Id, Count = finding.Count }) },
    };

    private static (string? Account, string? Person, string? Host, string? Findings, string? Clauses, string? Reason) Facts(JsonElement record) =>
    (
        AuditFile.Fact(record, "account"), AuditFile.Fact(record, "person"), AuditFile.Fact(record, "host"),
        AuditFile.Fact(record, "findings"), AuditFile.Fact(record, "clauses"), AuditFile.Fact(record, "reason"));

    private static async Task RefusedAsync(Device device, StatusCode status, RecordChoiceRequest request)
    {
        var fault = await Assert.ThrowsExactlyAsync<RpcException>(async () => await device.Client.RecordChoiceAsync(request));
        Assert.AreEqual(status, fault.StatusCode, fault.Status.Detail);
        Assert.DoesNotContain("Josh", fault.Status.Detail);
    }
}
