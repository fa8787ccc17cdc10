namespace SchoolGuard.Policy.Space.Axes;

/// <summary>
/// Values of one kind (people, sites, places ...) sorted into classes that no rule and no proof tells apart, so that one stands for all. Classes are
/// in the order of their first member.
/// </summary>
internal sealed class Partition<T>
{
    private readonly List<List<T>> classes = [];
    private readonly Dictionary<ulong[], int> known = new(BitsComparer.Instance);

    public Partition(IEnumerable<T> values, Func<T, ulong[]> signature)
    {
        foreach (var value in values)
        {
            var key = signature(value);
            if (!known.TryGetValue(key, out var index))
            {
                index = classes.Count;
                known.Add(key, index);
                classes.Add([]);
            }

            classes[index].Add(value);
        }
    }

    public int Count => classes.Count;

    public IReadOnlyList<T> this[int index] => classes[index];

    /// <summary>The class of all values with a signature.</summary>
    /// <exception cref="ArgumentException">No value that was sorted has it.</exception>
    public int ClassOf(ulong[] signature) =>
        known.TryGetValue(signature, out var index) ? index : throw new ArgumentException("the policies tell this situation from all that were looked at", nameof(signature));
}
