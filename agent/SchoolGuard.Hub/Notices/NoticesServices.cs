namespace SchoolGuard.Hub.Notices;

internal static class NoticesServices
{
    // The platform's own limit on a receiver that does not answer.
    private static readonly TimeSpan Timeout = TimeSpan.FromSeconds(30);

    public static IServiceCollection AddNotices(this IServiceCollection services)
    {
        services.AddSingleton<NoticeOutbox>().AddSingleton<Initials>().AddSingleton<IncidentLinks>();
        services.AddSingleton<INoticeChannel, MailChannel>();
        services.AddSingleton<NoticeTrust>().AddSingleton(provider => new HttpClient(new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            PooledConnectionLifetime = TimeSpan.FromMinutes(5),
            SslOptions = { RemoteCertificateValidationCallback = (_, certificate, chain, errors) => provider.GetRequiredService<NoticeTrust>().IsTrusted(certificate, chain, errors) },
        }) { Timeout = Timeout });
        services.AddSingleton<INoticeChannel, WebhookChannel>();
        return services.AddHostedService<NoticeSender>();
    }
}
