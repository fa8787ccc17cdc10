using System.Runtime.CompilerServices;
using SchoolGuard.Agent.State;

namespace SchoolGuard.Agent.Access;

/// <summary>
/// Follows what one caller may reach. Whoever is slow to take a view gets the newest next, not all that were missed.
/// </summary>
internal sealed class AccessWatcher(Observer observer, ChangeSignal signal, TimeProvider time)
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

            // Without throwing: both the time's coming and the caller's going are expected.
            await change.WaitAsync(WaitFor(moment, view), time, cancel).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private static TimeSpan WaitFor(Moment moment, AccessView view)
    {
        // Enrolments begin and end with the day.
        var midnight = moment.Policy.Zone.Zone.AtStartOfDay(moment.Now.InZone(moment.Policy.Zone.Zone).Date.PlusDays(1)).ToInstant();
        var next = view.Until is { } until && until < midnight ? until : midnight;
        var wait = TimeSpan.FromMilliseconds(Math.Ceiling((next - moment.Now).TotalMilliseconds));
        return wait < LongestWait ? wait : LongestWait;
    }
}
