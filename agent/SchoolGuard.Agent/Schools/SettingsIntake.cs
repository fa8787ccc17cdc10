using System.Security.Cryptography;
using SchoolGuard.Agent.Hosting;
using SchoolGuard.Agent.State;
using SchoolGuard.School;

namespace SchoolGuard.Agent.Schools;

/// <summary>Takes the school's settings from the hub; faulty ones do not replace the file that the device would start with.</summary>
internal sealed class SettingsIntake(StateFolder state, Upkeep upkeep)
{
    private const int MostBytes = 1024 * 1024;

    /// <summary>SHA-256 of the file that is there; empty without one.</summary>
    public byte[] Hash()
    {
        try
        {
            return File.Exists(state.School) ? SHA256.HashData(File.ReadAllBytes(state.School)) : [];
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }

    /// <returns>Why the settings are not in force, or null.</returns>
    public string? Take(ReadOnlyMemory<byte> file)
    {
        if (file.Length > MostBytes) return $"the school's settings have more than {MostBytes} bytes: shorten the school.json";
        var tried = state.School + ".new";
        try
        {
            DurableFile.Write(tried, file.Span);
            if (SchoolFile.Load(tried).Faults is [var fault, ..]) return $"{fault.Key}: {fault.Message}";
            DurableFile.Write(state.School, file.Span);
            upkeep.Refresh();
            return null;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return $"the school's settings cannot be kept ({problem.Message}): make room on the device's disk";
        }
        finally
        {
            File.Delete(tried);
        }
    }
}
