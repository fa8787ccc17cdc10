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
internal sealed class NoticeException(string message, Exception? inner = null) : Exception(message, inner);
