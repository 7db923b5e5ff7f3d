
namespace Twiplomacy.Storage.Reports;

/// <summary>What became of the wish to send a mail again.</summary>
public enum ResendAnswer
{
    Queued,

    /// <summary>It was sent, or withdrawn, or is being sent.</summary>
    NothingToResend,
}
