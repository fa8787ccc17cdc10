using System.Collections.Immutable;
using SchoolGuard.Drafts;

namespace SchoolGuard.Agent.Rosters;

/// <summary>What drafts of staff are checked for.</summary>
/// <param name="Roster">Which roster they are of.</param>
/// <param name="Names">Everybody's, as hashes.</param>
/// <param name="Classes">Titles and codes.</param>
internal sealed record HeldNames(string Roster, SchoolNames Names, ImmutableArray<string> Classes);
