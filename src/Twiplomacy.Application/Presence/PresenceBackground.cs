using System.Text.Json;
using Twiplomacy.Analytics.Posts;
using Twiplomacy.Analytics.Settings;
using Twiplomacy.Application.Groups;
using Twiplomacy.Application.Mentions;
using Twiplomacy.Storage.Notes;
using Twiplomacy.Storage.Panels;

namespace Twiplomacy.Application.Presence;

/// <summary>What stands around the ties: which countries a region has, what accounts wrote, and which blocks people noted.</summary>
public sealed class PresenceBackground(GroupQueries groups, PanelMentions mentions, NoteQueries notes)
{
    /// <summary>The countries of a region on the date of an edition.</summary>
    internal async Task<IReadOnlyList<string>> CountriesOfAsync(PresenceSight sight, NamedGroup region, CancellationToken cancellationToken) =>
        PresenceRegion.CountriesOf(
            region, await groups.ListAsync(cancellationToken), DateOnly.FromDateTime(sight.Edition.AsOf.UtcDateTime), sight.Members);

    /// <summary>The languages in which accounts wrote within the edition's window.</summary>
    internal async Task<IReadOnlyList<LanguageAnswer>> LanguagesAsync(PresenceSight sight, NamedGroup group, CancellationToken cancellationToken)
    {
        var settings = JsonSerializer.Deserialize<EditionSettings>(sight.Edition.Settings, EditionJson.Options)!;
        var accounts = group.Group.Positions.Select(position => sight.Members[position].Account).ToHashSet(StringComparer.Ordinal);
        var window = PostWindow.Ending(sight.Edition.AsOf, settings.WindowDays);
        return LanguageAnswer.Of(await mentions.ListLanguagesOfAsync(sight.Edition.Panel, accounts, window.From, window.To, cancellationToken));
    }

    /// <summary>Blocks and shutdowns in countries; a note that names platforms counts only where it names this one.</summary>
    internal async Task<IReadOnlyList<NoteRow>> BlocksAsync(IReadOnlyList<string> countries, string platform, CancellationToken cancellationToken) =>
        [.. (await notes.ListOnCountriesAsync(countries, cancellationToken)).Where(note => note.Terms.IsGap)
            .Where(note => note.Terms.Platforms.Count == 0 || note.Terms.Platforms.Contains(platform, StringComparer.OrdinalIgnoreCase))];
}
