using MimeKit;
using SchoolGuard.Hub.Hosting;

namespace SchoolGuard.Hub.Notices;

/// <summary>Names every fault of the options about notices.</summary>
internal static class NoticeOptionsCheck
{
    private const int ShortestSecret = 16;
    private const int HighestPort = 65535;

    public static IEnumerable<string> Faults(NoticeOptions options) => [.. MailFaults(options), .. WebhookFaults(options.Webhook), .. AuthorityFaults(options.Authorities)];

    private static IEnumerable<string> AuthorityFaults(string file)
    {
        if (NoticeTrust.TryRead(file) is null) yield return $"`{file}` holds no certificate: name a PEM file of the school's own authorities with Notices:Authorities";
    }

    private static IEnumerable<string> MailFaults(NoticeOptions options)
    {
        foreach (var address in $"{options.Concern},{options.AboutHeadteacher}".Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (!IsMailAddress(address)) yield return $"`{address}` is no mail address: give one in Notices:Concern or Notices:AboutHeadteacher";
        }

        var smtp = options.Smtp;
        if (smtp.Host.Length == 0) yield break;
        if (smtp.Port is < 1 or > HighestPort) yield return $"{smtp.Port} is no port: give the mail server's with Notices:Smtp:Port";
        if (!IsMailAddress(smtp.From)) yield return $"`{smtp.From}` is no mail address to send from: give one with Notices:Smtp:From";
        if (smtp.Security is SmtpSecurity.None && !new UriBuilder("smtp", smtp.Host).Uri.IsLoopback) yield return $"mail to `{smtp.Host}` would cross the network in the clear: use StartTls or Tls in Notices:Smtp:Security";
    }

    private static IEnumerable<string> WebhookFaults(WebhookOptions webhook)
    {
        if (webhook.Address.Length == 0) yield break;
        if (!HubOptionsCheck.IsHttps(webhook.Address)) yield return $"`{webhook.Address}` is no https address: give one with Notices:Webhook:Address";
        if (webhook.Secret.Length < ShortestSecret) yield return $"the webhook's secret has fewer than {ShortestSecret} characters: give a longer one with Notices:Webhook:Secret";
    }

    private static bool IsMailAddress(string text) => MailboxAddress.TryParse(text, out var mailbox) && mailbox.Domain.Length > 0;
}
