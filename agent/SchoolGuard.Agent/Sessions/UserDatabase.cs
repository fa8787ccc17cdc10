using System.Runtime.InteropServices;

namespace SchoolGuard.Agent.Sessions;

/// <summary>getpwuid_r of the C library, which also asks whatever directory the device is joined to.</summary>
internal static partial class UserDatabase
{
    // Larger than struct passwd anywhere; its first member is the pointer to the name.
    private const int RecordSize = 256;
    private const int OutOfRange = 34;
    private const int LargestBuffer = 1 << 20;

    public static string? NameOf(uint uid)
    {
        for (var size = 4096; size <= LargestBuffer; size *= 4)
        {
            var record = Marshal.AllocHGlobal(RecordSize);
            var buffer = Marshal.AllocHGlobal(size);
            try
            {
                var error = GetUser(uid, record, buffer, size, out var found);
                if (error == OutOfRange) continue;
                return error == 0 && found != 0 ? Marshal.PtrToStringUTF8(Marshal.ReadIntPtr(record)) : null;
            }
            finally
            {
                Marshal.FreeHGlobal(buffer);
                Marshal.FreeHGlobal(record);
            }
        }

        return null;
    }

    [LibraryImport("libc", EntryPoint = "getpwuid_r")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int GetUser(uint uid, nint record, nint buffer, nint size, out nint found);
}
