using System.Globalization;
using Twiplomacy.Server.Pages.Addresses;
using Twiplomacy.Server.Pages.Wording;

namespace Twiplomacy.Server.Pages.Measures;

/// <summary>The order in which measures are offered: what people ask first stands first, the others follow by name.</summary>
public static class MeasureOrder
{
    private static readonly string[] First =
        [Links.DefaultMeasure, "peer_followers", "peer_following", "unilateral_followers", "unilateral_following", "followers"];

    public static IEnumerable<T> AsOffered<T>(this IEnumerable<T> measures, Func<T, string> id) => measures
        .OrderBy(measure => Array.IndexOf(First, id(measure)) is >= 0 and var place ? place : First.Length)
        .ThenBy(measure => Words.MeasureName(id(measure)), StringComparer.Create(CultureInfo.CurrentUICulture, ignoreCase: true));
}
