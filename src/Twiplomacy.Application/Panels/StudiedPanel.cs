using Twiplomacy.Analytics.Panels;
using Twiplomacy.Analytics.Ties;
using Twiplomacy.Core.Ties;

namespace Twiplomacy.Application.Panels;

/// <summary>A panel's members and their ties as known at an instant.</summary>
public sealed class StudiedPanel(PanelStudy study, TimeSpan evidenceAge)
{
    private readonly Dictionary<int, IReadOnlyList<CapturedTies>> _histories = [];

    public PanelStudy Study => study;

    public TieSnapshot Ties { get; } = study.Ledger.At(study.AsOf, evidenceAge);

    /// <summary>The member's number, or −1 if the account is none.</summary>
    public int NumberOf(int profile)
    {
        for (var number = 0; number < study.Members.Count; number++)
            if (study.Members[number].Profile == profile) return number;
        return -1;
    }

    /// <summary>One at a time: a ledger looks one instant up at once.</summary>
    public IReadOnlyList<CapturedTies> HistoryOf(int number)
    {
        lock (_histories)
            return _histories.TryGetValue(number, out var known) ? known : _histories[number] = TieHistory.Of(study, number, evidenceAge);
    }
}
