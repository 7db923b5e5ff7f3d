using Twiplomacy.Core.Notes;

namespace Twiplomacy.Reports.Content;

/// <summary>A note as a report quotes it.</summary>
/// <param name="Account">The account that it is on, where the report is of several; else null.</param>
public sealed record ReportedNote(NoteTerms Terms, ReportedAccount? Account);
