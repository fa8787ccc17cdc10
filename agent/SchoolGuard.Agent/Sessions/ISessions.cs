namespace SchoolGuard.Agent.Sessions;

/// <summary>Who the operating system's users are: the only seam between the agent and who is signed in.</summary>
public interface ISessions
{
    /// <summary>The name of an account as the roster has it.</summary>
    /// <param name="userId">The uid in decimal; on Windows the security identifier.</param>
    /// <returns>The account's name, or null if the system does not know the user.</returns>
    string? AccountOf(string userId);
}
