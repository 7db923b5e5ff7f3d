using Twiplomacy.Core.Lists;

namespace Twiplomacy.Storage.Audiences;

/// <summary>One capture of an account's whole follower list.</summary>
/// <param name="Account">The account, whatever it was called in the export.</param>
/// <param name="Keys">Whether the set holds hashes of ids or of handles; only equal ones can be compared.</param>
public sealed record AudienceCapture(
    int Account, int Owner, int ObservationId, DateTimeOffset CapturedAt, ListCompleteness Scope, ListKeys Keys, long Members, long? StatedCount,
    int PrefixBits);
