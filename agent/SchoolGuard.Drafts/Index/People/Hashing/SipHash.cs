using System.Buffers.Binary;
using System.Numerics;

namespace SchoolGuard.Drafts.Index.People.Hashing;

/// <summary>SipHash-2-4: a hash that nobody can turn back, or find collisions of, without its key (Aumasson and Bernstein, 2012).</summary>
internal readonly struct SipHash(ulong key0, ulong key1)
{
    public ulong Of(ReadOnlySpan<byte> message)
    {
        var state = new State(key0, key1);
        var rest = message;
        for (; rest.Length >= sizeof(ulong); rest = rest[sizeof(ulong)..]) state.Take(BinaryPrimitives.ReadUInt64LittleEndian(rest));
        var last = (ulong)message.Length << 56;
        for (var at = 0; at < rest.Length; at++) last |= (ulong)rest[at] << (8 * at);
        state.Take(last);
        return state.Finish();
    }

    private ref struct State(ulong key0, ulong key1)
    {
        private ulong v0 = key0 ^ 0x736F6D6570736575;
        private ulong v1 = key1 ^ 0x646F72616E646F6D;
        private ulong v2 = key0 ^ 0x6C7967656E657261;
        private ulong v3 = key1 ^ 0x7465646279746573;

        public void Take(ulong word)
        {
            v3 ^= word;
            Round();
            Round();
            v0 ^= word;
        }

        public ulong Finish()
        {
            v2 ^= 0xFF;
            Round();
            Round();
            Round();
            Round();
            return v0 ^ v1 ^ v2 ^ v3;
        }

        private void Round()
        {
            v0 += v1;
            v1 = BitOperations.RotateLeft(v1, 13) ^ v0;
            v0 = BitOperations.RotateLeft(v0, 32);
            v2 += v3;
            v3 = BitOperations.RotateLeft(v3, 16) ^ v2;
            v0 += v3;
            v3 = BitOperations.RotateLeft(v3, 21) ^ v0;
            v2 += v1;
            v1 = BitOperations.RotateLeft(v1, 17) ^ v2;
            v2 = BitOperations.RotateLeft(v2, 32);
        }
    }
}
