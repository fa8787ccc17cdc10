using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using NodaTime;
using SchoolGuard.Hub.Hosting;
using SchoolGuard.Hub.Incidents;
using SchoolGuard.Hub.Notices;
using SchoolGuard.Hub.Rosters;
using SchoolGuard.Hub.Tests.Support;
using static SchoolGuard.Hub.Tests.Notices.HighNotice;

namespace SchoolGuard.Hub.Tests.Notices;

[TestClass]
public sealed class NoticeTests
{
    [TestMethod]
    public async Task What_matters_is_mailed_at_once_without_names_and_with_a_link()
    {
        await using var server = await MailServer.StartAsync();
        await using var hub = await TestHub.StartAsync(configure: options => Mail(options, server.Port));
        await hub.Get<RosterBook>().TakeAsync(TestRosters.Two, "it");

        await KeepAsync(hub);

        var mail = await server.NextAsync();
        CollectionAssert.AreEqual(new[] { "dsl@school.example" }, mail.To);
        Assert.Contains("Contact with a pupil", mail.Data);
        Assert.Contains("T.T.", mail.Data);
        Assert.Contains($"{hub.ConsoleAddress}/incidents/1", mail.Data.Replace("=\r\n", "", StringComparison.Ordinal));
        foreach (var secret in new[] { "Tess", "tess", "Ada", "family", "t9" }) Assert.DoesNotContain(secret, mail.Data);
        await DeliveredAsync(hub);
    }

    [TestMethod]
    public async Task A_mail_that_is_not_taken_is_said_and_tried_again_until_it_is_under_the_same_id()
    {
        await using var server = await MailServer.StartAsync("refuse");
        await using var hub = await TestHub.StartAsync(configure: options => Mail(options, server.Port));
        await KeepAsync(hub);
        var outbox = hub.Get<NoticeOutbox>();
        StringAssert.Contains(await FailedAsync(hub), "busy");
        await server.RelentAsync();
        hub.Time.Advance(NoticeSender.WaitAfter(0) + Duration.FromMinutes(1));

        Assert.Contains((await outbox.OfAsync(1)).Single().Id, (await server.NextAsync()).Data);
        await DeliveredAsync(hub);
        Assert.IsEmpty(await outbox.FailingAsync());
    }

    [TestMethod]
    public async Task What_waited_while_the_hub_was_down_is_sent_after_its_start()
    {
        await using var server = await MailServer.StartAsync();
        await using var hub = await TestHub.StartAsync(configure: options => Mail(options, port: 9));
        await KeepAsync(hub);
        await FailedAsync(hub);
        await hub.StopHubAsync();
        hub.Time.Advance(Duration.FromHours(1));

        await hub.StartHubAsync(options => Mail(options, server.Port));

        Assert.IsNotNull(await server.NextAsync());
    }

    [TestMethod]
    public async Task Whatever_wakes_a_sender_that_is_disposed_of_is_passed_over()
    {
        await using var server = await MailServer.StartAsync();
        await using var hub = await TestHub.StartAsync(configure: options => Mail(options, server.Port));
        var outbox = hub.Get<NoticeOutbox>();
        await hub.Get<IEnumerable<IHostedService>>().OfType<NoticeSender>().Single().StopAsync(CancellationToken.None);
        await KeepAsync(hub);
        using var sender = ActivatorUtilities.CreateInstance<NoticeSender>(hub.Get<IServiceProvider>());
        outbox.Woken += (_, _) => sender.Dispose();
        await sender.StartAsync(CancellationToken.None);
        await DeliveredAsync(hub);

        outbox.Wake();

        await sender.ExecuteTask!;
    }

    [TestMethod]
    public async Task A_server_without_STARTTLS_gets_no_mail_where_it_is_asked_for()
    {
        await using var server = await MailServer.StartAsync();
        await using var hub = await TestHub.StartAsync(configure: options =>
        {
            Mail(options, server.Port);
            options.Notices.Smtp.Security = SmtpSecurity.StartTls;
        });
        await KeepAsync(hub);

        StringAssert.Contains(await FailedAsync(hub), "STARTTLS");
    }

    [TestMethod]
    [DataRow(TestStore.Sqlite)]
    [DataRow(TestStore.Postgres)]
    public async Task A_notice_is_undone_with_what_it_tells_of_and_claimed_by_one_hub_alone(string kind)
    {
        await using var parts = await IncidentParts.StartAsync(kind);
        await Assert.ThrowsExactlyAsync<InvalidOperationException>(() => parts.Store.Database.WriteAsync(async session =>
        {
            await parts.Intake.TakeAsync(session, HubSigns.AuditShortened(IncidentParts.Device, parts.Now, 2, 1));
            throw new InvalidOperationException();
        }));
        Assert.IsEmpty(await parts.Outbox.DueAsync());

        await parts.Posted("tess", "SG7017 x1", "x").UploadAsync();
        var notice = (await parts.Outbox.DueAsync()).Single();

        Assert.IsTrue(await parts.Outbox.ClaimAsync(notice, Duration.FromMinutes(2)));
        Assert.IsFalse(await parts.Outbox.ClaimAsync(notice, Duration.FromMinutes(2)));
        Assert.IsEmpty(await parts.Outbox.DueAsync());
        parts.Store.Time.Advance(Duration.FromMinutes(3));
        Assert.HasCount(1, await parts.Outbox.DueAsync(), "a hub that died with it leaves it to the next");
    }

    [TestMethod]
    public void Faults_of_the_options_are_named()
    {
        var options = new HubOptions { Data = "/tmp/x", Listen = "https://127.0.0.1:0" };
        options.Notices.Concern = "nobody";
        options.Notices.Smtp = new SmtpOptions { Host = "mail.school.example", Port = 0, From = "", Security = SmtpSecurity.None };
        options.Notices.Webhook = new WebhookOptions { Address = "http://x.example", Secret = "short" };

        var faults = string.Join('\n', new HubOptionsCheck().Validate(name: null, options).Failures!);

        foreach (var fault in new[] { "`nobody` is no mail address", "0 is no port", "to send from", "in the clear", "is no https address", "fewer than 16" }) Assert.Contains(fault, faults);
    }

    private static void Mail(HubOptions options, int port) => options.Notices = new NoticeOptions
    {
        Concern = "dsl@school.example",
        Smtp = new SmtpOptions { Host = "127.0.0.1", Port = port, From = "hub@school.example", Security = SmtpSecurity.None },
    };
}
