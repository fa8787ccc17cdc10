using SchoolGuard.Policy.Words;

namespace SchoolGuard.Policy;

public static partial class Vocabulary
{
    /// <summary>Begins a proof: something that must be true of the whole policy, checked before it is deployed.</summary>
    public static Proofs Prove => default;
}
