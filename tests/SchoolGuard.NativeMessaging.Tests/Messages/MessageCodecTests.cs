using System.Text;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using SchoolGuard.NativeMessaging.Messages;

namespace SchoolGuard.NativeMessaging.Tests.Messages;

[TestClass]
public sealed class MessageCodecTests
{
    [TestMethod]
    public void A_request_is_known_by_its_type()
    {
        var read = Read("""{"id":7,"type":"analyse","text":"Hello","host":"x.com","revision":3}""");

        Assert.AreEqual(new AnalyseRequest { Id = 7, Text = "Hello", Host = "x.com", Revision = 3 }, read.Request);
    }

    [TestMethod]
    public void The_order_of_the_fields_does_not_matter() =>
        Assert.AreEqual(new DecideRequest { Id = 1, Host = "x.com" }, Read("""{"host":"x.com","id":1,"type":"decide"}""").Request);

    [TestMethod]
    public void Unknown_fields_are_ignored() =>
        Assert.AreEqual(new WatchRequest { Id = 1 }, Read("""{"id":1,"type":"watch","colour":{"deep":[1,2]}}""").Request);

    [TestMethod]
    [DataRow("")]
    [DataRow("null")]
    [DataRow("[]")]
    [DataRow("\"watch\"")]
    [DataRow("{}")]
    [DataRow("""{"id":5}""")]
    [DataRow("""{"type":"watch"}""")]
    [DataRow("""{"id":5,"type":"deliverGrant"}""")]
    [DataRow("""{"id":5,"type":9}""")]
    [DataRow("""{"id":-5,"type":"watch"}""")]
    [DataRow("""{"id":"5","type":"watch"}""")]
    [DataRow("""{"id":5,"type":"decide"}""")]
    [DataRow("""{"id":5,"type":"decide","host":null}""")]
    [DataRow("""{"id":5,"type":"decide","host":7}""")]
    [DataRow("""{"id":5,"type":"decide","host":"\ud800"}""")]
    [DataRow("""{"id":5,"type":"analyse","text":"x","host":"x.com","caret":-1}""")]
    [DataRow("""{"id":5,"type":"photo","host":"x.com","mediaType":"image/jpeg"}""")]
    [DataRow("""{"id":5,"type":"photo","host":"x.com","mediaType":"image/jpeg","head":"*"}""")]
    [DataRow("""{"id":5,"type":"photo","host":"x.com","mediaType":"image/jpeg","head":[1,2]}""")]
    [DataRow("""{"id":5,"type":"photo","host":"x.com","mediaType":"image/jpeg","head":"","size":-1}""")]
    [DataRow("""{"id":5,"type":"contact","host":"x.com","action":"poke","name":"A"}""")]
    [DataRow("""{"id":5,"type":"contact","host":"x.com","action":1,"name":"A"}""")]
    [DataRow("""{"id":5,"type":"choice","host":"x.com","choice":"posted"}""")]
    [DataRow("""{"id":5,"type":"choice","host":"x.com","choice":"posted","findings":null}""")]
    [DataRow("""{"id":5,"type":"choice","host":"x.com","choice":"posted","findings":[{"id":"SG7001"}]}""")]
    [DataRow("""{"id":5,"type":"keepEvidence","address":"https://x.com"}""")]
    [DataRow("""{"id":5,"type":"openEvidence"}""")]
    [DataRow("""{"id":5,"type":"watch"} {}""")]
    [DataRow("""{"id":5,"type":"watch","type":"status"}""")]
    public void What_is_no_request_is_refused(string json)
    {
        var read = Read(json);

        Assert.IsNull(read.Request);
        Assert.AreEqual(ErrorCode.Malformed, read.Fault?.Code);
    }

    [TestMethod]
    public void A_refusal_carries_the_number_of_the_request() =>
        Assert.AreEqual(5u, Read("""{"type":"decide","host":{"id":3},"id":5}""").Fault?.Id);

    [TestMethod]
    public void Any_bytes_at_all_are_read_or_refused() =>
        Prop.ForAll<byte[]>(bytes => IsOneOfTwo(MessageCodec.ReadRequest(bytes))).QuickCheckThrowOnFailure();

    [TestMethod]
    public void A_request_with_any_bytes_changed_is_read_or_refused() =>
        Prop.ForAll<(byte At, byte Value)[]>(changes =>
        {
            var json = """{"id":7,"type":"analyse","text":"Hel\u006co","host":"x.com","revision":3,"caret":2}"""u8.ToArray();
            foreach (var (at, value) in changes) json[at % json.Length] = value;
            return IsOneOfTwo(MessageCodec.ReadRequest(json));
        }).QuickCheckThrowOnFailure();

