using System.Runtime.InteropServices;
using SQLitePCL;

namespace SchoolGuard.Hub.Stores.Sqlite;

/// <summary>The operating system's own SQLite, patched with the system, in the place of the one that packages bundle.</summary>
internal static class SystemSqlite
{
    private static readonly Lazy<bool> Used = new(Use);

    private static string Name => OperatingSystem.IsWindows() ? "winsqlite3.dll" : OperatingSystem.IsMacOS() ? "libsqlite3.dylib" : "libsqlite3.so.0";

    /// <exception cref="StoreException">The system has none.</exception>
    public static void Ensure() => _ = Used.Value;

    private static bool Use()
    {
        if (!NativeLibrary.TryLoad(Name, typeof(SystemSqlite).Assembly, DllImportSearchPath.SafeDirectories, out var library))
            throw new StoreException($"the system's SQLite (`{Name}`) is not there: install it, or use PostgreSQL with --store");
        NativeLibrary.SetDllImportResolver(typeof(SQLite3Provider_e_sqlite3).Assembly, (_, _, _) => library);
        raw.SetProvider(new SQLite3Provider_e_sqlite3());
        return true;
    }
}
