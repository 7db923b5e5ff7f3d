using Twiplomacy.Core.Lists;

namespace Twiplomacy.Storage.Reports;

/// <summary>The latest capture of an account's list that may be complete, at or before an instant.</summary>
public sealed record ListCapture(int Profile, ListDirection Direction, DateTimeOffset CapturedAt);
