using System.Collections.Concurrent;

namespace SchoolGuard.Hub.Stores;

/// <summary>
/// Writers of a store that only one may write to at a time. Whoever's turn it is does the work of all who wait, in one transaction: a disk takes as long
/// to make one change last as a hundred.
/// </summary>
internal sealed class WriteQueue : IDisposable
{
    /// <summary>So many at once: those who read wait for nobody, but a change is seen when all of its group is on the disk.</summary>
    private const int Most = 200;

    private readonly SemaphoreSlim turn = new(1);
    private readonly ConcurrentQueue<IWaiting> waiting = [];

    /// <summary>Does something in a transaction, whole or not at all.</summary>
    /// <param name="work">What is to be done.</param>
    /// <param name="transact">Runs something in a transaction of its own, and commits it.</param>
    public async Task<T> WriteAsync<T>(Func<Session, Task<T>> work, Func<Func<Session, Task<bool>>, Task<bool>> transact)
    {
        var mine = new Waiting<T>(work);
        waiting.Enqueue(mine);
        await turn.WaitAsync();
        try
        {
            while (!mine.Outcome.IsCompleted) await TakeAsync(transact);
        }
        finally
        {
            turn.Release();
        }

        return await mine.Outcome;
    }

    public void Dispose() => turn.Dispose();

    private async Task TakeAsync(Func<Func<Session, Task<bool>>, Task<bool>> transact)
    {
        var group = new List<IWaiting>();
        while (group.Count < Most && waiting.TryDequeue(out var next)) group.Add(next);
        try
        {
            await transact(async session =>
            {
                foreach (var one in group) await one.RunAsync(session);
                return true;
            });
            foreach (var one in group) one.Settle(fault: null);
        }
        catch (Exception fault)
        {
            // Nothing of the transaction is on the disk, whoever's fault it was.
            foreach (var one in group) one.Settle(fault);
        }
    }

    private interface IWaiting
    {
        Task RunAsync(Session session);

        void Settle(Exception? fault);
    }

    private sealed class Waiting<T>(Func<Session, Task<T>> work) : IWaiting
    {
        private readonly TaskCompletionSource<T> outcome = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private Exception? own;
        private T? result;

        public Task<T> Outcome => outcome.Task;

        public async Task RunAsync(Session session)
        {
            try
            {
                result = await session.NestedAsync(work);
            }
            catch (Exception fault)
            {
                // Its own work has changed nothing; that of the others goes on.
                own = fault;
            }
        }

        public void Settle(Exception? fault)
        {
            if ((own ?? fault) is { } failure) outcome.TrySetException(failure);
            else outcome.TrySetResult(result!);
        }
    }
}