    [TestMethod]
    public void Every_draft_is_read_back_as_written() =>
        Prop.ForAll<NonNull<string>>(text =>
        {
            var request = new AnalyseRequest { Id = 1, Text = text.Get, Host = "x.com" };
            return Equals(request, MessageCodec.ReadRequest(MessageCodec.Write(request)).Request);
        }).QuickCheckThrowOnFailure();

    [TestMethod]
    public void Words_are_in_camel_case_and_instants_in_iso_8601()
    {
        var json = Encoding.UTF8.GetString(MessageCodec.Write(new DecisionReply
        {
            Id = 4,
            Allowed = false,
            Outcome = SiteOutcome.Default,
            Rules = [],
            Openings = [],
            Until = new DateTimeOffset(2026, 11, 24, 15, 45, 0, TimeSpan.Zero),
        }));

        Assert.AreEqual("""{"type":"decision","allowed":false,"outcome":"default","rules":[],"until":"2026-11-24T15:45:00+00:00","openings":[],"id":4}""", json);
    }

    [TestMethod]
    public void A_push_carries_no_id() =>
        Assert.AreEqual("""{"reachable":false,"type":"agent"}""", Encoding.UTF8.GetString(MessageCodec.Write(new AgentPush(Reachable: false))));

    [TestMethod]
    public void A_printed_message_does_not_show_what_people_wrote()
    {
        var item = new EvidenceItem { EvidenceId = "1", Kept = default, Host = "x.com", ReferTo = "", Sha256 = "", Size = 1, About = EvidenceAbout.Concern, Picture = false, Text = true };
        object[] messages =
        [
            new AnalyseRequest { Id = 1, Text = "Well done Josh", Host = "x.com" },
            new ContactRequest { Id = 1, Host = "x.com", Action = ContactAction.Add, Name = "Josh B" },
            new ChoiceRequest { Id = 1, Host = "x.com", Choice = DraftChoice.Posted, Findings = [], Reason = "Josh agreed" },
            new KeepEvidenceRequest { Id = 1, Address = "https://x.com/Josh", Text = "Josh said", About = EvidenceAbout.Concern },
            new EvidenceOpenedReply { Item = item, Address = "https://x.com/Josh", Text = "Josh said", Picture = default, MediaType = "" },
        ];

        foreach (var message in messages) Assert.DoesNotContain("Josh", message.ToString()!);
    }

    [TestMethod]
    public void Bytes_are_base64()
    {
        var read = Read("""{"id":1,"type":"photo","host":"x.com","mediaType":"image/png","head":"AQID+/8=","size":9}""").Request as PhotoRequest;

        CollectionAssert.AreEqual(new byte[] { 1, 2, 3, 0xFB, 0xFF }, read!.Head.ToArray());
        Assert.AreEqual(9UL, read.Size);
    }

    [TestMethod]
    public void A_contact_a_choice_and_evidence_are_read_as_written()
    {
        Assert.AreEqual(
            new ContactRequest { Id = 2, Host = "x.com", Action = ContactAction.Accept, Name = "A" }, Read("""{"id":2,"type":"contact","host":"x.com","action":"accept","name":"A"}""").Request);
        var choice = (ChoiceRequest)Read("""{"id":3,"type":"choice","host":"x.com","choice":"falseReport","findings":[{"id":"SG7001","count":2}]}""").Request!;
        Assert.AreEqual((DraftChoice.FalseReport, new FindingCount("SG7001", 2), null), (choice.Choice, choice.Findings.Single(), choice.Reason));
        var keep = (KeepEvidenceRequest)Read("""{"id":4,"type":"keepEvidence","address":"https://x.com/1","about":"headteacher"}""").Request!;
        Assert.AreEqual((EvidenceAbout.Headteacher, null, true), (keep.About, keep.Text, keep.Picture.IsEmpty));
    }

    [TestMethod]
    public void A_reply_that_is_none_is_an_exception() =>
        Assert.ThrowsExactly<JsonException>(() => MessageCodec.ReadReply("null"u8));

    private static bool IsOneOfTwo(ParsedRequest read) => read.Request is null != read.Fault is null;

    private static ParsedRequest Read(string json) => MessageCodec.ReadRequest(Encoding.UTF8.GetBytes(json));
}
