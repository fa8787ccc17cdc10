using System.Runtime.InteropServices;

namespace SchoolGuard.Hub.Memory;

/// <summary>The memory of the libraries that are not .NET: TLS above all.</summary>
internal static partial class NativeHeap
{
    /// <summary>Gives back to the system what is free, also between what is in use. Where the C library has no such call, nothing happens.</summary>
    public static void Trim()
    {
        if (OperatingSystem.IsLinux() && NativeLibrary.TryLoad("libc.so.6", out var library) && NativeLibrary.TryGetExport(library, "malloc_trim", out _)) _ = TrimAll(0);
    }

    [LibraryImport("libc.so.6", EntryPoint = "malloc_trim")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int TrimAll(nuint kept);
}
