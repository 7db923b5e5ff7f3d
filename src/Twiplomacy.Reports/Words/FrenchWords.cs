using System.Globalization;
using Twiplomacy.Core.Lists;
using Twiplomacy.Reports.Content;
using Twiplomacy.Storage.Editions;
using Twiplomacy.Storage.Reports;

namespace Twiplomacy.Reports.Words;

/// <summary>Reports in French.</summary>
internal sealed class FrenchWords : ReportWords
{
    private static readonly Dictionary<string, string> Measures = new(StringComparer.Ordinal)
    {
        ["mutual_follows"] = "Abonnements mutuels", ["peer_followers"] = "Pairs abonnés", ["peer_following"] = "Pairs suivis",
        ["unilateral_followers"] = "Abonnés non suivis en retour", ["unilateral_following"] = "Abonnements sans retour",
        ["followers"] = "Abonnés", ["following"] = "Abonnements", ["listed"] = "Présence dans des listes",
        ["follower_growth"] = "Croissance des abonnés", ["posts_per_day"] = "Publications par jour",
        ["reply_share"] = "Part des réponses", ["reposts_per_post"] = "Partages par publication",
        ["interactions"] = "Interactions", ["interactions_per_post"] = "Interactions par publication",
        ["interaction_rate"] = "Taux d’interaction", ["mentions_received"] = "Mentions reçues",
        ["betweenness"] = "Intermédiarité", ["harmonic_closeness"] = "Proximité harmonique", ["clustering"] = "Regroupement local",
        ["core_number"] = "Numéro de cœur", ["eigenvector"] = "Centralité de vecteur propre", ["pagerank"] = "PageRank",
        ["reposts_per_post_median"] = "Partages par publication (médiane)",
    };

    // As the pages call them.
    private static readonly Dictionary<string, string> Panels = new(StringComparer.Ordinal)
    {
        ["World leaders and ministries on X"] = "Dirigeants et ministères du monde sur X",
    };

    public override string Tag => "fr";

    protected override CultureInfo Culture { get; } = CultureInfo.GetCultureInfo("fr-FR");

    public override string Compared => "Notre position";

    public override string Rank => "Rang";

    public override string Account => "Compte";

    public override string Value => "Valeur";

    public override string Change => "Évolution";

    public override string Nothing => "Aucun d’après les relevés.";

    public override string NotKnown => "Inconnu\u00a0: aucune de ses listes n’a été relevée pendant ce temps.";

    public override string Freshness => "Fraîcheur des données";

    public override string OpenFigures => "Ouvrir les chiffres";

    public override string Unsubscribe => "Se désabonner";

    public override string Measure(string id, string name) => Measures.GetValueOrDefault(id, name);

    public override string Headline(ReportContent report)
    {
        ArgumentNullException.ThrowIfNull(report);
        var measure = report.Measures[0];
        var name = NameOf(measure);
        var found = measure.Own is [var best, ..] ? OfOwn(report, measure, best, name) : OfPanel(report, measure, name);
        return report.HasNewData ? found : $"Rien n’a été relevé entre le {DayAndHour(report.Period.From)} et le {DayAndHour(report.AsOf)}\u00a0: ces chiffres répètent ce que l’on savait déjà. {found}";
    }

    private string OfOwn(ReportContent report, MeasureReport measure, Figure own, string name)
    {
        var (who, among, value) = (Name(own.Account), Number(measure.Population), Number(own.Value));
        if (own.Rank is not { } rank) return $"{who} ne peut pas encore être classé ({name})\u00a0: on n’en sait rien.";
        if (own is { IsCertainlyFirst: true, IsRankShared: false }) return $"{who} est en tête de {among} comptes ({name}), avec {value}{Since(report, own)}.";
        var place = own.IsRankOpen ? $"se situe entre le rang {Number(own.Best)} et le rang {Number(own.Worst)}" : $"{(own.IsRankShared ? "partage" : "occupe")} le rang {Number(rank)}";
        return $"{who} {place} sur {among} ({name}), avec {value}{Since(report, own)}.";
    }

