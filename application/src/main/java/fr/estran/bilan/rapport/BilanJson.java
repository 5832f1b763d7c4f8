package fr.estran.bilan.rapport;

import de.siegmar.fastcsv.writer.LineDelimiter;
import fr.estran.bilan.rapport.ComptesDeLAnnee.LigneIndicateur;
import fr.estran.socle.commun.Tableur.SortieCsv;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The report as data: figures to the unit, what they mean, and the words that were written from them. In an order of its own, so
 * that the same report is the same file on the next day.
 */
final class BilanJson {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private BilanJson() {}

    static String ecrire(ComptesDeLAnnee comptes, Rapport rapport) {
        var structure = comptes.contexte().structure();
        var bilan = new LinkedHashMap<String, Object>();
        bilan.put("diffusion", IndicateursCsv.INTERNE);
        bilan.put("structure", new TreeMap<>(Map.of("nom", structure.nom(), "commune", structure.commune())));
        var racontee = comptes.contexte().releves().racontee(comptes.annee());
        bilan.put(
                "periode",
                new TreeMap<>(Map.of(
                        "premier_jour",
                        racontee.debut().toString(),
                        "dernier_jour",
                        racontee.fin().toString())));
        bilan.put("indicateurs", comptes.indicateurs().arbre());
        bilan.put("definitions", definitions(comptes));
        bilan.put("comparaison", comparaison(comptes));
        bilan.put("complements", comptes.complements().arbre());
        bilan.put("textes", rapport.textes());
        return JSON.writeValueAsString(bilan);
    }

    /** Of the figures that the year has, and of no other: a village does not read of what it does not do. */
    private static Map<String, Object> definitions(ComptesDeLAnnee comptes) {
        var lexique = comptes.contexte().lexique();
        var definitions = new TreeMap<String, Object>();
        for (var ligne : LigneIndicateur.toutes(comptes)) {
            var indicateur = ligne.indicateur();
            definitions.computeIfAbsent(
                    indicateur.cle(),
                    _ -> new TreeMap<>(Map.of(
                            "nom",
                            indicateur.nom(lexique),
                            "unite",
                            indicateur.nomUnite(lexique),
                            "regle",
                            indicateur.regle(lexique))));
        }
        return definitions;
    }

    private static Map<String, Object> comparaison(ComptesDeLAnnee comptes) {
        var comparaison = new TreeMap<String, Object>();
        for (var ligne : LigneIndicateur.toutes(comptes)) {
            comparaison.put(String.join(".", ligne.chemin()), comparaison(ligne));
        }
        return comparaison;
    }

    private static Map<String, Integer> comparaison(LigneIndicateur ligne) {
        return new TreeMap<>(
                ligne.comparable()
                        ? Map.of(
                                "valeur",
                                ligne.valeur(),
                                "annee_precedente",
                                ligne.avant(),
                                "variation",
                                ligne.variation())
                        : Map.of("valeur", ligne.valeur()));
    }

    /** The figures for a spreadsheet, one by line. */
    static final class IndicateursCsv {

        static final String INTERNE = "interne : à ne pas publier";

        /** Without it, a spreadsheet takes UTF-8 for the encoding of its own system. */
        private static final String MARQUE = "\uFEFF";

        private IndicateursCsv() {}

        static String ecrire(ComptesDeLAnnee comptes) {
            var lexique = comptes.contexte().lexique();
            var texte = new StringWriter();
            texte.write(MARQUE);
            try (var csv = SortieCsv.dans(texte, ',', LineDelimiter.LF)) {
                csv.ligne(List.of(
                        "diffusion",
                        "annee",
                        "indicateur",
                        "detail",
                        "nom",
                        "unite",
                        "valeur",
                        "annee_precedente",
                        "variation",
                        "regle"));
                for (var ligne : LigneIndicateur.toutes(comptes)) {
                    var indicateur = ligne.indicateur();
                    csv.ligne(Arrays.asList(
                            INTERNE,
                            comptes.annee(),
                            String.join(".", ligne.chemin()),
                            ligne.detail(),
                            indicateur.nom(lexique),
                            indicateur.nomUnite(lexique),
                            ligne.valeur(),
                            comparee(ligne, ligne.avant()),
                            comparee(ligne, ligne.variation()),
                            indicateur.regle(lexique)));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return texte.toString();
        }

        private static @Nullable Integer comparee(LigneIndicateur ligne, int nombre) {
            return ligne.comparable() ? nombre : null;
        }
    }
}
