namespace SchoolGuard.Policy.Tests.Randomness;

internal static class Seeds
{
    /// <summary>Runs a property with the seeds from 0 and names the seed that fails, so that it can be run alone.</summary>
    public static void Each(int count, Action<Random> property)
    {
        for (var seed = 0; seed < count; seed++)
        {
            try
            {
                property(new Random(seed));
            }
            catch (Exception fault)
            {
                throw new AssertFailedException($"seed {seed}: {fault.Message}", fault);
            }
        }
    }
}
