using System.Net.Sockets;
using MailKit;
using MailKit.Net.Smtp;
using MailKit.Security;
using Microsoft.Extensions.Options;
using MimeKit;
using SchoolGuard.Hub.Hosting;
using SchoolGuard.Hub.Incidents;

namespace SchoolGuard.Hub.Notices;

/// <summary>Tells people by the school's mail server.</summary>
internal sealed class MailChannel(IOptions<HubOptions> options, NoticeTrust trust) : INoticeChannel
{
    private static readonly TimeSpan Timeout = TimeSpan.FromSeconds(30);

    public string Name => Notice.Mail;

    public async Task SendAsync(Notice notice, Incident incident, NoticeText text, CancellationToken cancellation)
    {
        var smtp = options.Value.Notices.Smtp;
        using var message = new MimeMessage();
        message.From.Add(MailboxAddress.Parse(smtp.From));
        message.To.Add(MailboxAddress.Parse(notice.Target));
        message.Subject = text.Subject;
        // The same for every try: a mail system that has it already may drop it.
        message.MessageId = $"{notice.Id}@schoolguard";
        message.Headers.Add("Auto-Submitted", "auto-generated");
        message.Headers.Add(HeaderId.Importance, "high");
        message.Body = new TextPart("plain") { Text = text.Body };
        try
        {
            using var client = new SmtpClient { Timeout = (int)Timeout.TotalMilliseconds };
            if (trust.HasOwn) client.ServerCertificateValidationCallback = (_, certificate, chain, errors) => trust.IsTrusted(certificate, chain, errors);
            await client.ConnectAsync(smtp.Host, smtp.Port, SecurityOf(smtp.Security), cancellation);
            if (smtp.User.Length > 0) await client.AuthenticateAsync(smtp.User, smtp.Password, cancellation);
            await client.SendAsync(message, cancellation);
            await client.DisconnectAsync(quit: true, cancellation);
        }
        catch (Exception fault) when (fault is CommandException or ProtocolException or SocketException or IOException or AuthenticationException or System.Security.Authentication.AuthenticationException or SslHandshakeException or NotSupportedException or TimeoutException)
        {
            throw new NoticeException($"the mail server `{smtp.Host}:{smtp.Port}` did not take it ({NoticeException.ReasonOf(fault)}): check Notices:Smtp, and Notices:Authorities where its certificate is the school's own", fault);
        }
    }

    private static SecureSocketOptions SecurityOf(SmtpSecurity security) => security switch
    {
        SmtpSecurity.Tls => SecureSocketOptions.SslOnConnect,
        SmtpSecurity.None => SecureSocketOptions.None,
        _ => SecureSocketOptions.StartTls,
    };
}
