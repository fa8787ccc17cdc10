using SchoolGuard.Agent.State;
using SchoolGuard.Bundles.Grants;

namespace SchoolGuard.Agent.Grants;

/// <summary>The hub's public key on the disk. Read when it is needed, so that a new one serves at once.</summary>
internal sealed class HubKeyFile(StateFolder state)
{
    /// <summary>What keeps grants from being accepted, or null.</summary>
    public string? Fault
    {
        get
        {
            using var key = TryRead();
            return key is null ? $"there is no hub key at `{state.HubKey}`: put the hub's public key there, until then no lesson or permission is accepted" : null;
        }
    }

    public HubKey? TryRead()
    {
        try
        {
            return File.Exists(state.HubKey) ? HubKey.TryRead(File.ReadAllText(state.HubKey)) : null;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
