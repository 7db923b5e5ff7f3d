using Twiplomacy.Core.Lists;

namespace Twiplomacy.Analytics.Editions;

/// <summary>A list of whom an account follows, in the example.</summary>
/// <param name="Scope">Null: nobody has its list.</param>
/// <param name="Members">Who stands in it, by number.</param>
public sealed record ExampleList(int Owner, ListCompleteness? Scope, IReadOnlyList<int> Members);
