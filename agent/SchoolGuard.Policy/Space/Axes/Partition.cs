namespace SchoolGuard.Policy.Space.Axes;

/// <summary>
/// Values of one kind (people, sites, places ...) sorted into classes that no rule and no proof tells apart, so that one stands for all. Classes are
/// in the order of their first member.
/// </summary>
internal sealed class Partition<T>
{
    private readonly List<List<T>> classes = [];

    public Partition(IEnumerable<T> values, Func<T, ulong[]> signature)
    {
        var known = new Dictionary<ulong[], int>(BitsComparer.Instance);
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
}
