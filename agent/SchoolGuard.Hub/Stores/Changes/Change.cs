namespace SchoolGuard.Hub.Stores.Changes;

/// <summary>Something in the store is not what it was.</summary>
/// <param name="Topic">What kind of thing, one of <see cref="ChangeTopics"/>.</param>
/// <param name="Key">Which one; <see cref="Everything"/> for any of them. No secret, and at most some hundred characters.</param>
internal readonly record struct Change(string Topic, string Key)
{
    /// <summary>The key when nobody can say what has changed: look at all.</summary>
    public const string Everything = "";
}
