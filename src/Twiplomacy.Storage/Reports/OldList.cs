using Twiplomacy.Core.Lists;

namespace Twiplomacy.Storage.Reports;

/// <summary>A list whose latest capture has grown old.</summary>
/// <param name="Name">The account as people know it.</param>
/// <param name="Span">How often the age holds the span after which a list is called old; at least 1.</param>
public sealed record OldList(string Account, string Name, ListDirection Direction, DateTimeOffset CapturedAt, int Span);
