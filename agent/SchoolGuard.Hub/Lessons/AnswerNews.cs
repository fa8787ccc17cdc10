using SchoolGuard.Hub.Stores.Changes;
using SchoolGuard.Policy.Model;

namespace SchoolGuard.Hub.Lessons;

/// <summary>Tells the teachers of a group that one of its devices has answered. Its pupils see nothing of that: a thousand in a hall need not hear of each other's devices.</summary>
internal sealed class AnswerNews(TeachingNews news) : IChangeHandler
{
    public string Topic => ChangeTopics.Answers;

    public Task TakeAsync(string key) => news.TellAsync(key, person => person.Role is Role.Staff);
}
