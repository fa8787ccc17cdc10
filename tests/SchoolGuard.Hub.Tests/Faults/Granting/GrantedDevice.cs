using Google.Protobuf;
using SchoolGuard.Bundles.Grants;
using SchoolGuard.Bundles.Permissions;
using SchoolGuard.Protocol.V1;

namespace SchoolGuard.Hub.Tests.Faults.Granting;

/// <summary>A device that pupils and a teacher use: it proves what it is sent, keeps it and says so, and says it again when it comes back.</summary>
internal sealed class GrantedDevice(HubFleet.HubFleetClient fleet, HubKey key, params string[] accounts)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly Dictionary<string, Granted> permissions = new(StringComparer.Ordinal);

    public Dictionary<string, Grant> Lessons { get; } = new(StringComparer.Ordinal);

    /// <summary>The newest revision of each that it holds.</summary>
    public IEnumerable<Granted> Held => [.. Lessons.Values.Select(lesson => new Granted("", lesson.LessonId, lesson.Revision, $"{lesson.End}")), .. permissions.Values];

    /// <summary>Listens until it holds, or the hub is gone.</summary>
    public async Task ListenAsync(Func<bool> holds)
    {
        using var patience = new CancellationTokenSource(Patience);
        using var call = fleet.Connect(cancellationToken: patience.Token);
        await call.RequestStream.WriteAsync(new AgentMessage { Hello = new Hello { Version = "1", Lessons = { Lessons.Values.Select(lesson => new HeldGrant { Id = lesson.LessonId, Revision = lesson.Revision }) }, Permissions = { permissions.Values.Select(Name) } } });
        await call.RequestStream.WriteAsync(new AgentMessage { People = new People { Accounts = { accounts } } });
        while (!holds() && await call.ResponseStream.MoveNext(patience.Token))
        {
            if (Take(call.ResponseStream.Current) is { } applied) await call.RequestStream.WriteAsync(new AgentMessage { Applied = applied });
        }
    }

    private static HeldGrant Name(Granted granted) => new() { Id = granted.Id, Revision = granted.Revision };

    private Applied? Take(HubMessage message)
    {
        switch (message.KindCase)
        {
            case HubMessage.KindOneofCase.Lesson:
                var lesson = Proven(GrantReader.Read(message.Lesson.ToByteArray(), key));
                if (!Lessons.TryGetValue(lesson.LessonId, out var before) || before.Revision < lesson.Revision) Lessons[lesson.LessonId] = lesson;
                return new Applied { Lesson = new HeldGrant { Id = lesson.LessonId, Revision = lesson.Revision } };
            case HubMessage.KindOneofCase.Permission:
                var permission = Proven(PermissionReader.Read(message.Permission.ToByteArray(), key));
                var granted = new Granted("", permission.PermissionId, permission.Revision, $"{permission.End}");
                if (!permissions.TryGetValue(granted.Id, out var earlier) || earlier.Revision < granted.Revision) permissions[granted.Id] = granted;
                return new Applied { Permission = Name(granted) };
            default:
                return null;
        }
    }

    private static T Proven<T>(GrantResult<T> read)
        where T : class
    {
        Assert.IsNull(read.Refusal, read.Refusal?.Message);
        return read.Grant!;
    }
}
