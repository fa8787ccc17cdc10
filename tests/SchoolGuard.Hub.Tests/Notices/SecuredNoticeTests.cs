using System.Net;
using System.Text.Json;
using NodaTime;
using SchoolGuard.Hub.Hosting;
using SchoolGuard.Hub.Notices;
using SchoolGuard.Hub.Tests.Support;
using static SchoolGuard.Hub.Tests.Notices.HighNotice;

namespace SchoolGuard.Hub.Tests.Notices;

[TestClass]
public sealed class SecuredNoticeTests
{
    private const string Secret = "a secret of the school's";

    [TestMethod]
    public async Task A_webhook_is_told_over_HTTPS_by_a_certificate_of_the_schools_own_authority()
    {
        using var authority = new TestAuthority();
        await using var receiver = await Receiver.StartAsync(authority);
        await using var hub = await TestHub.StartAsync(configure: options => Webhook(options, receiver, authority.AuthorityFile));

        await KeepAsync(hub);

        var told = await receiver.NextAsync();
        Assert.AreEqual(WebhookChannel.Signature(Secret, told.Body), told.Signature);
        Assert.AreEqual((await hub.Get<NoticeOutbox>().OfAsync(1)).Single().Id, told.Id);
        Assert.AreEqual(1, JsonDocument.Parse(told.Body).RootElement.GetProperty("incident").GetInt32());
        await DeliveredAsync(hub);
    }

    [TestMethod]
    [DataRow(false)]
    [DataRow(true)]
    public async Task A_webhook_for_whose_certificate_nobody_vouches_is_told_nothing_until_somebody_does(bool knowsAnotherAuthority)
    {
        using var authority = new TestAuthority();
        using var other = new TestAuthority();
        await using var receiver = await Receiver.StartAsync(authority);
        await using var hub = await TestHub.StartAsync(configure: options => Webhook(options, receiver, knowsAnotherAuthority ? other.AuthorityFile : ""));
        await KeepAsync(hub);
        StringAssert.Contains(await FailedAsync(hub), "certificate");
        await hub.StopHubAsync();
        hub.Time.Advance(Duration.FromHours(1));

        await hub.StartHubAsync(options => Webhook(options, receiver, authority.AuthorityFile));

        Assert.AreEqual((await hub.Get<NoticeOutbox>().OfAsync(1)).Single().Id, (await receiver.NextAsync()).Id);
        await DeliveredAsync(hub);
    }

    [TestMethod]
    public async Task A_certificate_for_another_address_is_refused_whoever_vouches_for_it()
    {
        using var authority = new TestAuthority(IPAddress.Parse("192.0.2.1"));
        await using var receiver = await Receiver.StartAsync(authority);
        await using var hub = await TestHub.StartAsync(configure: options => Webhook(options, receiver, authority.AuthorityFile));

        await KeepAsync(hub);

        StringAssert.Contains(await FailedAsync(hub), "certificate");
    }

    [TestMethod]
    [DataRow("starttls", SmtpSecurity.StartTls)]
    [DataRow("tls", SmtpSecurity.Tls)]
    public async Task A_mail_goes_over_TLS_to_a_server_of_the_schools_own_authority(string mode, SmtpSecurity security)
    {
        using var authority = new TestAuthority();
        await using var server = await MailServer.StartAsync(mode, authority);
        await using var hub = await TestHub.StartAsync(configure: options => Mail(options, server.Port, security, authority.AuthorityFile));

        await KeepAsync(hub);

        Assert.IsTrue((await server.NextAsync()).Secure);
        await DeliveredAsync(hub);
    }

    [TestMethod]
    [DataRow("starttls", SmtpSecurity.StartTls)]
    [DataRow("tls", SmtpSecurity.Tls)]
    public async Task A_mail_server_with_anothers_certificate_gets_no_mail_until_it_is_vouched_for(string mode, SmtpSecurity security)
    {
        using var authority = new TestAuthority();
        using var other = new TestAuthority();
        await using var server = await MailServer.StartAsync(mode, authority);
        await using var hub = await TestHub.StartAsync(configure: options => Mail(options, server.Port, security, other.AuthorityFile));
        await KeepAsync(hub);
        StringAssert.Contains(await FailedAsync(hub), "certificate");
        await hub.StopHubAsync();
        hub.Time.Advance(Duration.FromHours(1));

        await hub.StartHubAsync(options => Mail(options, server.Port, security, authority.AuthorityFile));

        Assert.Contains((await hub.Get<NoticeOutbox>().OfAsync(1)).Single().Id, (await server.NextAsync()).Data);
        await DeliveredAsync(hub);
    }

    private static void Webhook(HubOptions options, Receiver receiver, string authorities) => options.Notices = new NoticeOptions
    {
        Authorities = authorities,
        Webhook = new WebhookOptions { Address = receiver.Address, Secret = Secret },
    };

    private static void Mail(HubOptions options, int port, SmtpSecurity security, string authorities) => options.Notices = new NoticeOptions
    {
        Authorities = authorities,
        Concern = "dsl@school.example",
        Smtp = new SmtpOptions { Host = "127.0.0.1", Port = port, From = "hub@school.example", Security = security },
    };
}