    private string OfPanel(ReportContent report, MeasureReport measure, string name)
    {
        if (measure.Compared is not [{ Rank: { } rank } first, ..])
            return $"Aucun des comptes comparés n’a pu être classé ({name})\u00a0: on n’en sait rien.";
        var value = Number(first.Value);
        if (first.IsCertainlyFirst)
            return first.IsRankShared ? $"Aucun compte n’est seul en tête ({name})\u00a0: la valeur la plus haute, {value}, est partagée." : $"{Name(first.Account)} est en tête ({name}) avec {value}{Since(report, first)}.";
        if (rank == 1)
        {
            return PossiblyFirst(measure) is { } could ? $"On ne peut pas dire qui est en tête ({name})\u00a0: {Number(could)} comptes sur {Number(measure.Population)} peuvent être premiers."
                : $"{Name(first.Account)} a la plus haute valeur connue ({name}), {value}\u202f; ce qui reste inconnu peut y changer quelque chose.";
        }
        return IsCertainlyAheadOfTheRest(measure.Compared)
            ? $"{Name(first.Account)} est le mieux placé des comptes comparés, au rang {RankRange(first) ?? Number(rank)} sur {Number(measure.Population)} ({name}), avec {value}{Since(report, first)}."
            : $"On ne peut pas dire lequel des comptes comparés est le mieux placé ({name}).";
    }

    private string NameOf(MeasureReport measure) => Measure(measure.Measure.Id, measure.Measure.Name).ToLower(Culture);

    protected override string NoNewData => "aucune nouvelle donnée";

    protected override string Finding(ReportContent report)
    {
        ArgumentNullException.ThrowIfNull(report);
        var measure = report.Measures[0];
        var name = NameOf(measure);
        if (measure.Own is [var own, ..])
        {
            var change = own.Change is { } changed ? $" ({Signed(changed)})" : "";
            return own.Rank is { } rank ? $"rang {RankRange(own) ?? Number(rank)} sur {Number(measure.Population)}, {name}\u00a0: {Number(own.Value)}{change}" : $"pas encore classé, {name}";
        }
        return measure.Compared is [{ IsCertainlyFirst: true, IsRankShared: false } first, ..] ? $"{Name(first.Account)} en tête, {name}" : $"{Number(measure.Population)} comptes, {name}";
    }

    public override string Balance(TieBalance balance, ReportContent report)
    {
        ArgumentNullException.ThrowIfNull(balance);
        ArgumentNullException.ThrowIfNull(report);
        return $"{Number(balance.Now)} {(balance.Now < 2 ? "abonnement mutuel" : "abonnements mutuels")}, {Number(balance.Before)} le {Day(report.Since)} ({Signed(balance.Change)})\u00a0: {Number(balance.Gained.Count)} de gagnés, {Number(balance.Lost.Count)} de perdus.";
    }

    public override string NotCompared => "Il n’y a pas d’abonnements mutuels antérieurs auxquels comparer.";

    protected override string Reason(MoveReason reason, bool isGained) => reason switch
    {
        MoveReason.OwnDoing => isGained ? "suivi en retour par nous" : "désabonnement de notre part",
        MoveReason.OthersDoing => isGained ? "nous suit en retour" : "s’est désabonné de nous",
        MoveReason.BothDoing => isGained ? "nouveau des deux côtés" : "fin des deux côtés",
        MoveReason.Panel => isGained ? "entré dans le panel" : "sorti du panel",
        MoveReason.Rename => isGained ? "remplace un autre compte du même acteur" : "remplacé par un autre compte du même acteur",
        MoveReason.Gone => isGained ? "de retour" : "suspendu ou disparu",
        MoveReason.NoLongerListed => "n’est plus dans la liste",
        _ => isGained ? "connu seulement maintenant" : "n’est plus connu",
    };

    protected override string Counted(int count, string reason) => $"{reason}\u00a0: {Number(count)}";

    public override string PanelTitle(string title) => Panels.GetValueOrDefault(title) ?? base.PanelTitle(title);

    public override string NewMutual(int? count) => $"Nouveaux abonnements mutuels{InBrackets(count)}";

    public override string LostMutual(int? count) => $"Abonnements mutuels perdus{InBrackets(count)}";

    public override string NotFollowedBack(int? count) => $"Nous suivent sans être suivis en retour{InBrackets(count)}";

    public override string AndMore(int count) => $"et {Number(count)} de plus";

    public override string Captured(CaptureAge capture)
    {
        ArgumentNullException.ThrowIfNull(capture);
        return capture.CapturedAt is { } at
            ? $"{List(capture.List)}\u00a0: relevée le {Day(at)}{Before(Math.Floor(capture.Age!.Value.TotalDays))}{(capture.IsOld ? ". Un nouvel export s’impose." : "")}"
            : $"{List(capture.List)}\u00a0: jamais relevée";
    }

