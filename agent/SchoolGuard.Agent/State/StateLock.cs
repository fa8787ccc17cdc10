namespace SchoolGuard.Agent.State;

/// <summary>One agent over a state folder: two would break one another's audit. The system lets go of it when the process ends, however that ends.</summary>
internal sealed class StateLock : IDisposable
{
    private readonly FileStream file;

    /// <exception cref="IOException">Another agent has the folder.</exception>
    public StateLock(StateFolder state)
    {
        Folder = state;
        file = Open(state);
    }

    /// <summary>What is locked.</summary>
    public StateFolder Folder { get; }

    public void Dispose() => file.Dispose();

    private static FileStream Open(StateFolder state)
    {
        try
        {
            return new FileStream(state.Lock, new FileStreamOptions { Mode = FileMode.OpenOrCreate, Access = FileAccess.ReadWrite, Share = FileShare.None, BufferSize = 0 });
        }
        catch (IOException fault) when (File.Exists(state.Lock))
        {
            throw new IOException($"another agent runs over the state folder `{state.Root}`: stop that one, or give this one a folder of its own with --state", fault);
        }
    }
}
