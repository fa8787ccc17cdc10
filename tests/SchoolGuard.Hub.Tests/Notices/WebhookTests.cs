using System.Net;
using System.Text.Json;
using Microsoft.Extensions.Options;
using SchoolGuard.Hub.Hosting;
using SchoolGuard.Hub.Incidents;
using SchoolGuard.Hub.Notices;

namespace SchoolGuard.Hub.Tests.Notices;

[TestClass]
public sealed class WebhookTests
{
    private const string Secret = "a secret of the school's";

    private static readonly Notice Told = new("the-id", 7, Notice.Webhook, "https://desk.school.example/in", default, 0, default, Delivered: null, "");

    [TestMethod]
    public async Task A_webhook_gets_numbers_and_a_link_signed_over_every_byte()
    {
        using var receiver = new Receiver(HttpStatusCode.Accepted);

        await SendAsync(receiver);

        Assert.AreEqual(WebhookChannel.Signature(Secret, receiver.Body), receiver.Headers[WebhookChannel.SignatureHeader]);
        Assert.AreEqual("the-id", receiver.Headers[WebhookChannel.IdHeader]);
        var body = JsonDocument.Parse(receiver.Body).RootElement;
        Assert.AreEqual((7, "High"), (body.GetProperty("incident").GetInt32(), body.GetProperty("severity").GetString()));
        Assert.DoesNotContain("ada", System.Text.Encoding.UTF8.GetString(receiver.Body));
    }

    [TestMethod]
    public async Task A_receiver_that_refuses_or_sends_elsewhere_has_not_taken_it()
    {
        foreach (var answer in new[] { HttpStatusCode.InternalServerError, HttpStatusCode.Redirect })
        {
            using var receiver = new Receiver(answer);
            var fault = await Assert.ThrowsExactlyAsync<NoticeException>(() => SendAsync(receiver));
            Assert.Contains($"{(int)answer}", fault.Message);
        }
    }

    [TestMethod]
    public void Waits_double_up_to_an_hour()
    {
        Assert.AreEqual(30, NoticeSender.WaitAfter(0).TotalSeconds);
        Assert.AreEqual(120, NoticeSender.WaitAfter(2).TotalSeconds);
        Assert.AreEqual(3600, NoticeSender.WaitAfter(5000).TotalSeconds);
    }

    private static async Task SendAsync(Receiver receiver)
    {
        using var client = new HttpClient(receiver, disposeHandler: false);
        var options = Options.Create(new HubOptions { Notices = new NoticeOptions { Webhook = new WebhookOptions { Address = Told.Target, Secret = Secret } } });
        var incident = new Incident { Number = 7, Severity = Severity.High, Account = "ada", Person = "p-ada" };
        await new WebhookChannel(options, client).SendAsync(Told, incident, new NoticeText("s", "b", "https://hub/incidents/7"), CancellationToken.None);
    }

    private sealed class Receiver(HttpStatusCode answer) : HttpMessageHandler
    {
        public byte[] Body { get; private set; } = [];

        public Dictionary<string, string> Headers { get; } = [];

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Body = await request.Content!.ReadAsByteArrayAsync(cancellationToken);
            foreach (var (name, values) in request.Headers) Headers[name] = string.Join(',', values);
            return new HttpResponseMessage(answer);
        }
    }
}
