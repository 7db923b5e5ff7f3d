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
        ["public.panel_change"] = ["account", "other"],
    };

    /// <summary>Since when a row's time runs.</summary>
    public static IReadOnlyDictionary<string, string> Since { get; } = new Dictionary<string, string>
    {
        ["public.rejected_row"] = "(select i.finished_at from import i where i.import_id = t.import_id)",
        ["public.import_warning"] = "(select i.finished_at from import i where i.import_id = t.import_id)",
        ["public.listed_name"] = "(select i.finished_at from import i where i.import_id = t.import_id)",
        ["public.job"] = "t.finished_at",
        ["public.job_log"] = "(select j.finished_at from job j where j.job_id = t.job_id)",
        ["public.delivery"] = "t.finished_at",
        ["public.prepared_import"] = "t.created_at",
        ["public.session"] = "t.begun_at",
    };

    /// <summary>The rows of a table that name the person; null if none can.</summary>
    /// <param name="types">The types of its columns of text.</param>
    public static string? Condition(PersonalTable table, IEnumerable<TextColumn> types, PersonTerms terms)
    {
        if (ProfileColumns.TryGetValue(table.Name, out var profiles))
            return terms.Profiles.Count == 0 ? null : string.Join(" or ", profiles.Select(column => $"t.{column} = any(@profiles)"));
        var known = types.ToDictionary(type => type.Name.Trim('"'));
        var named = table.Columns.Select(column => Named(column, known[column.Name], terms)).OfType<string>().ToList();
        return named.Count == 0 ? null : string.Join(" or ", named);
    }

    private static string? Named(PersonalColumn column, TextColumn type, PersonTerms terms) => column.Kind switch
    {
        PersonalColumnKind.Address => terms.Addresses.Count == 0 ? null : $"lower(t.{type.Name}) = any(@addresses)",
        PersonalColumnKind.Account when terms.Keys.Count == 0 => null,
        PersonalColumnKind.Account => type.Type == "text" ? $"t.{type.Name} = any(@keys)" : $"t.{type.Name} && @keys",
        _ when terms.Pattern is null => null,
        // Texts within texts within JSON: which of them name somebody is seen when they are taken apart.
        PersonalColumnKind.Call => $"t.{type.Name}::text ~ @coded",
        _ when type.Type == "text" => $"t.{type.Name} ~ @pattern",
        _ => $$"""
            exists (select from jsonb_path_query(to_jsonb(t.{{type.Name}}), '$.{{(column.Field is null ? "" : column.Field + ".")}}**') v where
                (jsonb_typeof(v) = 'string' and v #>> '{}' ~ @pattern) or (jsonb_typeof(v) = 'number' and v #>> '{}' = any(@numbers)))
            """,
    };

    public static object Parameters(PersonTerms terms) => new
    {
        profiles = terms.Profiles.ToArray(), keys = terms.Keys.ToArray(), addresses = terms.Addresses.ToArray(), numbers = terms.Numbers.ToArray(),
        pattern = terms.Pattern, coded = TermPatterns.InFiles(terms.Words, terms.Ids),
    };
}
