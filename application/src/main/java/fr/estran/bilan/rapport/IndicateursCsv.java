package fr.estran.bilan.rapport;

import de.siegmar.fastcsv.writer.LineDelimiter;
import fr.estran.socle.commun.Tableur.SortieCsv;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The figures for a spreadsheet, one by line. */
final class IndicateursCsv {

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
