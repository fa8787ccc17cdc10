using Microsoft.Extensions.Options;
using NodaTime;
using SchoolGuard.Hub.Hosting;
using SchoolGuard.Hub.Incidents;
using SchoolGuard.Hub.Stores;

namespace SchoolGuard.Hub.Notices;

/// <summary>Notices that wait, written in the transaction of what they tell of: one that is kept will be told, whatever happens to the hub.</summary>
internal sealed class NoticeOutbox(Database database, IOptions<HubOptions> options, IClock clock)
{
    private const string Select = """
        select id as "Id", incident as "Incident", channel as "Channel", target as "Target", made as "Made", attempts as "Attempts", due as "Due", delivered as "Delivered", fault as "Fault"
        from notices
        """;

    private const int MostAtOnce = 50;

    private NoticeOptions Options => options.Value.Notices;

    /// <summary>Raised when there may be a new one.</summary>
    public event EventHandler? Woken;

    /// <summary>Called when a transaction that may have added one is over.</summary>
    public void Wake() => Woken?.Invoke(this, EventArgs.Empty);

    public async Task AddAsync(Session session, Incident incident)
    {
        var now = clock.GetCurrentInstant();
        foreach (var (channel, target) in Targets(incident))
        {
            await session.ExecuteAsync(
                "insert into notices (id, incident, channel, target, made, attempts, due, fault) values (@id, @Number, @channel, @target, @now, 0, @now, '')",
                new { id = Guid.NewGuid().ToString(), incident.Number, channel, target, now });
        }
    }

    /// <summary>Those that are to be tried now.</summary>
    public Task<IReadOnlyList<Notice>> DueAsync() => database.ReadAsync(session => session.ListAsync<Notice>(
        $"{Select} where delivered is null and due <= @now order by due limit {MostAtOnce}", new { now = clock.GetCurrentInstant() }));

    /// <summary>Takes a notice to try it: no other hub tries it until the lease is over.</summary>
    public async Task<bool> ClaimAsync(Notice notice, Duration lease) => await database.WriteAsync(session => session.ExecuteAsync(
        "update notices set due = @until where id = @Id and attempts = @Attempts and due = @Due and delivered is null",
        new { notice.Id, notice.Attempts, notice.Due, until = clock.GetCurrentInstant() + lease })) == 1;

    public Task DoneAsync(Notice notice) => database.WriteAsync(session => session.ExecuteAsync(
        "update notices set delivered = @now, attempts = attempts + 1, fault = '' where id = @Id", new { notice.Id, now = clock.GetCurrentInstant() }));

    public Task FailedAsync(Notice notice, Duration wait, string fault) => database.WriteAsync(session => session.ExecuteAsync(
        "update notices set due = @due, attempts = attempts + 1, fault = @fault where id = @Id", new { notice.Id, fault, due = clock.GetCurrentInstant() + wait }));

    /// <summary>Those that were tried and not taken, for whoever looks after the hub.</summary>
    public Task<IReadOnlyList<Notice>> FailingAsync() => database.ReadAsync(session => session.ListAsync<Notice>($"{Select} where delivered is null and attempts > 0 order by made"));

    public Task<IReadOnlyList<Notice>> OfAsync(long incident) => database.ReadAsync(session => session.ListAsync<Notice>($"{Select} where incident = @incident order by made, id", new { incident }));

    private IEnumerable<(string Channel, string Target)> Targets(Incident incident)
    {
        var people = incident.AboutHeadteacher ? Options.AboutHeadteacher : Options.Concern;
        if (Options.Smtp.Host.Length > 0)
        {
            foreach (var person in people.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)) yield return (Notice.Mail, person);
        }

        if (Options.Webhook.Address.Length > 0 && !incident.AboutHeadteacher) yield return (Notice.Webhook, Options.Webhook.Address);
    }
}
