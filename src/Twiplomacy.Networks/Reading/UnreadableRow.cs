namespace Twiplomacy.Networks.Reading;

/// <summary>A row that was left out, and why.</summary>
/// <param name="Line">Line of the file, from 1.</param>
/// <param name="Reason">Completes the sentence "line 12: …".</param>
public sealed record UnreadableRow(long Line, string Reason);
