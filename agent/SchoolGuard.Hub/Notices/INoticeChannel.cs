using SchoolGuard.Hub.Incidents;

namespace SchoolGuard.Hub.Notices;

/// <summary>A way to tell somebody.</summary>
internal interface INoticeChannel
{
    /// <summary>As notices name it.</summary>
    string Name { get; }

    /// <summary>Tells it; on return it has been taken.</summary>
    /// <exception cref="NoticeException">It was not taken.</exception>
    Task SendAsync(Notice notice, Incident incident, NoticeText text, CancellationToken cancellation);
}

/// <summary>A notice was not taken; the message says why, and the cure.</summary>
internal sealed class NoticeException(string message, Exception? inner = null) : Exception(message, inner)
{
    private const int LongestReason = 300;

    /// <summary>Why a connection failed, in one line: of what is about TLS, the reason is inside.</summary>
    public static string ReasonOf(Exception fault)
    {
        var reason = fault is HttpRequestException { InnerException: System.Security.Authentication.AuthenticationException inside } ? inside.Message : fault.Message;
        var line = string.Join(' ', reason.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return line.Length <= LongestReason ? line : line[..LongestReason];
    }
}
