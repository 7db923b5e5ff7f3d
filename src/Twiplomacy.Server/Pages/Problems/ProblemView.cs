namespace Twiplomacy.Server.Pages.Problems;

/// <summary>What a page says where something is refused.</summary>
/// <param name="Title">In the reader's language, as are the lines.</param>
public sealed record ProblemView(int Status, string Title, IReadOnlyList<string> Lines);
