package fr.estran;

import fr.estran.bilan.statistiques.Selection;
import fr.estran.bilan.statistiques.Selection.Filtre;
import fr.estran.bilan.statistiques.Statistiques;
import fr.estran.socle.commun.Periode;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** All the figures of a town, to see whether something changes one of them. */
public final class Figures {

    public static final List<Periode> ANNEES = List.of(Periode.annee(2022), Periode.annee(2023));

    /** The parts of a year that the page of statistics proposes. */
    public static final List<Periode> PARTIES = Stream.of(
                    Stream.of(Periode.anneeScolaire(2022), Periode.anneeScolaire(2023)),
                    IntStream.rangeClosed(1, 4).mapToObj(t -> Periode.trimestre(2023, t)),
                    IntStream.rangeClosed(1, 12).mapToObj(m -> Periode.mois(YearMonth.of(2023, m))))
            .flatMap(periodes -> periodes)
            .toList();

    private Figures() {}

    /** Of each period, for every value of every filter. */
    public static Map<String, Map<List<String>, Integer>> restreintes(
            ApplicationContext contexte, Ville ville, List<Periode> periodes) {
        var figures = new HashMap<String, Map<List<String>, Integer>>();
        for (var selection : selections(contexte, ville)) {
            for (var periode : periodes) {
                figures.put(periode + " " + selection, de(contexte, ville, periode, selection));
            }
        }
        return figures;
    }

    public static List<Map<List<String>, Integer>> de(
            ApplicationContext contexte, Ville ville, List<Periode> periodes) {
        return periodes.stream()
                .map(periode -> de(contexte, ville, periode, Selection.AUCUNE))
                .toList();
    }

    private static Map<List<String>, Integer> de(
            ApplicationContext contexte, Ville ville, Periode periode, Selection selection) {
        return Map.copyOf(ville.faire(() -> contexte.getBean(Statistiques.class).chiffres(periode, selection))
                .valeurs());
    }

    private static List<Selection> selections(ApplicationContext contexte, Ville ville) {
        var toutes = new ArrayList<>(List.of(Selection.AUCUNE));
        Map.of(
                        Filtre.QUARTIER, "select code from quartier",
                        Filtre.LIEU, "select reference from lieu",
                        Filtre.TYPE, "select distinct type::text from action",
                        Filtre.THEMATIQUE, "select code from thematique",
                        Filtre.CONSEILLER, "select reference from conseiller",
                        Filtre.CANAL, "select distinct canal from inscription")
                .forEach((filtre, valeurs) -> ville.<List<String>>faire(() -> contexte.getBean(JdbcClient.class)
                                .sql(valeurs)
                                .query(String.class)
                                .list())
                        .forEach(valeur -> toutes.add(Selection.AUCUNE.avec(filtre, valeur))));
        return toutes;
    }
}
