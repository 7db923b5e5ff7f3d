namespace Twiplomacy.Storage.PersonalData;

/// <summary>How rows of a person are told from others: by their profiles where a table has such, else by what its texts say.</summary>
internal static class PersonSql
{
    /// <summary>The columns that hold profiles.</summary>
    public static IReadOnlyDictionary<string, string[]> ProfileColumns { get; } = new Dictionary<string, string[]>
    {
        ["public.profile"] = ["profile_id"],
        ["public.sighting"] = ["id_profile", "handle_profile"],
        ["public.handle_tenure"] = ["handle_profile", "account"],
        ["public.profile_observation"] = ["profile"],
        ["public.list_observation"] = ["owner"],
        ["public.tie_run"] = ["owner", "other"],
        ["public.file_statement_owner"] = ["profile"],
        ["public.post"] = ["owner"],
        ["public.mention"] = ["owner", "target"],
        ["public.post_cover"] = ["owner"],
        ["public.account_entry"] = ["profile"],
        ["public.audience"] = ["owner"],
    };

    /// <summary>Since when a row's time runs.</summary>
    public static IReadOnlyDictionary<string, string> Since { get; } = new Dictionary<string, string>
    {
        ["public.rejected_row"] = "(select i.finished_at from import i where i.import_id = t.import_id)",
        ["public.import_warning"] = "(select i.finished_at from import i where i.import_id = t.import_id)",
        ["public.job"] = "t.finished_at",
        ["public.job_log"] = "(select j.finished_at from job j where j.job_id = t.job_id)",
        ["public.delivery"] = "t.finished_at",
        ["public.prepared_import"] = "t.created_at",
        ["public.session"] = "t.begun_at",
    };

    /// <summary>The rows of a table that name the person; null if none can.</summary>
    public static string? Condition(string table, IEnumerable<TextColumn> texts, PersonTerms terms)
    {
        if (ProfileColumns.TryGetValue(table, out var profiles))
            return terms.Profiles.Count == 0 ? null : string.Join(" or ", profiles.Select(column => $"t.{column} = any(@profiles)"));
        var named = texts.SelectMany(column => Named(column.AsText, terms)).ToList();
        return named.Count == 0 ? null : string.Join(" or ", named);
    }

    /// <summary>That a text names the person.</summary>
    public static IEnumerable<string> Named(string text, PersonTerms terms)
    {
        if (terms.WordPattern is not null) yield return $"{text} ~* @words";
        if (terms.IdPattern is not null) yield return $"{text} ~ @ids";
    }

    /// <summary>A text without what names the person. In JSON a number stays one.</summary>
    public static string Without(string text, PersonTerms terms, bool isJson)
    {
        if (terms.WordPattern is not null) text = $"regexp_replace({text}, @words, '{PersonErasure.Tombstone}', 'gi')";
        if (terms.IdPattern is not null) text = $"regexp_replace({text}, @ids, '{(isJson ? "0" : PersonErasure.Tombstone)}', 'g')";
        return text;
    }

    public static object Parameters(PersonTerms terms) => new { profiles = terms.Profiles.ToArray(), words = terms.WordPattern, ids = terms.IdPattern };
}