    public override IEnumerable<string> Gaps(ReportContent report)
    {
        ArgumentNullException.ThrowIfNull(report);
        var gaps = report.Gaps;
        if (gaps is { EvidenceFrom: { } from, EvidenceTo: { } to })
            yield return from.UtcDateTime.Date == to.UtcDateTime.Date ? $"Relevés du {Day(to)}." : $"Relevés du {Day(from)} au {Day(to)}.";
        if (gaps.NotRanked > 0) yield return $"{Number(gaps.NotRanked)} {(gaps.NotRanked == 1 ? "compte" : "comptes")} du panel sur {Number(gaps.Members)} {(gaps.NotRanked == 1 ? "n’a pas pu être classé" : "n’ont pas pu être classés")}\u00a0: on n’en sait rien.";
        foreach (var missing in gaps.Missing) yield return $"{OneLine(missing)} n’appartient pas au panel le {Day(report.AsOf)}.";
        foreach (var reason in gaps.WaitedInVain) yield return $"Envoyé sans attendre davantage\u00a0: {Missing(reason)}";
    }

    public override string Missing(MissingData missing) => missing switch
    {
        MissingData.OpenImports { Count: 1 } => "Un import est en cours.",
        MissingData.OpenImports imports => $"{Number(imports.Count)} imports sont en cours.",
        MissingData.OpenEditions { Count: 1 } => "Une édition est en cours de calcul.",
        MissingData.OpenEditions editions => $"{Number(editions.Count)} éditions sont en cours de calcul.",
        MissingData.NoCapture list => $"Aucune liste de {OneLine(list.Account)} n’a été relevée depuis le {Day(list.Since)}.",
        _ => throw new ArgumentOutOfRangeException(nameof(missing), missing, "Nothing says this."),
    };

    public override string Basis(ReportContent report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return report.Sealed is { } edition
            ? $"Chiffres de l’édition scellée {edition.Slug}, révision {edition.Number}, au {Day(report.AsOf)} (UTC), comparés au {Day(report.Since)}."
            : $"Chiffres provisoires au {DayAndHour(report.AsOf)}, comparés au {DayAndHour(report.Since)}.";
    }

    public override string MadeUp => "Données d’exemple\u00a0: les liens sont inventés";

    public override string WhyYou(string name) => $"Vous recevez ce message car cette adresse figure sur la liste «\u00a0{OneLine(name)}\u00a0».";

    protected override string Between(DateTimeOffset after, DateTimeOffset by) => $"entre le {Day(after)} et le {Day(by)}";

    public override string Proof(EditionRevisionRow revision)
    {
        ArgumentNullException.ThrowIfNull(revision);
        return $"La révision scellée en un fichier, à citer et à vérifier (SHA-256 {revision.Hash?[..12]}…)";
    }

    public override string IsOld(OldList list, DateTimeOffset asOf)
    {
        ArgumentNullException.ThrowIfNull(list);
        return $"{List(list.Direction)} de {OneLine(list.Name)}\u00a0: relevée il y a {Days(DaysOf(list, asOf))}.";
    }

    public override string WhatToDo(int lists) =>
        $"On ignore ce qui a changé depuis le dernier relevé. Exportez {(lists == 1 ? "la liste" : "les listes")} de nouveau et déposez le fichier.";

    public override string GrownOld(IReadOnlyList<OldList> lists, DateTimeOffset asOf)
    {
        ArgumentNullException.ThrowIfNull(lists);
        return lists.Count == 1 ? IsOld(lists[0], asOf) : $"{Number(lists.Count)} listes ont vieilli, la plus ancienne date de {Days(lists.Max(list => DaysOf(list, asOf)))}.";
    }

    public override string HandIn => "Déposer un export";

    protected override string FirstOfMonth => "d'er' MMMM yyyy";

    protected override string NotRanked => "non classé";

    protected override string Moved(RankMove move, string before) => move switch
    {
        RankMove.Up => $"en hausse, rang {before} avant",
        RankMove.Down => $"en baisse, rang {before} avant",
        RankMove.PanelOnly => $"rang {before} avant\u202f; seul le panel a changé",
        _ => $"rang {before} avant\u202f; hausse ou baisse, on ne peut le dire",
    };

    protected override string List(ListDirection list) => list == ListDirection.Following ? "Liste des abonnements" : "Liste des abonnés";

    private string Since(ReportContent report, Figure figure) => figure.Change switch
    {
        null => "",
        0 => $", sans changement depuis le {Day(report.Since)}",
        > 0 => $", soit {Number(figure.Change)} de plus que le {Day(report.Since)}{Moved(figure)}",
        _ => $", soit {Number(-figure.Change)} de moins que le {Day(report.Since)}{Moved(figure)}",
    };

    private string Before(double days) => days < 1 ? "" : $", {Days(days)} avant";

    private string Days(double days) => days < 2 ? "1 jour" : $"{Number(days)} jours";

    private string Moved(Figure figure) => RankBefore(figure) is { } moved ? $" ({moved})" : "";
}
