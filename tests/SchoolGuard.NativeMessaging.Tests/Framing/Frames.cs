using System.Runtime.InteropServices;

namespace SchoolGuard.NativeMessaging.Tests.Framing;

internal static class Frames
{
    public static byte[] Of(uint length, params byte[] payload)
    {
        var frame = new byte[sizeof(uint) + payload.Length];
        MemoryMarshal.Write(frame, length);
        payload.CopyTo(frame, sizeof(uint));
        return frame;
    }

    public static byte[] Of(params byte[] payload) => Of((uint)payload.Length, payload);
}
