using System.Collections.Concurrent;
using NodaTime;
using SchoolGuard.Agent.Policies;
using SchoolGuard.Agent.Schools;
using SchoolGuard.Policy.Decisions;

namespace SchoolGuard.Agent.Access;

/// <summary>Looks callers up, and again as soon as policy, roster or day have changed. Remembers one answer for each account of the device.</summary>
internal sealed class Viewers
{
    private readonly ConcurrentDictionary<string, Answer> answers = new(StringComparer.Ordinal);

    public Viewer Find(string? account, PolicyInForce policy, SchoolInForce school, LocalDate today)
    {
        var name = account ?? "";
        if (answers.TryGetValue(name, out var answer) && answer.Holds(policy, school, today)) return answer.Viewer;
        var entry = account is null ? null : school.Roster.ByUsername(account, today);
        var person = entry?.Person ?? Person.Visitor();
        var viewer = new Viewer(account, entry, person, policy.Compiled.KeyOf(person), account is not null && school.IsOutdated(account, today, policy.Zone.Zone));
        answers[name] = new Answer(policy, school, today, viewer);
        return viewer;
    }

    private sealed record Answer(PolicyInForce Policy, SchoolInForce School, LocalDate Today, Viewer Viewer)
    {
        public bool Holds(PolicyInForce policy, SchoolInForce school, LocalDate today) =>
            ReferenceEquals(policy, Policy) && ReferenceEquals(school, School) && today == Today;
    }
}
