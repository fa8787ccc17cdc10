namespace SchoolGuard.Hub.Stores.Changes;

/// <summary>Does something about the changes of a topic, wherever among the hubs of the store they were made.</summary>
internal interface IChangeHandler
{
    /// <summary>One of <see cref="ChangeTopics"/>.</summary>
    string Topic { get; }

    /// <summary>Called for one change at a time; what changed several times meanwhile comes once. When it throws it is called again after a while.</summary>
    /// <param name="key">Which thing, or <see cref="Change.Everything"/>.</param>
    Task TakeAsync(string key);
}
