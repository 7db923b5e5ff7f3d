namespace Twiplomacy.Storage.Ties;

/// <summary>When what was captured at an instant was first taken in.</summary>
public sealed record CaptureArrival(DateTimeOffset CapturedAt, DateTimeOffset TakenInAt);
