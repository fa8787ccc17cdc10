using SchoolGuard.Policy.Findings;
using SchoolGuard.Policy.Model.Table;

namespace SchoolGuard.Hub.Policies.Findings;

/// <summary>Something odd about a policy that is signed already; `schoolguard check` finds the same at the desk, with its place and its cure.</summary>
/// <param name="Severity">How much it matters.</param>
/// <param name="Id">The page of `schoolguard explain` on it.</param>
/// <param name="Message">What it is.</param>
/// <param name="Rules">The rules that it is about.</param>
/// <param name="Example">One situation in which it shows; empty if it is not about situations.</param>
public sealed record PolicyFinding(FindingSeverity Severity, string Id, string Message, IReadOnlyList<TableRule> Rules, string Example);
