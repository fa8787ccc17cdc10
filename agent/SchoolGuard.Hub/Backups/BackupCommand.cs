using Microsoft.Extensions.Options;
using SchoolGuard.Hub.Hosting;
using SchoolGuard.Hub.Stores;

namespace SchoolGuard.Hub.Backups;

/// <summary><c>schoolguard-hub backup</c> and <c>schoolguard-hub restore</c>.</summary>
internal static class BackupCommand
{
    /// <summary>Whether a process's arguments ask for one of them.</summary>
    public static bool IsAskedFor(string[] arguments) => arguments is ["backup" or "restore", ..];

    /// <returns>What to tell the person.</returns>
    /// <exception cref="OptionsValidationException">The options are wrong, all faults named.</exception>
    /// <exception cref="StoreException">It cannot be done; the message says why.</exception>
    public static Task<string> RunAsync(string[] arguments) => arguments switch
    {
        ["restore", .. var rest] => RunAsync(rest, options => options.From, "name the copy to go back to with --from", Backup.RestoreAsync),
        _ => RunAsync(arguments[1..], options => options.To, "name the copy to make with --to", Backup.MakeAsync),
    };

    private static async Task<string> RunAsync(string[] arguments, Func<BackupOptions, string> file, string missing, Func<DataFolder, BackupOptions, Task<string>> run)
    {
        var configuration = HubHost.Read(arguments);
        var hub = configuration.Get<HubOptions>() ?? new HubOptions();
        var options = configuration.Get<BackupOptions>() ?? new BackupOptions();
        var faults = (new HubOptionsCheck().Validate(name: null, hub).Failures ?? []).ToList();
        if (file(options).Length == 0) faults.Add(missing);
        if (faults.Count > 0) throw new OptionsValidationException("", typeof(BackupOptions), faults);
        if (hub.Store.Length > 0) throw new StoreException("the store is PostgreSQL: copy it with pg_dump, put it back with pg_restore, and keep a copy of the hub's keys folder with it");
        var data = new DataFolder(hub.Data);
        data.Prepare();
        return await run(data, options);
    }
}
