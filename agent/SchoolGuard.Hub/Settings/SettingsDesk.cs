using System.Collections.Immutable;
using SchoolGuard.Hub.Audit;
using SchoolGuard.Hub.Hosting;
using SchoolGuard.Hub.Keys;
using SchoolGuard.School;

namespace SchoolGuard.Hub.Settings;

/// <summary>Takes the school's settings from its IT manager, by command or by the file in the data folder. Faulty ones change nothing.</summary>
internal sealed class SettingsDesk(DataFolder data, SettingsBook book, HubAudit audit) : IDisposable
{
    /// <summary>The largest school.json.</summary>
    public const int MostBytes = 1024 * 1024;

    private readonly SemaphoreSlim turn = new(1);
    private byte[]? seen;

    /// <summary>Looks whether the file has changed, or another hub of the store has taken settings that this one's file has not got.</summary>
    public async Task LookAsync()
    {
        await turn.WaitAsync();
        try
        {
            var current = await book.CurrentAsync();
            var file = File.Exists(data.School) ? await File.ReadAllBytesAsync(data.School) : null;
            var isChanged = file is not null && (seen is null ? !await book.KnowsAsync(file) : !file.AsSpan().SequenceEqual(seen));
            seen = file ?? [];
            if (isChanged) await TakeFileAsync(file!);
            else if (current is not null && (file is null || !file.AsSpan().SequenceEqual(current.Content)) && await IsOursAsync(file)) Write(current.Content);
        }
        finally
        {
            turn.Release();
        }
    }

    /// <summary>Takes settings and puts them in the place of the file.</summary>
    /// <returns>What is wrong with them: nothing has changed then.</returns>
    public async Task<ImmutableArray<string>> SetAsync(byte[] content, string by)
    {
        await turn.WaitAsync();
        try
        {
            var faults = FaultsOf(content);
            if (faults.Length > 0) return faults;
            await book.TakeAsync(content, by);
            Write(content);
            return [];
        }
        finally
        {
            turn.Release();
        }
    }

    public void Dispose() => turn.Dispose();

    private async Task TakeFileAsync(byte[] file)
    {
        if (FaultsOf(file) is [var fault, ..])
        {
            await audit.RecordAsync("school-settings-refused", ("fault", fault));
            return;
        }

        await book.TakeAsync(file, "the file in the data folder");
    }

    /// <summary>A faulty file is its writer's to mend, not to be overwritten.</summary>
    private async Task<bool> IsOursAsync(byte[]? file) => file is null || await book.KnowsAsync(file);

    private void Write(byte[] content)
    {
        SecretFile.Write(data.School, content);
        seen = content;
    }

    private ImmutableArray<string> FaultsOf(byte[] content)
    {
        if (content.Length > MostBytes) return [$"a school.json has at most {MostBytes} bytes: shorten it"];
        return [.. SchoolFile.Parse(data.School, content).Faults.Select(fault => fault.Key is null ? fault.Message : $"{fault.Key}: {fault.Message}")];
    }
}
