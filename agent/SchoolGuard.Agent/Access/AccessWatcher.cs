using System.Runtime.CompilerServices;
using NodaTime;
using SchoolGuard.Agent.Clock;
using SchoolGuard.Agent.State;

namespace SchoolGuard.Agent.Access;

/// <summary>
/// Follows what one caller may reach. Whoever is slow to take a view gets the newest next, not all that were missed.
/// </summary>
internal sealed class AccessWatcher(Observer observer, ChangeSignal signal, AgentClock clock, TimeProvider time)
{
    /// <summary>A sleeping device's timers stand still while its clock goes on, so no wait is longer than this.</summary>
    private static readonly TimeSpan LongestWait = TimeSpan.FromMinutes(1);

    /// <param name="account">Asked before each view: the operating system may tell of a caller anew.</param>
    /// <param name="cancel">Ends the views.</param>
    public async IAsyncEnumerable<AccessView> Watch(Func<string?> account, [EnumeratorCancellation] CancellationToken cancel)
    {
        while (!cancel.IsCancellationRequested)
        {
            var change = signal.Next;
            var moment = observer.Observe(account());
            var view = observer.View(moment);
            yield return view;

            // The timer stands before the clock is asked once more: a view may be long in being taken, and time that went by meanwhile is not
            // waited for again.
            var next = NextChange(moment, view);
            var wait = change.WaitAsync(WaitUntil(next), time, cancel);

            // Without throwing: both the time's coming and the caller's going are expected.
            if (clock.Read().Earliest < next) await wait.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private static Instant NextChange(Moment moment, AccessView view)
    {
        // Enrolments begin and end with the day.
        var midnight = moment.Policy.Zone.Zone.AtStartOfDay(moment.Now.InZone(moment.Policy.Zone.Zone).Date.PlusDays(1)).ToInstant();
        return view.Until is { } until && until < midnight ? until : midnight;
    }

    private TimeSpan WaitUntil(Instant next)
    {
        var wait = TimeSpan.FromMilliseconds(Math.Max(0, Math.Ceiling((next - clock.Read().Earliest).TotalMilliseconds)));
        return wait < LongestWait ? wait : LongestWait;
    }
}
