using Twiplomacy.Analytics.Panels;
using Twiplomacy.Core.Ties;

namespace Twiplomacy.Analytics.Ties;

/// <summary>What was known of an account's ties to its peers right after one of its lists was captured.</summary>
public sealed record CapturedTies(DateTimeOffset At, PeerReach Reach);

/// <summary>An account's ties through time, among the peers that it has at the study's date.</summary>
public static class TieHistory
{
    /// <summary>A point for each capture of the account's own lists up to the study's date, in order.</summary>
    public static IReadOnlyList<CapturedTies> Of(PanelStudy study, int account, TimeSpan evidenceAge)
    {
        ArgumentNullException.ThrowIfNull(study);
        var own = Concerning(study.Ledger, account);
        return [.. own.CapturesOf(account).Where(at => at <= study.AsOf).Select(at => new CapturedTies(at, PeerReach.Of(own.At(at, evidenceAge), account)))];
    }

    // All that others hold of each other is left out: it would cost a whole panel's ties for every point. Captures stay,
    // since they prove who is missing.
    private static TieLedger Concerning(TieLedger ledger, int account)
    {
        var profiles = ledger.Population.Windows.Where(window => window.Window.Account == account).Select(window => window.Profile).ToHashSet();
        return new TieLedger(
            ledger.Population, ledger.Streams,
            [.. ledger.Runs.Where(run => profiles.Contains(run.Other) || profiles.Contains(ledger.Streams[run.Stream].OwnerProfile))],
            ledger.Statements);
    }
}
